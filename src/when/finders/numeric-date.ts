// In: a sentence's text; out: dates in digits: 2025-11-30, 2025/11, 30.11.2025, and 2/3/2025 with both its readings.

import type { Doubt } from '../../terms/index.js'
import { isRealDay } from '../calendar.js'
import { dateShape, type Finder, type Hit } from '../proposal.js'
import { matchAll } from '../words.js'

const ISO = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d]|[-/.]\d)/g
const DAY_FIRST = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d]|[-/.]\d)/g

/** A doubt that the calendar has no such day. */
export function doubtNoSuchDay(printed: string): Doubt {
  return { at: 'date', code: 'when/no-such-day', text: `the calendar has no day "${printed}"` }
}

export const numericDate: Finder = {
  rule: 'when/finders/numeric-date',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(ISO, text)) {
      const [printed, y = '', separator, mo = '', d] = m
      const [year, month] = [Number(y), Number(mo)]
      // "2025.11" is a number and "1950/53" a span of years: without a day only a two-digit month after a hyphen or slash is one.
      if (d === undefined && (separator === '.' || mo.length !== 2 || month < 1 || month > 12)) continue
      if (d === undefined && (year < 1900 || year > 2100)) continue
      const day = d === undefined ? null : Number(d)
      const real = day === null || isRealDay(year, month, day)
      const doubts = real && year > 0 && year < 9999 ? [] : [doubtNoSuchDay(printed)]
      const shape = dateShape({ year, month, day })
      hits.push({ start: m.index, end: m.index + printed.length, shape, doubts })
    }
    for (const m of matchAll(DAY_FIRST, text)) {
      const [printed, a = '', separator, b = '', y = ''] = m
      const [first, second, year] = [Number(a), Number(b), Number(y)]
      const dayFirst = isRealDay(year, second, first)
      const monthFirst = isRealDay(year, first, second)
      const place = { start: m.index, end: m.index + printed.length }
      // Dots are day first everywhere; slashes are day first in most of the world and month first in America.
      if (dayFirst && monthFirst && first !== second && separator !== '.') {
        const doubts = [
          {
            at: 'date',
            code: 'when/day-or-month-first',
            text: `"${printed}" may be read day first or month first; both days are kept`,
          },
        ]
        hits.push({
          ...place,
          shape: dateShape({ year, month: second, day: first, swapped: true }),
          doubts,
        })
      } else if (dayFirst) hits.push({ ...place, shape: dateShape({ year, month: second, day: first }) })
      else if (monthFirst) hits.push({ ...place, shape: dateShape({ year, month: first, day: second }) })
      else if (year >= 1000)
        hits.push({
          ...place,
          shape: dateShape({ year, month: second, day: first }),
          doubts: [doubtNoSuchDay(printed)],
        })
    }
    return hits
  },
}
