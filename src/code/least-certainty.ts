// In: a report with the candidate it was made of; out: the certainty below which it is left out of the record.

import type { Report } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import { isReaders } from './hear-reader.js'

/**
 * Below this certainty a claim between two sides is left out of the record and only the trace tells of it: on real news, which
 * certainty was not fitted on, about as many of these are wrong as right.
 */
const LEAST_CERTAINTY = 0.73
/** The same for what a pattern tells and the reader at least half believes. */
const LEAST_OF_BOTH = 0.7
const HALF_BELIEVED = 0.25
/** The same for a gesture that a pattern tells, or that the reader alone sees: few are told, and a wrong one weighs little. */
const LEAST_TOLD_GESTURE = 0.45
const LEAST_GESTURE = 0.6
/** The same for an act of which no other side can be told: it is unsure by that alone, and much less is asked. */
const LEAST_ONE_SIDED = 0.3
/** The same where there is no reader: by the lexicon's own weights. */
const LEAST_ALONE = 0.6

export function leastCertainty(act: Candidate, report: Report, withReader: boolean): number {
  if (report.actor.length === 0 || report.recipient.length === 0) return withReader ? LEAST_ONE_SIDED : 0
  if (!withReader) return LEAST_ALONE
  const told = act.matches.filter((m) => !isReaders(m.pattern))
  // What would stand with one side does not fall for having been given the other.
  const alone = act.matches.some((m) => m.pattern.facts.alone === 'yes')
  // The reader has seen few gestures: that it does not know one says little.
  if (act.event === 'SIGNAL') return told.length > 0 ? LEAST_TOLD_GESTURE : LEAST_GESTURE
  if (alone || told.some((m) => (m.support ?? 0) >= HALF_BELIEVED)) return LEAST_OF_BOTH
  return LEAST_CERTAINTY
}
