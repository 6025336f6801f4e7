// In: EDTF strings (ISO 8601-2, level 1, with intervals, quarters and one-of sets); out: their first and last possible days, and back.

import { civilOf, type Day, dayOf, isRealDay, lengthOfMonth, printDay } from './calendar.js'

/** Days from `lower` to `upper`, both inside; null: open or unknown on that side. */
export interface Range {
  readonly lower: Day | null
  readonly upper: Day | null
}

/** An EDTF value understood: its range and whether it was marked `~` (approximate) or `?` (uncertain); `%` is both. */
interface Edtf extends Range {
  readonly approximate: boolean
  readonly uncertain: boolean
}

const SEASON_START: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  25: 3,
  26: 6,
  27: 9,
  28: 12,
  29: 9,
  30: 12,
  31: 3,
  32: 6,
}
const POINT = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/

const least = (s: string): number => Number(s.replace(/X/g, '0'))
const most = (s: string): number => Number(s.replace(/X/g, '9'))

/** Days of `YYYY-…` where the month field is a season, quarter, third or half of the year. */
function readPartOfYear(year: number, code: number): Range | null {
  const season = SEASON_START[code]
  const [first, length] =
    season !== undefined
      ? [season, 3]
      : code >= 33 && code <= 36
        ? [(code - 33) * 3 + 1, 3]
        : code >= 37 && code <= 39
          ? [(code - 37) * 4 + 1, 4]
          : code === 40 || code === 41
            ? [(code - 40) * 6 + 1, 6]
            : [0, 0]
  if (length === 0) return null
  return { lower: dayOf(year, first, 1), upper: dayOf(year, first + length, 1) - 1 }
}

function readPoint(raw: string): Range | null {
  const m = POINT.exec(raw)
  if (!m) return null
  const [, y = '', mo, d] = m
  // "XXXX-11-18": a day of any year has no first or last possible day.
  if (y === 'XXXX') return { lower: null, upper: null }
  const [y1, y2] = [least(y), most(y)]
  if (mo === undefined) return { lower: dayOf(y1, 1, 1), upper: dayOf(y2, 12, 31) }
  if (!mo.includes('X') && Number(mo) > 12) {
    return d === undefined && y1 === y2 ? readPartOfYear(y1, Number(mo)) : null
  }
  const m1 = Math.max(1, least(mo))
  const m2 = Math.min(12, most(mo))
  if (m1 > 12 || m2 < 1) return null
  if (d === undefined || d === 'XX') {
    return { lower: dayOf(y1, m1, 1), upper: dayOf(y2, m2, lengthOfMonth(y2, m2)) }
  }
  const d1 = Math.max(1, least(d))
  const d2 = Math.min(lengthOfMonth(y2, m2), most(d))
  if (!d.includes('X') && !mo.includes('X') && y1 === y2 && !isRealDay(y1, m1, d1)) return null
  return d1 > d2 ? null : { lower: dayOf(y1, m1, d1), upper: dayOf(y2, m2, d2) }
}

