// In: a meeting that no words call a visit; out: the same as the visit it is, where it took place on the soil of one side.

import type { Candidate } from '../candidate.js'
import { baseOf, childrenBy, dominates, isVerb, prepositionOf, type Tree, tokenAt } from '../graph.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'
import { ownerAbove } from './claim-goings.js'
import type { Going } from './find-goings.js'
import { withinDays } from './stop-dates.js'

const POSTED = /\b(?:ambassador|consul|chargé|high commissioner|head of mission|attaché|embassy|consulate)\b/i

/** Days by which a meeting may miss the visit that it was part of. */
const SAME_STAY = 10

/** "Talked with the premier in Lima", "officials of both met in Lima": who meets a host at home visits, unless the article tells of that visit by itself: `visits` with the states they take in. */
export function makeVisit(
  scene: Scene,
  act: Candidate,
  visits: ReadonlyMap<Candidate, ReadonlySet<string>>,
  goings: readonly Going[],
): Candidate {
  if (act.event !== 'CONSULT' || (act.mode !== null && act.mode !== 'third-party') || act.visit) return act
  const place = placeOfMeeting(scene, act, goings)
  if (!place) return act
  const sides = [act.actor, act.recipient]
  const host = sides.findIndex((side) => codesOf(side).includes(place))
  const guests = host < 0 ? [] : (sides[1 - host] ?? [])
  if (guests.length === 0 || codesOf(guests).includes(place)) return act
  // An envoy who is met where he is posted is on no journey.
  if (guests.every((f) => POSTED.test(f.party.office ?? f.party.name))) return act
  const persons = guests.filter((f) => f.party.kind === 'person')
  // "Oman mediated talks between the two in Muscat": who only brings others together is visited by nobody in particular.
  if (persons.length === 0 && act.mode === 'third-party') return act
  const told = [...visits].some(
    ([visit, states]) =>
      (states.size === 0 || states.has(place)) &&
      isVisitOf(visit, guests) &&
      withinDays(visit.moment, act.moment, SAME_STAY),
  )
  if (told) return act
  const names = [...new Set(persons.map((f) => f.party.name))].join(' and ')
  return {
    ...act,
    mode: 'visit',
    actor: guests,
    recipient: sides[host] ?? [],
    visit: { led_by: names === '' ? null : names, days: null, stops: [], unnamed_stops: 0 },
    rules: [...act.rules, 'code/visit/meet-abroad'],
  }
}

/** By the same persons, or by a group or state of the guests'. */
function isVisitOf(visit: Candidate, guests: readonly RoleFiller[]): boolean {
  const persons = new Set(guests.filter((f) => f.party.kind === 'person').map((f) => f.party.id))
  const states = codesOf(guests)
  return visit.actor.some((f) =>
    f.party.kind === 'person' && persons.size > 0
      ? persons.has(f.party.id)
      : f.party.code !== null && states.includes(f.party.code),
  )
}

/** The state in which the words put a meeting. */
export function placeOfMeeting(scene: Scene, act: Candidate, goings: readonly Going[]): string | null {
  for (const going of goings) {
    const tree = scene.trees[going.sentence]
    if (going.kind === 'open' || !tree || !act.matches.some((m) => m.sentence === going.sentence)) continue
    if (ownerAbove(tree, [act], going) || isBelow(tree, act, going) || isToldThere(tree, act, going))
      return going.place.code
  }
  return null
}

/** "Said in Lima after talks with the premier": the talks hang on the verb that tells where. */
function isBelow(tree: Tree, act: Candidate, going: Going): boolean {
  return act.matches.some((m) => {
    if (m.sentence !== going.sentence || going.kind !== 'was') return false
    const token = tokenAt(tree, m.trigger)
    const under =
      token.head === going.governor && ['obl', 'obj', 'nmod', 'advcl'].includes(baseOf(token.deprel))
    return under && !childrenBy(tree, m.trigger, 'obl', 'nmod').some((c) => dominates(tree, c, going.at))
  })
}

/** What is said beside a meeting is said where it was. */
const BESIDE = new Set(['after', 'following', 'during', 'before', 'at', 'amid', 'on', 'in'])

/** The same where the analyser hung the talks on what was said: "… would send aid, he said in Lima, after talks with the premier". */
function isToldThere(tree: Tree, act: Candidate, going: Going): boolean {
  if (going.kind !== 'was' || !isVerb(tokenAt(tree, going.governor))) return false
  const speakers = new Set(going.who.map((f) => f.party.id))
  const present = [...act.actor, ...act.recipient].some(
    (f) => f.party.kind === 'person' && speakers.has(f.party.id),
  )
  if (!present) return false
  return act.matches.some((m) => {
    if (m.sentence !== going.sentence || m.trigger < going.governor) return false
    const preposition = prepositionOf(tree, m.trigger)
    return tokenAt(tree, m.trigger).upos === 'NOUN' && preposition !== null && BESIDE.has(preposition)
  })
}
