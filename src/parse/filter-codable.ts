// A sentence before analysis → whether anything codable may stand in it; what may not is spared the engine.

import type { RawSentence, RawToken } from '../terms/index.js'
import { partySigns } from './text-rules/party-signs.js'

/** Anything that answers whether it holds a word: a Set, a Map, an index. */
export interface WordSet {
  has(word: string): boolean
}

export interface CodableLexicon {
  /** Lower-case words for parties: demonyms, states, titles, bodies. Capitals, pronouns and plain nouns count without it. */
  readonly parties?: WordSet
  /** Lemmas (lower-case) of words that may say an event; irregular forms too. Without it any word may. */
  readonly triggers?: WordSet
}

const word = /\p{L}/u
/** In longer sentences fewer words than this share of the tokens are no prose: tables, menus, rows of marks. */
const leastProse = 0.2
const shortSentence = 20
const capital = /^\p{Lu}/u

/**
 * False only where a sentence has fewer than two words, or nothing that could be a party, or (given triggers) no word
 * that could say an event, or is no prose at all. Errs towards true: what it drops is lost to every later stage.
 */
export function isCodable(sentence: RawSentence, lexicon: CodableLexicon = {}): boolean {
  if (sentence.tokens.length > shortSentence && !isProse(sentence.tokens)) return false
  let words = 0
  let hasParty = false
  let hasTrigger = lexicon.triggers === undefined
  for (const token of sentence.tokens) {
    if (!word.test(token.form)) continue
    words += 1
    if (!hasParty) hasParty = isPartySign(token, words === 1, lexicon.parties)
    if (!hasTrigger)
      hasTrigger = listLemmas(token.form).some((lemma) => lexicon.triggers?.has(lemma) === true)
    if (words >= 2 && hasParty && hasTrigger) return true
  }
  return false
}

function isProse(tokens: readonly RawToken[]): boolean {
  const words = tokens.filter(({ form }) => form.length > 1 && /\p{L}\p{L}/u.test(form)).length
  return words >= leastProse * tokens.length
}

function isPartySign(token: RawToken, isFirst: boolean, parties: WordSet | undefined): boolean {
  // A capital says little of the first word; "EU" and "iCET" say enough.
  if (!isFirst && capital.test(token.form)) return true
  if (token.form.length > 1 && token.form === token.form.toUpperCase()) return true
  const lower = token.form.toLowerCase()
  if (partySigns.has(lower)) return true
  // Names that open a sentence are many: without a list of parties a first capital must count.
  if (isFirst && capital.test(token.form) && parties === undefined) return true
  return parties !== undefined && listLemmas(lower).some((lemma) => parties.has(lemma))
}

/** What a form could be a form of: "signed" → signed, sign, signe. Cheap, and wide on purpose. */
export function listLemmas(form: string): string[] {
  const lower = form.toLowerCase()
  const found = [lower]
  const stem = (suffix: string, ...endings: string[]): void => {
    if (!lower.endsWith(suffix) || lower.length < suffix.length + 2) return
    const base = lower.slice(0, -suffix.length)
    for (const ending of endings) found.push(base + ending)
    const last = base.at(-1)
    if (suffix !== 's' && last !== undefined && last === base.at(-2)) found.push(base.slice(0, -1))
  }
  stem('s', '')
  stem('es', '')
  stem('ies', 'y')
  stem('ed', '', 'e')
  stem('ied', 'y')
  stem('ing', '', 'e')
  stem('ying', 'ie')
  stem('er', '', 'e')
  stem('ment', '')
  stem('ation', '', 'e', 'ate')
  stem('ion', '', 'e')
  stem('al', '', 'e')
  return found
}
