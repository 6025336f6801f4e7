// In: matched texts of the own gold; out: how well stops of visits, measures, signals and polls were read.

import type { ReportMeasure, VisitStop } from '../../src/terms/index.js'
import { boundsMeet, readBounds, yearsWide } from './edtf-bounds.js'
import type { GoldEvent, GoldMeasure, GoldStop } from './gold.js'
import type { ScoredReport, TextMatch } from './match-events.js'
import { type CodedText, type Rates, rate } from './score-events.js'

export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface DetailCounts {
  readonly stops: Tally
  readonly act: Tally
  readonly object: Tally
  readonly from: Tally
  readonly until: Tally
  readonly signals: Tally
  readonly polls: Tally
}

interface Scored {
  /** The text with its polls. */
  readonly whole: CodedText
  readonly text: CodedText
  readonly match: TextMatch
}

/** Whether a place as gold or a report writes it is a state's name: its code, null otherwise. */
export type StateOf = (name: string) => string | null

const newTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })

/**
 * Details of an event that was not found count as missed (unless it is optional), those of a report that finds nothing as
 * wrong; repeats are left out. Stops, measures and signals lean on the match of events, polls are matched by themselves.
 */
export function countDetails({ whole, text, match }: Scored, stateOf: StateOf): DetailCounts {
  const n: DetailCounts = {
    stops: newTally(),
    act: newTally(),
    object: newTally(),
    from: newTally(),
    until: newTally(),
    signals: newTally(),
    polls: newTally(),
  }
  text.gold.forEach((gold, i) => {
    const at = match.hits.get(i)
    const report = at === undefined ? undefined : text.reports[at]
    if (gold.optional && !report) return
    countStops(n.stops, gold.stops ?? [], report?.visit?.stops ?? [], stateOf)
    countMeasure(n, gold.measure, report?.measure ?? null)
    countSignal(n.signals, gold, report)
  })
  for (const j of match.extra) {
    const report = text.reports[j]
    countStops(n.stops, [], report?.visit?.stops ?? [], stateOf)
    countMeasure(n, null, report?.measure ?? null)
    if (report?.event === 'SIGNAL') n.signals.wrong++
  }
  countPolls(n.polls, whole)
  return n
}

export function addDetails(list: readonly DetailCounts[]): DetailCounts {
  const add = (read: (n: DetailCounts) => Tally): Tally =>
    list.map(read).reduce(
      (sum, t) => ({
        right: sum.right + t.right,
        wrong: sum.wrong + t.wrong,
        missed: sum.missed + t.missed,
      }),
      newTally(),
    )
  return {
    stops: add((n) => n.stops),
    act: add((n) => n.act),
    object: add((n) => n.object),
    from: add((n) => n.from),
    until: add((n) => n.until),
    signals: add((n) => n.signals),
    polls: add((n) => n.polls),
  }
}

export const rateTally = (t: Tally): Rates => rate(t.right, t.wrong, t.missed)

/** Act, object and both dates of measures together: every slot that gold or the report fills counts once. */
export function joinMeasures(n: DetailCounts): Tally {
  const slots = [n.act, n.object, n.from, n.until]
  return {
    right: slots.reduce((s, t) => s + t.right, 0),
    wrong: slots.reduce((s, t) => s + t.wrong, 0),
    missed: slots.reduce((s, t) => s + t.missed, 0),
  }
}

function countStops(
  tally: Tally,
  gold: readonly GoldStop[],
  found: readonly VisitStop[],
  stateOf: StateOf,
): void {
  const open = [...gold]
  for (const stop of found) {
    const at = open.findIndex((g) => isStop(g, stop, stateOf))
    if (at < 0) tally.wrong++
    else {
      tally.right++
      open.splice(at, 1)
    }
  }
  tally.missed += open.length
}

