// In: a sentence that tells of a survey; out: population, answer, share and date of each figure in it.

import type { ReportPoll, Token } from '../terms/index.js'
import { baseOf, childrenBy, obliquesOf, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import { nounPhrase } from './noun-phrase.js'
import { codesOf, type RoleFiller, type Scene, wordsBetween } from './scene.js'

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  'two-thirds': 2 / 3,
  'three-quarters': 0.75,
  'one-third': 1 / 3,
}

/** The figure of a survey that stands nearest to the words that tell of it, with whose and about what; null where there is no share. */
export function readPoll(
  scene: Scene,
  match: Match,
  [actor, recipient]: readonly [readonly RoleFiller[], readonly RoleFiller[]],
  date: string | null,
): ReportPoll | null {
  const tree = match.frame.tree
  const apart = (f: Figure): number => Math.abs(f.token - match.trigger)
  const [figure] = findShares(tree).sort((a, b) => apart(a) - apart(b))
  if (!figure) return null
  const told = [askedRead(scene, match), findPopulation(scene, match.sentence, tree, figure.token)]
  const state = actor.find((f) => f.party.code !== null)?.party.name ?? onlyPeople(scene, match, recipient)
  const population =
    told.find((t) => t !== null && !NOBODY.test(t)) ?? state ?? told.find((t) => t !== null) ?? null
  return {
    population,
    question: findQuestion(scene, match, tree),
    answer: findAnswer(scene, match.sentence, tree, figure.token),
    share: figure.share,
    date,
  }
}

/** "Nine in ten Japanese, 92.2 percent, …": the one state that the sentence names beside the one they were asked about. */
function onlyPeople(scene: Scene, match: Match, about: readonly RoleFiller[]): string | null {
  const known = new Set(codesOf(about))
  const states = new Map<string, string>()
  for (const mention of scene.mentionsIn(match.sentence)) {
    for (const p of mention.parties) {
      const party = scene.cast.parties[p]
      if (party?.kind === 'state' && party.code && !known.has(party.code)) states.set(party.code, party.name)
    }
  }
  return states.size === 1 ? ([...states.values()][0] ?? null) : null
}

/** Words that leave open whose people were asked. */
const NOBODY =
  /^(?:them|they|those|these|all|respondents?|people|adults?|(?:the )?public|participants?|voters?|residents?|citizens?|[\d.,]+.*|.*\bper ?cent|%)$/i

interface Figure {
  readonly token: number
  /** 0 to 1. */
  readonly share: number
}

function findShares(tree: Tree): Figure[] {
  return tree.tokens.flatMap((token) => shareAt(tree, token) ?? [])
}

function shareAt(tree: Tree, token: Token): Figure | null {
  const glued = /^(\d+(?:\.\d+)?)%$/.exec(token.form)
  if (glued?.[1]) return bounded(token.i, Number(glued[1]) / 100)
  if (
    token.form === '%' ||
    /^per\s?cent$|^percent$|^pct$/i.test(token.form) ||
    (token.form.toLowerCase() === 'cent' && tree.tokens[token.i - 1]?.form.toLowerCase() === 'per')
  ) {
    for (const c of [...childrenBy(tree, token.i, 'nummod', 'compound'), token.i - 1, token.i - 2]) {
      const n = Number(tree.tokens[c]?.form.replace(',', '.'))
      if (Number.isFinite(n) && tree.tokens[c]) return bounded(token.i, n / 100)
    }
  }
  const fraction = FRACTIONS[token.form.toLowerCase()]
  return fraction !== undefined && childrenBy(tree, token.i, 'nmod').length > 0
    ? { token: token.i, share: fraction }
    : null
}

function bounded(token: number, share: number): Figure | null {
  return share >= 0 && share <= 1 ? { token, share: Math.round(share * 1e4) / 1e4 } : null
}

/** The words that the reader takes for those who were asked. */
function askedRead(scene: Scene, match: Match): string | null {
  const chances = match.reading?.roles.actor
  if (!chances) return null
  const from = chances.findIndex((c) => c >= 0.5)
  if (from < 0) return null
  let to = from + 1
  while ((chances[to] ?? 0) >= 0.5) to++
  return wordsBetween(scene, match.sentence, from, to)
}

/** "90 % of respondents from both countries": what the share is of, else who was asked. */
function findPopulation(scene: Scene, sentence: number, tree: Tree, figure: number): string | null {
  const of = obliquesOf(tree, figure).find((o) => o.preposition === 'of' || o.preposition === 'among')
  const people = scene.wordsOf('poll-population')
  const token = of?.token ?? tree.tokens.find((t) => people.has(t.lemma.toLowerCase()))?.i
  if (token === undefined) return null
  const [from, to] = nounPhrase(tree, token)
  return wordsBetween(scene, sentence, from, to)
}

function findAnswer(scene: Scene, sentence: number, tree: Tree, figure: number): string | null {
  const token = tokenAt(tree, figure)
  const participle =
    childrenBy(tree, figure, 'acl')[0] ??
    obliquesOf(tree, figure).flatMap((o) => childrenBy(tree, o.token, 'acl'))[0]
  const verb = participle ?? (baseOf(token.deprel) === 'nsubj' ? token.head : undefined)
  if (verb === undefined || verb < 0) return null
  const inside = subtreeOf(tree, verb).filter((t) => t >= verb)
  const last = inside.at(-1)
  return last === undefined ? null : wordsBetween(scene, sentence, verb, last + 1).replace(/[.,;]+$/, '')
}

/** What the poll was on: "a survey on views of…"; null where the text does not say. */
function findQuestion(scene: Scene, match: Match, tree: Tree): string | null {
  const about = obliquesOf(tree, match.trigger).find((o) =>
    ['on', 'about', 'of', 'into'].includes(o.preposition),
  )
  if (!about) return null
  const [from, to] = nounPhrase(tree, about.token)
  return wordsBetween(scene, match.sentence, from, to)
}
