// In: the acts of an article; out: the same, each measure with the days on which sentences after it say that it begins or ends.

import type { TimeMention } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { baseOf, childrenBy, prepositionOf, subjectsOf, type Tree, tokenAt } from '../graph.js'
import type { Scene } from '../scene.js'
import { addLength } from './add-length.js'
import { isMeasured, type Measured } from './bind-measures.js'
import { closingOf, openingOf } from './read-force.js'

/** Sentences back in which "the measure takes effect" finds the measure; "a step that takes effect" finds it in its own. */
const REACH = 3
const SUBJECTS = new Set(
  'ban measure restriction embargo sanction tariff duty curb prohibition moratorium limit control suspension levy penalty freeze closure advisory decision move step order rule change decree regulation it they this that which these those'.split(
    ' ',
  ),
)
const FORCE = new Set(['force', 'effect', 'place', 'operation'])

interface Effect {
  /** `since`: the beginning of what stands or stood, whatever is done to it now. */
  readonly end: 'from' | 'until' | 'since'
  /** The day, `..`, or how long from the beginning. */
  readonly edtf: string | null
  readonly length: TimeMention | null
}

/** "The ban takes effect on Monday", "a step that comes into force in May", "The curbs expire on 1 June", "They will stay until July", "They date from May". */
export function readEffects(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  const out = [...acts]
  for (const [sentence, tree] of scene.trees.entries()) {
    for (const token of tree.tokens) {
      const effect =
        token.upos === 'VERB' || token.upos === 'ADJ' ? effectAt(scene, tree, sentence, token.i) : null
      if (!effect) continue
      const at = lastBefore(out, sentence, token.i, isNewWord(tree, token.i) ? 0 : REACH)
      const act = out[at]
      if (act && isMeasured(act)) out[at] = { ...act, measure: { ...act.measure, ...settle(act, effect) } }
    }
  }
  return out
}

/** What takes effect on a day is in force from it, or lifted on it. */
function settle({ measure }: Measured, { end, edtf, length }: Effect): Partial<Measured['measure']> {
  const lifting = measure.act === 'lifted'
  if (end === 'since') return edtf === null ? {} : { from: openingOf(edtf) }
  if (end === 'from' && edtf !== null) return lifting ? { until: openingOf(edtf) } : { from: openingOf(edtf) }
  if (lifting || end === 'from') return {}
  const lasted = length && measure.from !== null ? addLength(measure.from, length) : null
  const until = edtf ?? lasted
  return until === null ? {} : { until }
}

/** The measure told last before these words; what is news rather than what is recalled, where both are near. */
function lastBefore(acts: readonly Candidate[], sentence: number, token: number, reach: number): number {
  let best = -1
  let where: readonly number[] = []
  acts.forEach((act, i) => {
    if (!isMeasured(act)) return
    for (const m of act.matches) {
      const gap = sentence - m.sentence
      if (gap < 0 || gap > reach || (gap === 0 && m.trigger >= token)) continue
      const place = [act.background && gap > 0 ? 0 : 1, m.sentence, m.trigger]
      if (best < 0 || isLater(place, where)) {
        best = i
        where = place
      }
    }
  })
  return best
}

function isLater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((x, i) => x !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** "a step that takes effect in May" is said of what the same sentence tells, "the measure, which takes effect" of what was told before. */
function isNewWord(tree: Tree, verb: number): boolean {
  const noun = clauseNoun(tree, verb)
  if (noun < 0) return false
  const known = childrenBy(tree, noun, 'det', 'nmod:poss')
  return !known.some((d) => DEFINITE.has(tokenAt(tree, d).form.toLowerCase()))
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their'])

/** The noun that a relative clause or participle stands on, -1 for another verb. */
function clauseNoun(tree: Tree, verb: number): number {
  const token = tokenAt(tree, verb)
  return baseOf(token.deprel) === 'acl' ? token.head : -1
}

function effectAt(scene: Scene, tree: Tree, sentence: number, verb: number): Effect | null {
  const end = endTold(tree, verb)
  if (!end || !isAboutMeasure(tree, verb)) return null
  const times = scene.times.filter((t) => t.sentence === sentence && hangsOn(tree, t.to - 1, verb))
  if (end === 'until') {
    const closing = times.find((t) => t.bound === 'until')
    if (closing) return { end, edtf: closing.moment ? closingOf(closing.moment.edtf) : '..', length: null }
    const length = times.find((t) => t.kind === 'duration' && t.days !== null)
    if (length) return { end, edtf: null, length }
  }
  const day = times.find((t) => t.moment !== null && t.kind !== 'duration' && t.bound !== 'until')
  if (day?.moment && end === 'until' && /^(?:ever )?since\b/i.test(day.span.exact))
    return { end: 'since', edtf: day.moment.edtf, length: null }
  if (!day?.moment) return null
  if (end === 'until' && !ENDING.has(tokenAt(tree, verb).lemma)) return null
  return { end, edtf: day.moment.edtf, length: null }
}

const ENDING = new Set(['expire', 'lapse'])
const LASTING = new Set(['last', 'remain', 'stay', 'run', 'apply', 'continue', 'hold'])

/** Which end the verb tells of: "take effect", "come into force", "be effective" the first; "expire", "remain until" the last. */
function endTold(tree: Tree, verb: number): Effect['end'] | null {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase()
  const into = childrenBy(tree, verb, 'obl').some(
    (o) => FORCE.has(tokenAt(tree, o).lemma) && ['into', 'in'].includes(prepositionOf(tree, o) ?? ''),
  )
  const effect = childrenBy(tree, verb, 'obj').some((o) => FORCE.has(tokenAt(tree, o).lemma))
  if (lemma === 'date') return 'since'
  if (lemma === 'take' && effect) return 'from'
  if ((lemma === 'come' || lemma === 'go' || lemma === 'enter' || lemma === 'put') && into) return 'from'
  if (lemma === 'effective' || (lemma === 'kick' && childrenBy(tree, verb, 'compound:prt').length > 0))
    return 'from'
  return ENDING.has(lemma) || LASTING.has(lemma) ? 'until' : null
}

/** The subject is a measure, a step that makes one, or a word that stands for it; a relative clause asks its noun. */
function isAboutMeasure(tree: Tree, verb: number): boolean {
  const noun = clauseNoun(tree, verb)
  const own = childrenBy(tree, verb, 'nsubj')
  const subjects = own.length > 0 ? own : subjectsOf(tree, verb).map((a) => a.token)
  return (noun >= 0 ? [noun] : subjects).some((s) => SUBJECTS.has(tokenAt(tree, s).lemma.toLowerCase()))
}

function hangsOn(tree: Tree, token: number, verb: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === verb) return true
    if (at !== token && tokenAt(tree, at).upos === 'VERB') return false
    at = tokenAt(tree, at).head
  }
  return false
}
