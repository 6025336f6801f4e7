// In: a date as far as it was printed and the article's day; out: its days, the missing year chosen by tense and nearness.

import type { Doubt } from '../../terms/index.js'
import {
  civilOf,
  type Day,
  dayOf,
  isRealDay,
  MONTH_NAMES,
  printDay,
  sayDay,
  WEEKDAY_NAMES,
  weekdayOf,
} from '../calendar.js'
import type { Range } from '../edtf.js'
import { partOfMonth, partOfYear } from '../parts.js'
import type { DateShape } from '../proposal.js'
import { isPast } from '../tense.js'
import { type Anchored, type Anchors, anchored, sayArticle } from './anchored.js'

/** How much nearer a coming month must be than a gone one to be meant where the tense does not tell. */
const PAST_BIAS = 1.5

/** A bare day so near ahead, and last so long ago, is not looked back on without its year. */
const SOON = 30
const LONG_GONE = 300

function rangeIn(year: number, shape: DateShape): Range | null {
  const { month, day, part } = shape
  if (month === null) {
    if (part !== null) return partOfYear(year, part)
    return { lower: dayOf(year, 1, 1), upper: dayOf(year, 12, 31) }
  }
  if (month < 1 || month > 12) return null
  if (day !== null) {
    if (!isRealDay(year, month, day)) return null
    const d = dayOf(year, month, day)
    return { lower: d, upper: d }
  }
  if (part !== null) return partOfMonth(year, month, part)
  return { lower: dayOf(year, month, 1), upper: dayOf(year, month + 1, 1) - 1 }
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** What is printed, for people: "November 18". */
function sayDate(shape: DateShape): string {
  const month = shape.month === null ? '' : (MONTH_NAMES[shape.month - 1] ?? '')
  return [shape.part ?? '', shape.day ?? '', month, shape.year ?? ''].filter((w) => w !== '').join(' ')
}

/** The year that a date without one has: by its weekday, its lean ("last June"), the tense around it, or nearness. */
function chooseYear(shape: DateShape, day: Day, tense: Anchors['tense']): number | null {
  const base = civilOf(day).year
  const years = [base - 4, base - 3, base - 2, base - 1, base, base + 1, base + 2]
  const fits = years.flatMap((year) => {
    const range = rangeIn(year, shape)
    if (!range || range.lower === null || range.upper === null) return []
    const off = shape.weekday !== null && shape.day !== null && weekdayOf(range.lower) !== shape.weekday
    return off ? [] : [{ year, lower: range.lower, upper: range.upper }]
  })
  if (shape.lean === -1) return fits.filter((f) => f.upper < day).at(-1)?.year ?? null
  if (shape.lean === 1) return fits.find((f) => f.lower > day)?.year ?? null
  // The page's day may be one behind the text's (time zones, late edits): tomorrow's date in the past tense is this year's.
  const gone = fits.filter((f) => f.lower <= day + 1).at(-1)
  const coming = fits.find((f) => f.upper >= day)
  // "cancelled a visit that was to begin on 27 January", told on the 24th: a bare day of the coming weeks, not of a year ago.
  const soon = coming !== undefined && shape.day !== null && coming.lower - day <= SOON
  if (isPast(tense) && soon && (gone === undefined || day - gone.upper >= LONG_GONE)) return coming.year
  if (isPast(tense)) return gone?.year ?? coming?.year ?? null
  if (tense === 'future') return coming?.year ?? gone?.year ?? null
  if (!gone || !coming) return (gone ?? coming)?.year ?? null
  const since = Math.max(0, day - gone.upper)
  const ahead = Math.max(0, coming.lower - day)
  return since <= ahead * PAST_BIAS ? gone.year : coming.year
}

/** Both readings of 2/3/2025, as a one-of set. */
function eitherDay(a: Day, b: Day, basis: Anchored['basis'], reason: string): Anchored {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  return anchored({ lower: first, upper: last }, basis, reason, {
    edtf: `[${printDay(first)},${printDay(last)}]`,
  })
}

/** "on 2/3": each reading in the year that it has by itself. */
function resolveEither(shape: DateShape, anchors: Anchors): Anchored | null {
  const readings = [shape, { ...shape, day: shape.month, month: shape.day }]
  const [a, b] = readings.map((reading) => resolveDate({ ...reading, swapped: false }, anchors))
  const [first, second] = [a?.range.lower ?? null, b?.range.lower ?? null]
  // Without any year neither reading is a day.
  if (!a || first === null || second === null) return null
  return eitherDay(first, second, a.basis, `printed so that either day may be meant; ${a.reason}`)
}

/** Places a date; without any anchor a date that lacks its year stays `XXXX-11-18`. Null where the calendar has no such day. */
export function resolveDate(shape: DateShape, anchors: Anchors): Anchored | null {
  const doubts: Doubt[] = []
  const { published } = anchors
  if (shape.year !== null) {
    const range = shape.year < 1 || shape.year > 9998 ? null : rangeIn(shape.year, shape)
    if (!range) return null
    if (shape.swapped && shape.month !== null && shape.day !== null) {
      const other = dayOf(shape.year, shape.day, shape.month)
      return eitherDay(range.lower ?? other, other, 'stated', 'printed so that either day may be meant')
    }
    if (
      shape.weekday !== null &&
      shape.day !== null &&
      range.lower !== null &&
      weekdayOf(range.lower) !== shape.weekday
    ) {
      doubts.push({
        at: 'date',
        code: 'when/weekday-differs',
        text: `${sayDay(range.lower)} is a ${WEEKDAY_NAMES[weekdayOf(range.lower)] ?? ''}, printed as ${WEEKDAY_NAMES[shape.weekday] ?? ''}`,
      })
    }
    return anchored(range, 'stated', `printed as ${sayDate(shape)}`, { doubts })
  }
  if (shape.swapped) return resolveEither(shape, anchors)
  if (shape.monthShift !== null && shape.day !== null)
    return resolveInMonth(shape.day, shape.monthShift, anchors)
  if (shape.month === null && shape.day !== null) return resolveDayOfMonth(shape.day, anchors)
  if (shape.month === null && shape.yearShift === null) return null
  if (published === null) return withoutYear(shape, anchors)
  if (shape.yearShift !== null) {
    const year = civilOf(published).year + shape.yearShift
    const range = rangeIn(year, shape)
    return (
      range &&
      anchored(range, 'relative', `${sayDate(shape)} of the year counted from ${sayArticle(anchors)}`)
    )
  }
  const year = chooseYear(shape, published, anchors.tense)
  if (year === null) {
    // No year near has this day on this weekday: the weekday is what is printed wrong.
    if (shape.weekday === null) return null
    const plain = resolveDate({ ...shape, weekday: null }, anchors)
    const text = `no year near ${civilOf(published).year} has ${sayDate(shape)} on a ${WEEKDAY_NAMES[shape.weekday] ?? ''}`
    return plain && { ...plain, doubts: [{ at: 'date', code: 'when/weekday-differs', text }] }
  }
  const range = rangeIn(year, shape)
  return (
    range &&
    anchored(range, 'relative', `${sayDate(shape)}, the year taken from ${sayArticle(anchors)}`, { doubts })
  )
}

/** "the 15th of last month": counted in months from the article's. */
function resolveInMonth(day: number, shift: number, anchors: Anchors): Anchored | null {
  const { published } = anchors
  if (published === null) return null
  const now = civilOf(published)
  const { year, month } = civilOf(dayOf(now.year, now.month + shift, 1))
  if (!isRealDay(year, month, day)) return null
  const at = dayOf(year, month, day)
  const reason = `day ${day} of the month counted from ${sayArticle(anchors)}`
  return anchored({ lower: at, upper: at }, 'relative', reason)
}

/** "on the 16th": of the month last named, or the one before or after that is nearest; else of the article's, by tense. */
function resolveDayOfMonth(day: number, anchors: Anchors): Anchored | null {
  const text = anchors.text?.lower ?? null
  const from = text ?? anchors.published
  if (from === null) return null
  const { year, month } = civilOf(from)
  const near = [month - 1, month, month + 1].flatMap((m) => {
    const first = civilOf(dayOf(year, m, 1))
    return isRealDay(first.year, first.month, day) ? [dayOf(first.year, first.month, day)] : []
  })
  const last = anchors.published
  const told = last !== null && anchors.tense !== 'future' ? near.filter((d) => d <= last) : near
  const fits = told.length > 0 ? told : near
  const chosen = fits.sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0]
  if (chosen === undefined) return null
  const words = text === null ? sayArticle(anchors) : `the date named before it (${sayDay(from)})`
  return anchored({ lower: chosen, upper: chosen }, 'relative', `day ${day} of the month nearest ${words}`)
}

function withoutYear(shape: DateShape, anchors: Anchors): Anchored | null {
  const text = anchors.text?.lower
  // "from 3 November 2024 … on 5 November": the date last named lends its year.
  if (text !== null && text !== undefined) {
    const near = resolveDate(shape, { ...anchors, published: text, span: null, tense: 'unknown' })
    return near && { ...near, reason: `${sayDate(shape)}, the year taken from the date named before it` }
  }
  if (shape.month === null || shape.month > 12 || shape.month < 1) return null
  if (shape.day !== null && !isRealDay(2000, shape.month, shape.day)) return null
  const edtf = `XXXX-${pad(shape.month)}${shape.day === null ? '' : `-${pad(shape.day)}`}`
  const doubts = [
    {
      at: 'date',
      code: 'when/no-year',
      text: `${sayDate(shape)} is printed without a year, and nothing tells which`,
    },
  ]
  return anchored({ lower: null, upper: null }, 'stated', `printed as ${sayDate(shape)}`, { edtf, doubts })
}
