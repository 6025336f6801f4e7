// In: any text and any date; out: the stage of times never throws, its bounds agree with its EDTF, and its work grows with the text alone.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayOf, mondayOf, printDay, readDay, weekdayOf } from '../../../src/when/calendar.js'
import { parseEdtf, printRange } from '../../../src/when/edtf.js'
import { boundsOf, findTimes, momentOf, resolveTimes } from '../../../src/when/index.js'
import { makeSentence } from './make-sentence.js'

const WORDS = [
  'on',
  'Monday',
  'March',
  'May',
  '31',
  '2024',
  'last',
  'week',
  'the',
  'following',
  'day',
  'three',
  'days',
  'later',
  'from',
  'to',
  'between',
  'and',
  ',',
  '-',
  '–',
  '2/3/2025',
  '31.12.9999',
  'February',
  '0',
  '9999',
  'early',
  'mid-',
  'since',
  'until',
  'G20',
  'summit',
  'in',
  '2023-13-45',
  'th',
  '16th',
  '1990s',
  'Q3',
  'quarter',
  'spring',
  "'s",
  '(',
  ')',
  'a.m.',
  'ET',
  'ago',
  'years',
  'next',
  'ß',
  'İ',
  '😀',
]
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((w) => w.join(' '))
const anchor = fc.constantFrom(
  null,
  '2024-02-29',
  '2025-11-30/2025-12-07~',
  '2023/..',
  '../2020',
  '0000-01-01',
  '9999-12-31',
  '2024',
)

describe('finding and resolving', () => {
  it('never throws, and every Moment agrees with its EDTF', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ maxLength: 300 })), anchor, (text, day) => {
        const sentences = [makeSentence(text)]
        const published = day === null ? null : momentOf(day, 'stated', 'given')
        for (const m of resolveTimes(
          findTimes(sentences, text),
          { published, clues: [], doubts: [] },
          sentences,
        )) {
          expect(m.to).toBeGreaterThan(m.from)
          expect(text.slice(m.span.start, m.span.end)).toBe(m.span.exact)
          if (!m.moment) continue
          expect(m.moment.reason).not.toBe('')
          const bounds = boundsOf(m.moment.edtf)
          expect(bounds, m.moment.edtf).not.toBeNull()
          expect({ lower: m.moment.lower, upper: m.moment.upper }).toEqual(bounds)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('grows with the text, not faster', () => {
    const unit = 'He met them on Monday, 3 May 2024, and three days later from June to July again; '
    const cost = (times: number): number => {
      const text = unit.repeat(times)
      const sentences = [makeSentence(text)]
      const before = process.cpuUsage()
      resolveTimes(findTimes(sentences, text), { published: null, clues: [], doubts: [] }, sentences)
      const spent = process.cpuUsage(before)
      return spent.user + spent.system
    }
    cost(50)
    const small = Math.min(cost(25), cost(25), cost(25))
    const large = Math.min(cost(200), cost(200), cost(200))
    expect(large / Math.max(small, 2000)).toBeLessThan(40)
  })

  it.each([
    '     '.repeat(5000),
    '1 '.repeat(9000),
    'the last '.repeat(4000),
    '-'.repeat(20000),
    '2024-'.repeat(4000),
  ])('is quick on hostile text', (text) => {
    const before = process.cpuUsage()
    findTimes([makeSentence(text)], text)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000)
  })
})

describe('the calendar', () => {
  const days = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) })

  it('goes there and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const c = civilOf(day)
        expect(dayOf(c.year, c.month, c.day)).toBe(day)
        expect(readDay(printDay(day))).toBe(day)
        expect(weekdayOf(mondayOf(day))).toBe(0)
        expect(day - mondayOf(day)).toBe(weekdayOf(day))
      }),
    )
    expect(weekdayOf(dayOf(2025, 11, 30))).toBe(6)
  })

  it('prints a range so that it reads back as the same days', () => {
    fc.assert(
      fc.property(days, fc.nat(4000), (lower, length) => {
        const upper = Math.min(lower + length, dayOf(9999, 12, 31))
        expect(parseEdtf(printRange({ lower, upper }))).toMatchObject({ lower, upper })
      }),
    )
  })

  it('reads any string as EDTF or not, without throwing', () => {
    fc.assert(fc.property(fc.string(), (s) => void boundsOf(s)))
  })
})
