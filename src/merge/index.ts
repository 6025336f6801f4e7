// In: reports of many articles and the families of copies; out: judgements on pairs, and the events they add up to.

import { createHash } from 'node:crypto'
import type { ChanceryEvent, Family, Judgement, Report, SlotValue } from '../terms/index.js'
import { rootOf } from './find-families.js'
import { type DateBounds, judgePair } from './judge-pair.js'

export { type FamilyInput, findFamilies } from './find-families.js'
export { type DateBounds, judgePair, type Verdict } from './judge-pair.js'

export interface MergeOutput {
  readonly judgements: readonly Judgement[]
  readonly events: readonly ChanceryEvent[]
}

/** Judges reports of different articles pair by pair within a bucket of event and sides. Standing judgements by people come first and bind. */
export function mergeReports(
  reports: readonly Report[],
  families: readonly Family[],
  boundsOf: (edtf: string | null) => DateBounds | null,
  standing: readonly Judgement[] = [],
): MergeOutput {
  const bound = new Map(
    standing.filter((j) => j.withdrawn === null).map((j) => [pairKey(j.left, j.right), j]),
  )
  const judgements: Judgement[] = []
  const parent = new Map(reports.map((r) => [r.id, r.id]))
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const bucket of bucketsOf(sorted)) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const a = bucket[i]
        const b = bucket[j]
        if (!a || !b || a.article.id === b.article.id) continue
        const given = bound.get(pairKey(a.id, b.id))
        if (given) {
          if (given.same) parent.set(rootOf(parent, a.id), rootOf(parent, b.id))
          continue
        }
        const verdict = judgePair(a, b, boundsOf)
        if (!verdict.same || !canJoin(parent, a, b, sorted)) continue
        parent.set(rootOf(parent, a.id), rootOf(parent, b.id))
        judgements.push({
          id: nameOf('j', [a.id, b.id, 'rule:merge/judge-pair']),
          left: a.id,
          right: b.id,
          same: true,
          by: 'rule:merge/judge-pair',
          reason: verdict.reason,
          score: verdict.score,
          at: null,
          withdrawn: null,
        })
      }
    }
  }
  const groups = new Map<string, Report[]>()
  for (const report of sorted) {
    const root = rootOf(parent, report.id)
    groups.set(root, [...(groups.get(root) ?? []), report])
  }
  const events = [...groups.values()].map((g) => buildEvent(g, families))
  return { judgements, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

function nameOf(prefix: string, parts: readonly string[]): string {
  return `${prefix}_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}`
}

/** Two reports of one article are two acts: a chain of likenesses must not make them one. */
function canJoin(parent: Map<string, string>, a: Report, b: Report, all: readonly Report[]): boolean {
  const rootA = rootOf(parent, a.id)
  const rootB = rootOf(parent, b.id)
  if (rootA === rootB) return true
  const articles = new Set(all.filter((r) => rootOf(parent, r.id) === rootA).map((r) => r.article.id))
  return !all.some((r) => rootOf(parent, r.id) === rootB && articles.has(r.article.id))
}

/** Reports are compared only where event and some state are shared. */
function bucketsOf(reports: readonly Report[]): Report[][] {
  const buckets = new Map<string, Report[]>()
  for (const report of reports) {
    const codes = [
      ...new Set([...report.actor, ...report.recipient].flatMap((p) => (p.code ? [p.code] : []))),
    ].sort()
    const key = `${report.event} ${codes.slice(0, 2).join(' ')}`
    buckets.set(key, [...(buckets.get(key) ?? []), report])
  }
  return [...buckets.values()]
}

function buildEvent(group: readonly Report[], families: readonly Family[]): ChanceryEvent {
  const reports = [...group].sort((a, b) => b.certainty - a.certainty || (a.id < b.id ? -1 : 1))
  const lead = reports[0]
  if (!lead) throw new RangeError('an event without reports')
  const familyOf = (article: string): string =>
    families.find((f) => f.articles.includes(article))?.id ?? article
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

function slot(reports: readonly Report[], read: (r: Report) => string | null): SlotValue[] {
  const values = new Map<string, { reports: string[]; sources: Set<string> }>()
  for (const r of reports) {
    const value = read(r)
    if (value === null) continue
    const entry = values.get(value) ?? { reports: [], sources: new Set<string>() }
    entry.reports.push(r.id)
    entry.sources.add(r.article.outlet ?? r.article.source)
    values.set(value, entry)
  }
  return [...values].map(([value, e]) => ({ value, reports: e.reports, sources: [...e.sources].sort() }))
}
