// In: the settled acts of an article; out: the same, a measure's imposing and its lifting each knowing the other's date.

import type { ReportMeasure } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { codesOf } from '../scene.js'
import { isBareObject, isSameThing } from './same-thing.js'

export type Measured = Candidate & { readonly measure: ReportMeasure }

const IMPOSING = new Set<ReportMeasure['act']>(['imposed', 'tightened', 'announced'])

/** An end that is announced is told; one that is only asked for is none. */
const TOLD = new Set(['occurred', 'planned'])

export const isImposing = (act: Measured): boolean => IMPOSING.has(act.measure.act)

export const isMeasured = (act: Candidate): act is Measured => act.measure !== null

/** "lifted the ban on wine, imposed in 2021": the lifted measure was in force from 2021, and the imposed one until now. */
export function bindMeasures(acts: readonly Candidate[]): Candidate[] {
  const done = acts.filter(isMeasured).filter((a) => a.status === 'occurred')
  const imposing = done.filter(isImposing)
  const begun = acts.map((a) => (isMeasured(a) && isFreeing(a) ? bindBeginning(a, imposing) : a))
  const freeing = begun.filter(isMeasured).filter((a) => TOLD.has(a.status) && isFreeing(a))
  return begun.map((a) => (isMeasured(a) && isImposing(a) ? bindEnd(a, freeing) : a))
}

const isFreeing = (act: Measured): boolean => act.measure.act === 'lifted' || act.measure.act === 'eased'

/** What was lifted has ended, be it on no known day; what is only eased stands on. */
function bindEnd(act: Measured, freeing: readonly Measured[]): Candidate {
  const { until, from } = act.measure
  if (until !== null && until !== '..') return act
  const ends = match(act, freeing).filter(
    ({ measure }) =>
      measure.act === 'lifted' && (from === null || measure.until === null || from < measure.until),
  )
  const end = ends.find(({ measure }) => measure.until !== null) ?? ends[0]
  return end ? { ...act, measure: { ...act.measure, until: end.measure.until } } : act
}

/** What is eased began as the whole that it was, as what is lifted did. */
function bindBeginning(act: Measured, imposing: readonly Measured[]): Candidate {
  const { measure } = act
  const eased = measure.act === 'eased'
  // An easing for a time of its own begins on its own day.
  if (eased ? measure.until !== '..' : measure.from !== null) return act
  const day = eased ? measure.from : measure.until
  const begun = match(act, imposing).find(
    (a) => a.measure.from !== null && (day === null || a.measure.from < day),
  )
  return begun ? { ...act, measure: { ...measure, from: begun.measure.from } } : act
}

/** The acts on the same measure; an object that names nothing ("the ban") is the only measure that stands between the two. */
function match(act: Measured, others: readonly Measured[]): Measured[] {
  const between = others.filter((o) => o !== act && isBetweenSame(o, act))
  const same = others.filter((o) => o.measure.measure_id === act.measure.measure_id)
  const named = between.filter((o) => isNamedSame(o.measure.object, act.measure.object))
  if (same.length + named.length > 0) return [...same, ...named]
  const loose = between.filter((o) => isBareObject(o.measure.object) || isBareObject(act.measure.object))
  return loose.length === 1 ? loose : []
}

const isNamedSame = (a: string, b: string): boolean =>
  !isBareObject(a) && !isBareObject(b) && isSameThing(a, b)

export function isBetweenSame(a: Candidate, b: Candidate): boolean {
  const meets = (x: readonly string[], y: readonly string[]): boolean => x.some((c) => y.includes(c))
  return (
    meets(codesOf(a.actor), codesOf(b.actor)) &&
    (meets(codesOf(a.recipient), codesOf(b.recipient)) ||
      (codesOf(a.recipient).length === 0 && codesOf(b.recipient).length === 0))
  )
}
