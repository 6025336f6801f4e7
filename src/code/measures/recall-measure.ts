// In: an act on "the ban" or "those duties" whose sides its words leave out, and the acts told before; out: the sides of that measure.

import type { EventType } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { childrenBy, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'

type Sides = readonly [readonly RoleFiller[], readonly RoleFiller[]]

/** Acts that are done on measures that stand. */
const ON_MEASURES = new Set<EventType>(['SANCTION', 'CONCEDE'])
/** Sentences back in which a measure that was told by another word is found. */
const REACH = 3
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'its', 'their'])

/** Lends the sides that are missing; a side that the words name must be that of the measure told before. */
export function recallMeasure(
  scene: Scene,
  match: Match,
  [actor, recipient]: Sides,
  earlier: readonly Candidate[],
): Sides {
  const a = codesOf(actor)
  const r = codesOf(recipient)
  if (!ON_MEASURES.has(match.pattern.event) || (a.length > 0 && r.length > 0)) return [actor, recipient]
  const noun = knownNoun(scene, match)
  if (noun === null) return [actor, recipient]
  const agrees = (own: readonly string[], told: readonly string[]): boolean =>
    told.length > 0 && (own.length === 0 || own.some((c) => told.includes(c)))
  const lone = isBetweenTwo(earlier)
  const told = [...earlier]
    .reverse()
    .find(
      (c) =>
        c.measure !== null &&
        agrees(a, codesOf(c.actor)) &&
        agrees(r, codesOf(c.recipient)) &&
        (lone || match.sentence - sentenceOf(c) <= REACH || tellsOf(scene, c, noun)),
    )
  if (!told) return [actor, recipient]
  const lend = (side: readonly RoleFiller[]): readonly RoleFiller[] =>
    side.map((f) => ({ ...f, via: 'measure told before', score: f.score * 0.7, whole: false }))
  return [a.length > 0 ? actor : lend(told.actor), r.length > 0 ? recipient : lend(told.recipient)]
}

/** All measures told before are between the same two, so that "the ban" can be no one else's, however far back. */
function isBetweenTwo(earlier: readonly Candidate[]): boolean {
  const pairs = earlier
    .filter((c) => c.measure !== null)
    .map((c) => JSON.stringify([[...codesOf(c.actor)].sort(), [...codesOf(c.recipient)].sort()]))
  return new Set(pairs).size === 1
}

const sentenceOf = (c: Candidate): number => c.matches[0]?.sentence ?? 0

const tellsOf = (scene: Scene, c: Candidate, noun: string): boolean =>
  c.matches.some((m) => (scene.trees[m.sentence]?.tokens ?? []).some((t) => t.lemma.toLowerCase() === noun))

/** The measure's noun, which is the act's own or its object, where it is spoken of as known: "the ban was imposed", "lifted those duties". */
function knownNoun(scene: Scene, match: Match): string | null {
  const { tree, trigger } = match.frame
  const measures = scene.wordsOf('measure')
  const nouns = [trigger, ...match.frame.fill('obj').map((o) => o.token)]
  const noun = nouns.find((n) => {
    if (!measures.has(tokenAt(tree, n).lemma.toLowerCase())) return false
    return stands(tree, n) || (isKnown(tree, n) && !isToldAnew(tree, n))
  })
  return noun === undefined ? null : tokenAt(tree, noun).lemma.toLowerCase()
}

const isKnown = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss').some((d) => KNOWN.has(tokenAt(tree, d).form.toLowerCase()))

/** "the ban on wine" may be another than that told before. */
const isToldAnew = (tree: Tree, noun: number): boolean => childrenBy(tree, noun, 'nmod').length > 0

/** "Duties on wine remain in place": what stands was told before, whatever it is on. */
function stands(tree: Tree, noun: number): boolean {
  const { head, deprel } = tokenAt(tree, noun)
  return deprel === 'nsubj' && head >= 0 && STANDING.has(tokenAt(tree, head).lemma.toLowerCase())
}

const STANDING = new Set(['remain', 'stay', 'persist'])
