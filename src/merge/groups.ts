// In: reports by number, and what people judged; out: groups that grow, and never by what no likeness can outweigh.

import type { Judgement } from '../terms/index.js'
import type { Facts } from './report-facts.js'

interface Group {
  readonly members: readonly number[]
  readonly articles: ReadonlySet<string>
  readonly statuses: ReadonlySet<string>
  /** The days that all its dates have in common. */
  readonly days: readonly [number, number]
}

export interface Groups {
  /** Joins the groups of two roots; false where they cannot be one. Copies may give different days. */
  join(x: number, y: number, copies: boolean): boolean
  rootOf(report: number): number
  membersOf(root: number): readonly number[]
  /** Each group in order, groups in order of their first. */
  list(): readonly (readonly number[])[]
}

/**
 * Two reports of one article are two acts, an act done is not one called off, and dates that exclude each other stay apart:
 * no chain of likenesses changes that. What a person judged to be one is one whatever the rules think.
 */
export function openGroups(all: readonly Facts[], standing: readonly Judgement[]): Groups {
  const parent = all.map((_, i) => i)
  const groups = new Map(all.map((f, i) => [i, groupOf(f, i)]))
  const at = new Map(all.map((f, i) => [f.report.id, i]))
  const apart = new Map<number, Set<number>>()
  const rootOf = (report: number): number => {
    let root = report
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up
    return root
  }
  const unite = (x: number, y: number, allowed: (x: Group, y: Group) => boolean): boolean => {
    const [root, gone] = [Math.min(x, y), Math.max(x, y)]
    const [one, two] = [groups.get(root), groups.get(gone)]
    if (root === gone || !one || !two || !allowed(one, two)) return false
    parent[gone] = root
    groups.set(root, uniteGroups(one, two))
    groups.delete(gone)
    return true
  }
  const isKeptApart = (x: Group, y: Group): boolean =>
    x.members.some((m) => y.members.some((other) => apart.get(m)?.has(other)))
  for (const { left, right, same } of standing) {
    const [x, y] = [at.get(left), at.get(right)]
    if (x === undefined || y === undefined) continue
    if (same) unite(rootOf(x), rootOf(y), () => true)
    else {
      apart.set(x, (apart.get(x) ?? new Set()).add(y))
      apart.set(y, (apart.get(y) ?? new Set()).add(x))
    }
  }
  return {
    join: (x, y, copies) =>
      unite(x, y, (a, b) => canUnite(a, b) && (copies || daysMeet(a, b)) && !isKeptApart(a, b)),
    rootOf,
    membersOf: (root) => groups.get(root)?.members ?? [],
    list: () => [...groups].sort(([a], [b]) => a - b).map(([, g]) => g.members),
  }
}

function groupOf({ report, days }: Facts, index: number): Group {
  return {
    members: [index],
    articles: new Set([report.article.id]),
    statuses: new Set([report.status]),
    days: days ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  }
}

function canUnite(x: Group, y: Group): boolean {
  if ([...x.articles].some((a) => y.articles.has(a))) return false
  const statuses = new Set([...x.statuses, ...y.statuses])
  return !(statuses.has('called-off') && statuses.has('occurred'))
}

const daysMeet = (x: Group, y: Group): boolean => x.days[0] <= y.days[1] + 1 && y.days[0] <= x.days[1] + 1

function uniteGroups(x: Group, y: Group): Group {
  const [first, last] = [Math.max(x.days[0], y.days[0]), Math.min(x.days[1], y.days[1])]
  return {
    members: [...x.members, ...y.members].sort((a, b) => a - b),
    articles: new Set([...x.articles, ...y.articles]),
    statuses: new Set([...x.statuses, ...y.statuses]),
    // Neighbouring days that do not touch are a day and its press day: both stay possible.
    days: first <= last ? [first, last] : [last, first],
  }
}
