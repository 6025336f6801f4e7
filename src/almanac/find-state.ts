// In: a phrase as printed; out: the state it names, and whether by name, demonym, capital or a metonym of its government.

import type { Almanac, StateMatch } from './almanac.js'
import type { BodyEntry } from './compiled-almanac.js'
import { normalizeWords } from './normalize-title.js'

function keyOf(text: string): string {
  return normalizeWords(text.replace(/['’]s?\s*$/u, '')).replace(/^the /, '')
}

/** "us" is no state: names of up to four letters that are acronyms must be printed in capitals. */
function isPrintedSo(text: string, name: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 4 || name !== name.toUpperCase() || letters === letters.toUpperCase()
}

/** All readings of the phrase ("Georgia", "Congolese" have several), the likeliest first; none for words that name no state. */
export function findStates(almanac: Almanac, text: string): readonly StateMatch[] {
  const key = keyOf(text)
  const matches = almanac.stateNames.get(key) ?? []
  if (key.length > 4) return matches
  return matches.filter((match) => {
    const names = [
      ...match.state.names,
      ...match.state.demonyms,
      ...match.state.metonyms,
      match.state.capital ?? '',
    ]
    const printed = names.find((name) => keyOf(name) === key)
    return printed !== undefined && isPrintedSo(text, printed)
  })
}

export function findState(almanac: Almanac, text: string): StateMatch | null {
  return findStates(almanac, text)[0] ?? null
}

/** The body that the phrase names, by name or acronym; acronyms of up to four letters must be printed in capitals. */
export function findBody(almanac: Almanac, text: string): BodyEntry | null {
  const key = keyOf(text)
  const body = almanac.bodyNames.get(key)
  if (body === undefined) return null
  const printed = body.names.find((name) => keyOf(name) === key) ?? ''
  return key.length > 4 || isPrintedSo(text, printed) ? body : null
}
