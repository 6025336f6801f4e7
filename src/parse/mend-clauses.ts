// In: an analysed sentence; out: the same, with clauses that go on with the main clause hung on that and not inside its complement.

import type { Sentence, Token } from '../terms/index.js'

type Tokens = readonly Token[]
type Place = Pick<Token, 'head' | 'deprel'>

/** From here on the analyser is sure of an arc, and form is not heard against it. */
const SURE_ARC = 0.9

/** Longer runs of words are lists and tables. */
const LONGEST = 150

/**
 * The analyser hangs the second half of a long sentence on whatever verb stands next to it; then "and said it would retaliate" reads as
 * part of what was demanded. Form tells more than nearness: a finite verb does not go on with an infinitive ("demanded that Oman withdraw,
 * and said …"), a clause with a subject of its own does not go on with a relative clause, and nothing behind a semicolon describes a noun.
 */
export function mendClauses(sentence: Sentence): Sentence {
  const { tokens } = sentence
  if (tokens.length > LONGEST) return sentence
  const moves = new Map<number, Place>()
  for (const token of tokens) {
    const place = placeOf(tokens, token)
    if (place) moves.set(token.i, place)
  }
  if (moves.size === 0) return sentence
  return { ...sentence, tokens: tokens.map((token) => ({ ...token, ...moves.get(token.i) })) }
}

/** Relations by which a clause may have been hung on the wrong word. */
const MOVED = new Set(['conj', 'acl'])

/** Where a clause belongs that hangs in a wrong place; null for all other words. */
function placeOf(tokens: Tokens, token: Token): Place | null {
  const { i, head, arcScore } = token
  const [base = ''] = token.deprel.split(':')
  if (!MOVED.has(base) || head > i || arcScore >= SURE_ARC || !isMainFinite(tokens, i)) return null
  if (base === 'conj') {
    if (!childrenOf(tokens, i, 'cc').some((c) => c < i)) return null
    const apart = childrenOf(tokens, i, 'nsubj').length > 0
    if (isUnfinished(tokens, head)) return joinTo(tokens, head, 'conj', !apart)
    return standsOutsideRelative(tokens, token) ? joinTo(tokens, head, 'conj', false) : null
  }
  return isBehindSemicolon(tokens, i) ? joinTo(tokens, head, 'parataxis', false) : null
}

/** The nearest finite verb above a token; one of a relative clause only for what may share its subject. */
function joinTo(tokens: Tokens, from: number, deprel: string, shares: boolean): Place | null {
  let at = tokens[from]?.head ?? -1
  for (let steps = 0; steps < tokens.length && at >= 0; steps++) {
    if (hasFiniteForm(tokens, at) && (shares || clauseRelation(tokens, at) !== 'acl:relcl'))
      return { head: at, deprel }
    at = tokens[at]?.head ?? -1
  }
  return null
}

/** The relation of the clause that a verb stands in as its head or one of its conjuncts. */
function clauseRelation(tokens: Tokens, verb: number): string {
  let at = tokens[verb]
  while (at && at.head >= 0 && at.deprel.startsWith('conj')) at = tokens[at.head]
  return at?.deprel ?? 'root'
}

function childrenOf(tokens: Tokens, i: number, ...relations: readonly string[]): number[] {
  return tokens
    .filter((t) => t.head === i && relations.some((r) => t.deprel === r || t.deprel.startsWith(`${r}:`)))
    .map((t) => t.i)
}

const FINITE = new Set(['VBD', 'VBZ', 'MD'])

/** A finite predicate that nothing subordinates. */
function isMainFinite(tokens: Tokens, i: number): boolean {
  return hasFiniteForm(tokens, i) && childrenOf(tokens, i, 'mark').length === 0
}

/** A predicate whose own form, or whose auxiliary, can only be a finite one. */
function hasFiniteForm(tokens: Tokens, i: number): boolean {
  const carriers = [i, ...childrenOf(tokens, i, 'aux', 'cop')]
  return carriers.some((c) => FINITE.has(tokens[c]?.xpos ?? ''))
}

/** An infinitive, a subjunctive or a participle: "to withdraw", "that it withdraw", "by withdrawing". */
function isUnfinished(tokens: Tokens, i: number): boolean {
  const token = tokens[i]
  if (token?.upos !== 'VERB' || childrenOf(tokens, i, 'aux').length > 0) return false
  const marks = childrenOf(tokens, i, 'mark').map((m) => tokens[m]?.form.toLowerCase() ?? '')
  return token.xpos === 'VB' ? marks.some((m) => m === 'to' || m === 'that') : token.xpos === 'VBG'
}

/** "the links which Mali had cut, and Niger refused": a subject of its own, behind a comma, and no relative word. */
function standsOutsideRelative(tokens: Tokens, { i, head }: Token): boolean {
  if (tokens[head]?.deprel !== 'acl:relcl') return false
  const [subject] = childrenOf(tokens, i, 'nsubj')
  if (subject === undefined || !childrenOf(tokens, i, 'punct').some((p) => p < subject)) return false
  return !hasRelative(tokens, i)
}

function hasRelative(tokens: Tokens, i: number): boolean {
  return tokens.slice(firstOf(tokens, i), i).some((t) => /^W(P\$?|DT)$/.test(t.xpos))
}

/** A whole clause with its own subject whose first word follows a semicolon. */
function isBehindSemicolon(tokens: Tokens, i: number): boolean {
  if (childrenOf(tokens, i, 'nsubj').length === 0 || hasRelative(tokens, i)) return false
  const first = firstOf(tokens, i)
  return [first, first - 1].some((p) => tokens[p]?.form === ';')
}

/** The first word of the phrase that a token heads. */
function firstOf(tokens: Tokens, i: number): number {
  const before = tokens.find((t) => t.head === i && t.i < i)
  return before ? firstOf(tokens, before.i) : i
}
