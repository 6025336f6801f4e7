// In: the days two reports may mean; out: what it proves that they meet: two days in May say more than two years.

import type { Step } from './judge-pair.js'
import type { Facts } from './report-facts.js'

/** Days that dates may span, with what their meeting is worth (log-odds). */
const MEETING: readonly (readonly [days: number, worth: number])[] = [
  [1, 2],
  [3, 1.8],
  [10, 1.4],
  [31, 1],
  [92, 0.4],
  [370, -0.2],
]
const WIDE = -0.8
const UNKNOWN = -0.8
/** Neighbouring days: a press day or a time zone, or the day after, on which a speaker says the next thing. */
const NEIGHBOURS = { done: -0.9, spoken: -1.4 }
/** Days between a plan and the act, with what that is worth. */
const SOON: readonly (readonly [days: number, worth: number])[] = [
  [7, 1.4],
  [31, 0.8],
  [92, 0.1],
]

/** Time zones and press days move a date by one. */
export function datesOverlap(x: Facts['days'], y: Facts['days']): boolean {
  return !x || !y || (x[0] <= y[1] + 1 && y[0] <= x[1] + 1)
}

/** Null where the dates exclude each other. */
export function compareDates(x: Facts, y: Facts, spoken: boolean): Step | null {
  if (!datesOverlap(x.days, y.days)) return null
  if (!x.days || !y.days) return { worth: UNKNOWN, reason: 'a date is unknown' }
  if (x.openPlan !== y.openPlan) {
    const apart = Math.abs(x.days[0] - y.days[0])
    const worth = SOON.find(([days]) => apart <= days)?.[1]
    return { worth: worth ?? WIDE, reason: worth ? 'done soon after it was planned' : 'dates overlap' }
  }
  const width = Math.max(x.days[1] - x.days[0], y.days[1] - y.days[0]) + 1
  const meeting = MEETING.find(([days]) => width <= days)?.[1] ?? WIDE
  const touch = x.days[0] <= y.days[1] && y.days[0] <= x.days[1]
  return {
    worth: meeting + (touch ? 0 : NEIGHBOURS[spoken ? 'spoken' : 'done']),
    reason: width <= 31 ? 'dates agree' : 'dates overlap',
  }
}
