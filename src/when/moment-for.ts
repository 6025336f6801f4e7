// In: a predicate in its sentence, the article's times and dating; out: the Moment of the event it tells, and the rule that gave it.

import type { Dating, Moment, Sentence, TimeMention } from '../terms/index.js'
import { sayDay, sayDays } from './calendar.js'
import { type Attached, attachBeside, attachTimes, isReportedAsPast, isToldAsBefore } from './event/attach.js'
import { findSentence, type MomentAnswer, type MomentContext, timesIn } from './event/context.js'
import { momentByFrame, momentOfRecall } from './event/frame.js'
import { momentOfGathering } from './event/gathering.js'
import { impliedMoment } from './event/implied.js'
import { momentOfOrigin, momentOfPointed } from './event/pointed.js'
import { widenReaction } from './event/reaction.js'
import { stretchVisit } from './event/stretch.js'
import { findUnread, momentOfStep } from './event/unread.js'
import { makeMoment, momentOf, rangeOf } from './moments.js'
import { hasTree, isPast, type Tense, tenseOfPredicate } from './tense.js'

/** Sentences of the paragraph over which "the following day" still tells the order of things. */
const SEQUENCE_REACH = 2

const answerBy = ({ time, rule }: Attached, moment: Moment): MomentAnswer => ({
  moment,
  rule,
  doubts: time.doubts,
})

/** Between what came before ("after the talks of 18 November") and who told it ("a report of 30 November"). */
function between(
  after: Attached | undefined,
  told: Attached | undefined,
  dating: Dating,
): MomentAnswer | null {
  if (!after?.time.moment) return null
  const start = rangeOf(after.time.moment).lower
  if (start === null) return null
  const published = dating.published ? rangeOf(dating.published).upper : null
  const end = told?.time.moment ? rangeOf(told.time.moment).upper : published
  if (end !== null && end < start) return null
  const range = told?.time.moment ?? dating.published
  const days = range ? rangeOf(range) : { lower: null, upper: null }
  const until =
    end === null ? '' : `, before the ${told ? 'report' : 'article'} of ${sayDays(days.lower ?? end, end)}`
  const moment = makeMoment({ lower: start, upper: end }, 'relative', `after ${sayDay(start)}${until}`)
  return { moment, rule: 'when/event/after-other', doubts: after.time.doubts }
}

/** A month or more is as fine as what came before it within it can be told. */
const MONTH = 28
/** "hours after the strike": that day or the day before. */
const HOURS = /^(?:\w+ )?hours? after$/i

/**
 * "following the launch, talks began on Friday": the launch was no later than that Friday. "Six days after the raid the court
 * sat on Thursday": it was six days before. "In October, after he compared them, the envoy was summoned": in October as well.
 */
function precede(
  sentence: Sentence,
  token: number,
  before: Attached,
  here: readonly TimeMention[],
  dating: Dating,
): MomentAnswer | null {
  const range = before.time.moment ? rangeOf(before.time.moment) : { lower: null, upper: null }
  const at = range.upper
  if (at === null || !before.time.moment) return null
  const step = here.find(
    (t) => t.kind === 'duration' && /\bafter$/i.test(t.span.exact) && opensClause(sentence, t, token),
  )
  if (step && range.lower === at) {
    const exact = step.span.exact.replace(/\s+/g, ' ')
    const far = HOURS.test(exact) ? 1 : step.days
    if (far !== null && (HOURS.test(exact) || /\bdays? after$/i.test(exact))) {
      const reason = `${exact} it came what is of ${sayDay(at)}`
      const upper = HOURS.test(exact) ? at : at - far
      return {
        moment: makeMoment({ lower: at - far, upper }, 'relative', reason),
        rule: 'when/event/step-before',
        doubts: before.time.doubts,
      }
    }
  }
  const first = range.lower
  if (!step && first !== null && at - first >= MONTH && before.time.bound === null)
    return answerBy(before, before.time.moment)
  // "talks will begin next week following the launch": the launch is told, so it has been.
  const upper = Math.min(at, dating.published ? (rangeOf(dating.published).upper ?? at) : at)
  const reason = `told as what came before ${sayDay(upper)}`
  return answerBy(before, makeMoment({ lower: null, upper }, 'relative', reason))
}

