// In: an article that was read and its coding by hand; out: reports in the record's shape, as a faultless coder would make them.

import { createHash } from 'node:crypto'
import {
  type Article,
  type Channel,
  type EventType,
  type Evidence,
  type Instrument,
  type Report,
  type ReportParty,
  type Stance,
  type Status,
  scaleOf,
} from '../../../src/terms/index.js'

interface GoldSide {
  readonly name: string
  readonly who: string
  readonly country: string | null
  readonly role: string
}

/** One event of `evaluation/gold`; its README tells the fields. */
export interface GoldEvent {
  readonly type: EventType
  readonly mode: string | null
  readonly source: readonly GoldSide[]
  readonly target: readonly GoldSide[]
  readonly date: string | null
  readonly place: string | null
  readonly status: Status
  readonly background: boolean
  readonly attribution: string | null
  readonly channel: readonly Channel[]
  readonly instrument: Instrument | null
  readonly stance: Stance | null
  readonly trigger: string
  readonly visit: {
    readonly stops: readonly {
      readonly place: string
      readonly country: string
      readonly date: string | null
    }[]
    readonly days: number | null
    readonly led_by: string | null
  } | null
  readonly measure: {
    readonly act: NonNullable<Report['measure']>['act']
    readonly object: string
    readonly from: string | null
    readonly until: string | null
  } | null
  readonly poll: {
    readonly population: string | null
    readonly question: string | null
    readonly answer: string | null
    readonly share: string | null
  } | null
}

/** Events whose trigger stands in the article's text; the others yield nothing. */
export function reportsOf(article: Article, events: readonly GoldEvent[]): Report[] {
  return events.flatMap((event, index) => {
    const evidence = findEvidence(article.text, event.trigger)
    return evidence ? [reportOf(article, event, evidence, index)] : []
  })
}

function reportOf(article: Article, event: GoldEvent, evidence: Evidence, index: number): Report {
  const { quad, score } = scaleOf(event.type, event.mode)
  const actor = event.source.map(partyOf)
  const recipient = event.target.map(partyOf)
  return {
    v: 1,
    id: `r_${digest(article.sha256, event.type, String(evidence.start), String(index))}`,
    event: event.type,
    mode: event.mode,
    context: [],
    actor,
    recipient,
    date: event.date,
    date_basis: event.date === null ? null : event.date === article.published?.edtf ? 'stated' : 'relative',
    date_reason: event.date === null ? null : 'counted from the day of the article',
    event_loc: event.place
      ? {
          resolved_place: event.place,
          province: null,
          country_code: null,
          lat: null,
          lon: null,
          geonameid: null,
          resolution: 0,
        }
      : null,
    status: event.status,
    background: event.background,
    channel: event.channel,
    instrument: event.instrument,
    stance: event.stance,
    event_scale: score,
    quad_code: quad,
    // Spread so that sizes and the slider have something to tell apart.
    certainty: 0.5 + ((index * 7) % 10) / 20,
    attribution: [
      ...(article.outlet ? [{ who: article.outlet, role: 'outlet' as const }] : []),
      ...(event.attribution ? [{ who: event.attribution, role: 'official' as const }] : []),
    ],
    visit: event.visit && {
      led_by: event.visit.led_by,
      days: event.visit.days,
      stops: event.visit.stops.map((s) => ({
        place: s.place,
        country_code: s.country,
        date: s.date,
        counterparts: [],
      })),
      unnamed_stops: 0,
    },
    measure: event.measure && {
      ...event.measure,
      measure_id: `m_${digest(event.measure.object)}`,
    },
    poll: event.poll && {
      population: event.poll.population,
      question: event.poll.question,
      answer: event.poll.answer,
      share: event.poll.share === null ? null : Number.parseFloat(event.poll.share) / 100,
      date: event.date,
    },
    comments: [],
    doubts: [...doubtsOn('actor', actor), ...doubtsOn('recipient', recipient)],
    evidence: [evidence],
    article: {
      id: article.id,
      source: article.source,
      title: article.title,
      outlet: article.outlet,
      byline: article.byline,
      credited: article.credited,
      published: article.published?.edtf ?? null,
      published_basis: article.published?.basis ?? null,
      published_reason: article.published?.reason ?? null,
      language: article.language,
      truncated: article.truncated,
      boilerplate: article.boilerplate,
    },
    coder: { chancery: '0.0.0', lexicon: 'sha256:0', models: {} },
  }
}

function partyOf({ name, who, country, role }: GoldSide): ReportParty {
  return {
    code: country,
    sector: null,
    entity_text: name,
    identifier_text: who,
    identifier_id: role === 'state' ? `state:${country ?? ''}` : null,
    wikidata: null,
    office: role === 'state' ? null : role,
  }
}

/** A full name printed otherwise than the canonical one. */
function doubtsOn(side: 'actor' | 'recipient', parties: readonly ReportParty[]): Report['doubts'] {
  const full = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)+$/u
  return parties.flatMap(({ entity_text: printed, identifier_text: name, office }, i) =>
    office !== null && name !== null && printed !== name && full.test(printed) && full.test(name)
      ? [
          {
            at: `${side}[${i}]`,
            code: 'names/printed-otherwise',
            text: `Printed as “${printed}”, read as ${name}.`,
          },
        ]
      : [],
  )
}

/** The sentence around the trigger; white space may differ. */
function findEvidence(text: string, trigger: string): Evidence | null {
  const words = trigger
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('\\s+')).exec(text)
  if (!found) return null
  const before = text.slice(0, found.index)
  const start = Math.max(0, before.lastIndexOf('\n') + 1, lastStop(before))
  const after = text.slice(found.index + found[0].length)
  const stop = /[.!?]["”]?(?=\s|$)|\n/.exec(after)
  const end = found.index + found[0].length + (stop ? stop.index + stop[0].trimEnd().length : after.length)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    sentence: 0,
  }
}

function lastStop(text: string): number {
  const stops = [...text.matchAll(/[.!?]["”]?\s+/g)]
  const last = stops.at(-1)
  return last ? last.index + last[0].length : 0
}

export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)
}
