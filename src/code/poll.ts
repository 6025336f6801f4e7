// In: a sentence that tells of a survey; out: population, answer, share and date of each figure in it.

import type { ReportPoll } from '../terms/index.js'
import { baseOf, childrenBy, obliquesOf, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import { nounPhrase } from './measure.js'
import { type Scene, wordsBetween } from './scene.js'

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  'two-thirds': 2 / 3,
  'three-quarters': 0.75,
  'one-third': 1 / 3,
}

/** The first figure of a survey's sentence with whose and about what; null where it tells no share. */
export function readPoll(scene: Scene, match: Match, date: string | null): ReportPoll | null {
  const tree = match.frame.tree
  const figure = findShare(tree)
  if (!figure) return null
  const population = findPopulation(scene, match.sentence, tree, figure.token)
  return {
    population,
    question: findQuestion(scene, match, tree),
    answer: findAnswer(scene, match.sentence, tree, figure.token),
    share: figure.share,
    date,
  }
}

function findShare(tree: Tree): { token: number; share: number } | null {
  for (const token of tree.tokens) {
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
    if (fraction !== undefined && childrenBy(tree, token.i, 'nmod').length > 0)
      return { token: token.i, share: fraction }
  }
  return null
}

function bounded(token: number, share: number): { token: number; share: number } | null {
  return share >= 0 && share <= 1 ? { token, share: Math.round(share * 1e4) / 1e4 } : null
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
