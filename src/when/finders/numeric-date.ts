// In: a sentence's text; out: dates in digits: 2025-11-30, 2025/11, 05/2024, 30.11.2025, and 2/3/2025, 2/3/25 or "on 2/3" with both their readings.

import type { Doubt } from '../../terms/index.js'
import { isRealDay } from '../calendar.js'
import { dateShape, type Finder, type Hit } from '../proposal.js'
import { matchAll } from '../words.js'

const ISO = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d]|[-/.]\d)/g
const DAY_FIRST = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[-/.]\d)/g
/** "on 1/1", "by 30/6": only where a word of time leads, and nothing is counted in that part of a whole. */
const NO_YEAR =
  /\b(?:on|dated|since|until|till|from|by|before|after)[ ]{1,3}(\d{1,2})\/(\d{1,2})(?![\d/%-]|[ ]{1,3}(?:of|scale|inch|inches|majority|votes?|share|cent|per)\b)/gi
/** "in 05/2024": a single digit before the slash is as often the number of a law. */
const MONTH_YEAR =
  /(?<![\d./-])(?:(0[1-9]|1[0-2])|(?<=\b(?:in|since|until|from|by|of|dated)[ ]{1,3})([1-9]))\/((?:19|20)\d{2})(?![\d]|[-/.]\d)/gi
/** A number of a document, not a month: "Resolution 12/2024". */
const NUMBER_OF =
  /\b(?:No\.?|Nr\.?|number|resolution|law|decree|order|directive|decision|regulation|act|case|notice|circular|bill|file)[ ]{1,3}$/i

/** Two digits of a year are of the century that news tells of: 70 and above of the last one. */
export const readShortYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 70 ? 1900 : 2000)

const doubtOrder = (printed: string): Doubt => ({
  at: 'date',
  code: 'when/day-or-month-first',
  text: `"${printed}" may be read day first or month first; both days are kept`,
})

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
      const [first, second, year] = [Number(a), Number(b), readShortYear(y)]
      // "10.11.12" and "5-3-2" are versions, scores and numbers; a short year stands behind slashes, or after a word of time.
      if (
        y.length === 2 &&
        separator !== '/' &&
        !/\b(?:on|of|dated|since|until|from|by)[ ]{1,3}$/i.test(text.slice(0, m.index))
      )
        continue
      const dayFirst = isRealDay(year, second, first)
      const monthFirst = isRealDay(year, first, second)
      const place = { start: m.index, end: m.index + printed.length }
      // Dots are day first everywhere; slashes are day first in most of the world and month first in America.
      if (dayFirst && monthFirst && first !== second && separator !== '.') {
        hits.push({
          ...place,
          shape: dateShape({ year, month: second, day: first, swapped: true }),
          doubts: [doubtOrder(printed)],
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
    for (const m of matchAll(NO_YEAR, text)) {
      const [first, second] = [Number(m[1]), Number(m[2])]
      const printed = `${m[1]}/${m[2]}`
      const end = m.index + m[0].length
      const place = { start: end - printed.length, end }
      // 2000 was a leap year: 29 February may be meant.
      const dayFirst = isRealDay(2000, second, first)
      const monthFirst = isRealDay(2000, first, second)
      const either = dayFirst && monthFirst && first !== second
      const [day, month] = dayFirst || !monthFirst ? [first, second] : [second, first]
      const doubts = either ? [doubtOrder(printed)] : dayFirst || monthFirst ? [] : [doubtNoSuchDay(printed)]
      hits.push({ ...place, shape: dateShape({ month, day, swapped: either }), doubts })
    }
    for (const m of matchAll(MONTH_YEAR, text)) {
      if (NUMBER_OF.test(text.slice(0, m.index))) continue
      const shape = dateShape({ year: Number(m[3]), month: Number(m[1] ?? m[2]) })
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    return hits
  },
}
