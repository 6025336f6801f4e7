// In: a sentence's text; out: days of a month by their number alone: "on the 16th", "on the night of the 4th", and "the first of May" in words.

import { dateShape, type Finder, type Hit } from '../proposal.js'
import { DAY_ORDINAL, GAP, MONTH_ALONE, matchAll, readDayOrdinal, readMonth } from '../words.js'

/** A noun after the number makes it a count of something else: "the 20th century", "on the 80th anniversary". */
const NUMBERED = new RegExp(
  `\\b(?:on|by|until|since|from|of)${GAP}the${GAP}(\\d{1,2})(?:st|nd|rd|th)\\b(?!${GAP}(?:of\\b|[a-z]{3,}|[A-Z])|-|[ ]?%)`,
  'g',
)
const NUMBERED_VERB = new RegExp(
  `\\b[Oo]n${GAP}the${GAP}(\\d{1,2})(?:st|nd|rd|th)\\b(?=,|${GAP}(?:and|the|he|she|it|they|a|an|in|at|raised|[a-z]+ed)\\b)`,
  'g',
)
/** "On the 29th France suspended its aid": at a sentence's head, unless the name is what is numbered. */
const OPENING = new RegExp(
  `^[Oo]n${GAP}the${GAP}(\\d{1,2})(?:st|nd|rd|th)(?=${GAP}[A-Z])(?!${GAP}(?:Anniversary|Parallel|Congress|Amendment|Street|Avenue|Floor|Century|Brigade|Division|Army|Battalion|Fleet|Regiment|Party|Plenum|Session|Summit|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))`,
  'g',
)
const WORDED = new RegExp(
  `\\b(?:the${GAP})?(${DAY_ORDINAL})${GAP}of${GAP}(${MONTH_ALONE})(?![a-z])(?:(?:,)?${GAP}(\\d{4})(?!\\d))?`,
  'gi',
)

/** "the 15th of last month", "on the 3rd of this month". */
const OF_MONTH = new RegExp(
  `\\bthe${GAP}(?:(\\d{1,2})(?:st|nd|rd|th)|(${DAY_ORDINAL}))${GAP}(?:day${GAP})?of${GAP}(?:the${GAP})?(last|past|previous|this|current|next|coming)${GAP}month\\b`,
  'gi',
)
const MONTH_SHIFT: Readonly<Record<string, number>> = { this: 0, current: 0, next: 1, coming: 1 }

export const dayOfMonth: Finder = {
  rule: 'when/finders/day-of-month',
  find: (text) => {
    const hits: Hit[] = []
    for (const pattern of [NUMBERED, NUMBERED_VERB, OPENING]) {
      for (const m of matchAll(pattern, text)) {
        const day = Number(m[1])
        const lead = /^\S+[ ]{1,3}/.exec(m[0])?.[0].length ?? 0
        if (day < 1 || day > 31) continue
        hits.push({ start: m.index + lead, end: m.index + m[0].length, shape: dateShape({ day }) })
      }
    }
    for (const m of matchAll(OF_MONTH, text)) {
      const day = m[1] === undefined ? readDayOrdinal(m[2] ?? '') : Number(m[1])
      if (day === null || day < 1 || day > 31) continue
      const shape = dateShape({ day, monthShift: MONTH_SHIFT[m[3]?.toLowerCase() ?? ''] ?? -1 })
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const m of matchAll(WORDED, text)) {
      const day = readDayOrdinal(m[1] ?? '')
      const month = readMonth(m[2] ?? '')
      if (day === null || month === null || !/^[A-Z]/.test(m[2] ?? '')) continue
      const year = m[3] === undefined ? null : Number(m[3])
      hits.push({ start: m.index, end: m.index + m[0].length, shape: dateShape({ year, month, day }) })
    }
    return hits
  },
}
