// In: a sentence that points back at what was told ("In that text they …", "The quarrel began when …"); out: the Moment this gives what it tells.

import type { Sentence, TimeMention, Token } from '../../terms/index.js'
import { widthOf } from '../edtf.js'
import { rangeOf } from '../moments.js'
import {
  childrenOf,
  governorOf,
  hasTree,
  isPast,
  lower,
  predicateAbove,
  type Tense,
  tenseOfPredicate,
} from '../tense.js'
import { findSentence, type MomentAnswer, type MomentContext, timesIn } from './context.js'
import { impliedMoment } from './implied.js'

/** What has a day of its own and words or deeds in it. */
const HAPPENING =
  /^(?:text|document|declaration|statement|communiqué|communique|memorandum|agreement|accord|pact|treaty|deal|understanding|letter|note|speech|address|interview|call|conversation|meeting|summit|talks?|visit|ceremony|dinner|session|resolution|report)$/
/** Sentences before in which it may have been dated, and how wide that date may be, in days. */
const REACH = 2
const WIDEST = 31

/** "In that text …", "Under the same accord …": the noun that the sentence opens by pointing at. */
function findPointed(sentence: Sentence): Token | null {
  const noun = sentence.tokens.slice(0, 6).find((t) => HAPPENING.test(t.lemma.toLowerCase()))
  if (!noun || !/^(?:obl|nsubj)/.test(noun.deprel)) return null
  const words = childrenOf(sentence, noun.i).map(lower)
  const points =
    words.some((w) => /^(?:that|same)$/.test(w)) || (words.includes('this') && noun.deprel === 'obl')
  const described = childrenOf(sentence, noun.i).some(
    (c) => /^(?:nmod|acl|amod|appos)/.test(c.deprel) && lower(c) !== 'same',
  )
  return points && !described ? noun : null
}

/** Whether the time is that of a happening which the sentence only mentions: "a declaration that they adopted on 14 December". */
function isOfHappening(sentence: Sentence, time: TimeMention): boolean {
  if (!time.moment || time.bound !== null || widthOf(rangeOf(time.moment)) > WIDEST) return false
  const clause = sentence.tokens[predicateAbove(sentence, governorOf(sentence, time.from, time.to))]
  const noun = clause?.deprel.startsWith('acl') ? sentence.tokens[clause.head] : clause
  return HAPPENING.test(noun?.lemma.toLowerCase() ?? '')
}

/** "They adopted a declaration on 14 December. … In that text both promised …": what the text says was said on its day. */
export function momentOfPointed(
  context: MomentContext,
  sentence: Sentence,
  tense: Tense,
): MomentAnswer | null {
  if (tense !== 'past' || !hasTree(sentence) || !findPointed(sentence)) return null
  for (let back = 1; back <= REACH; back++) {
    const before = findSentence(context.sentences, sentence.index - back)
    if (!before || before.block !== sentence.block) return null
    const time = timesIn(context.times, before.index).findLast((t) => isOfHappening(before, t))
    if (!time?.moment) continue
    const reason = `of what the sentence before dates "${time.span.exact}" (${time.moment.reason})`
    const moment = { ...time.moment, basis: 'implied' as const, reason }
    return { moment, rule: 'when/event/pointed', doubts: time.doubts }
  }
  return null
}

const QUARREL =
  /^(?:exchange|quarrel|dispute|row|spat|crisis|feud|rift|rupture|standoff|stand-off|conflict|tension|affair|trouble|clash|chill|escalation|controversy|confrontation|war)$/
const BEGINNING = /^(?:begin|start|erupt|originate|stem|arise|break|flare|ignite)$/
const CAUSED = /^(?:trigger|spark|prompt|provoke|cause|set|ignite|fuel)$/

/** Whether the sentence tells how what the article is about began: "The row started in Oslo, where …", "The rift was caused by a speech". */
function tellsOrigin(sentence: Sentence): boolean {
  const root = sentence.tokens.find((t) => t.deprel === 'root')
  if (!root || !isPast(tenseOfPredicate(sentence, root.i))) return false
  const lemma = root.lemma.toLowerCase()
  const children = childrenOf(sentence, root.i)
  const subject = children.find((c) => c.deprel.startsWith('nsubj'))
  if (!subject || !QUARREL.test(subject.lemma.toLowerCase())) return false
  if (!childrenOf(sentence, subject.i).some((c) => /^(?:the|this|their|its)$/.test(lower(c)))) return false
  return BEGINNING.test(lemma) || (CAUSED.test(lemma) && children.some((c) => c.deprel === 'aux:pass'))
}

/** The beginning of a quarrel, without its day, lies before the news or on its day: the telling has gone back. */
export function momentOfOrigin(
  context: MomentContext,
  sentence: Sentence,
  tense: Tense,
): MomentAnswer | null {
  if (tense !== 'past' || !hasTree(sentence) || !tellsOrigin(sentence)) return null
  const found = impliedMoment(context, sentence, 'pluperfect')
  return found.moment ? { ...found, rule: 'when/event/origin' } : null
}
