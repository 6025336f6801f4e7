// In: a sentence's text; out: how often: "every week", "twice a year", "annual", "daily", "each Monday", "twice-a-decade".

import type { Finder, Hit } from '../proposal.js'
import { GAP, matchAll, WEEKDAY } from '../words.js'

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:every|each)${GAP}(?:(?:other|second|two|three|four|five|six|ten)${GAP})?(?:days?|weeks?|months?|years?|decades?|mornings?|evenings?|nights?|weekends?|${WEEKDAY})\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:once|twice|three times|four times|several times|\\d{1,3} times)(?:${GAP}|-)(?:a|an|per|every)(?:${GAP}|-)(?:day|week|month|quarter|year|decade)\\b`,
    'gi',
  ),
  /\b(?:daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annual|annually|biannual|biennial|biennially|semi-annual)\b/gi,
  new RegExp(`\\bon${GAP}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\\b`, 'g'),
]

export const frequency: Finder = {
  rule: 'when/finders/frequency',
  find: (text) => {
    const hits: Hit[] = []
    for (const pattern of PATTERNS) {
      for (const m of matchAll(pattern, text)) {
        hits.push({ start: m.index, end: m.index + m[0].length, shape: { kind: 'frequency' } })
      }
    }
    return hits
  },
}
