// In: the dates an article names ("November 30", "late March") and the span it must lie in; out: a tighter span, just after the last of them.

import type { DateClue, Sentence, Span } from '../../terms/index.js'
import { civilOf, type Day, sayDay, weekdayOf } from '../calendar.js'
import { meet, type Range } from '../edtf.js'
import { findOccasion, listHeld } from '../occasions.js'
import type { DateShape, Shape, TimeProposal } from '../proposal.js'
import { resolveAt } from '../resolve/shape.js'
import { isPast, tenseAt } from '../tense.js'
import { makeClue } from './collect.js'
import type { Fit, NamedDay } from './settle-days.js'

/** News follows the last day it names by days where the opening names it, else by weeks; a month alone may lie farther back. */
const AFTER = { opening: { day: 30, month: 60 }, body: { day: 45, month: 150 } } as const
const AFTER_DATELINE = 1
const OPENING = 10
/** How much worse another year may fit and still be possible: the more and the finer the dates, the less. */
const LEEWAY = { severalDays: 30, oneDay: 60, months: 120 } as const
/** Days after a turning point, or a gathering, in which news of it has its dates. */
const FOLLOWING = 120
/** Beyond this many dates the rest tell nothing new; beyond this many years dates without one tell nothing. */
const MOST = 60
const MOST_YEARS = 30
const MOST_SPANNED = 60
/** A span over more than three years is no better than what was known. */
const WIDEST = 1100

interface Item {
  readonly inYear: (year: number) => { lower: Day; upper: Day } | null
  /** Told as gone, as to come, or so that it may be either. */
  readonly side: 'gone' | 'coming' | 'either'
  readonly words: string
  readonly span: Span | null
  readonly precise: boolean
  readonly dateline: boolean
  readonly opening: boolean
  /** Its year is known by its place: it weighs, but opens no other year. */
  readonly fixed: boolean
  readonly occasion: boolean
}

function dateIn(shape: DateShape, year: number): { lower: Day; upper: Day } | null {
  const placed = resolveAt({ ...shape, year, weekday: null }, { published: null, text: null, tense: 'past' })
  if (placed?.range.lower == null || placed.range.upper === null) return null
  if (shape.weekday !== null && shape.day !== null && weekdayOf(placed.range.lower) !== shape.weekday)
    return null
  return { lower: placed.range.lower, upper: placed.range.upper }
}

type Read = Pick<Item, 'inYear' | 'precise' | 'fixed' | 'occasion'>

function readItem(shape: Shape): Read | null {
  if (shape.kind === 'between') {
    const inner = shape.end ?? shape.start
    return inner ? readItem(inner) : null
  }
  if (shape.kind === 'date') {
    if (shape.month === null || shape.yearShift !== null || shape.lean !== null) return null
    // Printed with its year it is recalled: news leaves the year out.
    if (shape.year !== null) return null
    return {
      inYear: (year) => dateIn(shape, year),
      precise: shape.day !== null || shape.part !== null,
      fixed: false,
      occasion: false,
    }
  }
  if (shape.kind !== 'occasion' || shape.shift !== null || shape.year !== null) return null
  const occasion = findOccasion(shape.key)
  if (!occasion) return null
  const { place } = shape
  return {
    inYear: (year) => {
      const held = listHeld(occasion, year, year).find(
        (h) => civilOf(h.start).year === year && (place === null || h.place === place),
      )
      return held ? { lower: held.start, upper: held.end } : null
    },
    precise: false,
    fixed: place !== null,
    occasion: true,
  }
}

/** Days between the article at `at` and the nearest turn of the date on its side. */
function ageAt(item: Item, at: Day): number | null {
  const { year } = civilOf(at)
  const turns = [year - 2, year - 1, year, year + 1].flatMap((y) => item.inYear(y) ?? [])
  const coming = turns.find((t) => t.upper >= at)
  const gone = turns.filter((t) => t.lower <= at).at(-1)
  const ahead = coming && item.side !== 'gone' ? Math.max(0, coming.lower - at) : null
  const back = gone && item.side !== 'coming' ? Math.max(0, at - gone.upper) : null
  return ahead === null ? back : back === null ? ahead : Math.min(ahead, back)
}

function gather(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
  dateline: Span | null,
): Item[] {
  const items: Item[] = []
  for (const proposal of proposals) {
    if (items.length >= MOST) break
    const read = readItem(proposal.shape)
    if (!read) continue
    const sentence = sentences.get(proposal.sentence)
    const tense = sentence ? tenseAt(sentence, proposal.from, proposal.to) : 'unknown'
    const inDateline =
      dateline !== null && proposal.span.start >= dateline.start && proposal.span.end <= dateline.end
    items.push({
      ...read,
      side: tense === 'future' || proposal.bound === 'until' ? 'coming' : isPast(tense) ? 'gone' : 'either',
      words: proposal.span.exact,
      span: proposal.span,
      dateline: inDateline,
      opening: proposal.sentence < OPENING,
    })
  }
  return items
}

/** How long ago, or how far off, all the dates are if the article is of this day. */
function costAt(items: readonly Item[], at: Day): number {
  return items.reduce((sum, item) => sum + Math.min(ageAt(item, at) ?? 366, 366), 0)
}

/** How far behind the dateline the lead's weekday lies, in days, with what that speaks against its year: wires tell of today and yesterday. */
const BEHIND = [0, 0, 25, 70, 80, 90, 90] as const

