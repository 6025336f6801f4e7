// In: clues as soft bounds, the years its dates fit, the events it may tell of; out: how likely each day is, and the shortest span that holds most of it.

import type { DateClue } from '../../terms/index.js'
import { civilOf, type Day, dayOf, readDay, weekdayOf } from '../calendar.js'
import type { Range } from '../edtf.js'
import { rangesOfClue } from './weigh.js'

/** Days that are weighed: from 1990 to a year after what is known of the world. */
const FIRST = dayOf(1990, 1, 1)
/** How much of the likelihood the span must hold. */
const HELD = 0.94
/** An end so near to a clue's own end is that end, in shares of the span. */
const SNAP = 0.1

/** A day's date in the text, without a year, in some year: where it lies and how ill it fits there. */
export interface Fit {
  readonly range: { readonly lower: Day; readonly upper: Day }
  /** The last day named, in this year. */
  readonly at: Day
  /** Days by which the dates lie apart from the article, all together. */
  readonly cost: number
}

/** A day and month that the text names without a year. */
export interface NamedDay {
  readonly inYear: (year: number) => { readonly lower: Day; readonly upper: Day } | null
  readonly opening: boolean
}

export interface Evidence {
  /** Bounds: office holders, landmarks, years told. */
  readonly clues: readonly DateClue[]
  /** Events that the article may tell of. */
  readonly news: readonly DateClue[]
  readonly fits: readonly Fit[]
  readonly named: readonly NamedDay[]
  /** Months and years printed with their year. */
  readonly dated: readonly Range[]
  /** The weekday of the lead's news, 0 Monday. */
  readonly weekday: number | null
  /** The latest year told as gone. */
  readonly latestYear: number | null
  /** The last day of what is known of the world. */
  readonly horizon: Day
}

export interface Settled {
  readonly range: { readonly lower: Day; readonly upper: Day | null }
  /** The event that speaks most for the span, where one does. */
  readonly news: DateClue | null
  /** How much of all likelihood lies within the bounds. */
  readonly bounded: number
}

const sumOf = (density: Float64Array): number => density.reduce((sum, x) => sum + x, 0)

/** A clue that does not hold: how often, and how far beyond its ends the article then lies (days). */
const WRONG = { share: 0.12, near: 45, far: 0.003 } as const
/** A clue of weight w is wrong in (1 − w) to this power of all cases. */
const DOUBT = 4

/** Days from a day to the nearest of the spans; 0 inside one. */
function daysBeyond(spans: readonly Range[], day: Day): number {
  let least = Number.POSITIVE_INFINITY
  for (const { lower, upper } of spans) {
    const beyond = Math.max(lower === null ? 0 : lower - day, upper === null ? 0 : day - upper, 0)
    if (beyond < least) least = beyond
  }
  return least
}

function boundDays(density: Float64Array, clue: DateClue): void {
  const spans = rangesOfClue(clue)
  const doubt = (1 - Math.min(1, clue.weight)) ** DOUBT
  for (let i = 0; i < density.length; i++) {
    const day = FIRST + i
    const beyond = daysBeyond(spans, day)
    if (beyond === 0) continue
    const left = WRONG.share * Math.exp(-beyond / WRONG.near) + WRONG.far
    density[i] = (density[i] ?? 0) * Math.max(doubt, left)
  }
}

/** How likely an article names a year as its latest when that lies so many years back. */
const LAG = [1, 1, 0.6, 0.42, 0.32, 0.26, 0.22, 0.19, 0.17, 0.15, 0.13, 0.12] as const

function weighYears(density: Float64Array, latest: number | null): void {
  if (latest === null) return
  for (let i = 0; i < density.length; i++) {
    const lag = civilOf(FIRST + i).year - latest
    density[i] = (density[i] ?? 0) * (lag < 0 ? 0.05 : (LAG[lag] ?? 0.1))
  }
}

/** How fast a year's fit falls with its cost, in days; what is left where no year fits; how soon news follows its last day. */
const FIT = { fall: 22, rest: 0.04, soon: 10 } as const

function weighFits(density: Float64Array, fits: readonly Fit[]): void {
  if (fits.length === 0) return
  const least = Math.min(...fits.map((fit) => fit.cost))
  const weights = new Float64Array(density.length)
  for (const { range, at, cost } of fits) {
    const fitness = Math.exp(-(cost - least) / FIT.fall)
    for (let day = Math.max(range.lower, FIRST); day <= range.upper; day++) {
      const i = day - FIRST
      if (i < 0 || i >= weights.length) continue
      const soon = 0.25 + 0.75 * Math.exp(-Math.abs(day - at) / FIT.soon)
      weights[i] = Math.max(weights[i] ?? 0, fitness * soon)
    }
  }
  for (let i = 0; i < density.length; i++)
    density[i] = (density[i] ?? 0) * (FIT.rest + (1 - FIT.rest) * (weights[i] ?? 0))
}

/** Chances that news of an event is of the day before it, its day, the next … */
const FOLLOWS = [
  0.06, 0.28, 0.3, 0.12, 0.06, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.02,
] as const

/** News of an event may also follow it by weeks: how often, and by how many days on average. */
const LATER = { share: 0.18, days: 60, most: 400 } as const

/** Odds that grow and shrink with what the dates in the text say of the event's day. */
const AGREES = {
  sameWeekday: 4.5,
  otherWeekday: 0.35,
  sameDate: 8,
  sameDateBelow: 3,
  otherDate: 0.3,
  /** The month or the year of the event is printed with its year: it is recalled. */
  datedMonth: 0.03,
  datedYear: 0.35,
} as const

