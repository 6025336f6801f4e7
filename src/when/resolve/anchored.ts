// In: nothing; out: what a shape is resolved against, and what comes of it.

import type { Basis, Doubt } from '../../terms/index.js'
import { type Day, sayDay } from '../calendar.js'
import type { Range } from '../edtf.js'
import type { Tense } from '../tense.js'

/** Days to count from: one possible day of the article, and the date last named in the text. */
export interface Anchors {
  readonly published: Day | null
  readonly text: Range | null
  readonly tense: Tense
  /** The days on which the article may have appeared, where they are several: what reasons say instead of `published`. */
  readonly span?: Range | null
}

/** A shape placed in time. `edtf` is set where the words have a form of their own (seasons, months of any year). */
export interface Anchored {
  readonly range: Range
  readonly edtf: string | null
  readonly basis: Basis
  readonly reason: string
  readonly doubts: readonly Doubt[]
}

export function anchored(
  range: Range,
  basis: Basis,
  reason: string,
  extra: { readonly edtf?: string | null; readonly doubts?: readonly Doubt[] } = {},
): Anchored {
  return { range, basis, reason, edtf: extra.edtf ?? null, doubts: extra.doubts ?? [] }
}

/** The article as reasons name it: by its day, or by the span that is all that is known of it. */
export function sayArticle({ published, span }: Anchors): string {
  if (span?.lower != null && span.upper !== null && span.lower !== span.upper)
    return `the article, which is of ${sayDay(span.lower)} to ${sayDay(span.upper)}`
  return published === null ? 'the article' : `the article of ${sayDay(published)}`
}
