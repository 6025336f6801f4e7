// In: the acts of an article; out: the same, where the legs of one journey are one visit.

import type { Moment } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { mergeActs, personsShared } from '../join.js'
import { codesOf } from '../scene.js'
import { withinDays } from './stop-dates.js'

/** Days between two stops of one journey, at most. */
const TOUR_GAP = 9
/** Sentences between tellings of one journey of which one has no day of its own, at most. */
const TOUR_REACH = 3

/** "Flew to Quito … on to Lima": visits of one person, days apart, are one tour; so is what is planned of a visit under way. */
export function joinTours(acts: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const act of acts) {
    const at = out.findIndex((other) => isOneJourney(other, act))
    const other = out[at]
    if (other) out[at] = mergeLegs(other, act)
    else out.push(act)
  }
  return out
}

function isOneJourney(a: Candidate, b: Candidate): boolean {
  if (a.mode !== 'visit' || b.mode !== 'visit' || !personsShared(a.actor, b.actor)) return false
  if (a.background !== b.background && !(isDated(a) && isDated(b))) return false
  if (a.status !== b.status && !isUnderWay(a, b)) return false
  if (a.status === 'called-off' || a.status === 'denied') return false
  if (!withinDays(a.moment, b.moment, TOUR_GAP)) return false
  return (isDated(a) && isDated(b)) || sentencesApart(a, b) <= TOUR_REACH
}

const isDated = (c: Candidate): boolean => c.moment !== null && c.moment.basis !== 'implied'

/** One has begun and the other, in the same country, is yet to come. */
function isUnderWay(a: Candidate, b: Candidate): boolean {
  const kinds = new Set([a.status, b.status])
  if (!kinds.has('occurred') || !kinds.has('planned')) return false
  const known = codesOf(a.recipient)
  const there = codesOf(b.recipient)
  return there.length > 0 && there.every((c) => known.includes(c))
}

function sentencesApart(a: Candidate, b: Candidate): number {
  const gaps = a.matches.flatMap((m) => b.matches.map((n) => Math.abs(m.sentence - n.sentence)))
  return Math.min(Number.POSITIVE_INFINITY, ...gaps)
}

function mergeLegs(a: Candidate, b: Candidate): Candidate {
  const whole = mergeActs(a, b)
  const moment = isDated(a) && isDated(b) && a.moment && b.moment ? spanOf(a.moment, b.moment) : whole.moment
  const status = a.status === b.status ? a.status : 'occurred'
  return { ...whole, moment, status, rules: [...whole.rules, 'code/visit/join-tours'] }
}

/** From the first day of either to the last. */
function spanOf(a: Moment, b: Moment): Moment {
  if (a.edtf === b.edtf || !a.lower || !b.lower || !a.upper || !b.upper) return a
  const lower = a.lower < b.lower ? a.lower : b.lower
  const upper = a.upper > b.upper ? a.upper : b.upper
  if (lower === upper) return a
  return { edtf: `${lower}/${upper}`, lower, upper, basis: 'relative', reason: `${a.reason}; ${b.reason}` }
}
