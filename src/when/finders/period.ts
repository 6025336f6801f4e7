// In: a sentence's text; out: periods by nearness: "last month", "this week", "the following year", "earlier this month", "the weekend", "at the end of the year".

import type { Anchor, Finder, Hit, Part, PeriodUnit } from '../proposal.js'
import { GAP, matchAll, PART, readPart } from '../words.js'

const UNITS = '(week|weekend|month|quarter|year|decade|century)'
const NEAR = new RegExp(
  `\\b(?:(earlier|later|early|late|at the start of|at the end of|by the end of|the end of|the start of|the beginning of|end of)${GAP})?(?:the${GAP})?(last|past|this|current|next|coming|upcoming)${GAP}(?:calendar${GAP})?${UNITS}(?=\\b(?!-))`,
  'gi',
)
const TEXTUAL = new RegExp(
  `\\b(?:the${GAP})?(same|previous|preceding|following|subsequent|ensuing)${GAP}${UNITS}\\b|\\bthat${GAP}(same${GAP})?${UNITS}\\b`,
  'gi',
)
const ONE = new RegExp(`\\b(?:a|one)${GAP}${UNITS}${GAP}(earlier|before|later|after(?:wards?)?)\\b`, 'gi')
const BARE = new RegExp(
  `\\b(?:(?:over|at|during|on)${GAP}the${GAP}(weekend)|(?:the${GAP})?(${PART}|rest of)${GAP}(?:the|this)${GAP}(month|year|week|decade|century)|(year|month)-end)\\b`,
  'gi',
)
/** A clause or noun follows: the step is measured from that. */
const GOES_ON = /^[ ]{1,3}[A-Za-z"'“]/
const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  subsequent: 1,
  ensuing: 1,
}

const makeShape = (unit: string, shift: number, anchor: Anchor, part: 'earlier' | 'later' | Part | null) =>
  ({ kind: 'period', unit: unit.toLowerCase() as PeriodUnit, shift, anchor, part }) as const

function readQualifier(word: string | undefined): 'earlier' | 'later' | Part | null {
  if (word === undefined) return null
  const w = word.toLowerCase()
  if (w === 'earlier' || w === 'later') return w
  return readPart(w.replace(/^(?:at|by) /, ''))
}

export const period: Finder = {
  rule: 'when/finders/period',
  find: (text) => {
    const hits: Hit[] = []
    const add = (m: RegExpExecArray, shape: Hit['shape']): void => {
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const m of matchAll(NEAR, text)) {
      const word = m[2]?.toLowerCase() ?? ''
      const unit = m[3] ?? ''
      // "the past year", "over the past week" look back from the day; "last year" names the calendar's.
      if (word === 'past' || word === 'coming' || word === 'upcoming') {
        const days = { week: 7, weekend: 3, month: 31, quarter: 92, year: 365, decade: 3652 }[
          unit.toLowerCase()
        ]
        add(m, {
          kind: 'around',
          days: days ?? 36525,
          direction: word === 'past' ? -1 : 1,
          anchor: 'published',
        })
      } else add(m, makeShape(unit, SHIFT[word] ?? 0, 'published', readQualifier(m[1])))
    }
    for (const m of matchAll(TEXTUAL, text)) {
      const unit = m[2] ?? m[4] ?? ''
      add(m, makeShape(unit, SHIFT[m[1]?.toLowerCase() ?? 'same'] ?? 0, 'text', null))
    }
    for (const m of matchAll(ONE, text)) {
      const forward = /later|after/i.test(m[2] ?? '')
      const unit = (m[1] ?? '').toLowerCase()
      if (unit === 'weekend' || unit === 'quarter') continue
      // "a week before the flight landed" is measured from the flight: the finder of steps reads it.
      const step = /^(?:before|after)$/i.test(m[2] ?? '')
      if (step && m.index > 2 && GOES_ON.test(text.slice(m.index + m[0].length))) continue
      add(m, {
        kind: 'offset',
        unit: unit as 'week' | 'month' | 'year' | 'decade' | 'century',
        amount: forward ? 1 : -1,
        anchor: 'text',
        vague: false,
      })
    }
    for (const m of matchAll(BARE, text)) {
      if (m[1] !== undefined) add(m, makeShape('weekend', 0, 'published', null))
      else if (m[4] !== undefined) add(m, makeShape(m[4], 0, 'published', 'end'))
      else
        add(
          m,
          makeShape(m[3] ?? '', 0, 'published', /rest/i.test(m[2] ?? '') ? 'later' : readPart(m[2] ?? '')),
        )
    }
    return hits
  },
}
