// One article's claim that something happened, in the shape `chancery read --json` prints.

import type { Basis } from './moment.js'
import type { Channel, EventType, Instrument, QuadCode, Sector, Stance, Status } from './plover.js'
import type { Doubt, Evidence } from './span.js'

export interface ReportParty {
  readonly code: string | null
  readonly sector: Sector | null
  /** As printed. */
  readonly entity_text: string
  /** Canonical name, where it was resolved. */
  readonly identifier_text: string | null
  readonly identifier_id: string | null
  readonly wikidata: string | null
  readonly office: string | null
}

export interface EventLocation {
  readonly resolved_place: string
  readonly province: string | null
  readonly country_code: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameid: number | null
  readonly resolution: 0 | 1 | 2 | 3 | 4
}

export type VoiceRole =
  | 'outlet'
  | 'agency'
  | 'state-media'
  | 'official'
  | 'spokesperson'
  | 'analyst'
  | 'witness'
  | 'public'

export interface Voice {
  readonly who: string
  readonly role: VoiceRole
}

export interface VisitStop {
  readonly place: string
  readonly country_code: string | null
  readonly date: string | null
  readonly counterparts: readonly string[]
}

export interface ReportVisit {
  readonly led_by: string | null
  readonly days: number | null
  readonly stops: readonly VisitStop[]
  readonly unnamed_stops: number
}

export interface ReportMeasure {
  readonly act: 'announced' | 'imposed' | 'tightened' | 'eased' | 'lifted'
  readonly object: string
  readonly from: string | null
  readonly until: string | null
  readonly measure_id: string
}

export interface ReportPoll {
  readonly population: string | null
  readonly question: string | null
  readonly answer: string | null
  /** 0 to 1. */
  readonly share: number | null
  readonly date: string | null
}

export interface Comment {
  readonly who: string
  readonly role: VoiceRole
  readonly evidence: Evidence
  /** Loaded words inside it, if any. */
  readonly loaded: readonly string[]
}

export interface ReportArticle {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly credited: readonly { readonly name: string; readonly url: string | null }[]
  readonly published: string | null
  readonly published_basis: Basis | null
  readonly published_reason: string | null
  readonly language: string
  readonly truncated: boolean
  readonly boilerplate: readonly (readonly [number, number])[]
}

export interface CoderVersions {
  readonly chancery: string
  readonly lexicon: string
  readonly models: Readonly<Record<string, string>>
}

export interface Report {
  readonly v: 1
  readonly id: string
  readonly event: EventType
  readonly mode: string | null
  readonly context: readonly string[]
  readonly actor: readonly ReportParty[]
  readonly recipient: readonly ReportParty[]
  readonly date: string | null
  readonly date_basis: Basis | null
  readonly date_reason: string | null
  readonly event_loc: EventLocation | null
  readonly status: Status
  readonly background: boolean
  readonly channel: readonly Channel[]
  readonly instrument: Instrument | null
  readonly stance: Stance | null
  readonly event_scale: number | null
  readonly quad_code: QuadCode | null
  readonly certainty: number
  readonly attribution: readonly Voice[]
  readonly visit: ReportVisit | null
  readonly measure: ReportMeasure | null
  readonly poll: ReportPoll | null
  readonly comments: readonly Comment[]
  readonly doubts: readonly Doubt[]
  readonly evidence: readonly Evidence[]
  readonly article: ReportArticle
  readonly coder: CoderVersions
}
