// In: two reports of different articles; out: how far they tell one event (0 to 1), and why.

import type { Report } from '../terms/index.js'

export interface Verdict {
  readonly same: boolean
  readonly score: number
  readonly reason: string
}

export interface DateBounds {
  readonly lower: string | null
  readonly upper: string | null
}

const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
/** At and above this score two reports are one event. */
const THRESHOLD = 0.6
const LONG = 31

/** `boundsOf` reads EDTF; given by the pipeline so that merge knows nothing of calendars. */
export function judgePair(
  a: Report,
  b: Report,
  boundsOf: (edtf: string | null) => DateBounds | null,
): Verdict {
  const no = (reason: string): Verdict => ({ same: false, score: 0, reason })
  if (a.event !== b.event) return no('different events')
  if (a.event === 'POLL')
    return a.poll?.share === b.poll?.share && a.poll?.population === b.poll?.population
      ? yes(0.9, 'the same figure of the same people')
      : no('different polls')
  if (!sidesMeet(a, b)) return no('different sides')
  if (statusClash(a, b)) return no('one is called off or denied')
  const dates = datesMeet(boundsOf(a.date), boundsOf(b.date))
  if (dates === 'apart') return no('different dates')
  let score = dates === 'close' ? 0.45 : dates === 'wide' ? 0.25 : 0.15
  const reasons = [
    dates === 'close' ? 'dates agree' : dates === 'wide' ? 'dates overlap' : 'a date is unknown',
  ]
  const persons = personsOf(a).filter((p) => personsOf(b).includes(p)).length
  const clash = personsClash(a, b)
  if (clash) return no('different persons of one state')
  if (persons > 0) {
    score += 0.25
    reasons.push('a person in common')
  }
  if (a.mode === b.mode) score += 0.05
  const place = placesMeet(a, b)
  if (place === 'same') {
    score += 0.15
    reasons.push('one place')
  } else if (place === 'apart') score -= 0.2
  if (a.measure && b.measure) {
    if (a.measure.act !== b.measure.act) return no('different acts on a measure')
    const share = wordShare(a.measure.object, b.measure.object)
    score += share > 0.3 ? 0.3 : -0.25
    if (share > 0.3) reasons.push('one object')
  } else {
    const share = wordShare(a.evidence[0]?.exact ?? '', b.evidence[0]?.exact ?? '')
    score += Math.min(0.35, share)
    if (share > 0.15) reasons.push('words in common')
  }
  score = Math.max(0, Math.min(1, score))
  return { same: score >= THRESHOLD, score: Math.round(score * 1000) / 1000, reason: reasons.join(', ') }
}

const yes = (score: number, reason: string): Verdict => ({ same: true, score, reason })

const codes = (side: Report['actor']): string[] => [...new Set(side.flatMap((p) => (p.code ? [p.code] : [])))]

function sidesMeet(a: Report, b: Report): boolean {
  const meet = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === 0 || y.length === 0 ? x.length === y.length : x.some((c) => y.includes(c))
  if (meet(codes(a.actor), codes(b.actor)) && meet(codes(a.recipient), codes(b.recipient))) return true
  return (
    MUTUAL.has(a.event) &&
    meet(codes(a.actor), codes(b.recipient)) &&
    meet(codes(a.recipient), codes(b.actor))
  )
}

/** A planned act and the act done may be one event over time; a denial or a cancellation is told apart. */
function statusClash(a: Report, b: Report): boolean {
  const odd = (s: string): boolean =>
    s === 'called-off' || s === 'denied' || s === 'hypothetical' || s === 'demanded'
  return a.status !== b.status && (odd(a.status) || odd(b.status))
}

function personsOf(r: Report): string[] {
  return [...r.actor, ...r.recipient].flatMap((p) =>
    p.identifier_id?.startsWith('per:') || p.identifier_id?.startsWith('name:') ? [p.identifier_id] : [],
  )
}

function personsClash(a: Report, b: Report): boolean {
  for (const code of new Set([...codes(a.actor), ...codes(a.recipient)])) {
    const of = (r: Report): string[] =>
      [...r.actor, ...r.recipient]
        .filter((p) => p.code === code && p.identifier_id?.startsWith('per:'))
        .map((p) => p.identifier_id ?? '')
    const x = of(a)
    const y = of(b)
    if (x.length > 0 && y.length > 0 && !x.some((p) => y.includes(p))) return true
  }
  return false
}

function datesMeet(a: DateBounds | null, b: DateBounds | null): 'close' | 'wide' | 'unknown' | 'apart' {
  if (!a || !b) return 'unknown'
  const days = (d: string): number => Date.parse(`${d}T00:00:00Z`) / 86_400_000
  const [al, au, bl, bu] = [a.lower, a.upper, b.lower, b.upper].map((d) => (d === null ? null : days(d)))
  // Time zones and press days move a date by one.
  if (al != null && bu != null && al > bu + 1) return 'apart'
  if (bl != null && au != null && bl > au + 1) return 'apart'
  const width = Math.max((au ?? 1e9) - (al ?? 0), (bu ?? 1e9) - (bl ?? 0))
  return width <= LONG ? 'close' : 'wide'
}

function placesMeet(a: Report, b: Report): 'same' | 'apart' | 'unknown' {
  const x = a.event_loc
  const y = b.event_loc
  if (!x || !y || x.resolution < 2 || y.resolution < 2) return 'unknown'
  if (x.geonameid !== null && x.geonameid === y.geonameid) return 'same'
  return x.country_code === y.country_code && x.resolution !== y.resolution ? 'unknown' : 'apart'
}

const DULL = new Set([
  'that',
  'with',
  'from',
  'have',
  'this',
  'were',
  'which',
  'their',
  'also',
  'said',
  'would',
  'after',
  'been',
  'will',
  'they',
  'when',
  'over',
])

/** Jaccard share of words of four letters and more. */
function wordShare(a: string, b: string): number {
  const words = (s: string): Set<string> =>
    new Set((s.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !DULL.has(w)))
  const x = words(a)
  const y = words(b)
  let common = 0
  for (const w of x) if (y.has(w)) common++
  return common / (x.size + y.size - common || 1)
}
