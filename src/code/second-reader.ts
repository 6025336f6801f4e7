// In: settled acts; out: how far the relation reader agrees with each: its probability for the act's root between the act's sides.

import type { EventType, PairRequest, Reader, Root } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import type { RoleFiller, Scene } from './scene.js'

/** The 15 roots join CONCEDE and RETREAT; SIGNAL is read as the event it exports as; POLL is not asked. */
export function rootOf(event: EventType, mode: string | null): Root | null {
  if (event === 'CONCEDE' || event === 'RETREAT') return 'YIELD'
  if (event === 'SIGNAL') return mode === 'courtesy' ? 'SUPPORT' : 'ACCUSE'
  return event === 'POLL' ? null : event
}

export async function askReader(
  scene: Scene,
  acts: readonly Candidate[],
  reader: Reader | null,
): Promise<readonly (number | null)[]> {
  if (!reader) return acts.map(() => null)
  const requests: PairRequest[] = []
  const owner: number[] = []
  acts.forEach((act, i) => {
    const match = act.matches[0]
    const source = match && fillerIn(act.actor, match.sentence)
    const target = match && fillerIn(act.recipient, match.sentence)
    const tree = match && scene.trees[match.sentence]
    if (!source || !target || !tree) return
    owner.push(i)
    requests.push({
      tokens: tree.tokens.map((t) => t.form),
      source: [source.mention.from, source.mention.to],
      target: [target.mention.from, target.mention.to],
    })
  })
  const readings = await reader.readPairs(requests)
  const out: (number | null)[] = acts.map(() => null)
  readings.forEach((reading, k) => {
    const i = owner[k]
    const act = i === undefined ? undefined : acts[i]
    const root = act && rootOf(act.event, act.mode)
    if (i !== undefined && root) out[i] = reading.roots[root] ?? 0
  })
  return out
}

function fillerIn(side: readonly RoleFiller[], sentence: number): RoleFiller | undefined {
  return side.find((f) => f.mention.sentence === sentence)
}
