// In: trees written out by hand of several sentences on one measure; out: a failure where a later sentence's words on it are not heard.

import { describe, expect, it } from 'vitest'
import { buildLexicon, codeArticle } from '../../../../src/code/index.js'
import type { Moment, Report, TimeMention } from '../../../../src/terms/index.js'
import { bareArticle } from '../../../support/bare-article.js'
import { thaw } from '../../../support/frozen-sentence.js'

const lexicon = buildLexicon(
  new Map([
    ['classes.txt', '@measure = ban duty\n@impose = impose place'],
    [
      'SANCTION.lex',
      `
pattern ban
  when      verb ban ; obj
  actor     subj
  recipient obj
  act       imposed
  prior     0.9
  yes       Mali banned French wine.
  not       Mali banned it.
`,
    ],
    [
      'CONCEDE.lex',
      `
pattern lift
  when      verb lift ; obj
  actor     subj
  recipient obj.on
  act       lifted
  prior     0.9
  yes       Mali lifted its ban on French wine.
  not       Mali lifted it.
`,
    ],
  ]),
  '0',
)

const day = (edtf: string): Moment => ({ edtf, lower: edtf, upper: edtf, basis: 'stated', reason: 'printed' })

/** A time of one token, of a day that is told there. */
const timeAt = (
  sentence: number,
  token: number,
  edtf: string,
  bound: TimeMention['bound'] = null,
): TimeMention => ({
  sentence,
  from: token,
  to: token + 1,
  span: { start: 0, end: 4, exact: 'then' },
  kind: 'point',
  moment: day(edtf),
  days: null,
  bound,
  doubts: [],
  rule: 'when/finders/day-of-month',
})

async function read(
  lines: string,
  times: readonly TimeMention[],
  days: readonly string[],
): Promise<Report[]> {
  const { text, sentences, cast } = thaw(lines)
  const { reports } = await codeArticle({
    article: bareArticle(text),
    sentences,
    cast,
    dating: { published: day('2024-05-20'), clues: [], doubts: [] },
    times,
    lexicon,
    momentOf: (sentence) => ({ moment: day(days[sentence] ?? '2024-05-20'), rule: 'when/none' }),
    reader: null,
    knownMeasures: [],
    versions: { chancery: '0', lexicon: 'sha256:0', models: { en: 'sha256:0' } },
    keepUnsure: true,
  })
  return [...reports]
}

const BANNED = `
Mali Mali PROPN 2 nsubj MLI
banned ban VERB 0 root Tense=Past
French french ADJ 4 amod FRA
wine wine NOUN 2 obj
`
const TAKES_EFFECT = `
It it PRON 2 nsubj
takes take VERB 0 root
effect effect NOUN 2 obj
then then ADV 2 advmod
`
const EXPIRES = `
The the DET 2 det
ban ban NOUN 3 nsubj
expires expire VERB 0 root
then then ADV 3 advmod
`
const LIFTS = `
Mali Mali PROPN 2 nsubj MLI
lifted lift VERB 0 root Tense=Past
French french ADJ 5 amod FRA
wine wine NOUN 5 compound
duties duty NOUN 2 obj
`
const DATES = `
They they PRON 2 nsubj
date date VERB 0 root
then then ADV 2 advmod
`
const LIFTED = `
The the DET 2 det
ban ban NOUN 4 nsubj:pass
was be AUX 4 aux:pass
lifted lift VERB 0 root VerbForm=Part
`

describe('a measure in the sentences after it', () => {
  it('begins on the day that it takes effect, and is announced where that is to come', async () => {
    const soon = await read(`${BANNED}\n${TAKES_EFFECT}`, [timeAt(1, 3, '2024-05-18')], ['2024-05-11'])
    expect(soon[0]?.measure).toMatchObject({ act: 'imposed', from: '2024-05-18' })
    const later = await read(`${BANNED}\n${TAKES_EFFECT}`, [timeAt(1, 3, '2024-07-01')], ['2024-05-11'])
    expect(later[0]?.measure).toMatchObject({ act: 'announced', from: '2024-07-01' })
  })

  it('ends on the day that it expires', async () => {
    const reports = await read(`${BANNED}\n${EXPIRES}`, [timeAt(1, 3, '2024-09-30')], ['2024-05-11'])
    expect(reports[0]?.measure).toMatchObject({ from: '2024-05-11', until: '2024-09-30' })
  })

  it('began on the day from which it dates, whatever is done to it', async () => {
    const reports = await read(`${LIFTS}\n${DATES}`, [timeAt(1, 2, '2021-03-04')], ['2024-05-11'])
    expect(reports[0]?.measure).toMatchObject({ act: 'lifted', from: '2021-03-04', until: '2024-05-11' })
  })

  it('is lifted between the sides, by the name and with the dates that were told before', async () => {
    const reports = await read(`${BANNED}\n${LIFTED}`, [], ['2021-03-02', '2024-05-18'])
    const lifted = reports.find((r) => r.event === 'CONCEDE')
    expect(lifted?.actor.map((p) => p.code)).toEqual(['MLI'])
    expect(lifted?.recipient.map((p) => p.code)).toEqual(['FRA'])
    expect(lifted?.measure).toMatchObject({ object: 'French wine', from: '2021-03-02', until: '2024-05-18' })
    const banned = reports.find((r) => r.event === 'SANCTION')
    expect(banned?.measure).toMatchObject({ until: '2024-05-18', measure_id: lifted?.measure?.measure_id })
  })

  it('is not that of other words for something new', async () => {
    const other = BANNED.replace('French french ADJ 4 amod FRA', 'Irish irish ADJ 4 amod IRL').replaceAll(
      'wine',
      'beef',
    )
    const reports = await read(
      `${BANNED}\n${other}\n${EXPIRES}`,
      [timeAt(2, 3, '2024-09-30')],
      ['2021-03-02', '2024-05-18'],
    )
    expect(reports.map((r) => r.measure?.until)).toEqual(['..', '2024-09-30'])
  })
})
