// In: the phrase that names what a measure is about, with its sides; out: an id that the same measure has in every article.

import { createHash } from 'node:crypto'
import { subtreeOf, type Tree, tokenAt } from '../graph.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'

/** Words for a measure or for the traffic it stops: "import ban on wine", "duties on wine" and "wine" are about wine. */
const ACTS = new Set(
  'advice advisory alert anti-dumping ban bar block blockade boycott cancellation closure control curb cut duty embargo end entry freeze halt import importation issuance issue lifting limit limitation market measure moratorium number percent penalty permit prohibition purchase quota removal requirement restriction resumption sale sanction service shipment stop supply suspension tariff tax taxation termination warning'.split(
    ' ',
  ),
)
const VAGUE = new Set(
  'all article item kind list part product range some sort thing type variety country state nation government'.split(
    ' ',
  ),
)
/** Things that articles name by several words. */
const THEMES: readonly (readonly [theme: string, words: RegExp])[] = [
  ['seafood', /^(?:seafood|fish|fishery|shellfish|scallop)$/],
  ['travel', /^(?:travel|tourism|tourist|traveller|traveler|trip|holidaymaker)$/],
  ['flight', /^(?:flight|airline|route)$/],
  ['tie', /^(?:tie|relation|relationship)$/],
]
/** "aquatic products" and "marine products" are seafood: here the adjective says what the noun does not. */
const OF_THE_SEA = /^(?:aquatic|marine|fishery)$/
const PERSONS = /^(?:diplomat|envoy|ambassador|official|attache|attaché|officer|consul)$/

/** The same imposer, target and thing give the same id: "a ban on Japanese seafood", "the seafood import ban". */
export function nameMeasure(
  scene: Scene,
  sentence: number,
  tree: Tree,
  head: number,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
): string {
  const sides = [[...codesOf(actor)].sort(), [...codesOf(recipient)].sort()]
  const key = JSON.stringify([...sides, listThemes(scene, sentence, tree, head, new Set(sides.flat()))])
  return `m_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

function listThemes(
  scene: Scene,
  sentence: number,
  tree: Tree,
  head: number,
  sides: ReadonlySet<string>,
): string[] {
  const themes = new Set<string>()
  for (const i of subtreeOf(tree, head)) {
    const token = tokenAt(tree, i)
    const word = token.lemma.toLowerCase()
    if (OF_THE_SEA.test(word)) themes.add('seafood')
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue
    if (inClause(tree, i, head) || ACTS.has(word) || VAGUE.has(word) || isSide(scene, sentence, i, sides))
      continue
    if (scene.times.some((t) => t.sentence === sentence && t.from <= i && i < t.to)) continue
    themes.add(THEMES.find(([, words]) => words.test(word))?.[0] ?? word)
    // Each expulsion is of its own: two diplomats this year are not the six of the next.
    if (i === head && PERSONS.test(word)) themes.add(countOf(tree, head))
  }
  return [...themes].sort()
}

function isSide(scene: Scene, sentence: number, token: number, sides: ReadonlySet<string>): boolean {
  const mention = scene.mentionsIn(sentence).find((m) => m.from <= token && token < m.to)
  const codes = (mention?.parties ?? []).map((p) => scene.cast.parties[p]?.code ?? '')
  return codes.some((c) => sides.has(c))
}

function inClause(tree: Tree, token: number, head: number): boolean {
  for (let at = token; at !== head && at >= 0; at = tokenAt(tree, at).head)
    if (/^(?:acl|advcl|parataxis|ccomp|appos)/.test(tokenAt(tree, at).deprel)) return true
  return false
}

function countOf(tree: Tree, head: number): string {
  const number = (tree.children[head] ?? []).find((c) => tokenAt(tree, c).deprel.startsWith('nummod'))
  return number === undefined ? '1' : tokenAt(tree, number).form.toLowerCase()
}
