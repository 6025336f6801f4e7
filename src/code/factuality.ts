// In: a word as the analyser and the reader see it; out: how factual the event it tells is.

import type { SentenceReading } from '../terms/index.js'

/**
 * About -3 (did not happen) to 3 (happened), as people judged it in Universal Decompositional Semantics (White and others,
 * 2016): the mean of what both models say, either alone where the other says nothing; null where neither does. `own` is the
 * analyser's, which speaks of predicates only.
 */
export function howFactual(
  own: number | null,
  reading: SentenceReading | null,
  token: number,
): number | null {
  const read = reading?.factualAt(token) ?? null
  if (own === null || read === null) return own ?? read
  return (own + read) / 2
}
