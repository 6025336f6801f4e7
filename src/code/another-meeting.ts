// In: two tellings of a meeting of the same sides; out: whether the words count them as two: "again", "the second round" beside "the first".

import type { Candidate } from './candidate.js'
import { baseOf, childrenBy, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'

const AGAIN = new Set(['again', 'anew'])
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
/** Words above a meeting's word under which an adverb still speaks of it: "saw her again at the summit". */
const CLIMB = new Set(['obl', 'nmod', 'obj', 'appos'])

/** A headline leaves out what counts them, so that nothing is counted against it. */
export function isAnotherMeeting(a: Candidate, b: Candidate): boolean {
  const first = a.matches[0]
  const second = b.matches[0]
  if (!first || !second || first.sentence === second.sentence) return false
  if ([...a.matches, ...b.matches].some((m) => m.frame.tree.sentence.kind !== 'body')) return false
  const x = ordinalOf(first)
  const y = ordinalOf(second)
  if (x !== null && y !== null && x !== y) return true
  return isAgain(second) && !a.matches.some(isAgain)
}

function isAgain({ frame, trigger }: Match): boolean {
  let at = trigger
  for (let steps = 0; steps < 4; steps++) {
    if (hasAgain(frame.tree, at)) return true
    const token = tokenAt(frame.tree, at)
    if (token.head < 0 || !CLIMB.has(baseOf(token.deprel))) return false
    at = token.head
  }
  return false
}

const hasAgain = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'advmod').some((a) => AGAIN.has(tokenAt(tree, a).form.toLowerCase()))

/** Of "the second round of talks" the 2, of "their first meeting" the 1, told of the word itself or of what it is a part of. */
function ordinalOf({ frame, trigger }: Match): number | null {
  const { tree } = frame
  const head = tokenAt(tree, trigger).head
  const nouns = [trigger, ...(head >= 0 && tokenAt(tree, head).upos === 'NOUN' ? [head] : [])]
  const inner = nouns.concat(childrenBy(tree, trigger, 'obl'))
  for (const noun of inner) {
    for (const m of childrenBy(tree, noun, 'amod')) {
      const at = ORDINALS.indexOf(tokenAt(tree, m).form.toLowerCase())
      if (at >= 0) return at + 1
    }
  }
  return null
}