/** The weekday of the lead's news: "… on Tuesday", told as done. */
export function findLeadWeekday(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
): number | null {
  for (const { shape, sentence: index, from, to } of proposals) {
    if (index >= OPENING) return null
    const sentence = sentences.get(index)
    if (shape.kind !== 'weekday' || shape.anchor !== 'published' || shape.week !== null || !sentence) continue
    if (shape.shift === null || shape.shift === 0)
      return isPast(tenseAt(sentence, from, to)) ? shape.weekday : null
  }
  return null
}

interface Candidate {
  /** The day of a gathering of one day. */
  readonly gathering: Day | null
  readonly range: Range
  readonly cost: number
  readonly words: string
  readonly span: Span | null
  readonly at: Day
}

function listCandidates(
  items: readonly Item[],
  within: Range & { lower: Day },
  last: number,
  weekday: number | null,
): Candidate[] {
  const first = civilOf(within.lower).year
  const free = items.filter((i) => i.side !== 'coming' && (!i.fixed || i.dateline))
  const lead = free.some((i) => i.dateline)
  const candidates: Candidate[] = []
  for (const item of free) {
    if (item.dateline !== lead) continue
    const slack = AFTER[item.opening ? 'opening' : 'body'][item.precise ? 'day' : 'month']
    for (let year = first - 1; year <= last; year++) {
      const turn = item.inYear(year)
      if (!turn) continue
      const before = item.side === 'either' && !lead ? AFTER.opening.day : 0
      const range = meet(
        { lower: turn.lower - before, upper: turn.upper + (lead ? AFTER_DATELINE : slack) },
        within,
      )
      if (!range) continue
      const at = Math.max(turn.upper, within.lower)
      const words = `"${item.words}" is the last day it names (${sayDay(at)})`
      const behind = lead && weekday !== null ? (weekdayOf(turn.upper) - weekday + 7) % 7 : 0
      const cost = costAt(items, at) + (BEHIND[behind] ?? 0)
      const gathering = item.occasion && turn.lower === turn.upper ? turn.lower : null
      candidates.push({ range, cost, words, span: item.span, at, gathering })
    }
  }
  // All the dates may lie before what opened the span: an article of those very days.
  const start = meet({ lower: within.lower, upper: within.lower + AFTER.body.day }, within)
  if (start && !lead && candidates.length > 0) {
    const words = `the dates it names lie shortly before ${sayDay(within.lower)}`
    candidates.push({
      range: start,
      cost: costAt(items, within.lower),
      words,
      span: null,
      at: within.lower,
      gathering: null,
    })
  }
  return candidates
}

/** The days and months named without a year, and the spans in which an article of any year within `within` would have its dates. */
export function listFits(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
  within: Range & { lower: Day; upper: Day },
  dateline: Span | null,
): { fits: readonly Fit[]; named: readonly NamedDay[] } {
  const items = gather(proposals, sentences, dateline)
  const weekday = findLeadWeekday(proposals, sentences)
  const last = Math.min(civilOf(within.upper).year, civilOf(within.lower).year + MOST_SPANNED)
  const fits = listCandidates(items, within, last, weekday).flatMap(({ range, at, cost, span }) =>
    span === null || range.lower === null || range.upper === null
      ? []
      : [{ range: { lower: range.lower, upper: range.upper }, at, cost }],
  )
  const named = items.filter((item) => item.precise && !item.fixed && !item.occasion)
  return { fits, named }
}

/**
 * The span just after the last date named, in the year that lies within `within` (up to `horizon` where that is open). Where
 * several years fit about as well, the span covers them, unless one follows on `fresh`, the last dated thing the text knows of; null where that would say nothing.
 */
export function placeYearFree(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
  within: Range,
  dateline: Span | null,
  horizon: Day,
  fresh: Day | null,
): { clue: DateClue; severalYears: boolean; gathering: Day | null } | null {
  const { lower } = within
  if (lower === null) return null
  const items = gather(proposals, sentences, dateline)
  const upper = within.upper ?? Math.max(horizon, lower + 400)
  const last = Math.min(civilOf(upper).year, civilOf(lower).year + MOST_YEARS)
  const weekday = findLeadWeekday(proposals, sentences)
  const candidates = listCandidates(items, { lower, upper }, last, weekday)
  if (candidates.length === 0) return null
  const days = items.filter((i) => i.precise && !i.fixed).length
  const leeway = days > 1 ? LEEWAY.severalDays : days === 1 ? LEEWAY.oneDay : LEEWAY.months
  const least = Math.min(...candidates.map((c) => c.cost))
  const possible = candidates.filter((c) => c.cost <= least + leeway).sort((a, b) => a.at - b.at)
  // News of what has just happened: of several years, the one in which the dates follow on it within months.
  const soon = possible.filter((c) => fresh !== null && c.at >= fresh && c.at - fresh <= FOLLOWING)
  const fits = soon.length > 0 ? soon : possible
  const best = fits.filter((c) => c.cost === Math.min(...fits.map((f) => f.cost)))[0]
  if (!best) return null
  const range = cover(fits.map((f) => f.range))
  if (range.upper - range.lower > WIDEST) return null
  const severalYears = (fits.at(-1)?.at ?? best.at) - (fits[0]?.at ?? best.at) > 200
  return {
    clue: makeClue('text', range, best.words, 1.5, best.span),
    severalYears,
    gathering: best.gathering,
  }
}

function cover(ranges: readonly Range[]): { lower: Day; upper: Day } {
  const lowers = ranges.flatMap((r) => (r.lower === null ? [] : [r.lower]))
  const uppers = ranges.flatMap((r) => (r.upper === null ? [] : [r.upper]))
  return { lower: Math.min(...lowers), upper: Math.max(...uppers) }
}
