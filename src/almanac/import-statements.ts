// In: what Wikidata's query service answers about offices held (its JSON or CSV) and an open almanac; out: what is new, what differs
// and what is refused, with the accepted statements as lines of a holders file.

import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate } from './bound-date.js'
import { classifyTitle } from './classify-title.js'
import { findOfficePhrase } from './find-office-phrase.js'
import { findBody, findState } from './find-state.js'

export interface StatementLine {
  readonly office: string
  /** Wikidata's id. */
  readonly person: string
  readonly name: string
  readonly from: string | null
  readonly until: string | null
}

export interface StatementsReport {
  readonly added: readonly StatementLine[]
  readonly changed: readonly { readonly before: KnownHolding; readonly after: StatementLine }[]
  /** New holders whose time runs into that of someone kept by hand in an office of one: told, and not in the table. */
  readonly conflicts: readonly {
    readonly row: number
    readonly line: StatementLine
    readonly kept: KnownHolding
  }[]
  /** Row 0: the file as a whole. */
  readonly refused: readonly { readonly row: number; readonly reason: string }[]
  /** Added and changed lines under the heading of almanac/holders-*.tsv. */
  readonly table: string
}

type Fields = ReadonlyMap<string, string>

/** Names that queries give their columns; the first that a row has is read. */
const COLUMNS = {
  person: ['person', 'item', 'holder', 'human', 'personid'],
  name: ['personlabel', 'itemlabel', 'holderlabel', 'humanlabel', 'name'],
  office: ['positionlabel', 'officelabel', 'postlabel', 'position', 'office', 'post'],
  owner: ['code', 'iso3', 'alpha3', 'countrylabel', 'jurisdictionlabel', 'country', 'jurisdiction'],
  from: ['start', 'from', 'starttime', 'startdate', 'begin'],
  until: ['end', 'until', 'to', 'endtime', 'enddate'],
} as const

function readJson(text: string): readonly Fields[] | null {
  try {
    const parsed: unknown = JSON.parse(text)
    const bindings = pick(pick(parsed, 'results'), 'bindings') ?? parsed
    if (!Array.isArray(bindings)) return []
    return bindings.map((row: unknown): Fields => {
      const cells =
        typeof row === 'object' && row !== null ? Object.entries(row as Record<string, unknown>) : []
      return new Map(
        cells.map(([key, cell]): [string, string] => [
          key.toLowerCase(),
          String(pick(cell, 'value') ?? cell ?? ''),
        ]),
      )
    })
  } catch {
    return null
  }
}

function pick(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

/** RFC 4180: quotes may hold commas and line feeds, and are doubled inside. */
function readCsv(text: string): readonly Fields[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const match of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '' && row.length === 0) break
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    if (match[3] !== ',') {
      rows.push(row)
      row = []
    }
  }
  const heading = (rows[0] ?? []).map((name) => name.trim().toLowerCase().replace(/^\?/, ''))
  return rows
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => new Map(heading.map((name, at): [string, string] => [name, cells[at] ?? ''])))
}

function read(fields: Fields, column: keyof typeof COLUMNS): string {
  for (const name of COLUMNS[column]) {
    const value = fields.get(name)
    if (value !== undefined && value !== '') return value.trim()
  }
  return ''
}

/** Nobody's office is dated before or after these years. */
const YEARS = [1600, 2100] as const

/** `2011-05-12T00:00:00Z` → `2011-05-12`; null for what is no date, `t123` and the like of unknown values included. */
function readDay(text: string): string | null {
  const day = /^\+?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(text)?.[1]
  if (day === undefined || boundDate(day) === null) return null
  const year = Number(day.slice(0, 4))
  return year < YEARS[0] || year > YEARS[1] ? null : day
}

/** Whose office and which: by a column of its own, or by the office's label ("Minister of Foreign Affairs of Peru"). */
function readOffice(almanac: Almanac, owner: string, title: string): { id: string } | string {
  if (owner === '') {
    const phrase = findOfficePhrase(almanac, title)
    return phrase === null ? `whose office it is cannot be told from "${title}"` : { id: phrase.officeId }
  }
  const code = /^[A-Z]{3}$/.test(owner)
    ? owner
    : (findState(almanac, owner)?.state.code ?? findBody(almanac, owner)?.code)
  if (code === undefined) return `whose office it is cannot be told from "${owner}"`
  const kind = classifyTitle(title, code, almanac.tables)
  if (kind !== null) return { id: `${code}/${kind.kind}` }
  // "United States Secretary of State" beside a column that says whose it is.
  const phrase = findOfficePhrase(almanac, title)
  return phrase?.code === code ? { id: phrase.officeId } : `the almanac keeps no such office: "${title}"`
}

/** Lines of a table are parted by these. */
const CONTROL = /\p{Cc}/u

function readStatement(almanac: Almanac, fields: Fields): StatementLine | string {
  const person = /Q\d+$/.exec(read(fields, 'person'))?.[0]
  if (person === undefined) return 'names no person by Wikidata id'
  const name = read(fields, 'name')
  if (name === '' || name === person) return `gives ${person} no name`
  if (CONTROL.test(name)) return `a tab, line feed or other control character in the name of ${person}`
  const office = readOffice(almanac, read(fields, 'owner'), read(fields, 'office'))
  if (typeof office === 'string') return office
  const printed = { from: read(fields, 'from'), until: read(fields, 'until') }
  const from = readDay(printed.from)
  const until = readDay(printed.until)
  if (printed.from !== '' && from === null) return `no date: "${printed.from}"`
  if (printed.until !== '' && until === null) return `no date: "${printed.until}"`
  if (from === null) return 'says not since when'
  if (until !== null && (boundDate(until)?.upper ?? 0) < (boundDate(from)?.lower ?? 0))
    return 'ends before it begins'
  return { office: office.id, person, name, from, until }
}

