// In: a tree written out by hand and a reader that says what it is told to; out: a failure where the coder does not weigh the two readers.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildLexicon, type CodeOutput, codeArticle } from '../../../src/code/index.js'
import type { ActReading, EventType, Reader, SentenceReading } from '../../../src/terms/index.js'
import { bareArticle } from '../../support/bare-article.js'
import { thaw } from '../../support/frozen-sentence.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const lexicon = buildLexicon(
  new Map([
    ['classes.txt', readFileSync(join(root, 'lexicon', 'classes.txt'), 'utf8')],
    [
      'ACCUSE.lex',
      `
pattern scold-party
  when      verb scold ; obj party
  actor     subj
  recipient obj
  prior     0.9
  yes       Mali scolded France.
  not       Mali scolded its pupils.
`,
    ],
    [
      'SIGNAL.lex',
      `
pattern garland-party
  when      verb garland ; obj party
  actor     subj
  recipient obj
  mode      courtesy
  alone     yes
  prior     0.9
  yes       Mali garlanded France.
  not       Mali garlanded its pupils.
`,
    ],
  ]),
  '0',
)

interface Said {
  readonly trigger: readonly [number, number]
  readonly event: EventType
  readonly chance: number
  readonly actor: readonly number[]
  readonly recipient: readonly number[]
  readonly status?: 'planned'
}

function act(said: Said, length: number): ActReading {
  const at = (tokens: readonly number[]): Float32Array =>
    Float32Array.from({ length }, (_, i) => (tokens.includes(i) ? 0.95 : 0.02))
  return {
    trigger: said.trigger,
    event: said.event,
    chance: said.chance,
    mode: { value: 'none', chance: 0.9 },
    status: { value: said.status ?? 'occurred', chance: 0.9 },
    background: 0.1,
    instrument: { value: 'trade', chance: 0.9 },
    stance: { value: 'stick', chance: 0.9 },
    measure: { value: 'none', chance: 0.9 },
    factuality: null,
    roles: {
      actor: at(said.actor),
      recipient: at(said.recipient),
      place: at([]),
      date: at([]),
      by: at([]),
      object: at([]),
    },
  }
}

function readerSaying(acts: readonly Said[]): Reader {
  return {
    readPairs: async (pairs) => pairs.map(() => ({ roots: {}, none: 0.5 })),
    readAttributions: async (sentences) => sentences.map((s) => s.tokens.map(() => 'O')),
    readActs: async (sentences) =>
      sentences.map(
        (s): SentenceReading => ({
          acts: acts.map((a) => act(a, s.tokens.length)),
          chanceAt: (token, event) => {
            const found = acts.find((a) => a.event === event && a.trigger[0] <= token && token < a.trigger[1])
            return found?.chance ?? 0.01
          },
          factualAt: () => null,
          speech: s.tokens.map(() => 'O'),
        }),
      ),
  }
}

async function code(lines: string, acts: readonly Said[] | null): Promise<CodeOutput> {
  const { text, sentences, cast } = thaw(lines)
  return codeArticle({
    article: bareArticle(text),
    sentences,
    cast,
    dating: { published: null, clues: [], doubts: [] },
    times: [],
    lexicon,
    momentOf: () => ({ moment: null, rule: 'when/none' }),
    reader: acts && readerSaying(acts),
    knownMeasures: [],
    versions: { chancery: '0', lexicon: 'sha256:0', models: { en: 'sha256:0' } },
    keepUnsure: false,
  })
}

const SNUBBED = `
Mali Mali PROPN 2 nsubj MLI
stonewalled stonewall VERB 0 root Tense=Past
France France PROPN 2 obj FRA
. . PUNCT 2 punct
`
const SCOLDED = `
Mali Mali PROPN 2 nsubj MLI
scolded scold VERB 0 root Tense=Past
France France PROPN 2 obj FRA
. . PUNCT 2 punct
`
const said: Said = { trigger: [1, 2], event: 'REJECT', chance: 0.93, actor: [0], recipient: [2] }

describe('what the reader sees', () => {
  it('becomes a report where no pattern knows the word, under a rule of its own', async () => {
    expect((await code(SNUBBED, null)).reports).toHaveLength(0)
    const { reports, trace } = await code(SNUBBED, [said])
    expect(reports.map((r) => [r.event, r.actor[0]?.code, r.recipient[0]?.code])).toEqual([
      ['REJECT', 'MLI', 'FRA'],
    ])
    expect(trace.some((l) => l.report === reports[0]?.id && l.rule === 'reader/acts#REJECT')).toBe(true)
  })

  it('gives the status where it alone speaks', async () => {
    const planned: Said = { ...said, event: 'AID', status: 'planned' }
    expect((await code(SNUBBED, [planned])).reports[0]?.status).toBe('planned')
  })

  it('is passed over where it is not sure of it', async () => {
    expect((await code(SNUBBED, [{ ...said, chance: 0.3 }])).reports).toHaveLength(0)
  })

  it('joins the pattern that says the same, and makes it surer', async () => {
    const agreed = await code(SCOLDED, [{ ...said, event: 'ACCUSE' }])
    const lonely = await code(SCOLDED, [])
    expect(agreed.reports.map((r) => r.event)).toEqual(['ACCUSE'])
    const sure = agreed.reports[0]?.certainty ?? 0
    const unsure = lonely.reports[0]?.certainty ?? 0
    expect(sure).toBeGreaterThan(unsure)
  })

  it('stands against a pattern where it is sure of another act, and the trace tells', async () => {
    const { reports, trace } = await code(SCOLDED, [said])
    expect(reports.map((r) => r.event)).toEqual(['REJECT'])
    expect(trace.some((l) => l.rule === 'lexicon/ACCUSE#scold-party' && l.text.includes('REJECT'))).toBe(true)
  })

  it('does not make praise of what a pattern hears as blame', async () => {
    const { reports } = await code(SCOLDED, [{ ...said, event: 'SUPPORT' }])
    expect(reports.map((r) => r.event)).not.toContain('SUPPORT')
  })

  it('does not call a gesture that a pattern knows by what it expresses', async () => {
    const garlanded = SCOLDED.replace('scolded scold', 'garlanded garland')
    const { reports } = await code(garlanded, [{ ...said, event: 'SUPPORT' }])
    expect(reports.map((r) => r.event)).toEqual(['SIGNAL'])
  })
})
