// In: trees written out by hand that tell of measures; out: a failure where one thing has two names, or what is no measure has one.

import { describe, expect, it } from 'vitest'
import { buildLexicon, codeArticle } from '../../../../src/code/index.js'
import type { Moment, ReportMeasure, TimeMention } from '../../../../src/terms/index.js'
import { bareArticle } from '../../../support/bare-article.js'
import { thaw } from '../../../support/frozen-sentence.js'

const lexicon = buildLexicon(
  new Map([
    ['classes.txt', '@none = nothing'],
    [
      'SANCTION.lex',
      `
pattern ban
  when      verb ban|suspend|cancel|impose|expel|break|quit|close ; obj
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
  when      verb lift|drop|restore ; obj
  actor     subj
  recipient obj
  act       lifted
  prior     0.9
  yes       Mali lifted its ban on French wine.
  not       Mali lifted it.
`,
    ],
  ]),
  '0',
)

const MAY: Moment = {
  edtf: '2024-05-02',
  lower: '2024-05-02',
  upper: '2024-05-02',
  basis: 'stated',
  reason: 'printed',
}

async function read(object: string, verb = 'ban', time: Partial<TimeMention> | null = null) {
  const rows = object.trim().split('\n')
  const { text, sentences, cast } = thaw(
    ['Mali Mali PROPN 2 nsubj MLI', `did ${verb} VERB 0 root Tense=Past`, ...rows].join('\n'),
  )
  const last = rows.length + 1
  const { reports } = await codeArticle({
    article: bareArticle(text),
    sentences,
    cast,
    dating: { published: null, clues: [], doubts: [] },
    times: time
      ? [
          {
            sentence: 0,
            from: last,
            to: last + 1,
            span: { start: 0, end: 4, exact: 'then' },
            kind: 'interval',
            moment: null,
            days: null,
            bound: null,
            doubts: [],
            rule: 'when/finders/bound',
            ...time,
          },
        ]
      : [],
    lexicon,
    momentOf: () => ({ moment: MAY, rule: 'when/none' }),
    reader: null,
    knownMeasures: [],
    versions: { chancery: '0', lexicon: 'sha256:0', models: { en: 'sha256:0' } },
    keepUnsure: false,
  })
  expect(reports).toHaveLength(1)
  return reports[0]?.measure as ReportMeasure | null
}

const WINE = `
its its PRON 5 nmod:poss
French french ADJ 5 amod FRA
wine wine NOUN 2 obj
`
const BAN = `
the the DET 4 det
ban ban NOUN 2 obj
on on ADP 7 case
French french ADJ 7 amod FRA
wine wine NOUN 4 nmod
`
const IMPORTS = `
wine wine NOUN 4 compound
imports import NOUN 2 obj
from from ADP 6 case
France France PROPN 4 nmod FRA
`
const CHEESE = `
French french ADJ 4 amod FRA
cheese cheese NOUN 2 obj
`
const ENVOYS = `
two two NUM 5 nummod
French french ADJ 5 amod FRA
envoys envoy NOUN 2 obj
`
const VISIT = `
a a DET 4 det
visit visit NOUN 2 obj
to to ADP 6 case
France France PROPN 4 nmod FRA
`

