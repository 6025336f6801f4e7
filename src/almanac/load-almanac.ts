// In: the almanac as built; out: an open almanac. The large tables are read on first use, so opening takes a few milliseconds.

import type { Office, Person } from '../terms/index.js'
import { ChanceryError } from '../terms/index.js'
import type { Almanac, KnownHolding, StateMatch } from './almanac.js'
import { boundDate, printDay } from './bound-date.js'
import type { TitleTables } from './classify-title.js'
import type { StateEntry } from './compile-states.js'
import { type BodyEntry, type CompiledAlmanac, HAND } from './compiled-almanac.js'
import { normalizeTitle, normalizeWords } from './normalize-title.js'
import { readOffice } from './read-office.js'

function lines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    lines(text).map((line): [string, string] => {
      const at = line.indexOf('\t')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function indexStateNames(states: readonly StateEntry[]): ReadonlyMap<string, readonly StateMatch[]> {
  const index = new Map<string, StateMatch[]>()
  const add = (text: string, match: StateMatch): void => {
    const key = normalizeWords(text).replace(/^the /, '')
    if (key !== '' && !index.get(key)?.some((other) => other.state === match.state)) push(index, key, match)
  }
  for (const state of states) for (const name of state.names) add(name, { state, form: 'name', seat: null })
  for (const state of states) {
    for (const seat of state.seats) {
      const form = seat.text === state.capital ? 'capital' : 'metonym'
      add(seat.text, { state, form, seat: seat.kind })
    }
    for (const demonym of state.demonyms) add(demonym, { state, form: 'demonym', seat: null })
  }
  for (const state of states)
    if (state.capital !== null) add(state.capital, { state, form: 'capital', seat: 'government' })
  return index
}

function indexBodyNames(bodies: readonly BodyEntry[]): ReadonlyMap<string, BodyEntry> {
  const index = new Map<string, BodyEntry>()
  for (const body of bodies) {
    for (const name of body.names) {
      const key = normalizeWords(name).replace(/^the /, '')
      if (!index.has(key)) index.set(key, body)
    }
  }
  return index
}

function readPerson(line: string): Person {
  const [key = '', name = '', others = '', familyFirst = ''] = line.split('\t')
  return {
    id: `per:${key}`,
    name,
    names: others === '' ? [name] : [name, ...others.split('|')],
    wikidata: /^Q\d+$/.test(key) ? key : null,
    familyFirst: familyFirst === '1',
  }
}

function readHolding(line: string, office: string, personId: string): KnownHolding {
  const [, from = '', until = '', seen = '', acting = '', source = ''] = line.split('\t')
  return {
    office,
    person: personId,
    from: from === '' ? null : from,
    until: until === '' ? null : until,
    acting: acting === '1',
    source: source === '' ? `wikidata:${personId.slice('per:'.length)}` : source === 'h' ? HAND : source,
    seen: seen === '' ? printDay(boundDate(until)?.lower ?? 0) : seen,
  }
}

/** The first cell of each line → the line's number. */
function numberLines(all: readonly string[], prefix: string): ReadonlyMap<string, number> {
  return new Map(all.map((line, at): [string, number] => [prefix + line.slice(0, line.indexOf('\t')), at]))
}

function openPeople(
  compiled: CompiledAlmanac,
): Pick<Almanac, 'findPersonById' | 'peopleWithWord'> & { idAt: (at: number) => string } {
  const numbers = lazy(() => numberLines(compiled.persons, 'per:'))
  const words = lazy(() => pairs(compiled.words))
  const open = new Map<string, Person>()
  const idAt = (at: number): string => {
    const line = compiled.persons[at] ?? ''
    return `per:${line.slice(0, line.indexOf('\t'))}`
  }
  return {
    idAt,
    findPersonById: (id) => {
      const known = open.get(id)
      if (known !== undefined) return known
      const line = compiled.persons[numbers().get(id) ?? -1]
      if (line === undefined) return null
      const person = readPerson(line)
      open.set(id, person)
      return person
    },
    peopleWithWord: (word) => {
      const list = words().get(word)
      return list === undefined ? [] : list.split(',').map((at) => idAt(Number(at)))
    },
  }
}

type OfficeTables = Pick<
  Almanac,
  'officeIds' | 'findOffice' | 'holdingsOfOffice' | 'officesOfKind' | 'officesNamed'
> & {
  readonly officeIdAt: (at: number) => string
}

function openOffices(compiled: CompiledAlmanac, idAt: (at: number) => string): OfficeTables {
  const numbers = lazy(() => numberLines(compiled.offices, ''))
  const offices = new Map<string, Office>()
  const holdings = new Map<string, readonly KnownHolding[]>()
  const officeIdAt = (at: number): string => (compiled.offices[at] ?? '').split('\t')[0] ?? ''
  const findOffice = (id: string): Office | null => {
    const line = compiled.offices[numbers().get(id) ?? -1]
    if (line === undefined) return null
    const office = offices.get(id) ?? readOffice(id, line.slice(line.indexOf('\t') + 1))
    offices.set(id, office)
    return office
  }
  const byKind = lazy(() => groupOffices([...numbers().keys()], (id) => id.slice(id.indexOf('/') + 1)))
  const byName = lazy(() =>
    groupOffices([...numbers().keys()], (id) =>
      normalizeTitle(compiled.offices[numbers().get(id) ?? -1]?.split('\t')[1] ?? ''),
    ),
  )
  const openAll = (ids: readonly string[]): readonly Office[] => ids.flatMap((id) => findOffice(id) ?? [])
  return {
    officeIdAt,
    officeIds: () => [...numbers().keys()],
    findOffice,
    holdingsOfOffice: (id) => {
      const known = holdings.get(id)
      if (known !== undefined) return known
      const list = compiled.holdings[numbers().get(id) ?? -1]
      const read = (list ?? '')
        .split(';')
        .filter((line) => line !== '')
        .map((line) => readHolding(line, id, idAt(Number(line.slice(0, line.indexOf('\t'))))))
      holdings.set(id, read)
      return read
    },
    officesOfKind: (kind) => openAll(byKind().get(kind) ?? []),
    officesNamed: (title) => openAll(byName().get(title) ?? []),
  }
}

function groupOffices(
  ids: readonly string[],
  keyOf: (id: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const id of ids) push(groups, keyOf(id), id)
  return groups
}

/** Opens `dist/data/almanac.json`, its bytes or what they say; throws `almanac/unknown-version` for one that another version of the package built. */
export function loadAlmanac(built: CompiledAlmanac | Uint8Array): Almanac {
  const compiled =
    built instanceof Uint8Array ? (JSON.parse(new TextDecoder().decode(built)) as CompiledAlmanac) : built
  if (compiled.version !== 1) {
    throw new ChanceryError(
      'almanac/unknown-version',
      'The almanac was built by another version: build it again.',
    )
  }
  const people = openPeople(compiled)
  const { officeIdAt, ...offices } = openOffices(compiled, people.idAt)
  const personNumbers = lazy(() => numberLines(compiled.persons, 'per:'))
  const tables = lazy((): TitleTables => ({ titles: pairs(compiled.titles), topics: pairs(compiled.topics) }))
  const stateNames = lazy(() => indexStateNames(compiled.states))
  const bodyNames = lazy(() => indexBodyNames(compiled.bodies))
  return Object.freeze({
    states: new Map(compiled.states.map((state) => [state.code, state])),
    bodies: new Map(compiled.bodies.map((body) => [body.code, body])),
    kinds: new Map(compiled.kinds.map((entry) => [entry.kind, entry])),
    get tables() {
      return tables()
    },
    get stateNames() {
      return stateNames()
    },
    get bodyNames() {
      return bodyNames()
    },
    ...offices,
    findPersonById: people.findPersonById,
    peopleWithWord: people.peopleWithWord,
    holdingsOfPerson: (id: string) => {
      const line = compiled.persons[personNumbers().get(id) ?? -1]
      const held = line?.split('\t')[4] ?? ''
      const ids = held === '' ? [] : held.split(',').map((at) => officeIdAt(Number(at)))
      return ids.flatMap((office) =>
        offices.holdingsOfOffice(office).filter((holding) => holding.person === id),
      )
    },
  })
}
