// In: a sentence's text; out: steps in time: "two weeks ago", "three days later", "in ten days' time", "a year earlier", "hours later".

import type { Anchor, Finder, Hit } from '../proposal.js'
import { daysOfUnit, GAP, matchAll, NUMBER, readNumber, readUnit, UNIT, VAGUE_NUMBER } from '../words.js'

const HEDGE = `(?:(?:about|around|nearly|almost|some|roughly|just|only|over|more than|less than|barely|at least)${GAP})?`
const COUNT = `(?:(${NUMBER}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)|(${VAGUE_NUMBER}))`
const STEP = new RegExp(
  `\\b${HEDGE}(?:${COUNT}${GAP}|(?<![-\\w] ))(${UNIT})${GAP}(ago|earlier|later|before(?:hand)?|after(?:wards?)?|from now|previously|prior|hence|on)\\b`,
  'gi',
)
const AHEAD = new RegExp(
  `\\b(?:in|within)${GAP}(?:the${GAP}next${GAP})?${HEDGE}${COUNT}${GAP}(${UNIT})(?:'?s?'?${GAP}time\\b|(?=[ ]{0,2}(?:[,.;]|$)))`,
  'gi',
)
const WITHIN = new RegExp(`\\bwithin${GAP}(?:${COUNT}${GAP})?(${UNIT})\\b`, 'gi')
/** A clause or noun follows: the step is measured from that. */
const GOES_ON = /^[ ]{1,3}(?:[A-Za-z"'“])/

export const offset: Finder = {
  rule: 'when/finders/offset',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(STEP, text)) {
      const word = (m[4] ?? '').toLowerCase()
      const value = m[1] === undefined ? null : readNumber(m[1])
      // "after", "before" and "on" need a counted step: "days on the road" is none.
      if (word === 'on' && value === null) continue
      const back = /ago|earlier|before|previous|prior/.test(word)
      const { unit, times } = readUnit(m[3] ?? '')
      const end = m.index + m[0].length
      // At the sentence's head ("Three days after his speech India stopped …") the speech is what was told before.
      // Years and months are measured from what lies farther back than any day the text has just named.
      const inside = m.index > 2 || /^(?:hour|month|year|decade|century)$/.test(unit)
      if (inside && /^(?:before|after|prior)$/.test(word) && GOES_ON.test(text.slice(end, end + 6))) {
        // "two days after the raid" measures from the raid, whose day is not named here: a length, no day.
        const days = value === null ? null : daysOfUnit(unit, value * times)
        hits.push({ start: m.index, end, shape: { kind: 'length' }, days })
        continue
      }
      const anchor: Anchor = word === 'ago' || word === 'from now' || word === 'hence' ? 'published' : 'text'
      const amount = (value ?? 3) * times * (back ? -1 : 1)
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: { kind: 'offset', unit, amount, anchor, vague: value === null },
      })
    }
    for (const m of matchAll(AHEAD, text)) {
      const value = m[1] === undefined ? null : readNumber(m[1])
      const { unit, times } = readUnit(m[3] ?? '')
      const shape = {
        kind: 'offset',
        unit,
        amount: (value ?? 3) * times,
        anchor: 'published',
        vague: value === null,
      } as const
      // "in three days" without "time" is as often how long it took; only "time" or "within" makes it a step ahead.
      if (/time$/i.test(m[0])) hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const m of matchAll(WITHIN, text)) {
      const value = m[1] === undefined ? 2 : (readNumber(m[1]) ?? 2)
      const { unit, times } = readUnit(m[3] ?? '')
      const days = { hour: 1, day: 1, week: 7, month: 31, year: 365, decade: 3652, century: 36525 }[unit]
      hits.push({
        start: m.index,
        end: m.index + m[0].length,
        shape: { kind: 'around', days: Math.ceil(days * value * times), direction: 1, anchor: 'text' },
      })
    }
    return hits
  },
}
