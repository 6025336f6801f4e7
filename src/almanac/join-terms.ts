// In: all statements that people held one office; out: one term a tenure, split terms joined and overlaps settled, with what was refused and why.

import { boundDate, printDay } from './bound-date.js'

export interface Statement {
  readonly person: string
  readonly title: string
  /** EDTF, or null where the source does not say. */
  readonly from: string | null
  /** Null: the source gives no end. */
  readonly until: string | null
  /** The day the statement was taken: without an end, the person still held the office on it. */
  readonly asOf: string
  readonly acting: boolean
  readonly source: string
}

export interface Term {
  readonly person: string
  readonly from: string | null
  /** `..`: held on the day of `seen` with no end known; null: ended some time after `seen`. */
  readonly until: string | null
  /** Last day on which the source knew the person in office. */
  readonly seen: string
  readonly acting: boolean
  readonly source: string
}

export interface Refusal {
  readonly statement: Statement
  readonly reason: string
}

const JOIN_WITHIN = 45
const HANDOVER = 120
const ACTING_AT_MOST = 150
/** A holder last seen this long before the next one began may have had a successor in between: the end stays unknown. */
const UNSEEN_AT_MOST = 183

interface Working {
  person: string
  title: string
  from: string | null
  until: string | null
  seen: string
  acting: boolean
  source: string
  statement: Statement
}

const startOf = (term: Working): number =>
  term.from === null ? dayOf(term.seen) : (boundDate(term.from)?.lower ?? 0)
const endOf = (term: Working): number =>
  term.until === null ? Number.POSITIVE_INFINITY : (boundDate(term.until)?.upper ?? 0)
const dayOf = (day: string): number => boundDate(day)?.lower ?? 0

/** The more precise of two dates for one fact, the first where they are equally precise. */
function preferPrecise(first: string | null, second: string | null): string | null {
  if (first === null) return second
  return second !== null && second.length > first.length && second.startsWith(first.slice(0, 4))
    ? second
    : first
}

function joinPerson(terms: readonly Working[]): Working[] {
  const sorted = [...terms].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))
  const joined: Working[] = []
  for (const term of sorted) {
    const last = joined.at(-1)
    if (last === undefined || startOf(term) > endOf(last) + JOIN_WITHIN) {
      joined.push({ ...term })
      continue
    }
    const sameStart = last.from !== null && term.from !== null && startOf(term) - startOf(last) < 366
    if (last.from === null || (sameStart && last.from.length === 4))
      last.from = preferPrecise(last.from, term.from)
    if (last.acting && !term.acting && last.from !== null && term.from !== null) last.acting = false
    if (last.until !== null && (term.until === null || endOf(term) > endOf(last))) last.until = term.until
    else if (last.until === null && term.until !== null && term.statement.asOf > last.statement.asOf)
      last.until = term.until
    if (term.seen > last.seen) {
      last.seen = term.seen
      last.statement = term.statement
    }
  }
  return joined
}

/** Ends every term that its successor's beginning contradicts; a short term inside another splits it. */
function settleOverlaps(terms: Working[], refused: Refusal[]): Working[] {
  let settled: Working[] = []
  const refuse = (term: Working, reason: string): void => {
    refused.push({ statement: term.statement, reason })
  }
  for (const term of [...terms].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))) {
    const before = settled.at(-1)
    if (before === undefined || startOf(term) > endOf(before)) {
      settled.push(term)
      continue
    }
    if (startOf(term) - startOf(before) < 3 && before.person !== term.person && before.from !== null) {
      const weaker = endOf(before) <= endOf(term) ? before : term
      if (endOf(weaker) - startOf(weaker) < HANDOVER || weaker.acting) {
        if (weaker === before) settled = [...settled.slice(0, -1), term]
        refuse(weaker, 'begins on the same day as another holder')
        continue
      }
    }
    const inside = endOf(term) < endOf(before) - JOIN_WITHIN && endOf(term) < dayOf(before.seen) + 1
    const short = endOf(term) - startOf(term) <= ACTING_AT_MOST
    const open = before.until === null
    const followed = terms.some(
      (other) => other.person !== before.person && startOf(other) >= endOf(term) - JOIN_WITHIN,
    )
    if (inside && (short || term.from === null || (open && !followed))) {
      settled[settled.length - 1] = { ...before, until: term.from, seen: term.from ?? before.seen }
      settled.push({ ...term, acting: term.acting || short }, { ...before, from: term.until })
      continue
    }
    if (inside && !open) {
      refuse(term, `lies within the term of ${before.person}`)
      continue
    }
    if (term.from === null) {
      refuse(term, 'without a beginning, beside another holder')
      continue
    }
    if (before.until !== null || startOf(term) - dayOf(before.seen) <= UNSEEN_AT_MOST)
      before.until = term.from
    if (dayOf(before.seen) > startOf(term)) before.seen = printDay(startOf(term))
    settled.push(term)
  }
  return settled
}

