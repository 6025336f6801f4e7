// The API's answers, shared with the web app: types only.

import type { Article, ChanceryEvent, Finding, OfficeAnswer, Report } from '../terms/index.js'

export interface CountryName {
  readonly code: string
  readonly name: string
}

export interface Bounds {
  /** `YYYY-MM-DD`, null when open or unknown. */
  readonly lower: string | null
  readonly upper: string | null
}

export interface PairView {
  readonly pair: readonly [CountryName, CountryName]
  readonly events: number
  readonly points: readonly {
    readonly month: string
    readonly cooperation: number
    readonly conflict: number
    readonly events: number
  }[]
  readonly channels: Readonly<Record<string, number>>
}

/** GET /api/overview */
export interface Overview {
  readonly version: string
  /** True while only the samples are shown. */
  readonly sample: boolean
  readonly articles: number
  readonly events: number
  readonly reports: number
  readonly pairs: readonly PairView[]
  readonly findings: readonly Finding[]
}

/** An event with all its reports. GET /api/events?pair=AUS-CHN answers `{ events: EventView[] }`; without `pair`, all. */
export interface EventView extends Pick<ChanceryEvent, 'id' | 'slots' | 'tellings'> {
  readonly lead: Report
  readonly reports: readonly Report[]
  readonly bounds: Bounds
  /** Names of the codes that stand in its reports. */
  readonly countries: Readonly<Record<string, string>>
}

export interface EventList {
  readonly events: readonly EventView[]
  readonly countries: Readonly<Record<string, string>>
}

/** GET /api/articles */
export interface ArticleBrief {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly source: string
  readonly published: string | null
  readonly published_basis: string | null
  readonly reports: number
  readonly truncated: boolean
  readonly sample: boolean
}

/** GET /api/articles/ID, and POST /api/read, which reads the body without keeping it. */
export interface ArticleView {
  readonly article: Article
  readonly reports: readonly Report[]
  readonly findings: readonly Finding[]
  /** Report id → event id; empty for an article that is not kept. */
  readonly events: Readonly<Record<string, string>>
  readonly bounds: Readonly<Record<string, Bounds>>
  readonly countries: Readonly<Record<string, string>>
  readonly sources: readonly string[]
  readonly sample: boolean
  readonly kept: boolean
}

/** GET /api/measures?on=YYYY-MM-DD */
export interface MeasureView {
  readonly measure_id: string
  readonly object: string
  readonly by: readonly string[]
  readonly on: readonly string[]
  readonly since: string | null
  readonly until: string | null
  readonly acts: readonly { readonly act: string; readonly date: string | null; readonly event: string }[]
  /** Names of the codes in `by` and `on`. */
  readonly countries: Readonly<Record<string, string>>
}

/**
 * GET /api/who?q=&on= : the holders, or the offices of a person. Where nobody is known for the day, who last is, each with the
 * day on which a source last has them (`seen`). `near`: names of the almanac like one that it does not have.
 */
export interface WhoAnswer {
  readonly kind: 'office' | 'last-known' | 'person' | 'unreadable'
  readonly answers: readonly OfficeAnswer[]
  readonly near: readonly string[]
}

/** GET /api/explain/ID: how a report or event came to be. */
export interface Explanation {
  readonly id: string
  readonly kind: 'report' | 'event'
  readonly lines: readonly { readonly rule: string; readonly text: string }[]
}

/** Errors: application/problem+json. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
}
