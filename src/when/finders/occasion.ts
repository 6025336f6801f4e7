// In: a sentence's text; out: named recurring events as times: "at the G20 summit in Rio", "on the sidelines of the APEC summit", "at the Munich Security Conference", "two days after the G20 summit".

import { OCCASIONS } from '../occasions.js'
import type { Finder, Hit } from '../proposal.js'
import { daysOfUnit, GAP, matchAll, NUMBER, readNumber, readUnit } from '../words.js'

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
/** "two days after", "on the eve of", "about a week before": a step from the gathering; a vague one ("weeks before") is only a bound. */
const STEP = new RegExp(
  `(?:\\b(?:on${GAP})?the${GAP}(eve|day|morning|week)|\\b(?:(about|around|nearly|almost|some|roughly|just|only|barely)${GAP})?(${NUMBER})${GAP}(days?|weeks?|fortnights?|months?))${GAP}(of|before|after|following|ahead of|prior to)${GAP}(?:the${GAP})?$`,
  'i',
)
/** How far the reading looks back for it. */
const STEP_REACH = 48

interface Step {
  /** Where the phrase begins in the sentence. */
  readonly start: number
  readonly days: number
  readonly about: boolean
}

function readStep(text: string, start: number, printed: string): Step | null {
  // "at the summit" is no object of "after"; an article before the name is the finder's own.
  if (/^(?:on|at|during|in|for)\b/i.test(printed)) return null
  const from = Math.max(0, start - STEP_REACH)
  const m = STEP.exec(text.slice(from, start))
  if (!m) return null
  const [, named, hedge, count, unitWord = '', side = ''] = m
  const sign = /^(?:after|following)$/i.test(side) ? 1 : -1
  if (/^of$/i.test(side) !== /^eve$/i.test(named ?? '')) return null
  const at = from + m.index
  if (named !== undefined) {
    if (/^week$/i.test(named)) return { start: at, days: 7 * sign, about: true }
    return { start: at, days: sign, about: false }
  }
  const { unit, times } = readUnit(unitWord)
  const amount = readNumber(count ?? '')
  if (amount === null || amount < 1) return null
  const days = daysOfUnit(unit, amount * times)
  return { start: at, days: days * sign, about: unit !== 'day' || hedge !== undefined }
}

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

export const occasion: Finder = {
  rule: 'when/finders/occasion',
  find: (text) => {
    const hits: Hit[] = []
    if (!ANY.test(text)) return hits
    for (const { key, pattern, places } of PATTERNS) {
      for (const m of matchAll(pattern, text)) {
        const year = m[2] ?? m[3] ?? m[4]
        const step = readStep(text, m.index, m[0])
        const start = step?.start ?? m.index
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
            ...(step ? { away: { days: step.days, about: step.about } } : {}),
          },
        })
      }
    }
    return hits
  },
}
