// In: the settled acts of an article; out: the same, a measure's imposing and its lifting each knowing the other's date.

import type { ReportMeasure } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import { codesOf } from './scene.js'

type Measured = Candidate & { readonly measure: ReportMeasure }

const IMPOSING = new Set(['imposed', 'tightened', 'announced'])
/** Words that name the act on a thing and not the thing. */
const DULL =
  /^(?:the|and|for|from|its|their|all|some|with|ban|bans|duty|duties|tariff|tariffs|import|imports)$/

/** "lifted the ban on wine, imposed in 2021": the lifted measure was in force from 2021, and the imposed one until now. */
export function bindMeasures(acts: readonly Candidate[]): Candidate[] {
  const measured = acts.filter((a): a is Measured => a.measure !== null)
  const imposing = measured.filter((a) => IMPOSING.has(a.measure.act))
  const lifting = measured.filter((a) => a.measure.act === 'lifted' && a.status === 'occurred')
  return acts.map((act) => {
    const { measure } = act
    if (!measure) return act
    if (measure.act === 'lifted' && measure.from === null) {
      const begun = imposing.find((a) => a.measure.from !== null && isSameMeasure(a, act as Measured))
      return begun ? { ...act, measure: { ...measure, from: begun.measure.from } } : act
    }
    if (IMPOSING.has(measure.act) && (measure.until === null || measure.until === '..')) {
      const ended = lifting.find((a) => a.measure.until !== null && isSameMeasure(act as Measured, a))
      return ended ? { ...act, measure: { ...measure, until: ended.measure.until } } : act
    }
    return act
  })
}

function isSameMeasure(imposed: Measured, lifted: Measured): boolean {
  if (imposed.measure.measure_id === lifted.measure.measure_id) return true
  const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((c) => b.includes(c))
  if (!meets(codesOf(imposed.actor), codesOf(lifted.actor))) return false
  if (!meets(codesOf(imposed.recipient), codesOf(lifted.recipient))) return false
  const words = wordsOf(lifted.measure.object)
  return wordsOf(imposed.measure.object).some((w) => words.includes(w))
}

/** Content words by their first five letters, so that "imports" is "import". */
function wordsOf(object: string): string[] {
  return object
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 2 && !DULL.test(w))
    .map((w) => w.slice(0, 5))
}
