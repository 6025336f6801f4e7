// In: the texts of the almanac's files and the countries' names from the npm package; out: the almanac as the package carries it.

import { type CountryFacts, compileStates } from './compile-states.js'
import { type BodyEntry, type CompiledAlmanac, HAND, type KindEntry } from './compiled-almanac.js'
import { foldName } from './fold-name.js'
import {
  type MergedHolding,
  mergeHoldings,
  readHandHoldings,
  readImportedHoldings,
} from './merge-holdings.js'
import { namePeople, type PersonEntry } from './name-people.js'
import { normalizeTitle, normalizeWords } from './normalize-title.js'
import { printChronicle } from './print-chronicle.js'
import { printBodyKeys, printStateKeys } from './print-keys.js'
import { readTable } from './read-table.js'

/** The texts of almanac/*.tsv by name without ending; `holders-hand-*` may be several. */
export type AlmanacTexts = Readonly<Record<string, string>>

export function compileTables(texts: AlmanacTexts): {
  readonly titles: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, KindEntry>
} {
  const titles = readTable(texts.titles ?? '').map((row): [string, string] => [
    `${row.code}|${normalizeTitle(row.title ?? '')}`,
    row.kind ?? '',
  ])
  const topics = readTable(texts.topics ?? '').map((row): [string, string] => [
    normalizeTitle(row.topic ?? ''),
    row.kind ?? '',
  ])
  const kinds = readTable(texts.kinds ?? '').map((row): [string, KindEntry] => [
    row.kind ?? '',
    { kind: row.kind ?? '', label: row.label ?? '', many: row.holders === 'many' },
  ])
  return { titles: new Map(titles), topics: new Map(topics), kinds: new Map(kinds) }
}

const BODY_KINDS = ['IGO', 'NGO', 'MNC', 'ISM'] as const

function readBodies(text: string): readonly BodyEntry[] {
  const bodies = new Map<string, { kind: BodyEntry['kind']; name: string; names: string[] }>()
  for (const { code = '', fact = '', value = '' } of readTable(text)) {
    const body = bodies.get(code) ?? { kind: 'IGO', name: code, names: [] }
    bodies.set(code, body)
    if (fact === 'kind') body.kind = BODY_KINDS.find((kind) => kind === value) ?? 'IGO'
    else if (fact === 'name') {
      body.name = value
      body.names.unshift(value)
    } else if (fact === 'alias') body.names.push(value)
  }
  return [...bodies].map(([code, body]) => ({ ...body, code, names: [...new Set([...body.names, code])] }))
}

function printTable(table: ReadonlyMap<string, string>): string {
  return [...table].map(([key, value]) => `${key}\t${value}`).join('\n')
}

