// In: a mention of a place in its tree; out: the word that says someone goes there or is there, or nothing: "from", "elections in", an adjective.

import type { Mention } from '../../terms/index.js'
import { baseOf, childrenBy, isVerb, prepositionOf, type Tree, tokenAt } from '../graph.js'
import type { Scene } from '../scene.js'
import {
  GOAL_ONLY,
  GOING,
  JOURNEYS,
  MEETING,
  PASSED_THROUGH,
  PASSING,
  PLACING,
  SENT,
  STOPS,
  UNDERFOOT,
} from './words.js'

export interface GonePlace {
  readonly name: string
  readonly code: string | null
  /** Only the country is named. */
  readonly country: boolean
}

/** The word that a place hangs on, and how. */
export interface Hold {
  /** A verb, a noun of journey, or the place itself where it is the predicate. */
  readonly governor: number
  readonly by:
    | 'goal'
    | 'place'
    | 'object'
    | 'journey'
    | 'equated'
    | 'predicate'
    | 'origin'
    | 'beside'
    | 'due'
    | 'alone'
}

const DUE = new Set(['due', 'bound', 'expected', 'scheduled'])
const SEATS = /^the |house|street|palace|kremlin|elysee|pentagon/i

/** The place that a mention names; a state that is gone to is its country, its seat's town the seat. */
export function placeOf(scene: Scene, mention: Mention): GonePlace | null {
  if (mention.form === 'demonym' || mention.form === 'collective') return null
  const place = mention.place === null ? undefined : scene.cast.places[mention.place]
  if (place)
    return place.code === null || place.resolution === 0
      ? null
      : { name: place.name, code: place.code, country: place.resolution === 1 }
  if (mention.form !== 'name' && mention.form !== 'metonym') return null
  const party = mention.parties.map((p) => scene.cast.parties[p]).find((p) => p?.kind === 'state')
  if (!party) return null
  if (mention.form === 'name') return { name: party.name, code: party.code, country: true }
  return SEATS.test(mention.span.exact)
    ? null
    : { name: mention.span.exact, code: party.code, country: false }
}

