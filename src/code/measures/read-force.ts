// In: an act on a measure with its sentence's times; out: from when and until when the words say that the measure holds.

import type { Moment, ReportMeasure, Status, TimeMention } from '../../terms/index.js'
import { baseOf, childrenBy, subtreeOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import type { Scene } from '../scene.js'
import { addLength } from './add-length.js'
import { lookAhead } from './look-ahead.js'

export type Force = Pick<ReportMeasure, 'from' | 'until'>

/** "since" tells the beginning of what stands already; "after Monday" and "by Friday" set a term for something else. */
const SINCE = /^(?:ever )?since\b/i
const NO_OPENING = /^(?:(?:ever )?since|after)\b/i
const NO_END = /^(?:by|before|prior to|ahead of|no later than|up to|until now$)\b/i

/**
 * The gold's convention, which the README of `evaluation/gold` tells: a measure that is imposed or tightened begins with the act unless
 * the words name another day; one that is only announced begins when the words say, else nobody knows; one that is lifted ends with the act
 * or on the day named, and carries the beginning of the whole where that is told. Any but a lifted one is open (`..`) where no end is told;
 * null is an end of which the day is not known.
 */
export function readForce(
  scene: Scene,
  match: Match,
  head: number,
  act: ReportMeasure['act'],
  moment: Moment | null,
  status: Status,
): Force {
  const here = scene.times.filter((t) => t.sentence === match.sentence)
  const opening = nearest(
    match,
    here.filter((t) => t.bound === 'from' && !NO_OPENING.test(t.span.exact)),
  )
  // "after … announced that it would": a day that only opens the future is no day of the act; what is only asked for has none.
  const open = status === 'planned' && moment?.edtf.endsWith('/..')
  const undone = status === 'demanded' || status === 'hypothetical'
  const own = moment === null || open || undone ? null : openingOf(moment.edtf)
  const ahead = (edtf: string | null, time: TimeMention): string | null =>
    edtf !== null && isAhead(match, time, status)
      ? lookAhead(edtf, time, scene.dating.published?.lower ?? null)
      : edtf
  const opened = opening && (opening.moment ? ahead(openingOf(opening.moment.edtf), opening) : own)
  if (act === 'lifted') return { from: beginningOf(scene, match, head, here, own), until: opened ?? own }
  const since = nearest(
    match,
    here.filter((t) => t.bound === 'from' && SINCE.test(t.span.exact)),
  )
  const standing = act !== 'eased' && isStanding(match, moment)
  const stated = moment !== null && moment.basis !== 'implied'
  const begun = act !== 'announced' || stated
  const told = opened ?? (since?.moment ? openingOf(since.moment.edtf) : null)
  const from = told ?? (begun && !standing ? own : null)
  const closing = nearest(
    match,
    here.filter((t) => t.bound === 'until' && !NO_END.test(t.span.exact)),
  )
  if (closing) return { from, until: closing.moment ? ahead(closingOf(closing.moment.edtf), closing) : '..' }
  const lasting = lengthOf(scene, match, head, here, /^(?:for|lasting)\b/i)
  const ended = lasting && (from ?? own) ? addLength(from ?? own ?? '', lasting) : null
  return { from, until: ended ?? '..' }
}

const PROLONGING = new Set(['extend', 'prolong', 'renew'])
const EFFECT = /^(?:with effect|effective|as of|as from|starting|beginning)/i

/** What is planned or prolonged, and what is said to take effect on a day, lies ahead. */
function isAhead(match: Match, time: TimeMention, status: Status): boolean {
  const { tree, trigger } = match.frame
  const verbs = [trigger, tokenAt(tree, trigger).head].filter((t) => t >= 0)
  if (verbs.some((v) => PROLONGING.has(tokenAt(tree, v).lemma.toLowerCase()))) return true
  return status === 'planned' || EFFECT.test(time.span.exact)
}

/** The one that hangs on the act, else the only one of the sentence. */
function nearest(match: Match, times: readonly TimeMention[]): TimeMention | null {
  return times.find((t) => isOwn(match, t)) ?? (times.length === 1 ? (times[0] ?? null) : null)
}

/** Hangs on the act's noun or verb with no other verb between. */
function isOwn(match: Match, time: TimeMention): boolean {
  const { tree, carrier, trigger } = match.frame
  const above = /^(?:obj|nsubj)/.test(tokenAt(tree, trigger).deprel) ? tokenAt(tree, trigger).head : -1
  let at = time.to - 1
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (at === trigger || at === carrier || at === above) return true
    const token = tokenAt(tree, at)
    if (token.upos === 'VERB' && (at < time.from || at >= time.to)) return false
    at = token.head
  }
  return false
}

/** "opened two crossings for three months": what is done for a time only. */
export function lastsFor(scene: Scene, match: Match, head: number): boolean {
  const here = scene.times.filter((t) => t.sentence === match.sentence)
  const lasting = lengthOf(scene, match, head, here, /^for\b/i)
  return lasting !== null && /^for\b/i.test(lasting.span.exact)
}

/** How long the words say that it lasts: "for 180 days" of the act, "a three-month ban" of its object. */
function lengthOf(
  scene: Scene,
  match: Match,
  head: number,
  here: readonly TimeMention[],
  led: RegExp,
): TimeMention | null {
  const { tree } = match.frame
  const noun = new Set(subtreeOf(tree, head))
  const lengths = here.filter((t) => t.kind === 'duration' && t.days !== null)
  return (
    lengths.find((t) => noun.has(t.from) && isModifier(tree, t, head)) ??
    lengths.find((t) => isOwn(match, t) && (led.test(t.span.exact) || led.test(wordBefore(scene, t)))) ??
    null
  )
}

