// In: an article's sentences; out: what its acronyms stand for: "the Liberal Democratic Party (LDP)".

import type { Sentence, Token } from '../terms/index.js'

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u
const SMALL = /^(?:of|the|and|for|on|to|in|de|&|-|'s|’s)$/i

/** Walks back from the parenthesis over words whose first letters spell the acronym; small words may be skipped or count. */
function startOfMeaning(tokens: readonly Token[], before: number, acronym: string): number | null {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  let wanted = letters.length - 1
  let at = before
  while (at >= 0 && before - at < letters.length * 2 + 3) {
    const form = tokens[at]?.form ?? ''
    const initial = form[0]?.toLowerCase()
    if (initial === letters[wanted] && (!SMALL.test(form) || /^\p{Lu}/u.test(form) || wanted > 0)) {
      if (wanted === 0) return SMALL.test(form) ? null : at
      wanted--
    } else if (!SMALL.test(form) && !/^\p{Lu}/u.test(form)) {
      return null
    }
    at--
  }
  return null
}

const DOCUMENT =
  /\b(?:agreement|memorandum|understanding|treaty|convention|accord|act|initiative|declaration|strategy|index|zone|product)\b/i

/** The acronym → its long form, exactly as printed. */
export function findAcronyms(sentences: readonly Sentence[], text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { tokens } of sentences) {
    for (let i = 1; i + 2 < tokens.length; i++) {
      const acronym = tokens[i + 1]?.form ?? ''
      if (tokens[i]?.form !== '(' || tokens[i + 2]?.form !== ')' || !ACRONYM.test(acronym)) continue
      const start = startOfMeaning(tokens, i - 1, acronym)
      const first = start === null ? undefined : tokens[start]
      const last = tokens[i - 1]
      if (first === undefined || last === undefined || first === last) continue
      if (DOCUMENT.test(text.slice(first.start, last.end))) continue
      if (!found.has(acronym)) found.set(acronym, text.slice(first.start, last.end))
    }
  }
  return found
}
