// In: the facts of all reports; out: pairs of different articles that could tell one event, without comparing each with each.

import { datesOverlap } from './compare-dates.js'
import { listActs } from './compare-measures.js'
import type { Facts } from './report-facts.js'
import { isMixed, listKinds } from './types-alike.js'

/** Reports meet where they share their type or a pair of types that one act is coded as, or the act on a measure, and a state of either side. */
export function* listPairs(all: readonly Facts[]): Generator<readonly [Facts, Facts]> {
  const buckets = new Map<string, number[]>()
  all.forEach((facts, i) => {
    for (const key of keysOf(facts)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
  })
  const seen = new Set<number>()
  for (const [key, bucket] of buckets) {
    const mixed = isMixed(key)
    // In order of their first day: once one begins after the other has ended, so do all that follow.
    const sorted = [...bucket].sort((a, b) => beginOf(all[a]) - beginOf(all[b]) || a - b)
    for (let i = 0; i < sorted.length; i++) {
      const left = all[sorted[i] ?? -1]
      if (!left) continue
      const end = left.days?.[1] ?? Number.POSITIVE_INFINITY
      for (let j = i + 1; j < sorted.length; j++) {
        const right = all[sorted[j] ?? -1]
        if (!right || beginOf(right) > end + 1) break
        if (left.report.article.id === right.report.article.id || !datesOverlap(left.days, right.days))
          continue
        // Two of one type meet in the bucket of that type.
        if (mixed && left.report.event === right.report.event) continue
        const [one, other] = [sorted[i] ?? 0, sorted[j] ?? 0]
        const [low, high] = one < other ? [one, other] : [other, one]
        const name = low * all.length + high
        if (seen.has(name)) continue
        seen.add(name)
        const first = all[low]
        const second = all[high]
        if (first && second) yield [first, second]
      }
    }
  }
}

/** Pairs of the copies of one text: each may have counted "on Tuesday" from its own day. */
export function* listCopies(
  all: readonly Facts[],
  familyOf: (article: string) => string | undefined,
): Generator<readonly [Facts, Facts]> {
  const families = new Map<string, Facts[]>()
  for (const facts of all) {
    const family = familyOf(facts.report.article.id)
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), facts])
  }
  for (const members of families.values())
    for (const [i, x] of members.entries())
      for (const y of members.slice(i + 1))
        if (x.report.article.id !== y.report.article.id && !datesOverlap(x.days, y.days)) yield [x, y]
}

const beginOf = (facts: Facts | undefined): number => facts?.days?.[0] ?? Number.NEGATIVE_INFINITY

function keysOf({ report, actor, recipient }: Facts): string[] {
  const kinds = [...listKinds(report.event), ...listActs(report.measure)]
  const codes = report.event === 'POLL' ? [''] : [...new Set([...actor, ...recipient])]
  return kinds.flatMap((kind) => (codes.length === 0 ? [''] : codes).map((code) => `${kind} ${code}`))
}