function nameOffice(
  id: string,
  names: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, KindEntry>,
  stateName: (code: string) => string,
): string {
  const named = names.get(id)
  if (named !== undefined && named !== '') return named
  const [kind = '', place] = id.slice(id.indexOf('/') + 1).split(/:(.*)/s)
  const label = kinds.get(kind)?.label ?? kind
  const printed = place
    ?.replaceAll('-', ' ')
    .replace(/(?<=^| )(?!and|of|the)\p{L}/gu, (letter) => letter.toUpperCase())
  const host = kind === 'ambassador' ? ` to ${stateName(place ?? '')}` : ` of ${printed}`
  const text = printed === undefined ? label : `${label}${host}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function printPerson({ key, name, others, familyFirst }: PersonEntry, offices: readonly number[]): string {
  return [key, name, others.join('|'), familyFirst ? '1' : '', offices.join(',')].join('\t')
}

/** `2013-03-14` → `20130314`: there are some sixty thousand days. */
const shorten = (date: string): string => date.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3')

/** Left out: the day last seen where the term ended, and the usual sources. */
function printHolding(holding: MergedHolding, person: number): string {
  const ended = holding.until !== null && holding.until !== '..'
  const source =
    holding.source === `wikidata:${holding.person}` ? '' : holding.source === HAND ? 'h' : holding.source
  const cells = [
    person,
    shorten(holding.from ?? ''),
    shorten(holding.until ?? ''),
    ended ? '' : shorten(holding.seen),
    holding.acting ? '1' : '',
    source,
  ]
  return cells.join(',').replace(/,+$/, '')
}

/** Every folded word of the people's names with the numbers of those who bear it. */
function printWords(persons: readonly PersonEntry[]): string {
  const index = new Map<string, number[]>()
  persons.forEach(({ name, others }, at) => {
    const words = new Set([name, ...others].flatMap((text) => normalizeWords(text).split(' ')).map(foldName))
    for (const word of words) if (word.length > 1) index.set(word, [...(index.get(word) ?? []), at])
  })
  return [...index]
    .map(([word, list]) => `${word}\t${list.join(',')}`)
    .sort()
    .join('\n')
}

function group<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const list = groups.get(keyOf(value))
    if (list === undefined) groups.set(keyOf(value), [value])
    else list.push(value)
  }
  return groups
}

/** Sorted throughout, so that the same texts give the same bytes. */
export function compileAlmanac(texts: AlmanacTexts, countries: readonly CountryFacts[]): CompiledAlmanac {
  const tables = compileTables(texts)
  const imported = readImportedHoldings(texts['holders-wikidata'] ?? '')
  const handTexts = Object.keys(texts)
    .filter((name) => name.startsWith('holders-hand'))
    .sort()
    .map((name) => texts[name] ?? '')
  const states = compileStates(countries, readTable(texts.states ?? ''))
  const bodies = readBodies(texts.bodies ?? '')
  const stateName = (code: string): string => states.find((state) => state.code === code)?.name ?? code
  const bodyCodes = new Set(bodies.map((body) => body.code))
  const people = namePeople(
    texts['persons-wikidata'] ?? '',
    texts.persons ?? '',
    imported,
    handTexts,
    (code) => bodyCodes.has(code),
  )
  const hand = readHandHoldings(handTexts, people.keyOf)
  const isMany = (office: string): boolean =>
    tables.kinds.get(office.slice(office.indexOf('/') + 1).replace(/:.*/, ''))?.many ?? false
  const holdings = mergeHoldings(imported, hand, isMany)
  const names = new Map(
    [...readTable(texts['offices-wikidata'] ?? ''), ...readTable(texts.offices ?? '')].map(
      (row): [string, string] => [row.office ?? '', row.name ?? ''],
    ),
  )
  const offices = [...new Set(holdings.map((holding) => holding.office))].sort()
  const byPerson = group(holdings, (holding) => holding.person)
  const byOffice = group(holdings, (holding) => holding.office)
  const persons = people.entries.filter((person) => byPerson.has(person.key))
  const officeAt = new Map(offices.map((id, at) => [id, at]))
  const personAt = new Map(persons.map((person, at) => [person.key, at]))
  const officesHeld = (key: string): readonly number[] => [
    ...new Set((byPerson.get(key) ?? []).map((holding) => officeAt.get(holding.office) ?? 0)),
  ]
  return {
    version: 3,
    states,
    stateKeys: printStateKeys(states),
    bodyKeys: printBodyKeys(bodies),
    bodies,
    organisations: readTable(texts.organisations ?? '')
      .map((row) => `${row.name}\t${row.code}\t${row.sector}`)
      .join('\n'),
    kinds: [...tables.kinds.values()],
    titles: printTable(tables.titles),
    topics: printTable(tables.topics),
    offices: offices.map((id) => `${id}\t${nameOffice(id, names, tables.kinds, stateName)}`),
    holdings: offices.map((id) =>
      (byOffice.get(id) ?? [])
        .map((holding) => printHolding(holding, personAt.get(holding.person) ?? 0))
        .join(';'),
    ),
    persons: persons.map((person) => printPerson(person, officesHeld(person.key))),
    words: printWords(persons),
    chronicle: printChronicle(texts.chronicle ?? '', holdings, people.entries),
  }
}
