// In: a sentence's text; out: spans of days that share a month: "Nov 3-5", "from 3 to 5 June", "September 14th to 16th", "between 3 and 5 June 2025".

import { lengthOfMonth } from '../calendar.js'
import { dateShape, type Finder, type Hit } from '../proposal.js'
import { DAY, GAP, MONTH, matchAll, readDayNumber, readMonth } from '../words.js'
import { doubtNoSuchDay } from './numeric-date.js'

const TO = `(?:[ ]{0,3}[-–—][ ]{0,3}|${GAP}(?:to|and|through|until|till|or)${GAP}(?:the${GAP})?)`
const TAIL = `(?:(?:,[ ]{0,3}|${GAP})(\\d{4})(?!\\d))?`
const OPEN = `(?:\\b(?:from|between|on|during)${GAP}(?:the${GAP})?)?`
const MONTH_FIRST = new RegExp(`${OPEN}\\b(${MONTH})${GAP}(${DAY})${TO}(${DAY})(?![\\d:])${TAIL}`, 'gi')
const DAY_FIRST = new RegExp(
  `${OPEN}(?<![\\d.,$/-])(${DAY})${TO}(${DAY})(?:${GAP}of)?${GAP}(${MONTH})(?![a-z])${TAIL}`,
  'gi',
)
/** "3, 4 and 5 June" begins before the pair. */
const LISTED = /(\d{1,2}),[ ]{1,3}$/

function makeHit(text: string, m: RegExpExecArray, monthWord: string, a: number, b: number): Hit | null {
  const month = readMonth(monthWord)
  if (month === null || !/^[A-Z]/.test(monthWord) || a > 31 || b > 31 || a === 0 || b === 0) return null
  // "June 24-7" and "3-1 in June" are scores or phone numbers; "14-day" forms never reach here.
  if (a >= b) return null
  const year = m[4] === undefined ? null : Number(m[4])
  const longest = lengthOfMonth(year ?? 2000, month)
  const listed = LISTED.exec(text.slice(Math.max(0, m.index - 5), m.index))
  return {
    start: m.index - (listed ? listed[0].length : 0),
    end: m.index + m[0].length,
    shape: {
      kind: 'between',
      start: dateShape({ year, month, day: listed ? Math.min(a, Number(listed[1])) : a }),
      end: dateShape({ year, month, day: b }),
    },
    doubts: b <= longest ? [] : [doubtNoSuchDay(m[0].trim())],
  }
}

export const dayRange: Finder = {
  rule: 'when/finders/day-range',
  find: (text) => {
    const hits: (Hit | null)[] = []
    for (const m of matchAll(MONTH_FIRST, text)) {
      hits.push(makeHit(text, m, m[1] ?? '', readDayNumber(m[2] ?? ''), readDayNumber(m[3] ?? '')))
    }
    for (const m of matchAll(DAY_FIRST, text)) {
      hits.push(makeHit(text, m, m[3] ?? '', readDayNumber(m[1] ?? ''), readDayNumber(m[2] ?? '')))
    }
    return hits.filter((h) => h !== null)
  },
}
