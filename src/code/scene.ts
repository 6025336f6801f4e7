// In: an article with its sentences, cast and times; out: one view that answers which party, place or time stands at a token.

import type { Article, Cast, Dating, Mention, Party, Sentence, TimeMention } from '../terms/index.js'
import { childrenBy, obliquesOf, openTree, type Tree, tokenAt } from './graph.js'
import type { Lexicon } from './lexicon.js'

export interface Scene {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly trees: readonly Tree[]
  readonly cast: Cast
  readonly dating: Dating
  readonly times: readonly TimeMention[]
  readonly lexicon: Lexicon
  /** Mentions of a sentence, longest first where they overlap. */
  mentionsIn(sentence: number): readonly Mention[]
  mentionAt(sentence: number, token: number): Mention | null
  wordsOf(name: string): ReadonlySet<string>
}

/** A party found at a role, with the mention that names it and how it was reached. */
export interface RoleFiller {
  readonly party: Party
  readonly mention: Mention
  readonly token: number
  readonly via: string
  readonly score: number
  /** False where the party is only part of what fills the role ("Japanese seafood" → Japan). */
  readonly whole: boolean
}

const NONE: ReadonlySet<string> = new Set()

/** Institutions act for the body or state they belong to: the Commission's tariff is the Union's. */
const PART_OF: Readonly<Record<string, string>> = {
  EUC: 'EUR',
  EUCO: 'EUR',
  EUPARL: 'EUR',
  ECB: 'EUR',
  UNSC: 'UNO',
  UNGA: 'UNO',
  OHCHR: 'UNO',
  UNHCR: 'UNO',
  UNHRC: 'UNO',
  UNICEF: 'UNO',
  OCHA: 'UNO',
  KEIDANREN: 'JPN',
}

export function actingFor(party: Party): Party {
  const whole = party.code === null ? undefined : PART_OF[party.code]
  return whole === undefined ? party : { ...party, code: whole }
}

export function openScene(parts: {
  article: Article
  sentences: readonly Sentence[]
  cast: Cast
  dating: Dating
  times: readonly TimeMention[]
  lexicon: Lexicon
}): Scene {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of parts.cast.mentions) {
    const list = bySentence.get(mention.sentence) ?? []
    list.push(mention)
    bySentence.set(mention.sentence, list)
  }
  for (const list of bySentence.values()) list.sort((a, b) => b.to - b.from - (a.to - a.from))
  const mentionsIn = (sentence: number): readonly Mention[] => bySentence.get(sentence) ?? []
  return {
    ...parts,
    trees: parts.sentences.map(openTree),
    mentionsIn,
    mentionAt: (sentence, token) => {
      const here = mentionsIn(sentence)
      return (
        here.find((m) => m.head === token) ??
        here.find((m) => m.from <= token && token < m.to && m.parties.length > 0) ??
        null
      )
    },
    wordsOf: (name) => parts.lexicon.classes.get(name) ?? NONE,
  }
}

/** What may lead from a noun to the party it belongs to, best first, with how far each is trusted. */
const BELONGING: readonly (readonly [string, number])[] = [
  ['of', 0.85],
  ['from', 0.85],
  ['by', 0.8],
  ['between', 0.85],
  ['against', 0.75],
  ['with', 0.6],
  ['to', 0.7],
  ['on', 0.6],
  ['in', 0.65],
  ['at', 0.55],
]

