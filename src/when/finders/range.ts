// In: a sentence's text and what the simple finders saw in it; out: spans between two of them: "from 29 November to 2 December", "between Monday and Wednesday", "March to June 2024".

import type { DateShape, Finder, Hit, Shape } from '../proposal.js'

const JOINT = /^[ ]{0,3}(?:to|through|until|till|and|[-–—])[ ]{1,3}(?:the[ ]{1,3})?$|^[ ]?[–—-][ ]?$/
const FROM = /\b(?:from|between)[ ]{1,3}(?:the[ ]{1,3})?$/i

/** "March to June 2024": the first end borrows the year, "3 to 5 June" the month, of the second. */
function lend(first: Shape, second: Shape): Shape {
  if (first.kind !== 'date' || second.kind !== 'date') return first
  const lent: DateShape = {
    ...first,
    year: first.year ?? (first.yearShift === null && first.lean === null ? yearBefore(first, second) : null),
    yearShift: first.yearShift ?? (first.year === null && second.year === null ? second.yearShift : null),
  }
  return lent
}

/** "from November to February 2025" began the year before. */
function yearBefore(first: DateShape, second: DateShape): number | null {
  if (second.year === null) return null
  const later = first.month !== null && second.month !== null && first.month > second.month
  return second.year - (later ? 1 : 0)
}

const joinable = (a: Shape, b: Shape): boolean => {
  if (a.kind === 'date' && b.kind === 'date') return (a.day === null) === (b.day === null)
  return (
    a.kind === b.kind &&
    (a.kind === 'weekday' || a.kind === 'season' || a.kind === 'offset' || a.kind === 'months')
  )
}

export const range: Finder = {
  rule: 'when/finders/range',
  find: (text, found) => {
    const hits: Hit[] = []
    for (let i = 0; i + 1 < found.length; i++) {
      const a = found[i]
      const b = found[i + 1]
      if (!a || !b || b.start < a.end || b.start - a.end > 12 || !joinable(a.shape, b.shape)) continue
      const between = text.slice(a.end, b.start)
      const opening = FROM.exec(text.slice(Math.max(0, a.start - 14), a.start))
      // "in March and June" are two months; only "between" makes a span of "and". A hyphen joins days and months, not weekdays' lists.
      const joined = JOINT.test(between) && (!/\band\b/.test(between) || /^between/i.test(opening?.[0] ?? ''))
      if (!joined) continue
      hits.push({
        start: a.start - (opening ? opening[0].length : 0),
        end: b.end,
        shape: { kind: 'between', start: lend(a.shape, b.shape), end: b.shape },
        doubts: [...(a.doubts ?? []), ...(b.doubts ?? [])],
      })
    }
    return hits
  },
}
