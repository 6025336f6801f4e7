// In: steps and periods counted from a day ("three weeks ago", "last month", "the following year"); out: the days they mean.

import { addMonths, civilOf, type Day, dayOf, mondayOf, sayDay, weekdayOf } from '../calendar.js'
import type { Range } from '../edtf.js'
import { partOf } from '../parts.js'
import type { PeriodUnit, Shape, Unit } from '../proposal.js'
import { type Anchored, type Anchors, anchored, sayArticle } from './anchored.js'

type OffsetShape = Extract<Shape, { kind: 'offset' }>
type PeriodShape = Extract<Shape, { kind: 'period' }>
/** 0 is Monday. */
const SUNDAY = 6

type AroundShape = Extract<Shape, { kind: 'around' }>

/** The article's day, or the span it is known by. */
function sayAnchor(anchors: Anchors): string {
  const { published, span } = anchors
  const exact = span == null || span.lower === span.upper
  return exact && published !== null ? `the article's day, ${sayDay(published)}` : sayArticle(anchors)
}

/** The anchor of a phrase: the text's last date where it counts from there, else the article's day. */
function anchorOf(anchor: 'published' | 'text', anchors: Anchors): { range: Range; from: string } | null {
  const { text, published } = anchors
  if (anchor === 'text' && text && (text.lower !== null || text.upper !== null)) {
    const day = text.lower ?? text.upper
    return { range: text, from: `the date named before it (${day === null ? '' : sayDay(day)})` }
  }
  if (published === null) return null
  if (anchor === 'text') {
    // "the following day" where no date was named before it: somewhere in the days that the article tells of.
    const last = anchors.tense === 'future' ? published + 7 : published
    return {
      range: { lower: last - 7, upper: last },
      from: `a day that is not named, near ${sayAnchor(anchors)}`,
    }
  }
  return { range: { lower: published, upper: published }, from: sayAnchor(anchors) }
}

/** The month, year … a day stands in, moved by `shift` of them. */
function periodAt(unit: PeriodUnit | 'month' | 'year', day: Day, shift: number): { lower: Day; upper: Day } {
  const { year, month } = civilOf(day)
  if (unit === 'week') return { lower: mondayOf(day) + 7 * shift, upper: mondayOf(day) + 7 * shift + 6 }
  if (unit === 'weekend')
    return { lower: mondayOf(day) + 7 * shift + 5, upper: mondayOf(day) + 7 * shift + 6 }
  if (unit === 'month')
    return { lower: dayOf(year, month + shift, 1), upper: dayOf(year, month + shift + 1, 1) - 1 }
  if (unit === 'quarter') {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift
    return { lower: dayOf(year, first, 1), upper: dayOf(year, first + 3, 1) - 1 }
  }
  const length = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  const first = Math.floor(year / length) * length + length * shift
  return { lower: dayOf(first, 1, 1), upper: dayOf(first + length - 1, 12, 31) }
}

/** "Three months ago" is a month, "two weeks ago" a week, "a year later" a year: no finer than the unit said. */
const COARSENESS: Readonly<Record<Unit, PeriodUnit | 'day'>> = {
  hour: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'decade',
}

function step(day: Day, unit: Unit, amount: number): Day {
  if (unit === 'hour' || unit === 'day') return day + (unit === 'day' ? Math.round(amount) : 0)
  if (unit === 'week') return day + Math.round(amount * 7)
  return addMonths(day, Math.round(amount * { month: 1, year: 12, decade: 120, century: 1200 }[unit]))
}

export function resolveOffset(shape: OffsetShape, anchors: Anchors): Anchored | null {
  const at = anchorOf(shape.anchor, anchors)
  if (!at) return null
  const { range, from } = at
  const away = shape.amount === 0 ? 'the same day as' : 'counted from'
  const reason = `${away} ${from}`
  if (range.lower === null || range.upper === null) return null
  if (shape.vague) {
    // "weeks later": more than one, not many.
    const near = step(shape.amount > 0 ? range.upper : range.lower, shape.unit, Math.sign(shape.amount))
    const far = step(shape.amount > 0 ? range.upper : range.lower, shape.unit, Math.sign(shape.amount) * 6)
    return anchored({ lower: Math.min(near, far), upper: Math.max(near, far) }, 'relative', reason)
  }
  const a = step(range.lower, shape.unit, shape.amount)
  const b = step(range.upper, shape.unit, shape.amount)
  const grain = COARSENESS[shape.unit]
  if (grain === 'day') return anchored({ lower: a, upper: b }, 'relative', reason)
  // From a named day "two weeks later" is that day or near it; from the article's it is the calendar's week.
  if (shape.unit === 'week' && shape.anchor === 'text' && range.lower === range.upper) {
    return anchored({ lower: a - 3, upper: a + 3 }, 'relative', reason)
  }
  return anchored(
    { lower: periodAt(grain, a, 0).lower, upper: periodAt(grain, b, 0).upper },
    'relative',
    reason,
  )
}

export function resolvePeriod(shape: PeriodShape, anchors: Anchors): Anchored | null {
  const at = anchorOf(shape.anchor, anchors)
  const day = at?.range.lower ?? at?.range.upper
  if (!at || day === null || day === undefined) return null
  let range = periodAt(shape.unit, day, shape.shift)
  // "over the weekend" in Monday's news is the one just gone; "next weekend" on a weekday is the coming one.
  if (shape.unit === 'weekend' && shape.shift === 0 && anchors.tense !== 'future' && range.lower > day) {
    range = periodAt('weekend', day, -1)
  }
  // A Sunday paper's "last week" is the one that ends with it.
  if (
    shape.unit === 'week' &&
    shape.shift === -1 &&
    shape.anchor === 'published' &&
    weekdayOf(day) === SUNDAY
  ) {
    range = periodAt('week', day, 0)
  }
  const { part } = shape
  const reason = `the ${shape.unit} counted from ${at.from}`
  if (part === null || part === 'earlier' || part === 'later') return anchored(range, 'relative', reason)
  return anchored(partOf(range, part), 'relative', `${part} in ${reason}`)
}

export function resolveAround(shape: AroundShape, anchors: Anchors): Anchored | null {
  const at = anchorOf(shape.anchor, anchors)
  if (!at) return null
  const { lower, upper } = at.range
  if (lower === null || upper === null) return null
  const range =
    shape.direction === -1
      ? { lower: lower - shape.days, upper }
      : shape.direction === 1
        ? { lower, upper: upper + shape.days }
        : { lower, upper }
  const words = shape.direction === -1 ? 'up to' : shape.direction === 1 ? 'from' : 'at'
  return anchored(range, 'relative', `a loose time ${words} ${at.from}`)
}
