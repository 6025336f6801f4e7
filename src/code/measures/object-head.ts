// In: a match of an act on a measure; out: the word that names what is measured, or the list that a state is put on or struck off.

import { childrenBy, obliquesOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { partiesAt, type Scene } from '../scene.js'

/** Gerunds name what is done with a thing, and the thing is what is stopped: "stopped issuing visas", "barred from entering". */
const DEEDS = new Set(['xcomp', 'ccomp'])
/** Nouns that only count or part what the phrase under "of" names: "most of its airspace", "the import of beef". */
const PARTS = new Set('most part all some rest majority half bulk portion none any much many'.split(' '))

/** The word that names what is measured: the verb's object, what it is "on" or "to", or the noun of the act itself. */
export function objectHead(scene: Scene, match: Match): number {
  const { tree } = match.frame
  const token = tokenAt(tree, match.trigger)
  if (token.upos !== 'VERB') return match.trigger
  const object =
    match.frame.fill('obj')[0]?.token ?? deedObject(tree, match.trigger) ?? stopped(tree, match.trigger)
  if (object !== null && TERMS.has(tokenAt(tree, object).lemma.toLowerCase())) {
    const sent = childrenBy(tree, match.trigger, 'iobj')[0] ?? match.frame.fill('to')[0]?.token
    if (sent !== undefined) return sent
  }
  if (object !== null) return throughDoor(scene, match, wholeOf(tree, object))
  const beside = ['to', 'on', 'from'].flatMap((slot) => match.frame.fill(slot))
  const thing = beside.find((a) => !scene.times.some((t) => isTimeAt(t, match.sentence, a.token)))
  return thing?.token ?? match.trigger
}

/** "Deliveries will stop": what ends by itself is what is measured. */
function stopped(tree: Tree, verb: number): number | null {
  if (!ENDS.has(tokenAt(tree, verb).lemma.toLowerCase())) return null
  return childrenBy(tree, verb, 'nsubj')[0] ?? null
}

/** "gave the envoy 24 hours to leave": the time is no thing. */
const TERMS = new Set(['hour', 'day', 'week', 'month', 'deadline', 'notice'])
const ENDS = new Set(['stop', 'end', 'cease', 'resume', 'restart', 'lapse', 'expire'])

function deedObject(tree: Tree, verb: number): number | null {
  for (const deed of childrenBy(tree, verb, ...DEEDS)) {
    const object = childrenBy(tree, deed, 'obj')[0]
    if (object !== undefined) return object
  }
  return null
}

function wholeOf(tree: Tree, head: number): number {
  if (!PARTS.has(tokenAt(tree, head).lemma.toLowerCase())) return head
  const whole = childrenBy(tree, head, 'nmod').find((c) =>
    childrenBy(tree, c, 'case').some((k) => tokenAt(tree, k).form.toLowerCase() === 'of'),
  )
  return whole ?? head
}

/** "shut its market | to fish from Chad": what may no longer come through is the thing; of a state alone, the door is. */
const DOORS = new Set(['door', 'market'])

function throughDoor(scene: Scene, match: Match, door: number): number {
  const { tree, trigger } = match.frame
  if (!DOORS.has(tokenAt(tree, door).lemma.toLowerCase())) return door
  const what = [...obliquesOf(tree, trigger), ...obliquesOf(tree, door)].find(
    (o) => ['to', 'for', 'on', 'against'].includes(o.preposition) && !isNameOfState(scene, match, o.token),
  )
  return what?.token ?? door
}

const isNameOfState = (scene: Scene, match: Match, token: number): boolean =>
  tokenAt(match.frame.tree, token).upos === 'PROPN' && partiesAt(scene, match.sentence, token).length > 0

const ONTO = new Set(['from', 'off', 'out of', 'out', 'on', 'onto', 'to', 'into', 'in', 'of'])
const LISTING = new Set(
  'put place add include restore return reinstate readmit strike remove take drop delete exclude suspend expel throw eject oust bar'.split(
    ' ',
  ),
)

/** The list or group that a state is put on or struck off; null for another act. */
export function listFor(
  scene: Scene,
  match: Match,
  head: number,
): { readonly preposition: string; readonly token: number } | null {
  const { tree, trigger } = match.frame
  if (head === trigger || !LISTING.has(tokenAt(tree, trigger).lemma.toLowerCase())) return null
  if (!isNameOfState(scene, match, head)) return null
  const list = obliquesOf(tree, trigger).find(
    (o) =>
      o.token > trigger &&
      ONTO.has(o.preposition) &&
      tokenAt(tree, o.token).upos === 'NOUN' &&
      !scene.times.some((t) => isTimeAt(t, match.sentence, o.token)),
  )
  return list ?? null
}

export const isTimeAt = (t: Scene['times'][number], sentence: number, token: number): boolean =>
  t.sentence === sentence && t.from <= token && token < t.to
