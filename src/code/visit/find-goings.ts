// In: an article's scene; out: every telling that someone goes to a place or is at one, in the order of the text.

import type { Status } from '../../terms/index.js'
import {
  baseOf,
  childrenBy,
  conjunctsOf,
  isPassive,
  isVerb,
  obliquesOf,
  patientsOf,
  subjectsOf,
  type Tree,
  tokenAt,
} from '../graph.js'
import { partiesAt, type RoleFiller, type Scene } from '../scene.js'
import { type GonePlace, type Hold, holdOf, holdOfWhere, holdOnward, placeOf } from './place-gone.js'
import { statusOfGoing } from './schedule.js'
import {
  AWAITING,
  BEING,
  GOING,
  JOURNEYS,
  LEAVING,
  PASSED_THROUGH,
  REACHING,
  STAGING,
  STOPS,
  TAKING,
} from './words.js'

export interface Going {
  readonly sentence: number
  /** The verb or noun that tells it. */
  readonly governor: number
  /** The token of the place. */
  readonly at: number
  readonly place: GonePlace
  /** Who goes or is there, hosts among them where the words leave open who is which; empty where the words do not say. */
  readonly who: readonly RoleFiller[]
  /** `went`: told as going; `was`: told as being there; `open`: a place alone, without a word of either. */
  readonly kind: 'went' | 'was' | 'open'
  readonly status: Status
}

const GATHERED = ['with', 'beside', 'alongside', 'by', 'for', 'from']

export function findGoings(scene: Scene): Going[] {
  return scene.trees.flatMap((tree, i) => {
    const sentence = scene.sentences[i]?.index ?? i
    return scene
      .mentionsIn(sentence)
      .filter((m) => !m.doubts.some((d) => d.code === 'names/dateline-place'))
      .sort((a, b) => a.from - b.from || b.to - a.to)
      .flatMap((mention) => {
        const place = placeOf(scene, mention)
        if (!place) return []
        const holds = [
          holdOf(tree, mention.head) ?? holdOnward(tree, mention),
          holdOfWhere(tree, mention.head),
        ]
        return holds.flatMap((hold) => {
          const going = hold && readGoing(scene, sentence, tree, mention.head, place, hold)
          return going ? [going] : []
        })
      })
  })
}

function readGoing(
  scene: Scene,
  sentence: number,
  tree: Tree,
  at: number,
  place: GonePlace,
  { governor, by }: Hold,
): Going | null {
  const { status, negated } = statusOfGoing(scene, sentence, governor)
  const parties = (tokens: readonly number[]): RoleFiller[] =>
    tokens.flatMap((t) => conjunctsOf(tree, t)).flatMap((t) => partiesAt(scene, sentence, t))
  const told = (kind: Going['kind'], who: readonly number[]): Going => {
    const named = parties(who)
    return {
      sentence,
      governor,
      at,
      place,
      // "toured the fair, which opened on Sunday, before flying on": a gerund hung too low is the main subject's.
      who: named.length > 0 || kind !== 'went' ? named : parties(doersAbove(tree, governor)),
      kind,
      status: negated && status !== 'called-off' ? 'denied' : by === 'due' ? 'planned' : status,
    }
  }
  const lemma = tokenAt(tree, governor).lemma.toLowerCase()
  if (by === 'alone') return told('open', [])
  if (by === 'beside') return told('was', [governor])
  if (by === 'predicate') return told('was', childrenBy(tree, governor, 'nsubj'))
  if (by === 'due') return told('went', childrenBy(tree, governor, 'nsubj'))
  if (by === 'equated' || by === 'journey') return told('went', travellersOf(tree, governor))
  if (by === 'origin') {
    // "From Lima she flew to Quito": what a journey's next stage sets out from was a stop; "flew in from Lima" tells of none.
    const onward = GOING.has(lemma) && at < governor
    return onward ? told('went', doersOf(tree, governor)) : null
  }
  if (by === 'object') {
    if (REACHING.has(lemma)) return told('went', doersOf(tree, governor))
    if (LEAVING.has(lemma) || GOING.has(lemma)) return told('was', doersOf(tree, governor))
    return null
  }
  if (TAKING.has(lemma) && by === 'goal') {
    const taken = objectsOf(tree, governor)
    return told('went', taken.length > 0 ? taken : doersOf(tree, governor))
  }
  if (GOING.has(lemma)) return told('went', doersOf(tree, governor))
  if (AWAITING.has(lemma)) {
    const going = told('went', [...doersOf(tree, governor), ...objectsOf(tree, governor)])
    return { ...going, status: going.status === 'occurred' ? 'planned' : going.status }
  }
  if (by === 'goal') return null
  if (STAGING.has(lemma)) {
    const journeys = objectsOf(tree, governor).filter((o) => isJourney(tree, o))
    const doers = [...doersOf(tree, governor), ...journeys.flatMap((j) => travellersOf(tree, j))]
    return told(journeys.length > 0 || objectsOf(tree, governor).length === 0 ? 'went' : 'was', doers)
  }
  if (!BEING.has(lemma)) return null
  const beside = obliquesOf(tree, governor)
    .filter((o) => GATHERED.includes(o.preposition))
    .map((o) => o.token)
  return told('was', [
    ...doersOf(tree, governor),
    ...objectsOf(tree, governor),
    ...beside,
    ...withinObjects(tree, governor),
  ])
}

