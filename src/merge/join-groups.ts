// In: judged pairs one by one, surest first; out: groups of reports that are one event, none joined against a rule or a person's word.

import type { Judgement } from '../terms/index.js'
import { rootOf } from './find-families.js'
import type { Facts } from './report-facts.js'

interface Group {
  readonly members: string[]
  readonly articles: Set<string>
  readonly statuses: Set<string>
  /** The days that all its dates have in common. */
  days: readonly [number, number]
}

export interface Groups {
  /** Joins what the rules judged to be one; false where the groups they stand in cannot be. Copies may give different days. */
  join(a: string, b: string, copies: boolean): boolean
  /** Joins what a person judged to be one, whatever the rules think. */
  bind(a: string, b: string): void
  list(): readonly (readonly string[])[]
}

/** Two reports of one article are two acts, an act done is not one called off, and dates that exclude each other stay apart: no chain of likenesses changes that. */
export function openGroups(all: readonly Facts[], standing: readonly Judgement[]): Groups {
  const parent = new Map(all.map(({ report }) => [report.id, report.id]))
  const groups = new Map(all.map((f) => [f.report.id, groupOf(f)]))
  const apart = new Map<string, string[]>()
  for (const j of standing.filter((s) => !s.same)) {
    apart.set(j.left, [...(apart.get(j.left) ?? []), j.right])
    apart.set(j.right, [...(apart.get(j.right) ?? []), j.left])
  }
  const isKeptApart = (x: Group, y: Group): boolean =>
    x.members.some((m) => (apart.get(m) ?? []).some((other) => y.members.includes(other)))
  const unite = (a: string, b: string, allowed: (x: Group, y: Group) => boolean): boolean => {
    const [left, right] = [rootOf(parent, a), rootOf(parent, b)]
    if (left === right) return true
    const x = groups.get(left)
    const y = groups.get(right)
    if (!x || !y || !allowed(x, y)) return false
    parent.set(left, right)
    groups.set(right, joinGroups(x, y))
    groups.delete(left)
    return true
  }
  return {
    join: (a, b, copies) =>
      unite(a, b, (x, y) => canJoin(x, y) && (copies || daysMeet(x, y)) && !isKeptApart(x, y)),
    bind: (a, b) => {
      unite(a, b, () => true)
    },
    list: () => [...groups.values()].map((g) => g.members),
  }
}

function groupOf({ report, days }: Facts): Group {
  return {
    members: [report.id],
    articles: new Set([report.article.id]),
    statuses: new Set([report.status]),
    days: days ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  }
}

function canJoin(x: Group, y: Group): boolean {
  if ([...x.articles].some((a) => y.articles.has(a))) return false
  const statuses = new Set([...x.statuses, ...y.statuses])
  return !(statuses.has('called-off') && statuses.has('occurred'))
}

const daysMeet = (x: Group, y: Group): boolean => x.days[0] <= y.days[1] + 1 && y.days[0] <= x.days[1] + 1

function joinGroups(x: Group, y: Group): Group {
  const [first, last] = [Math.max(x.days[0], y.days[0]), Math.min(x.days[1], y.days[1])]
  return {
    members: [...x.members, ...y.members],
    articles: new Set([...x.articles, ...y.articles]),
    statuses: new Set([...x.statuses, ...y.statuses]),
    // Neighbouring days that do not touch are a day and its press day: both stay possible.
    days: first <= last ? [first, last] : [last, first],
  }
}
