// In: a sentence, its times and a predicate; out: the phrase that names the predicate's day and could not be read as one, with its doubts.

import type { Dating, Doubt, Moment, Sentence, TimeMention } from '../../terms/index.js'
import { sayDays } from '../calendar.js'
import { makeMoment, rangeOf } from '../moments.js'
import { type Attached, attachTimes } from './attach.js'
import type { MomentAnswer } from './context.js'

/** Days that are named and do not exist, or years that no news speaks of. */
const IMPOSSIBLE = /^when\/(?:no-such-day|odd-year)$/

export interface Unread {
  readonly doubts: readonly Doubt[]
  /** The phrase names a day of its own that cannot be: no other day may be put in its place. */
  readonly isImpossible: boolean
}

/** Counted steps alone: "days after the raid" is news of the day as often as not. */
const COUNTED_STEP = /\b(?:days?|weeks?|fortnights?|months?|years?)\s+(after|before|following|prior)$/i
/** Longer ago than this it is told as background: "20 years after independence" says nothing of when the news was. */
const LONGEST_STEP = 100

/**
 * "two days after the visit", of a visit whose day is not named: not the article's day, nor the day of its news, but any day up
 * to the article's. Null where the predicate has no such step, or is told as to come.
 */
export function momentOfStep(
  sentence: Sentence,
  here: readonly TimeMention[],
  token: number,
  dating: Dating,
): MomentAnswer | null {
  const steps = here.filter(
    (t) =>
      t.kind === 'duration' && t.days !== null && t.days <= LONGEST_STEP && COUNTED_STEP.test(t.span.exact),
  )
  const published = dating.published ? rangeOf(dating.published) : null
  const last = published?.upper ?? null
  if (steps.length === 0 || last === null) return null
  const found = attachTimes(
    sentence,
    steps.map((t) => ({ ...t, kind: 'point' as const, moment: standIn(dating) })),
    token,
  )
  const own = found.find(({ how }) => how === 'own' || how === 'after' || how === 'lone')
  if (!own) return null
  const words = own.time.span.exact.replace(/\s+/g, ' ').toLowerCase()
  const reason = `${words} what has no day of its own here; no later than the article of ${sayDays(published?.lower ?? last, last)}`
  const text = `nothing tells from which day "${words}" is counted`
  return {
    moment: makeMoment({ lower: null, upper: last }, 'implied', reason),
    rule: 'when/event/step-undated',
    doubts: [{ at: 'date', code: 'when/no-anchor', text }],
  }
}

/** A day to hang a phrase in the tree by; it is never given out. */
function standIn(dating: Dating): Moment {
  const day = dating.published?.upper ?? '2000-01-01'
  return { edtf: day, lower: day, upper: day, basis: 'stated', reason: '' }
}

const mayBeOf = ({ how }: Attached): boolean => how !== 'after' && how !== 'before'

/**
 * The unplaced time that the predicate has before any placed one. It is hung in the tree as if it were placed (on a
 * day that is never given out). Null where the predicate has none, or a placed time of its own.
 */
export function findUnread(
  sentence: Sentence,
  here: readonly TimeMention[],
  token: number,
  dating: Dating,
): Unread | null {
  const unread = here.filter((t) => t.moment === null && t.doubts.length > 0 && t.kind !== 'duration')
  if (unread.length === 0) return null
  const stand = standIn(dating)
  const placed = here.map((t) => (unread.includes(t) ? { ...t, moment: stand } : t))
  const found = attachTimes(sentence, placed, token).filter(mayBeOf)
  const own = found.find((a) => a.how === 'own') ?? found.find((a) => a.how === 'carried') ?? found[0]
  if (own?.time.moment !== stand) return null
  return {
    doubts: own.time.doubts,
    isImpossible: own.time.doubts.some((d) => IMPOSSIBLE.test(d.code)),
  }
}
