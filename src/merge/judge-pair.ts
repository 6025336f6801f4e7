// In: two reports of different articles; out: how likely they tell one event (0 to 1), and why.

import type { EventType, Report } from '../terms/index.js'
import { compareWords, type Words } from './act-words.js'
import { compareDates } from './compare-dates.js'
import { compareMeasures } from './compare-measures.js'
import { comparePersons, compareSides, MUTUAL } from './compare-sides.js'
import { type BoundsOf, type Facts, readFacts } from './report-facts.js'
import { compareTypes } from './types-alike.js'

export interface Verdict {
  readonly same: boolean
  /** Log-odds of one event against two: sums up what speaks for and against. */
  readonly odds: number
  /** The same as a likelihood, 0 to 1. */
  readonly score: number
  readonly reason: string
  /** Judged by the words of copies, whatever days they give. */
  readonly copies: boolean
}

/** Two reports by their ids, left before right. */
export interface JudgedPair {
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
}

/** What one comparison proves, in log-odds, and how a reader is told. */
export interface Step {
  readonly worth: number
  readonly reason: string | null
}

/** What is done by speaking: a speaker does it many times a day, so that the words must tell which. */
const SPOKEN = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'])
/** Log-odds that two reports are one event before anything is compared but what brings them together. */
const BEFOREHAND = { done: -1.8, spoken: -2.3 }
const COPY_ODDS = 8
const POLL_ODDS = 2.2
const MEASURE_OF_OTHER_TYPE = -0.6
/** What the share of common words proves: below and above a level that chance reaches, for each whole. */
const TELLING = {
  spoken: { level: 0.2, less: 10, more: 4, most: 2 },
  done: { level: 0.15, less: 4, more: 2.5, most: 2 },
}
const WORDS_IN_COMMON = 0.2
/** Worth of words (see act-words) from which their absence proves something. */
const ENOUGH_WORDS = 4

/** A summons or a lodged protest is done once, however its matter is told: "called in the envoy over the shelling". */
const FORMAL = ['summon', 'protest']

function kindOf(x: Facts, y: Facts): 'done' | 'spoken' {
  const isFormal = (f: Facts): boolean => f.words.some((w) => FORMAL.some((sign) => w.worth.has(sign)))
  const spoken = SPOKEN.has(x.report.event) || SPOKEN.has(y.report.event)
  return spoken && !(isFormal(x) && isFormal(y)) ? 'spoken' : 'done'
}

const no = (reason: string): Verdict => ({
  same: false,
  odds: Number.NEGATIVE_INFINITY,
  score: 0,
  reason,
  copies: false,
})

function verdict(odds: number, reason: string, copies = false): Verdict {
  const score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000
  return { same: odds > 0, odds, score, reason, copies }
}

export function judgePair(a: Report, b: Report, boundsOf: BoundsOf, copies = false): Verdict {
  return judgeFacts(readFacts(a, boundsOf), readFacts(b, boundsOf), copies)
}

/** `copies`: the articles are copies of one text, so that the same words are the same telling. */
export function judgeFacts(x: Facts, y: Facts, copies: boolean): Verdict {
  const a = x.report
  const b = y.report
  const measures = compareMeasures(x, y)
  const types = compareTypes(a.event, b.event) ?? (measures?.oneAct ? MEASURE_OF_OTHER_TYPE : null)
  if (types === null) return no('different events')
  if (a.event === 'POLL' || b.event === 'POLL') return judgePolls(a, b)
  const sides = compareSides(x, y)
  if (sides === null) return no('different sides')
  if (statusClash(a, b)) return no('one is called off, denied or only asked for')
  if (copies && a.event === b.event && sharesWords(x, y))
    return verdict(COPY_ODDS, 'the same words in copies of one text', true)
  const kind = kindOf(x, y)
  const dates = compareDates(x, y, kind === 'spoken')
  if (dates === null) return no('different dates')
  const persons = comparePersons(x, y)
  if (persons === null) return no('different persons of one state')
  if (measures && !measures.oneAct) return no('different acts on a measure')
  const steps = [
    dates,
    sides,
    persons,
    compareModes(a, b),
    comparePlaces(a, b),
    compareManner(a, b),
    measures,
    compareTellings(x, y, TELLING[kind]),
  ].filter((s) => s !== null)
  const odds = steps.reduce((total, s) => total + s.worth, BEFOREHAND[kind] + types)
  return verdict(odds, steps.flatMap((s) => s.reason ?? []).join(', '))
}

