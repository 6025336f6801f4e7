// In: words of months, weekdays and numbers; out: their values, and the pattern fragments that finders are built of.

import type { Part, Unit } from './proposal.js'

/** A gap between words: bounded, so that no pattern can run wild on hostile spacing. */
export const GAP = '[ ]{1,3}'

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
/** Month names long enough to stand alone; "May" and "March" are judged by case and company. */
export const MONTH_ALONE =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Aug\\.|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
export const PART =
  '(?:very early|early|mid|middle|late|beginning of|start of|end of|close of|middle of|first days of|last days of|final days of|first week of|opening days of|last week of|final week of|closing days of|latter half of|second half of|first half of)'
/** Any one- or two-digit day, so that 31 February and the 45th are seen and doubted. */
export const DAY = '(?:\\d{1,2})(?:st|nd|rd|th)?'
export const UNIT = '(?:hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))'

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
  'a dozen': 12,
  'a couple of': 2,
  'a couple': 2,
  half: 0.5,
  'half a': 0.5,
}

export const NUMBER =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen|a couple(?: of)?|half an?)'
/** Numbers that only say "more than one". */
export const VAGUE_NUMBER = '(?:several|a few|some|many|a number of|a handful of|recent)'

/** The value of a number in digits or words; null where it is none. */
export function readNumber(word: string): number | null {
  const w = word.toLowerCase().replace(/ {2,}/g, ' ').trim()
  if (/^\d{1,4}$/.test(w)) return Number(w)
  const direct = NUMBER_WORDS[w] ?? NUMBER_WORDS[w.replace(/ an$/, ' a')]
  if (direct !== undefined) return direct
  const pair = /^([a-z]+)[- ]([a-z]+)$/.exec(w)
  const tens = pair && NUMBER_WORDS[pair[1] ?? '']
  const ones = pair && NUMBER_WORDS[pair[2] ?? '']
  return tens && ones && tens >= 20 && ones < 10 ? tens + ones : null
}

const DAY_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
] as const
/** Days of the month in words, longest first so that "twenty-first" is not read as "first". */
export const DAY_ORDINAL = `(?:${[...DAY_ORDINALS].sort((a, b) => b.length - a.length).join('|')})`

/** 1 to 31 of "first" … "thirty-first"; null else. */
export function readDayOrdinal(word: string): number | null {
  const at = (DAY_ORDINALS as readonly string[]).indexOf(word.toLowerCase())
  return at < 0 ? null : at + 1
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
}

/** 1 to 4 of "first" … "fourth", "1st", "last" (of four); null else. */
export function readQuarterOrdinal(word: string): number | null {
  const w = word.toLowerCase()
  const digit = /^([1-4])(?:st|nd|rd|th)?$/.exec(w)
  return digit ? Number(digit[1]) : (ORDINALS[w] ?? null)
}

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12 of a month's name or abbreviation; null else. */
export function readMonth(word: string): number | null {
  const at = MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? null : at + 1
}

const DAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** 0 Monday to 6 Sunday; null else. */
export function readWeekday(word: string): number | null {
  const at = DAY_STEMS.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? null : at
}

/** Day number of "3", "3rd", "14th". */
export function readDayNumber(word: string): number {
  return Number.parseInt(word, 10)
}

export function readUnit(word: string): { unit: Unit; times: number } {
  const w = word.toLowerCase()
  if (w.startsWith('hour')) return { unit: 'hour', times: 1 }
  if (w.startsWith('day') || w.startsWith('night')) return { unit: 'day', times: 1 }
  if (w.startsWith('fortnight')) return { unit: 'week', times: 2 }
  if (w.startsWith('week')) return { unit: 'week', times: 1 }
  if (w.startsWith('month')) return { unit: 'month', times: 1 }
  if (w.startsWith('decade')) return { unit: 'decade', times: 1 }
  if (w.startsWith('centur')) return { unit: 'century', times: 1 }
  return { unit: 'year', times: 1 }
}

/** Days in a unit, for lengths ("a three-week visit"); hours count as no day of their own. */
export function daysOfUnit(unit: Unit, amount: number): number {
  const days = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365, decade: 3652, century: 36525 }[unit]
  return Math.max(1, Math.round(days * amount))
}

/** Which part of a month or year "early", "the end of" … point to. */
export function readPart(words: string): Part | null {
  const w = words.toLowerCase()
  if (w === '') return null
  if (/first half/.test(w)) return 'first-half'
  if (/second half|latter half/.test(w)) return 'second-half'
  if (/very early|beginning|start|first days|first week|opening/.test(w)) return 'start'
  if (/end|clos|last days|final days|last week|final week/.test(w)) return 'end'
  if (/early/.test(w)) return 'early'
  if (/mid/.test(w)) return 'mid'
  if (/late/.test(w)) return 'late'
  return null
}

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

/** EDTF season of a word; null else. */
export function readSeason(word: string): number | null {
  return SEASONS[word.toLowerCase()] ?? null
}

/** Every match of a global pattern, as an array. The pattern itself is run: `matchAll` of the language copies it for every text. */
export function matchAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
