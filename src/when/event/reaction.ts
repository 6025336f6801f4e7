// In: a day taken over from an earlier sentence; out: the days a third party's reaction to it may lie on, from that day to the article's.

import type { Sentence, Token } from '../../terms/index.js'
import { sayDay } from '../calendar.js'
import { spanBoth } from '../edtf.js'
import { makeMoment, rangeOf } from '../moments.js'
import { baseRelation, childrenOf, hasTree, isPast, lower, pathUp, tenseOfPredicate } from '../tense.js'
import { isNamedWithin, isSubject, namesAmong, phraseOf } from './actor.js'
import { findSentence, type MomentAnswer, type MomentContext } from './context.js'

/** What is said of another's act, which takes its time: not what is done, signed or agreed in the course of it. */
const REACTING =
  /^(?:say|tell|state|declare|add|note|stress|insist|maintain|respond|react|reply|retort|counter|answer|scoff|condemn|denounce|deplore|criticise|criticize|decry|slam|blast|attack|protest|object|oppose|accuse|blame|call|describe|label|dub|brand|welcome|praise|hail|applaud|commend|thank|congratulate|salute|back|support|endorse|defend|justify|deny|reject|dismiss|rebuff|rebut|urge|appeal|demand|ask|request|warn|caution|threaten|vow|pledge|promise|offer|express|voice|regret|lament|mourn|acknowledge|recognise|recognize|complain|charge|claim|suggest|propose|mock|ridicule)$/
const ANY = /./
/** Told as done on the spot, or in the course of what the sentence before tells. */
const AT_ONCE =
  /^(?:then|immediately|instantly|promptly|afterwards|afterward|thereupon|simultaneously|meanwhile|there|later)$/
const AT_ONCE_PHRASE =
  /\b(?:at once|on the spot|right away|straight away|within (?:minutes|hours|the hour))\b/i
/** What is said to somebody's face with him as the object. */
const FACING = /^(?:tell|ask|warn|urge|thank|welcome|praise|congratulate|salute)$/
const SCENE = /^(?:before|after|when|while|as|until)$/
const SCENE_NOUN = /^(?:before|after|during|until)$/
/** A reaction is no news of the act any more after so many days. */
const LATEST = 31
/** Sentences over which "he also said" goes on with the actor of the sentence before. */
const GOES_ON = 3

/** The verb that says it, and who its subject is. */
interface Telling {
  readonly verb: number
  readonly subject: Token
}

/** The outermost verb of judging or saying at or above the token, told in the past, with its subject or that of the verb it is joined to. */
function findTelling(sentence: Sentence, token: number, verbs: RegExp): Telling | null {
  const path = pathUp(sentence, token)
  const at = path.findLastIndex((i) => {
    const { upos, lemma } = sentence.tokens[i] as Token
    return upos === 'VERB' && verbs.test(lemma.toLowerCase())
  })
  const verb = path[at]
  if (verb === undefined) return null
  const tense = tenseOfPredicate(sentence, verb)
  if (!isPast(tense) || tense === 'pluperfect' || isPartOfScene(sentence, verb)) return null
  for (const i of path.slice(at)) {
    const subject = childrenOf(sentence, i).find(isSubject)
    if (subject) return subject.deprel === 'nsubj' ? { verb, subject } : null
    if (baseRelation(sentence.tokens[i]) !== 'conj') return null
  }
  return null
}

