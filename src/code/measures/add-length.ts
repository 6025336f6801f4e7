// In: a day in EDTF and a length that the words tell; out: the day, month or year that lies so far off, as exact as the length is.

import type { TimeMention } from '../../terms/index.js'

const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/
const MILLISECONDS = 86_400_000
const DAYS_A_MONTH = 30.44
const DAYS_A_YEAR = 365.25

/**
 * "three months from 13 February" is 13 May, counted by the calendar. Looking back (`direction` -1) a length is rounded: "its five-month
 * ban", lifted on 16 July, began about February. Null where the start is not exact enough for the length.
 */
export function addLength(
  start: string,
  length: Pick<TimeMention, 'days' | 'span'>,
  direction: 1 | -1 = 1,
): string | null {
  const [first = '', last] = start.split('/')
  if (last !== undefined) {
    const ends = [first, last].map((day) => addLength(day, length, direction))
    if (ends.includes(null)) return null
    return ends[0] === ends[1] ? (ends[0] ?? null) : ends.join('/')
  }
  const parts = DAY.exec(first)
  if (!parts || length.days === null) return null
  const [, year = '', month, day, about = ''] = parts
  const words = length.span.exact.toLowerCase()
  const months = /year|decade/.test(words)
    ? 12 * Math.round(length.days / DAYS_A_YEAR)
    : /month/.test(words)
      ? Math.round(length.days / DAYS_A_MONTH)
      : 0
  // A month tells no day: three weeks from it end nowhere.
  if ((months === 0 && !day) || (months % 12 !== 0 && !month)) return null
  if (months === 0) {
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day)) + direction * length.days * MILLISECONDS
    return `${new Date(at).toISOString().slice(0, 10)}${about}`
  }
  const count = Number(year) * 12 + (Number(month ?? 1) - 1) + direction * months
  const then = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
  if (direction < 0) return months % 12 === 0 ? `${then.slice(0, 4)}~` : `${then}~`
  if (!day) return `${month ? then : then.slice(0, 4)}${about}`
  const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return `${then}-${String(Math.min(Number(day), lastDay)).padStart(2, '0')}${about}`
}
