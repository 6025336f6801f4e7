// In: a match; out: what its own words are about: a weight for each instrument whose class of words they belong to.

import { INSTRUMENTS, type Instrument } from '../terms/index.js'
import { baseOf, childrenBy, prepositionOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import type { Scene } from './scene.js'

/** Weights above 0; instruments without a word are left out. */
export type Matter = ReadonlyMap<Instrument, number>

/** Where two weigh the same, the narrower word says more: "fuel imports" are energy, "export of visas" is no trade. */
const NARROW_FIRST: readonly Instrument[] = [
  'visa',
  'aviation',
  'energy',
  'aid',
  'education',
  'culture',
  'media',
  'legal',
  'territory',
  'travel',
  'trade',
  'investment',
  'security',
  'protocol',
  'rhetoric',
]

/** Under these hang other acts, or when and why: not what the act itself works with. */
const ASIDE = new Set(['advcl', 'parataxis', 'punct', 'csubj', 'dislocated', 'vocative', 'discourse', 'cc'])

/** "after the attack", "during a visit": the occasion, not the matter. */
const OCCASION = new Set([
  'after',
  'before',
  'during',
  'since',
  'until',
  'till',
  'following',
  'amid',
  'despite',
  'ahead of',
  'prior to',
  'because of',
  'in response to',
  'in retaliation for',
  'in protest at',
])

/** Relations are "ties" of every kind, and every dispute has its "statements": such a word gives way to one that says which. */
const VAGUE = new Set<Instrument>(['protocol', 'rhetoric'])
const VAGUE_SHARE = 0.7

/** The words under the trigger, its objects and the verb that carries it, each weighing less the deeper it hangs. */
export function weighMatter(scene: Scene, match: Match): Matter {
  const { tree, carrier } = match.frame
  const depths = new Map<number, number>()
  spread(tree, match.trigger, 0, depths, match.trigger)
  if (carrier >= 0) for (const c of belowVerb(tree, carrier)) spread(tree, c, 1, depths, match.trigger)
  // "the duties that Beijing imposed": what a clause describes is its object.
  for (const slot of ['obj', 'xcomp', 'ccomp'])
    for (const { token } of match.frame.fill(slot)) spread(tree, token, 1, depths, match.trigger)
  return weigh(scene, match.sentence, tree, depths)
}

/** The words under one token alone: of "talks on fishing rights", those under "rights". */
export function weighPhrase(scene: Scene, sentence: number, tree: Tree, top: number): Matter {
  const depths = new Map<number, number>()
  spread(tree, top, 0, depths, -1)
  return weigh(scene, sentence, tree, depths)
}

const NONE: ReadonlySet<Instrument> = new Set()

/** The heaviest, with its weight; null where no word tells. */
export function heaviest(
  matter: Matter,
  without: ReadonlySet<Instrument> = NONE,
): { readonly instrument: Instrument; readonly weight: number } | null {
  let best: { instrument: Instrument; weight: number } | null = null
  for (const instrument of NARROW_FIRST) {
    const weight = without.has(instrument) ? 0 : (matter.get(instrument) ?? 0)
    if (weight > (best?.weight ?? 0)) best = { instrument, weight }
  }
  return best
}

function weigh(scene: Scene, sentence: number, tree: Tree, depths: ReadonlyMap<number, number>): Matter {
  const out = new Map<Instrument, number>()
  for (const [token, depth] of depths) {
    if (namesParty(scene, sentence, token)) continue
    for (const instrument of listInstruments(scene, tree, token)) {
      const weight = (VAGUE.has(instrument) ? VAGUE_SHARE : 1) / (1 + depth / 2)
      out.set(instrument, (out.get(instrument) ?? 0) + weight)
    }
  }
  return out
}

/** Instruments whose class holds the word. */
function listInstruments(scene: Scene, tree: Tree, i: number): Instrument[] {
  const token = tokenAt(tree, i)
  const lemma = token.lemma.toLowerCase()
  const form = token.form.toLowerCase()
  // "pressed Beijing", "landed in Oslo": as verbs these words mean something else.
  if (token.upos === 'VERB' && scene.wordsOf('other-as-verb').has(lemma)) return []
  return INSTRUMENTS.filter((x) => {
    const words = scene.wordsOf(`instrument-${x}`)
    return words.has(lemma) || words.has(form)
  })
}

/** "the Ministry of Trade", "the Coast Guard": a party's own name says nothing of the act. */
function namesParty(scene: Scene, sentence: number, token: number): boolean {
  return scene.mentionsIn(sentence).some((m) => m.from <= token && token < m.to && m.parties.length > 0)
}

function spread(tree: Tree, top: number, depth: number, out: Map<number, number>, trigger: number): void {
  const known = out.get(top)
  if (known !== undefined && known <= depth) return
  out.set(top, depth)
  for (const c of belowVerb(tree, top)) {
    // "welcomed the step and recalled its envoy": what is joined to the trigger is another act.
    const other = top === trigger && tokenAt(tree, c).deprel === 'conj' && tokenAt(tree, c).upos === 'VERB'
    if (!other) spread(tree, c, depth + 1, out, trigger)
  }
}

function belowVerb(tree: Tree, i: number): number[] {
  return (tree.children[i] ?? []).filter((c) => !isAside(tree, c))
}

function isAside(tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i)
  const base = baseOf(token.deprel)
  if (ASIDE.has(base) || (base === 'nsubj' && token.deprel !== 'nsubj:pass')) return true
  if (base === 'conj' && token.upos === 'VERB') return childrenBy(tree, i, 'nsubj').length > 0
  return (base === 'obl' || base === 'nmod') && OCCASION.has(prepositionOf(tree, i) ?? '')
}
