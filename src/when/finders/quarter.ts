// In: a sentence's text; out: quarters and halves of years: "the third quarter of 2024", "Q3", "the first half of the year", "H1 2025".

import type { Finder, Hit } from '../proposal.js'
import { GAP, matchAll, readQuarterOrdinal } from '../words.js'

const OF = `(?:(?:${GAP}of|,)?${GAP}(?:fiscal${GAP})?(?:(\\d{4})(?!\\d)|(this|last|next|the(?:${GAP}current)?)${GAP}year))?`
const QUARTER = new RegExp(
  `\\b(?:the${GAP})?(first|second|third|fourth|final|last|1st|2nd|3rd|4th)${GAP}quarter\\b${OF}`,
  'gi',
)
const SHORT = new RegExp(`\\b(Q[1-4]|[1-4]Q|H[12])\\b${OF}`, 'g')
const HALF = new RegExp(
  `\\b(?:the${GAP})?(first|second)${GAP}half${GAP}of${GAP}(?:(\\d{4})(?!\\d)|(this|last|next|the)${GAP}year)`,
  'gi',
)
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const shiftOf = (word: string | undefined): number | null =>
  word === undefined ? null : (SHIFT[word.toLowerCase()] ?? 0)

export const quarter: Finder = {
  rule: 'when/finders/quarter',
  find: (text) => {
    const hits: Hit[] = []
    const add = (
      m: RegExpExecArray,
      first: number,
      length: number,
      year: string | undefined,
      near: string | undefined,
    ): void => {
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: {
          kind: 'months',
          first,
          last: first + length - 1,
          year: year === undefined ? null : Number(year),
          shift: shiftOf(near),
        },
      })
    }
    for (const m of matchAll(QUARTER, text)) {
      const n = readQuarterOrdinal(m[1] ?? '')
      // "last quarter" alone is the quarter before this one (period.ts); with a year it is the fourth.
      if (n === null || (/^last$/i.test(m[1] ?? '') && m[2] === undefined && m[3] === undefined)) continue
      // "the second quarter of the city" is no time.
      const undated = m[2] === undefined && m[3] === undefined
      if (undated && /^[ ]{1,3}of\b/.test(text.slice(m.index + m[0].length))) continue
      add(m, (n - 1) * 3 + 1, 3, m[2], m[3])
    }
    for (const m of matchAll(SHORT, text)) {
      const half = /^H/.test(m[1] ?? '')
      const n = Number(/[1-4]/.exec(m[1] ?? '')?.[0] ?? 1)
      // "H1" and "Q1" without a year may be anything (visas, models): a year or "year" must follow a half.
      if (half && m[2] === undefined && m[3] === undefined) continue
      add(m, half ? (n - 1) * 6 + 1 : (n - 1) * 3 + 1, half ? 6 : 3, m[2], m[3])
    }
    for (const m of matchAll(HALF, text)) add(m, /first/i.test(m[1] ?? '') ? 1 : 7, 6, m[2], m[3])
    return hits
  },
}
