// In: the measures of two reports; out: whether one act on one thing can be meant, and what their objects prove.

import type { ReportMeasure } from '../terms/index.js'
import type { Step } from './judge-pair.js'
import type { Facts } from './report-facts.js'

export interface MeasureStep extends Step {
  /** Both put on, or both take off: no ban is its own end. */
  readonly oneAct: boolean
}

const TAKEN_OFF = new Set<ReportMeasure['act']>(['eased', 'lifted'])
const ONE_OBJECT = 1.6
const LIKE_OBJECTS = 1.2
const OTHER_OBJECTS = -4
const LIKE = 0.3

/** Acts on a measure that its reports may share: announced and imposed is one step, eased and lifted another. */
export function listActs(measure: ReportMeasure | null): string[] {
  if (!measure) return []
  return [TAKEN_OFF.has(measure.act) ? 'taken off' : 'put on']
}

/** Null where one report knows of no measure. */
export function compareMeasures(x: Facts, y: Facts): MeasureStep | null {
  const a = x.report.measure
  const b = y.report.measure
  if (!a || !b) return null
  const oneAct = TAKEN_OFF.has(a.act) === TAKEN_OFF.has(b.act)
  if (a.measure_id === b.measure_id) return { oneAct, worth: ONE_OBJECT, reason: 'one object' }
  const [p, q] = [x.object, y.object]
  // "lifted the restrictions", "gave him 72 hours" name no object that could differ
  const [things, others] = [unite(p), unite(q)]
  if (things.size === 0 || others.size === 0) return { oneAct, worth: 0, reason: null }
  if (isOther(p.names, q.names) || isOther(p.counts, q.counts))
    return { oneAct, worth: OTHER_OBJECTS, reason: 'different objects' }
  const common = [...things].filter((w) => others.has(w)).length
  return common / Math.min(things.size, others.size) > LIKE
    ? { oneAct, worth: LIKE_OBJECTS, reason: 'one object' }
    : { oneAct, worth: OTHER_OBJECTS, reason: 'different objects' }
}

const unite = ({ things, names }: Facts['object']): Set<string> => new Set([...things, ...names])

/** "the consul in Brest" and "two diplomats in Grodno": both say which, and say others. */
function isOther(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((w) => y.has(w))
}
