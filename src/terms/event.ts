// Reports judged to be about the same thing.

import type { Report } from './report.js'

/** A judgement that two reports are, or are not, about one event. Rows are withdrawn, never deleted. */
export interface Judgement {
  readonly id: string
  readonly left: string
  readonly right: string
  readonly same: boolean
  /** `rule:merge/…` or a person's name. */
  readonly by: string
  readonly reason: string
  readonly score: number
  /** ISO instant the judgement was recorded; null before it is stored. */
  readonly at: string | null
  readonly withdrawn: string | null
}

/** A slot's values with who gave each: differing values are kept. */
export interface SlotValue {
  readonly value: string
  readonly reports: readonly string[]
  readonly sources: readonly string[]
}

export interface ChanceryEvent {
  readonly id: string
  /** Report ids, surest first. */
  readonly reports: readonly string[]
  /** The report that speaks for the event, its slots settled over all of them. */
  readonly lead: Report
  readonly slots: Readonly<Record<string, readonly SlotValue[]>>
  /** Independent tellings: syndicated copies count once. */
  readonly tellings: number
}

/** Articles that are copies of one text. */
export interface Family {
  readonly id: string
  readonly articles: readonly string[]
}