/** The counted "after" that the clause of this token begins with. */
function opensClause(sentence: Sentence, step: TimeMention, token: number): boolean {
  if (step.to > token || token - step.to > 12) return false
  return sentence.tokens.slice(step.to, token).every((t) => !/^(?:[,;:()]|from|of)$/.test(t.form))
}

/** The last day on which the article may have appeared. */
const dayOf = (dating: Dating): number | null => (dating.published ? rangeOf(dating.published).upper : null)

const isAhead = (tense: Tense): boolean => tense === 'future' || tense === 'conditional'

/** What was said on Monday to be coming lies after that Monday. */
function lookAhead({ time }: Attached, moment: Moment, tense: Tense): MomentAnswer | null {
  const { lower } = rangeOf(moment)
  if (!isAhead(tense) || lower === null) return null
  const reason = `to come, as told on ${sayDay(lower)}; no day is named for it`
  const open = makeMoment({ lower, upper: null }, 'implied', reason)
  return { moment: open, rule: 'when/event/announced', doubts: time.doubts }
}

const LOOKS_AHEAD = /\b(?:coming|next (?:week|month|year|spring|summer|autumn|fall|winter))\b/i

/** What has happened is not dated after the article: that time is of what was asked, promised or announced. */
function liesAhead({ time }: Attached, dating: Dating): boolean {
  if (LOOKS_AHEAD.test(time.span.exact)) return true
  const published = dayOf(dating)
  const { lower, upper } = time.moment ? rangeOf(time.moment) : { lower: null, upper: null }
  if (published === null || lower === null) return false
  // "have agreed to reopen them within two months": counted forward from the article's day.
  return lower > published + 1 || (lower >= published && upper !== null && upper > published + 1)
}

/** "shut the crossings from 23 June", "shipments will be let in from Monday": the act is of its first day; only what lasts is open. */
function beginAt(moment: Moment, time: TimeMention, tense: Tense): Moment {
  if (time.bound !== 'from' || (tense !== 'past' && !isAhead(tense)) || !moment.edtf.endsWith('/..'))
    return moment
  const first = momentOf(moment.edtf.slice(0, -3), moment.basis, moment.reason)
  return first ?? moment
}

/**
 * The Moment of the event told at a token: the time that hangs on it in the tree; else on the word that reports or carries
 * it; else the sentence's only one; else the frame set by a sentence before; else, by tense, what the article's date implies,
 * which is never given out as the event's own. A day that is named but that no calendar has leaves the event undated, with the
 * doubt: the article's day is not put in its place. `toCome` is what the coder has read of the act: an act that is to come is open
 * from the day of its telling; one that is done in words of the future ("agreed to reopen it", "warned that it would leave")
 * was done by saying them. Without it the tense alone decides. Null where nothing tells. Never throws.
 */
