// The timeline's layout: cooperation above, conflict below, in order of time, no mark upon another.
import { describe, expect, it } from 'vitest'
import type { EventView } from '../../../src/serve/contract.js'
import { layTimeline, spanOf } from '../../../web/src/parts/lay-timeline.js'

const frame = { width: 1000, height: 380, foot: 26 }

function event(
  id: string,
  score: number | null,
  lower: string | null,
  upper = lower,
  more: object = {},
): EventView {
  const lead = {
    event: 'CONSULT',
    event_scale: score,
    quad_code: 1,
    certainty: 0.8,
    date: lower,
    background: false,
    ...more,
  }
  return { id, lead, bounds: { lower, upper } } as unknown as EventView
}

const lay = (events: readonly EventView[]): ReturnType<typeof layTimeline> =>
  layTimeline(events, [], spanOf(events, null, null), frame)

describe('layTimeline', () => {
  it('sets cooperation above the line, conflict below, the weightier further off', () => {
    const { marks, axis } = lay([
      event('a', 4, '2023-01-05'),
      event('b', 9, '2023-03-05'),
      event('c', -6, '2023-06-05'),
    ])
    const y = (id: string): number => marks.find((m) => m.event.id === id)?.y ?? Number.NaN
    expect(y('b')).toBeLessThan(y('a'))
    expect(y('a')).toBeLessThan(axis)
    expect(y('c')).toBeGreaterThan(axis)
  })

  it('keeps signals and polls near the line', () => {
    const { marks, axis } = lay([
      event('s', 5, '2023-01-05', '2023-01-05', { event: 'SIGNAL' }),
      event('p', null, '2023-06-05', '2023-06-05', { event: 'POLL' }),
    ])
    for (const m of marks) expect(Math.abs(m.y - axis)).toBeLessThan(axis * 0.15)
  })

  it('parts marks of the same day and weight', () => {
    const { marks } = lay(Array.from({ length: 25 }, (_, i) => event(`e${i}`, 2.5, '2023-05-01')))
    expect(marks).toHaveLength(25)
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius)
  })

  it('lets what is reported set the days, and counts what is recalled from long before', () => {
    const { before, marks } = lay([
      event('old', 2, '1972-12-21', '1972-12-21', { background: true }),
      event('a', 2, '2023-01-05'),
      event('b', 2, '2023-06-05'),
    ])
    expect(before).toBe(1)
    expect(marks.map((m) => m.event.id)).toEqual(['a', 'b'])
  })

  it('draws intervals as bars, exact or vague, open ends to the edge, and sets the undated aside', () => {
    const { marks, undated } = lay([
      event('long', 2, '2023-01-05', '2023-03-05', { date: '2023-01-05/2023-03-05' }),
      event('month', 2, '2023-04-01', '2023-04-30', { date: '2023-04' }),
      event('open', 2, '2023-05-01', null, { date: '2023-05-01/..' }),
      event('none', 2, null),
    ])
    const bar = (id: string): unknown => marks.find((m) => m.event.id === id)?.bar
    expect(bar('long')).toMatchObject({ open: false, exact: true })
    expect(bar('month')).toMatchObject({ open: false, exact: false })
    expect(bar('open')).toMatchObject({ open: true, exact: true })
    expect(undated.map((e) => e.id)).toEqual(['none'])
  })

  it('names years when there are many, months when there are few', () => {
    const labels = (a: string, b: string): string[] =>
      lay([event('a', 1, a), event('b', 1, b)]).ticks.map((t) => t.label)
    expect(labels('2012-01-01', '2023-01-01')).toContain('2016')
    expect(labels('2023-02-01', '2023-08-01')).toContain('May')
  })
})
