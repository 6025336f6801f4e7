// In: a sentence's text; out: named recurring events as times: "at the G20 summit in Rio", "on the sidelines of the APEC summit", "at the Munich Security Conference".

import { OCCASIONS } from '../occasions.js'
import type { Finder, Hit } from '../proposal.js'
import { GAP, matchAll } from '../words.js'

const LEAD = `(?:\\b(?:on the (?:sidelines|margins|fringes) of|at|during|in|for)${GAP})?(?:(?:the|a|an|last|this|next|that)${GAP})?(?:(?:last|this|next)${GAP}(?:year's|month's|week's)${GAP})?(?:(last year's|this year's|next year's|last month's|this month's|this week's|last week's|next month's|next week's)${GAP})?(?:annual${GAP}|upcoming${GAP}|recent${GAP})?(?:(\\d{4})${GAP})?(?:\\d{1,2}(?:st|nd|rd|th)${GAP})?`
const PATTERNS = OCCASIONS.map((o) => ({
  key: o.key,
  places: [...new Set(o.held.map((h) => h.place).filter((p) => p !== ''))],
  pattern: new RegExp(
    `${LEAD}\\b(?:${o.names})(?:${GAP}(\\d{4})(?!\\d)|(?:${GAP}in)${GAP}(\\d{4})(?!\\d))?`,
    'g',
  ),
}))
/** One quick look for any of the names: most sentences have none. */
const ANY = new RegExp(`(?:${OCCASIONS.map((o) => o.names).join('|')})`)
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

export const occasion: Finder = {
  rule: 'when/finders/occasion',
  find: (text) => {
    const hits: Hit[] = []
    if (!ANY.test(text)) return hits
    for (const { key, pattern, places } of PATTERNS) {
      for (const m of matchAll(pattern, text)) {
        const year = m[2] ?? m[3] ?? m[4]
        const start = m.index
        const end = m.index + m[0].length
        // The host city beside the name tells the year: "the BRICS summit in Kazan", "the Hangzhou G20 summit".
        const near = text.slice(Math.max(0, start - 20), end + 40)
        const place = places.find((p) => near.includes(p)) ?? null
        const yearly =
          m[1] !== undefined && /year/.test(m[1]) ? (SHIFT[m[1].split(' ')[0] ?? ''] ?? null) : null
        hits.push({
          start,
          end,
          shape: {
            kind: 'occasion',
            key,
            year: year === undefined ? null : Number(year),
            place,
            shift: yearly,
          },
        })
      }
    }
    return hits
  },
}
