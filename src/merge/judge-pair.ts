// In: two reports of different articles; out: how far they tell one event (0 to 1), and why.

import type { EventType, Report } from '../terms/index.js'
import { type BoundsOf, type Facts, readFacts } from './report-facts.js'

export interface Verdict {
  readonly same: boolean
  readonly score: number
  readonly reason: string
  /** Judged by the words of copies, whatever days they give. */
  readonly copies: boolean
}

const MUTUAL = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])
/** What is done by speaking: a speaker does it many times a day, so that the words must tell which. */
const SPOKEN = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'])
/** Types that one act is often coded as, whichever word the article has for it. */
const KIN: readonly ReadonlySet<EventType>[] = [
  new Set<EventType>(['SANCTION', 'COERCE']),
  new Set<EventType>(['CONCEDE', 'RETREAT']),
]
/** At and above this score two reports are one event. */
const THRESHOLD = 0.6
/** Days that dates may span, with what their overlap is worth: two days in May prove more than two years. */
const OVERLAP: readonly (readonly [days: number, worth: number])[] = [
  [3, 0.4],
  [10, 0.34],
  [31, 0.28],
  [92, 0.18],
  [370, 0.1],
]

/** Days between a plan and the act, with what that is worth. */
const SOON: readonly (readonly [days: number, worth: number])[] = [
  [31, 0.2],
  [92, 0.14],
]

const no = (reason: string): Verdict => ({ same: false, score: 0, reason, copies: false })

/** The family of types that reports are compared within. */
export function kinOf(event: EventType): string {
  const at = KIN.findIndex((k) => k.has(event))
  return at < 0 ? event : `kin ${at}`
}

export function judgePair(a: Report, b: Report, boundsOf: BoundsOf, copies = false): Verdict {
  return judgeFacts(readFacts(a, boundsOf), readFacts(b, boundsOf), copies)
}

/** `copies`: the articles are copies of one text, so that the same words are the same telling. */
export function judgeFacts(x: Facts, y: Facts, copies: boolean): Verdict {
  const a = x.report
  const b = y.report
  const oneMeasure = a.measure !== null && b.measure !== null && a.measure.act === b.measure.act
  if (kinOf(a.event) !== kinOf(b.event) && !oneMeasure) return no('different events')
  if (a.event === 'POLL' || b.event === 'POLL') return judgePolls(a, b)
  const sides = compareSides(x, y)
  if (sides === null) return no('different sides')
  if (statusClash(a, b)) return no('one is called off, denied or only asked for')
  if (copies && a.event === b.event && shareOf(x.words, y.words) >= 0.8)
    return { same: true, score: 0.98, reason: 'the same words in copies of one text', copies: true }
  const dates = compareDates(x, y)
  if (dates === null) return no('different dates')
  if (personsClash(x, y)) return no('different persons of one state')
  if (a.measure && b.measure && !oneMeasure) return no('different acts on a measure')
  const steps = [
    dates,
    sides,
    comparePersons(x, y),
    compareModes(a, b),
    comparePlaces(a, b),
    a.measure && b.measure ? compareObjects(x, y) : null,
    compareWords(x, y),
    a.event === b.event ? null : { worth: -0.1, reason: null },
  ].filter((s) => s !== null)
  const sum = steps.reduce((total, s) => total + s.worth, 0)
  const score = Math.round(Math.max(0, Math.min(1, sum)) * 1000) / 1000
  const reason = steps.flatMap((s) => s.reason ?? []).join(', ')
  return { same: score >= THRESHOLD, score, reason, copies: false }
}

interface Step {
  readonly worth: number
  readonly reason: string | null
}

function judgePolls(a: Report, b: Report): Verdict {
  if (a.event !== b.event) return no('different events')
  return a.poll?.share === b.poll?.share && a.poll?.population === b.poll?.population
    ? { same: true, score: 0.9, reason: 'the same figure of the same people', copies: false }
    : no('different polls')
}

/** Null where the sides are others; who is visited and who visits may not change places, who meets whom may. */
function compareSides(x: Facts, y: Facts): Step | null {
  const straight = [compareSide(x.actor, y.actor), compareSide(x.recipient, y.recipient)]
  const visit = x.report.mode === 'visit' && y.report.mode === 'visit'
  if (straight.every((s) => s !== null)) return sumSides(straight)
  if (visit || !MUTUAL.has(x.report.event) || !MUTUAL.has(y.report.event)) return null
  const crossed = [compareSide(x.actor, y.recipient), compareSide(x.recipient, y.actor)]
  if (crossed.every((s) => s !== null)) return sumSides(crossed)
  // "the leaders of A, B and C met", told as A with B and C or as B with A and C.
  const all = new Set([...x.actor, ...x.recipient])
  const common = new Set([...y.actor, ...y.recipient].filter((c) => all.has(c)))
  return common.size >= 2 ? { worth: -0.05, reason: null } : null
}

function sumSides(worths: readonly (number | null)[]): Step {
  return { worth: worths.reduce<number>((sum, w) => sum + (w ?? 0), 0), reason: null }
}

