// In: nothing; out: the shapes a phrase of time can have before it is anchored, and the proposal a finder makes of it.

import type { Doubt, Sentence, Span } from '../terms/index.js'

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half'
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
/** What a relative phrase counts from: the article's day ("yesterday") or the date last named in the text ("the following day"). */
export type Anchor = 'published' | 'text'

/** A date as far as it is printed; null for what is left out. */
export interface DateShape {
  readonly kind: 'date'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly part: Part | null
  readonly approximate: boolean
  /** The other reading of 2/3/2025 and of 2/3: its month and day change places. */
  readonly swapped: boolean
  /** 0 Monday to 6 Sunday, where a weekday is printed beside it. */
  readonly weekday: number | null
  /** "March last year" → -1. */
  readonly yearShift: number | null
  /** "last June" is the nearest one gone by (-1), "next June" the nearest to come (1). */
  readonly lean: -1 | 1 | null
  /** "the 15th of last month" → -1, with the day alone. */
  readonly monthShift: number | null
}

export type Shape =
  | DateShape
  /** "Monday", "last Monday" (-1), "next Monday" (1), "Monday last week" (`week` -1). */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly shift: -1 | 0 | 1 | null
      readonly week: number | null
      readonly anchor: Anchor
    }
  /** "three weeks ago", "two days later", "yesterday". */
  | {
      readonly kind: 'offset'
      readonly unit: Unit
      readonly amount: number
      readonly anchor: Anchor
      readonly vague: boolean
    }
  /** "last month", "this week", "the following year", "earlier this month" (part). */
  | {
      readonly kind: 'period'
      readonly unit: PeriodUnit
      readonly shift: number
      readonly anchor: Anchor
      readonly part: 'earlier' | 'later' | Part | null
    }
  /** EDTF season 21 to 24; a year, or years counted from the article's (`shift`). */
  | {
      readonly kind: 'season'
      readonly season: number
      readonly year: number | null
      readonly shift: number | null
      readonly part: Part | null
    }
  /** Months `first` to `last` of a year: quarters and halves. */
  | {
      readonly kind: 'months'
      readonly first: number
      readonly last: number
      readonly year: number | null
      readonly shift: number | null
    }
  | {
      readonly kind: 'years'
      readonly first: number
      readonly last: number
    }
  /** "in recent weeks" (-1), "in the coming days" (1), "now" (0): about `days` either way of the article. */
  | {
      readonly kind: 'around'
      readonly days: number
      readonly direction: -1 | 0 | 1
      readonly anchor: Anchor
    }
  | {
      readonly kind: 'between'
      readonly start: Shape | null
      readonly end: Shape | null
    }
  /** A named recurring event, by its key in `occasions.ts`; `year` where printed beside it. */
  | {
      readonly kind: 'occasion'
      readonly key: string
      readonly year: number | null
      readonly place: string | null
      readonly shift: number | null
      /** "two days after the summit" → 2, "on the eve of" → -1; `about` where no more than the week is meant. */
      readonly away?: { readonly days: number; readonly about: boolean }
    }
  | { readonly kind: 'clock' }
  | { readonly kind: 'length' }
  | { readonly kind: 'frequency' }

/** What a finder saw: tokens `from` to `to` (end exclusive) of a sentence, not yet anchored to any day. */
export interface TimeProposal {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly shape: Shape
  /** Length in days where the phrase gives one. */
  readonly days: number | null
  readonly bound: 'from' | 'until' | null
  readonly doubts: readonly Doubt[]
  readonly rule: string
}

/** A sentence as finders need it: any sentence with tokens, analysed or not. */
export type TimedSentence = Pick<Sentence, 'index' | 'start' | 'end'> & {
  readonly tokens: readonly { readonly form: string; readonly start: number; readonly end: number }[]
}

/** What a finder hands back: a stretch of the sentence's text (offsets from the sentence's start) and its shape. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly shape: Shape
  readonly days?: number | null
  readonly bound?: 'from' | 'until' | null
  readonly doubts?: readonly Doubt[]
}

/** One rule: reads a sentence's text (and, for the joining rules, what earlier rules found in it). */
export interface Finder {
  readonly rule: string
  readonly find: (text: string, found: readonly Hit[]) => readonly Hit[]
}

/** A date shape with everything left out but what is given. */
export function dateShape(parts: Partial<Omit<DateShape, 'kind'>>): DateShape {
  return {
    kind: 'date',
    year: null,
    month: null,
    day: null,
    part: null,
    approximate: false,
    swapped: false,
    weekday: null,
    yearShift: null,
    lean: null,
    monthShift: null,
    ...parts,
  }
}
