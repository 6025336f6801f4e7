// In: an office and a day or interval; out: who held it then, the certain before the presumed.

import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate, type DayBounds } from './bound-date.js'

/** How long after the last day a source saw someone in office they are presumed still in it, in days. */
const PRESUMED = 183
/** Those who reign hold office for life. */
const PRESUMED_FOR_LIFE = 365 * 20

interface Span {
  readonly sureFrom: number
  readonly sureUntil: number
  readonly possibleFrom: number
  readonly possibleUntil: number
}

export interface HoldingOn extends KnownHolding {
  /** True where the sources put the person in office on the whole of the day or interval. */
  readonly certain: boolean
  /** True where they put the person in office on one day of it at least. */
  readonly known: boolean
}

function spanOf(holding: KnownHolding, forLife: boolean): Span {
  const from = holding.from === null ? null : boundDate(holding.from)
  const seen = boundDate(holding.seen)?.lower ?? 0
  const until = holding.until === null || holding.until === '..' ? null : boundDate(holding.until)
  const presumed = seen + (forLife ? PRESUMED_FOR_LIFE : PRESUMED)
  return {
    sureFrom: from === null ? seen : from.upper,
    sureUntil: until === null ? presumed : until.lower,
    possibleFrom: from === null ? Number.NEGATIVE_INFINITY : from.lower,
    possibleUntil:
      until === null ? (holding.until === '..' ? Number.POSITIVE_INFINITY : presumed) : until.upper,
  }
}

const REIGNING = new Set([
  'JPN',
  'GBR',
  'THA',
  'SWE',
  'NOR',
  'DNK',
  'NLD',
  'BEL',
  'ESP',
  'LUX',
  'SAU',
  'JOR',
  'MAR',
  'BHR',
  'OMN',
  'KWT',
  'QAT',
  'BRN',
  'KHM',
  'BTN',
  'SWZ',
  'LSO',
  'TON',
  'MCO',
  'LIE',
  'VAT',
])

function isForLife(office: string): boolean {
  return office.endsWith('/head-of-state') && REIGNING.has(office.slice(0, 3))
}

/**
 * `on` is an EDTF day, month, year or interval; an unreadable one gives nothing. On a day of change the new holder is given.
 * Of a single day only certain holders are given where there are any; of an interval everyone who may have held the office in it.
 */
export function holdersOn(almanac: Almanac, officeId: string, on: string): readonly HoldingOn[] {
  const day = boundDate(on)
  if (day === null) return []
  const holdings = almanac.holdingsOfOffice(officeId)
  const found = holdings.flatMap((holding): readonly HoldingOn[] => {
    const span = spanOf(holding, isForLife(officeId))
    return touches(span, day) ? [{ ...holding, certain: covers(span, day), known: meets(span, day) }] : []
  })
  const certain = found.filter((holding) => holding.certain)
  const wide = day.upper - day.lower > 1
  const many = isMany(almanac, officeId)
  const given =
    wide || certain.length === 0 ? [...certain, ...found.filter((holding) => !holding.certain)] : certain
  return wide || many ? given : dropLeaving(given, day)
}

function touches(span: Span, day: DayBounds): boolean {
  return span.possibleFrom <= day.upper && day.lower <= span.possibleUntil
}

function covers(span: Span, day: DayBounds): boolean {
  return span.sureFrom <= day.lower && day.upper <= span.sureUntil
}

function meets(span: Span, day: DayBounds): boolean {
  return Math.max(span.sureFrom, day.lower) <= Math.min(span.sureUntil, day.upper)
}

/** Whoever leaves on the day gives way to whoever comes on it. */
function dropLeaving(holdings: readonly HoldingOn[], day: DayBounds): readonly HoldingOn[] {
  const staying = holdings.filter((holding) => {
    const until = holding.until === null || holding.until === '..' ? null : boundDate(holding.until)
    return until === null || until.lower !== day.lower || until.upper !== day.lower
  })
  return staying.length > 0 ? staying : holdings
}

/** True for offices that several people hold at once. */
export function isMany(almanac: Almanac, officeId: string): boolean {
  const office = almanac.findOffice(officeId)
  return office !== null && (almanac.kinds.get(office.kind)?.many ?? false)
}

/** All that a person is known to have held, oldest first. */
export function officesOf(almanac: Almanac, personId: string): readonly KnownHolding[] {
  const holdings = almanac.holdingsOfPerson(personId)
  return [...holdings].sort((a, b) => ((a.from ?? a.seen) < (b.from ?? b.seen) ? -1 : 1))
}
