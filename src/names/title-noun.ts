// In: a sentence's tokens and a place in them; out: the noun of a title that ends there ("director", "consul-general", "Secretary General").

import type { Token } from '../terms/index.js'
import { type HeadNoun, titles } from './nouns.js'

export interface TitleNoun {
  readonly noun: HeadNoun
  /** First token of the noun's own words: that of "consul" in "consul general". */
  readonly from: number
}

const BEFORE_GENERAL = /^(?:director|consul|secretary|governor|attorney|inspector)$/i

/** Index of the word before `at`, over a hyphen. */
function wordBefore(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.form === '-' ? at - 2 : at - 1
}

/** `beforeName`: a person's name follows, so that a capitalised "Premier" is a title whatever part of speech it was taken for. "Consul-General" is one title in however many tokens, and none of its parts is another. */
export function titleNounAt(tokens: readonly Token[], at: number, beforeName = false): TitleNoun | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.form.length === 7 && /^general$/i.test(token.form)) {
    const from = wordBefore(tokens, at)
    const first = tokens[from]?.form.toLowerCase() ?? ''
    if (BEFORE_GENERAL.test(first)) {
      const noun = titles.get(`${first}-general`)
      if (noun !== undefined) return { noun, from }
    }
  }
  const titled = beforeName && token.form.length > 2 && /^\p{Lu}/u.test(token.form)
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !titled) return null
  const noun = titles.get(token.lemma.toLowerCase()) ?? titles.get(token.form.toLowerCase())
  if (noun === undefined) return null
  const after = tokens[at + 1]?.form === '-' ? tokens[at + 2] : tokens[at + 1]
  if (BEFORE_GENERAL.test(token.form) && after !== undefined && /^general$/i.test(after.form)) return null
  return { noun, from: at }
}
