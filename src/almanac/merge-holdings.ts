// In: holdings imported from Wikidata and those kept by hand; out: one list in which the hand-kept ones win and end their predecessors.

import { boundDate, printDay } from './bound-date.js'
import { type Row, readTable } from './read-table.js'

export interface MergedHolding {
  readonly office: string
  readonly person: string
  readonly from: string | null
  readonly until: string | null
  readonly seen: string
  readonly acting: boolean
  readonly source: string
}

interface HandHolding extends MergedHolding {
  /** The beginning is the imported one's: the line only confirms. */
  readonly confirms: boolean
}

/** What is left of an imported term beside a hand-kept one and lasts no longer is dropped, in days. */
const REMNANT = 40
const FAR = boundDate('2400')?.lower ?? 0

export function readImportedHoldings(text: string): readonly MergedHolding[] {
  return readTable(text).map((row) => ({
    office: row.office ?? '',
    person: row.person ?? '',
    from: row.from === '' ? null : (row.from ?? null),
    until: row.until === '' ? null : (row.until ?? null),
    seen: row.seen ?? '',
    acting: row.acting === 'acting',
    source: row.source ?? '',
  }))
}

function startDay(holding: MergedHolding): number {
  return boundDate(holding.from ?? holding.seen)?.lower ?? 0
}

function endDay(holding: MergedHolding): number {
  if (holding.until === null || holding.until === '..') return FAR
  return boundDate(holding.until)?.upper ?? FAR
}

/** What is kept by hand is known up to this day, whenever it was written down. */
const HAND_KNOWN = '2025-11-15'

/**
 * Lines: office, person, from, until, acting, source. An empty `until` ends with the next line of the same office, or is open; `?DAY`: the
 * end is not known, the person was still in office on that day. `=` as `from` confirms the imported term; `-` as person: a vacancy.
 */
export function readHandHoldings(
  texts: readonly string[],
  keyOf: (name: string, code: string) => string,
): readonly HandHolding[] {
  const rows = texts.flatMap((text) => readTable(text))
  const byOffice = new Map<string, (typeof rows)[number][]>()
  for (const row of rows) byOffice.set(row.office ?? '', [...(byOffice.get(row.office ?? '') ?? []), row])
  return [...byOffice].flatMap(([office, ofOffice]) => {
    const code = office.slice(0, office.indexOf('/'))
    const sorted = [...ofOffice].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    return sorted.map((row) => readHandRow(row, sorted, keyOf(row.person ?? '', code)))
  })
}

function readHandRow(row: Row, ofOffice: readonly Row[], key: string): HandHolding {
  const stated = row.until ?? ''
  const next = ofOffice.find((other) => (other.from ?? '') > (row.from ?? '') && other.from !== '=')
  const until = stated === '' ? (next?.from ?? '..') : stated.startsWith('?') ? null : stated
  const from = row.from === '' || row.from === '=' ? null : (row.from ?? null)
  const known = until === null ? stated.slice(1) : until === '..' ? HAND_KNOWN : until
  return {
    office: row.office ?? '',
    person: row.person === '-' ? '-' : key,
    from,
    until,
    seen: printDay(boundDate(known === '' ? (from ?? '') : known)?.lower ?? 0),
    acting: row.acting === 'acting',
    source: row.source ?? '',
    confirms: row.from === '=',
  }
}

/** What a hand-kept term leaves of an imported one: what lies before it and what after. */
function cut(holding: MergedHolding, by: MergedHolding): readonly MergedHolding[] {
  const pieces: MergedHolding[] = []
  if (startDay(by) >= endDay(holding) || endDay(by) <= startDay(holding)) return [holding]
  if (startDay(by) - startDay(holding) > REMNANT) {
    const seen = startDay(by) < (boundDate(holding.seen)?.lower ?? 0) ? printDay(startDay(by)) : holding.seen
    // An end that is not known stays so: someone else may have held the office in between.
    pieces.push({ ...holding, until: holding.until === null ? null : by.from, seen })
  }
  // "Until 2018" may be its first day: nothing is left after a hand-kept end in January.
  const ended = holding.until === null || holding.until === '..' ? 0 : (boundDate(holding.until)?.lower ?? 0)
  const reached = Math.max(boundDate(holding.seen)?.lower ?? 0, ended)
  const known = holding.until === null ? (boundDate(holding.seen)?.lower ?? 0) : reached
  if (known - endDay(by) > REMNANT && endDay(by) < FAR) pieces.push({ ...holding, from: by.until })
  return pieces
}

function mergeOne(
  imported: readonly MergedHolding[],
  hand: readonly HandHolding[],
  many: boolean,
): readonly MergedHolding[] {
  let kept = [...imported]
  const own: MergedHolding[] = []
  for (const line of hand) {
    const { confirms, ...holding } = line
    if (!confirms) {
      own.push(holding)
      continue
    }
    const same = kept.filter((other) => other.person === holding.person).at(-1)
    own.push({ ...holding, from: same?.from ?? null, acting: same?.acting ?? holding.acting })
  }
  for (const [at, holding] of own.entries()) {
    const later = kept.find(
      (other) => other.person === holding.person && holding.until === '..' && other.seen > holding.seen,
    )
    if (later !== undefined && endDay(later) === FAR) own[at] = { ...holding, seen: later.seen }
    kept = kept.flatMap((other) => (many && other.person !== holding.person ? [other] : cut(other, holding)))
  }
  const all = [...kept, ...own].sort((a, b) => startDay(a) - startDay(b) || endDay(a) - endDay(b))
  const closed = many ? all : all.map((holding, at) => closeBefore(holding, all[at + 1], own))
  return closed.filter((holding) => holding.person !== '-')
}

/** An imported term with no end known ends where a hand-kept one begins. */
function closeBefore(
  holding: MergedHolding,
  next: MergedHolding | undefined,
  own: readonly MergedHolding[],
): MergedHolding {
  if (next === undefined || own.includes(holding) || endDay(holding) < FAR || next.from === null)
    return holding
  if (own.includes(next)) return { ...holding, until: next.from }
  return holding.until === '..' ? { ...holding, until: null } : holding
}

export function mergeHoldings(
  imported: readonly MergedHolding[],
  hand: readonly HandHolding[],
  isMany: (office: string) => boolean,
): readonly MergedHolding[] {
  const group = <T extends MergedHolding>(list: readonly T[]): Map<string, T[]> => {
    const groups = new Map<string, T[]>()
    for (const holding of list) {
      const of = groups.get(holding.office)
      if (of === undefined) groups.set(holding.office, [holding])
      else of.push(holding)
    }
    return groups
  }
  const importedBy = group(imported)
  const handBy = group(hand)
  const offices = [...new Set([...importedBy.keys(), ...handBy.keys()])].sort()
  return offices.flatMap((office) =>
    mergeOne(importedBy.get(office) ?? [], handBy.get(office) ?? [], isMany(office)),
  )
}
