// In: a match of a restricting or easing act; out: the measure: which act, of what, in force from and until when.

import type { EventType, Moment, ReportMeasure } from '../terms/index.js'
import { baseOf, childrenBy, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import { nameMeasure } from './measure-id.js'
import { type RoleFiller, type Scene, wordsBetween } from './scene.js'

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
  planned: boolean,
): ReportMeasure | null {
  const told = match.pattern.facts.act ?? actRead(match)
  if (!told || !ACTS.has(told)) return null
  const act = planned && told === 'imposed' ? 'announced' : (told as ReportMeasure['act'])
  const tree = match.frame.tree
  const head = objectOf(tree, match) ?? match.trigger
  if (isNoMeasure(tree, head, match.trigger)) return null
  return {
    act,
    object: objectRead(scene, match) ?? nameObject(scene, match, head),
    ...readForce(scene, match.sentence, act, moment),
    measure_id: nameMeasure(scene, match.sentence, tree, head, actor, recipient),
  }
}

/** The act on a measure that the reader sees at the words of an act that may be one. */
function actRead(match: Match): string | null {
  const guess = match.reading?.measure
  return guess && MEASURED.has(match.pattern.event) && guess.chance >= 0.5 ? guess.value : null
}

const MEASURED = new Set<EventType>(['SANCTION', 'CONCEDE', 'RETREAT', 'COERCE'])

/** The longest run of words that the reader takes for what is measured, without an article before it. */
function objectRead(scene: Scene, match: Match): string | null {
  const chances = match.reading?.roles.object
  const tree = match.frame.tree
  if (!chances) return null
  let best: readonly [number, number] = [0, 0]
  for (let from = 0; from < chances.length; from++) {
    let to = from
    while ((chances[to] ?? 0) >= 0.5) to++
    if (to - from > best[1] - best[0]) best = [from, to]
    from = Math.max(from, to)
  }
  let [from] = best
  while (from < best[1] - 1 && /^(?:DET|PRON|ADP|PUNCT)$/.test(tokenAt(tree, from).upos)) from++
  const words = wordsBetween(scene, match.sentence, from, best[1]).replace(/[\s,;:]+$/, '')
  return words === '' ? null : words
}

function isNoMeasure(tree: Tree, head: number, trigger: number): boolean {
  const token = tokenAt(tree, head)
  // "meetings between ministers" were cut for years; "a meeting" was cancelled.
  const plural = token.feats.Number === 'Plur'
  const word = token.lemma.toLowerCase()
  if (NO_MEASURE.has(word)) return !(word === 'meeting' && plural)
  return TALKS.has(word) && CALLING_OFF.has(tokenAt(tree, trigger).lemma.toLowerCase())
}

type Force = Pick<ReportMeasure, 'from' | 'until'>

/** From when and until when the words say that it holds; null where they do not, `..` where they leave the end open. */
function readForce(scene: Scene, sentence: number, act: ReportMeasure['act'], moment: Moment | null): Force {
  const own = moment === null ? null : openingOf(moment.edtf)
  if (act === 'lifted') return { from: null, until: own }
  const bounds = scene.times.filter((t) => t.sentence === sentence && t.bound !== null)
  const opening = bounds.find((t) => t.bound === 'from')
  const closing = bounds.find((t) => t.bound === 'until' && !/^until now$/i.test(t.span.exact))
  const begun = act === 'imposed' || (act === 'announced' && moment?.basis !== 'implied')
  // "with immediate effect" names no day: it begins with the act.
  const from = opening ? (opening.moment ? openingOf(opening.moment.edtf) : own) : begun ? own : null
  const until = closing ? (closing.moment ? closingOf(closing.moment.edtf) : '..') : null
  return { from, until }
}

/** "2025-05-01/.." opens on 2025-05-01; a span closed on both sides is kept; "../2025" tells no beginning. */
function openingOf(edtf: string): string | null {
  if (edtf.startsWith('../')) return null
  return edtf.endsWith('/..') ? edtf.slice(0, -3) : edtf
}

/** "../2025-05-01" and "2025-03/2025-05-01" close on 2025-05-01. */
function closingOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf
}

/** What is banned, cancelled or lifted: the verb's object, or what the noun is "on" or "of". */
function objectOf(tree: Tree, match: Match): number | null {
  const token = tokenAt(tree, match.trigger)
  if (token.upos === 'VERB') {
    const object = match.frame.fill('obj')[0]
    if (object) return object.token
    const to = match.frame.fill('to')[0] ?? match.frame.fill('on')[0] ?? match.frame.fill('from')[0]
    return to?.token ?? null
  }
  return match.trigger
}

const GOES_WITH = new Set(['to', 'for', 'with', 'from', 'on', 'against', 'of', 'off', 'over', 'between'])

/** The words of the thing, without the article or "its" before them, and with what it is for: "visas to Canadians", "trade with Denmark". */
function nameObject(scene: Scene, match: Match, head: number): string {
  const { tree } = match.frame
  let [from, to] = nounPhrase(tree, head)
  while (from < head && /^(?:DET|PRON)$/.test(tokenAt(tree, from).upos)) from++
  const verb = tokenAt(tree, head).head
  const next =
    verb < 0 ? undefined : childrenBy(tree, verb, 'obl', 'nmod').find((c) => isPhraseAt(tree, c, to))
  if (next !== undefined && !scene.times.some((t) => isTimeAt(t, match.sentence, next)))
    to = nounPhrase(tree, next)[1]
  // "the crossings to tourists from June 23": the day is no part of the thing.
  const timed = scene.times.filter((t) => t.sentence === match.sentence && t.from > head && t.from < to)
  to = Math.min(to, ...timed.map((t) => t.from))
  while (to > head + 1 && tokenAt(tree, to - 1).upos === 'ADP') to--
  return wordsBetween(scene, match.sentence, from, to).replace(/[\s,;:]+$/, '')
}

const isTimeAt = (t: Scene['times'][number], sentence: number, token: number): boolean =>
  t.sentence === sentence && t.from <= token && token < t.to

function isPhraseAt(tree: Tree, noun: number, at: number): boolean {
  const [first] = subtreeOf(tree, noun)
  return first === at && noun > at && GOES_WITH.has(tokenAt(tree, at).form.toLowerCase())
}

const CLAUSES = new Set(['acl', 'advcl', 'parataxis'])
const LOOSE = new Set([
  'appos',
  'punct',
  'case',
  'cop',
  'nsubj',
  'mark',
  'aux',
  'cc',
  'obl',
  'advmod',
  'discourse',
])

/** The bounds of a noun's phrase without clauses and without what follows a comma. */
export function nounPhrase(tree: Tree, head: number): readonly [number, number] {
  const kept = new Set(
    subtreeOf(tree, head).filter((t) => {
      let at = t
      while (at !== head && at >= 0) {
        const token = tokenAt(tree, at)
        const base = baseOf(token.deprel)
        if (CLAUSES.has(base) || (LOOSE.has(base) && token.head === head)) return false
        at = token.head
      }
      return true
    }),
  )
  let from = head
  let to = head + 1
  while (kept.has(from - 1)) from--
  while (kept.has(to) || (kept.has(to + 1) && /^[-–,/]$/.test(tree.tokens[to]?.form ?? ''))) to++
  return [from, to]
}
