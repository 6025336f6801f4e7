// In: a finding, reason or doubt as the record writes it; out: the same with countries named, dates in words and files by their names.

import { sayDate } from './date-words.js'
import type { Names } from './party-words.js'

const POINT = String.raw`\d{4}-\d{2}(?:-\d{2})?[~?%]?`
const DATE = new RegExp(
  String.raw`(?<![\w-])(?:${POINT}|\.\.)\/(?:${POINT}|\.\.)|(?<![\w-])${POINT}(?![\w-])`,
  'g',
)

export function sayPlainly(text: string, names: Names): string {
  return text
    .replace(DATE, (date) => sayDate(date))
    .replace(/\b[A-Z]{3}\b/g, (code) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code))
    .replace(/(?<=^|[\s(])[^\s()]*[\\/]([^\s()\\/]+\.[a-z]{2,5})\b/g, '$1')
}
