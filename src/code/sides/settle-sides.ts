// In: a match whose words give sides or leave them out, and the acts told before it; out: the two sides in order, an open one filled from the article where that is likely.

import type { EventType } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { isTrusted, roleChance } from '../hear-reader.js'
import { dropRepeats, type Match } from '../match.js'
import { recallMeasure } from '../measures/recall-measure.js'
import { codesOf, type RoleFiller } from '../scene.js'
import { chooseSide } from './choose-side.js'
import { inferSide, nameSides } from './complete-sides.js'
import { findOtherSide } from './find-other-side.js'
import { findListener, findObjectMeant, findPlaceOfDoing, shareSubject } from './in-sentence.js'
import { freeVictims, listNotMeant } from './not-meant.js'
import { FROM_ARTICLE, fillerOf, listSideClues, type Role } from './side-clues.js'
import type { Stage } from './stage.js'

export interface Sides {
  readonly actor: readonly RoleFiller[]
  readonly recipient: readonly RoleFiller[]
  readonly rules: readonly string[]
}

/** Acts whose plural subject is both sides: "X and Y met". */
const SPLITTING = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'SIGNAL', 'SUPPORT', 'RETREAT'])

/** Acts whose "it" is someone helped, and seldom a thing. */
const HELPING = new Set<EventType>(['AGREE', 'AID'])

export function settleSides(stage: Stage, match: Match, earlier: readonly Candidate[]): Sides {
  const freed = freeVictims(stage.scene, match)
  const told = nameSides(
    match,
    {
      actor: dropRepeats(match.actor),
      recipient: dropRepeats(freed.recipient),
      rules: freed.victims.length > 0 ? ['code/sides/victim-freed'] : [],
    },
    earlier,
  )
  const named = nameFromClauses(stage, match, told, earlier)
  const ordered = orderSides(match, named.actor, named.recipient)
  const [actor, recipient] = recallMeasure(stage.scene, match, ordered, earlier)
  if (match.pattern.event === 'POLL') return { actor, recipient, rules: named.rules }
  // "recalled its ambassador": the envoy is the actor's own, or one of no known state; the other state is meant.
  const home = codesOf(actor)
  const but = freed.victims
  const envoy = match.pattern.facts.instrument === 'protocol' && home.length > 0
  if (envoy && codesOf(recipient).every((c) => home.includes(c))) {
    const filled = fillSide(stage, match, 'recipient', actor, recipient, earlier, but)
    const side = filled.side.length > 0 ? filled.side : recipient
    return { actor, recipient: side, rules: [...named.rules, ...filled.rules] }
  }
  if (areOfOneState(actor, recipient))
    return replaceOwn(stage, match, { actor, recipient, rules: named.rules }, earlier, but)
  const first = fillOpen(stage, match, { actor, recipient, rules: named.rules }, earlier, but)
  // Neither side was known: the one that is now tells who the other may be.
  return codesOf(first.actor).length > 0 && codesOf(first.recipient).length === 0
    ? fillOpen(stage, match, first, earlier, but)
    : first
}

/** Sides that other clauses of the sentence give: the subject shared, the place of a passive, whoever is told of the displeasure. */
function nameFromClauses(stage: Stage, match: Match, sides: Sides, earlier: readonly Candidate[]): Sides {
  let { actor, recipient } = sides
  const rules = [...sides.rules]
  if (codesOf(actor).length === 0 && actor.every((f) => f.mention.form !== 'name')) {
    const shared = shareSubject(match, earlier)
    const placed = shared.length > 0 ? [] : findPlaceOfDoing(stage.scene, match, recipient)
    if (shared.length > 0) rules.push('code/sides/shared-subject')
    if (placed.length > 0) rules.push('code/sides/done-where-placed')
    actor = shared.length > 0 ? shared : placed.length > 0 ? placed : actor
  }
  // What stands somewhere below is a weaker hint than who is told.
  if (
    codesOf(actor).length > 0 &&
    recipient.every((f) => f.via.startsWith('inside') || f.party.code === null)
  ) {
    const listener = findListener(stage.scene, match, actor)
    if (listener.length > 0) {
      recipient = listener
      rules.push('code/sides/person-told')
    }
  }
  if (codesOf(actor).length > 0 && codesOf(recipient).length === 0 && HELPING.has(match.pattern.event)) {
    const meant = findObjectMeant(stage.scene, match, actor)
    if (meant.length > 0) {
      recipient = meant
      rules.push('code/sides/object-meant')
    }
  }
  return { actor, recipient, rules }
}

function fillOpen(
  stage: Stage,
  match: Match,
  sides: Sides,
  earlier: readonly Candidate[],
  but: readonly string[],
): Sides {
  const open: Role | null =
    codesOf(sides.actor).length === 0 ? 'actor' : codesOf(sides.recipient).length === 0 ? 'recipient' : null
  if (open === null) return sides
  const known = open === 'actor' ? sides.recipient : sides.actor
  const filled = fillSide(stage, match, open, known, sides[open], earlier, but)
  return { ...sides, [open]: filled.side, rules: [...sides.rules, ...filled.rules] }
}