/** The same place by name; where gold names a state only, any place in it. */
function isStop(gold: GoldStop, stop: VisitStop, stateOf: StateOf): boolean {
  const a = fold(gold.place)
  const b = fold(stop.place)
  if (a === b || (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a)))) return true
  const state = stateOf(gold.place)
  return state !== null && state === (stop.country_code ?? stateOf(stop.place))
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function countMeasure(n: DetailCounts, gold: GoldMeasure | null, found: ReportMeasure | null): void {
  countSlot(n.act, gold?.act ?? null, found?.act ?? null, (a, b) => a === b)
  countSlot(n.object, gold?.object ?? null, found?.object ?? null, shareWords)
  countSlot(n.from, gold?.from ?? null, found?.from ?? null, isSameTime)
  countSlot(n.until, gold?.until ?? null, found?.until ?? null, isSameTime)
}

function countSlot(
  tally: Tally,
  gold: string | null,
  found: string | null,
  agrees: (gold: string, found: string) => boolean,
): void {
  if (gold !== null && found !== null && agrees(gold, found)) tally.right++
  else {
    if (gold !== null) tally.missed++
    if (found !== null) tally.wrong++
  }
}

/** Open ends must be open on both sides; days and spans must overlap, and neither may be wider than two calendar years. */
function isSameTime(gold: string, found: string): boolean {
  if (gold === '..' || found === '..') return gold === found
  const a = readBounds(gold)
  const b = readBounds(found)
  return a !== null && b !== null && boundsMeet(gold, found) && yearsWide(a) < 2 && yearsWide(b) < 2
}

/** Half of the words of the shorter text, by their first five letters, so that "imports" is "import". */
export function shareWords(gold: string, found: string): boolean {
  const words = (text: string): Set<string> =>
    new Set(
      fold(text)
        .split(' ')
        .filter((w) => w.length > 2 && !DULL.has(w))
        .map((w) => w.slice(0, 5)),
    )
  const a = words(gold)
  const b = words(found)
  const common = [...a].filter((w) => b.has(w)).length
  return common > 0 && common >= Math.min(a.size, b.size) / 2
}

const DULL = new Set([
  'the',
  'and',
  'for',
  'from',
  'its',
  'their',
  'all',
  'some',
  'with',
  'new',
  'has',
  'have',
])

/** A signal is right when it is found as a signal of its mode; one that a coder calls something else first is not missed. */
function countSignal(tally: Tally, gold: GoldEvent, report: ScoredReport | undefined): void {
  const wanted = gold.types[0] === 'SIGNAL'
  if (report?.event === 'SIGNAL') {
    if (!wanted || gold.mode === report.mode) tally.right++
    else {
      tally.wrong++
      tally.missed++
    }
  } else if (wanted) tally.missed++
}

/** A poll is found by its share, within half a point, and by some word of who was asked where gold tells it. */
function countPolls(tally: Tally, text: CodedText): void {
  const open = text.gold.filter((g) => g.types[0] === 'POLL' && g.poll !== null)
  for (const report of text.reports) {
    if (report.event !== 'POLL') continue
    const at = open.findIndex((g) => isPoll(g, report))
    if (at < 0) tally.wrong++
    else {
      tally.right++
      open.splice(at, 1)
    }
  }
  tally.missed += open.filter((g) => !g.optional).length
}

function isPoll(gold: GoldEvent, report: ScoredReport): boolean {
  const poll = gold.poll
  const found = report.poll
  if (!poll || !found || poll.share === null || found.share === null || found.share === undefined)
    return false
  if (Math.abs(poll.share / 100 - found.share) > 0.005) return false
  return (
    poll.population === null || (found.population !== null && shareAnyWord(poll.population, found.population))
  )
}

function shareAnyWord(a: string, b: string): boolean {
  const words = (text: string): string[] =>
    fold(text)
      .split(' ')
      .filter((w) => w.length > 2 && !DULL.has(w))
      .map((w) => w.slice(0, 5))
  const known = new Set(words(a))
  return words(b).some((w) => known.has(w))
}