/** Terms of titles that run beside a better-known title of the same office are another office's. */
function keepLeadingTitle(
  terms: readonly Working[],
  rank: (title: string) => number,
  refused: Refusal[],
): Working[] {
  const titles = [...new Set(terms.map((term) => term.title))].sort((a, b) => rank(b) - rank(a))
  const kept: Working[] = []
  for (const title of titles) {
    const others = [...kept]
    for (const term of terms.filter((candidate) => candidate.title === title)) {
      const clash = others.find((other) => {
        if (other.person === term.person) return false
        const overlap = Math.min(knownEnd(other), knownEnd(term)) - Math.max(startOf(other), startOf(term))
        return overlap > HANDOVER
      })
      if (clash === undefined) kept.push(term)
      else refused.push({ statement: term.statement, reason: `"${term.title}" runs beside "${clash.title}"` })
    }
  }
  return kept
}

const knownEnd = (term: Working): number => Math.min(endOf(term), dayOf(term.seen))

/**
 * One office's statements made into terms. `many`: the office has several holders at once, so that overlaps stand.
 * `rank` orders titles that were mapped to the office: the higher wins where two run side by side.
 */
export function joinTerms(
  statements: readonly Statement[],
  many: boolean,
  rank: (title: string) => number,
): { readonly terms: readonly Term[]; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = []
  const working: Working[] = []
  for (const statement of statements) {
    const { from, until } = statement
    if (from !== null && until !== null && (boundDate(until)?.upper ?? 0) < (boundDate(from)?.lower ?? 0)) {
      refused.push({ statement, reason: 'ends before it begins' })
      continue
    }
    const end = until !== null && until < statement.asOf ? until : statement.asOf
    const seen = printDay(boundDate(end)?.lower ?? 0)
    working.push({ ...statement, seen, statement })
  }
  const leading = many ? working : keepLeadingTitle(working, rank, refused)
  const people = [...new Set(leading.map((term) => term.person))]
  const joined = people.flatMap((person) => joinPerson(leading.filter((term) => term.person === person)))
  const settled = (many ? joined : settleOverlaps(joined, refused)).filter((term) => {
    const possible = term.until === null || term.from === null || endOf(term) >= startOf(term)
    if (!possible) refused.push({ statement: term.statement, reason: 'contradicted by its neighbours' })
    return possible
  })
  const latest =
    settled
      .map((term) => term.seen)
      .sort()
      .at(-1) ?? ''
  const terms = settled.map((term, at): Term => {
    const current = many ? term.seen === latest : at === settled.length - 1
    const until = term.until ?? (current ? '..' : null)
    return {
      person: term.person,
      from: term.from,
      until,
      seen: term.seen,
      acting: term.acting,
      source: term.source,
    }
  })
  return { terms: terms.sort((a, b) => compareTerms(a, b)), refused }
}

function compareTerms(a: Term, b: Term): number {
  const left = a.from ?? a.seen
  const right = b.from ?? b.seen
  return left < right ? -1 : left > right ? 1 : a.person < b.person ? -1 : 1
}