/** Reads an EDTF string; null where it is none. Never throws. */
export function parseEdtf(text: string): Edtf | null {
  const bare = text.trim()
  if (bare === '' || bare.length > 200) return null
  const approximate = /[~%]/.test(bare)
  const uncertain = /[?%]/.test(bare)
  const plain = bare.replace(/[~?%]/g, '')
  const range = /^[[{]/.test(plain) ? readSet(plain) : readSpan(plain)
  return range ? { ...range, approximate, uncertain } : null
}

function readSet(plain: string): Range | null {
  const inner = /^[[{](.+)[\]}]$/.exec(plain)?.[1]
  if (inner === undefined) return null
  let lower: Day | null = Number.POSITIVE_INFINITY
  let upper: Day | null = Number.NEGATIVE_INFINITY
  for (const item of inner.split(',')) {
    const member = readSpan(item.trim().replace('..', '/'))
    if (!member) return null
    lower = lower === null || member.lower === null ? null : Math.min(lower, member.lower)
    upper = upper === null || member.upper === null ? null : Math.max(upper, member.upper)
  }
  return { lower, upper }
}

function readSpan(plain: string): Range | null {
  const parts = plain.split('/')
  if (parts.length === 1) return readPoint(plain)
  if (parts.length !== 2) return null
  const [a = '', b = ''] = parts
  const open = (s: string): boolean => s === '' || s === '..'
  if (open(a) && open(b)) return { lower: null, upper: null }
  const from = open(a) ? { lower: null, upper: null } : readPoint(a)
  const to = open(b) ? { lower: null, upper: null } : readPoint(b)
  if (!from || !to) return null
  if (from.lower !== null && to.upper !== null && from.lower > to.upper) return null
  return { lower: from.lower, upper: to.upper }
}

/**
 * First and last possible day of an EDTF string as `YYYY-MM-DD`, null on an open side; null where the string is no EDTF.
 * `2023-03-2X` → 20 to 29 March; `2023-21` → March to May; `2023/..` → from 1 January 2023; `~` does not widen.
 */
export function boundsOf(edtf: string): { lower: string | null; upper: string | null } | null {
  const e = parseEdtf(edtf)
  if (!e) return null
  return {
    lower: e.lower === null ? null : printDay(e.lower),
    upper: e.upper === null ? null : printDay(e.upper),
  }
}

const year4 = (n: number): string => String(Math.min(9999, Math.max(0, n))).padStart(4, '0')
const month2 = (n: number): string => String(n).padStart(2, '0')

/** The shortest EDTF that says exactly these days: a day, month, year, decade, or an interval of the coarsest true ends. */
export function printRange(range: Range): string {
  const { lower, upper } = range
  if (lower === null && upper === null) return '../..'
  if (lower === null) return `../${printEnd(upper as Day)}`
  if (upper === null) return `${printStart(lower)}/..`
  if (lower === upper) return printDay(lower)
  const a = civilOf(lower)
  const b = civilOf(upper)
  const wholeMonths = a.day === 1 && b.day === lengthOfMonth(b.year, b.month)
  const wholeYears = wholeMonths && a.month === 1 && b.month === 12
  if (wholeYears && a.year === b.year) return year4(a.year)
  if (wholeYears && a.year % 10 === 0 && b.year === a.year + 9) return `${year4(a.year).slice(0, 3)}X`
  if (wholeYears) return `${year4(a.year)}/${year4(b.year)}`
  if (wholeMonths && a.year === b.year && a.month === b.month) return `${year4(a.year)}-${month2(a.month)}`
  if (wholeMonths) return `${year4(a.year)}-${month2(a.month)}/${year4(b.year)}-${month2(b.month)}`
  return `${printDay(lower)}/${printDay(upper)}`
}

function printStart(day: Day): string {
  const c = civilOf(day)
  if (c.day !== 1) return printDay(day)
  return c.month === 1 ? year4(c.year) : `${year4(c.year)}-${month2(c.month)}`
}

function printEnd(day: Day): string {
  const c = civilOf(day)
  if (c.day !== lengthOfMonth(c.year, c.month)) return printDay(day)
  return c.month === 12 ? year4(c.year) : `${year4(c.year)}-${month2(c.month)}`
}

/** What two ranges share; null where they share no day. */
export function meet(a: Range, b: Range): Range | null {
  const lower = a.lower === null ? b.lower : b.lower === null ? a.lower : Math.max(a.lower, b.lower)
  const upper = a.upper === null ? b.upper : b.upper === null ? a.upper : Math.min(a.upper, b.upper)
  return lower !== null && upper !== null && lower > upper ? null : { lower, upper }
}

/** The smallest range that holds both. */
export function spanBoth(a: Range, b: Range): Range {
  return {
    lower: a.lower === null || b.lower === null ? null : Math.min(a.lower, b.lower),
    upper: a.upper === null || b.upper === null ? null : Math.max(a.upper, b.upper),
  }
}

/** Length in days, both ends counted; infinite where open. */
export function widthOf(range: Range): number {
  return range.lower === null || range.upper === null
    ? Number.POSITIVE_INFINITY
    : range.upper - range.lower + 1
}
