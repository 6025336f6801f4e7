// In: a sentence, its times and a predicate; out: how each time hangs on that predicate: its own, its carrier's, its teller's, or what it came after.

import type { Sentence, TimeMention, Token } from '../../terms/index.js'
import { widthOf } from '../edtf.js'
import { rangeOf } from '../moments.js'
import {
  baseRelation,
  childrenOf,
  governorOf,
  hasTree,
  lower,
  pathUp,
  predicateAbove,
  tenseAt,
  tenseOfPredicate,
  wayUpFrom,
} from '../tense.js'
import {
  crossesClause,
  isUnderAfter,
  isUnderBefore,
  lendsThroughNouns,
  marksOf,
  sideOf,
  skipAsked,
} from './path.js'

export interface Attached {
  readonly time: TimeMention
  /**
   * `own`; `carried` by the verb above; `told` by who says it; `after` another event of that time; `before` the clause of that
   * time; `lone`: the sentence's only time.
   */
  readonly how: 'own' | 'carried' | 'told' | 'after' | 'before' | 'lone'
  readonly rule: string
  /** Steps in the tree, or words between: fewer is nearer. */
  readonly far: number
}

const SAYING =
  /^(?:say|tell|report|announce|state|claim|note|add|write|declare|warn|explain|confirm|reveal|disclose|according|cite|quote|describe|stress|emphasize|insist|argue|believe|think|show|indicate|reportedly)$/
const CARRYING = /^(?:conj|xcomp|ccomp|advcl|acl|obj|obl|nsubj|nmod|appos|dep|root|csubj|compound)$/
/** A lone time wider than this ("in 1951") is background, not the date of what is told. */
const WIDEST_LONE = 31
const OPENS_AFTER = /^(?:after|following)\b/i

/** "two days after the summit": the "after" is part of the phrase, whose day is counted already. */
const isStepFrom = (time: TimeMention): boolean =>
  time.rule.startsWith('when/finders/occasion') &&
  /\S[ ](?:after|following|before|ahead of|prior to)\b/i.test(time.span.exact)

/** "According to a paper of 30 November": the time belongs to the teller. */
function isTellersTime(sentence: Sentence, time: TimeMention): boolean {
  for (let i = time.from - 1; i >= Math.max(0, time.from - 14); i--) {
    const word = lower(sentence.tokens[i])
    if (word === ',' || word === ';') return false
    if (word === 'according') return true
    if (word === 'by' && /^(?:reported|published|cited)$/.test(lower(sentence.tokens[i - 1]))) return true
  }
  return false
}

/** "the first visit by a premier since 2017", "the sharpest cut since 1990": how rare it is, not when it was. */
function tellsRarity(sentence: Sentence, time: TimeMention): boolean {
  if (time.bound !== 'from' || !/^since\b/i.test(time.span.exact)) return false
  for (let i = time.from - 1; i >= Math.max(0, time.from - 14); i--) {
    const token = sentence.tokens[i]
    const word = lower(token)
    if (/^[,;:()]$/.test(word)) return false
    if (/^(?:first|only|fewest|worst)$/.test(word) || token?.feats.Degree === 'Sup') return true
  }
  return false
}