/** Stands before the noun that it measures: "its five-month ban". */
const isModifier = (tree: Tree, time: TimeMention, head: number): boolean =>
  time.to <= head && /^(?:amod|compound|nummod|nmod)/.test(tokenAt(tree, time.to - 1).deprel)

const textBefore = (scene: Scene, time: TimeMention): string =>
  scene.article.text.slice(Math.max(0, time.span.start - 24), time.span.start)

const IN_FORCE = /\b(?:place|force|effect|standing)\s+$/i

const COUNT = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'
const AGE = new RegExp(`\\b${COUNT}-(year|month|week|day)s?-old\\b`, 'i')
/** "four years after it was imposed", "two months after shutting it". */
const LATER = new RegExp(`\\b${COUNT} (year|month|week|day)s? after (?:it|they|\\w+ing)\\b`, 'i')
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DAYS_OF: Readonly<Record<string, number>> = { year: 365, month: 30, week: 7, day: 1 }

/** "a three-year-old ban", "lifted it four years after imposing it": how long it has stood. */
function ageOf(scene: Scene, match: Match, head: number): Pick<TimeMention, 'days' | 'span'> | null {
  const { tree } = match.frame
  const start = tokenAt(tree, subtreeOf(tree, head)[0] ?? head).start
  const told = scene.article.text.slice(tree.sentence.start, tree.sentence.end).replace(/\s+/g, ' ')
  const age = AGE.exec(scene.article.text.slice(start, tokenAt(tree, head).start)) ?? LATER.exec(told)
  if (!age) return null
  const [exact, count = '', unit = ''] = age
  const number = /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count.toLowerCase())
  const days = number * (DAYS_OF[unit.toLowerCase()] ?? 0)
  return { days, span: { start, end: start + exact.length, exact } }
}

function wordBefore(scene: Scene, time: TimeMention): string {
  const before = textBefore(scene, time)
  return (
    /(\S+)\s+(?:(?:about|around|almost|nearly|more than|over|some|at least|just|under|barely)\s+)*$/
      .exec(before)?.[1]
      ?.toLowerCase() ?? ''
  )
}

/** When what is lifted began: "the ban imposed in 2019", "in place since May", "its five-month ban", "after three years". */
function beginningOf(
  scene: Scene,
  match: Match,
  head: number,
  here: readonly TimeMention[],
  own: string | null,
): string | null {
  const { tree } = match.frame
  const noun = new Set(subtreeOf(tree, head))
  const told = here.find(
    (t) =>
      t.moment !== null &&
      t.kind !== 'duration' &&
      noun.has(t.from) &&
      (SINCE.test(t.span.exact) || underPast(tree, t, head)) &&
      (own === null || (openingOf(t.moment.edtf) ?? own) < own),
  )
  if (told?.moment) return openingOf(told.moment.edtf)
  if (own === null) return null
  const placed = here.find(
    (t) => SINCE.test(t.span.exact) && t.moment !== null && IN_FORCE.test(textBefore(scene, t)),
  )
  if (placed?.moment) return openingOf(placed.moment.edtf)
  const lasted = lengthOf(scene, match, head, here, /^after$/i)
  if (lasted) return addLength(own, lasted, -1)
  const old = ageOf(scene, match, head)
  return old && addLength(own, old, -1)
}

/** In a clause or participle on the noun that is told as past: "imposed in 2019", "that it declared two years ago". */
function underPast(tree: Tree, time: TimeMention, head: number): boolean {
  for (let at = time.from; at >= 0 && at !== head; at = tokenAt(tree, at).head) {
    const token = tokenAt(tree, at)
    if (baseOf(token.deprel) === 'acl') return token.feats.Tense === 'Past' || token.feats.VerbForm === 'Part'
  }
  return false
}

const STANDING_VERBS = new Set(['remain', 'stay', 'keep', 'continue', 'maintain', 'persist', 'retain'])
const STANDING_WORDS = new Set(['still', 'currently', 'presently'])
const PERSONS_SENT = 'protocol'

/** Told as what holds, not as what was done: "still bars", "keeps closed", "continues to ban", "has suspended" of no day. */
function isStanding(match: Match, moment: Moment | null): boolean {
  const { tree, carrier, trigger } = match.frame
  const verb = carrier >= 0 ? carrier : trigger
  if (match.pattern.facts.instrument === PERSONS_SENT) return false
  for (const at of [verb, ...governors(tree, verb)]) {
    if (STANDING_VERBS.has(tokenAt(tree, at).lemma.toLowerCase())) return true
    if (childrenBy(tree, at, 'advmod').some((a) => STANDING_WORDS.has(tokenAt(tree, a).lemma.toLowerCase())))
      return true
  }
  if (moment !== null && moment.basis !== 'implied') return false
  return isPerfect(tree, verb)
}

/** The verb over an infinitive, and that of which a measure's noun is the subject: "the duties remain in place". */
function governors(tree: Tree, at: number): number[] {
  const token = tokenAt(tree, at)
  const above = /^(?:xcomp|nsubj)$/.test(baseOf(token.deprel)) && token.head >= 0
  return above ? [token.head] : []
}

function isPerfect(tree: Tree, verb: number): boolean {
  const auxiliaries = childrenBy(tree, verb, 'aux').map((a) => tokenAt(tree, a))
  return auxiliaries.some((a) => a.lemma === 'have' && a.form.toLowerCase() !== 'had')
}

/** "2025-05-01/.." opens on 2025-05-01; a span closed on both sides is kept; "../2025" tells no beginning. */
export function openingOf(edtf: string): string | null {
  if (edtf.startsWith('../')) return null
  return edtf.endsWith('/..') ? edtf.slice(0, -3) : edtf
}

/** "../2025-05-01" and "2025-03/2025-05-01" close on 2025-05-01. */
export function closingOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf
}
