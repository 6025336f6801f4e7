// In: a bound of a measure as it was resolved; out: the same, in the next year where it was read as past and must be to come.

import type { TimeMention } from '../../terms/index.js'

const YEAR = /\d{4}/
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|\b|[a-z]{2,})/i
const FIRST_YEAR = /^(\d{4})/

/**
 * "extended its ban until 28 February", told in June, ends in the February to come, though the verb is past: what is planned or prolonged
 * lies ahead of the telling. A bound that names its year or no month ("the next day"), and one that lies ahead as it is, stay; `day` is the day of the telling.
 */
export function lookAhead(edtf: string, time: TimeMention, day: string | null): string {
  if (day === null || YEAR.test(time.span.exact) || !MONTH.test(time.span.exact)) return edtf
  const parts = edtf.split('/')
  const last = (parts.at(-1) ?? '').replace(/[~?%]/g, '')
  if (!FIRST_YEAR.test(last) || last >= day.slice(0, last.length)) return edtf
  const later = (text: string): string => text.replace(FIRST_YEAR, (year) => String(Number(year) + 1))
  // What was to come long ago is past.
  return later(last) < day.slice(0, last.length) ? edtf : parts.map(later).join('/')
}
