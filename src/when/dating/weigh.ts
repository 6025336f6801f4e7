// In: clues to one date, each a range of days with a weight; out: the days that most weight agrees on, and the clues set aside.

import type { DateClue } from '../../terms/index.js'
import { printDay, readDay } from '../calendar.js'
import { meet, type Range, spanBoth } from '../edtf.js'

export interface Weighed {
  readonly range: Range
  readonly agreeing: readonly DateClue[]
  readonly aside: readonly DateClue[]
}

/** The clue's first span. */
export const rangeOfClue = (clue: Pick<DateClue, 'lower' | 'upper'>): Range => ({
  lower: clue.lower === null ? null : readDay(clue.lower),
  upper: clue.upper === null ? null : readDay(clue.upper),
})

/** Every span that the clue allows. */
export const rangesOfClue = (clue: DateClue): readonly Range[] => [
  rangeOfClue(clue),
  ...(clue.or ?? []).map(rangeOfClue),
]

const holds = (range: Range, day: number): boolean =>
  (range.lower === null || range.lower <= day) && (range.upper === null || day <= range.upper)

const printEnds = ({ lower, upper }: Range): Pick<DateClue, 'lower' | 'upper'> => ({
  lower: lower === null ? null : printDay(lower),
  upper: upper === null ? null : printDay(upper),
})

const EVER: Range = { lower: null, upper: null }

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
  const ranges = clues.map(rangesOfClue)
  const starts = ranges.flat().flatMap((r) => (r.lower === null ? [] : [r.lower]))
  const firstEnd = Math.min(
    ...ranges.flat().flatMap((r) => (r.upper === null ? [] : [r.upper])),
    Number.POSITIVE_INFINITY,
  )
  const candidates = [...new Set([...starts, ...(Number.isFinite(firstEnd) ? [firstEnd] : [])])].sort(
    (a, b) => a - b,
  )
  const spanAt = (i: number, day: number): Range | undefined => ranges[i]?.find((r) => holds(r, day))
  let best: { day: number; weight: number } | null = null
  for (const day of candidates) {
    const weight = clues.reduce((sum, clue, i) => sum + (spanAt(i, day) ? clue.weight : 0), 0)
    if (!best || weight >= best.weight - 1e-9) best = { day, weight }
  }
  if (!best) return null
  const { day } = best
  const at = clues.map((_, i) => spanAt(i, day))
  // Of a clue with several spans, any of the others on which the very same clues agree is as good.
  const alike = candidates.filter((other) =>
    at.every((span, i) => (span === undefined) === !spanAt(i, other)),
  )
  const agreeing = clues.flatMap((clue, i) => {
    const spans = alike.flatMap((other) => spanAt(i, other) ?? [])
    return at[i] === undefined ? [] : [{ ...clue, ...printEnds(spans.reduce(spanBoth, spans[0] as Range)) }]
  })
  const aside = clues.filter((_, i) => at[i] === undefined)
  const meets = alike.map((other) =>
    clues.reduce<Range>((range, _, i) => meet(range, spanAt(i, other) ?? EVER) ?? range, EVER),
  )
  const range = meets.reduce(spanBoth, meets[0] ?? EVER)
  return { range, agreeing, aside }
}
