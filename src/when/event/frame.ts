// In: a predicate without a time of its own; out: the time that a sentence shortly before it has set: "On Tuesday … He then met …".

import type { Sentence, TimeMention } from '../../terms/index.js'
import { widthOf } from '../edtf.js'
import { rangeOf } from '../moments.js'
import {
  baseRelation,
  governorOf,
  hasTree,
  headOf,
  predicateAbove,
  type Tense,
  tenseOfPredicate,
} from '../tense.js'
import { findSentence, type MomentAnswer, type MomentContext, timesIn } from './context.js'

/** How many sentences a frame holds within its paragraph. */
const HOLDS = 2
/** Wider times ("in 2014", "this year") frame nothing. */
const WIDEST = 16

/** A time that dates the main clause of its sentence, told as done. */
export function isFraming(sentence: Sentence, time: TimeMention): boolean {
  if (time.moment === null || time.bound !== null || time.kind === 'duration' || time.kind === 'frequency')
    return false
  if (widthOf(rangeOf(time.moment)) > WIDEST || time.rule.includes('finders/vague')) return false
  if (!hasTree(sentence)) return true
  const governor = governorOf(sentence, time.from, time.to)
  const predicate = predicateAbove(sentence, governor < 0 ? headOf(sentence, time.from, time.to) : governor)
  const relation = baseRelation(sentence.tokens[predicate])
  const main = relation === 'root' || relation === 'ccomp' || relation === 'conj' || relation === 'parataxis'
  const tense = tenseOfPredicate(sentence, predicate)
  return main && tense !== 'pluperfect' && tense !== 'future' && tense !== 'conditional'
}

export function momentByFrame(context: MomentContext, sentence: Sentence, tense: Tense): MomentAnswer | null {
  if (tense !== 'past' && tense !== 'unknown') return null
  for (let back = 1; back <= HOLDS; back++) {
    const before = findSentence(context.sentences, sentence.index - back)
    if (!before || before.block !== sentence.block) return null
    const framing = timesIn(context.times, before.index).filter((t) => isFraming(before, t))
    const last = framing.at(-1)
    if (!last?.moment) continue
    const reason = `the sentence before speaks of "${last.span.exact}" (${last.moment.reason})`
    return { moment: { ...last.moment, basis: 'implied', reason }, rule: 'when/event/frame' }
  }
  return null
}
