// In: a report; out: what judging compares, read once: sides, persons, days, place, and the words that are not names.

import type { Report, ReportParty } from '../terms/index.js'

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
  readonly words: ReadonlySet<string>
  readonly object: ReadonlySet<string>
}

const DAY = 86_400_000
const PLAN_DAYS = 370

export function readFacts(report: Report, boundsOf: BoundsOf): Facts {
  const names = new Set(
    [...report.actor, ...report.recipient].flatMap((p) => [
      ...stemsOf(p.entity_text),
      ...stemsOf(p.identifier_text ?? ''),
    ]),
  )
  const days = daysOf(boundsOf(report.date))
  const openPlan = report.status === 'planned' && days !== null && days[1] === Number.POSITIVE_INFINITY
  const quoted = stemsOf(report.evidence[0]?.exact ?? '')
  return {
    report,
    actor: codesOf(report.actor),
    recipient: codesOf(report.recipient),
    actorPersons: personsOf(report.actor),
    recipientPersons: personsOf(report.recipient),
    // The visit of ten years later is another than the one that was planned.
    days: openPlan && days ? [days[0], days[0] + PLAN_DAYS] : days,
    openPlan,
    words: new Set([...quoted].filter((w) => !names.has(w))),
    object: stemsOf(report.measure?.object ?? ''),
  }
}

function codesOf(side: readonly ReportParty[]): string[] {
  return [...new Set(side.flatMap((p) => (p.code ? [p.code] : [])))]
}

function personsOf(side: readonly ReportParty[]): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const { identifier_id: id, code } of side) {
    if (!id || !/^(?:per|name):/.test(id)) continue
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

const DULL = new Set(
  'that with from have this were which their also said says would after been will they when over into than then there what about could other more most some such between during before against under while where both last week month year early late'.split(
    ' ',
  ),
)

/** Words of four letters and more without their endings: "restrictions" and "restricted" are one. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((w) => !DULL.has(w)).map(stem))
}

function stem(word: string): string {
  const bare = word.replace(/(?:ations?|itions?|tions?|sions?|ments?|ings?|ies|ied|ers?|ed|es|s)$/, '')
  return bare.length >= 4 ? bare : word.replace(/s$/, '')
}