function judgePolls(a: Report, b: Report): Verdict {
  if (a.event !== b.event) return no('different events')
  return a.poll?.share === b.poll?.share && a.poll?.population === b.poll?.population
    ? verdict(POLL_ODDS, 'the same figure of the same people')
    : no('different polls')
}

/** What was planned may have been done or called off since; a denial, a demand or a threat speaks of an act, and is not the act. */
function statusClash(a: Report, b: Report): boolean {
  if (a.status === b.status) return false
  const loose = (r: Report): boolean => r.status === 'demanded' || r.status === 'hypothetical'
  if (loose(a) && loose(b)) return false
  const kinds = new Set([a.status, b.status])
  return !(kinds.has('planned') && (kinds.has('occurred') || kinds.has('called-off')))
}

/** A visit holds meetings, and is none of them. Other modes are often a guess, and prove little. */
function compareModes(a: Report, b: Report): Step | null {
  if (a.mode === b.mode) return a.mode === null ? null : { worth: 0.5, reason: null }
  if (a.mode === 'visit' || b.mode === 'visit') return { worth: -1.8, reason: 'a visit and a meeting' }
  return a.mode === null || b.mode === null ? null : { worth: -0.6, reason: null }
}

/** A visitor stops at several places of one country; what happens once happens in one. */
function comparePlaces(a: Report, b: Report): Step | null {
  const x = a.event_loc
  const y = b.event_loc
  if (!x || !y || x.resolution < 2 || y.resolution < 2) return null
  if (x.geonameid !== null && x.geonameid === y.geonameid) return { worth: 0.8, reason: 'one place' }
  const near = x.country_code === y.country_code
  if (near && (x.resolution !== y.resolution || (a.mode === 'visit' && b.mode === 'visit'))) return null
  return { worth: -1, reason: 'different places' }
}

/** A meeting of leaders is none of ministers; a step in trade is none in travel. */
function compareManner(a: Report, b: Report): Step | null {
  let worth = 0
  if (a.instrument !== null && b.instrument !== null) worth += a.instrument === b.instrument ? 0.2 : -0.3
  if (MUTUAL.has(a.event) && MUTUAL.has(b.event) && a.channel.length > 0 && b.channel.length > 0)
    worth += a.channel.some((c) => b.channel.includes(c)) ? 0.2 : -0.9
  return { worth, reason: null }
}

type Proof = (typeof TELLING)[keyof typeof TELLING]

/** Of copies the sentences are the same, and their cuts may differ. */
const sharesWords = (x: Facts, y: Facts): boolean => {
  const [one, other] = [x.words[0], y.words[0]]
  return one !== undefined && other !== undefined && compareWords(one, other).share >= 0.8
}

/** Each article may tell an act in several sentences: the two that are most alike speak. */
function compareTellings(x: Facts, y: Facts, proof: Proof): Step | null {
  const steps = x.words.flatMap((one) => y.words.map((other) => weighTelling(one, other, proof)))
  return steps.reduce<Step | null>((best, s) => (best === null || s.worth > best.worth ? s : best), null)
}

/** Words prove little in a short sentence. Where acts are acts of speech, other words are other acts. */
function weighTelling(x: Words, y: Words, { level, less, more, most }: Proof): Step {
  const { share, least } = compareWords(x, y)
  const worth = share < level ? less * (share - level) : Math.min(most, more * (share - level))
  const reason = share > WORDS_IN_COMMON && least > 1 ? 'words in common' : worth < -1 ? 'other words' : null
  return { worth: worth * Math.min(1, least / ENOUGH_WORDS), reason }
}
