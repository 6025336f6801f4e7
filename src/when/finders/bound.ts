// In: a sentence's text and what the simple finders saw in it; out: open intervals: "since 2023", "from 1 May", "through June", "by 2030", "until Friday".

import type { Finder, Hit } from '../proposal.js'

const FROM =
  /\b(?:ever since|since|starting(?: (?:from|on|in))?|beginning(?: (?:from|on|in))?|effective(?: (?:from|on|as of))?|as of|as from|with effect from|from|after|onwards? from)[ ]{1,3}(?:the[ ]{1,3})?$/i
const UNTIL =
  /\b(?:up until|until|till|through|up to|no later than|by|before|prior to|ahead of|valid until|to last until|run(?:ning|s)? to)[ ]{1,3}(?:the[ ]{1,3})?$/i
const PLACED = new Set(['date', 'weekday', 'period', 'season', 'months', 'years', 'offset', 'occasion'])

export const bound: Finder = {
  rule: 'when/finders/bound',
  find: (text, found) => {
    const hits: Hit[] = []
    for (const hit of found) {
      if (!PLACED.has(hit.shape.kind)) continue
      // "after last week's coup" counts from the coup, not from the week.
      if (/^'s?\b|^s'/.test(text.slice(hit.end, hit.end + 3))) continue
      const before = text.slice(Math.max(0, hit.start - 28), hit.start)
      const from = FROM.exec(before)
      const until = UNTIL.exec(before)
      const lead = from ?? until
      if (!lead) continue
      const doubts = hit.doubts ?? []
      hits.push({
        start: hit.start - lead[0].length,
        end: hit.end,
        shape: from
          ? { kind: 'between', start: hit.shape, end: null }
          : { kind: 'between', start: null, end: hit.shape },
        bound: from ? 'from' : 'until',
        doubts,
      })
    }
    return hits
  },
}
