// In: what is to come without a day of its own; out: the day of the gathering or visit it speaks of, where the article names it elsewhere.

import type { Moment, Sentence } from '../../terms/index.js'
import { meet, widthOf } from '../edtf.js'
import { makeMoment, rangeOf } from '../moments.js'
import { governorOf } from '../tense.js'
import { findSentence, type MomentAnswer, type MomentContext, timesIn } from './context.js'

/** One gathering goes by several nouns in one article ("the summit … the meeting"), and so does one visit. */
const GROUPS: readonly ReadonlySet<string>[] = [
  new Set(['summit', 'meeting', 'gathering', 'conference', 'talks', 'talk', 'forum']),
  new Set(['visit', 'trip', 'tour']),
  new Set(['election', 'vote', 'referendum', 'poll']),
]
const WIDEST = 14
/** Later sentences repeat what earlier ones told. */
const READ = 400

const groupOf = (word: string): number => GROUPS.findIndex((g) => g.has(word))

const nounAt = (sentence: Sentence, i: number): string => {
  const token = sentence.tokens[i]
  return token && /^(?:NOUN|PROPN)$/.test(token.upos) ? token.lemma.toLowerCase() : ''
}

/** The moment that the article hangs on nouns of a group, the narrowest where they agree; null where there is none or they differ. */
function findGathering(context: MomentContext, group: number): { moment: Moment; words: string } | null {
  let found: { moment: Moment; words: string } | null = null
  for (const time of context.times.slice(0, READ)) {
    if (!time.moment || time.kind === 'duration' || widthOf(rangeOf(time.moment)) > WIDEST) continue
    const sentence = findSentence(context.sentences, time.sentence)
    if (!sentence) continue
    const governor = governorOf(sentence, time.from, time.to)
    if (groupOf(nounAt(sentence, governor)) !== group) continue
    const words = `${nounAt(sentence, governor)} of ${time.span.exact}`
    const range = rangeOf(time.moment)
    if (!found) found = { moment: time.moment, words }
    else if (!meet(rangeOf(found.moment), range)) return null
    else if (widthOf(range) < widthOf(rangeOf(found.moment))) found = { moment: time.moment, words }
  }
  return found
}

/** Days between the event and the gathering: "a day before the gathering" → -1. */
function readShift(context: MomentContext, sentence: Sentence, noun: number): number {
  const step = timesIn(context.times, sentence.index).find(
    (t) => t.kind === 'duration' && t.days !== null && noun >= t.to && noun - t.to <= 4,
  )
  if (!step?.days) return 0
  if (/before$/i.test(step.span.exact)) return -step.days
  return /after$/i.test(step.span.exact) ? step.days : 0
}

/** "He will not attend the summit", with "Thursday's summit" elsewhere in the article. */
export function momentOfGathering(
  context: MomentContext,
  sentence: Sentence,
  token: number,
): MomentAnswer | null {
  const near = sentence.tokens.slice(Math.max(0, token - 12), token + 13)
  for (const candidate of near) {
    const group = groupOf(nounAt(sentence, candidate.i))
    const found = group < 0 ? null : findGathering(context, group)
    if (!found) continue
    const reason = `the article speaks of the ${found.words} (${found.moment.reason})`
    const shift = readShift(context, sentence, candidate.i)
    const { lower, upper } = rangeOf(found.moment)
    if (shift !== 0 && lower !== null && upper !== null) {
      const day = shift < 0 ? lower + shift : upper + shift
      return {
        moment: makeMoment(
          { lower: day, upper: day },
          'implied',
          `${Math.abs(shift)} days from it: ${reason}`,
        ),
        rule: 'when/event/gathering',
      }
    }
    return { moment: { ...found.moment, basis: 'implied', reason }, rule: 'when/event/gathering' }
  }
  return null
}
