// Tokens of one block → the indices of the tokens that end a sentence, by a small table of weights.

import type { RawToken } from '../terms/index.js'
import { type Candidate, findCandidates } from './split-candidates.js'
import { listFeatures, type OpenState } from './split-features.js'
import { OpenFollower } from './split-state.js'
import { boundaryWeights } from './text-rules/boundary-weights.js'

/** Score above which a candidate is a sentence end; chosen on development data. */
const threshold = 0

/** Log-odds that a sentence ends at the candidate. */
function scoreBoundary(tokens: readonly RawToken[], candidate: Candidate, state: OpenState): number {
  let sum = 0
  for (const feature of listFeatures(tokens, candidate, state)) sum += boundaryWeights.get(feature) ?? 0
  return sum
}

/** Indices of tokens after which a sentence ends, the block's last token left out; `forced` always end one. */
export function findBoundaries(tokens: readonly RawToken[], forced: ReadonlySet<number>): number[] {
  const ends = new Set(forced)
  const follower = new OpenFollower(tokens)
  const breaks = [...forced].sort((a, b) => a - b)
  let nextBreak = 0
  for (const candidate of findCandidates(tokens)) {
    while ((breaks[nextBreak] ?? Number.POSITIVE_INFINITY) < candidate.mark) {
      const at = breaks[nextBreak] ?? 0
      follower.readUpTo(at)
      follower.restart(at + 1)
      nextBreak += 1
    }
    const state = follower.readUpTo(candidate.end)
    // A dash that opens its line is a bullet.
    if (candidate.kind === 'dash' && state.length === 1) continue
    if (scoreBoundary(tokens, candidate, state) <= threshold) continue
    ends.add(candidate.end)
    follower.restart(candidate.end + 1)
  }
  return [...ends].sort((a, b) => a - b)
}
