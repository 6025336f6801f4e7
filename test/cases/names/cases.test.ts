// In: folders with a text, its frozen parse and what it must yield; out: each mention, finding, clue and learned holding as written there.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proposeMentions, resolveMentions } from '../../../src/names/index.js'
import type { Article, Dating, Moment, Sentence } from '../../../src/terms/index.js'
import { openLookup, openPlaces, repoRoot } from './open-lookups.js'

interface Wanted {
  readonly text: string
  /** Which of several mentions with these words, from 0. */
  readonly at?: number
  readonly form?: string
  readonly parties?: readonly string[]
  readonly codes?: readonly (string | null)[]
  readonly sectors?: readonly (string | null)[]
  readonly kinds?: readonly (string | null)[]
  readonly names?: readonly string[]
  readonly office?: string | null
  readonly place?: string | null
  readonly geonameid?: number | null
  readonly doubts?: readonly string[]
}

interface Case {
  readonly text: string
  readonly day: string | null
  readonly basis?: Moment['basis']
  readonly mentions: readonly Wanted[]
  readonly absent?: readonly string[]
  readonly findings?: readonly string[]
  readonly learned?: readonly string[]
  readonly clues?: readonly (readonly [string | null, string | null])[]
}

const folder = `${repoRoot}test/cases/names/`
const lookup = openLookup()
const gazetteer = openPlaces()

function readCase(name: string): { readonly wanted: Case; readonly article: Article; readonly sentences: readonly Sentence[] } {
  const wanted = JSON.parse(readFileSync(`${folder}${name}/case.json`, 'utf8')) as Case
  const frozen = JSON.parse(readFileSync(`${folder}${name}/parse.json`, 'utf8')) as { article: Article; sentences: Sentence[] }
  return { wanted, ...frozen }
}

describe('names, case by case', () => {
  for (const name of readdirSync(folder).filter((entry) => existsSync(`${folder}${entry}/case.json`))) {
    it(name, () => {
      const { wanted, article, sentences } = readCase(name)
      const proposals = proposeMentions(article, sentences, lookup)
      const published: Moment | null =
        wanted.day === null ? null : { edtf: wanted.day, lower: wanted.day, upper: wanted.day, basis: wanted.basis ?? 'stated', reason: 'the case says so' }
      const dating: Dating = { published, clues: proposals.clues, doubts: [] }
      const cast = resolveMentions(article, sentences, proposals, dating, lookup, gazetteer)
      for (const want of wanted.mentions) {
        const found = cast.mentions.filter((mention) => mention.span.exact === want.text)[want.at ?? 0]
        const all = cast.mentions.map((mention) => mention.span.exact)
        expect(all, `no mention "${want.text}"`).toContain(want.text)
        if (found === undefined) throw new Error(`no mention "${want.text}" number ${want.at}`)
        const parties = found.parties.map((index) => cast.parties[index])
        if (want.form !== undefined) expect(found.form).toBe(want.form)
        if (want.parties !== undefined) expect(parties.map((party) => party?.id)).toEqual(want.parties)
        if (want.codes !== undefined) expect(parties.map((party) => party?.code)).toEqual(want.codes)
        if (want.sectors !== undefined) expect(parties.map((party) => party?.sector)).toEqual(want.sectors)
        if (want.kinds !== undefined) expect(parties.map((party) => party?.officeKind)).toEqual(want.kinds)
        if (want.names !== undefined) expect(parties.map((party) => party?.name)).toEqual(want.names)
        if (want.office !== undefined) expect(parties[0]?.office).toBe(want.office)
        const place = found.place === null ? null : cast.places[found.place]
        if (want.place !== undefined) expect(place?.name ?? null).toBe(want.place)
        if (want.geonameid !== undefined) expect(place?.geonameid ?? null).toBe(want.geonameid)
        if (want.doubts !== undefined) expect(found.doubts.map((doubt) => doubt.code)).toEqual(want.doubts)
        expect(article.text.slice(found.span.start, found.span.end)).toBe(found.span.exact)
      }
      for (const text of wanted.absent ?? []) expect(cast.mentions.map((mention) => mention.span.exact)).not.toContain(text)
      expect(cast.findings.map((finding) => finding.kind)).toEqual(wanted.findings ?? [])
      if (wanted.learned !== undefined) expect(cast.learned.map((holding) => `${holding.code} ${holding.officeName}: ${holding.personName}`)).toEqual(wanted.learned)
      if (wanted.clues !== undefined) expect(proposals.clues.filter((clue) => clue.kind === 'office').map((clue) => [clue.lower, clue.upper])).toEqual(wanted.clues)
    })
  }
})
