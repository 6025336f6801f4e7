// In: the reports judged to be one; out: the event: who speaks for it, its slots with who gave each value, and how often it was told.

import { createHash } from 'node:crypto'
import type { ChanceryEvent, Report, SlotValue, Status } from '../terms/index.js'
import type { BoundsOf } from './report-facts.js'

/** What is later known of an act outweighs what was earlier told of it. */
const FIRMNESS: readonly Status[] = [
  'hypothetical',
  'demanded',
  'planned',
  'called-off',
  'occurred',
  'denied',
]
/** Certainty that a report may lack and still speak, for telling the day to within three, or telling it as news. */
const DATED = 0.1
const FRESH = 0.05
const NARROW = 3

export function nameOf(prefix: string, parts: readonly string[]): string {
  return `${prefix}_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}`
}

/** `familyOf` names the family of copies an article belongs to, or the article itself. */
export function buildEvent(
  group: readonly Report[],
  familyOf: (article: string) => string,
  boundsOf: BoundsOf,
): ChanceryEvent {
  const sure = [...group].sort((a, b) => b.certainty - a.certainty || (a.id < b.id ? -1 : 1))
  const status = settleStatus(sure)
  const speaking = sure.filter((r) => r.status === status)
  const [lead] = [...speaking].sort((a, b) => fitness(b, boundsOf) - fitness(a, boundsOf))
  if (!lead) throw new RangeError('an event without reports')
  const reports = [lead, ...sure.filter((r) => r.id !== lead.id)]
  return {
    id: nameOf('e', [...reports.map((r) => r.id)].sort()),
    reports: reports.map((r) => r.id),
    lead,
    slots: {
      date: slot(reports, (r) => r.date),
      status: slot(reports, (r) => r.status),
      place: slot(reports, (r) => r.event_loc?.resolved_place ?? null),
      mode: slot(reports, (r) => r.mode),
      days: slot(reports, (r) => (r.visit?.days == null ? null : String(r.visit.days))),
    },
    tellings: new Set(reports.map((r) => familyOf(r.article.id))).size,
  }
}

function settleStatus(reports: readonly Report[]): Status {
  return FIRMNESS[Math.max(...reports.map((r) => FIRMNESS.indexOf(r.status)))] ?? 'occurred'
}

function fitness(report: Report, boundsOf: BoundsOf): number {
  const bounds = boundsOf(report.date)
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000
  const narrow =
    bounds?.lower != null && bounds.upper != null && day(bounds.upper) - day(bounds.lower) < NARROW
  return report.certainty + (narrow ? DATED : 0) + (report.background ? 0 : FRESH)
}

/** A source is its outlet, its site, or its file's name. */
export function nameSource({ outlet, source }: Pick<Report['article'], 'outlet' | 'source'>): string {
  if (outlet) return outlet
  const site = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(source)?.[1]
  return site ?? source.split(/[\\/]/).at(-1) ?? source
}

function slot(reports: readonly Report[], read: (r: Report) => string | null): SlotValue[] {
  const values = new Map<string, { reports: string[]; sources: Set<string> }>()
  for (const r of reports) {
    const value = read(r)
    if (value === null) continue
    const entry = values.get(value) ?? { reports: [], sources: new Set<string>() }
    entry.reports.push(r.id)
    entry.sources.add(nameSource(r.article))
    values.set(value, entry)
  }
  return [...values].map(([value, e]) => ({ value, reports: e.reports, sources: [...e.sources].sort() }))
}
