// In: the almanac as built; out: an open almanac. The large tables are read on first use, so opening takes a few milliseconds.

import type { Chronicled, Office, Organisation, Person, Sector } from '../terms/index.js'
import { ChanceryError } from '../terms/index.js'
import type { Almanac, KnownHolding, StateMatch } from './almanac.js'
import { boundDate, printDay } from './bound-date.js'
import type { TitleTables } from './classify-title.js'
import type { StateEntry } from './compile-states.js'
import { type BodyEntry, type CompiledAlmanac, HAND } from './compiled-almanac.js'
import { type PreparedName, prepareName } from './match-names.js'
import { normalizeTitle } from './normalize-title.js'
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

/** `key TAB code TAB form TAB seat`, as `printStateKeys` wrote them. */
function readStateKeys(
  text: string,
  states: readonly StateEntry[],
): ReadonlyMap<string, readonly StateMatch[]> {
  const byCode = new Map(states.map((state) => [state.code, state]))
  const index = new Map<string, StateMatch[]>()
  for (const line of lines(text)) {
    const [key = '', code = '', form = '', seat = ''] = line.split('\t')
    const state = byCode.get(code)
    if (state !== undefined)
      push(index, key, { state, form: form as StateMatch['form'], seat: seat === '' ? null : seat })
  }
  return index
}

function readBodyKeys(text: string, bodies: readonly BodyEntry[]): ReadonlyMap<string, BodyEntry> {
  const byCode = new Map(bodies.map((body) => [body.code, body]))
  const index = new Map<string, BodyEntry>()
  for (const [key, code] of pairs(text)) {
    const body = byCode.get(code)
    if (body !== undefined) index.set(key, body)
  }
  return index
}

/** By the first word, as printed: "Lashkar" of "Lashkar-e-Taiba". */
function readOrganisations(text: string): ReadonlyMap<string, readonly Organisation[]> {
  const index = new Map<string, Organisation[]>()
  for (const line of lines(text)) {
    const [name = '', code = '', sector = ''] = line.split('\t')
    push(index, /^[\p{L}\p{N}.]+/u.exec(name)?.[0] ?? name, { name, code, sector: sector as Sector })
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length)
  return index
}

function readChronicle(text: string): readonly Chronicled[] {
  return lines(text).map((line) => {
    const [day = '', states = '', event = '', leaders = ''] = line.split('\t')
    return {
      day,
      states: states === '' ? [] : states.split(' '),
      event,
      leaders: leaders === '' ? [] : leaders.split(' '),
    }
  })
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

/** `20130314` → `2013-03-14`. */
const lengthen = (cell: string): string => cell.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

function readHolding(line: string, office: string, personId: string): KnownHolding {
  const [, from = '', until = '', seen = '', acting = '', source = ''] = line.split(',').map(lengthen)
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
): Pick<Almanac, 'findPersonById' | 'namesOfPerson' | 'peopleWithWord'> & { idAt: (at: number) => string } {
  const numbers = lazy(() => numberLines(compiled.persons, 'per:'))
  const words = lazy(() => pairs(compiled.words))
  const open = new Map<string, Person>()
  const idAt = (at: number): string => {
    const line = compiled.persons[at] ?? ''
    return `per:${line.slice(0, line.indexOf('\t'))}`
  }
  const names = new Map<string, readonly PreparedName[]>()
  const bearers = new Map<string, readonly string[]>()
  const findPersonById = (id: string): Person | null => {
    const known = open.get(id)
    if (known !== undefined) return known
    const line = compiled.persons[numbers().get(id) ?? -1]
    if (line === undefined) return null
    const person = readPerson(line)
    open.set(id, person)
    return person
  }
  return {
    idAt,
    findPersonById,
    namesOfPerson: (id) => {
      const known = names.get(id)
      if (known !== undefined) return known
      const prepared = (findPersonById(id)?.names ?? []).map(prepareName)
      names.set(id, prepared)
      return prepared
    },
    peopleWithWord: (word) => {
      const known = bearers.get(word)
      if (known !== undefined) return known
      const list = words().get(word)
      if (list === undefined) return []
      const ids = list.split(',').map((at) => idAt(Number(at)))
      bearers.set(word, ids)
      return ids
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
        .map((line) => readHolding(line, id, idAt(Number(line.split(',', 1)[0]))))
      holdings.set(id, read)
      return read
    },
    officesOfKind: (kind) => openAll(byKind().get(kind) ?? []),
    officesNamed: (title) => openAll(byName().get(title) ?? []),
  }
}

/** `CHN|premier` → kind, turned about: `premier` → [`CHN/head-of-government`]. Titles of all states are left out. */
function groupTitles(titles: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>()
  for (const [key, kind] of titles) {
    const bar = key.indexOf('|')
    if (!key.startsWith('*') && kind !== 'none')
      push(owners, key.slice(bar + 1), `${key.slice(0, bar)}/${kind}`)
  }
  return owners
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
  if (compiled.version !== 3) {
    throw new ChanceryError(
      'almanac/unknown-version',
      'The almanac was built by another version: build it again.',
    )
  }
  const people = openPeople(compiled)
  const { officeIdAt, ...offices } = openOffices(compiled, people.idAt)
  const personNumbers = lazy(() => numberLines(compiled.persons, 'per:'))
  const tables = lazy((): TitleTables => ({ titles: pairs(compiled.titles), topics: pairs(compiled.topics) }))
  const owners = lazy(() => groupTitles(tables().titles))
  const stateNames = lazy(() => readStateKeys(compiled.stateKeys, compiled.states))
  const bodyNames = lazy(() => readBodyKeys(compiled.bodyKeys, compiled.bodies))
  const held = new Map<string, readonly KnownHolding[]>()
  const chronicle = lazy(() => readChronicle(compiled.chronicle))
  const organisations = lazy(() => readOrganisations(compiled.organisations))
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
    get organisations() {
      return organisations()
    },
    get chronicle() {
      return chronicle()
    },
    ...offices,
    findPersonById: people.findPersonById,
    namesOfPerson: people.namesOfPerson,
    ownersOfTitle: (title: string) => owners().get(title) ?? [],
    peopleWithWord: people.peopleWithWord,
    holdingsOfPerson: (id: string) => {
      const known = held.get(id)
      if (known !== undefined) return known
      const line = compiled.persons[personNumbers().get(id) ?? -1]
      if (line === undefined) return []
      const numbers = line.split('\t')[4] ?? ''
      const ids = numbers === '' ? [] : numbers.split(',').map((at) => officeIdAt(Number(at)))
      const holdings = ids.flatMap((office) =>
        offices.holdingsOfOffice(office).filter((holding) => holding.person === id),
      )
      held.set(id, holdings)
      return holdings
    },
  })
}
