// In: a sentence's text; out: months without a day: "March 2023", "in March", "late March", "last June", "March last year".

import { dateShape, type Finder, type Hit } from '../proposal.js'
import { GAP, MONTH_ALONE, matchAll, PART, readMonth, readPart } from '../words.js'
import { readShortYear } from './numeric-date.js'

const SHIFT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
  previous: -1,
}
const PATTERN = new RegExp(
  `(?:\\b(?:the${GAP})?(${PART})(?:${GAP}|-))?(?:\\b([Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming)${GAP})?\\b(${MONTH_ALONE})(?![A-Za-z])(?:(?:,)?(?:${GAP}of)?${GAP}(\\d{4}|'\\d{2}(?!s))(?!\\d|,\\d)|(?:${GAP}of)?${GAP}(last|this|next|the following|the previous)${GAP}year)?`,
  'g',
)
/** What may stand before a lone "May", "March" or "Mar." for it to be a month. */
const COMPANY =
  /(?:\b(?:in|of|since|from|until|till|by|through|during|before|after|around|and|to|between|or|for|as of|on|throughout|that|ending)|[-–—(,])[ ]{0,3}$/i
/** "March to June 2024": the month behind vouches for the one before. */
const JOINED = new RegExp(`^(?:${GAP}(?:to|and|through|until|or)${GAP}|[ ]?[-–—/][ ]?)${MONTH_ALONE}`)

export const month: Finder = {
  rule: 'when/finders/month',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(PATTERN, text)) {
      const [printed, part = '', shiftWord, word = '', year, yearWord] = m
      const number = readMonth(word)
      if (number === null) continue
      const alone = part === '' && shiftWord === undefined && year === undefined && yearWord === undefined
      const before = text.slice(Math.max(0, m.index - 12), m.index)
      const joined = JOINED.test(text.slice(m.index + printed.length, m.index + printed.length + 20))
      // "May" may be the verb, "March" a demonstration, "Jan" and "April" people.
      if (alone && /^(?:May|March|Mar|Jan|April|June|August)$/.test(word) && !joined && !COMPANY.test(before))
        continue
      if (
        alone &&
        word.length <= 5 &&
        !word.endsWith('.') &&
        !/^(?:March|April|June|July|May)$/.test(word) &&
        !joined &&
        !COMPANY.test(before)
      )
        continue
      const yearShift = yearWord === undefined ? null : (SHIFT[yearWord.split(' ').at(-1) ?? ''] ?? null)
      const shape = dateShape({
        month: number,
        year: year === undefined ? null : readShortYear(year.replace("'", '')),
        part: readPart(part),
        yearShift,
      })
      const near = shiftWord === undefined ? null : (SHIFT[shiftWord.toLowerCase()] ?? null)
      hits.push({
        start: m.index,
        end: m.index + printed.length,
        shape:
          near === null
            ? shape
            : near === 0
              ? { ...shape, yearShift: 0 }
              : { ...shape, lean: near < 0 ? -1 : 1 },
      })
    }
    return hits
  },
}