function agree(day: Day, { weekday, named, dated }: Evidence): number {
  let factor = 1
  const recalled = dated.filter(
    ({ lower, upper }) => lower !== null && upper !== null && lower <= day && day <= upper,
  )
  const finest = Math.min(...recalled.map(({ lower, upper }) => (upper ?? 0) - (lower ?? 0)))
  if (recalled.length > 0) factor *= finest < 40 ? AGREES.datedMonth : AGREES.datedYear
  if (weekday !== null) {
    const apart = (weekday - weekdayOf(day) + 7) % 7
    factor *= apart === 0 ? AGREES.sameWeekday : apart === 1 || apart === 6 ? 1 : AGREES.otherWeekday
  }
  const { year } = civilOf(day)
  const near = (date: NamedDay): boolean => {
    const turn = date.inYear(year)
    return turn !== null && day >= turn.lower - 1 && day <= turn.upper + 1
  }
  const opening = named.filter((date) => date.opening)
  if (opening.some(near)) factor *= AGREES.sameDate
  else if (named.some(near)) factor *= AGREES.sameDateBelow
  else if (opening.length > 0) factor *= AGREES.otherDate
  return factor
}

/** How likely it is that an article tells of nothing that the chronicle knows, in odds. */
const UNKNOWN = 3
/** The words of a line are not independent of each other: its odds to this power. */
const POWER = 0.9
/** No event is told more surely than this. */
const MOST_SURE = 0.99999

interface Weighed {
  readonly clue: DateClue
  readonly day: Day
  readonly odds: number
}

function weighNews(evidence: Evidence, density: Float64Array): readonly Weighed[] {
  const total = sumOf(density)
  return evidence.news.flatMap((clue) => {
    const day = clue.lower === null ? null : readDay(clue.lower)
    if (day === null || day < FIRST) return []
    const share = Math.min(MOST_SURE, clue.weight)
    const here = (density[day - FIRST] ?? 0) * density.length
    return [
      {
        clue,
        day,
        odds:
          (share / (1 - share)) ** POWER * agree(day, evidence) * Math.min(1, here / Math.max(total, 1e-9)),
      },
    ]
  })
}

function tellNews(density: Float64Array, news: readonly Weighed[]): void {
  const total = sumOf(density)
  if (news.length === 0 || total <= 0) return
  const sum = news.reduce((all, item) => all + item.odds, UNKNOWN)
  const told = new Float64Array(density.length)
  for (const { day, odds } of news)
    for (let after = -1; after < LATER.most; after++) {
      const i = day + after - FIRST
      const near = (FOLLOWS[after + 1] ?? 0) * (1 - LATER.share)
      const later = after < 0 ? 0 : (LATER.share / LATER.days) * Math.exp(-after / LATER.days)
      if (i >= 0 && i < told.length) told[i] = (told[i] ?? 0) + (odds / sum) * (near + later)
    }
  const rest = UNKNOWN / sum / total
  for (let i = 0; i < density.length; i++) {
    const before = density[i] ?? 0
    // What no clue allows is not made likely by an event's name alone.
    density[i] = before * rest + Math.min(1, (before * density.length) / total) * (told[i] ?? 0)
  }
}

function shareWithin(density: Float64Array, { lower, upper }: Range): number {
  const total = sumOf(density)
  const from = Math.max(0, (lower ?? FIRST) - FIRST)
  const inside = density.subarray(from, upper === null ? density.length : Math.max(from, upper - FIRST + 1))
  return total > 0 ? sumOf(inside) / total : 0
}

/** The shortest run of days that holds the share. */
function shortest(density: Float64Array, held: number): { from: number; to: number } | null {
  const total = sumOf(density)
  if (!(total > 0)) return null
  let best: { from: number; to: number } | null = null
  let sum = 0
  let from = 0
  for (let to = 0; to < density.length; to++) {
    sum += density[to] ?? 0
    while (sum - (density[from] ?? 0) >= held * total) sum -= density[from++] ?? 0
    if (sum >= held * total && (best === null || to - from < best.to - best.from)) best = { from, to }
  }
  return best
}

/**
 * Weighs every day from 1990 to a year after the horizon by all that is known; the shortest span that holds 92 in 100 parts. An
 * end near to that of `bounds`, the span on which the clues agree, is taken to be it. Null where nothing speaks for any day.
 */
export function settleDays(evidence: Evidence, bounds: Range): Settled | null {
  const density = new Float64Array(evidence.horizon + 366 - FIRST).fill(1)
  for (const clue of evidence.clues) boundDays(density, clue)
  weighYears(density, evidence.latestYear)
  weighFits(density, evidence.fits)
  const news = weighNews(evidence, density)
  tellNews(density, news)
  const run = shortest(density, HELD)
  if (run === null) return null
  const [from, to] = [FIRST + run.from, FIRST + run.to]
  const slack = Math.round((to - from) * SNAP)
  const lower = bounds.lower !== null && Math.abs(bounds.lower - from) <= slack ? bounds.lower : from
  const upper = bounds.upper !== null && Math.abs(bounds.upper - to) <= slack ? bounds.upper : to
  const told = news.filter((item) => item.day >= from - 3 && item.day <= to && item.odds > UNKNOWN)
  const [best] = [...told].sort((a, b) => b.odds - a.odds)
  const open = upper >= FIRST + density.length - 40
  return {
    range: { lower, upper: open ? null : upper },
    news: best?.clue ?? null,
    bounded: shareWithin(density, bounds),
  }
}
