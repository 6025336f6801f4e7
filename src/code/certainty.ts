// In: a candidate with what speaks for it; out: the chance that its type, sides and direction are right.

import type { Candidate } from './candidate.js'
import { tokenAt } from './graph.js'
import { isReaders, roleChance } from './hear-reader.js'
import type { RoleFiller } from './scene.js'
import { FROM_ARTICLE } from './sides/side-clues.js'
import type { Standing } from './standing.js'

/** Weights of a logistic model, fitted on the project's gold by `npm run evaluate -- certainty --write`. */
const WEIGHTS = {
  bias: -5.14,
  prior: 1.81,
  actorScore: 0.36,
  recipientScore: 0.65,
  bothSides: 1.51,
  tellings: 0.13,
  agreement: 0.87,
  readerAlone: -1.08,
  actorRead: -0.1,
  recipientRead: -0.21,
  opinion: 0.36,
  background: -0.76,
  settled: 0,
  tree: 0.4,
  named: 0.56,
  whole: 0.25,
  inferred: -0.23,
  specific: 0.96,
  verbal: 0.27,
  actorRole: 0.86,
  recipientRole: 0.52,
  actorShare: 0.38,
  recipientShare: 1.01,
  actorRank: 1.04,
  recipientRank: 0.96,
  answers: 0.56,
  states: -0.03,
  early: -0.17,
  heard: -0.34,
  doubted: -0.57,
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

export function readSigns(candidate: Candidate, standing: Standing): Signs {
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
    actorRole: best(candidate.actor.map((f) => heardAs(candidate, f, 'actor'))),
    recipientRole: best(candidate.recipient.map((f) => heardAs(candidate, f, 'recipient'))),
    actorShare: standing.share(candidate.actor),
    recipientShare: standing.share(candidate.recipient),
    actorRank: standing.rank(candidate.actor),
    recipientRank: standing.rank(candidate.recipient),
    answers: standing.dealings(candidate.recipient, candidate.actor, first?.sentence ?? -1),
    states: Math.log(1 + standing.states),
    early: 1 / (1 + (first?.sentence ?? 0)),
    heard: candidate.voices.length,
    doubted: candidate.dateDoubts.length + fillers.reduce((sum, f) => sum + f.mention.doubts.length, 0),
  }
}

/** How far the reader takes the very word that fills a side for that side. */
function heardAs(candidate: Candidate, filler: RoleFiller, role: 'actor' | 'recipient'): number {
  return Math.max(...candidate.matches.map((m) => m.reading?.roles[role][filler.token] ?? 0))
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
