// In: the settled view of a record; out: the API's answers in the contract's shapes.

import type { DeskView } from '../desk.js'
import { measuresInForce, pairsOf } from '../gauge/index.js'
import type { PipelineOutput } from '../pipeline.js'
import type { ChanceryEvent, Report } from '../terms/index.js'
import { boundsOf } from '../when/index.js'
import type {
  ArticleBrief,
  ArticleView,
  Bounds,
  EventList,
  EventView,
  MeasureView,
  Overview,
} from './contract.js'

export type NameOf = (code: string) => string

const NO_BOUNDS: Bounds = { lower: null, upper: null }
const boundsFor = (edtf: string | null): Bounds => (edtf === null ? NO_BOUNDS : (boundsOf(edtf) ?? NO_BOUNDS))

export function buildOverview(view: DeskView, version: string, nameOf: NameOf): Overview {
  return {
    version,
    sample: view.sample,
    articles: view.articles.length,
    events: view.events.length,
    reports: view.reports.length,
    pairs: view.pairs.map((p) => ({
      pair: [
        { code: p.pair[0], name: nameOf(p.pair[0]) },
        { code: p.pair[1], name: nameOf(p.pair[1]) },
      ],
      events: p.events,
      points: p.points,
      channels: p.channels as Readonly<Record<string, number>>,
    })),
    findings: view.findings,
  }
}

export function buildEvents(view: DeskView, pair: string | null, nameOf: NameOf): EventList {
  const wanted = pair?.split('-').sort().join(' ') ?? null
  const byId = indexReports(view)
  const events = view.events
    .filter((e) => wanted === null || pairsOf(e).includes(wanted))
    .map((e) => buildEvent(view, e, nameOf, byId))
  return {
    events,
    countries: namesIn(
      events.flatMap((e) => e.reports),
      nameOf,
    ),
  }
}

const indexReports = (view: DeskView): Map<string, Report> => new Map(view.reports.map((r) => [r.id, r]))

export function buildEvent(
  view: DeskView,
  event: ChanceryEvent,
  nameOf: NameOf,
  byId: ReadonlyMap<string, Report> = indexReports(view),
): EventView {
  const reports = event.reports.flatMap((id) => byId.get(id) ?? [])
  return {
    id: event.id,
    slots: event.slots,
    tellings: event.tellings,
    lead: event.lead,
    reports,
    bounds: boundsFor(event.lead.date),
    countries: namesIn(reports, nameOf),
  }
}

export function buildArticles(view: DeskView): ArticleBrief[] {
  const counts = new Map<string, number>()
  for (const r of view.reports) counts.set(r.article.id, (counts.get(r.article.id) ?? 0) + 1)
  return view.articles.map(({ article, sample }) => ({
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    source: article.source,
    published: article.published?.edtf ?? null,
    published_basis: article.published?.basis ?? null,
    reports: counts.get(article.id) ?? 0,
    truncated: article.truncated,
    sample,
  }))
}

export function buildArticle(view: DeskView, id: string, nameOf: NameOf): ArticleView | null {
  const stored = view.articles.find((a) => a.article.id === id)
  if (!stored) return null
  const reports = view.reports.filter((r) => r.article.id === id)
  const events: Record<string, string> = {}
  for (const e of view.events)
    for (const r of e.reports) if (reports.some((x) => x.id === r)) events[r] = e.id
  return {
    article: stored.article,
    reports,
    findings: view.findings.filter((f) => f.article === id),
    events,
    bounds: boundsBy(reports),
    countries: namesIn(reports, nameOf),
    sources: stored.sources,
    sample: stored.sample,
    kept: true,
  }
}

export function buildReading(output: Extract<PipelineOutput, { kind: 'read' }>, nameOf: NameOf): ArticleView {
  return {
    article: output.article,
    reports: output.reports,
    findings: output.findings,
    events: {},
    bounds: boundsBy(output.reports),
    countries: namesIn(output.reports, nameOf),
    sources: [output.article.source],
    sample: false,
    kept: false,
  }
}

export function buildMeasures(view: DeskView, day: string, nameOf: NameOf): MeasureView[] {
  return measuresInForce(view.measures, day, (edtf) => (edtf === null ? null : boundsOf(edtf))).map((m) => ({
    measure_id: m.measure_id,
    object: m.object,
    by: m.by,
    on: m.on,
    since: m.since,
    until: m.until,
    acts: m.acts,
    countries: Object.fromEntries([...new Set([...m.by, ...m.on])].sort().map((c) => [c, nameOf(c)])),
  }))
}

function boundsBy(reports: readonly Report[]): Record<string, Bounds> {
  return Object.fromEntries(reports.map((r) => [r.id, boundsFor(r.date)]))
}

function namesIn(reports: readonly Report[], nameOf: NameOf): Record<string, string> {
  const codes = new Set(
    reports.flatMap((r) => [...r.actor, ...r.recipient].flatMap((p) => (p.code ? [p.code] : []))),
  )
  return Object.fromEntries([...codes].sort().map((c) => [c, nameOf(c)]))
}
