// In: bounds of measures without a year; out: a failure where one that must be to come is left in the past, or one that is past is moved.

import { describe, expect, it } from 'vitest'
import { lookAhead } from '../../../../src/code/measures/look-ahead.js'
import type { TimeMention } from '../../../../src/terms/index.js'

const said = (exact: string) => ({ span: { start: 0, end: exact.length, exact } }) as TimeMention

describe('a bound that lies ahead', () => {
  it('is of the next year where it was read as past', () => {
    expect(lookAhead('2024-02-28', said('until 28 February'), '2024-06-10')).toBe('2025-02-28')
    expect(lookAhead('2023-12', said('from December'), '2024-06-10')).toBe('2024-12')
  })

  it('stays where it is to come, names its year, counts from another day or was to come long ago', () => {
    expect(lookAhead('2024-07-01', said('from 1 July'), '2024-06-10')).toBe('2024-07-01')
    expect(lookAhead('2024-02', said('until February 2024'), '2024-06-10')).toBe('2024-02')
    expect(lookAhead('2024-05-02', said('from the next day'), '2024-06-10')).toBe('2024-05-02')
    expect(lookAhead('2019-12', said('from December'), '2024-06-10')).toBe('2019-12')
    expect(lookAhead('2024-02', said('until February'), null)).toBe('2024-02')
  })
})
