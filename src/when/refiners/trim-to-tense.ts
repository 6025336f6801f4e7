// In: a mention's days, the article's day and the tense; out: the days that the tense allows: what is told in the past did not end tomorrow.

import type { Range } from '../edtf.js'
import { isPast, type Tense } from '../tense.js'

/** Trims an interval counted loosely from the article; whole calendar periods keep their ends, as people say them. */
export function trimToTense(range: Range, published: Range | null, tense: Tense): Range {
  if (!published || published.upper === null || published.lower === null) return range
  if (
    isPast(tense) &&
    range.upper !== null &&
    range.lower !== null &&
    range.upper > published.upper &&
    range.lower <= published.upper
  ) {
    return { lower: range.lower, upper: published.upper }
  }
  if (
    tense === 'future' &&
    range.lower !== null &&
    range.upper !== null &&
    range.lower < published.lower &&
    range.upper >= published.lower
  ) {
    return { lower: published.lower, upper: range.upper }
  }
  return range
}
