// The filters of a pair: the address tells them all, and nonsense in it does no harm.
import { describe, expect, it } from 'vitest'
import type { EventView } from '../../../src/serve/contract.js'
import {
  filterEvents,
  isFiltered,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from '../../../web/src/words/filters.js'

function event(lead: object, lower: string | null = '2023-05-01', upper = lower): EventView {
  const whole = {
    status: 'occurred',
    quad_code: 1,
    event: 'CONSULT',
    channel: ['leader'],
    certainty: 0.8,
    background: false,
    ...lead,
  }
  return { lead: whole, bounds: { lower, upper } } as unknown as EventView
}

const read = (query: string): ReturnType<typeof readFilters> => readFilters(new URLSearchParams(query))

describe('filters', () => {
  it('go into the address and come back', () => {
    const query =
      'status=planned.denied&quad=3.4&kind=SANCTION&channel=ministerial&certainty=55&background=off&from=2020&until=2023'
    const written = writeFilters(read(query))
    const pairs = Object.entries(written).map(([key, value]): [string, string] => [key, value ?? ''])
    expect(new URLSearchParams(pairs).toString()).toBe(query)
  })

  it('are none without a query, and for nonsense', () => {
    expect(isFiltered(read(''))).toBe(false)
    expect(read('status=asleep&quad=9&kind=PICNIC&certainty=lots&from=soon')).toEqual(NO_FILTERS)
    expect(read('certainty=900').certainty).toBe(1)
  })

  it.each([
    ['status=planned', { status: 'planned' }, {}],
    ['quad=3.4', { quad_code: 4 }, {}],
    ['quad=1', {}, { quad_code: null }],
    ['kind=SANCTION', { event: 'SANCTION' }, {}],
    ['channel=leader', {}, { channel: ['media'] }],
    ['certainty=60', { certainty: 0.6 }, { certainty: 0.59 }],
    ['background=off', {}, { background: true }],
  ])('%s lets one through and holds another', (query, yes, no) => {
    const [passes, held] = [event(yes), event(no)]
    expect(filterEvents([passes, held], read(query))).toEqual([passes])
  })

  it('hold events outside the years, and the undated when years are given', () => {
    const inside = event({}, '2022-12-01', '2023-01-31')
    const list = [inside, event({}, '2024-01-01'), event({}, null)]
    expect(filterEvents(list, read('from=2023&until=2023'))).toEqual([inside])
    expect(filterEvents(list, read(''))).toHaveLength(3)
  })
})
