// In: weekdays counted back from the page's day; out: the same, but a weekday one day after the page's is that next day, not six days back.

import type { Moment, TimeMention } from '../../terms/index.js'
import { type Day, readDay, sayDay, weekdayOf } from '../calendar.js'
import { makeMoment } from '../moments.js'

/** A weekday that was read as six days before the page's. */
const SIX_BACK = 6

/**
 * Pages carry the day of their server's time zone, and agencies write on: a page of Sunday evening says "on Monday". Writers
 * seldom call a day six days gone by its bare name, unless the text also names the days just after it.
 */
export function mendNextDay(mentions: readonly TimeMention[], published: Day | null): TimeMention[] {
  if (published === null) return [...mentions]
  const backs = new Set(
    mentions.flatMap((m) =>
      isBareWeekday(m) && m.moment?.lower ? [published - (readDay(m.moment.lower) ?? published)] : [],
    ),
  )
  if (!backs.has(SIX_BACK) || backs.has(5) || backs.has(4)) return [...mentions]
  return mentions.map((m) => {
    if (
      !isBareWeekday(m) ||
      !m.moment?.lower ||
      published - (readDay(m.moment.lower) ?? published) !== SIX_BACK
    )
      return m
    const day = published + 1
    const text = `the page is of ${sayDay(published)}, yet this weekday is the next one's (time zones, a later edit); else it is six days before`
    const moment: Moment = makeMoment(
      { lower: day, upper: day },
      'relative',
      `the day after the page's, ${sayDay(published)}`,
    )
    return {
      ...m,
      moment,
      doubts: [...m.doubts, { at: 'date', code: 'when/weekday-after-page', text }],
      rule: `${m.rule} when/refiners/mend-next-day`,
    }
  })
}

const BARE =
  /^(?:early |late |on |\S+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i

function isBareWeekday(m: TimeMention): boolean {
  if (
    !m.rule.startsWith('when/finders/weekday') ||
    /\b(?:last|next|this|previous|following|past|coming)\b/i.test(m.span.exact)
  )
    return false
  return (
    BARE.test(m.span.exact) &&
    m.moment !== null &&
    m.moment.lower === m.moment.upper &&
    weekdayOf(readDay(m.moment.lower ?? '') ?? 0) >= 0
  )
}
