// In: reports of several articles; out: a failure where tellings of one event stay apart, or two events become one.

import { describe, expect, it } from 'vitest'
import { findFamilies, mergeReports } from '../../../src/merge/index.js'
import type { Judgement, Report } from '../../../src/terms/index.js'
import { boundsOf } from '../../../src/when/index.js'
import { makePerson, makeReport } from '../../support/make-report.js'

const bounds = (edtf: string | null) => (edtf === null ? null : boundsOf(edtf))
const merge = (reports: readonly Report[], standing: readonly Judgement[] = []) =>
  mergeReports(reports, [], bounds, standing)
const groups = (reports: readonly Report[], standing: readonly Judgement[] = []): string[] =>
  merge(reports, standing)
    .events.map((e) => [...e.reports].sort().join('+'))
    .sort()

const judged = (same: boolean, withdrawn: string | null = null): Judgement => ({
  id: 'j',
  left: 'r1',
  right: 'r2',
  same,
  by: 'A reader',
  reason: 'knows',
  score: 1,
  at: null,
  withdrawn,
})

describe('merging reports', () => {
  it('joins what two articles tell of one meeting, and says why', () => {
    const { events, judgements } = merge([makeReport({ id: 'r1' }, 'a'), makeReport({ id: 'r2' }, 'b')])
    expect(events).toHaveLength(1)
    expect(judgements).toMatchObject([{ left: 'r1', right: 'r2', same: true, withdrawn: null }])
    expect(judgements[0]?.by).toMatch(/^rule:merge\//)
    expect(judgements[0]?.reason).toMatch(/dates agree/)
  })

  it('joins a meeting told from either side', () => {
    const turned = makeReport(
      {
        id: 'r2',
        actor: [makePerson('ARG', 'Alberto Fernández')],
        recipient: [makePerson('CHL', 'Gabriel Boric')],
      },
      'b',
    )
    expect(groups([makeReport({ id: 'r1' }, 'a'), turned])).toEqual(['r1+r2'])
  })

  it('keeps an accusation and the answer to it apart', () => {
    const one = makeReport({ id: 'r1', event: 'ACCUSE' }, 'a')
    const other = makeReport({ id: 'r2', event: 'ACCUSE', actor: one.recipient, recipient: one.actor }, 'b')
    expect(groups([one, other])).toEqual(['r1', 'r2'])
  })

  it.each<readonly [what: string, over: Partial<Report>]>([
    ['another day', { date: '2022-05-04' }],
    ['another type', { event: 'AGREE' }],
    ['another person of the same state', { actor: [makePerson('CHL', 'Antonia Urrejola')] }],
    ['another state', { recipient: [makePerson('PER', 'Pedro Castillo')] }],
    ['an act that was called off', { status: 'called-off' }],
  ])('keeps apart what has %s', (_, over) => {
    expect(groups([makeReport({ id: 'r1' }, 'a'), makeReport({ id: 'r2', ...over }, 'b')])).toEqual([
      'r1',
      'r2',
    ])
  })

  it('lets a press day lie between two dates', () => {
    const next = makeReport({ id: 'r2', date: '2022-04-05' }, 'b')
    expect(groups([makeReport({ id: 'r1' }, 'a'), next])).toEqual(['r1+r2'])
  })

  it('never joins two reports of one article, not even by a third', () => {
    const list = [makeReport({ id: 'r1' }, 'a'), makeReport({ id: 'r2' }, 'a'), makeReport({ id: 'r3' }, 'b')]
    for (const group of groups(list)) expect(group).not.toMatch(/r1.*r2/)
    expect(groups(list)).toHaveLength(2)
  })

  it('gives the same events whatever the order', () => {
    const list = ['a', 'b', 'c', 'd'].map((text, i) =>
      makeReport({ id: `r${i}`, date: i < 2 ? '2022-04-04' : '2022-06-01' }, text),
    )
    expect(groups([...list].reverse())).toEqual(groups(list))
    expect(merge([...list].reverse()).events).toEqual(merge(list).events)
  })

  it('is bound by a person’s judgement until it is withdrawn', () => {
    const list = [makeReport({ id: 'r1' }, 'a'), makeReport({ id: 'r2' }, 'b')]
    expect(groups(list, [judged(false)])).toEqual(['r1', 'r2'])
    expect(groups(list, [judged(false, '2022-05-01T00:00:00Z')])).toEqual(['r1+r2'])
    const apart = [list[0] as Report, makeReport({ id: 'r2', date: '2022-09-01' }, 'b')]
    expect(groups(apart, [judged(true)])).toEqual(['r1+r2'])
  })

  it('joins a visit planned with the visit made, and lets the visit made speak', () => {
    const visit = { mode: 'visit', event: 'CONSULT' as const }
    const planned = makeReport(
      { ...visit, id: 'r1', status: 'planned', date: '2022-03-20/..', certainty: 0.95 },
      'a',
    )
    const made = makeReport({ ...visit, id: 'r2', certainty: 0.7 }, 'b')
    const [event, ...others] = merge([planned, made]).events
    expect(others).toEqual([])
    expect(event?.lead.id).toBe('r2')
    expect(event?.slots.status?.map((s) => s.value).sort()).toEqual(['occurred', 'planned'])
    const late = makeReport({ ...visit, id: 'r2', date: '2026-04-04' }, 'b')
    expect(groups([planned, late])).toEqual(['r1', 'r2'])
  })

  it('tells what became of a plan that was called off, and never makes it one with the act done', () => {
    const planned = makeReport({ id: 'r1', status: 'planned' }, 'a')
    const off = makeReport({ id: 'r2', status: 'called-off' }, 'b')
    const done = makeReport({ id: 'r3' }, 'c')
    const [event] = merge([planned, off]).events
    expect(event?.reports).toHaveLength(2)
    expect(event?.lead.status).toBe('called-off')
    for (const group of groups([planned, off, done])) expect(group).not.toMatch(/r2.*r3/)
  })

  it('joins the surest pair first: a visit with the visit, not with the lunch', () => {
    const told = makeReport({ id: 'r1', mode: 'visit', date: '2022-04' }, 'a')
    const lunch = makeReport({ id: 'r2', date: '2022-04-05' }, 'b')
    const visit = makeReport({ id: 'r3', mode: 'visit', date: '2022-04-04' }, 'b')
    expect(groups([told, lunch, visit])).toContain('r1+r3')
  })

  it('joins two tellings of one measure whatever its words, and keeps two measures apart', () => {
    const measure = (object: string, measure_id: string): Partial<Report> => ({
      event: 'SANCTION',
      mode: 'discontinue',
      measure: { act: 'imposed', object, from: null, until: null, measure_id },
      actor: [makePerson('CHL', 'Gabriel Boric')],
      recipient: [makePerson('ARG', 'Alberto Fernández')],
      evidence: [{ exact: object, prefix: '', suffix: '', start: 0, end: object.length, sentence: 0 }],
    })
    const fish = makeReport({ id: 'r1', ...measure('fish from the south', 'm_1') }, 'a')
    const seafood = makeReport({ id: 'r2', ...measure('purchases of seafood', 'm_1') }, 'b')
    const wine = makeReport({ id: 'r2', ...measure('duties on bottled wine', 'm_2') }, 'b')
    expect(groups([fish, seafood])).toEqual(['r1+r2'])
    expect(groups([fish, wine])).toEqual(['r1', 'r2'])
  })

  it('wants words in common of what is said, not only the same speaker on the same day', () => {
    const say = (id: string, exact: string, text: string): Report =>
      makeReport(
        {
          id,
          event: 'ACCUSE',
          evidence: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length, sentence: 0 }],
        },
        text,
      )
    const spying = say('r1', 'They blamed their neighbours for spying on generals', 'a')
    expect(
      groups([spying, say('r2', 'Fishing boats crossed the maritime border, they complained', 'b')]),
    ).toEqual(['r1', 'r2'])
    expect(groups([spying, say('r2', 'Spying on generals was what they blamed on neighbours', 'b')])).toEqual(
      ['r1+r2'],
    )
  })

  it('takes the same words in copies of one text for one telling', () => {
    const list = [
      makeReport({ id: 'r1', date: '2022-04-04' }, 'a'),
      makeReport({ id: 'r2', date: '2022-04-09' }, 'b'),
    ]
    const { events } = mergeReports(list, [{ id: 'f', articles: ['a_a', 'a_b'] }], bounds)
    expect(merge(list).events).toHaveLength(2)
    expect(events.map((e) => [e.reports.length, e.tellings])).toEqual([[2, 1]])
  })

  it('keeps every differing value with who gave it', () => {
    const one = makeReport({ id: 'r1', certainty: 0.9 }, 'a')
    const other = makeReport({ id: 'r2', date: '2022-04-05' }, 'b')
    const [event] = merge([one, other]).events
    expect(event?.lead.id).toBe('r1')
    expect(event?.slots.date).toEqual([
      { value: '2022-04-04', reports: ['r1'], sources: ['Outlet a'] },
      { value: '2022-04-05', reports: ['r2'], sources: ['Outlet b'] },
    ])
  })
})

