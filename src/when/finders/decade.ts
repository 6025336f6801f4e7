// In: a sentence's text; out: decades and centuries: "the 1990s", "the early 2000s", "the nineties", "the 20th century".

import type { Finder, Hit, Part } from '../proposal.js'
import { GAP, matchAll, readPart } from '../words.js'

const DIGITS = new RegExp(
  `\\b(?:the${GAP})?(?:(early|mid|late)(?:${GAP}|-))?(?:the${GAP})?(1[5-9]\\d0|20\\d0)'?s\\b`,
  'gi',
)
const SHORT = new RegExp(`\\bthe${GAP}(?:(early|mid|late)(?:${GAP}|-))?'?(\\d0)s\\b`, 'gi')
const WORDS = new RegExp(
  `\\bthe${GAP}(?:(early|mid|late)(?:${GAP}|-))?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b`,
  'gi',
)
const CENTURY = new RegExp(
  `\\b(?:the${GAP})?(?:(early|mid|late)(?:${GAP}|-))?(1[5-9]th|20th|21st|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?:${GAP}|-)century\\b`,
  'gi',
)
const TENS: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
}
const ORDINAL: Readonly<Record<string, number>> = {
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
}

/** "the early 1990s" are its first four years, "mid" the middle three, "late" the last four. */
function cut(
  first: number,
  length: number,
  part: Part | null,
): { kind: 'years'; first: number; last: number } {
  const third = length / 10
  if (part === 'early') return { kind: 'years', first, last: first + 4 * third - 1 }
  if (part === 'mid') return { kind: 'years', first: first + 3 * third, last: first + 7 * third - 1 }
  if (part === 'late') return { kind: 'years', first: first + 6 * third, last: first + length - 1 }
  return { kind: 'years', first, last: first + length - 1 }
}

export const decade: Finder = {
  rule: 'when/finders/decade',
  find: (text) => {
    const hits: Hit[] = []
    const add = (m: RegExpExecArray, shape: Hit['shape']): void => {
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const m of matchAll(DIGITS, text)) add(m, cut(Number(m[2]), 10, readPart(m[1] ?? '')))
    // "the 90s" are of the last century, "the 10s" and "20s" of this one.
    for (const m of matchAll(SHORT, text)) {
      const tens = Number(m[2])
      add(m, cut(tens <= 20 ? 2000 + tens : 1900 + tens, 10, readPart(m[1] ?? '')))
    }
    for (const m of matchAll(WORDS, text)) {
      add(m, cut(TENS[m[2]?.toLowerCase() ?? ''] ?? 1990, 10, readPart(m[1] ?? '')))
    }
    for (const m of matchAll(CENTURY, text)) {
      const n = ORDINAL[m[2]?.toLowerCase() ?? ''] ?? Number.parseInt(m[2] ?? '20', 10)
      add(m, cut((n - 1) * 100, 100, readPart(m[1] ?? '')))
    }
    return hits
  },
}