/** The side that the article tells where the sentence does not: what the rules would put there is one clue among others. */
function fillSide(
  stage: Stage,
  match: Match,
  role: Role,
  known: readonly RoleFiller[],
  named: readonly RoleFiller[],
  earlier: readonly Candidate[],
  but: readonly string[],
): { readonly side: readonly RoleFiller[]; readonly rules: readonly string[] } {
  const ruled = inferSide(stage.scene, match, role, known, earlier)
  const notMeant = new Set([...but, ...ruled.victims])
  if (role === 'recipient') for (const code of listNotMeant(match, known, earlier)) notMeant.add(code)
  const meant = (fillers: readonly RoleFiller[]): readonly RoleFiller[] =>
    fillers.filter((f) => !notMeant.has(f.party.code ?? ''))
  const byDiscourse = meant(ruled.side)
  const found =
    byDiscourse.length > 0 ? byDiscourse : meant(findOtherSide(stage.scene, match, known, earlier))
  // Without the second reader the clues lack what they were weighed with: the rules alone decide.
  if (match.support === null) {
    if (found.length === 0) return { side: named, rules: [] }
    return { side: keepNamed(named, found), rules: [ruled.rule ?? 'code/sides/find-other-side'] }
  }
  const namings = stage.namings.filter((n) => !notMeant.has(n.code))
  const open = listSideClues({ ...stage, namings }, match, role, known, earlier, codesOf(found), named)
  stage.onOpenSide?.(open)
  const chosen = chooseSide(open)
  if (!chosen) return { side: named, rules: [] }
  const byRule = codesOf(found).includes(chosen.choice.code)
  const side = byRule
    ? found.map((f) => ({ ...f, via: FROM_ARTICLE, score: chosen.chance, whole: false }))
    : [fillerOf(stage, chosen.choice, chosen.chance)]
  const rule = byRule && ruled.rule !== null ? ruled.rule : 'code/sides/choose-side'
  return { side: keepNamed(named, side), rules: [rule] }
}

/** Puts the sides in order: the same party never stands on both; "X and Y met" splits into its first party and the rest. */
function orderSides(
  match: Match,
  left: readonly RoleFiller[],
  right: readonly RoleFiller[],
): readonly [readonly RoleFiller[], readonly RoleFiller[]] {
  let actor = dropRepeats(left)
  let recipient = dropRepeats(right).filter((r) => !actor.some((a) => a.party.id === r.party.id))
  // "France and Italy welcomed the step": those who answer together do nothing to each other.
  const splits = SPLITTING.has(match.pattern.event) && match.pattern.facts.follows !== 'answer'
  if (recipient.length === 0 && actor.length > 1 && splits) {
    // "The delegation, led by X": a group of no known state is no side over against its leader.
    const parties = actor.filter((a) => a.party.code !== null || a.party.kind !== 'group')
    const first = parties[0]?.party.code
    const others = parties.filter((a) => a.party.code !== first)
    if (others.length > 0) {
      recipient = others
      actor = actor.filter((a) => !others.includes(a))
    }
  }
  // "…, during his visit to Beijing": who is at home there is no visitor.
  if (match.pattern.event === 'CONSULT' && match.pattern.mode === 'visit') {
    const hosts = new Set(codesOf(recipient))
    const guests = actor.filter((a) => a.party.code === null || !hosts.has(a.party.code))
    if (guests.length > 0) actor = guests
  }
  // "the ban by Canada on Canadian firms": a recipient of the actor's own state beside a foreign one is not the counterpart.
  const home = new Set(codesOf(actor))
  const foreign = recipient.filter((r) => r.party.code !== null && !home.has(r.party.code))
  // "After talks with Mr Diallo the two sides said": who stands apart is not one of those over against him.
  if (splits && foreign.length === 0 && recipient.length > 0) {
    const across = new Set(codesOf(recipient))
    const apart = actor.filter((a) => !across.has(a.party.code ?? ''))
    if (codesOf(apart).length > 0) actor = apart
  }
  if (foreign.length > 0 && foreign.length < recipient.length) recipient = foreign
  return [actor, recipient]
}

function areOfOneState(actor: readonly RoleFiller[], recipient: readonly RoleFiller[]): boolean {
  const a = codesOf(actor)
  const r = codesOf(recipient)
  return a.length > 0 && a.every((c) => r.includes(c)) && r.every((c) => a.includes(c))
}

/** "called it a provocation": where words of one state fill both sides, those that the reader believes less may stand for another. */
function replaceOwn(
  stage: Stage,
  match: Match,
  sides: Sides,
  earlier: readonly Candidate[],
  but: readonly string[],
): Sides {
  // "his visit to Beijing", said of a Chinese: another's visit or none that crosses a border.
  if (match.pattern.mode === 'visit') return sides
  const chance = (role: Role): number => roleChance(match, role) ?? 0
  const role: Role = chance('recipient') > chance('actor') ? 'actor' : 'recipient'
  const known = role === 'actor' ? sides.recipient : sides.actor
  // Words that name the state itself say what they say; "it" and "the measure" may have been taken for it.
  const loose = sides[role].every(
    (f) => !f.whole || f.mention.form === 'pronoun' || f.mention.form === 'nominal',
  )
  if (!loose && !isTrusted(match)) return sides
  const filled = fillSide(stage, match, role, known, sides[role], earlier, but)
  if (filled.rules.length === 0 && !isTrusted(match)) return sides
  const side = filled.rules.length === 0 ? [] : filled.side
  return { ...sides, [role]: side, rules: [...sides.rules, ...filled.rules] }
}

/** Who is named, though of no known state, is not put aside for who is not: the state is what the article tells of the side. */
function keepNamed(named: readonly RoleFiller[], found: readonly RoleFiller[]): readonly RoleFiller[] {
  const persons = named.filter(
    (f) => f.mention.form === 'name' && f.party.kind === 'person' && f.party.code === null,
  )
  if (persons.length === 0) return found
  const code = found[0]?.party.code ?? null
  return persons.map((f) => ({ ...f, party: { ...f.party, code }, score: f.score * 0.7 }))
}
