// In: a dated visit or talks with a length ("a three-day visit from Thursday"); out: the days it lasts.

import type { Moment, Sentence, TimeMention } from '../../terms/index.js'
import { makeMoment, rangeOf } from '../moments.js'
import { childrenOf, hasTree, isPast, lower, tenseOfPredicate, wayUpFrom } from '../tense.js'

const LASTING =
  /^(?:visits?|trips?|tours?|talks|stays?|summits?|meetings?|exercises?|drills?|missions?|visiting|stops?|stopovers?|journeys?|spent|spends|pay|paid|embark(?:ed)?|begin|began|start(?:ed)?|kick(?:ed)?)$/
const OPENING =
  /^(?:begin|began|begins|beginning|start|starts|started|starting|kick|kicked|kicks|embark|embarked|arrive|arrived|arrives|open|opened|pay|pays|from|for|will)$/
const CLOSING =
  /^(?:conclude|concluded|concludes|concluding|wrap|wrapped|wound|winds|end|ended|ends|finish|finished|complete|completed|leave|left)$/

const GOING = /^(?:arrive|come|fly|travel|land|go|head|set|leave)$/
const VISIT = /^(?:visit|trip|tour|stay|stop|stopover|mission)$/

/** "landed in Oslo on Monday for a two-day visit": the visit that a verb of going opens; null where it opens none. */
function findVisit(sentence: Sentence, token: number): number | null {
  if (!GOING.test(sentence.tokens[token]?.lemma.toLowerCase() ?? '')) return null
  const noun = childrenOf(sentence, token).find(
    (c) =>
      VISIT.test(c.lemma.toLowerCase()) &&
      childrenOf(sentence, c.i).some((m) => /^(?:for|on)$/.test(lower(m))),
  )
  return noun?.i ?? null
}

const lasts = (sentence: Sentence, token: number): boolean =>
  LASTING.test(lower(sentence.tokens[token])) || findVisit(sentence, token) !== null

/** Stretches a day to the length named for the same event; leaves every other Moment as it is. */
export function stretchVisit(
  sentence: Sentence,
  token: number,
  time: TimeMention,
  here: readonly TimeMention[],
): Moment {
  const moment = time.moment as Moment
  const range = rangeOf(moment)
  // "spent three days there from 13 June" has an end, though "from 13 June" has none.
  const opens = time.bound === 'from' && range.upper === null
  if (range.lower === null || (range.lower !== range.upper && !opens) || !lasts(sentence, token))
    return moment
  const visit = findVisit(sentence, token)
  const length = here.find(
    (t) =>
      t.kind === 'duration' &&
      t.days !== null &&
      t.days > 1 &&
      t.days <= 60 &&
      belongs(sentence, t, visit ?? token),
  )
  if (!length?.days) return moment
  const around = [token, sentence.tokens[token]?.head ?? -1].flatMap((i) => [
    lower(sentence.tokens[i]),
    ...childrenOf(sentence, i).map(lower),
  ])
  const more = length.days - 1
  const reason = `${moment.reason}; ${length.span.exact} long`
  if (around.some((w) => CLOSING.test(w)))
    return makeMoment({ lower: range.lower - more, upper: range.lower }, moment.basis, reason)
  if (visit !== null || time.bound === 'from' || around.some((w) => OPENING.test(w))) {
    return makeMoment({ lower: range.lower, upper: range.lower + more }, moment.basis, reason)
  }
  return moment
}

/** "a three-day visit": the length stands before the noun, or hangs on the verb. */
function belongs(sentence: Sentence, length: TimeMention, token: number): boolean {
  if (length.to <= token && token - length.to <= 3) return true
  const head = sentence.tokens[length.to - 1]?.head ?? -1
  return head === token || sentence.tokens[head]?.head === token
}

/**
 * "spent three days there from 13 June", "arrived on Monday for a two-day visit": the days of the stay that a sentence tells of as
 * gone, with the time that opens it. Null where it tells of none.
 */
export function findStay(
  sentence: Sentence,
  here: readonly TimeMention[],
): { moment: Moment; time: TimeMention } | null {
  if (!here.some((t) => t.kind === 'duration') || !hasTree(sentence)) return null
  for (const time of here) {
    if (!time.moment || (time.bound !== null && time.bound !== 'from')) continue
    for (const i of wayUpFrom(sentence, time.from, time.to).slice(1, 3)) {
      // What follows an arrival is mostly of its day.
      if (findVisit(sentence, i) !== null) continue
      const moment = stretchVisit(sentence, i, time, here)
      if (moment !== time.moment && isPast(tenseOfPredicate(sentence, i))) return { moment, time }
    }
  }
  return null
}
