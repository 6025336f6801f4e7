// In: the almanac's look-ups; out: the same, each question of one article asked once.

import type { AlmanacLookup } from '../terms/index.js'

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
  const findOffice = once((_, words, code) => lookup.findOffice(words, code))
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
