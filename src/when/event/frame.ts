// In: a predicate without a time of its own; out: the time that a sentence shortly before it has set: "On Tuesday … He then met …".

import type { Moment, Sentence, TimeMention } from '../../terms/index.js'
import { sayDay } from '../calendar.js'
import { meet, spanBoth, widthOf } from '../edtf.js'
import { makeMoment, rangeOf } from '../moments.js'
import {
  baseRelation,
  childrenOf,
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
import { findStay } from './stretch.js'

/** How many sentences a frame holds within its paragraph, and a day of the news beyond it. */
const HOLDS = 2
const NEWS_HOLDS = 3
/** The news is of days: wider times frame a paragraph, not what follows it. */
const WIDEST_DAY = 2
/** Wider times frame nothing but what follows them in their paragraph, and that only up to a month. */
const WIDEST = 16
const MONTH = 31

/** "Other steps followed in May": read as a noun with a participle where the sentence has no other verb. */
function isBareClause(sentence: Sentence, predicate: number): boolean {
  const token = sentence.tokens[predicate]
  const above = sentence.tokens[token?.head ?? -1]
  if (token?.deprel !== 'acl' || token.upos !== 'VERB' || above?.deprel !== 'root') return false
  return above.upos === 'NOUN' && !childrenOf(sentence, above.i).some((c) => /^(?:cop|nsubj)/.test(c.deprel))
}

/** A time that dates the main clause of its sentence, told as done. */
export function isFraming(sentence: Sentence, time: TimeMention, widest = WIDEST): boolean {
  const tense = tenseOfMain(sentence, time, widest)
  return tense !== null && tense !== 'pluperfect' && tense !== 'future' && tense !== 'conditional'
}

/** "The two had talked on Monday": the telling has gone back to that day, and goes on there in the plain past. */
const isGoingBack = (sentence: Sentence, time: TimeMention): boolean =>
  hasTree(sentence) && tenseOfMain(sentence, time, WIDEST_DAY) === 'pluperfect'

/** The tense of the main clause that the time dates; null where it dates none, or is wider than that. */
function tenseOfMain(sentence: Sentence, time: TimeMention, widest: number): Tense | null {
  if (time.moment === null || time.bound !== null || time.kind === 'duration' || time.kind === 'frequency')
    return null
  if (widthOf(rangeOf(time.moment)) > widest || time.rule.includes('finders/vague')) return null
  if (!hasTree(sentence)) return 'unknown'
  const governor = governorOf(sentence, time.from, time.to)
  const predicate = predicateAbove(sentence, governor < 0 ? headOf(sentence, time.from, time.to) : governor)
  const relation = baseRelation(sentence.tokens[predicate])
  const main =
    relation === 'root' ||
    relation === 'ccomp' ||
    relation === 'conj' ||
    relation === 'parataxis' ||
    isBareClause(sentence, predicate)
  return main ? tenseOfPredicate(sentence, predicate) : null
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
    const named = timesIn(context.times, before.index)
    const stay = within && tense === 'past' ? findStay(before, named) : null
    if (stay) return answerStay(context, stay)
    const gone = within && tense === 'past' ? named.findLast((t) => isGoingBack(before, t)) : undefined
    const plain = named.findLast((t) => isFraming(before, t))
    if (!plain && gone) return answerGoingBack(context, before, gone)
    const last = plain ?? (within ? named.findLast((t) => isMonthGone(context, before, t)) : undefined)
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

/** "Within a stay of three days": the days it lasted, as far as the article can know. */
function answerStay(
  context: MomentContext,
  { moment, time }: { moment: Moment; time: TimeMention },
): MomentAnswer {
  const published = context.dating.published ? rangeOf(context.dating.published) : null
  const range =
    (published && meet(rangeOf(moment), { lower: null, upper: published.upper })) ?? rangeOf(moment)
  const reason = `within the stay that the sentence before tells of (${moment.reason})`
  return { moment: makeMoment(range, 'implied', reason), rule: 'when/event/stay', doubts: time.doubts }
}

/**
 * After "the two had talked on Monday" the plain past is of that Monday where the paragraph began with it; where the paragraph
 * had named a day before going back, either may be meant.
 */
function answerGoingBack(context: MomentContext, before: Sentence, gone: TimeMention): MomentAnswer | null {
  if (!gone.moment) return null
  const range = rangeOf(gone.moment)
  const opens = findSentence(context.sentences, before.index - 1)?.block !== before.block
  const left = opens ? null : momentByFrame(context, before, 'past')
  const whole = left?.moment ? spanBoth(range, rangeOf(left.moment)) : range
  const reason = `the sentence before goes back to "${gone.span.exact}" (${gone.moment.reason})`
  const moment = makeMoment(whole, 'implied', reason)
  return { moment, rule: 'when/event/frame-before', doubts: gone.doubts, from: before.index }
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

/** "Other steps followed in May": a month told of that was over when the article appeared; "this month" is no place in the telling. */
function isMonthGone(context: MomentContext, sentence: Sentence, time: TimeMention): boolean {
  if (!isFraming(sentence, time, MONTH) || isOfNoun(sentence, time)) return false
  const upper = time.moment ? rangeOf(time.moment).upper : null
  const published = context.dating.published ? rangeOf(context.dating.published).upper : null
  return upper !== null && published !== null && upper < published
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
    if (lower === null || upper === null || upper >= published.upper) return null
    if (published.upper - lower <= NEWS_REACH) return null
    const reason = `told after "${last.span.exact}" (${last.moment.reason}), before the article of ${sayDay(published.upper)}`
    return {
      moment: makeMoment({ lower, upper: published.upper }, 'implied', reason),
      rule: 'when/event/recall',
      doubts: last.doubts,
    }
  }
  return null
}
