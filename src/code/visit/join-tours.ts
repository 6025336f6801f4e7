// In: the acts of an article; out: the same, where the legs of one journey are one visit.

import type { Moment } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { childrenBy, isVerb, tokenAt } from '../graph.js'
import { mergeActs, personsShared } from '../join.js'
import { codesOf, type RoleFiller } from '../scene.js'
import { withinDays } from './stop-dates.js'
import { ORDINAL } from './words.js'

/** Days between two stops of one journey, at most. */
const TOUR_GAP = 9
/** Sentences between tellings of one journey of which one has no day of its own, at most. */
const TOUR_REACH = 3

/** "Flew to Quito … on to Lima": visits of one person, days apart, are one tour; so is what is planned of a visit under way. */
export function joinTours(acts: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const act of acts) {
    const at = out.findIndex((other) => isOneJourney(other, act))
    const other = out[at]
    if (other) out[at] = mergeLegs(other, act)
    else out.push(act)
  }
  return out
}

function isOneJourney(a: Candidate, b: Candidate): boolean {
  if (a.mode === 'visit' && b.mode === 'visit' && (isRetold(a, b) || isDropped(a, b) || isHeadlined(a, b)))
    return true
  if (a.mode !== 'visit' || b.mode !== 'visit' || !travellersShared(a.actor, b.actor)) return false
  if (a.background !== b.background && !(isDated(a) && isDated(b))) return false
  if (a.status !== b.status && !isUnderWay(a, b)) return false
  if (a.status === 'called-off' || a.status === 'denied') return false
  if (!withinDays(a.moment, b.moment, TOUR_GAP)) return false
  return (isDated(a) && isDated(b)) || sentencesApart(a, b) <= TOUR_REACH
}

/** The same person goes on, or the same group that no state's name alone stands for: "a delegation of senators … it went on to Quito". */
function travellersShared(a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean {
  const groups = a.filter((f) => f.party.kind === 'group').map((f) => f.party.id)
  return personsShared(a, b) || b.some((f) => groups.includes(f.party.id))
}

/** "It was the first visit to Peru by a Greek premier since 2009": tells again of the visit before it. */
function isRetold(a: Candidate, b: Candidate): boolean {
  const match = b.matches[0]
  if (!match || sentencesApart(a, b) > TOUR_REACH) return false
  const tree = match.frame.tree
  const token = tokenAt(tree, match.trigger)
  // "the first premier to set foot there since 2016": the one who goes is counted, not the going.
  const counted = token.deprel === 'acl' && isVerb(token) ? token.head : match.trigger
  if (a.status !== b.status && counted === match.trigger) return false
  if (a.status !== 'occurred' && counted !== match.trigger) return false
  const modifiers = childrenBy(tree, counted, 'amod').map((m) => tokenAt(tree, m).lemma.toLowerCase())
  if (!modifiers.some((m) => ORDINAL.test(m))) return false
  const equated =
    counted !== match.trigger ||
    childrenBy(tree, match.trigger, 'cop').length > 0 ||
    tokenAt(tree, match.trigger).deprel === 'appos'
  const named = b.actor.some((f) => f.party.kind === 'person' && f.mention.form === 'name')
  return (
    equated &&
    (!named || personsShared(a.actor, b.actor)) &&
    meet(a.actor, b.actor) &&
    meet(a.recipient, b.recipient)
  )
}

/** Sentences from a headline to the one that tells its news. */
const LEAD_REACH = 3

/** The headline's visit is the lead's, also where it calls the visitor by a name that the article does not know: translated, misprinted, short. */
function isHeadlined(a: Candidate, b: Candidate): boolean {
  const match = a.matches[0]
  if (match?.frame.tree.sentence.kind !== 'title' || sentencesApart(a, b) > LEAD_REACH) return false
  const unknown = a.actor.every(
    (f) => f.party.kind !== 'person' || (f.party.id.startsWith('name:') && f.party.office === null),
  )
  return (
    unknown &&
    a.status === b.status &&
    a.background === b.background &&
    codesOf(a.actor).some((c) => codesOf(b.actor).includes(c)) &&
    codesOf(a.recipient).some((c) => codesOf(b.recipient).includes(c)) &&
    withinDays(a.moment, b.moment, TOUR_GAP)
  )
}

/** A visit that was to come and is not to be: the plan and its end are one visit, called off. */
function isDropped(a: Candidate, b: Candidate): boolean {
  const kinds = [a.status, b.status]
  const off =
    kinds.includes('called-off') &&
    kinds.some((s) => s === 'planned' || s === 'hypothetical' || s === 'demanded')
  return (
    off &&
    personsShared(a.actor, b.actor) &&
    meet(a.recipient, b.recipient) &&
    sentencesApart(a, b) <= TOUR_REACH &&
    a.background === b.background
  )
}

/** Sides of one state, or one of them left open. */
function meet(a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean {
  const x = codesOf(a)
  const y = codesOf(b)
  return x.length === 0 || y.length === 0 || x.some((c) => y.includes(c))
}

const isDated = (c: Candidate): boolean => c.moment !== null && c.moment.basis !== 'implied'

/** One has begun and the other, in the same country, is yet to come. */
function isUnderWay(a: Candidate, b: Candidate): boolean {
  const kinds = new Set([a.status, b.status])
  if (!kinds.has('occurred') || !kinds.has('planned')) return false
  const known = codesOf(a.recipient)
  const there = codesOf(b.recipient)
  return there.length > 0 && there.every((c) => known.includes(c))
}

function sentencesApart(a: Candidate, b: Candidate): number {
  const gaps = a.matches.flatMap((m) => b.matches.map((n) => Math.abs(m.sentence - n.sentence)))
  return Math.min(Number.POSITIVE_INFINITY, ...gaps)
}

function mergeLegs(a: Candidate, b: Candidate): Candidate {
  if (isRetold(a, b)) {
    // Of what is told again only the words count: "since 2009" dates another visit.
    const rules = [...a.rules, 'code/visit/join-tours', ...b.rules]
    return {
      ...a,
      recipient: a.recipient.length > 0 ? a.recipient : b.recipient,
      matches: [...a.matches, ...b.matches],
      rules,
    }
  }
  const both = mergeActs(a, b)
  const headlined = isHeadlined(a, b) && b.actor.some((f) => f.party.kind === 'person')
  const whole = headlined
    ? { ...both, actor: b.actor, visit: both.visit && { ...both.visit, led_by: b.visit?.led_by ?? null } }
    : both
  // Called off on Wednesday, it was to be on Thursday: the visit's day is Thursday.
  const plan = [a, b].find((c) => c.status !== 'called-off' && isDated(c))
  const moment = isDropped(a, b)
    ? (plan ?? whole).moment
    : isDated(a) && isDated(b) && a.moment && b.moment
      ? spanOf(a.moment, b.moment)
      : whole.moment
  const status =
    a.status === b.status ? a.status : [a.status, b.status].includes('called-off') ? 'called-off' : 'occurred'
  return { ...whole, moment, status, rules: [...whole.rules, 'code/visit/join-tours'] }
}

/** From the first day of either to the last. */
function spanOf(a: Moment, b: Moment): Moment {
  if (a.edtf === b.edtf || !a.lower || !b.lower || !a.upper || !b.upper) return a
  const [lower = a.lower] = [a.lower, b.lower].sort()
  const upper = [a.upper, b.upper].sort().at(-1) ?? a.upper
  if (lower === upper) return a
  return { edtf: `${lower}/${upper}`, lower, upper, basis: 'relative', reason: `${a.reason}; ${b.reason}` }
}
