// In: any shape with what it is counted from; out: its days, or null where its anchor is unknown.

import { printDay } from '../calendar.js'
import { printRange, spanBoth, widthOf } from '../edtf.js'
import type { Shape } from '../proposal.js'
import { type Anchored, type Anchors, anchored } from './anchored.js'
import { resolveDate } from './date.js'
import { resolveOccasion } from './occasion.js'
import { resolveMonths, resolveSeason, resolveYears } from './season.js'
import { resolveAround, resolveOffset, resolvePeriod } from './step.js'
import { resolveWeekday } from './weekday.js'

type BetweenShape = Extract<Shape, { kind: 'between' }>

/** "2023/..": an end keeps the coarseness it was said with; an end that is itself a span lends its first or last day. */
function sayEnd(end: Anchored, side: 'lower' | 'upper'): string {
  const edtf = end.edtf ?? printRange(end.range)
  if (/^[\dX-]+$/.test(edtf)) return edtf
  const day = end.range[side]
  return day === null ? '..' : printDay(day)
}

/** A start farther ahead than this, without its year, has more likely gone by. */
const FAR_AHEAD = 200

/** "is to run for 90 days from Nov. 10", told on the 18th: what is to last may have begun. */
function resolveStart(shape: BetweenShape, start: Shape, anchors: Anchors): Anchored | null {
  const found = resolveAt(start, anchors)
  const { published, tense } = anchors
  const day = found?.range.lower ?? null
  const open = shape.end === null && tense === 'future' && start.kind === 'date' && start.year === null
  if (!open || day === null || published === null || day - published <= FAR_AHEAD) return found
  return resolveAt(start, { ...anchors, tense: 'unknown' })
}

function resolveBetween(shape: BetweenShape, anchors: Anchors): Anchored | null {
  const start = shape.start ? resolveStart(shape, shape.start, anchors) : null
  if (shape.start && !start) return null
  let end = shape.end ? resolveAt(shape.end, anchors) : null
  // "from 29 November to 2 December" in an article of 30 November: the end is the first such day after the start.
  const first = start?.range.lower ?? null
  if (shape.end && first !== null && end && end.range.upper !== null && end.range.upper < first) {
    end = resolveAt(shape.end, { ...anchors, published: first, span: null, tense: 'future' })
  }
  if (shape.end && !end) return null
  const lower = start?.range.lower ?? null
  const upper = end?.range.upper ?? null
  if (lower !== null && upper !== null && upper < lower) return null
  const edtf = `${start ? sayEnd(start, 'lower') : '..'}/${end ? sayEnd(end, 'upper') : '..'}`
  const doubts = [...(start?.doubts ?? []), ...(end?.doubts ?? [])]
  const reason = [start ? `from ${start.reason}` : '', end ? `${start ? 'to' : 'until'} ${end.reason}` : '']
  return anchored({ lower, upper }, weakest(start, end), reason.filter((r) => r !== '').join(', '), {
    edtf,
    doubts,
  })
}

const BASES = ['stated', 'relative', 'implied'] as const

function weakest(a: Anchored | null, b: Anchored | null): Anchored['basis'] {
  const at = (x: Anchored | null): number => (x ? BASES.indexOf(x.basis) : 0)
  return BASES[Math.max(at(a), at(b))] ?? 'relative'
}

/** Places a shape against one day of the article. */
export function resolveAt(shape: Shape, anchors: Anchors): Anchored | null {
  switch (shape.kind) {
    case 'date':
      return resolveDate(shape, anchors)
    case 'weekday':
      return resolveWeekday(shape, anchors)
    case 'offset':
      return resolveOffset(shape, anchors)
    case 'period':
      return resolvePeriod(shape, anchors)
    case 'around':
      return resolveAround(shape, anchors)
    case 'season':
      return resolveSeason(shape, anchors)
    case 'months':
      return resolveMonths(shape, anchors)
    case 'years':
      return resolveYears(shape)
    case 'occasion':
      return resolveOccasion(shape, anchors)
    case 'between':
      return resolveBetween(shape, anchors)
    default:
      return null
  }
}

/** Widest span over which two readings of one phrase are still worth giving as one interval. */
const WIDEST = 800
/** An article placed within so many days has one turn of each date before it. */
const YEAR_KNOWN = 300

function lacksYear(shape: Shape): boolean {
  if (shape.kind === 'between') return [shape.start, shape.end].every((s) => s === null || lacksYear(s))
  return shape.kind === 'date' && shape.year === null && shape.yearShift === null && shape.lean === null
}

/**
 * Places a shape against an article whose day is known only as a range: read from both ends, the readings are one where they
 * agree and an interval, with a doubt, where they do not.
 */
export function resolveShape(
  shape: Shape,
  published: { readonly lower: number | null; readonly upper: number | null } | null,
  text: Anchors['text'],
  tense: Anchors['tense'],
): Anchored | null {
  // An article known only to be no older than something anchors nothing.
  const known = published && published.lower !== null && published.upper !== null
  const first = known ? published.lower : null
  const last = known ? published.upper : null
  const span = first === null ? null : { lower: first, upper: last }
  const a = resolveAt(shape, { published: first, text, tense, span })
  if (first === last || !a) return a
  const b = resolveAt(shape, { published: last, text, tense, span })
  if (!b) return a
  if ((a.edtf ?? printRange(a.range)) === (b.edtf ?? printRange(b.range))) return a
  // Where the article's own date was found by its dates, a date without a year is the one nearest to it.
  if (lacksYear(shape) && first !== null && last !== null && last - first <= YEAR_KNOWN) {
    return tense === 'future' ? a : b
  }
  const range = spanBoth(a.range, b.range)
  const widest = Math.max(WIDEST, 1.5 * widthOf(a.range))
  if (range.lower !== null && range.upper !== null && widthOf(range) > widest) return null
  const doubt = {
    at: 'date',
    code: 'when/anchor-not-exact',
    text: "the article's own day is not exactly known, so this is a span",
  }
  return anchored(range, a.basis, a.reason, { doubts: [...a.doubts, doubt] })
}