/** A side that one article leaves unnamed may be the other's; null where both name others. */
function compareSide(x: readonly string[], y: readonly string[]): number | null {
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 0 : -0.15
  const common = x.filter((c) => y.includes(c)).length
  if (common === 0) return null
  return common === x.length && common === y.length ? 0.03 : -0.03
}

/** What was planned may have been done or called off since; a denial, a demand or a threat speaks of an act, and is not the act. */
function statusClash(a: Report, b: Report): boolean {
  if (a.status === b.status) return false
  const loose = (r: Report): boolean => r.status === 'demanded' || r.status === 'hypothetical'
  if (loose(a) && loose(b)) return false
  const kinds = new Set([a.status, b.status])
  return !(kinds.has('planned') && (kinds.has('occurred') || kinds.has('called-off')))
}

/** Time zones and press days move a date by one. */
export function datesOverlap(x: Facts['days'], y: Facts['days']): boolean {
  return !x || !y || (x[0] <= y[1] + 1 && y[0] <= x[1] + 1)
}

function compareDates(x: Facts, y: Facts): Step | null {
  if (!datesOverlap(x.days, y.days)) return null
  if (!x.days || !y.days) return { worth: 0.05, reason: 'a date is unknown' }
  if (x.openPlan !== y.openPlan) return compareWithPlan(x.days[0], y.days[0])
  const width = Math.max(x.days[1] - x.days[0], y.days[1] - y.days[0]) + 1
  const worth = OVERLAP.find(([days]) => width <= days)?.[1] ?? 0.02
  return { worth, reason: width <= 31 ? 'dates agree' : 'dates overlap' }
}

/** What was soon to come and what soon was: the nearer, the likelier one. */
function compareWithPlan(x: number, y: number): Step {
  const worth = SOON.find(([days]) => Math.abs(x - y) <= days)?.[1] ?? 0.05
  return { worth, reason: worth > 0.1 ? 'done soon after it was planned' : 'dates overlap' }
}

function comparePersons(x: Facts, y: Facts): Step | null {
  const all = (f: Facts): string[] => [...f.actorPersons.values(), ...f.recipientPersons.values()].flat()
  const of = new Set(all(x))
  const common = new Set(all(y).filter((p) => of.has(p))).size
  if (common === 0) return null
  const spoken = SPOKEN.has(x.report.event)
  return common > 1
    ? { worth: spoken ? 0.2 : 0.3, reason: 'persons in common' }
    : { worth: spoken ? 0.15 : 0.2, reason: 'a person in common' }
}

/** Of a visit only the visitors are compared: one stay has many hosts. */
function personsClash(x: Facts, y: Facts): boolean {
  const visit = x.report.mode === 'visit' && y.report.mode === 'visit'
  const known = (f: Facts): Map<string, string[]> => {
    const out = new Map<string, string[]>()
    for (const side of visit ? [f.actorPersons] : [f.actorPersons, f.recipientPersons])
      for (const [code, ids] of side)
        out.set(code, [...(out.get(code) ?? []), ...ids.filter((id) => id.startsWith('per:'))])
    return out
  }
  const other = known(y)
  return [...known(x)].some(([code, ids]) => {
    const there = other.get(code) ?? []
    return code !== '' && ids.length > 0 && there.length > 0 && !ids.some((id) => there.includes(id))
  })
}

/** A visit holds meetings, and is none of them. */
function compareModes(a: Report, b: Report): Step | null {
  if (a.mode === b.mode) return { worth: a.mode === null ? 0.03 : 0.1, reason: null }
  if (a.mode === 'visit' || b.mode === 'visit') return { worth: -0.2, reason: 'a visit and a meeting' }
  return a.mode === null || b.mode === null ? null : { worth: -0.1, reason: null }
}

function comparePlaces(a: Report, b: Report): Step | null {
  const x = a.event_loc
  const y = b.event_loc
  if (!x || !y || x.resolution < 2 || y.resolution < 2) return null
  if (x.geonameid !== null && x.geonameid === y.geonameid) return { worth: 0.15, reason: 'one place' }
  const inside = x.country_code === y.country_code && x.resolution !== y.resolution
  return inside ? null : { worth: -0.2, reason: 'different places' }
}

function compareObjects(x: Facts, y: Facts): Step {
  const one = x.report.measure?.measure_id === y.report.measure?.measure_id
  return one || shareOf(x.object, y.object) > 0.3
    ? { worth: 0.25, reason: 'one object' }
    : { worth: -0.4, reason: 'different objects' }
}

function compareWords(x: Facts, y: Facts): Step {
  const share = shareOf(x.words, y.words)
  const spoken = SPOKEN.has(x.report.event)
  if (spoken && share < 0.12) return { worth: -0.15, reason: 'other words' }
  const most = spoken ? 0.5 : 0.35
  return { worth: most * Math.min(1, share / 0.5), reason: share > 0.2 ? 'words in common' : null }
}

/** Common words over those of the shorter text, which must have a few to prove anything. */
function shareOf(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let common = 0
  for (const word of x) if (y.has(word)) common++
  return common / Math.max(1, Math.min(x.size, y.size))
}
