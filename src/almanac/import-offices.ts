// In: snapshots of office statements (tab-separated: code, office, person, wikidata, from, to, as_of, born, title); out: the lines of
// the almanac's imported files: holders, people and offices' names, with what was refused and why.

import { boundDate } from './bound-date.js'
import { classifyTitle, type TitleTables } from './classify-title.js'
import type { KindEntry } from './compiled-almanac.js'
import { joinTerms, type Refusal, type Statement, type Term } from './join-terms.js'
import { normalizeTitle } from './normalize-title.js'
import { type Row, readTable } from './read-table.js'

export interface ImportTables extends TitleTables {
  readonly kinds: ReadonlyMap<string, KindEntry>
}

export interface ImportedOffices {
  readonly holders: string
  readonly persons: string
  readonly offices: string
  readonly refused: readonly string[]
  readonly statements: number
  readonly outside: number
  readonly terms: number
  readonly people: number
}

/** Terms that ended before this day are not kept. */
const SINCE = boundDate('2000-01-01')?.lower ?? 0

interface Gathered {
  readonly statements: Statement[]
  readonly titles: Map<string, number>
}

/** Codes of the source that PLOVER writes otherwise. */
const CODES: Readonly<Record<string, string>> = { WORLD: 'UNO' }

function readStatement(row: Row, acting: boolean): Statement {
  const from = row.from === '' ? null : (row.from ?? null)
  const until = row.to === '' ? null : (row.to ?? null)
  return {
    person: row.wikidata ?? '',
    title: normalizeTitle(row.office ?? ''),
    from,
    until,
    asOf: row.as_of ?? '',
    acting,
    source: `wikidata:${row.wikidata ?? ''}`,
  }
}

/** `ambassador:united-states` → `ambassador:USA`; null where the place is no state. */
function settlePlace(kind: string, findCode: (name: string) => string | null): string | null {
  const [base = '', slug] = kind.split(/:(.*)/s)
  if (base !== 'ambassador' || slug === undefined) return kind
  const code = findCode(slug.replaceAll('-', ' '))
  if (code === 'UNO') return 'un-representative'
  if (code === 'EUR') return 'eu-representative'
  return code === null ? null : `ambassador:${code}`
}

function tidyName(name: string): string {
  return name.replace(/,? (?:Baron|Baroness|Viscount|Earl|Lord)\b.*$/, '').trim()
}

function rankTitle(
  tables: ImportTables,
  code: string,
  titles: ReadonlyMap<string, number>,
): (title: string) => number {
  return (title) => {
    const listed = tables.titles.has(`${code}|${title}`) ? 4000 : tables.titles.has(`*|${title}`) ? 2000 : 0
    const topic = /^(?:federal )?(?:minister|secretary) of (.+)$/.exec(title)?.[1]
    const whole = topic !== undefined && tables.topics.has(topic) ? 1000 : 0
    return listed + whole + (titles.get(title) ?? 0)
  }
}

interface Gathering {
  readonly byOffice: Map<string, Gathered>
  readonly names: Map<string, string>
  readonly people: Map<string, Row>
  outside: number
  statements: number
}

function gather(
  snapshots: readonly string[],
  tables: ImportTables,
  findCode: (name: string) => string | null,
  refusals: ReadonlySet<string>,
  corrections: ReadonlyMap<string, string>,
): Gathering {
  const all: Gathering = {
    byOffice: new Map(),
    names: new Map(),
    people: new Map(),
    outside: 0,
    statements: 0,
  }
  for (const stated of snapshots.flatMap((text) => readTable(text))) {
    const row: Row = {
      ...stated,
      wikidata: corrections.get(`${stated.person}|${stated.wikidata}`) ?? stated.wikidata ?? '',
    }
    all.statements++
    const code = CODES[row.code ?? ''] ?? row.code ?? ''
    // Yemen's other government.
    const found = /\(SPC\)/.test(row.office ?? '') ? null : classifyTitle(row.office ?? '', code, tables)
    const kind = found === null ? null : settlePlace(found.kind, findCode)
    if (found === null || kind === null || !/^Q\d+$/.test(row.wikidata ?? '')) {
      all.outside++
      continue
    }
    const id = `${code}/${kind}`
    if (refusals.has(`${id}|${row.wikidata}|${row.from}`)) continue
    const gathered = all.byOffice.get(id) ?? { statements: [], titles: new Map<string, number>() }
    all.byOffice.set(id, gathered)
    const statement = readStatement(row, found.acting)
    gathered.statements.push(statement)
    gathered.titles.set(statement.title, (gathered.titles.get(statement.title) ?? 0) + 1)
    if (!found.acting) all.names.set(id, row.office ?? '')
    const known = all.people.get(row.wikidata ?? '')
    if (known === undefined || (known.wikipedia_title ?? '') === '') all.people.set(row.wikidata ?? '', row)
  }
  return all
}

