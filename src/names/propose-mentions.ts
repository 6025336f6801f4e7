// In: an article's sentences and the almanac's look-ups; out: every phrase that may name someone or some place, before it is known whom.

import type { AlmanacLookup, Article, Sentence } from '../terms/index.js'
import { datePeople } from './date-by-offices.js'
import { dateByChronicle } from './dating/date-by-chronicle.js'
import { findAcronyms } from './find-acronyms.js'
import { findGroups } from './find-groups.js'
import { findListed } from './find-listed.js'
import { findNamings, findPronouns } from './find-namings.js'
import { findOffices } from './find-offices.js'
import { findOrganisations } from './find-organisations.js'
import { findPeople, isAcronym, joinAppositions } from './find-people.js'
import { findShips } from './find-ships.js'
import { splitName } from './match-name.js'
import type { Proposal, Proposals, View } from './proposal.js'
import { rememberLookups } from './remember-lookups.js'
import { findPairs } from './resolve-pair.js'
import { aliases, viewSentence } from './view-sentence.js'

/** Short names that the article's own full names allow. */
function aliasesOf(text: string): readonly (readonly [string, string])[] {
  return [...aliases].filter(
    ([, full]) =>
      text.includes(full) ||
      (full === 'European Union' && /\b(?:EU|European Commission)\b/.test(text)) ||
      (full.endsWith('Korea') && /\b(?:Pyongyang|Koreas|inter-Korean)\b/.test(text)),
  )
}

/** Last words of people's full names: "London" is a capital, unless a Jack London is in the article. */
function surnamesOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = sentences.flatMap(({ names, tokens }) =>
    names
      .filter((name) => name.type === 'PER' && name.to - name.from > 1)
      .map((name) => tokens[name.to - 1]?.form ?? ''),
  )
  return new Set(words)
}

/** Words that the analyser took for a place more surely than for a person, and that stand in nobody's full name: "Leningrad". */
function placeWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const best = { LOC: new Map<string, number>(), PER: new Map<string, number>() }
  const inNames = new Set<string>()
  for (const { names, tokens } of sentences) {
    for (const { type, from, to, score } of names) {
      if (type === 'ORG') continue
      if (to - from === 1) {
        const word = tokens[from]?.form ?? ''
        best[type].set(word, Math.max(best[type].get(word) ?? 0, score))
      } else if (type === 'PER') for (const token of tokens.slice(from, to)) inNames.add(token.form)
    }
  }
  return new Set(
    [...best.LOC].flatMap(([word, score]) => {
      const person = best.PER.get(word)
      return person !== undefined && score > person && !inNames.has(word) ? [word] : []
    }),
  )
}

/** The words of every name the article prints in full: its later "Wang" is one of them. */
function namesPrinted(
  views: readonly View[],
  offices: readonly (readonly Proposal[])[],
  places: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (name: string): void => {
    for (const word of splitName(name)) if (word.length > 1) words.add(word)
  }
  const isPerson = (view: View, { from, to }: { from: number; to: number }): boolean =>
    to - from > 1 || !(places.has(view.text(from, to)) || isAcronym(view, from))
  for (const view of views) {
    for (const span of view.sentence.names)
      if (span.type === 'PER' && span.score > 0.5 && isPerson(view, span)) add(view.text(span.from, span.to))
  }
  for (const proposal of offices.flat()) if (proposal.name !== null) add(proposal.name.text)
  return words
}

/** Order matters: a title takes its name and its ministry, an organ its owner, before the bare names are looked at. */
export function proposeMentions(
  article: Article,
  sentences: readonly Sentence[],
  almanac: AlmanacLookup,
): Proposals {
  const acronyms = new Map([...findAcronyms(sentences, article.text), ...aliasesOf(article.text)])
  const surnames = surnamesOf(sentences)
  const lookup = rememberLookups(almanac)
  const views = sentences.map((sentence) => viewSentence(sentence, article.text, lookup, acronyms, surnames))
  const claims = views.map((view) => view.tokens.map(() => false))
  const claimOf = (at: number): boolean[] => claims[at] ?? []
  const offices = views.map((view, at) => findOffices(view, lookup, claimOf(at)))
  const places = placeWords(sentences)
  const printed = namesPrinted(views, offices, places)
  const known = new Map<string, boolean>()
  const isKnown = (name: string): boolean => {
    const words = splitName(name)
    if (words.length === 0) return false
    if (words.every((word) => printed.has(word))) return true
    if (words.length === 1) return false
    const told = known.get(name) ?? (lookup.findPerson(name)[0]?.score ?? 0) > 0.95
    known.set(name, told)
    return told
  }
  const items = views.flatMap((view, at) => {
    const claimed = claimOf(at)
    const ships = [...findShips(view, claimed), ...findListed(view, lookup, claimed)]
    const people = findPeople(view, claimed, isKnown, (word) => places.has(word) && !printed.has(word))
    const persons = joinAppositions(view, [...(offices[at] ?? []), ...people])
    const rest = [
      ...ships,
      ...findGroups(view, claimed),
      ...findPairs(view, claimed),
      ...findOrganisations(view, claimed),
      ...findNamings(view, claimed),
      ...findPronouns(view, claimed),
    ]
    return [...persons, ...rest].sort((a, b) => a.from - b.from || b.to - a.to)
  })
  // A stated date stands, whatever the article tells of.
  const news = article.stated === null ? dateByChronicle(article, views, almanac) : []
  return { lookup, views, items, clues: [...datePeople(views, items, lookup), ...news], acronyms }
}
