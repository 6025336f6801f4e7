// In: merged events; out: a failure where temperature, measures in force or findings say what the events do not.

import { describe, expect, it } from 'vitest'
import { findAcross, gaugePairs, listMeasures, measuresInForce } from '../../../src/gauge/index.js'
import type { ReportMeasure } from '../../../src/terms/index.js'
import { boundsOf } from '../../../src/when/index.js'
import { makeEvent, makePerson, makeReport } from '../../support/make-report.js'

const bounds = (edtf: string | null) => (edtf === null ? null : boundsOf(edtf))
const monthOf = (edtf: string | null): string | null => bounds(edtf)?.lower?.slice(0, 7) ?? null

describe('temperature', () => {
  const talk = makeEvent(makeReport({ id: 'r1', certainty: 0.8, event_scale: 2.5 }))
  const ban = makeEvent(
    makeReport({ id: 'r2', event: 'SANCTION', event_scale: -6, certainty: 0.5, date: '2022-04-20' }),
  )

  it('sums cooperation and conflict by month, each weighed by its certainty', () => {
    const [pair] = gaugePairs([talk, ban], monthOf)
    expect(pair?.pair).toEqual(['ARG', 'CHL'])
    expect(pair?.points).toEqual([{ month: '2022-04', cooperation: 2, conflict: -3, events: 2 }])
    expect(pair?.channels).toEqual({ leader: 2 })
  })

  it.each([
    ['planned', { status: 'planned' as const }],
    ['undated', { date: null }],
    ['without a score', { event_scale: null }],
  ])('counts what is %s as an event, and gives it no heat', (_, over) => {
    const [pair] = gaugePairs([makeEvent(makeReport({ id: 'r1', ...over }))], monthOf)
    expect(pair).toMatchObject({ events: 1, points: [] })
  })

  it('gives no pair to an event of one side', () => {
    expect(gaugePairs([makeEvent(makeReport({ id: 'r1', recipient: [] }))], monthOf)).toEqual([])
  })

  it('puts the pair with most events first', () => {
    const other = makeEvent(makeReport({ id: 'r3', recipient: [makePerson('PER', 'Pedro Castillo')] }))
    expect(gaugePairs([other, talk, ban], monthOf).map((p) => p.pair.join())).toEqual(['ARG,CHL', 'CHL,PER'])
  })
})

describe('measures', () => {
  const act = (
    id: string,
    date: string,
    measure: Partial<ReportMeasure>,
    status: 'occurred' | 'denied' = 'occurred',
  ) =>
    makeEvent(
      makeReport({
        id,
        event: 'SANCTION',
        date,
        status,
        measure: {
          act: 'imposed',
          object: 'beef',
          from: date,
          until: '..',
          measure_id: 'm_beef',
          ...measure,
        },
      }),
    )
  const imposed = act('r1', '2022-04-04', {})
  const lifted = act('r2', '2022-08-01', { act: 'lifted', from: null, until: '2022-08-01' })
  const on = (events: Parameters<typeof listMeasures>[0], day: string): string[] =>
    measuresInForce(listMeasures(events), day, bounds).map((m) => m.measure_id)

  it('is in force from the day it is imposed until the day it is lifted', () => {
    expect(on([imposed, lifted], '2022-04-03')).toEqual([])
    expect(on([imposed, lifted], '2022-04-04')).toEqual(['m_beef'])
    expect(on([imposed, lifted], '2022-08-01')).toEqual(['m_beef'])
    expect(on([imposed, lifted], '2022-08-02')).toEqual([])
    expect(on([imposed], '2030-01-01')).toEqual(['m_beef'])
  })

  it('ends by itself where its end was told', () => {
    const short = act('r1', '2022-04-04', { until: '2022-05-01' })
    expect(on([short], '2022-05-01')).toEqual(['m_beef'])
    expect(on([short], '2022-05-02')).toEqual([])
  })

  it('is not in force when it was only lifted, or when its imposing was denied', () => {
    expect(on([lifted], '2022-07-01')).toEqual([])
    expect(on([act('r1', '2022-04-04', {}, 'denied')], '2022-05-01')).toEqual([])
  })

  it('lists its acts in order of date, whatever the order they were read in', () => {
    const [history] = listMeasures([lifted, imposed])
    expect(history?.acts.map((a) => a.act)).toEqual(['imposed', 'lifted'])
    expect(history).toMatchObject({ by: ['CHL'], on: ['ARG'], from: '2022-04-04', until: '2022-08-01' })
  })
})

