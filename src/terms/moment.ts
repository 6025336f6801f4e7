// A time as the record keeps it: EDTF, its bounds, and how it is known.

import type { Doubt, Span } from './span.js'

/** `stated` in the words, `relative` to another date, or `implied` by clues (who held which office, what had happened). */
export type Basis = 'stated' | 'relative' | 'implied'

export interface Moment {
  /** EDTF (ISO 8601-2), level 1 and intervals: `2025-11-18`, `2023-03-2X`, `2023-21`, `2025-11-18/2025-11-30`, `2023/..`, `2025-11~`. */
  readonly edtf: string
  /** First and last possible day, `YYYY-MM-DD`, null when open. */
  readonly lower: string | null
  readonly upper: string | null
  readonly basis: Basis
  readonly reason: string
}

/** A phrase of time in a sentence: tokens `from` to `to` (end exclusive). */
export interface TimeMention {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly span: Span
  /** `point` or `interval` places something in time; `duration` only says how long; `frequency` how often. */
  readonly kind: 'point' | 'interval' | 'duration' | 'frequency'
  /** Null for durations and for phrases whose anchor is unknown. */
  readonly moment: Moment | null
  /** Length in days where the phrase gives one ("an eight-day tour" → 8). */
  readonly days: number | null
  /** True where the phrase opens or closes a span of validity: "since 2023", "until further notice". */
  readonly bound: 'from' | 'until' | null
  readonly doubts: readonly Doubt[]
  /** The rule's path: `when/finders/weekday`. */
  readonly rule: string
}

/** One clue to an article's date: an interval of days with where it came from. */
export interface DateClue {
  readonly kind:
    | 'given'
    | 'metadata'
    | 'url'
    | 'dateline'
    | 'credit'
    | 'link'
    | 'text'
    | 'office'
    | 'event'
    /** An event of the almanac's chronicle that the article may tell of: the day of the event. */
    | 'news'
    | 'family'
  readonly lower: string | null
  readonly upper: string | null
  readonly text: string
  readonly span: Span | null
  /** 0 to 1: how far the clue is trusted when clues contradict each other. */
  readonly weight: number
  /** Other spans that are as good as the first: of two terms in one office, the other. */
  readonly or?: readonly { readonly lower: string | null; readonly upper: string | null }[]
}

/** When an article was published (null when nothing tells), from which clues, and what contradicts. */
export interface Dating {
  readonly published: Moment | null
  readonly clues: readonly DateClue[]
  readonly doubts: readonly Doubt[]
  /** Telling clues that contradict the date and were set aside. */
  readonly aside?: readonly DateClue[]
}
