// In: clues to one date, each a range of days with a weight; out: the days that most weight agrees on, and the clues set aside.

import type { DateClue } from '../../terms/index.js'
import { readDay } from '../calendar.js'
import { meet, type Range } from '../edtf.js'

export interface Weighed {
  readonly range: Range
  readonly agreeing: readonly DateClue[]
  readonly aside: readonly DateClue[]
}

const rangeOfClue = (clue: DateClue): Range => ({
  lower: clue.lower === null ? null : readDay(clue.lower),
  upper: clue.upper === null ? null : readDay(clue.upper),
})

const holds = (range: Range, day: number): boolean =>
  (range.lower === null || range.lower <= day) && (range.upper === null || day <= range.upper)

/** Clues are few; hostile texts may yield thousands, of which the weightiest decide. */
const MOST = 200

/** Same words twice are one clue. */
function dropRepeats(clues: readonly DateClue[]): DateClue[] {
  const seen = new Set<string>()
  return clues.filter((c) => {
    const key = `${c.kind} ${c.lower} ${c.upper} ${c.text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Of all stretches between the clues' ends, the one that most weight holds over; later wins between equals, since an
 * article may recall old holders and old events but cannot know coming ones. Null without clues.
 */
export function weighClues(given: readonly DateClue[]): Weighed | null {
  const clues = dropRepeats(given)
    .filter((c) => c.lower !== null || c.upper !== null)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
  if (clues.length === 0) return null
  const ranges = clues.map(rangeOfClue)
  const starts = ranges.flatMap((r) => (r.lower === null ? [] : [r.lower]))
  const firstEnd = Math.min(
    ...ranges.flatMap((r) => (r.upper === null ? [] : [r.upper])),
    Number.POSITIVE_INFINITY,
  )
  const candidates = [...new Set([...starts, ...(Number.isFinite(firstEnd) ? [firstEnd] : [])])].sort(
    (a, b) => a - b,
  )
  let best: { day: number; weight: number } | null = null
  for (const day of candidates) {
    const weight = clues.reduce((sum, clue, i) => sum + (holds(ranges[i] as Range, day) ? clue.weight : 0), 0)
    if (!best || weight >= best.weight - 1e-9) best = { day, weight }
  }
  if (!best) return null
  const day = best.day
  const agreeing = clues.filter((_, i) => holds(ranges[i] as Range, day))
  const aside = clues.filter((_, i) => !holds(ranges[i] as Range, day))
  let range: Range = { lower: null, upper: null }
  for (const clue of agreeing) range = meet(range, rangeOfClue(clue)) ?? range
  return { range, agreeing, aside }
}