function printTerm(id: string, term: Term): string {
  return [
    id,
    term.person,
    term.from ?? '',
    term.until ?? '',
    term.seen,
    term.acting ? 'acting' : '',
    term.source,
  ].join('\t')
}

function printRefusal(id: string, { statement, reason }: Refusal): string {
  return [id, statement.person, statement.from ?? '', statement.until ?? '', reason].join('\t')
}

/** Wikipedia's title, without what stands in brackets, is the name a person is best known by; Wikidata's label is kept beside it. */
function printPerson(row: Row): string {
  const label = tidyName(row.person ?? '')
  const title = tidyName((row.wikipedia_title ?? '').replace(/ \([^)]*\)$/, ''))
  const name = title === '' ? label : title
  const other = label === name ? '' : label
  return [
    row.wikidata ?? '',
    name,
    other === name ? '' : other,
    row.born ?? '',
    `wikidata:${row.wikidata ?? ''}`,
  ].join('\t')
}

const HEADINGS = {
  holders: 'office\tperson\tfrom\tuntil\tseen\tacting\tsource',
  persons: 'id\tname\tother\tborn\tsource',
  offices: 'office\tname\tsource',
}

/**
 * `refusals`: the text of almanac/refusals.tsv, statements of the source known to be wrong; `corrections`: of corrections.tsv, people
 * whom the source gives another's id.
 */
export function importOffices(
  snapshots: readonly string[],
  tables: ImportTables,
  findCode: (name: string) => string | null,
  refusals: string,
  corrections: string,
): ImportedOffices {
  const known = new Set(readTable(refusals).map((row) => `${row.office}|${row.person}|${row.from}`))
  const means = new Map(
    readTable(corrections).map((row): [string, string] => [`${row.person}|${row.wikidata}`, row.means ?? '']),
  )
  const all = gather(snapshots, tables, findCode, known, means)
  const holders: string[] = []
  const refused: string[] = []
  const kept = new Set<string>()
  const offices: string[] = []
  for (const id of [...all.byOffice.keys()].sort()) {
    const { statements, titles } = all.byOffice.get(id) ?? {
      statements: [],
      titles: new Map<string, number>(),
    }
    const code = id.slice(0, id.indexOf('/'))
    const kind = id.slice(id.indexOf('/') + 1).replace(/:.*/, '')
    const joined = joinTerms(
      statements,
      tables.kinds.get(kind)?.many ?? false,
      rankTitle(tables, code, titles),
    )
    refused.push(...joined.refused.map((refusal) => printRefusal(id, refusal)))
    const terms = joined.terms.filter((term) => (boundDate(term.seen)?.upper ?? 0) >= SINCE)
    for (const term of terms) kept.add(term.person)
    holders.push(...terms.map((term) => printTerm(id, term)))
    if (terms.length > 0) offices.push(`${id}\t${all.names.get(id) ?? ''}\twikidata`)
  }
  const persons = [...kept]
    .sort()
    .map((id) => printPerson(all.people.get(id) ?? { wikidata: id, person: id }))
  const print = (heading: string, rows: readonly string[]): string => `${[heading, ...rows].join('\n')}\n`
  return {
    holders: print(HEADINGS.holders, holders),
    persons: print(HEADINGS.persons, persons),
    offices: print(HEADINGS.offices, offices),
    refused,
    statements: all.statements,
    outside: all.outside,
    terms: holders.length,
    people: persons.length,
  }
}
