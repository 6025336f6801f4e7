// In: a sentence's text; out: times of day: "at 2 a.m.", "10:30 GMT", "shortly after midnight"; they widen the day named beside them and date nothing alone.

import type { Finder, Hit } from '../proposal.js'
import { GAP, matchAll } from '../words.js'

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:at|around|about|by|before|after|from|until)${GAP}){0,2}\\d{1,2}(?:[:.]\\d{2})?[ ]?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)(?:${GAP}(?:local time|GMT|UTC|ET|EST|EDT|CET|BST|JST))?`,
    'gi',
  ),
  new RegExp(
    `\\b(?:(?:at|around|about|by)${GAP})?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:[:.][0-5]\\d)?${GAP}(?:local time|GMT|UTC|ET|EST|EDT|CET|BST|JST|hours)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:(?:shortly|just|soon)${GAP})?(?:at|around|before|after|about|until)${GAP}(?:midnight|noon|midday|dawn|dusk|sunrise|sunset)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bin${GAP}the${GAP}(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening|early hours)\\b`,
    'gi',
  ),
]

export const clock: Finder = {
  rule: 'when/finders/clock',
  find: (text) => {
    const hits: Hit[] = []
    for (const pattern of PATTERNS) {
      for (const m of matchAll(pattern, text)) {
        hits.push({ start: m.index, end: m.index + m[0].length, shape: { kind: 'clock' } })
      }
    }
    return hits
  },
}
