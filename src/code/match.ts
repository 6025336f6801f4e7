// In: a scene; out: every pattern that fires in it, with its roles filled, and what was considered and refused.

import type { ActReading, EventType, TraceLine } from '../terms/index.js'
import { type Frame, followPath, openFrame } from './frame.js'
import { baseOf, childrenBy, isVerb, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Condition, Pattern, Wanted } from './lexicon.js'
import { codesOf, partiesAt, type RoleFiller, type Scene } from './scene.js'
import { wordFormsOf } from './word-forms.js'

/** Events whose counterpart is who is met, not who is spoken of. */
const CLOSE = new Set<EventType>(['CONSULT', 'POLL'])

export interface Match {
  readonly pattern: Pattern
  readonly sentence: number
  readonly trigger: number
  readonly frame: Frame
  readonly actor: readonly RoleFiller[]
  readonly recipient: readonly RoleFiller[]
  /** What the reader sees at the same words, of the same event. */
  readonly reading: ActReading | null
  /** The chance that the reader gives this event at these words; null where there is no reader. */
  readonly support: number | null
}

/** Runs the lexicon over a sentence. One event a trigger: the pattern with most conditions wins, then the surer one, then the earlier. */
export function matchSentence(scene: Scene, sentence: number, refused: TraceLine[]): Match[] {
  const tree = scene.trees[sentence]
  if (!tree) return []
  const out: Match[] = []
  for (const token of tree.tokens) {
    // The lemma decides; only where no pattern knows it, the word's other forms are tried.
    const listed = wordFormsOf(token).find((w) => scene.lexicon.byLemma.has(w))
    const candidates = [
      ...(listed === undefined ? [] : (scene.lexicon.byLemma.get(listed) ?? [])),
      ...(scene.lexicon.byLemma.get('*') ?? []),
    ]
    if (candidates.length === 0) continue
    const fired = candidates
      .filter((p) => fitsPos(tree, token.i, p.pos))
      .map((p) => fire(scene, tree, sentence, token.i, p, refused))
      .filter((m): m is Match => m !== null)
    fired.sort((a, b) => rank(b) - rank(a))
    const best = fired[0]
    if (best) out.push(best)
  }
  return out
}

function rank(match: Match): number {
  const filled = (match.actor.length > 0 ? 1 : 0) + (match.recipient.length > 0 ? 1 : 0)
  return match.pattern.conditions.filter((c) => !c.negated).length + filled * 1.5 + match.pattern.prior
}

function fitsPos(tree: Tree, i: number, pos: Pattern['pos']): boolean {
  const token = tokenAt(tree, i)
  if (pos === 'verb') return isVerb(token) && !(token.deprel === 'case' || token.deprel === 'mark')
  if (pos === 'noun')
    return token.upos === 'NOUN' || token.upos === 'PROPN' || (token.upos === 'VERB' && token.xpos === 'NN')
  return (
    token.upos === 'ADJ' ||
    (token.upos === 'VERB' && baseOf(token.deprel) === 'amod') ||
    childrenBy(tree, i, 'cop').length > 0
  )
}

function fire(
  scene: Scene,
  tree: Tree,
  sentence: number,
  trigger: number,
  pattern: Pattern,
  refused: TraceLine[],
): Match | null {
  const words = { light: scene.wordsOf(pattern.facts.light ?? 'light'), speech: scene.wordsOf('speech') }
  const frame = openFrame(tree, trigger, words)
  for (const condition of pattern.conditions) {
    if (holds(scene, frame, sentence, condition) === condition.negated) {
      // What may hang on any word was not considered before its first condition held.
      if (!(pattern.lemmas.has('*') && condition === pattern.conditions[0]))
        refused.push({
          rule: pattern.id,
          text: `${tokenAt(tree, trigger).form}: ${condition.negated ? 'has' : 'lacks'} ${condition.slot} ${[...condition.prepositions].join('|')}`.trim(),
          sentence,
          report: null,
        })
      return null
    }
  }
  const fillRole = (paths: readonly string[], other: readonly RoleFiller[]): RoleFiller[] => {
    for (const path of paths) {
      if (path === 'inside') {
        const found = nearestForeign(scene, frame, sentence, other)
        if (found.length > 0) return found
        continue
      }
      const found = firstRoad(
        followPath(frame, path, words).map((a) => ({
          via: a.via,
          fillers: partiesAt(scene, sentence, a.token, a.via, a.score),
        })),
      )
      if (found.length > 0) return dropRepeats(found)
    }
    return []
  }
  const actor = fillRole(pattern.actor, [])
  const told = fillRole(pattern.recipient, actor)
  const foreign = codesOf(told).some((c) => !codesOf(actor).includes(c))
  // What the paths miss may still stand in the act's own clause: "suspended work at the plant in Gaeseong".
  const wide =
    !foreign &&
    pattern.recipient.length > 0 &&
    actor.length > 0 &&
    !CLOSE.has(pattern.event) &&
    pattern.facts.follows !== 'answer'
  const found = wide ? nearestForeign(scene, frame, sentence, actor) : []
  const recipient = found.length > 0 ? found : told
  return { pattern, sentence, trigger, frame, actor, recipient, reading: null, support: null }
}

