// In: ranges of days with how they are known; out: Moments.

import type { Basis, Moment } from '../terms/index.js'
import { printDay, readDay } from './calendar.js'
import { parseEdtf, printRange, type Range } from './edtf.js'

/** A Moment from days; `edtf` is given where a season or quarter says it better than the bare days. */
export function makeMoment(range: Range, basis: Basis, reason: string, edtf?: string): Moment {
  return {
    edtf: edtf ?? printRange(range),
    lower: range.lower === null ? null : printDay(range.lower),
    upper: range.upper === null ? null : printDay(range.upper),
    basis,
    reason,
  }
}

/** The days a Moment may lie on. */
export function rangeOf(moment: Pick<Moment, 'lower' | 'upper'>): Range {
  return {
    lower: moment.lower === null ? null : readDay(moment.lower),
    upper: moment.upper === null ? null : readDay(moment.upper),
  }
}

/** A Moment from an EDTF string; null where the string is no EDTF. Used by the doors for dates that users give. */
export function momentOf(edtf: string, basis: Basis, reason: string): Moment | null {
  const e = parseEdtf(edtf)
  return e ? makeMoment(e, basis, reason, edtf.trim()) : null
}

/** A span of days up to this is made of the article's own weekday, and needs no room. */
const CLOSE = 10
/** The loose end of the span that clues leave an article is no surer than a week. */
const ROOM = 7

/**
 * The days on which an article may have appeared; where clues alone tell (`2025-05-28/2025-06-27~`) the last of them is approximate,
 * and what is counted from the article's day may lie a little beyond it.
 */
export function spanOfArticle(published: Moment): Range {
  const range = rangeOf(published)
  const { lower, upper } = range
  if (published.basis !== 'implied' || !published.edtf.endsWith('~') || lower === null || upper === null)
    return range
  return upper - lower < CLOSE ? range : { lower, upper: upper + ROOM }
}
