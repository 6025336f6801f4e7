// In: a sentence that tells of a survey; out: population, answer, share and date of each figure in it.

import type { Mention, Party, ReportPoll, Token } from '../terms/index.js'
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

/**
 * The figure of a survey that stands nearest to the words that tell of it, with whose and about what; null where there is no
 * share. `before` is who was asked in the poll told just before, for a figure that names nobody.
 */
export function readPoll(
  scene: Scene,
  match: Match,
  [actor, recipient]: readonly [readonly RoleFiller[], readonly RoleFiller[]],
  date: string | null,
  before: string | null = null,
): ReportPoll | null {
  const tree = match.frame.tree
  const apart = (f: Figure): number => Math.abs(f.token - match.trigger)
  const [figure] = findShares(tree).sort((a, b) => apart(a) - apart(b))
  if (!figure) return null
  const { sentence } = match
  const told = [
    askedWhere(scene, match),
    askedRead(scene, match),
    findPopulation(scene, sentence, tree, figure.token),
    peopleBeside(scene, sentence, tree),
  ]
  const population =
    told.find((t) => t !== null && !NOBODY.test(t)) ??
    nameAsPrinted(
      scene,
      actor.find((f) => f.party.code !== null)?.party ?? onlyPeople(scene, match, recipient),
    ) ??
    before ??
    told.find((t) => t !== null) ??
    null
  return {
    population,
    question: findQuestion(scene, match, tree),
    answer: findAnswer(scene, sentence, tree, figure.token),
    share: figure.share,
    date,
  }
}

/** "a survey in 18 countries", "a poll among young Danes": who was asked hangs on the survey itself, or is counted in states. */
function askedWhere(scene: Scene, match: Match): string | null {
  const tree = match.frame.tree
  const people = scene.wordsOf('poll-population')
  const surveys = tree.tokens.filter((t) => scene.wordsOf('survey').has(t.lemma.toLowerCase()))
  const asked =
    surveys
      .flatMap((t) => obliquesOf(tree, t.i))
      .filter((o) => ['in', 'of', 'among', 'across'].includes(o.preposition))
      .find((o) => people.has(tokenAt(tree, o.token).lemma.toLowerCase()))?.token ??
    tree.tokens.find(
      (t) => /^(?:country|nation)$/.test(t.lemma) && childrenBy(tree, t.i, 'nummod').length > 0,
    )?.i
  if (asked === undefined) return null
  const [from, to] = nounPhrase(tree, asked)
  return wordsBetween(scene, match.sentence, from, to)
}

/** "Norwegians trust him: in a poll, 60 percent said…": a people by its name, unless it is whom they were asked about. */
function peopleBeside(scene: Scene, sentence: number, tree: Tree): string | null {
  const named = scene
    .mentionsIn(sentence)
    .filter((m) => isPeople(scene, m))
    .filter((m) => /^(?:nsubj|nmod|obl|root)/.test(tokenAt(tree, m.head).deprel))
    .filter((m) => !isViewed(scene, tree, m.head))
    .sort((a, b) => a.from - b.from)
  return named[0]?.span.exact.replace(/\s+/g, ' ') ?? null
}

/** "a favourable view of Chad": who is seen, not who sees. */
function isViewed(scene: Scene, tree: Tree, i: number): boolean {
  const { head, deprel } = tokenAt(tree, i)
  if (head < 0 || !['nmod', 'obl', 'obj'].includes(baseOf(deprel))) return false
  const over = tokenAt(tree, head).lemma.toLowerCase()
  return scene.wordsOf('view-of').has(over)
}

/** A people by the word that the article has for it ("Kenyans"), else the state's name. */
function nameAsPrinted(scene: Scene, party: Party | null): string | null {
  if (party === null) return null
  const people = scene.cast.mentions.find(
    (m) =>
      isPeople(scene, m) && m.parties.some((p) => scene.cast.parties[p]?.code === (party.code ?? undefined)),
  )
  return people?.span.exact.replace(/\s+/g, ' ') ?? party.name
}

function isPeople(scene: Scene, mention: Mention): boolean {
  const token = scene.trees[mention.sentence]?.tokens[mention.head]
  return mention.form === 'demonym' && (token?.upos === 'NOUN' || token?.upos === 'PROPN')
}

/** "Nine in ten Japanese, 92.2 percent, …": the one state that the sentence names beside the one they were asked about. */
function onlyPeople(scene: Scene, match: Match, about: readonly RoleFiller[]): Party | null {
  const known = new Set(codesOf(about))
  const states = new Map<string, Party>()
  for (const mention of scene.mentionsIn(match.sentence)) {
    if (isViewed(scene, match.frame.tree, mention.head)) continue
    for (const p of mention.parties) {
      const party = scene.cast.parties[p]
      if (party?.kind === 'state' && party.code && !known.has(party.code)) states.set(party.code, party)
    }
  }
  return states.size === 1 ? ([...states.values()][0] ?? null) : null
}

/** Words that leave open whose people were asked. */
const NOBODY =
  /^(?:them|they|those|these|all|respondents?|people|adults?|(?:the )?public|participants?|voters?|residents?|citizens?|[\d.,]+.*|.*\bper ?cent|%)$/i

/** What two tellings of one poll say together: what either leaves open the other may say, and a people goes before "them". */
export function joinPolls(a: ReportPoll | null, b: ReportPoll | null): ReportPoll | null {
  if (!a || !b) return a ?? b
  const vague = a.population === null || NOBODY.test(a.population)
  return {
    ...a,
    population: vague ? (b.population ?? a.population) : a.population,
    question: a.question ?? b.question,
    answer: a.answer ?? b.answer,
  }
}

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
  const clauses = [
    ...childrenBy(tree, figure, 'acl'),
    ...obliquesOf(tree, figure).flatMap((o) => childrenBy(tree, o.token, 'acl')),
  ]
  // "92 percent, to be exact, …": how a figure is put is no answer.
  const participle = clauses.find((c) => tokenAt(tree, c).upos === 'VERB')
  const verb = participle ?? (baseOf(token.deprel) === 'nsubj' ? token.head : undefined)
  if (verb === undefined || verb < 0) return null
  const inside = subtreeOf(tree, verb).filter((t) => t >= verb)
  const last = inside.at(-1)
  return last === undefined ? null : wordsBetween(scene, sentence, verb, last + 1).replace(/[.,;]+$/, '')
}

/** What the poll was on: "a survey on views of…", else what the answer is a view of; null where the text does not say. */
function findQuestion(scene: Scene, match: Match, tree: Tree): string | null {
  const people = scene.wordsOf('poll-population')
  const survey = tokenAt(tree, match.trigger).lemma.toLowerCase()
  const about = scene.wordsOf('survey').has(survey)
    ? obliquesOf(tree, match.trigger).find(
        (o) =>
          ['on', 'about', 'of', 'into'].includes(o.preposition) &&
          !people.has(tokenAt(tree, o.token).lemma.toLowerCase()) &&
          scene.mentionAt(match.sentence, o.token) === null,
      )?.token
    : undefined
  const view = tree.tokens.find(
    (t) => scene.wordsOf('view-of').has(t.lemma.toLowerCase()) && t.upos === 'NOUN',
  )
  const asked = about ?? view?.i
  if (asked === undefined) return null
  const [from, to] = nounPhrase(tree, asked)
  return wordsBetween(scene, match.sentence, from, to)
}