describe('the end of a measure', () => {
  const told = (id: string, date: string, measure: Partial<ReportMeasure>, over: object = {}) =>
    makeEvent(
      makeReport({
        id,
        event: 'SANCTION',
        date,
        measure: {
          act: 'imposed',
          object: 'beef',
          from: date,
          until: null,
          measure_id: 'm_beef',
          ...measure,
        },
        ...over,
      }),
    )
  const imposed = told('r1', '2022-04-04', {})
  const ending = { act: 'lifted' as const, from: null, until: '2022-08-01' }

  it('dates the lifting by the end it gave the measure', () => {
    const [history] = listMeasures([imposed, told('r2', '2022-07-20', ending)])
    expect(history?.acts).toMatchObject([{ date: '2022-04-04' }, { act: 'lifted', date: '2022-08-01' }])
  })

  it('ends the only measure of its sides where it speaks of "the ban" alone', () => {
    const bare = told('r2', '2022-08-01', { ...ending, object: 'blanket ban', measure_id: 'm_ban' })
    expect(listMeasures([imposed, bare]).map((h) => [h.measure_id, h.until])).toEqual([
      ['m_beef', '2022-08-01'],
    ])
    const wine = told('r3', '2022-04-05', { object: 'wine', measure_id: 'm_wine' })
    expect(listMeasures([imposed, wine, bare])).toHaveLength(3)
  })

  it.each([
    ['asked for', { status: 'demanded' as const }],
    ['called off', { status: 'called-off' as const }],
    ['planned for no day', { status: 'planned' as const, date_basis: 'implied' as const }],
  ])('is none where it is only %s', (_, over) => {
    const [history] = listMeasures([imposed, told('r2', '2022-08-01', ending, over)])
    expect(history?.until).toBeNull()
  })

  it('does not hold where the measure is imposed again', () => {
    const again = told('r3', '2022-10-01', {})
    const [history] = listMeasures([imposed, told('r2', '2022-08-01', ending), again])
    expect(history?.until).toBeNull()
  })
})

describe('findings across articles', () => {
  it('does not call a day and its month two dates', () => {
    const dates = (...values: string[]) =>
      makeEvent(makeReport({ id: 'r1' }), {
        slots: { date: values.map((value, i) => ({ value, reports: [`r${i}`], sources: [`Outlet ${i}`] })) },
      })
    expect(findAcross([dates('2022-04-04', '2022-04')], bounds)).toEqual([])
    expect(findAcross([dates('2022-04-04', '2022-04-06')], bounds)).toHaveLength(1)
  })

  it('notices two sources that differ, with who said what', () => {
    const event = makeEvent(makeReport({ id: 'r1' }), {
      slots: {
        days: [
          { value: '3', reports: ['r1'], sources: ['Outlet a'] },
          { value: '4', reports: ['r2'], sources: ['Outlet b'] },
        ],
        date: [{ value: '2022-04-04', reports: ['r1', 'r2'], sources: ['Outlet a', 'Outlet b'] }],
      },
    })
    const found = findAcross([event], bounds)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'sources-differ', about: ['e_r1'] })
    expect(found[0]?.text).toMatch(/days.*3 \(Outlet a\).*4 \(Outlet b\)/)
  })

  it('notices pressure and inducement by one side within sixty days, not beyond', () => {
    const stick = (date: string) => makeEvent(makeReport({ id: `s${date}`, stance: 'stick', date }))
    const carrot = makeEvent(makeReport({ id: 'c', stance: 'carrot', date: '2022-04-04' }))
    expect(findAcross([stick('2022-05-30'), carrot], bounds).map((f) => f.kind)).toEqual(['carrot-and-stick'])
    expect(findAcross([stick('2022-06-30'), carrot], bounds)).toEqual([])
    const reversed = makeEvent(
      makeReport({ id: 'x', stance: 'stick', actor: carrot.lead.recipient, recipient: carrot.lead.actor }),
    )
    expect(findAcross([reversed, carrot], bounds)).toEqual([])
  })
})
