// In: a sentence, its times and a predicate; out: how each time hangs on that predicate: its own, its carrier's, its teller's, or what it came after.

import type { Sentence, TimeMention } from '../../terms/index.js'
import { baseRelation, childrenOf, hasTree, headOf, isPredicate, lower } from '../tense.js'

export interface Attached {
  readonly time: TimeMention
  /** `own`; `carried` by the verb above; `told` by who says it; `after` another event; `lone`: the sentence's only time. */
  readonly how: 'own' | 'carried' | 'told' | 'after' | 'lone'
  readonly rule: string
  /** Steps in the tree, or words between: fewer is nearer. */
  readonly far: number
}

const SAYING =
  /^(?:say|tell|report|announce|state|claim|note|add|write|declare|warn|explain|confirm|reveal|disclose|according|cite|quote|describe|stress|emphasize|insist|argue|believe|think|show|indicate|reportedly)$/
const AFTER_MARKS = new Set(['after', 'following', 'since'])
const BEFORE_MARKS = new Set(['before', 'until', 'ahead'])
const CARRYING = new Set([
  'conj',
  'xcomp',
  'ccomp',
  'parataxis',
  'advcl',
  'acl',
  'obj',
  'obl',
  'nsubj',
  'nmod',
  'appos',
  'dep',
  'root',
])

/** Heads of a token up to the root, itself first; stops on a ring. */
function pathUp(sentence: Sentence, i: number): number[] {
  const path: number[] = []
  let at = i
  while (at >= 0 && path.length < 24 && !path.includes(at)) {
    path.push(at)
    at = sentence.tokens[at]?.head ?? -1
  }
  return path
}

/** "According to a paper of 30 November": the time belongs to the teller. */
function isTellersTime(sentence: Sentence, time: TimeMention): boolean {
  for (let i = time.from - 1; i >= Math.max(0, time.from - 14); i--) {
    const word = lower(sentence.tokens[i])
    if (word === ',' || word === ';') return false
    if (
      word === 'according' ||
      (word === 'by' && /^(?:reported|published|cited)$/.test(lower(sentence.tokens[i - 1])))
    )
      return true
  }
  return false
}

const marksOf = (sentence: Sentence, i: number): string[] =>
  childrenOf(sentence, i)
    .filter((c) => c.deprel.startsWith('mark') || c.deprel.startsWith('case'))
    .map(lower)

/** Whether on the way up from the time to `stop` stands a phrase opened by "after" or "since". */
function isUnderAfter(sentence: Sentence, path: readonly number[], stop: number): boolean {
  for (const i of path) {
    if (i === stop) return false
    if (marksOf(sentence, i).some((m) => AFTER_MARKS.has(m))) return true
  }
  return false
}

const isUnderBefore = (sentence: Sentence, path: readonly number[], stop: number): boolean => {
  for (const i of path) {
    if (i === stop) return false
    if (marksOf(sentence, i).some((m) => BEFORE_MARKS.has(m))) return true
  }
  return false
}

/** A clause of its own between the time and the predicate keeps the time to itself. */
function crossesClause(sentence: Sentence, path: readonly number[], stop: number): boolean {
  for (const i of path) {
    if (i === stop) return false
    const relation = sentence.tokens[i]?.deprel ?? ''
    if (/^(?:acl|advcl|ccomp|csubj|parataxis|conj)/.test(relation) && isPredicate(sentence, i)) return true
  }
  return false
}

