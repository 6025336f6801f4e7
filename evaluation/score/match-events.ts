// In: the gold events and the reports of one text; out: which report finds which event, and which is a repeat, a near miss or extra.

import type { Report, ReportParty } from '../../src/terms/index.js'
import { boundsMeet, readBounds, yearsWide } from './edtf-bounds.js'
import { type GoldEvent, nameCode } from './gold.js'

const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
/** What a SIGNAL may be called by a coder without our word for it. */
const SIGNAL_AS: Readonly<Record<string, readonly string[]>> = {
  courtesy: ['SUPPORT'],
  slight: ['ACCUSE', 'REJECT'],
  naming: ['ACCUSE', 'REJECT'],
}

/** What a scored report must have: any reader's output in the record's shape will do. */
export type ScoredReport = Pick<
  Report,
  'event' | 'mode' | 'actor' | 'recipient' | 'date' | 'status' | 'evidence'
> &
  Partial<Report>

interface Need {
  readonly sides: boolean
  readonly date: boolean
}

export interface TextMatch {
  /** Gold event → report, both by index. */
  readonly hits: ReadonlyMap<number, number>
  /** Reports that tell a found event once more → the event. */
  readonly repeats: ReadonlyMap<number, number>
  /** Reports that find nothing, and repeats of an event beyond the first. */
  readonly extra: readonly number[]
  /** Gold event → report that would find it but for the date, or but for the sides. */
  readonly butDate: ReadonlyMap<number, number>
  readonly butSides: ReadonlyMap<number, number>
}

export function codesOf(side: readonly Pick<ReportParty, 'code'>[]): Set<string> {
  return new Set(side.flatMap((p) => (p.code ? [nameCode(p.code)] : [])))
}

/** A state in common and no more strange states than right ones; an empty side only where gold's is empty. */
function sideAgrees(gold: ReadonlySet<string>, got: ReadonlySet<string>): boolean {
  if (gold.size === 0 || got.size === 0) return gold.size === got.size || (gold.size === 0 && got.size <= 1)
  const common = [...got].filter((c) => gold.has(c)).length
  return common > 0 && got.size - common <= common
}

/** Place of the report's type among gold's types, -1 where it is none of them. */
export function rankType(gold: GoldEvent, report: ScoredReport): number {
  const at = gold.types.indexOf(report.event)
  if (at >= 0 || report.event !== 'SIGNAL') return at
  return gold.types.findIndex((t) => (SIGNAL_AS[report.mode ?? ''] ?? []).includes(t))
}

export function sidesAgree(gold: GoldEvent, report: ScoredReport): boolean {
  const actor = codesOf(report.actor)
  const recipient = codesOf(report.recipient)
  if (sideAgrees(gold.source, actor) && sideAgrees(gold.target, recipient)) return true
  if (!gold.types.some((t) => MUTUAL.has(t)) || !MUTUAL.has(report.event)) return false
  const all = new Set([...actor, ...recipient])
  return (
    sideAgrees(new Set([...gold.source, ...gold.target]), all) &&
    [gold.source, gold.target].every((side) => side.size === 0 || [...side].some((c) => all.has(c)))
  )
}

function scorePair(gold: GoldEvent, report: ScoredReport, need: Need): number {
  const at = rankType(gold, report)
  if (at < 0) return 0
  const sides = sidesAgree(gold, report)
  const dates = boundsMeet(gold.known, report.date)
  if ((need.sides && !sides) || (need.date && !dates)) return 0
  const bounds = readBounds(report.date)
  const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
  const quote = squeeze(report.evidence.map((e) => e.exact).join(' '))
  return (
    1 +
    (at === 0 ? 0.3 : 0) +
    (gold.date && bounds && dates && yearsWide(bounds) < 2 ? 0.2 : 0) +
    (sides ? 0.1 : 0) +
    (gold.trigger && quote.includes(squeeze(gold.trigger)) ? 0.8 : 0) +
    (gold.status === report.status ? 0.3 : 0)
  )
}

type Pair = readonly [score: number, event: number, report: number]

export const isFree = (gold: GoldEvent): boolean => gold.background || gold.domestic

function pairUp(
  gold: readonly GoldEvent[],
  reports: readonly ScoredReport[],
  need: Need,
  hits: Map<number, number>,
  used: Set<number>,
): { found: Pair[]; pairs: Pair[] } {
  const pairs: Pair[] = []
  gold.forEach((event, i) => {
    if (hits.has(i)) return
    reports.forEach((report, j) => {
      if (used.has(j)) return
      const score = scorePair(event, report, need)
      if (score > 0) pairs.push([score - (isFree(event) ? 0.05 : 0), i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0])
  const found: Pair[] = []
  for (const pair of pairs) {
    if (hits.has(pair[1]) || used.has(pair[2])) continue
    hits.set(pair[1], pair[2])
    used.add(pair[2])
    found.push(pair)
  }
  return { found, pairs }
}

/** Polls are scored apart: give neither gold polls nor POLL reports here. */
export function matchEvents(gold: readonly GoldEvent[], reports: readonly ScoredReport[]): TextMatch {
  const hits = new Map<number, number>()
  const used = new Set<number>()
  const { pairs } = pairUp(gold, reports, { sides: true, date: true }, hits, used)
  const repeats = new Map<number, number>()
  const extra: number[] = []
  const told = new Map<number, number>()
  reports.forEach((_, j) => {
    if (used.has(j)) return
    const again = pairs.find((p) => p[2] === j)
    if (!again) {
      extra.push(j)
      return
    }
    repeats.set(j, again[1])
    const times = (told.get(again[1]) ?? 0) + 1
    told.set(again[1], times)
    if (times > 1) extra.push(j)
  })
  const known = new Map(hits)
  const taken = new Set([...used, ...pairs.map((p) => p[2])])
  const butDate = pairUp(gold, reports, { sides: true, date: false }, known, taken).found
  const butSides = pairUp(gold, reports, { sides: false, date: true }, known, taken).found
  const byEvent = (found: readonly Pair[]): Map<number, number> => new Map(found.map((p) => [p[1], p[2]]))
  return { hits, repeats, extra, butDate: byEvent(butDate), butSides: byEvent(butSides) }
}
