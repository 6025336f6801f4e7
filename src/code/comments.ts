// In: what analysts and the public say in an article; out: their words as comments on the events they speak of.

import type { Comment } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import { tokenAt } from './graph.js'
import { quote } from './report.js'
import type { Scene } from './scene.js'
import type { Utterance } from './voices.js'

/** Commentary by event: each saying of an analyst or the public goes to the act whose parties and words it shares most. */
export function collectComments(
  scene: Scene,
  utterances: readonly Utterance[],
  acts: readonly Candidate[],
): Map<Candidate, Comment[]> {
  const out = new Map<Candidate, Comment[]>()
  for (const u of utterances) {
    if (u.voice.role !== 'analyst' && u.voice.role !== 'public') continue
    const act = nearestAct(scene, u, acts)
    const tree = scene.trees[u.sentence]
    if (!act || !tree) continue
    const { start, end } = tree.sentence
    const comment: Comment = {
      who: u.voice.who,
      role: u.voice.role,
      evidence: quote(scene.article.text, start, end, u.sentence),
      loaded: [...u.content]
        .map((t) => tokenAt(tree, t))
        .filter((t) => scene.wordsOf('loaded').has(t.lemma.toLowerCase()))
        .map((t) => t.form),
    }
    const list = out.get(act) ?? []
    if (!list.some((c) => c.evidence.start === start)) list.push(comment)
    out.set(act, list)
  }
  return out
}

function nearestAct(scene: Scene, u: Utterance, acts: readonly Candidate[]): Candidate | null {
  const words = lemmasIn(scene, u.sentence)
  const parties = new Set(scene.mentionsIn(u.sentence).flatMap((m) => m.parties))
  let best: Candidate | null = null
  let most = 0
  for (const act of acts) {
    const own = [...act.actor, ...act.recipient]
    const shared = own.filter((f) =>
      [...parties].some((p) => scene.cast.parties[p]?.id === f.party.id),
    ).length
    const same = act.matches.some((m) => m.sentence === u.sentence) ? 2 : 0
    const wordsShared = act.matches
      .flatMap((m) => [...lemmasIn(scene, m.sentence)])
      .filter((w) => words.has(w)).length
    const distance = Math.min(...act.matches.map((m) => Math.abs(m.sentence - u.sentence)))
    const score = shared * 2 + wordsShared * 0.5 + same + 1 / (1 + distance)
    if (shared + wordsShared + same > 0 && score > most) {
      most = score
      best = act
    }
  }
  return best
}

function lemmasIn(scene: Scene, sentence: number): Set<string> {
  const tree = scene.trees[sentence]
  return new Set(
    (tree?.tokens ?? [])
      .filter((t) => t.upos === 'NOUN' || t.upos === 'VERB')
      .map((t) => t.lemma.toLowerCase()),
  )
}
