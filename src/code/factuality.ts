// In: a word as the analyser and the reader see it; out: how factual the event it tells is.

/**
 * About -3 (did not happen) to 3 (happened), as people judged it in Universal Decompositional Semantics (White and others,
 * 2016): the mean of what both models say, either alone where the other says nothing; null where neither does. `own` is the
 * analyser's, which speaks of predicates only; `read` the reader's.
 */
export function howFactual(own: number | null, read: number | null): number | null {
  if (own === null || read === null) return own ?? read
  return (own + read) / 2
}
