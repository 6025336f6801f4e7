import { describe, expect, it } from 'vitest'
import { boundDate, printDay } from '../../../src/almanac/index.js'

describe('boundDate', () => {
  it.each([
    ['1970-01-01', '1970-01-01', '1970-01-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['2025-11~', '2025-11-01', '2025-11-30'],
    ['2025-11-18/2025-11-30', '2025-11-18', '2025-11-30'],
  ])('%s runs from %s to %s', (edtf, first, last) => {
    const bounds = boundDate(edtf)
    expect(bounds && [printDay(bounds.lower), printDay(bounds.upper)]).toEqual([first, last])
  })

  it.each(['2025-02-31', '2025-13', 'soon', '', '2025-11-00'])('%j is no date', (text) => {
    expect(boundDate(text)).toBeNull()
  })

  it('leaves an open end open', () => {
    const bounds = boundDate('2023/..')
    expect(bounds && bounds.upper - bounds.lower).toBeGreaterThan(100_000)
  })
})
