// In: a candidate with what speaks for it; out: the chance that its type, sides and direction are right.

import type { Candidate } from './candidate.js'

/** Weights of a logistic model, fitted on the project's gold by `npm run evaluate -- certainty`. */
const WEIGHTS = {
  bias: -1.4,
  prior: 2.2,
  actorScore: 0.9,
  recipientScore: 0.9,
  bothSides: 0.5,
  tellings: 0.35,
  agreement: 1.6,
  unread: 0.3,
  opinion: -0.8,
  background: -0.2,
  settled: 0.3,
}

/** `agreement` is the relation reader's probability for this root between these sides; null where it was not asked. */
export function judgeCertainty(candidate: Candidate, agreement: number | null): number {
  const best = (scores: readonly number[]): number => (scores.length === 0 ? 0 : Math.max(...scores))
  const z =
    WEIGHTS.bias +
    WEIGHTS.prior * Math.max(...candidate.matches.map((m) => m.pattern.prior)) +
    WEIGHTS.actorScore * best(candidate.actor.map((f) => f.score)) +
    WEIGHTS.recipientScore * best(candidate.recipient.map((f) => f.score)) +
    (candidate.actor.length > 0 && candidate.recipient.length > 0 ? WEIGHTS.bothSides : 0) +
    WEIGHTS.tellings * Math.min(2, candidate.matches.length - 1) +
    (agreement === null ? WEIGHTS.unread : WEIGHTS.agreement * (agreement - 0.5)) +
    (candidate.opinion ? WEIGHTS.opinion : 0) +
    (candidate.background ? WEIGHTS.background : 0) +
    (candidate.status === 'occurred' ? WEIGHTS.settled : 0)
  return Math.round((1 / (1 + Math.exp(-z))) * 1000) / 1000
}