/** "a visit by lawmakers" told in a sentence of someone else's: only the nearest road to a doer counts, with all that share it. */
function firstRoad(
  roads: readonly { readonly via: string; readonly fillers: readonly RoleFiller[] }[],
): RoleFiller[] {
  const first = roads.find((r) => r.fillers.length > 0)
  return first === undefined ? [] : roads.filter((r) => r.via === first.via).flatMap((r) => r.fillers)
}

/** The party nearest below the trigger that is of another state than `other`. */
function nearestForeign(
  scene: Scene,
  frame: Frame,
  sentence: number,
  other: readonly RoleFiller[],
): RoleFiller[] {
  const home = new Set(codesOf(other))
  for (const a of frame.fill('inside')) {
    const found = partiesAt(scene, sentence, a.token, a.via, a.score, 2).filter(
      (f) => f.party.code !== null && !home.has(f.party.code),
    )
    if (found.length > 0) return dropRepeats(found)
  }
  return statesOfPlaces(scene, frame, sentence, home)
}

/** A place below the trigger stands for the state it lies in, where that state is a party of the article. */
function statesOfPlaces(
  scene: Scene,
  frame: Frame,
  sentence: number,
  home: ReadonlySet<string>,
): RoleFiller[] {
  for (const a of frame.fill('inside')) {
    const mention =
      scene.mentionAt(sentence, a.token) ?? scene.mentionsIn(sentence).find((m) => m.head === a.token)
    const place = mention?.place == null ? undefined : scene.cast.places[mention.place]
    const party =
      place?.code && !home.has(place.code)
        ? scene.cast.parties.find((p) => p.kind === 'state' && p.code === place.code)
        : undefined
    if (mention && party)
      return [{ party, mention, token: a.token, via: 'inside place', score: a.score * 0.8, whole: false }]
  }
  return []
}

export function dropRepeats(fillers: readonly RoleFiller[]): RoleFiller[] {
  const seen = new Set<string>()
  return fillers.filter((f) => {
    if (seen.has(f.party.id)) return false
    seen.add(f.party.id)
    return true
  })
}

function holds(scene: Scene, frame: Frame, sentence: number, condition: Condition): boolean {
  if (condition.slot === 'near') {
    return subtreeOf(frame.tree, frame.trigger).some(
      (t) => t !== frame.trigger && wants(scene, frame.tree, sentence, t, condition.wanted),
    )
  }
  const slots = condition.slot === 'prep' ? [...condition.prepositions] : [condition.slot]
  return slots.some((slot) =>
    frame
      .fill(slot)
      .some((a) =>
        [a.token, ...childrenBy(frame.tree, a.token, 'conj')].some((t) =>
          wants(scene, frame.tree, sentence, t, condition.wanted),
        ),
      ),
  )
}

function wants(scene: Scene, tree: Tree, sentence: number, token: number, wanted: Wanted): boolean {
  if (wanted.kind === 'any') return true
  if (wanted.kind === 'party') return partiesAt(scene, sentence, token).length > 0
  if (wanted.kind === 'place') return scene.mentionAt(sentence, token)?.place != null
  return wordFormsOf(tokenAt(tree, token)).some((w) => wanted.words.has(w))
}
