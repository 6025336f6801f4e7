// In: a match of a restricting or easing act; out: the measure: which act, of what, in force from and until when.

import type { EventType, Moment, ReportMeasure, Status } from '../../terms/index.js'
import { childrenBy, type Tree, tokenAt } from '../graph.js'
import { isReaders } from '../hear-reader.js'
import type { Match } from '../match.js'
import type { RoleFiller, Scene } from '../scene.js'
import { nameMeasure } from './name-measure.js'
import { nameObject } from './name-object.js'
import { listFor, objectHead } from './object-head.js'
import { lastsFor, readForce } from './read-force.js'

const ACTS = new Set(['announced', 'imposed', 'tightened', 'eased', 'lifted'])
/** A visit put off is a visit called off, and a complaint dropped is none of the complainant's measures. */
const NO_MEASURE = new Set(
  'visit trip tour meeting summit session dinner lunch reception call invitation stay gathering complaint case lawsuit suit petition claim'.split(
    ' ',
  ),
)
/** Talks under way may be suspended, which is a measure; talks cancelled are a meeting that did not come about. */
const TALKS = new Set(['talk', 'negotiation', 'dialogue', 'consultation'])
const CALLING_OFF = new Set(['cancel', 'postpone', 'call', 'scrap', 'axe', 'scratch', 'drop'])

/** The measure a match speaks of, or null where its pattern names no act, or the act is on no measure. */
export function readMeasure(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
  moment: Moment | null,
  status: Status,
): ReportMeasure | null {
  const tree = match.frame.tree
  const head = objectHead(scene, match)
  const told = match.pattern.facts.act ?? actRead(match, head)
  if (!told || !ACTS.has(told)) return null
  if (isNoMeasure(match, head)) return null
  const list = listFor(scene, match, head)
  const act = settleAct(scene, match, head, told as ReportMeasure['act'], status === 'planned')
  return {
    act,
    object: nameObject(scene, match, head),
    ...readForce(scene, match, head, act, moment, status),
    measure_id: nameMeasure(scene, match.sentence, tree, list?.token ?? head, actor, recipient),
  }
}

/** The act on a measure that the reader sees at the words of an act that may be one; a thing that is stopped or shut is one in any case. */
function actRead(match: Match, head: number): string | null {
  const guess = match.reading?.measure
  if (guess && MEASURED.has(match.pattern.event) && guess.chance >= 0.5 && guess.value !== 'none')
    return guess.value
  const { tree, trigger } = match.frame
  const stops = match.pattern.event === 'SANCTION' && STOPPING.has(tokenAt(tree, trigger).lemma.toLowerCase())
  const thing = head !== trigger && tokenAt(tree, head).upos === 'NOUN' && !isPerson(tree, head)
  return stops && thing ? 'imposed' : null
}

const STOPPING = new Set(
  'suspend halt close shut freeze ban bar block cut sever break stop end quit pause cease discontinue restrict prohibit interrupt seal cancel'.split(
    ' ',
  ),
)
const PERSONS =
  /^(?:diplomat|envoy|ambassador|official|attache|attaché|officer|consul|minister|person|citizen|national)$/

const isPerson = (tree: Tree, i: number): boolean => PERSONS.test(tokenAt(tree, i).lemma.toLowerCase())

const MEASURED = new Set<EventType>(['SANCTION', 'CONCEDE', 'RETREAT', 'COERCE'])

function isNoMeasure({ frame, pattern }: Match, head: number): boolean {
  const { tree, trigger } = frame
  const token = tokenAt(tree, head)
  // "meetings between ministers" were cut for years; "a meeting" was cancelled.
  const plural = token.feats.Number === 'Plur'
  const word = token.lemma.toLowerCase()
  // "suspended her": who is spoken of as a person is no thing.
  if (pattern.facts.instrument !== 'protocol' && /^(?:him|her|he|she)$/i.test(token.form)) return true
  if (NO_MEASURE.has(word)) return !(word === 'meeting' && plural)
  return TALKS.has(word) && CALLING_OFF.has(tokenAt(tree, trigger).lemma.toLowerCase())
}

const LENDING = new Set(['put', 'place', 'add', 'take', 'include', 'let', 'bring'])
const AGAIN = new Set(['back', 'again', 'anew'])
const RESTORING = new Set(['restore', 'reinstate', 'return', 'readmit'])
const EASING = new Set(['ease', 'relax', 'loosen', 'soften', 'lower', 'reduce', 'halve', 'downgrade'])
const TIGHTENING = new Set([
  'tighten',
  'toughen',
  'double',
  'triple',
  'quadruple',
  'widen',
  'expand',
  'stiffen',
])
const PARTLY = new Set(['partly', 'partially', 'gradually', 'temporarily', 'somewhat'])
const SOME = new Set(['some', 'part', 'most', 'portion', 'several', 'certain', 'many', 'half'])

/**
 * The five acts, as the gold of `evaluation/gold` has them: `announced` is told but not yet in force ("will ban", "takes effect in May"),
 * `imposed` is in force or was, `tightened` makes one that stands harder, `eased` lifts it in part or for a time or exempts some from it,
 * `lifted` ends it, also where the end is still to come ("would be removed").
 */
function settleAct(
  scene: Scene,
  match: Match,
  head: number,
  told: ReportMeasure['act'],
  planned: boolean,
): ReportMeasure['act'] {
  const { tree } = match.frame
  const has = (at: number, words: ReadonlySet<string>, ...relations: string[]): boolean =>
    childrenBy(tree, at, ...relations).some((c) => words.has(tokenAt(tree, c).lemma.toLowerCase()))
  // The reader hears that a measure is changed better than which way: the verb tells it.
  const verb = tokenAt(tree, match.trigger).lemma.toLowerCase()
  if (isReaders(match.pattern) && EASING.has(verb) && told === 'lifted') return 'eased'
  if (isReaders(match.pattern) && TIGHTENING.has(verb) && told === 'imposed') return 'tightened'
  // "put Chile back on the list": what was taken is given back, not made easier.
  const back = LENDING.has(verb) && has(match.trigger, AGAIN, 'advmod', 'compound:prt')
  if (told === 'eased' && (back || RESTORING.has(verb))) return 'lifted'
  if (told === 'imposed') return planned ? 'announced' : 'imposed'
  if (told !== 'lifted') return told
  const partial =
    lastsFor(scene, match, head) ||
    has(match.trigger, PARTLY, 'advmod') ||
    has(head, SOME, 'det', 'amod', 'advmod') ||
    has(head, PARTLY, 'advmod', 'amod') ||
    match.frame.fill('obj').some((o) => SOME.has(tokenAt(tree, o.token).lemma.toLowerCase()))
  return partial ? 'eased' : 'lifted'
}
