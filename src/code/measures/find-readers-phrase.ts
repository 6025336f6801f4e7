// In: a match and the word for its thing; out: the phrase that the reader takes for what is measured, in the act's own clause.

import { baseOf, childrenBy, dominates, isPassive, subtreeOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { nounPhrase } from '../noun-phrase.js'
import type { Scene } from '../scene.js'

/** The run of words that the reader takes for what is measured, in the act's own clause, widened to the phrase that it was cut from. */
export function findReadersPhrase(
  scene: Scene,
  match: Match,
  head: number,
): readonly [number, number] | null {
  const chances = match.reading?.roles.object
  const { tree } = match.frame
  if (!chances) return null
  const runs: (readonly [number, number])[] = []
  for (let from = 0; from < chances.length; from++) {
    let to = from
    while ((chances[to] ?? 0) >= 0.5) to++
    if (to > from) runs.push([from, to])
    from = Math.max(from, to)
  }
  const aside = new Set(clausesUnder(scene, tree, head, match.trigger))
  const phrase = new Set(subtreeOf(tree, head).filter((t) => !aside.has(t)))
  const clause = [...ownClause(scene, match)].filter((t) => !aside.has(t))
  const longest = (list: typeof runs): (typeof runs)[number] | undefined =>
    [...list].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
  const among = (words: ReadonlySet<number>): typeof runs =>
    runs.filter(([from, to]) => words.has(from) || words.has(to - 1))
  const own = longest(among(new Set([...phrase, ...clause])))
  if (own) return widen(tree, own, match)
  // The tree names a thing of the act's own: what the reader sees in another clause is another act's.
  const verb = verbOver(match)
  const any =
    head === match.trigger ? longest(runs.filter(([from]) => !dominates(tree, verb, from))) : undefined
  return any ? widen(tree, any, match) : null
}

/** "the duties that had closed its market": what the thing did is no part of it; who imposed it on what is. */
function clausesUnder(scene: Scene, tree: Tree, noun: number, trigger: number): number[] {
  const imposing = scene.wordsOf('impose')
  return childrenBy(tree, noun, 'acl')
    .filter((c) => c !== trigger && !dominates(tree, c, trigger) && !imposing.has(tokenAt(tree, c).lemma))
    .flatMap((c) => subtreeOf(tree, c))
}

/** The verb that carries an act's noun, or has it as its subject; else the noun itself. */
function verbOver({ frame: { tree, carrier, trigger } }: Match): number {
  if (carrier >= 0) return carrier
  const { deprel, head } = tokenAt(tree, trigger)
  return baseOf(deprel) === 'nsubj' && head >= 0 ? head : trigger
}

/** The words under the act's verb, without those of the verbs beside it; of a participle, its noun's too. */
function ownClause(scene: Scene, match: Match): ReadonlySet<number> {
  const { tree, carrier, trigger } = match.frame
  const verb = carrier >= 0 ? carrier : trigger
  const token = tokenAt(tree, verb)
  const beside = childrenBy(tree, verb, 'conj', 'parataxis', 'advcl').flatMap((c) => subtreeOf(tree, c))
  const doers = isPassive(tree, verb)
    ? []
    : childrenBy(tree, verb, 'nsubj').flatMap((c) => subtreeOf(tree, c))
  const own = new Set(subtreeOf(tree, verb))
  const told = [...own].filter(
    (t) =>
      t !== verb &&
      ['acl', 'advcl'].includes(baseOf(tokenAt(tree, t).deprel)) &&
      !dominates(tree, t, trigger),
  )
  const imposed = (t: number): boolean => scene.wordsOf('impose').has(tokenAt(tree, t).lemma)
  const clauses = told.filter((t) => !imposed(t)).flatMap((t) => subtreeOf(tree, t))
  for (const t of [...beside, ...doers, ...clauses]) own.delete(t)
  if (baseOf(token.deprel) === 'acl' && token.head >= 0) own.add(token.head)
  return own
}

const INNER = new Set(['amod', 'nummod', 'compound', 'det', 'nmod', 'flat', 'conj', 'case'])
/** "duties of about 80 percent on barley": a rate is no thing. */
export const RATES = new Set(['percent', 'cent', 'per', '%', 'dollar', 'euro', 'number'])

/** "eight Japanese" of "seafood from eight Japanese prefectures": up to the noun that is no part of another's phrase. */
function widen(tree: Tree, [from, to]: readonly [number, number], match: Match): readonly [number, number] {
  const inside = (t: number): boolean => from <= t && t < to
  const top = tree.tokens.find((t) => inside(t.i) && !inside(t.head))?.i
  if (top === undefined) return [from, to]
  let at = top
  for (let steps = 0; steps < 6; steps++) {
    const token = tokenAt(tree, at)
    if (token.head < 0 || !INNER.has(baseOf(token.deprel))) break
    // "travel advisory": half a compound names nothing.
    if (token.head === match.trigger && !/^(?:amod|compound)$/.test(token.deprel)) break
    const above = tokenAt(tree, token.head)
    if (RATES.has(above.lemma.toLowerCase())) break
    if (above.upos !== 'NOUN' && above.upos !== 'PROPN' && above.upos !== 'ADJ') break
    at = token.head
  }
  const [start, end] = nounPhrase(tree, at)
  return tokenAt(tree, at).upos === 'VERB' ? [from, to] : [Math.min(from, start), Math.max(to, end)]
}
