// In: gold texts and the reports made of them; out: how many events were found, missed and invented, and how the found ones are described.

import type { GoldEvent } from './gold.js'
import { isFree, matchEvents, rankType, type ScoredReport, type TextMatch } from './match-events.js'

export interface CodedText {
  readonly name: string
  readonly gold: readonly GoldEvent[]
  readonly reports: readonly ScoredReport[]
}

/** Counts that add up over texts. `found` of `of` where a slot is compared. */
export interface EventCounts {
  right: number
  rightStatus: number
  missed: number
  extra: number
  backgroundFound: number
  backgroundMissed: number
  repeats: number
  reports: number
  matched: number
  butDate: number
  butSides: number
  firstType: number
  status: number
  channel: number
  stance: [found: number, of: number]
  instrument: [found: number, of: number]
  attribution: [found: number, of: number]
  dated: [found: number, of: number]
  sameDate: number
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function rate(right: number, wrong: number, missed: number): Rates {
  const precision = right / (right + wrong || 1)
  const recall = right / (right + missed || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** The events of a text that are scored as such, and the reports that may find them: polls are scored apart. */
export function eventsOnly(text: CodedText): CodedText {
  return {
    name: text.name,
    gold: text.gold.filter((g) => g.types[0] !== 'POLL'),
    reports: text.reports.filter((r) => r.event !== 'POLL'),
  }
}

export function countText(text: CodedText, match: TextMatch): EventCounts {
  const n = newCounts()
  n.reports = text.reports.length
  n.repeats = match.repeats.size
  n.extra = match.extra.length
  n.butDate = match.butDate.size
  n.butSides = match.butSides.size
  text.gold.forEach((gold, i) => {
    const at = match.hits.get(i)
    const report = at === undefined ? undefined : text.reports[at]
    if (!gold.optional) countFinding(n, gold, report)
    if (report) countSlots(n, gold, report)
  })
  return n
}

function countFinding(n: EventCounts, gold: GoldEvent, report: ScoredReport | undefined): void {
  if (isFree(gold)) {
    if (report) n.backgroundFound++
    else n.backgroundMissed++
  } else if (report) {
    n.right++
    if (gold.status === report.status) n.rightStatus++
  } else n.missed++
}

function countSlots(n: EventCounts, gold: GoldEvent, report: ScoredReport): void {
  n.matched++
  if (gold.status === report.status) n.status++
  if (rankType(gold, report) === 0 && gold.types[0] === report.event) n.firstType++
  if (gold.channel.some((c) => (report.channel ?? []).some((x) => x === c))) n.channel++
  const count = (slot: [number, number], right: boolean): void => {
    slot[1]++
    if (right) slot[0]++
  }
  if (gold.stance) count(n.stance, gold.stance === report.stance)
  if (gold.instrument) count(n.instrument, gold.instrument === report.instrument)
  if (gold.attribution) {
    const said = JSON.stringify(report.attribution ?? []).toLowerCase()
    const words = gold.attribution.toLowerCase().split(/[^\p{L}]+/u)
    count(
      n.attribution,
      words.some((w) => w.length > 3 && said.includes(w)),
    )
  }
  if (gold.date) {
    count(n.dated, Boolean(report.date))
    const bare = (edtf: string): string => edtf.replace(/[~?%]/g, '')
    if (bare(report.date ?? '') === bare(gold.date)) n.sameDate++
  }
}

export function newCounts(): EventCounts {
  return {
    right: 0,
    rightStatus: 0,
    missed: 0,
    extra: 0,
    backgroundFound: 0,
    backgroundMissed: 0,
    repeats: 0,
    reports: 0,
    matched: 0,
    butDate: 0,
    butSides: 0,
    firstType: 0,
    status: 0,
    channel: 0,
    stance: [0, 0],
    instrument: [0, 0],
    attribution: [0, 0],
    dated: [0, 0],
    sameDate: 0,
  }
}

export function addCounts(list: readonly EventCounts[]): EventCounts {
  const sum = newCounts()
  for (const n of list) {
    for (const key of Object.keys(sum) as (keyof EventCounts)[]) {
      const here = sum[key]
      const there = n[key]
      if (typeof here === 'number' && typeof there === 'number') Object.assign(sum, { [key]: here + there })
      else if (Array.isArray(here) && Array.isArray(there)) {
        here[0] += there[0]
        here[1] += there[1]
      }
    }
  }
  return sum
}

/** Scores texts one by one; a text's match goes with its counts so that errors can be listed. */
export function scoreTexts(
  texts: readonly CodedText[],
): { readonly text: CodedText; readonly match: TextMatch; readonly counts: EventCounts }[] {
  return texts.map((whole) => {
    const text = eventsOnly(whole)
    const match = matchEvents(text.gold, text.reports)
    return { text, match, counts: countText(text, match) }
  })
}

export function ratesOf(
  n: EventCounts,
): Rates & { readonly withStatus: number; readonly extraPerCorrect: number } {
  const lost = n.right - n.rightStatus
  return {
    ...rate(n.right, n.extra, n.missed),
    withStatus: rate(n.rightStatus, n.extra + lost, n.missed + lost).f1,
    extraPerCorrect: n.extra / (n.right || 1),
  }
}

/** The three lines that the independent scorer prints, in its words. */
export function describeCounts(n: EventCounts): string[] {
  const share = ([found, of]: readonly [number, number]): string => (of ? found / of : 0).toFixed(2)
  const of = (found: number): string => share([found, n.matched])
  const r = ratesOf(n)
  return [
    `of found: first type ${of(n.firstType)} status ${of(n.status)} channel ${of(n.channel)} stance ${share(n.stance)} instrument ${share(n.instrument)} attribution ${share(n.attribution)} dated ${share(n.dated)} same EDTF ${share([n.sameDate, n.dated[1]])}`,
    `found but for the date ${n.butDate}, but for the sides ${n.butSides}, of ${n.matched} found; background recall ${share([n.backgroundFound, n.backgroundFound + n.backgroundMissed])}; repeats ${n.repeats}; reports ${n.reports}`,
    `events precision ${r.precision.toFixed(3)} recall ${r.recall.toFixed(3)} F1 ${r.f1.toFixed(3)} F1-with-status ${r.withStatus.toFixed(3)} extra-per-correct ${r.extraPerCorrect.toFixed(2)}`,
  ]
}
