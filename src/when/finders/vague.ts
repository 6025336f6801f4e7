// In: a sentence's text; out: loose times: "in recent weeks", "over the past three years", "in the coming days", "recently", "soon", "now".

import type { Anchor, Finder, Hit } from '../proposal.js'
import { GAP, matchAll, NUMBER, readNumber, readUnit } from '../words.js'

const DAYS = { hour: 1, day: 1, week: 7, month: 31, year: 365, decade: 3652, century: 36525 } as const
/** "recent weeks" are as many as people mean by a few. */
const A_FEW = { hour: 24, day: 4, week: 4, month: 4, year: 4, decade: 3, century: 2 } as const

const COUNTED = new RegExp(
  `\\b(?:(?:in|over|for|during|within|throughout|of)${GAP})?(?:the${GAP})?(past|last|previous|next|coming|recent|following|ensuing)${GAP}(?:(${NUMBER}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|few|several|couple of)${GAP})?(days|weeks|months|years|decades|hours|centuries)\\b(?!${GAP}(?:ago|before|earlier))`,
  'gi',
)
const FOLLOWED = new RegExp(
  `\\bin${GAP}the${GAP}(days|weeks|months|years)${GAP}(?:that${GAP})?(?:followed|since|after(?:wards?)?|ahead|to come)\\b`,
  'gi',
)

interface Loose {
  readonly pattern: RegExp
  readonly days: number
  readonly direction: -1 | 0 | 1
}

const loose = (source: string, days: number, direction: -1 | 0 | 1): Loose => ({
  pattern: new RegExp(`\\b(?:${source})\\b`, 'gi'),
  days,
  direction,
})

const LOOSE: readonly Loose[] = [
  loose('(?:more |most |until )?recently|of late|lately|a short time ago|not long ago', 60, -1),
  loose('in the past', 36525, -1),
  loose(
    '(?:very )?(?<!as )soon(?! (?:as|after))|shortly(?! (?:after|before))|before long|in the near future|in due course|in the foreseeable future|in the short term',
    120,
    1,
  ),
  loose('just now|minutes ago|moments ago|hours ago', 1, -1),
  loose('overnight', 1, -1),
  loose('currently|at present|at the moment|nowadays|these days|right now|as of now', 0, 0),
]

export const vague: Finder = {
  rule: 'when/finders/vague',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(COUNTED, text)) {
      const { unit } = readUnit(m[3] ?? '')
      const word = (m[1] ?? '').toLowerCase()
      const given = m[2] === undefined ? null : readNumber(m[2])
      // "the last days of the war" belong to the war; "last" needs a number, "recent" and "coming" need none.
      if (m[2] === undefined && (word === 'last' || word === 'previous')) continue
      const anchor: Anchor = /following|ensuing|previous/.test(word) ? 'text' : 'published'
      const direction = /next|coming|following|ensuing/.test(word) ? 1 : -1
      const days = DAYS[unit] * (given ?? A_FEW[unit])
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: { kind: 'around', days, direction, anchor },
      })
    }
    for (const m of matchAll(FOLLOWED, text)) {
      const { unit } = readUnit(m[1] ?? '')
      const ahead = /ahead|to come/i.test(m[0])
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: {
          kind: 'around',
          days: DAYS[unit] * A_FEW[unit],
          direction: 1,
          anchor: ahead ? 'published' : 'text',
        },
      })
    }
    for (const { pattern, days, direction } of LOOSE) {
      for (const m of matchAll(pattern, text)) {
        hits.push({
          start: m.index,
          end: m.index + m[0].length,
          shape: { kind: 'around', days, direction, anchor: 'published' },
        })
      }
    }
    return hits
  },
}
