// In: a stretch of days and a word like "early" or "the end of"; out: the stretch's part that the word points to.

import { civilOf, dayOf } from './calendar.js'
import type { Range } from './edtf.js'
import type { Part } from './proposal.js'

/** "early March" is its first ten days, "mid" the next ten, "late" the rest; "start" and "end" are a week at either end; halves meet at the 15th. */
export function partOfMonth(year: number, month: number, part: Part): Range {
  const first = dayOf(year, month, 1)
  const last = dayOf(year, month + 1, 1) - 1
  if (part === 'early') return { lower: first, upper: first + 9 }
  if (part === 'mid') return { lower: first + 9, upper: first + 19 }
  if (part === 'late') return { lower: first + 20, upper: last }
  if (part === 'first-half') return { lower: first, upper: first + 14 }
  if (part === 'second-half') return { lower: first + 15, upper: last }
  return part === 'start' ? { lower: first, upper: first + 6 } : { lower: last - 6, upper: last }
}

const YEAR_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 2],
  end: [11, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
}

/** "early 2024" is January to April, "mid-2024" May to August, "late 2024" the rest; "start" and "end" two months. */
export function partOfYear(year: number, part: Part): Range {
  const [first, last] = YEAR_PARTS[part]
  return { lower: dayOf(year, first, 1), upper: dayOf(year, last + 1, 1) - 1 }
}

/** The part of any stretch: thirds for "early", "mid" and "late", sixths for "start" and "end"; months and years by their own rules. */
export function partOf(range: { lower: number; upper: number }, part: Part): Range {
  const a = civilOf(range.lower)
  const length = range.upper - range.lower + 1
  if (a.day === 1 && length >= 28 && length <= 31) return partOfMonth(a.year, a.month, part)
  if (a.day === 1 && a.month === 1 && length >= 365 && length <= 366) return partOfYear(a.year, part)
  const cut = (from: number, to: number): Range => ({
    lower: range.lower + Math.floor(length * from),
    upper: Math.max(range.lower + Math.floor(length * from), range.lower + Math.ceil(length * to) - 1),
  })
  if (part === 'early') return cut(0, 1 / 3)
  if (part === 'mid') return cut(1 / 3, 2 / 3)
  if (part === 'late') return cut(2 / 3, 1)
  if (part === 'first-half') return cut(0, 1 / 2)
  if (part === 'second-half') return cut(1 / 2, 1)
  return part === 'start' ? cut(0, 1 / 6) : cut(5 / 6, 1)
}
