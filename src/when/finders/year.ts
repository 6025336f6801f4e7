// In: a sentence's text; out: years: "in 2023", "mid-2024", "the end of 2025", "2019-20", "the 2015 agreement"; numbers of things are left alone.

import { dateShape, type Finder, type Hit } from '../proposal.js'
import { GAP, matchAll, PART, readPart } from '../words.js'
import { readShortYear } from './numeric-date.js'

const PARTED = new RegExp(
  `\\b(?:the${GAP})?(${PART})(?:${GAP}|-)(?:the${GAP}year${GAP})?(\\d{4})(?![\\d,]*\\d|%|s\\b)`,
  'gi',
)
const SPAN = /(?<![\d.,$/-])((?:19|20)\d{2})[ ]{0,2}[-–—/][ ]{0,2}((?:19|20)\d{2}|\d{2})(?![\d-]|\.\d|\/\d)/g
const LEAD =
  '(?:in|since|from|of|by|until|till|through|during|before|after|for|and|to|between|around|circa|early in|late in|year|dated|summer|spring|autumn|winter|fall|late|early|back in|as of|or|throughout|over|end-|pre-|post-|the)'
const LED = new RegExp(`\\b${LEAD}[ -]{0,3}((?:1[5-9]|20)\\d{2})(?![\\d,]*\\d|%|s\\b|-)`, 'gi')
const ODD =
  /\b(?:the[ ]{1,3})?year[ ]{1,3}(\d{1,5})(?![\d,]*\d|%)|\bin[ ]{1,3}(9999|0000|2[2-9]\d{2}|[3-9]\d{3})(?=[,.;]|$)/gi
const BRACKETED = /[([,][ ]{0,2}((?:19|20)\d{2})[ ]{0,2}(?=[)\],;])/g
/** A year that opens a clause or qualifies a noun with a capital or an act: "2024 was", "the 1951 treaty". */
const BARE =
  /(?<![\d.,$£€¥/:#-])\b((?:19|20)\d{2})(?='s\b|[ ]{1,3}(?:was|saw|is|had|would|will|agreement|treaty|summit|accord|deal|election|elections|war|coup|crisis|invasion|annexation|revolution|pact|declaration|communique|statement|budget|conference|report|incident|earthquake|pandemic|nuclear|visit|meeting|peace|ceasefire|joint|law|Olympics|Games|World)\b)/g
/** "in '99", "back in '08", "the class of '24": an apostrophe and two digits, led by a word of time. */
const SHORT =
  /\b(?:in|since|until|by|before|after|of|from|during|late|early|mid|summer|spring|autumn|winter|fall)[ -]{1,3}'(\d{2})(?![\d'])(?!s\b)/gi
/** "FY2023", "FY 2023-24", "fiscal year 2023": it begins and ends in other months from state to state. */
const FISCAL =
  /\b(?:FY[ ]?'?|(?:fiscal|financial)[ ]{1,3}year[ ]{1,3})((?:19|20)?\d{2})(?:[/–-](?:20)?\d{2})?(?![\d,]*\d)/g
/** "in 2000 people", "of 1,962 km": counted things. */
const COUNTED =
  /^[ ]{1,3}(?:people|persons|troops|soldiers|men|women|children|protesters|demonstrators|workers|employees|companies|firms|students|residents|tourists|visitors|passengers|refugees|migrants|civilians|police|officers|tons|tonnes|metric|kilomet|km|miles|met(?:er|re)s|feet|barrels|dollars|yuan|yen|euros|rupees|rubles|roubles|pounds|won|baht|ringgit|million|billion|hours|days|weeks|months|years|cases|deaths|square|acres|hectares|megawatts|MW|units|houses|homes|vehicles|cars|ships|aircraft|missiles|drones|sorties|points|votes|seats|members|delegates|participants|(?:[a-z]+[ ])?(?:people|troops|soldiers|tons|tonnes))\b/i

function yearHit(start: number, end: number, year: number, extra: Partial<Hit> = {}): Hit {
  const odd = year < 1000 || year > 2200
  return {
    start,
    end,
    shape: dateShape({ year }),
    doubts: odd
      ? [{ at: 'date', code: 'when/odd-year', text: `year ${year} is no year that news speaks of` }]
      : [],
    ...extra,
  }
}

/** From the October before (the United States) to the March after (India, Japan): whose year it is, is not read. */
function fiscalHit(m: RegExpExecArray): Hit {
  const year = readShortYear(m[1] ?? '')
  const start = dateShape({ year: year - 1, month: 10 })
  const end = dateShape({ year: year + 1, month: 3 })
  const text = `"${m[0]}" begins and ends in other months from state to state; all of them are kept`
  return {
    start: m.index,
    end: m.index + m[0].length,
    shape: { kind: 'between', start, end },
    doubts: [{ at: 'date', code: 'when/fiscal-year', text }],
  }
}

export const year: Finder = {
  rule: 'when/finders/year',
  find: (text) => {
    const hits: Hit[] = []
    for (const m of matchAll(PARTED, text)) {
      const part = readPart(m[1] ?? '')
      const shape = dateShape({ year: Number(m[2]), part })
      hits.push(yearHit(m.index, m.index + m[0].length, Number(m[2]), { shape }))
    }
    for (const m of matchAll(SPAN, text)) {
      const first = Number(m[1])
      const tail = m[2] ?? ''
      const last = tail.length === 2 ? Math.floor(first / 100) * 100 + Number(tail) : Number(tail)
      // "2025-11" is a month; a span of years runs forward and not for ever.
      const isMonth = tail.length === 2 && Number(tail) <= 12 && !/[–—/]/.test(m[0]) && last !== first + 1
      if (last <= first || last - first > 120 || isMonth) continue
      const shape = { kind: 'years', first, last } as const
      hits.push({ start: m.index, end: m.index + m[0].length, shape })
    }
    for (const pattern of [LED, BRACKETED, BARE]) {
      for (const m of matchAll(pattern, text)) {
        const end = m.index + m[0].trimEnd().length
        if (COUNTED.test(text.slice(end, end + 40))) continue
        const printed = m[1] ?? ''
        const start = text.indexOf(printed, m.index)
        hits.push(yearHit(start, start + printed.length, Number(printed)))
      }
    }
    for (const m of matchAll(SHORT, text)) {
      const start = m.index + m[0].length - 3
      hits.push(yearHit(start, start + 3, readShortYear(m[1] ?? '')))
    }
    for (const m of matchAll(FISCAL, text)) hits.push(fiscalHit(m))
    for (const m of matchAll(ODD, text)) {
      const value = Number(m[1] ?? m[2])
      // "year 5 of the war" counts years; a calendar year of so few digits is only printed as "the year 0" or "the year 9999".
      if (value !== 0 && value < 100) continue
      hits.push(yearHit(m.index, m.index + m[0].length, value))
    }
    return hits
  },
}