/** Climbs from a place to what is done there. At most eight words are climbed. */
export function holdOf(tree: Tree, place: number): Hold | null {
  let at = place
  let preposition: string | null = null
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenAt(tree, at)
    const own = prepositionOf(tree, at)?.split(' ').at(-1) ?? null
    preposition = own ?? preposition
    const relation = baseOf(token.deprel)
    if (own === 'on' && UNDERFOOT.has(token.lemma.toLowerCase())) preposition = 'in'
    const placed = preposition !== null && PLACING.has(preposition)
    if (childrenBy(tree, at, 'cop').length > 0 && token.deprel !== 'nsubj') {
      // "was in Lima": the place itself is the predicate; "her next stop will be Lima": it is the stop.
      const stop = childrenBy(tree, at, 'nsubj').find((c) => STOPS.has(tokenAt(tree, c).lemma.toLowerCase()))
      if (stop !== undefined) return { governor: stop, by: 'equated' }
      if (preposition !== null && ['in', 'at'].includes(preposition)) return { governor: at, by: 'predicate' }
      return null
    }
    if (preposition === null) {
      // "Quito on the 2nd, her first visit there": the journey stands beside its place.
      const journey = childrenBy(tree, at, 'appos').find((a) =>
        JOURNEYS.has(tokenAt(tree, a).lemma.toLowerCase()),
      )
      if (journey !== undefined) return { governor: journey, by: 'journey' }
    }
    if (token.head < 0) return preposition === null || placed ? { governor: at, by: 'alone' } : null
    const head = tokenAt(tree, token.head)
    const noun = head.lemma.toLowerCase()
    if (token.deprel === 'nmod:poss') {
      // "Vietnam's Ha Giang province": the owner is gone to where the owned is; "Vietnam's president" is not.
      if (!PASSED_THROUGH.has(noun) && head.upos !== 'PROPN') return null
      preposition = null
      at = head.i
      continue
    }
    if (relation === 'nsubj' && STOPS.has(noun)) return { governor: head.i, by: 'equated' }
    if (['compound', 'flat', 'nmod:desc', 'nmod:unmarked'].includes(token.deprel) && preposition === null) {
      if (JOURNEYS.has(noun)) return { governor: head.i, by: 'journey' }
      if (!PASSED_THROUGH.has(noun)) return null
      at = head.i
      continue
    }
    if (relation === 'appos' || (relation === 'parataxis' && STOPS.has(noun))) {
      if (STOPS.has(noun)) return { governor: head.i, by: 'equated' }
      at = head.i
      continue
    }
    if (relation === 'conj' || (relation === 'parataxis' && !isVerb(head))) {
      if (isVerb(head) && placed)
        return { governor: head.i, by: GOAL_ONLY.has(preposition ?? '') ? 'goal' : 'place' }
      at = head.i
      continue
    }
    // "attended the fair in Lima": the place is where the object is; "visited Lima": it is the object.
    if (relation === 'obj' && isVerb(head)) return { governor: head.i, by: placed ? 'place' : 'object' }
    if (relation !== 'obl' && relation !== 'nmod') return null
    if (preposition === null || PASSING.has(preposition)) return null
    if (preposition === 'of' || preposition === 'from') {
      if (preposition === 'from' && isVerb(head)) return { governor: head.i, by: 'origin' }
      if (preposition === 'of' && isVerb(head) && prepositionOf(tree, at) === 'out of')
        return { governor: head.i, by: 'object' }
      if (preposition !== 'of') return null
      if (JOURNEYS.has(noun)) return { governor: head.i, by: 'journey' }
      if (!PASSED_THROUGH.has(noun)) return null
      preposition = null
      at = head.i
      continue
    }
    if (!placed) return null
    if (isVerb(head)) return { governor: head.i, by: GOAL_ONLY.has(preposition) ? 'goal' : 'place' }
    if (head.upos === 'ADJ') return DUE.has(noun) ? { governor: head.i, by: 'due' } : null
    if (JOURNEYS.has(noun)) return { governor: head.i, by: 'journey' }
    if (SENT.has(noun) && GOAL_ONLY.has(preposition)) return { governor: head.i, by: 'journey' }
    if (PASSED_THROUGH.has(noun)) {
      at = head.i
      continue
    }
    // "Blinken, in Seoul for talks": beside a person, after a comma; in a headline without one.
    const before = tree.tokens[(childrenBy(tree, at, 'case')[0] ?? at) - 1]
    const apart = before?.form === ',' || (tree.sentence.kind === 'title' && head.head < 0)
    if (head.upos === 'PROPN' && apart && ['in', 'at'].includes(preposition))
      return { governor: head.i, by: 'beside' }
    // "met students in Kyiv", "talks with his counterpart in Rabat": whom one meets there.
    if (!['in', 'at'].includes(preposition) || !['obl', 'nmod', 'obj'].includes(baseOf(head.deprel)))
      return null
    const up = head.head >= 0 ? tokenAt(tree, head.head) : undefined
    if (!up) return null
    const met = up.lemma.toLowerCase()
    if (isVerb(up)) return head.upos !== 'NOUN' || MEETING.has(met) ? { governor: up.i, by: 'place' } : null
    if (head.upos !== 'NOUN' && JOURNEYS.has(met)) return { governor: up.i, by: 'journey' }
    if (!PASSED_THROUGH.has(met)) return null
    at = up.i
  }
  return null
}

const ONWARD = /^(?:on|onward|onwards|then|later|finally|next|lastly|afterwards|and|,)$/i

/** "… flew to Lima, where …, and on to Quito": a goal left without its verb is the last verb of going's before it. */
export function holdOnward(tree: Tree, mention: Mention): Hold | null {
  let at = mention.from - 1
  if (tree.tokens[at]?.upos === 'DET') at--
  if (!/^(?:to|into|onto)$/i.test(tree.tokens[at]?.form ?? '')) return null
  if (!ONWARD.test(tree.tokens[at - 1]?.form ?? '')) return null
  for (let i = at - 1; i >= 0; i--) {
    const token = tokenAt(tree, i)
    if (isVerb(token) && GOING.has(token.lemma.toLowerCase())) return { governor: i, by: 'goal' }
  }
  return null
}

/** "Quito, where the president receives her": what is done there. */
export function holdOfWhere(tree: Tree, place: number): Hold | null {
  const clause = childrenBy(tree, place, 'acl').find((c) =>
    childrenBy(tree, c, 'advmod').some((a) => tokenAt(tree, a).form.toLowerCase() === 'where'),
  )
  return clause === undefined ? null : { governor: clause, by: 'place' }
}
