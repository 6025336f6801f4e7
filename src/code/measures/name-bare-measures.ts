// In: the acts of an article; out: the same, "the ban" and "those duties" named by what the article says that they are on.

import type { Candidate } from '../candidate.js'
import { childrenBy, prepositionOf, type Tree, tokenAt } from '../graph.js'
import { nounPhrase } from '../noun-phrase.js'
import { type Scene, wordsBetween } from '../scene.js'
import { isBetweenSame, isImposing, isMeasured, type Measured } from './bind-measures.js'
import { isBareObject } from './same-thing.js'

/** Nouns that articles use of one measure by turns: "duties … the tariffs". */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['tariff', 'duty', 'levy', 'tax', 'surcharge']),
  new Set(['advisory', 'alert', 'warning', 'advice', 'notice']),
  new Set(['sanction', 'penalty', 'listing']),
  new Set(
    'ban restriction embargo prohibition moratorium boycott curb limit control block bar suspension freeze halt closure blockade'.split(
      ' ',
    ),
  ),
]
const ON = new Set(['on', 'of', 'against', 'for', 'to', 'over'])

/** Takes the object and the id of the act that told the measure by name, else the words that the article puts to the same noun. */
export function nameBareMeasures(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  const measured = acts.filter(isMeasured)
  return acts.map((act) => {
    if (!isMeasured(act) || !isBareObject(act.measure.object)) return act
    const kind = kindOf(act.measure.object)
    const told = nearestOf(
      act,
      measured.filter((o) => isTeller(scene, act, o, kind)),
    )
    if (told) {
      const { object, measure_id } = told.measure
      return { ...act, measure: { ...act.measure, object, measure_id } }
    }
    const object = kind && findPhrase(scene, sentenceOf(act), kind)
    return object ? { ...act, measure: { ...act.measure, object } } : act
  })
}

const sentenceOf = (act: Candidate): number => act.matches[0]?.sentence ?? 0

function kindOf(object: string): ReadonlySet<string> | null {
  const words = object.toLowerCase().split(/[^\p{L}-]+/u)
  const singular = (w: string): string[] => [w, w.replace(/s$/, ''), w.replace(/ies$/, 'y')]
  return KINDS.find((kind) => words.some((w) => singular(w).some((s) => kind.has(s)))) ?? null
}

/** Another act on a measure between the same two, named, and told of with a noun of the same kind where this one has a noun. */
function isTeller(scene: Scene, act: Measured, other: Measured, kind: ReadonlySet<string> | null): boolean {
  if (other.status === 'called-off' || other.status === 'denied') return false
  if (other === act || isBareObject(other.measure.object) || !isBetweenSame(act, other)) return false
  // "the duties imposed in 2018" are not those that were raised today.
  const days = [act.measure, other.measure].map((m) => (isImposing(act) && isImposing(other) ? m.from : null))
  if (days[0] && days[1] && !days[0].startsWith(days[1]) && !days[1].startsWith(days[0])) return false
  if (!kind) return true
  return other.matches.some((m) =>
    (scene.trees[m.sentence]?.tokens ?? []).some(
      (t) => kind.has(t.lemma.toLowerCase()) || KIN.get(kind)?.has(t.lemma.toLowerCase()),
    ),
  )
}

/** Verbs that do what the nouns of a kind name: "banned seafood … the ban". */
const KIN = new Map<ReadonlySet<string>, ReadonlySet<string>>(
  KINDS.map((kind) => [
    kind,
    new Set(
      kind.has('ban')
        ? 'ban bar halt stop suspend close shut block prohibit exclude restrict reopen resume'.split(' ')
        : [],
    ),
  ]),
)

/** The nearest that was told before, else the nearest that is told later. */
function nearestOf(act: Measured, others: readonly Measured[]): Measured | undefined {
  const at = sentenceOf(act)
  const before = others.filter((o) => sentenceOf(o) <= at).sort((a, b) => sentenceOf(b) - sentenceOf(a))
  return before[0] ?? [...others].sort((a, b) => sentenceOf(a) - sentenceOf(b))[0]
}

/** "a ban on seafood", "travel alert": the phrase of the nearest noun of the kind that says what it is on; earlier sentences first. */
function findPhrase(scene: Scene, sentence: number, kind: ReadonlySet<string>): string | null {
  const order = scene.trees
    .map((_, i) => i)
    .sort(
      (a, b) =>
        Number(a > sentence) - Number(b > sentence) || Math.abs(a - sentence) - Math.abs(b - sentence),
    )
  for (const i of order) {
    const tree = scene.trees[i]
    if (!tree) continue
    for (const token of tree.tokens) {
      if (token.upos !== 'NOUN' || !kind.has(token.lemma.toLowerCase())) continue
      const [from, to] = nounPhrase(tree, token.i)
      const words = wordsBetween(scene, i, skipSmall(tree, from, token.i), to)
      if (saysOnWhat(tree, token.i) && !isBareObject(words)) return words
    }
  }
  return null
}

function saysOnWhat(tree: Tree, noun: number): boolean {
  const on = childrenBy(tree, noun, 'nmod').some((c) => ON.has(prepositionOf(tree, c) ?? ''))
  return on || childrenBy(tree, noun, 'compound').length > 0
}

function skipSmall(tree: Tree, from: number, head: number): number {
  let at = from
  while (at < head && /^(?:DET|PRON|ADP|PUNCT)$/.test(tokenAt(tree, at).upos)) at++
  return at
}
