// In: a sentence's tree and two places in it; out: the way between them, and whether a time may lend its day along that way.

import type { Sentence, TimeMention } from '../../terms/index.js'
import { widthOf } from '../edtf.js'
import { rangeOf } from '../moments.js'
import { baseRelation, childrenOf, isPredicate, lower } from '../tense.js'

/** What comes before the clause it stands beside: "following the launch, Seoul began …". */
const AFTER_MARKS = new Set(['after', 'following', 'since', 'amid', 'despite', 'over', 'because', 'upon'])
const STEP_MARKS = new Set(['after', 'following', 'since', 'upon'])
const BEFORE_MARKS = new Set(['before', 'until', 'ahead', 'till'])
/** A month or less: wider times inside a noun phrase ("a treaty of 2001") belong to the noun alone. */
const MONTH = 31

/** Prepositions and conjunctions that open a phrase. */
export const marksOf = (sentence: Sentence, i: number): string[] =>
  childrenOf(sentence, i)
    .filter((c) => /^(?:mark|case)/.test(c.deprel) || /^(?:when|while|once)$/.test(lower(c)))
    .map(lower)

/** Verbs whose object is the very event: "the war they fought in 1962", "the talks they held on Monday". */
const DOING =
  /^(?:fight|wage|hold|sign|conclude|launch|impose|stage|conduct|make|pay|reach|carry|mount|strike)$/

/** Verbs of what has a day of its own. */
const HELD = /^(?:hold|convene|stage)$/

/** "which was held in Malé on 14 January": the clause is about the noun itself. */
function isAboutNoun(sentence: Sentence, clause: number): boolean {
  if (DOING.test(sentence.tokens[clause]?.lemma.toLowerCase() ?? '')) return true
  return childrenOf(sentence, clause).some(
    (c) => c.deprel.startsWith('nsubj') && /^(?:which|that)$/.test(lower(c)),
  )
}

const opensWith = (sentence: Sentence, path: readonly number[], marks: ReadonlySet<string>): boolean =>
  path.some((i) => marksOf(sentence, i).some((m) => marks.has(m)))

/** Whether a phrase opened by "after" or "since" stands on the way. */
export const isUnderAfter = (sentence: Sentence, way: readonly number[]): boolean =>
  opensWith(sentence, way, STEP_MARKS)

export const isUnderBefore = (sentence: Sentence, way: readonly number[]): boolean =>
  opensWith(sentence, way, BEFORE_MARKS)

/** "After talks with the premier he announced a pact": what is said on leaving a meeting is said on its day. */
function isSameDayTalks(sentence: Sentence, i: number, marks: readonly string[]): boolean {
  const noun = sentence.tokens[i]
  if (noun?.upos !== 'NOUN' || !marks.some((m) => m === 'after' || m === 'following')) return false
  const counted = /^(?:hour|round)$/.test(noun.lemma) && childrenOf(sentence, i).some((c) => isTalks(c.lemma))
  return counted || isTalks(noun.lemma)
}

const isTalks = (lemma: string): boolean =>
  /^(?:talks?|meeting|summit|conversation|discussion|audience|lunch|dinner|breakfast|ceremony)$/.test(lemma)

/** A phrase that tells what went before the clause it stands beside, or what is to come after it. */
export function sideOf(sentence: Sentence, i: number): 'before' | 'after' | 'apart' | 'along' {
  const relation = sentence.tokens[i]?.deprel ?? ''
  if (relation === 'acl:relcl') return 'apart'
  if (!/^(?:advcl|obl|nmod|acl)/.test(relation)) return 'along'
  const marks = marksOf(sentence, i)
  if (isSameDayTalks(sentence, i, marks)) return 'along'
  if (marks.some((m) => AFTER_MARKS.has(m))) return 'before'
  if (marks.some((m) => BEFORE_MARKS.has(m))) return 'after'
  return marks.some((m) => m === 'if' || m === 'unless' || m === 'whether') ? 'apart' : 'along'
}

/** What was asked of a speaker, or where he spoke: the answer is of that time. */
const ASKED = /^(?:ask|press|question|quiz|challenge|speak|write|interview|address)$/

/** "Asked during the campaign last autumn whether …, she said no": the way from the time without the clause that it shares with the answer. */
export function skipAsked(sentence: Sentence, way: readonly number[]): readonly number[] {
  const top = sentence.tokens[way.at(-1) ?? -1]
  if (top?.deprel !== 'advcl' || !ASKED.test(top.lemma.toLowerCase()) || way.length > 3) return way
  return marksOf(sentence, top.i).length > 0 ? way : []
}

/** Verbs that only name a thing: "bombed what it called a camp on Monday". */
const NAMING = /^(?:call|describe|term|dub|label|style|brand|consider|regard)$/

function isNaming(sentence: Sentence, clause: number): boolean {
  const token = sentence.tokens[clause]
  return NAMING.test(token?.lemma.toLowerCase() ?? '') && lower(sentence.tokens[token?.head ?? -1]) === 'what'
}

/** A clause of its own between the time and the predicate keeps the time to itself. */
export function crossesClause(sentence: Sentence, way: readonly number[], nominal: boolean): boolean {
  return way.some((i, k) => {
    const relation = sentence.tokens[i]?.deprel ?? ''
    if (isNaming(sentence, i)) return false
    // "an understanding reached in April": the participle's time is the noun's.
    if (nominal && k === way.length - 1 && relation.startsWith('acl')) {
      return relation === 'acl:relcl' && !isAboutNoun(sentence, i)
    }
    // "a meeting of the committee, which was held in Oslo on Monday": a committee is not held.
    if (nominal && relation.startsWith('acl') && HELD.test(sentence.tokens[i]?.lemma.toLowerCase() ?? '')) {
      return !way.slice(k + 1).every((j) => marksOf(sentence, j).includes('of'))
    }
    if (/^(?:acl|advcl)/.test(relation)) return true
    return /^(?:ccomp|csubj|parataxis|conj)/.test(relation) && isPredicate(sentence, i)
  })
}

/**
 * Whether a time inside a noun phrase dates the verb above it. "held talks on Monday" (the parser may hang it on "talks") and
 * "attended Thursday's summit" do; "signed a treaty of 2001", "the vote due next month" do not.
 */
export function lendsThroughNouns(sentence: Sentence, way: readonly number[], time: TimeMention): boolean {
  if (way.length < 2) return true
  const width = time.moment ? widthOf(rangeOf(time.moment)) : Number.POSITIVE_INFINITY
  if (width > MONTH && time.bound === null) return false
  const top = sentence.tokens[way.at(-1) ?? -1]
  return way.slice(0, -1).every((i, k) => {
    const token = sentence.tokens[i]
    const relation = token?.deprel ?? ''
    if (isNaming(sentence, i)) return true
    if (relation === 'nmod:poss' || relation === 'compound')
      return k === 0 && width <= 7 && baseRelation(top) !== 'nsubj'
    if (/^(?:amod|acl|appos|nummod|advcl|conj|det|parataxis)/.test(relation)) return false
    return !(marksOf(sentence, i).includes('of') && width > 7)
  })
}
