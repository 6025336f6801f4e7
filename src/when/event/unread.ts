// In: a sentence, its times and a predicate; out: the phrase that names the predicate's day and could not be read as one, with its doubts.

import type { Dating, Doubt, Sentence, TimeMention } from '../../terms/index.js'
import { type Attached, attachTimes } from './attach.js'

/** Days that are named and do not exist, or years that no news speaks of. */
const IMPOSSIBLE = /^when\/(?:no-such-day|odd-year)$/

export interface Unread {
  readonly doubts: readonly Doubt[]
  /** The phrase names a day of its own that cannot be: no other day may be put in its place. */
  readonly isImpossible: boolean
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
  const day = dating.published?.upper ?? '2000-01-01'
  const stand = { edtf: day, lower: day, upper: day, basis: 'stated' as const, reason: '' }
  const placed = here.map((t) => (unread.includes(t) ? { ...t, moment: stand } : t))
  const found = attachTimes(sentence, placed, token).filter(mayBeOf)
  const own = found.find((a) => a.how === 'own') ?? found.find((a) => a.how === 'carried') ?? found[0]
  if (own?.time.moment !== stand) return null
  return {
    doubts: own.time.doubts,
    isImpossible: own.time.doubts.some((d) => IMPOSSIBLE.test(d.code)),
  }
}
