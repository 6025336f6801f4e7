// In: reports of many articles and the families of copies; out: judgements on pairs, and the events they add up to.

import type { ChanceryEvent, Family, Judgement, Report } from '../terms/index.js'
import { buildEvent, nameOf } from './build-event.js'
import { openGroups } from './join-groups.js'
import { judgeFacts, type Verdict } from './judge-pair.js'
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

/** Judges reports of different articles pair by pair and joins the surest pairs first. Standing judgements by people come before all and bind. */
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
  const groups = openGroups(all, binding)
  for (const j of binding) if (j.same) groups.bind(j.left, j.right)
  const judgements: Judgement[] = []
  for (const { left, right, verdict } of judgeAll(all, family)) {
    if (decided.has(pairKey(left, right)) || !groups.join(left, right, verdict.copies)) continue
    judgements.push({
      id: nameOf('j', [left, right, RULE]),
      left,
      right,
      same: true,
      by: RULE,
      reason: verdict.reason,
      score: verdict.score,
      at: null,
      withdrawn: null,
    })
  }
  const byId = new Map(sorted.map((r) => [r.id, r]))
  const familyOf = (article: string): string => family.get(article) ?? article
  const events = groups.list().map((g) =>
    buildEvent(
      g.flatMap((id) => byId.get(id) ?? []),
      familyOf,
      boundsOf,
    ),
  )
  return { judgements, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

interface JudgedPair {
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
}

/** Pairs that are one by themselves, surest first: a likely twin must not take the place of the true one. */
function judgeAll(all: readonly Facts[], family: ReadonlyMap<string, string>): JudgedPair[] {
  const out: JudgedPair[] = []
  const judge = (x: Facts, y: Facts): void => {
    const of = family.get(x.report.article.id)
    const verdict = judgeFacts(x, y, of !== undefined && of === family.get(y.report.article.id))
    if (verdict.same) out.push({ left: x.report.id, right: y.report.id, verdict })
  }
  for (const [x, y] of listPairs(all)) judge(x, y)
  for (const [x, y] of listCopies(all, (article) => family.get(article))) judge(x, y)
  return out.sort(
    (p, q) =>
      q.verdict.score - p.verdict.score ||
      (p.left < q.left ? -1 : p.left > q.left ? 1 : p.right < q.right ? -1 : 1),
  )
}