/** Those with whom "held talks with the king" is held. */
function withinObjects(tree: Tree, verb: number): number[] {
  return objectsOf(tree, verb)
    .filter((o) => PASSED_THROUGH.has(tokenAt(tree, o).lemma.toLowerCase()))
    .flatMap((o) => obliquesOf(tree, o))
    .filter((o) => o.preposition === 'with')
    .map((o) => o.token)
}

function doersOf(tree: Tree, verb: number): number[] {
  const subjects = subjectsOf(tree, verb).map((a) => a.token)
  const journeys = subjects.filter((s) => isJourney(tree, s))
  return isPassive(tree, verb)
    ? [...subjects, ...objectsOf(tree, verb)]
    : [...subjects, ...journeys.flatMap((j) => travellersOf(tree, j))]
}

/** The subjects of the verbs above a form without a subject of its own. */
function doersAbove(tree: Tree, verb: number): number[] {
  const out: number[] = []
  if (!['Ger', 'Part', 'Inf'].includes(tokenAt(tree, verb).feats.VerbForm ?? '')) return out
  for (
    let at = tokenAt(tree, verb).head, steps = 0;
    at >= 0 && steps < 5;
    at = tokenAt(tree, at).head, steps++
  )
    if (isVerb(tokenAt(tree, at))) out.push(...doersOf(tree, at))
  return out
}

function objectsOf(tree: Tree, verb: number): number[] {
  return patientsOf(tree, verb).map((a) => a.token)
}

const isJourney = (tree: Tree, i: number): boolean => JOURNEYS.has(tokenAt(tree, i).lemma.toLowerCase())

/** Whose journey a noun names: its possessor, "by X", the subject of the verb it hangs on, or that of the journey it is part of. */
export function travellersOf(tree: Tree, noun: number, depth = 0): number[] {
  if (depth > 4) return []
  const by = obliquesOf(tree, noun)
  const own = [
    ...childrenBy(tree, noun, 'nmod:poss'),
    ...by.filter((o) => o.preposition === 'by').map((o) => o.token),
  ]
  if (own.length > 0) return own
  const whole = by.find(
    (o) => o.preposition === 'of' && (isJourney(tree, o.token) || STOPS.has(tokenAt(tree, o.token).lemma)),
  )
  const inner = whole ? travellersOf(tree, whole.token, depth + 1) : []
  if (inner.length > 0) return inner
  const token = tokenAt(tree, noun)
  const of = by.filter((o) => o.preposition === 'of' && !isJourney(tree, o.token)).map((o) => o.token)
  if (token.head < 0) return [...childrenBy(tree, noun, 'nsubj'), ...of]
  const relation = baseOf(token.deprel)
  const head = tokenAt(tree, token.head)
  if (isVerb(head) && ['obj', 'obl'].includes(relation))
    return [...subjectsOf(tree, head.i).map((a) => a.token), ...of]
  if (['appos', 'conj', 'nmod'].includes(relation) && isJourney(tree, head.i))
    return travellersOf(tree, head.i, depth + 1)
  if (relation === 'appos' || relation === 'conj') {
    const up = head.head >= 0 ? tokenAt(tree, head.head) : undefined
    if (up && isVerb(up)) return subjectsOf(tree, up.i).map((a) => a.token)
  }
  return of
}
