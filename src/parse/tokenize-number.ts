// A place in a text where a figure begins → the end of its token: "3.5", "5:00", "9/11", "1990s", "M-less 430|km".

import { units } from './text-rules/units.js'
import { matchAt, patterns } from './tokenize-patterns.js'

const whole = [patterns.date, patterns.phone, patterns.time] as const
const ordinal = /^(?:st|nd|rd|th|ths|s|d)$/i

/** End of the token that begins with the figure (or its sign) at `at`. */
export function scanNumber(text: string, at: number): number {
  for (const pattern of whole) {
    const end = matchAt(pattern, text, at)
    if (end > 0) return end
  }
  if (matchAt(patterns.fraction, text, at) < 0) {
    const monthDay = matchAt(patterns.monthDay, text, at)
    if (monthDay > 0) return monthDay
  }
  const end = matchAt(patterns.number, text, at)
  if (end < 0) return at + 1
  const decade = end - at >= 2 && text[end - 1] === '0' ? matchAt(patterns.decade, text, end) : -1
  if (decade > 0) return decade
  const tail = matchAt(patterns.alphanumeric, text, end)
  if (tail < 0) return end
  const suffix = text.slice(end, tail)
  if (ordinal.test(suffix)) return tail
  return units.has(suffix) ? end : tail
}