function readAttachment(sentence: Sentence, time: TimeMention, token: number): Attached | null {
  const head = headOf(sentence, time.from, time.to)
  const up = pathUp(sentence, head)
  const teller = isTellersTime(sentence, time)
  const at = up.indexOf(token)
  if (at >= 0) {
    if (teller) return { time, how: 'told', rule: 'when/event/told-time', far: at }
    const way = up.slice(0, at)
    if (isUnderBefore(sentence, way, token) && time.bound === null) return null
    if (isUnderAfter(sentence, way, token) && time.bound === null)
      return { time, how: 'after', rule: 'when/event/after-other', far: at }
    if (!crossesClause(sentence, way, token))
      return { time, how: 'own', rule: 'when/event/own-time', far: at }
    // "met while visiting on Monday": what happens at the same time lends its day.
    const marks = way.flatMap((i) => marksOf(sentence, i))
    if (
      marks.includes('while') ||
      marks.includes('when') ||
      marks.includes('during') ||
      marks.includes('as')
    ) {
      return { time, how: 'carried', rule: 'when/event/same-time', far: at }
    }
    return null
  }
  return readFromAbove(sentence, time, token, up, teller)
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
  for (let k = 1; k < climb.length; k++) {
    const below = climb[k - 1] ?? token
    const above = climb[k] ?? token
    if (!CARRYING.has(baseRelation(sentence.tokens[below]))) return null
    if (isBeforeOther(sentence, below)) return null
    const at = up.indexOf(above)
    if (at < 0) continue
    const way = up.slice(0, at)
    if (crossesClause(sentence, way, above)) return null
    if (isUnderAfter(sentence, way, above) && time.bound === null) return null
    const saying = SAYING.test(sentence.tokens[above]?.lemma.toLowerCase() ?? '')
    const reported = saying || teller
    return {
      time,
      how: reported ? 'told' : 'carried',
      rule: reported ? 'when/event/told-time' : 'when/event/carrier-time',
      far: k + at,
    }
  }
  return null
}

/** "after meeting X, he said on Monday": the saying's day is not the meeting's. */
function isBeforeOther(sentence: Sentence, i: number): boolean {
  const relation = baseRelation(sentence.tokens[i])
  if (relation === 'acl' && sentence.tokens[i]?.deprel === 'acl:relcl') return true
  if (relation !== 'advcl') return false
  return marksOf(sentence, i).some(
    (m) => AFTER_MARKS.has(m) || BEFORE_MARKS.has(m) || m === 'if' || m === 'because',
  )
}

/** Placed times of the sentence with how each hangs on the predicate, nearest first. */
export function attachTimes(sentence: Sentence, times: readonly TimeMention[], token: number): Attached[] {
  const placed = times.filter((t) => t.moment !== null && t.kind !== 'duration' && t.kind !== 'frequency')
  const inside = placed.filter((t) => t.from <= token && token < t.to)
  const found: Attached[] = inside.map((time) => ({ time, how: 'own', rule: 'when/event/own-time', far: 0 }))
  if (!hasTree(sentence)) return [...found, ...attachByNearness(sentence, placed, token)]
  for (const time of placed) {
    if (inside.includes(time)) continue
    const attached = readAttachment(sentence, time, token)
    if (attached) found.push(attached)
  }
  if (found.length === 0) found.push(...attachLone(sentence, placed))
  return found.sort((a, b) => a.far - b.far || precision(a.time) - precision(b.time))
}

/** Days before months before years, where two times hang equally near. */
function precision(time: TimeMention): number {
  const { lower: a, upper: b } = time.moment ?? { lower: null, upper: null }
  if (a === null || b === null) return 4
  return a === b ? 0 : a.slice(0, 7) === b.slice(0, 7) ? 1 : a.slice(0, 4) === b.slice(0, 4) ? 2 : 3
}

/** The only time of a sentence dates what it tells where the tree puts it under no other clause. */
function attachLone(sentence: Sentence, placed: readonly TimeMention[]): Attached[] {
  const [only] = placed
  if (!only || placed.length > 1 || isTellersTime(sentence, only)) return []
  const up = pathUp(sentence, headOf(sentence, only.from, only.to))
  const root = up.at(-1) ?? -1
  const clear = !crossesClause(sentence, up.slice(0, -1), root) && !isUnderAfter(sentence, up, root)
  return clear ? [{ time: only, how: 'lone', rule: 'when/event/only-time', far: 20 }] : []
}

/** Without a tree: the nearest time within the same stretch of words, a teller's time apart. */
function attachByNearness(sentence: Sentence, placed: readonly TimeMention[], token: number): Attached[] {
  const ranked = placed
    .map((time) => ({ time, far: time.from > token ? time.from - token : token - time.to + 1 }))
    .sort((a, b) => a.far - b.far)
  return ranked.map(({ time, far }): Attached => {
    if (isTellersTime(sentence, time)) return { time, how: 'told', rule: 'when/event/told-time', far }
    const before = lower(sentence.tokens[time.from - 1])
    if (AFTER_MARKS.has(before)) return { time, how: 'after', rule: 'when/event/after-other', far }
    return {
      time,
      how: far <= 12 ? 'own' : 'lone',
      rule: far <= 12 ? 'when/event/near-time' : 'when/event/only-time',
      far,
    }
  })
}