const isNominal = (sentence: Sentence, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(sentence.tokens[i]?.upos ?? '')

/** "a nuclear test last month": a time right behind the noun is the noun's, wherever the parser hung it. */
function followsNoun(sentence: Sentence, time: TimeMention, token: number): boolean {
  const gap = time.from - token - 1
  if (!isNominal(sentence, token) || gap < 0 || gap > 1) return false
  return gap === 0 || /^(?:on|in|of|from)$/.test(lower(sentence.tokens[token + 1]))
}

/** Whether the predicate is told as what went before another clause or act. */
export function isToldAsBefore(sentence: Sentence, token: number): boolean {
  return hasTree(sentence) && pathUp(sentence, token).some((i) => sideOf(sentence, i) === 'before')
}

const PAST = new Set(['past', 'perfect', 'pluperfect'])

/** "He said that the ministry wants it", "Lima, she said, is still open to it": told in the present, but on the day of the saying. */
export function isReportedAsPast(sentence: Sentence, token: number): boolean {
  const isSaying = (i: number): boolean =>
    SAYING.test(sentence.tokens[i]?.lemma.toLowerCase() ?? '') && PAST.has(tenseOfPredicate(sentence, i))
  for (const i of pathUp(sentence, token)) {
    if (childrenOf(sentence, i).some((c) => c.deprel.startsWith('parataxis') && isSaying(c.i))) return true
    const relation = baseRelation(sentence.tokens[i])
    if (!/^(?:ccomp|conj|xcomp|obj|obl|nsubj|parataxis)$/.test(relation)) return false
    const above = sentence.tokens[i]?.head ?? -1
    if (relation === 'ccomp' || relation === 'parataxis') {
      if (isSaying(above)) return true
    }
  }
  return false
}

function readAttachment(sentence: Sentence, time: TimeMention, token: number): Attached | null {
  const up = wayUpFrom(sentence, time.from, time.to)
  const teller = isTellersTime(sentence, time)
  if (!teller && followsNoun(sentence, time, token)) {
    return { time, how: 'own', rule: 'when/event/own-time', far: 0 }
  }
  const at = up.indexOf(token)
  if (at < 0) return readFromAbove(sentence, time, token, up, teller)
  if (teller) return { time, how: 'told', rule: 'when/event/told-time', far: at }
  const way = skipAsked(sentence, up.slice(0, at))
  if (OPENS_AFTER.test(time.span.exact))
    return { time, how: 'after', rule: 'when/event/after-other', far: at }
  const loose = time.bound === null && !isStepFrom(time)
  if (loose && isUnderBefore(sentence, way)) return null
  if (loose && isUnderAfter(sentence, way)) {
    return { time, how: 'after', rule: 'when/event/after-other', far: at }
  }
  const nominal = isNominal(sentence, token)
  if (!crossesClause(sentence, way, nominal)) {
    const lent = nominal || lendsThroughNouns(sentence, way, time)
    return lent ? { time, how: 'own', rule: 'when/event/own-time', far: at } : null
  }
  // "met while visiting on Monday": what happens at the same time lends its day.
  const marks = way.flatMap((i) => marksOf(sentence, i))
  const meanwhile = time.bound === null && marks.some((m) => m === 'while' || m === 'when' || m === 'once')
  if (meanwhile) return { time, how: 'carried', rule: 'when/event/same-time', far: at }
  return readFromBelow(sentence, time, way, at)
}

/** "banned films and stopped buying on June 12": what the same subject did next shares its day. */
function readFromBelow(
  sentence: Sentence,
  time: TimeMention,
  way: readonly number[],
  far: number,
): Attached | null {
  const top = way.at(-1) ?? -1
  const relation = sentence.tokens[top]?.deprel ?? ''
  const inner = way.slice(0, -1)
  if (crossesClause(sentence, inner, false) || !lendsThroughNouns(sentence, inner, time)) return null
  if (relation === 'conj') {
    const below = childrenOf(sentence, top)
    const ownSubject = below.some((c) => c.deprel.startsWith('nsubj'))
    // "freed the two, seized in May and tried by a court in June": what was done to them.
    if (below.some((c) => c.deprel === 'obl:agent') && !below.some((c) => c.deprel.startsWith('aux')))
      return null
    // Of several such verbs each with its day, the first day is this one's.
    return ownSubject ? null : { time, how: 'carried', rule: 'when/event/later-verb', far: far + time.from }
  }
  // A participle's or side clause's day is likelier the event's than any day of another sentence; a year ("built in 2014") is not.
  const width = time.moment ? widthOf(rangeOf(time.moment)) : Number.POSITIVE_INFINITY
  if ((relation === 'advcl' || relation === 'acl') && width <= WIDEST_LONE)
    return { time, how: 'lone', rule: 'when/event/side-clause', far }
  return null
}

/** "the first since Turnbull in 2016": the time is of what the phrase names, not of what is told. */
function isJustBehind(sentence: Sentence, time: TimeMention, token: number): boolean {
  const gap = sentence.tokens.slice(token + 1, time.from)
  return time.from > token && gap.length <= 3 && gap.every((t) => /^(?:ADP|PROPN)$/.test(t.upos))
}

/** "Talks were put off this month, and Ottawa has dropped a visit": another subject in another tense is another day. */
function isOtherActor(sentence: Sentence, below: number, above: number): boolean {
  if (baseRelation(sentence.tokens[below]) !== 'conj') return false
  const ownSubject = childrenOf(sentence, below).some((c) => c.deprel.startsWith('nsubj'))
  if (!ownSubject) return false
  // "He asked for the channels which Beijing cut in 2022, and China refused": joined to what he did, wherever it was hung.
  // "An understanding in which Lima promised aid and Peru agreed to wait" holds both.
  const relative = childrenOf(sentence, above).some(
    (c) => /^(?:nsubj|obj)/.test(c.deprel) && /^(?:which|that|who|whom)$/.test(lower(c)),
  )
  if (sentence.tokens[above]?.deprel === 'acl:relcl' && relative) return true
  return tenseOfPredicate(sentence, below) !== tenseOfPredicate(sentence, above)
}

/** The time hangs on something above the predicate: the verb it is joined to, or the one that reports it. */
function readFromAbove(
  sentence: Sentence,
  time: TimeMention,
  token: number,
  up: readonly number[],
  teller: boolean,
): Attached | null {
  const climb = pathUp(sentence, token)
  let side: 'before' | 'along' = 'along'
  for (let k = 1; k < climb.length; k++) {
    const below = climb[k - 1] ?? token
    const above = climb[k] ?? token
    if (!CARRYING.test(baseRelation(sentence.tokens[below]))) return null
    const here = sideOf(sentence, below)
    if (here === 'apart' || here === 'after') return null
    if (here === 'before') side = 'before'
    const at = up.indexOf(above)
    if (at < 0) continue
    if (isOtherActor(sentence, below, above)) return null
    const way = skipAsked(sentence, up.slice(0, at))
    if (crossesClause(sentence, way, isNominal(sentence, above))) return null
    if (time.bound === null && (isUnderAfter(sentence, way) || isUnderBefore(sentence, way))) return null
    if (!isNominal(sentence, above) && !lendsThroughNouns(sentence, way, time)) return null
    const far = k + at
    if (side === 'before' && isJustBehind(sentence, time, token))
      return { time, how: 'own', rule: 'when/event/own-time', far }
    if (side === 'before') return { time, how: 'before', rule: 'when/event/before-other', far }
    const reported = teller || SAYING.test(sentence.tokens[above]?.lemma.toLowerCase() ?? '')
    return reported
      ? { time, how: 'told', rule: 'when/event/told-time', far }
      : { time, how: 'carried', rule: 'when/event/carrier-time', far }
  }
  return null
}

/** Placed times of the sentence with how each hangs on the predicate, nearest first. */
export function attachTimes(sentence: Sentence, times: readonly TimeMention[], token: number): Attached[] {
  const placed = times.filter(
    (t) => t.moment !== null && t.kind !== 'duration' && t.kind !== 'frequency' && !tellsRarity(sentence, t),
  )
  const inside = placed.filter((t) => t.from <= token && token < t.to)
  const found: Attached[] = inside.map((time) => ({ time, how: 'own', rule: 'when/event/own-time', far: 0 }))
  if (!hasTree(sentence)) return [...found, ...attachByNearness(sentence, placed, token)]
  for (const time of placed) {
    if (inside.includes(time)) continue
    const attached = readAttachment(sentence, time, token)
    if (attached) found.push(attached)
  }
  if (found.length === 0) found.push(...attachLone(sentence, placed, token))
  return found.sort(
    (a, b) => looseness(a.time) - looseness(b.time) || a.far - b.far || precision(a.time) - precision(b.time),
  )
}

/** "soon", "recently" give way to any other time that hangs there. */
const looseness = (time: TimeMention): number => (time.rule.startsWith('when/finders/vague') ? 1 : 0)

/** Days before months before years, where two times hang equally near. */
function precision(time: TimeMention): number {
  const { lower: a, upper: b } = time.moment ?? { lower: null, upper: null }
  if (a === null || b === null) return 4
  return a === b ? 0 : a.slice(0, 7) === b.slice(0, 7) ? 1 : a.slice(0, 4) === b.slice(0, 4) ? 2 : 3
}

/** The only time of a sentence dates what it tells where the tree puts neither under a clause of its own. */
function attachLone(sentence: Sentence, placed: readonly TimeMention[], token: number): Attached[] {
  const [only] = placed
  if (!only?.moment || placed.length > 1 || isTellersTime(sentence, only)) return []
  if (widthOf(rangeOf(only.moment)) > WIDEST_LONE || OPENS_AFTER.test(only.span.exact)) return []
  const up = wayUpFrom(sentence, only.from, only.to).slice(0, -1)
  const down = pathUp(sentence, token).slice(0, -1)
  const clear =
    !crossesClause(sentence, up, false) &&
    !isUnderAfter(sentence, up) &&
    lendsThroughNouns(sentence, up, only)
  const apart = down.some((i) => sideOf(sentence, i) !== 'along')
  return clear && !apart ? [{ time: only, how: 'lone', rule: 'when/event/only-time', far: 20 }] : []
}

/**
 * "The two met on Monday in Oslo, where they signed a plan": a clause without a time is of that of the clause it hangs on;
 * "her aid, which she announced on 26 September": the one day that a sentence names is the day of what it tells.
 */
export function attachBeside(
  sentence: Sentence,
  times: readonly TimeMention[],
  token: number,
  published: number | null,
): Attached | null {
  if (!hasTree(sentence)) return null
  const path = pathUp(sentence, token)
  const end = path.findIndex((i, k) => k > 0 && isOtherActor(sentence, path[k - 1] ?? token, i))
  const above = end < 0 ? path : path.slice(0, end)
  const carries = (t: TimeMention): boolean =>
    above.includes(predicateAbove(sentence, governorOf(sentence, t.from, t.to)))
  const fits = times.filter((t) => mayLend(sentence, t, published))
  const carrying = fits.filter(carries)
  const [only] = fits
  const time =
    carrying.filter((t) => t.to <= token).at(-1) ??
    carrying.find((t) => t.from > token) ??
    (only && fits.length === 1 && tellsDay(sentence, only, token) ? only : undefined)
  return time ? { time, how: 'lone', rule: 'when/event/beside', far: Math.abs(time.from - token) } : null
}

const PUBLISHING = /^(?:announce|publish|reveal|disclose|unveil|release)$/

/** The one day of a sentence is the act's, but for that of another act its nouns tell of: "a text that they had adopted on 14 December". */
function tellsDay(sentence: Sentence, time: TimeMention, token: number): boolean {
  if (tenseAt(sentence, time.from, time.to) === 'pluperfect') return false
  const clause = sentence.tokens[predicateAbove(sentence, governorOf(sentence, time.from, time.to))]
  const aside = clause?.deprel.startsWith('acl') ?? false
  // "Under an understanding reached in April it suspended the case"; "the meeting, which was held on 14 January".
  if ((clause?.deprel === 'acl' && time.from < token) || (aside && clause?.head === token)) return true
  return isDay(time) && (!aside || (clause !== undefined && isPublishing(sentence, clause)))
}

/** "which she announced on 26 September", "made public on Monday"; not "remarks made on Monday". */
function isPublishing(sentence: Sentence, clause: Token): boolean {
  if (clause.lemma !== 'make') return PUBLISHING.test(clause.lemma)
  return childrenOf(sentence, clause.i).some((c) => /^(?:public|known)$/.test(lower(c)))
}

const isDay = (time: TimeMention): boolean => time.moment !== null && widthOf(rangeOf(time.moment)) <= 1

/** A time gone by, of a month at most, that no "after" or "before" keeps apart. */
function mayLend(sentence: Sentence, time: TimeMention, published: number | null): boolean {
  if (time.moment === null || time.bound !== null || looseness(time) > 0) return false
  if (time.kind === 'duration' || time.kind === 'frequency' || OPENS_AFTER.test(time.span.exact)) return false
  const range = rangeOf(time.moment)
  if (widthOf(range) > WIDEST_LONE) return false
  if (published !== null && range.lower !== null && range.lower > published + 1) return false
  const way = wayUpFrom(sentence, time.from, time.to)
  if (isUnderAfter(sentence, way) || isUnderBefore(sentence, way)) return false
  const gone = published !== null && range.upper !== null && range.upper <= published
  return gone || PAST.has(tenseAt(sentence, time.from, time.to))
}

/** Without a tree: the nearest time within the same stretch of words, a teller's time apart. */
function attachByNearness(sentence: Sentence, placed: readonly TimeMention[], token: number): Attached[] {
  const ranked = placed
    .map((time) => ({ time, far: time.from > token ? time.from - token : token - time.to + 1 }))
    .sort((a, b) => a.far - b.far)
  return ranked.map(({ time, far }): Attached => {
    if (isTellersTime(sentence, time)) return { time, how: 'told', rule: 'when/event/told-time', far }
    const before = lower(sentence.tokens[time.from - 1])
    if (OPENS_AFTER.test(time.span.exact) || before === 'after' || before === 'following') {
      return { time, how: 'after', rule: 'when/event/after-other', far }
    }
    const near = far <= 12
    return {
      time,
      how: near ? 'own' : 'lone',
      rule: near ? 'when/event/near-time' : 'when/event/only-time',
      far,
    }
  })
}
