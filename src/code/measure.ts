// In: a match of a restricting or easing act; out: the measure: which act, of what, in force from and until when.

import { createHash } from 'node:crypto'
import type { Moment, ReportMeasure } from '../terms/index.js'
import { baseOf, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import { codesOf, type RoleFiller, type Scene, wordsBetween } from './scene.js'

const ACTS = new Set(['announced', 'imposed', 'tightened', 'eased', 'lifted'])

/** The measure a match speaks of, or null where its pattern names no act. */
export function readMeasure(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
  moment: Moment | null,
  planned: boolean,
): ReportMeasure | null {
  const told = match.pattern.facts.act
  if (!told || !ACTS.has(told)) return null
  const act = planned && told === 'imposed' ? 'announced' : (told as ReportMeasure['act'])
  const tree = match.frame.tree
  const object = objectOf(tree, match)
  const head = object ?? match.trigger
  const [from, to] = nounPhrase(tree, head)
  const text = wordsBetween(scene, match.sentence, from, to)
  const bounds = scene.times.filter((t) => t.sentence === match.sentence && t.bound !== null)
  const opening = bounds.find((t) => t.bound === 'from')?.moment?.edtf ?? null
  const closing = bounds.find((t) => t.bound === 'until')
  const ends = act === 'lifted'
  return {
    act,
    object: text,
    from: ends ? null : (opening ?? (act === 'imposed' ? (moment?.edtf ?? null) : null)),
    until: ends
      ? (moment?.edtf ?? null)
      : closing
        ? (closing.moment?.edtf ?? '..')
        : act === 'imposed' || act === 'tightened'
          ? '..'
          : null,
    measure_id: identify(codesOf(actor), codesOf(recipient), lemmasOf(tree, head)),
  }
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

const DULL = new Set([
  'the',
  'a',
  'an',
  'all',
  'some',
  'its',
  'their',
  'multiple',
  'new',
  'of',
  'on',
  'to',
  'from',
  'and',
])

function lemmasOf(tree: Tree, head: number): string[] {
  const [from, to] = nounPhrase(tree, head)
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const token = tokenAt(tree, i)
    if (
      (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ') &&
      !DULL.has(token.lemma.toLowerCase())
    )
      out.push(token.lemma.toLowerCase())
  }
  return out
}

/** The same imposer, target and object words give the same id, whatever the article. */
function identify(actor: readonly string[], recipient: readonly string[], lemmas: readonly string[]): string {
  const key = JSON.stringify([[...actor].sort(), [...recipient].sort(), [...new Set(lemmas)].sort()])
  return `m_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}
