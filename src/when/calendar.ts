// In: years, months and days; out: day numbers and back, by whole-number arithmetic alone: no clock, no time zone.

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of a civil date; month and day may run over (month 14, day 0). */
export function dayOf(year: number, month: number, day: number): Day {
  const y0 = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy
  return era * 146097 + doe - 719468
}

/** Civil date of a day number. */
export function civilOf(days: Day): Civil {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** Number of days in a month. */
export function lengthOfMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Whether the calendar has this day: 31 February has none. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** 0 Monday to 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Monday of the week a day stands in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day)
}

/** The same day of another month, held back to that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const c = civilOf(day)
  const first = civilOf(dayOf(c.year, c.month + months, 1))
  return dayOf(first.year, first.month, Math.min(c.day, lengthOfMonth(first.year, first.month)))
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `YYYY-MM-DD`; years outside 0 to 9999 are held to those ends. */
export function printDay(day: Day): string {
  const c = civilOf(day)
  if (c.year < 0) return '0000-01-01'
  if (c.year > 9999) return '9999-12-31'
  return `${pad(c.year, 4)}-${pad(c.month, 2)}-${pad(c.day, 2)}`
}

/** Day number of `YYYY-MM-DD`; null where it is no real day. */
export function readDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return isRealDay(year, month, day) ? dayOf(year, month, day) : null
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** "18 November 2025", for reasons that people read. */
export function sayDay(day: Day): string {
  const c = civilOf(day)
  return `${c.day} ${MONTH_NAMES[c.month - 1] ?? ''} ${c.year}`
}

/** "18 November 2025", or "1 March 2024 to 31 May 2024" where the days are several. */
export const sayDays = (first: Day, last: Day): string =>
  first === last ? sayDay(first) : `${sayDay(first)} to ${sayDay(last)}`
