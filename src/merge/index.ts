// In: reports of many articles and the families of copies; out: judgements on pairs, and the events they add up to.

import type { ChanceryEvent, Family, Judgement, Report } from '../terms/index.js'
import { buildEvent, nameOf } from './build-event.js'
import { joinGroups } from './join-groups.js'
import { type JudgedPair, judgeFacts, type Verdict } from './judge-pair.js'
import { listCopies, listPairs } from './list-pairs.js'
import { type BoundsOf, type Facts, readFacts } from './report-facts.js'

export { type FamilyInput, findFamilies } from './find-families.js'
export { judgePair, type Verdict } from './judge-pair.js'
export type { BoundsOf, DateBounds } from './report-facts.js'

export interface MergeOutput {
  readonly judgements: readonly Judgement[]
  readonly events: readonly ChanceryEvent[]
}

const RULE = 'rule:merge/judge-pair'

/** Judges reports of different articles pair by pair and joins the surest first. Standing judgements by people come before all and bind. */
export function mergeReports(
  reports: readonly Report[],
  families: readonly Family[],
  boundsOf: BoundsOf,
  standing: readonly Judgement[] = [],
): MergeOutput {
  const family = new Map(families.flatMap((f) => f.articles.map((a) => [a, f.id] as const)))
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))
  const all = sorted.map((r) => readFacts(r, boundsOf))
  const binding = standing.filter((j) => j.withdrawn === null)
  const decided = new Set(binding.map((j) => pairKey(j.left, j.right)))
  const judge = (x: Facts, y: Facts): Verdict => {
    const of = family.get(x.report.article.id)
    return judgeFacts(x, y, of !== undefined && of === family.get(y.report.article.id))
  }
  const pairs = judgeAll(all, (article) => family.get(article), judge)
  const { groups, links } = joinGroups(
    all,
    pairs.filter((p) => !decided.has(pairKey(p.left, p.right))),
    binding,
    (x, y) => judge(x, y).odds,
  )
  const judgements = links.map(
    ({ left, right, verdict }): Judgement => ({
      id: nameOf('j', [left, right, RULE]),
      left,
      right,
      same: true,
      by: RULE,
      reason: verdict.reason,
      score: verdict.score,
      at: null,
      withdrawn: null,
    }),
  )
  const byId = new Map(sorted.map((r) => [r.id, r]))
  const familyOf = (article: string): string => family.get(article) ?? article
  const events = groups.map((g) =>
    buildEvent(
      g.flatMap((id) => byId.get(id) ?? []),
      familyOf,
      boundsOf,
    ),
  )
  return { judgements, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Pairs that are one by themselves; left comes before right in `all`. */
function judgeAll(
  all: readonly Facts[],
  familyOf: (article: string) => string | undefined,
  judge: (x: Facts, y: Facts) => Verdict,
): JudgedPair[] {
  const out: JudgedPair[] = []
  for (const list of [listPairs(all), listCopies(all, familyOf)])
    for (const [x, y] of list) {
      const verdict = judge(x, y)
      if (verdict.same) out.push({ left: x.report.id, right: y.report.id, verdict })
    }
  return out.sort((p, q) => (p.left < q.left ? -1 : p.left > q.left ? 1 : p.right < q.right ? -1 : 1))
}
