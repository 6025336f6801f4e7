// In: a sentence's text; out: days of named months: "Nov. 30, 2025", "30 November", "the 18th of November", with a weekday beside them or not.

import { lengthOfMonth } from '../calendar.js'
import { dateShape, type Finder, type Hit } from '../proposal.js'
import { DAY, GAP, MONTH, matchAll, readDayNumber, readMonth, readWeekday, WEEKDAY } from '../words.js'
import { doubtNoSuchDay, readShortYear } from './numeric-date.js'

const COMMA = `(?:${GAP}|,[ ]{0,3})`
const BEFORE = `(?:(${WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:,)?${GAP}(?:the${GAP})?|\\b)`
// "9999" and "0" are years someone printed; the doubt comes later.
const TAIL = `(?:${COMMA}(\\d{4}|'\\d{2}(?!\\d|s))(?![\\d,]*\\d|%|[ ]?(?:people|troops|soldiers|protesters|km|kilomet)))?`
const MONTH_FIRST = new RegExp(
  `${BEFORE}(${MONTH})${GAP}(?:the${GAP})?(${DAY})(?![\\d:]|[.,]\\d|[ ]?(?:a\\.?m\\b|p\\.?m\\b|per cent|percent|%))${TAIL}`,
  'g',
)
const DAY_FIRST = new RegExp(
  `${BEFORE}(?<![\\d.,$])(${DAY})(?:${GAP}of)?[ ]{0,3}-?(${MONTH})(?![a-z])-?${TAIL}`,
  'g',
)
/** A weekday printed after the date: "November 18, Tuesday", "18 November (Tuesday)". */
const WEEKDAY_AFTER = new RegExp(`^(?:,[ ]{1,3}|[ ]{1,3}\\()(${WEEKDAY})\\)?`)

function makeHit(text: string, m: RegExpExecArray, month: number, day: number): Hit {
  const year = m[4] === undefined ? null : readShortYear(m[4].replace("'", ''))
  const real = day >= 1 && day <= lengthOfMonth(year ?? 2000, month)
  const odd = year !== null && (year < 1000 || year > 2200)
  const end = m.index + m[0].length
  const after = WEEKDAY_AFTER.exec(text.slice(end, end + 20))
  const weekday = readWeekday(m[1] ?? after?.[1] ?? '')
  return {
    start: m.index,
    end: end + (after ? after[0].length : 0),
    shape: dateShape({ year, month, day, weekday }),
    doubts: real && !odd ? [] : [doubtNoSuchDay(m[0].trim())],
  }
}

export const namedDate: Finder = {
  rule: 'when/finders/named-date',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(MONTH_FIRST, text)) {
      const month = readMonth(m[2] ?? '')
      const day = readDayNumber(m[3] ?? '')
      if (month !== null && day <= 45) hits.push(makeHit(text, m, month, day))
    }
    for (const m of matchAll(DAY_FIRST, text)) {
      const month = readMonth(m[3] ?? '')
      const day = readDayNumber(m[2] ?? '')
      if (month !== null && day <= 45) hits.push(makeHit(text, m, month, day))
    }
    return hits
  },
}
