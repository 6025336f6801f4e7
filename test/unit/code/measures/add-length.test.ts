// In: days and lengths; out: a failure where the day so far off is missed.

import { describe, expect, it } from 'vitest'
import { addLength } from '../../../../src/code/measures/add-length.js'

const length = (days: number | null, exact: string) => ({
  days,
  span: { start: 0, end: exact.length, exact },
})

describe('a length added to a day', () => {
  it('counts months and years by the calendar, weeks and days one by one', () => {
    expect(addLength('2024-01-31', length(30, 'a month'))).toBe('2024-02-29')
    expect(addLength('2024-02-13', length(91, 'three months'))).toBe('2024-05-13')
    expect(addLength('2023-11-05', length(365, 'one year'))).toBe('2024-11-05')
    expect(addLength('2024-02-25', length(14, 'two weeks'))).toBe('2024-03-10')
  })

  it('is about right looking back, for lengths are rounded', () => {
    expect(addLength('2024-03-10', length(150, 'five-month'), -1)).toBe('2023-10~')
    expect(addLength('2024-03-10', length(730, 'two years'), -1)).toBe('2022~')
    expect(addLength('2024-03-10', length(10, 'ten days'), -1)).toBe('2024-02-29')
  })

  it('moves both ends of a span, once where they fall together', () => {
    expect(addLength('2024-02-12/2024-02-18', length(7, 'a week'))).toBe('2024-02-19/2024-02-25')
    expect(addLength('2024-02-12/2024-02-18', length(365, 'a year'), -1)).toBe('2023~')
  })

  it('tells nothing of a month, or of a length without a number', () => {
    expect(addLength('2024-02', length(7, 'a week'))).toBeNull()
    expect(addLength('2024-02-12', length(null, 'months'))).toBeNull()
  })
})
