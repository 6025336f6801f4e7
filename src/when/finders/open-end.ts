// In: a sentence's text; out: spans of validity without a named day: "until further notice", "indefinitely", "with immediate effect".

import type { Finder, Hit } from '../proposal.js'
import { matchAll } from '../words.js'

const OPEN =
  /\b(?:until further notice|until now|indefinitely|for the time being|for the foreseeable future|permanently|for an indefinite period)\b/gi
const AT_ONCE =
  /\b(?:with immediate effect|effective immediately|with effect from today|starting immediately|as of now|from now on)\b/gi

export const openEnd: Finder = {
  rule: 'when/finders/open-end',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(OPEN, text)) {
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: { kind: 'between', start: null, end: null },
        bound: 'until',
      })
    }
    for (const m of matchAll(AT_ONCE, text)) {
      // It begins with the act itself, whatever day that is.
      const shape = { kind: 'between', start: null, end: null } as const
      hits.push({ start: m.index, end: m.index + m[0].length, shape, bound: 'from' })
    }
    return hits
  },
}
