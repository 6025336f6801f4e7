// In: the almanac's look-ups; out: the same, each question of one article asked once.

import type { AlmanacLookup, Person } from '../terms/index.js'
import { wholeOf } from './body-code.js'
import { comparePrepared, compareSurnamePrepared, prepareName, type SplitName } from './match-name.js'

export interface NamesLookup extends AlmanacLookup {
  /** The almanac that is asked. */
  readonly almanac: AlmanacLookup
  /** How near a printed name is to the best of a person's, 0 to 1; a single word is weighed as a family name. */
  nearness(printed: string, person: Person): number
  /** A name parted for comparing. */
  prepare(name: string): SplitName
}

function weighNames(prepare: NamesLookup['prepare']): NamesLookup['nearness'] {
  const printedNames = new Map<string, { readonly name: SplitName; readonly scores: Map<string, number> }>()
  const listed = new Map<string, readonly SplitName[]>()
  return (printed, person) => {
    const entry = printedNames.get(printed) ?? {
      name: prepare(printed),
      scores: new Map<string, number>(),
    }
    printedNames.set(printed, entry)
    const told = entry.scores.get(person.id)
    if (told !== undefined) return told
    const names =
      listed.get(person.id) ?? [...new Set([person.name, ...person.names])].map((name) => prepareName(name))
    listed.set(person.id, names)
    const single = entry.name.words.length === 1
    let best = 0
    for (const name of names) {
      best = Math.max(best, comparePrepared(entry.name, name))
      if (single) best = Math.max(best, compareSurnamePrepared(entry.name, name, person.familyFirst))
      if (best === 1) break
    }
    entry.scores.set(person.id, best)
    return best
  }
}

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

export function rememberLookups(lookup: AlmanacLookup): NamesLookup {
  const findOffice = once((_, words, code) => {
    const found = lookup.findOffice(words, code)
    // A title that only another state uses ("deputy prime minister" for Ireland's) tells the kind, not the office.
    const strange =
      found !== null && code !== null && found.code !== null && wholeOf(found.code) !== wholeOf(code)
    return strange ? { ...found, code, id: null, office: null } : found
  })
  const prepare = once((name) => prepareName(name))
  const holdersOn = once((_, office, on) => lookup.holdersOn(office, on ?? ''))
  return {
    ...lookup,
    almanac: lookup,
    nearness: weighNames(prepare),
    prepare,
    findState: once((words) => lookup.findState(words)),
    findBody: once((words) => lookup.findBody(words)),
    findPerson: once((name) => lookup.findPerson(name)),
    findOffice: (words, code) => findOffice(words, code),
    holdersOn: (office, on) => holdersOn(office, on),
  }
}
