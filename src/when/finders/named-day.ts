// In: a sentence's text; out: days that became names: "the October 7 attack" is of 2023, "the September 11 attacks" of 2001, whatever the article's year.

import { dateShape, type Finder, type Hit } from '../proposal.js'
import { matchAll } from '../words.js'

interface NamedDay {
  readonly pattern: RegExp
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The words that make a day the famous one stand close by it. */
const NAMED_DAYS: readonly NamedDay[] = [
  {
    pattern:
      /\b(?:October 7(?:th)?|Oct\. 7|7 October)(?!,? \d{4})(?=[^.]{0,40}\b(?:attacks?|massacre|assault|Hamas|raid|atrocit))|(?<=\bHamas\b[^.]{0,40})\b(?:October 7(?:th)?|Oct\. 7|7 October)(?!,? \d{4})/g,
    year: 2023,
    month: 10,
    day: 7,
  },
  {
    pattern: /\b(?:September 11|Sept\. 11|11 September)(?!,? \d{4})(?=[ ]{1,3}(?:terror|attacks))|\b9\/11\b/g,
    year: 2001,
    month: 9,
    day: 11,
  },
  {
    pattern:
      /\b(?:January 6|Jan\. 6|6 January)(?!,? \d{4})(?=[^.]{0,20}\b(?:riot|insurrection|Capitol|attack on the))/g,
    year: 2021,
    month: 1,
    day: 6,
  },
]

const ANY =
  /(?:7|11|6)(?:th)? (?:October|September|January)|(?:October|Oct\.|September|Sept\.|January|Jan\.) (?:7|11|6)|9\/11/

export const namedDay: Finder = {
  rule: 'when/finders/named-day',
  find: (text) => {
    const hits: Hit[] = []
    if (!ANY.test(text)) return hits
    for (const { pattern, year, month, day } of NAMED_DAYS) {
      for (const m of matchAll(pattern, text)) {
        hits.push({ start: m.index, end: m.index + m[0].length, shape: dateShape({ year, month, day }) })
      }
    }
    return hits
  },
}
