// In: a candidate with what speaks for it; out: the chance that its type, sides and direction are right.

import type { Candidate } from './candidate.js'
import { tokenAt } from './graph.js'
import { isReaders, roleChance } from './hear-reader.js'
import { FROM_ARTICLE } from './sides/side-clues.js'

/** Weights of a logistic model, fitted on the project's gold by `npm run evaluate -- certainty --write`. */
const WEIGHTS = {
  bias: -4.38,
  prior: 1.45,
  actorScore: 0.79,
  recipientScore: 1.16,
  bothSides: 1.49,
  tellings: 1.18,
  agreement: 0.34,
  readerAlone: -0.63,
  actorRead: 0.52,
  recipientRead: 0.18,
  opinion: 0,
  background: -0.14,
  settled: 0.29,
  tree: 0.55,
  named: 0.33,
  whole: 0.11,
  inferred: -0.29,
  specific: 1.21,
  verbal: 0.14,
}

type Sign = keyof typeof WEIGHTS

/** The same, fitted with the reader left out: for a package without its model. */
const WITHOUT_READER: Readonly<Record<Sign, number>> = {
  ...WEIGHTS,
  bias: -3.51,
  prior: 1.81,
  actorScore: 1.38,
  recipientScore: 0.97,
  bothSides: 1.94,
  tellings: 0.61,
  background: -0.16,
  settled: -0.39,
  tree: -0.05,
  named: 0.37,
  whole: 0.65,
  inferred: 0,
  specific: 0.04,
  verbal: -0.3,
}

/** What speaks for a candidate, each from 0 to 1 or thereabouts; the names are those of the weights. */
export type Signs = Readonly<Record<Sign, number>>

const PLAIN_FORMS = new Set(['name', 'office', 'demonym', 'metonym'])

export function readSigns(candidate: Candidate): Signs {
  const best = (scores: readonly number[]): number => (scores.length === 0 ? 0 : Math.max(...scores))
  const fillers = [...candidate.actor, ...candidate.recipient]
  const share = (count: number): number => (fillers.length === 0 ? 0 : count / fillers.length)
  const flag = (holds: boolean): number => (holds ? 1 : 0)
  const first = candidate.matches[0]
  return {
    bias: 1,
    prior: Math.max(...candidate.matches.map((m) => m.pattern.prior)),
    actorScore: best(candidate.actor.map((f) => f.score)),
    recipientScore: best(candidate.recipient.map((f) => f.score)),
    bothSides: flag(candidate.actor.length > 0 && candidate.recipient.length > 0),
    tellings: Math.min(2, candidate.matches.length - 1),
    agreement: best(candidate.matches.map((m) => m.support ?? 0)),
    readerAlone: flag(candidate.matches.every((m) => isReaders(m.pattern))),
    actorRead: best(candidate.matches.map((m) => roleChance(m, 'actor') ?? 0)),
    recipientRead: best(candidate.matches.map((m) => roleChance(m, 'recipient') ?? 0)),
    opinion: flag(candidate.opinion),
    background: flag(candidate.background),
    settled: flag(candidate.status === 'occurred'),
    tree: best(candidate.matches.map(sureOfTree)),
    named: share(fillers.filter((f) => PLAIN_FORMS.has(f.mention.form)).length),
    whole: share(fillers.filter((f) => f.whole).length),
    inferred: flag(fillers.some((f) => f.via === FROM_ARTICLE)),
    specific: first ? Math.min(4, first.pattern.conditions.filter((c) => !c.negated).length) / 4 : 0,
    verbal: flag(first?.pattern.pos === 'verb'),
  }
}

/** How sure the analyser was of the least sure word that a match stands on: its trigger and what fills its roles. */
function sureOfTree(match: Candidate['matches'][number]): number {
  const { tree } = match.frame
  const tokens = [match.trigger, ...[...match.actor, ...match.recipient].map((f) => f.token)]
  const scores = tokens.flatMap((i) => {
    const token = tree.tokens[i] === undefined ? null : tokenAt(tree, i)
    return token === null ? [] : [token.arcScore * token.labelScore]
  })
  return scores.length === 0 ? 0 : Math.min(...scores)
}

/** `withReader`: whether a reader was there to agree or not. */
export function judgeCertainty(signs: Signs, withReader: boolean): number {
  const weights = withReader ? WEIGHTS : WITHOUT_READER
  const z = (Object.keys(weights) as Sign[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], 0)
  return Math.round((1 / (1 + Math.exp(-z))) * 1000) / 1000
}

/** `prior 0.85, actorScore 0.9, …` for the trace: the signs that are not nothing. */
export function describeSigns(signs: Signs): string {
  return (Object.keys(WEIGHTS) as Sign[])
    .filter((sign) => sign !== 'bias' && signs[sign] !== 0)
    .map((sign) => `${sign} ${Math.round(signs[sign] * 1000) / 1000}`)
    .join(', ')
}