/** The parties that stand at a token: its own mention, or those inside its phrase ("goods from Australia" → Australia). */
export function partiesAt(
  scene: Scene,
  sentence: number,
  token: number,
  via = '',
  score = 1,
  depth = 0,
): RoleFiller[] {
  const tree = scene.trees[sentence]
  if (!tree) return []
  const mention = scene.mentionAt(sentence, token)
  if (mention && isOfMember(scene, mention)) return []
  if (mention && mention.parties.length > 0) {
    return mention.parties.flatMap((p) => {
      const party = scene.cast.parties[p]
      return party
        ? [
            {
              party: actingFor(party),
              mention,
              token,
              via,
              score: score * (0.5 + 0.5 * party.score),
              whole: depth === 0,
            },
          ]
        : []
    })
  }
  if (depth >= 3) return []
  const inner = (tokens: readonly number[], label: string, factor: number): RoleFiller[] =>
    tokens.flatMap((t) => partiesAt(scene, sentence, t, `${via}>${label}`, score * factor, depth + 1))
  const possessors = inner(childrenBy(tree, token, 'nmod:poss'), 'poss', 0.9)
  if (possessors.length > 0) return possessors
  const modifiers = inner(
    childrenBy(tree, token, 'amod', 'compound', 'nmod:unmarked', 'nmod:desc', 'flat'),
    'amod',
    0.85,
  )
  if (modifiers.length > 0) return modifiers
  const obliques = obliquesOf(tree, token)
  for (const [preposition, factor] of BELONGING) {
    const found = inner(
      obliques.filter((o) => o.preposition === preposition).map((o) => o.token),
      preposition,
      factor,
    )
    if (found.length > 0) return found
  }
  const apposed = inner(childrenBy(tree, token, 'appos'), 'appos', 0.7)
  if (apposed.length > 0) return apposed
  // "a delegation led by Anwar Ibrahim": those who are led are of the leader's state.
  const leaders = childrenBy(tree, token, 'acl')
    .filter((c) => LEADING.has(tokenAt(tree, c).lemma))
    .flatMap((c) => obliquesOf(tree, c))
    .filter((o) => o.preposition === 'by')
  const led = inner(
    leaders.map((o) => o.token),
    'led',
    0.8,
  )
  if (led.length > 0 || depth > 0 || tokenAt(tree, token).deprel !== 'appos') return led
  // "met Wang Yi, the senior diplomat, who demanded …": an apposition that names nobody is whom it stands beside.
  return partiesAt(scene, sentence, tokenAt(tree, token).head, `${via}>beside`, score * 0.85, depth + 1)
}

const MEMBERS = new Set(['ally', 'member', 'partner', 'neighbour', 'neighbor', 'country', 'state', 'nation'])

const MODIFIERS = new Set(['amod', 'compound', 'nmod:unmarked', 'nmod:desc'])

/** "its NATO ally", "a fellow EU member": meant is one state of the body, and not the body. */
export function isOfMember(scene: Scene, mention: Mention): boolean {
  const tree = scene.trees[mention.sentence]
  if (!tree || mention.parties.length === 0) return false
  const token = tokenAt(tree, mention.head)
  const noun = tree.tokens[token.head]
  if (!noun || !MODIFIERS.has(token.deprel) || !MEMBERS.has(noun.lemma)) return false
  if (noun.feats.Number === 'Plur') return false
  return mention.parties.every((p) => {
    const party = scene.cast.parties[p]
    return party?.kind === 'body' && party.sector === 'IGO'
  })
}

const LEADING = new Set(['lead', 'head', 'chair', 'command'])

/** Sides are never changed once made, and are asked for their codes again and again. */
const CODES = new WeakMap<readonly RoleFiller[], readonly string[]>()

/** State or body codes of fillers, without repeats. */
export function codesOf(fillers: readonly RoleFiller[]): readonly string[] {
  const known = CODES.get(fillers)
  if (known) return known
  const codes = [...new Set(fillers.flatMap((f) => (f.party.code ? [f.party.code] : [])))]
  CODES.set(fillers, codes)
  return codes
}

/** The words of a token range as printed. */
export function wordsBetween(scene: Scene, sentence: number, from: number, to: number): string {
  const tree = scene.trees[sentence]
  if (!tree || to <= from) return ''
  return scene.article.text.slice(tokenAt(tree, from).start, tokenAt(tree, to - 1).end).replace(/\s+/g, ' ')
}
