// In: what Wikidata's query service answers about offices held (its JSON or CSV) and an open almanac; out: what is new, what differs
// and what is refused, with the accepted statements as lines of a holders file.

import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate } from './bound-date.js'
import { classifyTitle } from './classify-title.js'
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

/** `2011-05-12T00:00:00Z` → `2011-05-12`; null for what is no date, `t123` and the like of unknown values included. */
function readDay(text: string): string | null {
  const day = /^\+?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(text)?.[1]
  return day === undefined || boundDate(day) === null ? null : day
}

function readStatement(almanac: Almanac, fields: Fields): StatementLine | string {
  const person = /Q\d+$/.exec(read(fields, 'person'))?.[0]
  if (person === undefined) return 'names no person by Wikidata id'
  const owner = read(fields, 'owner')
  const code = /^[A-Z]{3}$/.test(owner)
    ? owner
    : (findState(almanac, owner)?.state.code ?? findBody(almanac, owner)?.code)
  if (code === undefined) return `whose office it is cannot be told from "${owner}"`
  const title = read(fields, 'office')
  const kind = classifyTitle(title, code, almanac.tables)
  if (kind === null) return `the almanac keeps no such office: "${title}"`
  const printed = { from: read(fields, 'from'), until: read(fields, 'until') }
  const from = readDay(printed.from)
  const until = readDay(printed.until)
  if (printed.from !== '' && from === null) return `no date: "${printed.from}"`
  if (printed.until !== '' && until === null) return `no date: "${printed.until}"`
  if (from === null) return 'says not since when'
  if (until !== null && (boundDate(until)?.upper ?? 0) < (boundDate(from)?.lower ?? 0))
    return 'ends before it begins'
  return { office: `${code}/${kind.kind}`, person, name: read(fields, 'name'), from, until }
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

/** Never throws: a file that is neither JSON nor CSV gives one refusal. What is kept by hand is never changed. */
export function importStatements(almanac: Almanac, text: string): StatementsReport {
  const rows = readJson(text) ?? readCsv(text)
  const added: StatementLine[] = []
  const changed: { before: KnownHolding; after: StatementLine }[] = []
  const refused: { row: number; reason: string }[] = []
  if (rows.length === 0)
    refused.push({ row: 0, reason: 'no statements: neither the query service\u2019s JSON nor its CSV' })
  rows.forEach((fields, at) => {
    const line = readStatement(almanac, fields)
    if (typeof line === 'string') {
      refused.push({ row: at + 1, reason: line })
      return
    }
    const known = findKnown(almanac, line)
    if (known === null) added.push(line)
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
    refused,
    table: `${['office\tperson\tfrom\tuntil\tacting\tsource', ...lines].join('\n')}\n`,
  }
}