describe('measures', () => {
  it('have one id for one thing, whoever names it and however', async () => {
    const [wine, ban, imports, cheese] = await Promise.all([
      read(WINE),
      read(BAN, 'lift'),
      read(IMPORTS, 'suspend'),
      read(CHEESE),
    ])
    expect(ban?.measure_id).toBe(wine?.measure_id)
    expect(imports?.measure_id).toBe(wine?.measure_id)
    expect(cheese?.measure_id).not.toBe(wine?.measure_id)
  })

  it('are named without the article or possessor before them', async () => {
    expect((await read(WINE))?.object).toBe('French wine')
    expect((await read(BAN, 'lift'))?.object).toBe('ban on French wine')
  })

  it('are none where a visit is cancelled', async () => {
    expect(await read(VISIT, 'cancel')).toBeNull()
  })

  it('are none where something is done for good', async () => {
    const ties = 'ties tie NOUN 2 obj\nwith with ADP 5 case\nFrance France PROPN 3 nmod FRA'
    const pact = 'a a DET 4 det\npact pact NOUN 2 obj\nwith with ADP 6 case\nFrance France PROPN 4 nmod FRA'
    const own =
      'its its PRON 4 nmod:poss\nembassy embassy NOUN 2 obj\nin in ADP 6 case\nFrance France PROPN 4 nmod FRA'
    expect(await read(ENVOYS, 'expel')).toBeNull()
    expect(await read(ties, 'break')).toBeNull()
    expect(await read(pact, 'quit')).toBeNull()
    expect(await read(own, 'close')).toBeNull()
  })

  it('are what stands still for a time, be it relations of one field, a treaty, or the consulate of another', async () => {
    const trade =
      'trade trade NOUN 4 compound\nties tie NOUN 2 obj\nwith with ADP 6 case\nFrance France PROPN 4 nmod FRA'
    const pact = 'a a DET 4 det\npact pact NOUN 2 obj\nwith with ADP 6 case\nFrance France PROPN 4 nmod FRA'
    const theirs = 'a a DET 5 det\nFrench french ADJ 5 amod FRA\nconsulate consulate NOUN 2 obj'
    expect(await read(trade, 'break')).toMatchObject({ object: 'trade ties with France' })
    expect(await read(pact, 'suspend')).toMatchObject({ object: 'pact with France', until: '..' })
    expect(await read(theirs, 'close')).toMatchObject({ object: 'French consulate' })
    expect(await read(ENVOYS, 'ban')).toMatchObject({ object: 'two French envoys' })
  })

  it('are on what a market is shut to, and on the state that is put back on a list', async () => {
    const market = `
its its PRON 4 nmod:poss
market market NOUN 2 obj
to to ADP 7 case
French french ADJ 7 amod FRA
cheese cheese NOUN 2 obl
`
    expect((await read(market, 'close'))?.object).toBe('French cheese')
    const list = `
France France PROPN 2 obj FRA
to to ADP 6 case
the the DET 6 det
list list NOUN 2 obl
of of ADP 8 case
partners partner NOUN 6 nmod
`
    expect(await read(list, 'restore')).toMatchObject({
      act: 'lifted',
      object: 'France to the list of partners',
    })
  })

  it('begin with the act, and end only where the words say so', async () => {
    expect(await read(WINE)).toMatchObject({ act: 'imposed', from: '2024-05-02', until: '..' })
    expect(await read(WINE, 'lift')).toMatchObject({ act: 'lifted', from: null, until: '2024-05-02' })
    const rows = `${WINE}then then ADV 2 advmod\n`
    expect(await read(rows, 'ban', { bound: 'until' })).toMatchObject({ until: '..' })
    expect(await read(rows, 'ban', { bound: 'from' })).toMatchObject({ from: '2024-05-02' })
    const span = (edtf: string): Moment => ({ ...MAY, edtf })
    expect(await read(rows, 'ban', { bound: 'from', moment: span('2024-06-01/..') })).toMatchObject({
      from: '2024-06-01',
    })
    expect(await read(rows, 'ban', { bound: 'until', moment: span('../2024-07-01') })).toMatchObject({
      until: '2024-07-01',
    })
  })

  it('hold for the length that the words tell, and are eased where they are lifted for a time only', async () => {
    const rows = `${WINE}then then ADV 2 advmod\n`
    const time = { kind: 'duration', days: 30, span: { start: 0, end: 11, exact: 'for a month' } } as const
    expect(await read(rows, 'ban', time)).toMatchObject({ from: '2024-05-02', until: '2024-06-02' })
    expect(await read(rows, 'lift', time)).toMatchObject({
      act: 'eased',
      from: '2024-05-02',
      until: '2024-06-02',
    })
  })

  it('do not end by the day that is only a term', async () => {
    const rows = `${WINE}then then ADV 2 advmod\n`
    const term = { bound: 'until', span: { start: 0, end: 9, exact: 'by Friday' } } as const
    expect(await read(rows, 'ban', term)).toMatchObject({ until: '..' })
  })

  it('stand with an open end where the words say that they still do, or hang the end on no day', async () => {
    const still = `${WINE}still still ADV 2 advmod\n`
    expect(await read(still)).toMatchObject({ from: null, until: '..' })
    const clause = `${WINE}until until SCONJ 8 mark\nit it PRON 8 nsubj\nyields yield VERB 2 advcl\n`
    expect(await read(clause)).toMatchObject({ from: '2024-05-02', until: '..' })
  })

  it('are eased where they are lifted in part', async () => {
    const partly = `${BAN}partly partly ADV 2 advmod\n`
    expect(await read(partly, 'lift')).toMatchObject({ act: 'eased' })
  })

  it('tell to whom a thing no longer goes, and leave out why', async () => {
    const visas = `
visas visa NOUN 2 obj
to to ADP 5 case
Frenchmen Frenchman NOUN 2 obl FRA
`
    expect((await read(visas, 'suspend'))?.object).toBe('visas to Frenchmen')
    const reason = `
French french ADJ 4 amod FRA
wine wine NOUN 2 obj
for for ADP 6 case
fraud fraud NOUN 2 obl
`
    expect((await read(reason))?.object).toBe('French wine')
  })

  it('name what a state is removed from', async () => {
    const club = `
France France PROPN 2 obj FRA
from from ADP 6 case
its its PRON 6 nmod:poss
list list NOUN 2 obl
`
    expect((await read(club, 'suspend'))?.object).toBe('France from its list')
  })
})
