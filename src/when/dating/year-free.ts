// In: dates printed without a year ("November 30", "late March") and the span the article must lie in; out: a tighter span, just after the last of them.

import type { DateClue, Sentence, Span } from '../../terms/index.js'
import { civilOf, type Day, sayDay, weekdayOf } from '../calendar.js'
import { meet, type Range, widthOf } from '../edtf.js'
import { findOccasion, listHeld } from '../occasions.js'
import type { DateShape, Shape, TimeProposal } from '../proposal.js'
import { resolveAt } from '../resolve/shape.js'
import { tenseAt } from '../tense.js'
import { makeClue } from './collect.js'

/** News follows the last day it names within a week or so, the last month it names within the next. */
const AFTER_DAY = 7
const AFTER_MONTH = 30
const AFTER_DATELINE = 1
/** Beyond this many dates the rest tell nothing new. */
const MOST = 60
/** More years than this in the span, and dates without a year tell nothing. */
const MOST_YEARS = 40

interface Dateless {
  readonly inYear: (year: number) => { lower: Day; upper: Day } | null
  readonly future: boolean
  readonly words: string
  readonly span: Span | null
  readonly precise: boolean
  readonly dateline: boolean
}

function dateIn(shape: DateShape, year: number): { lower: Day; upper: Day } | null {
  const placed = resolveAt({ ...shape, year, weekday: null }, { published: null, text: null, tense: 'past' })
  if (placed?.range.lower == null || placed.range.upper === null) return null
  if (shape.weekday !== null && shape.day !== null && weekdayOf(placed.range.lower) !== shape.weekday)
    return null
  return { lower: placed.range.lower, upper: placed.range.upper }
}

function readDateless(shape: Shape): Pick<Dateless, 'inYear' | 'precise'> | null {
  if (shape.kind === 'between') {
    const inner = shape.end ?? shape.start
    return inner ? readDateless(inner) : null
  }
  if (shape.kind === 'date') {
    if (shape.year !== null || shape.month === null || shape.yearShift !== null) return null
    return { inYear: (year) => dateIn(shape, year), precise: shape.day !== null }
  }
  if (shape.kind === 'occasion' && shape.year === null && shape.place === null && shape.shift === null) {
    const occasion = findOccasion(shape.key)
    if (!occasion) return null
    return {
      inYear: (year) => {
        const held = listHeld(occasion, year, year).find((h) => civilOf(h.start).year === year)
        return held ? { lower: held.start, upper: held.end } : null
      },
      precise: false,
    }
  }
  return null
}

/** Days from one turn of the date back to the day `at`, within a year. */
function ageAt(item: Dateless, at: Day): number | null {
  const { year } = civilOf(at)
  const turns = [year - 1, year, year + 1].flatMap((y) => item.inYear(y) ?? [])
  if (item.future) {
    const coming = turns.find((t) => t.upper >= at)
    return coming ? Math.max(0, coming.lower - at) : null
  }
  const gone = turns.filter((t) => t.lower <= at).at(-1)
  return gone ? Math.max(0, at - gone.upper) : null
}

function gather(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
  dateline: Span | null,
): Dateless[] {
  const items: Dateless[] = []
  for (const proposal of proposals) {
    if (items.length >= MOST) break
    const read = readDateless(proposal.shape)
    if (!read) continue
    const sentence = sentences.get(proposal.sentence)
    const future = sentence !== undefined && tenseAt(sentence, proposal.from, proposal.to) === 'future'
    const inDateline =
      dateline !== null && proposal.span.start >= dateline.start && proposal.span.end <= dateline.end
    items.push({ ...read, future, words: proposal.span.exact, span: proposal.span, dateline: inDateline })
  }
  return items
}

/** The article's day if it stands at the last of the dates in one year: how long ago, or how far off, all of them are. */
function costAt(items: readonly Dateless[], at: Day): number {
  let cost = 0
  for (const item of items) {
    const age = ageAt(item, at)
    cost += age === null ? 366 : Math.min(age, 366)
  }
  return cost
}

/**
 * The span just after the last date named, in the year that lies within `within`. Where several years fit, the first is taken
 * if the span is open (what is known stops where the almanac does), and none if it is closed.
 */
export function placeYearFree(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
  within: Range,
  dateline: Span | null,
): { clue: DateClue; severalYears: boolean } | null {
  const items = gather(proposals, sentences, dateline)
  const gone = items.filter((i) => !i.future)
  if (gone.length === 0 || within.lower === null) return null
  const first = civilOf(within.lower).year
  const last = Math.min(civilOf(within.upper ?? within.lower + 400).year, first + MOST_YEARS)
  const open = within.upper === null
  const candidates: { range: Range; cost: number; item: Dateless; at: Day }[] = []
  for (const item of gone) {
    if (item.dateline !== gone.some((g) => g.dateline)) continue
    for (let year = first - 1; year <= last; year++) {
      const turn = item.inYear(year)
      if (!turn) continue
      const after = item.dateline ? AFTER_DATELINE : item.precise ? AFTER_DAY : AFTER_MONTH
      const range = meet({ lower: turn.lower, upper: turn.upper + after }, within)
      if (!range) continue
      const at = Math.max(turn.upper, within.lower)
      candidates.push({ range, cost: costAt(items, at), item, at })
    }
  }
  if (candidates.length === 0) return null
  const least = Math.min(...candidates.map((c) => c.cost))
  const fits = candidates.filter((c) => c.cost <= least + 20).sort((a, b) => a.at - b.at)
  const chosen = fits[0]
  if (!chosen) return null
  const severalYears = fits.some((f) => f.at - chosen.at > 200)
  if (severalYears && !open && widthOf(within) > 1100) return null
  const best = severalYears && !open ? { ...chosen, range: cover(fits.map((f) => f.range)) } : chosen
  const words = `"${chosen.item.words}" is the last day it names (${sayDay(chosen.at)})`
  return { clue: makeClue('text', best.range, words, 1.5, chosen.item.span), severalYears }
}

function cover(ranges: readonly Range[]): Range {
  const lowers = ranges.flatMap((r) => (r.lower === null ? [] : [r.lower]))
  const uppers = ranges.flatMap((r) => (r.upper === null ? [] : [r.upper]))
  return { lower: Math.min(...lowers), upper: Math.max(...uppers) }
}
