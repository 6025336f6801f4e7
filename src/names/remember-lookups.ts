// In: the almanac's look-ups; out: the same, each question asked once: of people and places again and again, of days once an article.

import type { AlmanacLookup, Person } from '../terms/index.js'
import { wholeOf } from './body-code.js'
import { comparePrepared, compareSurnamePrepared, prepareName, type SplitName } from './match-name.js'

export interface NamesLookup extends AlmanacLookup {
  /** The almanac that is asked. */
  readonly almanac: AlmanacLookup
  /** How near a printed name is to the best of a person's, 0 to 1; a single word is weighed as a family name. */
  nearness(printed: string, person: Person): number
  /** How near two printed names are; a single word is weighed as a family name. */
  compare(printed: string, other: string, familyFirst: boolean): number
  /** A name parted for comparing. */
  prepare(name: string): SplitName
}

/** What has been asked of an almanac by all articles, and the names of its people, parted once. */
interface Memory {
  readonly parted: Map<string, readonly SplitName[]>
  readonly states: Answers<ReturnType<AlmanacLookup['findState']>>
  readonly bodies: Answers<ReturnType<AlmanacLookup['findBody']>>
  readonly offices: Answers<ReturnType<AlmanacLookup['findOffice']>>
  readonly people: Answers<ReturnType<AlmanacLookup['findPerson']>>
}

type Answers<T> = Map<string, { readonly value: T }>

const memories = new WeakMap<AlmanacLookup, Memory>()
/** A flood of names that come once does not stay. */
const MOST_PARTED = 8000
const MOST_ANSWERS = 30_000
const MOST_PEOPLE = 3000

function memoryOf(lookup: AlmanacLookup): Memory {
  const memory: Memory = memories.get(lookup) ?? {
    parted: new Map(),
    states: new Map(),
    bodies: new Map(),
    offices: new Map(),
    people: new Map(),
  }
  memories.set(lookup, memory)
  if (memory.parted.size > MOST_PARTED) memory.parted.clear()
  if (memory.people.size > MOST_PEOPLE) memory.people.clear()
  for (const answers of [memory.states, memory.bodies, memory.offices])
    if (answers.size > MOST_ANSWERS) answers.clear()
  return memory
}

function weighNames(
  prepare: NamesLookup['prepare'],
  listed: Map<string, readonly SplitName[]>,
): NamesLookup['nearness'] {
  const printedNames = new Map<string, { readonly name: SplitName; readonly scores: Map<string, number> }>()
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

function comparePairs(prepare: NamesLookup['prepare']): NamesLookup['compare'] {
  const known = {
    first: new Map<string, Map<string, number>>(),
    last: new Map<string, Map<string, number>>(),
  }
  return (printed, other, familyFirst) => {
    const of = familyFirst ? known.first : known.last
    const scores = of.get(printed) ?? new Map<string, number>()
    of.set(printed, scores)
    const told = scores.get(other)
    if (told !== undefined) return told
    const name = prepare(printed)
    const listed = prepare(other)
    const whole = comparePrepared(name, listed)
    const best =
      name.words.length === 1 ? Math.max(whole, compareSurnamePrepared(name, listed, familyFirst)) : whole
    scores.set(other, best)
    return best
  }
}

function once<T>(
  answer: (key: string, first: string, second: string | null) => T,
  known: Answers<T> = new Map(),
): (first: string, second?: string | null) => T {
  return (first, second = null) => {
    const key = second === null ? first : `${first}\n${second}`
    const told = known.get(key)
    if (told !== undefined) return told.value
    const value = answer(key, first, second)
    known.set(key, { value })
    return value
  }
}

export function rememberLookups(lookup: AlmanacLookup): NamesLookup {
  const memory = memoryOf(lookup)
  const findOffice = once((_, words, code) => {
    const found = lookup.findOffice(words, code)
    // A title that only another state uses ("deputy prime minister" for Ireland's) tells the kind, not the office.
    const strange =
      found !== null && code !== null && found.code !== null && wholeOf(found.code) !== wholeOf(code)
    return strange ? { ...found, code, id: null, office: null } : found
  }, memory.offices)
  const prepare = once((name) => prepareName(name))
  const holdersOn = once((_, office, on) => lookup.holdersOn(office, on ?? ''))
  return {
    ...lookup,
    almanac: lookup,
    nearness: weighNames(prepare, memory.parted),
    compare: comparePairs(prepare),
    prepare,
    findState: once((_, words) => lookup.findState(words), memory.states),
    findBody: once((_, words) => lookup.findBody(words), memory.bodies),
    findPerson: once((_, name) => lookup.findPerson(name), memory.people),
    findOffice: (words, code) => findOffice(words, code),
    holdersOn: (office, on) => holdersOn(office, on),
  }
}
