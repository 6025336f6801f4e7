// In: states and bodies; out: every way of naming them as a look-up key, printed one a line, so that opening the almanac need not make them.

import type { StateEntry } from './compile-states.js'
import type { BodyEntry } from './compiled-almanac.js'
import { normalizeWords } from './normalize-title.js'

function keyOf(text: string): string {
  return normalizeWords(text).replace(/^the /, '')
}

/** Names before seats of power, demonyms and capitals; a state stands once under a key. `key TAB code TAB form TAB seat`. */
export function printStateKeys(states: readonly StateEntry[]): string {
  const printed: string[] = []
  const seen = new Set<string>()
  const add = (text: string, state: StateEntry, form: string, seat: string): void => {
    const key = keyOf(text)
    if (key === '' || seen.has(`${key}|${state.code}`)) return
    seen.add(`${key}|${state.code}`)
    printed.push([key, state.code, form, seat].join('\t'))
  }
  for (const state of states) for (const name of state.names) add(name, state, 'name', '')
  for (const state of states) {
    for (const seat of state.seats)
      add(seat.text, state, seat.text === state.capital ? 'capital' : 'metonym', seat.kind)
    for (const demonym of state.demonyms) add(demonym, state, 'demonym', '')
  }
  for (const state of states) if (state.capital !== null) add(state.capital, state, 'capital', 'government')
  return printed.join('\n')
}

/** A name that two bodies share is the first one's. `key TAB code`. */
export function printBodyKeys(bodies: readonly BodyEntry[]): string {
  const codes = new Map<string, string>()
  for (const body of bodies) {
    for (const name of body.names) if (!codes.has(keyOf(name))) codes.set(keyOf(name), body.code)
  }
  return [...codes].map(([key, code]) => `${key}\t${code}`).join('\n')
}
