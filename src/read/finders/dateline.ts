// In: the lines; out: the place, date and agency printed before the lead ("BEIJING, Nov. 30 (Meridian) —"), split off from the paragraph.

import { readPrintedDate } from '../printed-date.js'
import { type Finder, isProse } from '../reading.js'
import { datelineCities } from './dateline-cities.js'

export interface Dateline {
  readonly end: number
  readonly place: string | null
  readonly date: string | null
  readonly agency: string | null
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:${month}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d{2})?|\\d{1,2}(?:st|nd|rd|th)?\\s${month}\\.?(?:,?\\s(?:19|20)\\d{2})?|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`
const datePattern = new RegExp(date, 'i')
const dash = /\s*(?:--+|—|–|―|\s-|-\s|:)\s*/g

const agencyOnly = /^\(([A-Z][\p{L}. /&-]{1,40})\)\s*(?:--+|—|–|-|:)\s*/u

/** The dateline at the start of a paragraph, null where there is none. */
export function findDatelineEnd(text: string): Dateline | null {
  const alone = agencyOnly.exec(text)
  if (alone !== null) return { end: alone[0].length, place: null, date: null, agency: alone[1] ?? null }
  const head = text.slice(0, 110)
  for (const found of head.matchAll(dash)) {
    const before = head.slice(0, found.index).trim()
    const after = text.slice(found.index + found[0].length)
    if (before.length < 3 || before.length > 90 || !/^["“‘(]?[\p{Lu}\d]/u.test(after)) continue
    const line = readDateline(before, found[0].includes(':'))
    if (line !== null) return { ...line, end: found.index + found[0].length }
  }
  return findBarePlace(text)
}

function readDateline(before: string, colon: boolean): Omit<Dateline, 'end'> | null {
  const agency = /\(([^()]{2,50})\)\s*,?$/.exec(before)
  const named = agency !== null && /^\p{Lu}/u.test(agency[1] ?? '') && !datePattern.test(agency[1] ?? '')
  let rest = agency === null ? before : before.slice(0, agency.index).trim()
  const dated = datePattern.exec(agency !== null && !named ? (agency[1] ?? '') : rest)
  if (dated !== null && !(agency !== null && !named))
    rest = `${rest.slice(0, dated.index)}${rest.slice(dated.index + dated[0].length)}`
  const place = rest.replace(/[\s,.;|]+$/, '').replace(/^[\s,]+/, '')
  if (place === '' ? dated === null || agency === null : !looksLikePlace(place)) return null
  const capitals = /^[\p{Lu}'’.-]{3,}(?:[\s/,]|$)/u.test(place)
  const known = datelineCities.has((place.split(/[,/]/, 1)[0] ?? '').trim().toLowerCase())
  const sure = capitals || known ? 1 : 0
  const marks = sure + (dated === null ? 0 : 1) + (named ? 1 : 0)
  if (marks < (colon && !known ? 2 : 1)) return null
  // "Xi: China will …" and "UPDATE: …" are no places.
  if (sure === 0 && dated === null && !named) return null
  if (
    capitals &&
    !known &&
    dated === null &&
    !named &&
    (colon ||
      /^(?:\p{Lu}{2,5}|UPDATE\b.*|BREAKING\b.*|EXCLUSIVE\b.*|ANALYSIS\b.*|OPINION\b.*|WATCH\b.*|FILE\b.*)$/u.test(
        place,
      ))
  )
    return null
  return {
    place: place === '' ? null : place,
    date: dated?.[0] ?? null,
    agency: named ? (agency?.[1] ?? null) : null,
  }
}

/** One to six capitalised words, with commas or strokes between names. */
function looksLikePlace(place: string): boolean {
  const words = place.split(/[\s/,]+/).filter((word) => word !== '')
  return (
    words.length <= 7 &&
    words.every((word) =>
      /^(?:[\p{Lu}'’][\p{L}.'’-]*|d['’]\p{L}+|de|del|la|le|el|al|of|the|on|upon|and|sur|am|di|da|du|\d)$/u.test(
        word,
      ),
    )
  )
}

/** "TOKYO Japan summoned …": a known city in capitals whose dash was lost. */
function findBarePlace(text: string): Dateline | null {
  const found = /^((?:[\p{Lu}'’.-]{2,}[ /]){1,3})(?=["“‘]?\p{Lu}?[\p{Ll}'’])/u.exec(text.slice(0, 60))
  const place = found?.[1]?.trim() ?? ''
  const known = place.split('/').every((city) => datelineCities.has(city.toLowerCase()))
  return found !== null && known ? { end: found[0].length, place, date: null, agency: null } : null
}

/** Sets the dateline from the first paragraphs, and splits it off. */
export const findDateline: Finder = (reading) => {
  let seen = 0
  for (let i = 0; i < reading.lines.length && seen < 3; i += 1) {
    const line = reading.lines[i]
    if (line === undefined || line.kind !== null || !isProse(line.text)) continue
    seen += 1
    const found = findDatelineEnd(line.text)
    if (found === null || found.end >= line.tail) continue
    line.lead = found.end
    reading.dateline = { ...found, line: i }
    const stated = found.date === null ? null : readPrintedDate(found.date)
    reading.printed ??= stated
    return
  }
}