describe('sources', () => {
  it.each([
    ['/home/reader/news/talks.txt', 'talks.txt'],
    ['https://www.paper.example/2022/talks.html', 'paper.example'],
  ])('names %s without an outlet as %s', (source, name) => {
    const report = makeReport({ id: 'r1' })
    const article = { ...report.article, outlet: null, source }
    const [event] = merge([{ ...report, article }]).events
    expect(event?.slots.date?.[0]?.sources).toEqual([name])
  })
})

describe('families of copies', () => {
  const words = (seed: number): string =>
    Array.from({ length: 120 }, (_, i) => `word${(i * 7 + seed * 131) % 997}`).join(' ')
  const copy = `${words(1)} with a closing line of its own`

  it('holds copies together and strangers apart, whatever the order', () => {
    const texts = [
      { id: 'a', text: words(1) },
      { id: 'b', text: copy },
      { id: 'c', text: words(2) },
    ]
    const found = findFamilies(texts)
    expect(found.map((f) => f.articles)).toEqual([['a', 'b']])
    expect(findFamilies([...texts].reverse())).toEqual(found)
  })

  it('counts copies as one telling', () => {
    const reports = [
      makeReport({ id: 'r1' }, 'a'),
      makeReport({ id: 'r2' }, 'b'),
      makeReport({ id: 'r3' }, 'c'),
    ]
    const { events } = mergeReports(reports, [{ id: 'f', articles: ['a_a', 'a_b'] }], bounds)
    expect(events).toHaveLength(1)
    expect(events[0]?.tellings).toBe(2)
  })
})
