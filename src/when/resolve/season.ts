// In: seasons, quarters and spans of years; out: their days, the missing year taken from the article's day.

import { civilOf, type Day, dayOf, sayDay } from '../calendar.js'
import { parseEdtf, type Range } from '../edtf.js'
import { partOf } from '../parts.js'
import type { Shape } from '../proposal.js'
import { isPast } from '../tense.js'
import { type Anchored, type Anchors, anchored } from './anchored.js'

type SeasonShape = Extract<Shape, { kind: 'season' }>
type MonthsShape = Extract<Shape, { kind: 'months' }>
type YearsShape = Extract<Shape, { kind: 'years' }>

const NAMES: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

function seasonIn(year: number, season: number): { lower: Day; upper: Day; edtf: string } | null {
  const edtf = `${String(year).padStart(4, '0')}-${season}`
  const e = parseEdtf(edtf)
  return e?.lower != null && e.upper != null ? { lower: e.lower, upper: e.upper, edtf } : null
}

export function resolveSeason(shape: SeasonShape, anchors: Anchors): Anchored | null {
  const { published } = anchors
  const name = NAMES[shape.season] ?? ''
  const place = (year: number, basis: 'stated' | 'relative', reason: string): Anchored | null => {
    const s = seasonIn(year, shape.season)
    if (!s) return null
    if (shape.part !== null) return anchored(partOf(s, shape.part), basis, `${shape.part} in ${reason}`)
    return anchored({ lower: s.lower, upper: s.upper }, basis, reason, { edtf: s.edtf })
  }
  if (shape.year !== null)
    return place(shape.year, 'stated', `printed as ${name} ${shape.year}, northern seasons`)
  if (published === null) return null
  const base = civilOf(published).year
  const around = [base - 2, base - 1, base, base + 1, base + 2].flatMap((year) => {
    const s = seasonIn(year, shape.season)
    return s ? [{ ...s, year }] : []
  })
  const gone = around.filter((s) => s.upper < published).at(-1)
  const begun = around.filter((s) => s.lower <= published).at(-1)
  const coming = around.find((s) => s.lower > published)
  const unfinished = around.find((s) => s.upper >= published)
  const chosen =
    shape.shift === -1
      ? gone
      : shape.shift === 1
        ? coming
        : shape.shift === 0
          ? (around.find((s) => s.lower <= published && published <= s.upper) ??
            around.find((s) => s.year === base))
          : isPast(anchors.tense)
            ? begun
            : (unfinished ?? begun)
  return chosen
    ? place(chosen.year, 'relative', `${name}, counted from ${sayDay(published)}, northern seasons`)
    : null
}

export function resolveMonths(shape: MonthsShape, anchors: Anchors): Anchored | null {
  const rangeIn = (year: number): { lower: Day; upper: Day } => ({
    lower: dayOf(year, shape.first, 1),
    upper: dayOf(year, shape.last + 1, 1) - 1,
  })
  if (shape.year !== null)
    return anchored(rangeIn(shape.year), 'stated', `months ${shape.first} to ${shape.last} of ${shape.year}`)
  const { published } = anchors
  if (published === null) return null
  const base = civilOf(published).year
  // A quarter without a year is the last one that has begun, unless the words look ahead.
  const year =
    shape.shift !== null
      ? base + shape.shift
      : anchors.tense === 'future'
        ? rangeIn(base).upper >= published
          ? base
          : base + 1
        : rangeIn(base).lower <= published
          ? base
          : base - 1
  return anchored(
    rangeIn(year),
    'relative',
    `months ${shape.first} to ${shape.last}, the year taken from ${sayDay(published)}`,
  )
}

export function resolveYears(shape: YearsShape): Anchored {
  const range: Range = {
    lower: dayOf(Math.floor(shape.first), 1, 1),
    upper: dayOf(Math.floor(shape.last), 12, 31),
  }
  return anchored(
    range,
    'stated',
    `printed as the years ${Math.floor(shape.first)} to ${Math.floor(shape.last)}`,
  )
}
