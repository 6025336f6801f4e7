// In: a sentence's text; out: seasons: "spring 2024", "the winter of 2023", "last summer", "this autumn", "in the spring".

import type { Finder, Hit } from '../proposal.js'
import { GAP, matchAll, readPart, readSeason, SEASON } from '../words.js'

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
}
const DATED = new RegExp(
  `\\b(?:the${GAP})?(?:(early|mid|late)(?:${GAP}|-))?(?:the${GAP})?(${SEASON})(?:${GAP}of)?${GAP}(\\d{4})(?:[-/]\\d{2})?(?!\\d)`,
  'gi',
)
const NEAR = new RegExp(
  `\\b(?:(early|mid|late|earlier|later)${GAP})?(last|past|this|next|coming)${GAP}(${SEASON})\\b`,
  'gi',
)
const BARE = new RegExp(
  `\\b(?:in|during|since|until|by|before|through)${GAP}(?:the${GAP})?(?:(early|mid|late)${GAP})?(spring|summer|autumn|winter)\\b(?!${GAP}(?:Olympic|Games|palace|session|school|camp|vacation))`,
  'gi',
)

export const season: Finder = {
  rule: 'when/finders/season',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(DATED, text)) {
      const code = readSeason(m[2] ?? '')
      if (code === null) continue
      const shape = {
        kind: 'season',
        season: code,
        year: Number(m[3]),
        shift: null,
        part: readPart(m[1] ?? ''),
      } as const
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const m of matchAll(NEAR, text)) {
      const code = readSeason(m[3] ?? '')
      // "this fall" may be a verb's subject ("this fall in exports").
      if (
        code === null ||
        (/fall$/i.test(m[0]) && /^[ ]{1,3}(?:in|of|from|by|to)\b/.test(text.slice(m.index + m[0].length)))
      )
        continue
      const shift = SHIFT[m[2]?.toLowerCase() ?? ''] ?? 0
      const shape = { kind: 'season', season: code, year: null, shift, part: readPart(m[1] ?? '') } as const
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const m of matchAll(BARE, text)) {
      const code = readSeason(m[2] ?? '')
      if (code === null) continue
      const lead = /^(?:in|during|since|until|by|before|through)[ ]{1,3}/i.exec(m[0])?.[0].length ?? 0
      const shape = {
        kind: 'season',
        season: code,
        year: null,
        shift: null,
        part: readPart(m[1] ?? ''),
      } as const
      hits.push({ start: m.index + lead, end: m.index + m[0].length, shape })
    }
    return hits
  },
}