/** The same tenure as the almanac has it: same person and office, begun within a year of each other. */
function findKnown(almanac: Almanac, line: StatementLine): KnownHolding | null {
  const start = boundDate(line.from ?? '')?.lower ?? 0
  const same = almanac
    .holdingsOfOffice(line.office)
    .filter((holding) => holding.person === `per:${line.person}` && holding.from !== null)
  return same.find((holding) => Math.abs((boundDate(holding.from ?? '')?.lower ?? 0) - start) <= 366) ?? null
}

function differs(known: KnownHolding, line: StatementLine): boolean {
  const ends = known.until === null || known.until === '..' ? null : known.until
  return (line.until !== null && line.until !== ends) || (line.from?.length ?? 0) > (known.from?.length ?? 0)
}

/** A handover of some weeks is no conflict, in days. */
const HANDOVER = 31
const startOf = (at: { readonly from: string | null }): number => boundDate(at.from ?? '')?.lower ?? 0

/** Someone else kept by hand in an office of one, whose time the statement's runs into; an end that is not known counts for nothing. */
function findConflict(almanac: Almanac, line: StatementLine): KnownHolding | null {
  const kind = line.office.slice(line.office.indexOf('/') + 1).replace(/:.*/, '')
  if (almanac.kinds.get(kind)?.many === true) return null
  const from = startOf(line)
  const until = line.until === null ? from : (boundDate(line.until)?.lower ?? from)
  const kept = almanac
    .holdingsOfOffice(line.office)
    .filter(({ source, person }) => source.startsWith('hand:') && person !== `per:${line.person}`)
  const runsInto = (holding: KnownHolding): boolean => {
    const ended = holding.until === null || holding.until === '..' ? holding.seen : holding.until
    const end = boundDate(ended)?.lower ?? 0
    return from < end - HANDOVER && (startOf(holding) <= from || startOf(holding) < until - HANDOVER)
  }
  return kept.find(runsInto) ?? null
}

/** The file as a whole: null where its columns are those of statements, else one reason. */
function findFault(rows: readonly Fields[]): string | null {
  const expected =
    'Wikidata\u2019s query service gives JSON, or CSV with commas, with the columns person, personLabel, positionLabel, countryLabel, start and end'
  const [first] = rows
  if (first === undefined) return `no statements: ${expected}`
  const has = (column: keyof typeof COLUMNS): boolean =>
    rows.some((row) => COLUMNS[column].some((name) => row.has(name)))
  if (has('person') && has('office')) return null
  const printed = [...first.keys()]
    .join(', ')
    .replace(/[^\p{L}\p{N}\p{P}\p{Zs}]+/gu, ' ')
    .slice(0, 80)
    .trim()
  return `no columns for person and office among "${printed}": ${expected}`
}

/** Never throws: a file that is neither JSON nor CSV gives one refusal. What is kept by hand is never changed. */
export function importStatements(almanac: Almanac, text: string): StatementsReport {
  const rows = readJson(text) ?? readCsv(text)
  const added: StatementLine[] = []
  const changed: { before: KnownHolding; after: StatementLine }[] = []
  const refused: { row: number; reason: string }[] = []
  const conflicts: { row: number; line: StatementLine; kept: KnownHolding }[] = []
  const rowOf = new Map<string, number>()
  const fault = findFault(rows)
  if (fault !== null) refused.push({ row: 0, reason: fault })
  const statements = fault === null ? rows : []
  statements.forEach((fields, at) => {
    const line = readStatement(almanac, fields)
    if (typeof line === 'string') {
      refused.push({ row: at + 1, reason: line })
      return
    }
    const key = JSON.stringify([line.office, line.person, line.from, line.until])
    const twice = rowOf.get(key)
    if (twice !== undefined) {
      refused.push({ row: at + 1, reason: `the same as row ${twice}` })
      return
    }
    rowOf.set(key, at + 1)
    const known = findKnown(almanac, line)
    const kept = known === null ? findConflict(almanac, line) : null
    if (kept !== null) conflicts.push({ row: at + 1, line, kept })
    else if (known === null) added.push(line)
    else if (differs(known, line)) {
      if (known.source.startsWith('hand:'))
        refused.push({ row: at + 1, reason: `differs from what is kept by hand: ${line.office}` })
      else changed.push({ before: known, after: line })
    }
  })
  const lines = [...added, ...changed.map((change) => change.after)]
    .map((line) =>
      [
        line.office,
        `${line.name} (${line.person})`,
        line.from ?? '',
        line.until ?? '',
        '',
        `wikidata:${line.person}`,
      ].join('\t'),
    )
    .sort()
  return {
    added,
    changed,
    conflicts,
    refused,
    table: `${['office\tperson\tfrom\tuntil\tacting\tsource', ...lines].join('\n')}\n`,
  }
}
