// In: an act whose words leave a side open, in the tree of its sentence; out: the side that another clause gives: a shared subject, the person told, the place of a passive.

import type { EventType } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { baseOf, childrenBy, isPassive, isVerb, obliquesOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { codesOf, partiesAt, type RoleFiller, type Scene } from '../scene.js'
import { stateOfPlace } from './find-other-side.js'

/** Clauses up to which a subject is shared or a listener looked for. */
const STEPS = 4

/** "They promised to go on pressing Fiji": who promises presses; the actor of the act above, where no subject comes between. */
export function shareSubject(match: Match, earlier: readonly Candidate[]): readonly RoleFiller[] {
  const { tree } = match.frame
  const above = earlier.filter(
    (c) => c.matches[0]?.sentence === match.sentence && codesOf(c.actor).length > 0,
  )
  if (above.length === 0) return []
  let at = match.frame.carrier >= 0 ? match.frame.carrier : match.trigger
  if (!isVerb(tokenAt(tree, at)) || isPassive(tree, at)) return []
  for (let steps = 0; steps < STEPS; steps++) {
    const token = tokenAt(tree, at)
    const base = baseOf(token.deprel)
    if ((base !== 'conj' && base !== 'xcomp') || token.head < 0) return []
    if (childrenBy(tree, at, 'nsubj').length > 0) return []
    // "urged Fiji to press on": those urged do it.
    if (base === 'xcomp' && childrenBy(tree, token.head, 'obj', 'iobj').length > 0) return []
    at = token.head
    const act = above.find((c) => c.matches.some((m) => m.trigger === at || m.frame.carrier === at))
    if (act && !isPassive(tree, at))
      return act.actor.map((f) => ({ ...f, via: 'shared subject', score: f.score * 0.9, whole: false }))
  }
  return []
}

const TELLING = new Set(['tell', 'assure', 'inform', 'remind', 'notify', 'warn', 'caution', 'advise'])
const SAYING_TO = new Set(['say', 'complain', 'express', 'voice', 'convey', 'write', 'signal', 'declare'])
const SPOKEN_TO = new Set<EventType>(['ACCUSE', 'THREATEN', 'REJECT', 'REQUEST', 'SUPPORT', 'AGREE'])
/** Those who are told things so that others hear of them. */
const HEARERS = new Set(['MED', 'BUS'])

/** "told Mr Rao that he was dismayed": blame, threats and thanks that name no one else are meant for whoever is told. */
export function findListener(
  scene: Scene,
  match: Match,
  known: readonly RoleFiller[],
): readonly RoleFiller[] {
  if (!SPOKEN_TO.has(match.pattern.event)) return []
  const { tree } = match.frame
  const home = new Set(codesOf(known))
  let at = match.trigger
  for (let steps = 0; steps <= STEPS; steps++) {
    const token = tokenAt(tree, at)
    const told = listenersOf(tree, at).flatMap((t) => partiesAt(scene, match.sentence, t, 'person told', 0.8))
    const foreign = told.filter(
      (f) =>
        f.whole && f.party.code !== null && !home.has(f.party.code) && !HEARERS.has(f.party.sector ?? ''),
    )
    if (foreign.length > 0) return foreign
    if (token.head < 0 || !['ccomp', 'xcomp', 'conj', 'obj', 'obl'].includes(baseOf(token.deprel))) return []
    at = token.head
  }
  return []
}

function listenersOf(tree: Tree, verb: number): readonly number[] {
  const { lemma } = tokenAt(tree, verb)
  if (TELLING.has(lemma)) return childrenBy(tree, verb, 'iobj', 'obj')
  if (!SAYING_TO.has(lemma)) return []
  return obliquesOf(tree, verb)
    .filter((o) => o.preposition === 'to')
    .map((o) => o.token)
}

/** "noted Albania's report and pledged to help it": an object "it" of no known party is the one other state named before it. */
export function findObjectMeant(
  scene: Scene,
  match: Match,
  known: readonly RoleFiller[],
): readonly RoleFiller[] {
  const { tree } = match.frame
  const home = new Set(codesOf(known))
  const inner = match.frame.fill('xcomp').flatMap((a) => childrenBy(tree, a.token, 'obj', 'iobj'))
  const pronoun = [...match.frame.fill('obj').map((a) => a.token), ...inner].find((t) =>
    /^(?:it|them)$/i.test(tokenAt(tree, t).form),
  )
  if (pronoun === undefined || home.size === 0) return []
  const before = scene.mentionsIn(match.sentence).flatMap((mention): RoleFiller[] => {
    if (mention.to > pronoun) return []
    return partiesAt(scene, match.sentence, mention.head, 'object meant', 0.6).filter(
      (f) => f.party.code !== null && !home.has(f.party.code),
    )
  })
  return codesOf(before).length === 1 ? before.slice(0, 1).map((f) => ({ ...f, whole: false })) : []
}

/** Towns where bodies sit: what is said there is seldom said by the state. */
const SEATS = new Set(['Geneva', 'New York', 'New York City', 'The Hague', 'Strasbourg', 'Brussels'])
const ANSWERED_FROM = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT'])

/** "The ruling was welcomed in Lima", "In Oslo the envoy was summoned": a passive without an agent is done by those of the place. */
export function findPlaceOfDoing(
  scene: Scene,
  match: Match,
  known: readonly RoleFiller[],
): readonly RoleFiller[] {
  const { tree } = match.frame
  const verb = match.frame.carrier >= 0 ? match.frame.carrier : match.trigger
  if (!ANSWERED_FROM.has(match.pattern.event) || !isPassive(tree, verb)) return []
  const home = new Set(codesOf(known))
  const inside = obliquesOf(tree, verb).filter((o) => o.preposition === 'in')
  const fillers = inside.flatMap(({ token }): RoleFiller[] => {
    const mention = scene.mentionsIn(match.sentence).find((m) => m.head === token && m.place !== null)
    const place = mention?.place == null ? undefined : scene.cast.places[mention.place]
    if (!mention || !place?.code || home.has(place.code) || SEATS.has(place.name)) return []
    const party = stateOfPlace(scene, place.code, place.name)
    return [{ party, mention, token, via: 'place', score: 0.6, whole: false }]
  })
  return codesOf(fillers).length === 1 ? fillers.slice(0, 1) : []
}
