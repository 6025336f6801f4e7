// In: a report; out: what judging compares, read once: sides, persons, days, place, and the words that are not names.

import type { Report, ReportParty } from '../terms/index.js'
import { readThing, stemsOf, type Thing, type Words, weighWords } from './act-words.js'

export interface DateBounds {
  readonly lower: string | null
  readonly upper: string | null
}

/** Reads EDTF; given by the pipeline so that merge knows nothing of calendars. */
export type BoundsOf = (edtf: string | null) => DateBounds | null

export interface Facts {
  readonly report: Report
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  /** Ids of persons by the state they stand for. */
  readonly actorPersons: ReadonlyMap<string, readonly string[]>
  readonly recipientPersons: ReadonlyMap<string, readonly string[]>
  /** First and last possible day, counted; infinite where open; null where no date is known. */
  readonly days: readonly [first: number, last: number] | null
  /** A plan without a day of its own: `days` opens where it was told. */
  readonly openPlan: boolean
  /** What each telling sentence says beside the names of the sides. */
  readonly words: readonly Words[]
  /** What a measure is about, beside the names of the sides; empty where that names nothing. */
  readonly object: Thing
}

const DAY = 86_400_000
const PLAN_DAYS = 370
const LONG_STAY = 14
/** Sentences that are compared, where an article tells an act in many. */
const TELLINGS = 3
/** "the two countries" are no person, whoever was made to stand for them. */
const STATES = /\b(?:countr(?:y|ies)|governments?|nations?|sides|states|neighbours|neighbors)$/i

export function readFacts(report: Report, boundsOf: BoundsOf): Facts {
  const parties = [...report.actor, ...report.recipient]
  const names = namesOf(parties)
  const states = parties.filter((p) => p.identifier_id?.startsWith('state:'))
  const days = stretchStay(report, daysOf(boundsOf(report.date)))
  const openPlan = report.status === 'planned' && days !== null && days[1] === Number.POSITIVE_INFINITY
  return {
    report,
    actor: codesOf(report.actor),
    recipient: codesOf(report.recipient),
    actorPersons: personsOf(report.actor),
    recipientPersons: personsOf(report.recipient),
    // The visit of ten years later is another than the one that was planned.
    days: openPlan && days ? [days[0], days[0] + PLAN_DAYS] : days,
    openPlan,
    words: report.evidence.slice(0, TELLINGS).map((e) => weighWords(e.exact, names)),
    object: readThing(report.measure?.object ?? '', namesOf(states)),
  }
}

function namesOf(parties: readonly ReportParty[]): Set<string> {
  return new Set(parties.flatMap((p) => [...stemsOf(p.entity_text), ...stemsOf(p.identifier_text ?? '')]))
}

function codesOf(side: readonly ReportParty[]): string[] {
  return [...new Set(side.flatMap((p) => (p.code ? [p.code] : [])))]
}

function personsOf(side: readonly ReportParty[]): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const { identifier_id: id, code, entity_text } of side) {
    if (!id || !/^(?:per|name):/.test(id) || STATES.test(entity_text)) continue
    out.set(code ?? '', [...(out.get(code ?? '') ?? []), id])
  }
  return out
}

function daysOf(bounds: DateBounds | null): readonly [number, number] | null {
  if (!bounds || (bounds.lower === null && bounds.upper === null)) return null
  const count = (day: string | null, open: number): number =>
    day === null ? open : Date.parse(`${day}T00:00:00Z`) / DAY
  return [count(bounds.lower, Number.NEGATIVE_INFINITY), count(bounds.upper, Number.POSITIVE_INFINITY)]
}

/** A visit of three days that is dated by its first goes on for two more. */
function stretchStay({ visit }: Report, days: Facts['days']): Facts['days'] {
  if (!days || !visit?.days || visit.days > LONG_STAY || days[0] !== days[1]) return days
  return [days[0], days[1] + visit.days - 1]
}
