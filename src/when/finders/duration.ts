// In: a sentence's text; out: lengths: "an eight-day tour", "a three-day visit", "for two weeks", "lasting ten days", "a week-long trip".

import type { Finder, Hit } from '../proposal.js'
import { daysOfUnit, GAP, matchAll, NUMBER, readNumber, readUnit } from '../words.js'

const COMPOUND = new RegExp(
  `\\b(${NUMBER}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)[ ]{0,1}-[ ]{0,1}(hour|day|night|week|month|year|decade)s?\\b(?!-old)(?!${GAP}old\\b)(?:-long)?`,
  'gi',
)
const LONG = /\b(day|week|fortnight|month|year|decade|century)s?[ ]?-?long\b/gi
const COUNT = `(${NUMBER}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|several|a few|many)`
const FOR = new RegExp(
  `\\b(?:for|lasting|lasted|lasts|after|spanning|spent|spending)${GAP}(?:(?:about|around|nearly|almost|more than|over|up to|at least|a total of|another|the${GAP}next|some)${GAP})?${COUNT}${GAP}(?:(?:full|whole|consecutive|straight|successive)${GAP})?(days?|nights?|weeks?|fortnights?|months?|years?|decades?|hours?)\\b(?!${GAP}(?:ago|later|earlier|before|after))`,
  'gi',
)
const BARE_UNITS = new RegExp(`\\bfor${GAP}(days|weeks|months|years|decades|centuries)\\b`, 'gi')
const OF_TALKS = new RegExp(
  `\\b${COUNT}${GAP}(days|weeks|months|years|hours)${GAP}of${GAP}(?:talks|negotiations|meetings|war|fighting|isolation|exercises|drills)\\b`,
  'gi',
)

export const duration: Finder = {
  rule: 'when/finders/duration',
  find: (text) => {
    const hits: Hit[] = []
    const add = (m: RegExpExecArray, count: number | null, unitWord: string, lead = 0): void => {
      const { unit, times } = readUnit(unitWord)
      const days = count === null ? null : daysOfUnit(unit, count * times)
      hits.push({ start: m.index + lead, end: m.index + m[0].length, shape: { kind: 'length' }, days })
    }
    // "three-day", not "mid-day", "present-day", "Victory-day": only counted ones.
    for (const m of matchAll(COMPOUND, text)) add(m, readNumber(m[1] ?? ''), m[2] ?? '')
    for (const m of matchAll(LONG, text)) add(m, /s[ -]/i.test(m[0]) ? null : 1, m[1] ?? '')
    for (const m of matchAll(FOR, text)) {
      const lead = /^\S+[ ]{1,3}/.exec(m[0])?.[0].length ?? 0
      add(m, readNumber(m[1] ?? ''), m[2] ?? '', /^for/i.test(m[0]) ? 0 : lead)
    }
    for (const m of matchAll(BARE_UNITS, text)) add(m, null, m[1] ?? '')
    for (const m of matchAll(OF_TALKS, text)) {
      const { unit, times } = readUnit(m[2] ?? '')
      const count = readNumber(m[1] ?? '')
      const days = count === null ? null : daysOfUnit(unit, count * times)
      const end = m.index + m[0].length - (/[ ]{1,3}of[ ]{1,3}\S+$/.exec(m[0])?.[0].length ?? 0)
      hits.push({ start: m.index, end, shape: { kind: 'length' }, days })
    }
    return hits
  },
}
