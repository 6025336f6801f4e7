// In: the lines; out: lines that only say when (and where) the article was published, as boilerplate, with the date they give.

import { readPrintedDate } from '../printed-date.js'
import { type Finder, findProse } from '../reading.js'

const stamp =
  /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified|edited)|modified|date|release(?:d)?(?: date)?|issued|created|added|time|pub(?:lication)? date|upload(?:ed)?)(?: (?:on|at|by))?\s*[:\-–—|]?\s*|(?:for immediate release)[:\s]*)/i
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const leftover = new RegExp(
  `\\b(?:${weekday}|(?:1[0-2]|0?\\d|2[0-4])[:.h][0-5]\\d(?:[:.][0-5]\\d)?|(?:1[0-2]|0?[1-9]) ?(?=[ap]\\.?m)|a\\.?m\\.?|p\\.?m\\.?|hrs|gmt|utc|est|edt|et|pst|pdt|cst|cet|cest|bst|ist|jst|kst|msk|sgt|hkt|wib|pkt|eat|[+-]\\d{1,2}(?::?\\d{2})?|z|t|at|on|last|updated|published|posted|modified|edited|is|local time|beijing time)\\b`,
  'gi',
)
const ago =
  /^(?:(?:updated|published|posted)\s*:?\s*)?(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i

/** Marks lines that are only a date, a stamp before one, or a separator beside one. */
export const findDateLines: Finder = (reading) => {
  const { lines } = reading
  const { first, last } = findProse(lines)
  let updated: string | null = null
  let stamped: string | null = null
  lines.forEach((line, i) => {
    if (line.kind !== null || line.text.length > 120) return
    const text = line.text
    const opened = stamp.exec(text)
    const rest = opened === null ? text : text.slice(opened[0].length)
    // "PUBLISHED:" alone, with its date on the next line.
    if (opened !== null && rest.trim() === '' && i < lines.length - 1) {
      line.kind = 'boilerplate'
      stamped = opened[0]
      return
    }
    if (ago.test(text)) {
      line.kind = 'boilerplate'
      return
    }
    const date = readPrintedDate(rest)
    const near = i <= first || i > last
    const label: string = opened?.[0] ?? stamped ?? ''
    stamped = null
    if (date === null || !(isOnlyDate(rest, opened !== null) || (near && hasDatePart(rest)))) return
    // Amid the prose only a bare date is taken; "Beijing, 3 March 2024" could be a heading there.
    if (!near && !isOnlyDate(rest, opened !== null, 0)) return
    line.kind = 'boilerplate'
    if (/updated|modified|edited/i.test(label)) updated ??= date
    else if (reading.printed === null || /published|posted/i.test(label)) reading.printed = date
  })
  reading.printed ??= updated
}

/** "Wire services | Tuesday 3 May 2022", "Brussels, 3 May 2022 - from our correspondents": one part of the line is the date, with its place at most. */
function hasDatePart(text: string): boolean {
  const parts = text.split(/\s+[|•·–—-]\s+/)
  return (
    parts.length > 1 &&
    parts.length <= 4 &&
    !/[.!?]["”’]?$/.test(text) &&
    parts.some((part) => readPrintedDate(part) !== null && isOnlyDate(part, false, 1))
  )
}

/** Nothing but the date, the time, a weekday and at most a few words of place, section or outlet. */
function isOnlyDate(text: string, opened: boolean, spare = opened ? 5 : 4): boolean {
  const bare = text
    .replace(/\b(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?/g, ' ')
    .replace(/\b\d{1,2}([/.])\d{1,2}\1(?:19|20)\d{2}\b/g, ' ')
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\b\.?/gi, ' ')
    .replace(leftover, ' ')
    .replace(/\b\d{1,4}(?:st|nd|rd|th)?\b/g, ' ')
    .replace(/[\s,.:;|/()[\]•·–—-]+/g, ' ')
    .trim()
  if (bare === '') return true
  const words = bare.split(' ')
  // "9 Dec 2019 Posted in Press releases", "Beijing, 3 March 2024".
  return words.length <= spare && (/^in\b/i.test(bare) || words.every((word) => /^\p{Lu}/u.test(word)))
}
