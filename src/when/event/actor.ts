// In: a sentence and its subject; out: the names by which the subject goes, and whether it has been told of before.

import type { Sentence, Token } from '../../terms/index.js'
import { childrenOf, lower } from '../tense.js'
import { findSentence, type MomentContext } from './context.js'

export const isSubject = (token: Token): boolean => /^nsubj/.test(token.deprel)

/** The tokens of a noun phrase but for its relative clauses. */
export function phraseOf(sentence: Sentence, head: Token): Token[] {
  const found = [head]
  for (let k = 0; k < found.length && found.length < 24; k++) {
    const at = found[k]
    if (!at) break
    found.push(...childrenOf(sentence, at.i).filter((c) => !/^(?:acl|punct|advcl|parataxis)/.test(c.deprel)))
  }
  return found
}

/** Words of titles, which are written like names and shared by many. */
const TITLE =
  /^(?:president|vice-president|prime|deputy|first|minister|premier|chancellor|secretary|general|king|queen|crown|prince|pope|senator|ambassador|spokes(?:man|woman|person)|foreign|defen[cs]e|finance|interior|trade|state|affairs|ministry|department|government|office|mrs|the)$/

/** "Canada", and "Canadian" as in "the Canadian ministry". */
const isName = (token: Token): boolean =>
  token.upos === 'PROPN' || (token.upos === 'ADJ' && /^\p{Lu}/u.test(token.form) && token.i > 0)

/** "Canada" and "Canadian", "Iran" and "Iranians": told apart by their endings. */
const STEM = 4

const isSameName = (a: string, b: string): boolean =>
  a === b || (a.length > STEM && b.length > STEM && a.slice(0, STEM) === b.slice(0, STEM))

/** The names among the tokens, in small letters, titles left out. */
export const namesAmong = (tokens: readonly Token[]): string[] =>
  tokens
    .filter((t) => isName(t) && t.form.length > 2)
    .map(lower)
    .filter((word) => !TITLE.test(word))

/** The names of the subject of the sentence's main verb; none for a pronoun or a bare noun. */
export function namesOfSubject(sentence: Sentence): string[] {
  const subject = sentence.tokens.find((t) => isSubject(t) && sentence.tokens[t.head]?.deprel === 'root')
  if (!subject) return []
  const beside = childrenOf(sentence, subject.i).filter((c) =>
    /^(?:flat|compound|appos|amod|nmod:poss)/.test(c.deprel),
  )
  return namesAmong([subject, ...beside])
}

/** Whether one of the names stands in the sentences from one up to, not including, another. */
export function isNamedWithin(
  context: MomentContext,
  names: readonly string[],
  from: number,
  until: number,
): boolean {
  for (let i = from; i < until; i++) {
    const told = findSentence(context.sentences, i)
    if (told && namesAmong(told.tokens).some((name) => names.some((n) => isSameName(n, name)))) return true
  }
  return false
}
