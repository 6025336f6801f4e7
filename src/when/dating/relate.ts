// In: a sentence that looks back on a dated turning point; out: how long ago it says that was, as a span of days for the article.

import { addMonths, civilOf, type Day, dayOf, mondayOf } from '../calendar.js'
import type { Range } from '../edtf.js'
import { GAP, NUMBER, readNumber, readUnit } from '../words.js'

const STEP = new RegExp(
  `\\b(?:(?:nearly|almost|about|around|over|more than|just)${GAP})?(${NUMBER}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)${GAP}(days|weeks|months|years|week|month|year)${GAP}(?:into|since|ago|on from)\\b`,
  'i',
)
const NEAR = /\b(last|this|earlier this) (week|month|year)\b/i
const TODAY = /\b(?:today|yesterday|(?:on |late |early )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/** What "last year" and the like make of a day: the year, month or week after it. */
function nextPeriod(day: Day, unit: string, shift: number): Range {
  const { year, month } = civilOf(day)
  if (unit === 'year') return { lower: dayOf(year + shift, 1, 1), upper: dayOf(year + shift, 12, 31) }
  if (unit === 'month')
    return { lower: dayOf(year, month + shift, 1), upper: dayOf(year, month + shift + 1, 1) - 1 }
  return { lower: mondayOf(day) + 7 * shift, upper: mondayOf(day) + 7 * shift + 6 }
}

/** Days on which an article could speak so of the day: "fourteen months into the war", "the summit last month". Null: it does not say. */
export function relateToDay(day: Day, text: string, at: number): Range | null {
  const near = text.slice(Math.max(0, at - 60), at + 110)
  const step = STEP.exec(near)
  const count = step ? readNumber(step[1] ?? '') : null
  if (step && count !== null) {
    const { unit, times } = readUnit(step[2] ?? '')
    const n = count * times
    const loose = unit === 'year' ? 183 : unit === 'month' ? 31 : unit === 'week' ? 7 : 2
    const middle =
      unit === 'year'
        ? addMonths(day, 12 * n)
        : unit === 'month'
          ? addMonths(day, n)
          : day + n * (unit === 'week' ? 7 : 1)
    return { lower: Math.max(day, middle - Math.round(loose / 2)), upper: middle + loose }
  }
  const period = NEAR.exec(near)
  if (period) {
    const range = nextPeriod(
      day,
      (period[2] ?? '').toLowerCase(),
      period[1]?.toLowerCase() === 'last' ? 1 : 0,
    )
    return { lower: Math.max(day, range.lower ?? day), upper: range.upper }
  }
  return TODAY.test(near) ? { lower: day, upper: day + 7 } : null
}
