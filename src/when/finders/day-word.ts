// In: a sentence's text; out: days named by their nearness: "today", "yesterday", "the following day", "on the subsequent day", "a day earlier", "that day".

import type { Anchor, Finder, Hit } from '../proposal.js'
import { GAP, matchAll } from '../words.js'

interface DayWord {
  readonly pattern: RegExp
  readonly amount: number
  readonly anchor: Anchor
}

const DAYTIME = '(?:day|morning|afternoon|evening|night)'
const rule = (source: string, amount: number, anchor: Anchor): DayWord => ({
  pattern: new RegExp(`\\b(?:${source})\\b`, 'gi'),
  amount,
  anchor,
})

const DAY_WORDS: readonly DayWord[] = [
  rule(`(?:the${GAP})?day before yesterday`, -2, 'published'),
  rule(`(?:the${GAP})?day after tomorrow`, 2, 'published'),
  rule(`(?:late${GAP}|early${GAP})?yesterday(?:${GAP}${DAYTIME})?`, -1, 'published'),
  rule(`last night`, -1, 'published'),
  rule(`tomorrow(?:${GAP}${DAYTIME})?`, 1, 'published'),
  rule(
    `(?:earlier${GAP}|later${GAP}|late${GAP}|early${GAP})?today|tonight|this (?:morning|afternoon|evening)`,
    0,
    'published',
  ),
  rule(`(?:the${GAP})?(?:following|next|subsequent|ensuing|very next)${GAP}${DAYTIME}`, 1, 'text'),
  rule(
    `(?:a|one)${GAP}day${GAP}(?:later|after(?:wards?)?)|(?:the${GAP})?day after(?!${GAP}tomorrow)`,
    1,
    'text',
  ),
  rule(`(?:the${GAP})?(?:previous|preceding|prior)${GAP}${DAYTIME}`, -1, 'text'),
  rule(
    `(?:a|one)${GAP}day${GAP}(?:earlier|before|previously)|(?:the${GAP})day before(?!${GAP}yesterday)`,
    -1,
    'text',
  ),
  rule(
    `(?:(?:on|later|earlier)${GAP})?(?:the${GAP}(?:very${GAP})?same|that(?:${GAP}same|${GAP}very)?)${GAP}${DAYTIME}`,
    0,
    'text',
  ),
]

export const dayWord: Finder = {
  rule: 'when/finders/day-word',
  find: (text) => {
    const hits: Hit[] = []
    for (const { pattern, amount, anchor } of DAY_WORDS) {
      for (const m of matchAll(pattern, text)) {
        const end = m.index + m[0].length
        // "a day before the gathering" counts from the gathering: a length here.
        if (/(?:before|after)$/i.test(m[0]) && /^[ ]{1,3}[A-Za-z]/.test(text.slice(end))) {
          hits.push({ start: m.index, end, shape: { kind: 'length' }, days: 1 })
          continue
        }
        // "today's world", "in today's China" speak of these times, not of the day.
        if (/today$/i.test(m[0]) && /^'s\b/.test(text.slice(m.index + m[0].length))) continue
        const shape = { kind: 'offset', unit: 'day', amount, anchor, vague: false } as const
        hits.push({ start: m.index, end: m.index + m[0].length, shape })
      }
    }
    return hits
  },
}
