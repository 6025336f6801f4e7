// In: hand-coded texts as read, the pairs of gold events that are one, and merged events; out: which merged pairs of reports are right.

import type { ChanceryEvent, Family } from '../../src/terms/index.js'
import { matchEvents } from './match-events.js'
import { type CodedText, eventsOnly } from './score-events.js'

export interface MergeCounts {
  /** Gold pairs whose events were both found and are merged, and found but stand apart. */
  readonly merged: number
  readonly apart: number
  /** Gold pairs of which an event was not found by the coder: merging has nothing to join. */
  readonly unfound: number
  /** Merged pairs of reports of two articles: both find gold events that are one, that are two, or one finds none. */
  readonly right: number
  readonly wrong: number
  readonly unjudged: number
}

export interface MergeScore extends MergeCounts {
  /** `text:event + text:event`, for each kind that is an error. */
  readonly apartPairs: readonly string[]
  readonly wrongPairs: readonly string[]
}

export interface CopyScore {
  readonly articles: readonly string[]
  /** Reports of the copies, those merged with one of each other copy, and events of copies alone that count as one telling. */
  readonly reports: number
  readonly joined: number
  readonly single: number
  readonly events: number
}

/** Report id → `text:event` by the matching that scores events; repeats stand for the event they tell again. */
export function nameFound(texts: readonly CodedText[]): Map<string, string> {
  const out = new Map<string, string>()
  for (const text of texts) {
    const { gold, reports } = eventsOnly(text)
    const match = matchEvents(gold, reports)
    const note = (event: number, report: number): void => {
      const id = reports[report]?.id
      if (id !== undefined) out.set(id, `${text.name}:${gold[event]?.id}`)
    }
    for (const [report, event] of match.repeats) note(event, report)
    for (const [event, report] of match.hits) note(event, report)
  }
  return out
}

/** Gold pairs are closed over chains: where a is b and b is c, a is c. */
export function scoreMerges(
  texts: readonly CodedText[],
  pairs: readonly (readonly [string, string])[],
  events: readonly ChanceryEvent[],
): MergeScore {
  const found = nameFound(texts)
  const one = closePairs(pairs)
  const eventsOf = new Map<string, Set<string>>()
  const articleOf = new Map(texts.flatMap((t) => t.reports.map((r) => [r.id ?? '', t.name] as const)))
  const wrongPairs: string[] = []
  let right = 0
  let unjudged = 0
  for (const event of events) {
    event.reports.forEach((left, i) => {
      const name = found.get(left)
      if (name !== undefined) eventsOf.set(name, (eventsOf.get(name) ?? new Set()).add(event.id))
      for (const other of event.reports.slice(i + 1)) {
        if (articleOf.get(left) === articleOf.get(other)) continue
        const twin = found.get(other)
        if (name === undefined || twin === undefined) unjudged++
        else if (one(name, twin)) right++
        else wrongPairs.push(`${name} + ${twin}`)
      }
    })
  }
  const apartPairs: string[] = []
  let merged = 0
  let unfound = 0
  for (const [a, b] of pairs) {
    const x = eventsOf.get(a)
    const y = eventsOf.get(b)
    if (!x || !y) unfound++
    else if ([...x].some((e) => y.has(e))) merged++
    else apartPairs.push(`${a} + ${b}`)
  }
  const wrong = wrongPairs.length
  return { merged, apart: apartPairs.length, unfound, right, wrong, unjudged, apartPairs, wrongPairs }
}

function closePairs(pairs: readonly (readonly [string, string])[]): (a: string, b: string) => boolean {
  const root = new Map<string, string>()
  const find = (name: string): string => {
    const up = root.get(name) ?? name
    return up === name ? name : find(up)
  }
  for (const [a, b] of pairs) root.set(find(a), find(b))
  return (a, b) => find(a) === find(b)
}

/** How far each family of copies has become one telling. `nameOf` gives an article's name by its id. */
export function scoreCopies(
  texts: readonly CodedText[],
  families: readonly Family[],
  events: readonly ChanceryEvent[],
  articleOf: (report: string) => string,
): CopyScore[] {
  return families.map((family) => {
    const inside = (report: string): boolean => family.articles.includes(articleOf(report))
    const told = events.filter((e) => e.reports.some(inside))
    const whole = (e: ChanceryEvent): boolean =>
      family.articles.every((a) => e.reports.some((r) => articleOf(r) === a))
    const own = told.filter((e) => e.reports.every(inside))
    const reports = texts.flatMap((t) => t.reports).filter((r) => inside(r.id ?? ''))
    return {
      articles: texts.filter((t) => t.reports.some((r) => inside(r.id ?? ''))).map((t) => t.name),
      reports: reports.length,
      joined: told.filter(whole).reduce((sum, e) => sum + e.reports.filter(inside).length, 0),
      single: own.filter((e) => e.tellings === 1).length,
      events: own.length,
    }
  })
}
