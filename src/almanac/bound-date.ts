// In: an EDTF day, month, year or interval; out: its first and last day as numbers of days, for comparing and measuring.

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar, without clock or time zone. */
export function numberDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

export interface DayBounds {
  readonly lower: number
  readonly upper: number
}

function boundSimple(text: string): DayBounds | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { lower: numberDay(year, 1, 1), upper: numberDay(year, 12, 31) }
  const month = Number(match[2])
  const last = daysInMonth(year, month)
  if (last === 0) return null
  if (match[3] === undefined) return { lower: numberDay(year, month, 1), upper: numberDay(year, month, last) }
  const day = Number(match[3])
  return day < 1 || day > last
    ? null
    : { lower: numberDay(year, month, day), upper: numberDay(year, month, day) }
}

/** `2017`, `2017-05`, `2017-05-14` or `A/B` of these (an open end is 400 years off); null for anything else, 31 February included. */
export function boundDate(text: string): DayBounds | null {
  const [first, second] = text.split('/')
  if (second === undefined) return boundSimple(text)
  const open = numberDay(2400, 1, 1)
  const from = first === '..' || first === '' ? { lower: -open, upper: -open } : boundSimple(first ?? '')
  const until = second === '..' || second === '' ? { lower: open, upper: open } : boundSimple(second)
  return from === null || until === null ? null : { lower: from.lower, upper: until.upper }
}

/** The day's number as `YYYY-MM-DD`. */
export function printDay(day: number): string {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, 2)}`
}