export function momentFor(
  context: MomentContext,
  sentenceIndex: number,
  token: number,
  toCome: boolean | null = null,
): MomentAnswer {
  const sentence = findSentence(context.sentences, sentenceIndex)
  if (!sentence?.tokens[token]) return { moment: null, rule: 'when/event/none' }
  const here = timesIn(context.times, sentenceIndex)
  const read = hasTree(sentence) ? tenseOfPredicate(sentence, token) : 'unknown'
  const tense = readWithStatus(sentence, token, read, toCome)
  const gone = toCome === false || isPast(read)
  const unread = findUnread(sentence, here, token, context.dating)
  if (unread?.isImpossible) return { moment: null, rule: 'when/event/no-such-day', doubts: unread.doubts }
  const attached = attachTimes(sentence, here, token).filter((a) => !gone || !liesAhead(a, context.dating))
  const own = attached.find((a) => a.how === 'own')
  const after = attached.find((a) => a.how === 'after')
  const told = attached.find((a) => a.how === 'told')
  // "On 1 May he announced that ties would be cut from the next day": what is done by saying it is of the first of May.
  const spoken = toCome === false && isAhead(read) ? told?.time : undefined
  if (spoken?.moment) return { moment: spoken.moment, rule: 'when/event/told-time', doubts: spoken.doubts }
  if (own?.time.moment) {
    const moment = stretchVisit(sentence, token, own.time, here)
    return answerBy(own, beginAt(moment, own.time, read))
  }
  const bounded = between(after, told, context.dating)
  if (bounded) return bounded
  const carried = attached.find((a) => a.how === 'carried')
  if (carried?.time.moment) {
    const moment = stretchVisit(sentence, token, carried.time, here)
    return answerBy(carried, beginAt(moment, carried.time, read))
  }
  if (told?.time.moment) {
    return lookAhead(told, told.time.moment, tense) ?? answerBy(told, told.time.moment)
  }
  const before = attached.find((a) => a.how === 'before')
  const bygone = before && precede(sentence, token, before, here, context.dating)
  if (bygone) return bygone
  const lone = attached.find((a) => a.how === 'lone')
  if (lone?.time.moment) return answerBy(lone, lone.time.moment)
  if (isToldAsBefore(sentence, token)) return impliedMoment(context, sentence, 'before')
  const stepped = isAhead(tense) ? null : momentOfStep(sentence, here, token, context.dating)
  if (stepped) return stepped
  const beside =
    tense === 'past' || tense === 'unknown'
      ? attachBeside(sentence, here, token, dayOf(context.dating))
      : null
  if (beside?.time.moment) return answerBy(beside, beside.time.moment)
  const gathering = isAhead(tense) ? momentOfGathering(context, sentence, token) : null
  const found =
    gathering ??
    momentOfPointed(context, sentence, tense) ??
    momentOfOrigin(context, sentence, tense) ??
    momentByFrame(context, sentence, tense) ??
    momentOfRecall(context, sentence, tense) ??
    impliedMoment(context, sentence, tense)
  const answer =
    tense === 'past' ? saySequence(context, sentence, widenReaction(context, sentence, token, found)) : found
  return unread ? { ...answer, doubts: [...(answer.doubts ?? []), ...unread.doubts] } : answer
}

/** The tense to date by: what the coder knows of the act, then who tells it, then the words. */
function readWithStatus(sentence: Sentence, token: number, read: Tense, toCome: boolean | null): Tense {
  if (toCome === true) return isAhead(read) ? read : 'future'
  if (toCome === false && isAhead(read)) return 'past'
  // "Lima, he said, had long sheltered them": one step back in the telling is not one in time.
  const shifted = read === 'present' || read === 'pluperfect'
  return shifted && hasTree(sentence) && isReportedAsPast(sentence, token) ? 'past' : read
}

/** "On the following day, …": which day that is may be unknown; that it came after what was told before is not. */
function saySequence(context: MomentContext, sentence: Sentence, found: MomentAnswer): MomentAnswer {
  if (found.moment?.basis !== 'implied') return found
  for (let back = 0; back <= SEQUENCE_REACH; back++) {
    const earlier = findSentence(context.sentences, sentence.index - back)
    if (!earlier || earlier.block !== sentence.block) break
    const floating = timesIn(context.times, earlier.index).find(
      (t) =>
        t.kind === 'point' &&
        t.doubts.some((d) => d.code === 'when/no-anchor' || d.code === 'when/anchor-not-exact'),
    )
    if (!floating) continue
    const words = floating.span.exact.replace(/\s+/g, ' ').toLowerCase()
    const reason = `${words}, counted from what is told before it, whose day is not named; ${found.moment.reason}`
    return { ...found, moment: { ...found.moment, reason } }
  }
  return found
}
