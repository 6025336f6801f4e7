// In: the almanac's look-ups; out: the same, each question of one article asked once.

import type { AlmanacLookup } from '../terms/index.js'
import { wholeOf } from './body-code.js'

function once<T>(
  answer: (key: string, first: string, second: string | null) => T,
): (first: string, second?: string | null) => T {
  const known = new Map<string, { readonly value: T }>()
  return (first, second = null) => {
    const key = second === null ? first : `${first}\n${second}`
    const told = known.get(key) ?? { value: answer(key, first, second) }
    known.set(key, told)
    return told.value
  }
}

export function rememberLookups(lookup: AlmanacLookup): AlmanacLookup {
  const findOffice = once((_, words, code) => {
    const found = lookup.findOffice(words, code)
    // A title that only another state uses ("deputy prime minister" for Ireland's) tells the kind, not the office.
    const strange =
      found !== null && code !== null && found.code !== null && wholeOf(found.code) !== wholeOf(code)
    return strange ? { ...found, code, id: null, office: null } : found
  })
  const holdersOn = once((_, office, on) => lookup.holdersOn(office, on ?? ''))
  return {
    ...lookup,
    findState: once((words) => lookup.findState(words)),
    findBody: once((words) => lookup.findBody(words)),
    findPerson: once((name) => lookup.findPerson(name)),
    findOffice: (words, code) => findOffice(words, code),
    holdersOn: (office, on) => holdersOn(office, on),
  }
}