/** "Shortly before it began, the ministry said …", "the crew warned them by radio": tied to what is told, or said face to face. */
function isPartOfScene(sentence: Sentence, verb: number): boolean {
  const lemma = sentence.tokens[verb]?.lemma.toLowerCase() ?? ''
  return childrenOf(sentence, verb).some((c) => {
    if (AT_ONCE.test(lower(c))) return true
    if (c.deprel === 'obj' || c.deprel === 'iobj')
      return FACING.test(lemma) && /^(?:him|her|them)$/.test(lower(c))
    const marks = /^advcl/.test(c.deprel) ? SCENE : /^obl/.test(c.deprel) ? SCENE_NOUN : null
    return marks !== null && childrenOf(sentence, c.i).some((m) => marks.test(lower(m)))
  })
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/

/** `same` where the words point back to who acted before, `new` where none of the names told of since the day was named is theirs. */
function readActor(
  context: MomentContext,
  sentence: Sentence,
  subject: Token,
  from: number,
): 'same' | 'new' | null {
  const phrase = phraseOf(sentence, subject)
  if (phrase.some((t) => PRONOUN.test(lower(t)))) return 'same'
  const names = namesAmong(phrase)
  if (names.length === 0) {
    // "critics", "several governments" are nobody told of before; "the ministry", "both sides" may be.
    const pointing = phrase.some((t) =>
      /^(?:the|this|that|these|those|both|all|one|two|three|neither|each)$/.test(lower(t)),
    )
    return subject.upos === 'NOUN' && subject.feats.Number === 'Plur' && !pointing ? 'new' : null
  }
  return isNamedWithin(context, names, openingOf(context, from), sentence.index) ? null : 'new'
}

/** "Instead he telephoned her on Friday", "the minister stayed at home": who that is was said in the sentences before. */
function openingOf(context: MomentContext, from: number): number {
  for (let back = 0; back <= GOES_ON; back++) {
    const told = findSentence(context.sentences, from - back)
    const subject = told?.tokens.find((t) => isSubject(t) && told.tokens[t.head]?.deprel === 'root')
    if (!told || !subject || namesAmong(phraseOf(told, subject)).length > 0) return from - back
  }
  return from - GOES_ON
}

/** Whether the sentence tells of a third party's word on what an earlier sentence told. */
function isReaction(
  context: MomentContext,
  sentence: Sentence,
  token: number,
  from: number,
  verbs: RegExp,
  depth = 0,
): boolean {
  if (!hasTree(sentence) || sentence.index <= from || depth > GOES_ON) return false
  if (AT_ONCE_PHRASE.test(sentence.tokens.map((t) => t.form).join(' '))) return false
  const telling = findTelling(sentence, token, verbs)
  if (!telling) return false
  const actor = readActor(context, sentence, telling.subject, from)
  if (actor !== 'same') return actor === 'new'
  // "Brazil condemned the raid. It called on Quito …"
  const before = findSentence(context.sentences, sentence.index - 1)
  const root = before?.tokens.find((t) => t.deprel === 'root')
  if (!before || !root || before.block !== sentence.block) return false
  return isReaction(context, before, root.i, from, verbs, depth + 1)
}

/**
 * "Mexico broke off relations on Friday. Brazil and Colombia condemned the raid": what others say of an act, without a day of
 * its own, came on its day or later, up to the article's. Every other answer is left as it is.
 */
export function widenReaction(
  context: MomentContext,
  sentence: Sentence,
  token: number,
  found: MomentAnswer,
): MomentAnswer {
  const { moment, from } = found
  const published = context.dating.published ? rangeOf(context.dating.published).upper : null
  if (!moment || from === undefined || published === null) return found
  const day = rangeOf(moment)
  // Where the news is of the article's own day, what others say may be on what was told of the days before.
  const whole = found.since && day.upper === published ? spanBoth(rangeOf(found.since), day) : day
  const { lower, upper } = whole
  if (lower === null || upper === null || lower >= published || published - lower > LATEST) return found
  // Where the telling has only gone back for a sentence, whatever another does may be of the news again.
  const verbs = found.rule === 'when/event/frame-before' ? ANY : REACTING
  if (!isReaction(context, sentence, token, from, verbs)) return found
  const reason = `no day is named for it; said of what is told before it (${moment.reason}), up to the article of ${sayDay(published)}`
  return {
    moment: makeMoment({ lower, upper: published }, 'implied', reason),
    rule: 'when/event/reaction',
    ...(found.doubts ? { doubts: found.doubts } : {}),
  }
}
