// In: a sentence's text; out: weekdays: "on Monday", "last Friday", "Tuesday night", "Monday last week", "Friday of next week", "the previous Sunday".

import type { Finder, Hit } from '../proposal.js'
import { GAP, matchAll, readWeekday, WEEKDAY } from '../words.js'

const BEFORE: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, past: -1, this: 0, coming: 1, next: 1 }
const TEXTUAL: Readonly<Record<string, -1 | 1>> = { previous: -1, preceding: -1, following: 1, subsequent: 1 }
const WEEK: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const DAYTIME =
  '(?:[Ee]arly|[Ll]ate|[Aa]fternoon|[Mm]orning|[Ee]vening|[Nn]ight|[Mm]idnight|[Nn]oon|[Ll]unchtime|[Mm]idday)'
const PATTERN = new RegExp(
  `(?:\\b(?:${DAYTIME}|[Ee]arlier|[Ll]ater)${GAP}(?:on${GAP})?)?(?:\\b(?:[Tt]he${GAP})?([Ll]ast|[Pp]ast|[Tt]his|[Cc]oming|[Nn]ext|previous|preceding|following|subsequent)${GAP})?\\b(${WEEKDAY})(?:${GAP}(?:in the${GAP})?(?:early${GAP}|late${GAP})?(?:${DAYTIME}))?(?:(?:${GAP}of)?${GAP}(last|this|next)${GAP}week)?`,
  'g',
)

export const weekday: Finder = {
  rule: 'when/finders/weekday',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(PATTERN, text)) {
      const day = readWeekday(m[2] ?? '')
      if (day === null) continue
      // "Sun." is a name at a sentence's end and "Sat." rare: dotted weekdays are dates only beside a date, which named-date reads.
      if (
        (m[2] ?? '').endsWith('.') &&
        m[1] === undefined &&
        !/\bon[ ]{1,3}$/i.test(text.slice(Math.max(0, m.index - 6), m.index))
      )
        continue
      const word = m[1]?.toLowerCase() ?? ''
      const textual = TEXTUAL[word]
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: {
          kind: 'weekday',
          weekday: day,
          shift: textual ?? BEFORE[word] ?? null,
          week: m[3] === undefined ? null : (WEEK[m[3].toLowerCase()] ?? null),
          anchor: textual === undefined ? 'published' : 'text',
        },
      })
    }
    return hits
  },
}
