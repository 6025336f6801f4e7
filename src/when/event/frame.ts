// In: a predicate without a time of its own; out: the time that a sentence shortly before it has set: "On Tuesday … He then met …".

import type { Sentence, TimeMention } from '../../terms/index.js'
import { sayDay } from '../calendar.js'
import { widthOf } from '../edtf.js'
import { makeMoment, rangeOf } from '../moments.js'
import {
  baseRelation,
  governorOf,
  hasTree,
  headOf,
  isPast,
  predicateAbove,
  type Tense,
  tenseAt,
  tenseOfPredicate,
} from '../tense.js'
import { findSentence, type MomentAnswer, type MomentContext, timesIn } from './context.js'

/** How many sentences a frame holds within its paragraph, and a day of the news beyond it. */
const HOLDS = 2
const NEWS_HOLDS = 3
/** The news is of days: wider times frame a paragraph, not what follows it. */
const WIDEST_DAY = 2
/** Wider times ("in 2014", "this year") frame nothing. */
const WIDEST = 16

/** A time that dates the main clause of its sentence, told as done. */
export function isFraming(sentence: Sentence, time: TimeMention, widest = WIDEST): boolean {
  if (time.moment === null || time.bound !== null || time.kind === 'duration' || time.kind === 'frequency')
    return false
  if (widthOf(rangeOf(time.moment)) > widest || time.rule.includes('finders/vague')) return false
  if (!hasTree(sentence)) return true
  const governor = governorOf(sentence, time.from, time.to)
  const predicate = predicateAbove(sentence, governor < 0 ? headOf(sentence, time.from, time.to) : governor)
  const relation = baseRelation(sentence.tokens[predicate])
  const main = relation === 'root' || relation === 'ccomp' || relation === 'conj' || relation === 'parataxis'
  const tense = tenseOfPredicate(sentence, predicate)
  return main && tense !== 'pluperfect' && tense !== 'future' && tense !== 'conditional'
}

/** A time that any clause tells of as gone. */
export function isToldAsGone(sentence: Sentence, time: TimeMention): boolean {
  if (time.moment === null || time.bound !== null || !hasTree(sentence)) return false
  return isPast(tenseAt(sentence, time.from, time.to))
}

/**
 * The time that the sentences before have set: any within the paragraph, a day of the news within the next few sentences
 * ("The ministry barred them on Monday. ¶ It also summoned the envoy.").
 */
export function momentByFrame(context: MomentContext, sentence: Sentence, tense: Tense): MomentAnswer | null {
  if (tense !== 'past' && tense !== 'unknown' && tense !== 'present') return null
  for (let back = 1; back <= NEWS_HOLDS; back++) {
    const before = findSentence(context.sentences, sentence.index - back)
    if (!before) return null
    const within = before.block === sentence.block && back <= HOLDS
    const framing = timesIn(context.times, before.index).filter((t) => isFraming(before, t))
    const last = framing.at(-1)
    if (!last?.moment) continue
    // "On the 29th Paris suspends its aid. Nigeria cuts the current": a story told in the present goes on in it.
    if (tense === 'present' && tenseAt(before, last.from, last.to) !== 'present') return null
    if (!within && !isDayOfNews(context, last)) return null
    const reason = `the sentence before speaks of "${last.span.exact}" (${last.moment.reason})`
    const moment = { ...last.moment, basis: 'implied' as const, reason }
    return { moment, rule: 'when/event/frame', doubts: last.doubts, from: before.index }
  }
  return null
}

/** Days before publication within which a day is the news's own. */
export const NEWS_REACH = 7

/** A day or two near the article's own. */
export function isDayOfNews(context: MomentContext, time: TimeMention): boolean {
  const { lower, upper } = time.moment ? rangeOf(time.moment) : { lower: null, upper: null }
  if (lower === null || upper === null || upper - lower >= WIDEST_DAY) return false
  const published = context.dating.published ? rangeOf(context.dating.published).upper : null
  return published === null || (lower <= published + 1 && published - upper <= NEWS_REACH)
}

/** "broke a treaty of 2001": a wide time that hangs on a noun is the noun's alone. */
function isOfNoun(sentence: Sentence, time: TimeMention): boolean {
  if (time.moment === null || widthOf(rangeOf(time.moment)) <= WIDEST || !hasTree(sentence)) return false
  return sentence.tokens[governorOf(sentence, time.from, time.to)]?.upos !== 'VERB'
}

/** How far back an older time keeps a telling in the past, in sentences. */
const RECALLS = 3
const YEAR = 366

/**
 * "In April the duties were suspended. Australia in return put its complaint on hold": once the article looks back, what has no
 * time lies anywhere from then to its own day, until a day of the news is named again.
 */
export function momentOfRecall(
  context: MomentContext,
  sentence: Sentence,
  tense: Tense,
): MomentAnswer | null {
  const published = context.dating.published ? rangeOf(context.dating.published) : null
  if (published?.upper == null || published.upper !== published.lower || tense !== 'past') return null
  for (let back = 0; back <= RECALLS; back++) {
    const before = findSentence(context.sentences, sentence.index - back)
    if (!before) return null
    const told = timesIn(context.times, before.index)
    if (told.some((t) => isDayOfNews(context, t))) return null
    const last = told.filter((t) => isFraming(before, t, YEAR) && !isOfNoun(before, t)).at(-1)
    if (!last?.moment) continue
    const { lower, upper } = rangeOf(last.moment)
    if (lower === null || upper === null || published.upper - upper <= NEWS_REACH) return null
    const reason = `told after "${last.span.exact}" (${last.moment.reason}), before the article of ${sayDay(published.upper)}`
    return {
      moment: makeMoment({ lower, upper: published.upper }, 'implied', reason),
      rule: 'when/event/recall',
      doubts: last.doubts,
    }
  }
  return null
}
