// In: the pairs judged to be one, and how to judge any other; out: groups of reports that are one event, none joined against a rule or a person's word.

import type { Judgement } from '../terms/index.js'
import { openGroups } from './groups.js'
import type { JudgedPair } from './judge-pair.js'
import type { Facts } from './report-facts.js'

/** What stands between two groups: the sum over all pairs of their reports, how many they are, and the surest. */
interface Link {
  readonly sum: number
  readonly pairs: number
  readonly surest: JudgedPair
}

interface Candidate {
  readonly rank: number
  readonly left: number
  readonly right: number
  readonly link: Link
}

export interface Joined {
  readonly groups: readonly (readonly string[])[]
  /** The surest pair of each two groups that were joined. */
  readonly links: readonly JudgedPair[]
}

/** What a pair that cannot be one by itself weighs among the others, and the most that a sure one does (log-odds). */
const IMPOSSIBLE = -3
const SUREST = 8
/** What is told often is likelier told once more. */
const OFTEN_TOLD = 0.3

/**
 * Joins the surest first, and groups only where their reports are one on average: a chain of likenesses joins nothing.
 * `judge` gives the log-odds of a pair, of any two reports.
 */
export function joinGroups(
  all: readonly Facts[],
  pairs: readonly JudgedPair[],
  standing: readonly Judgement[],
  judge: (x: Facts, y: Facts) => number,
): Joined {
  const groups = openGroups(all, standing)
  const at = new Map(all.map((f, i) => [f.report.id, i]))
  const weigh = (x: number, y: number): number => {
    const [a, b] = [all[Math.min(x, y)], all[Math.max(x, y)]]
    return a && b ? clamp(judge(a, b)) : IMPOSSIBLE
  }
  const weighAll = (x: number, y: number): number =>
    groups
      .membersOf(x)
      .flatMap((a) => groups.membersOf(y).map((b) => weigh(a, b)))
      .reduce((sum, w) => sum + w, 0)

  const links = new Map<number, Map<number, Link>>()
  const note = (x: number, y: number, link: Link): void => {
    links.set(x, (links.get(x) ?? new Map<number, Link>()).set(y, link))
    links.set(y, (links.get(y) ?? new Map<number, Link>()).set(x, link))
  }
  const queue = openQueue()
  const propose = (x: number, y: number, link: Link): void => {
    const mean = link.sum / link.pairs
    if (mean <= 0) return
    queue.add({ rank: mean + OFTEN_TOLD * Math.log(link.pairs), left: x, right: y, link })
  }
  for (const pair of pairs) {
    const [x, y] = [groups.rootOf(at.get(pair.left) ?? -1), groups.rootOf(at.get(pair.right) ?? -1)]
    const known = links.get(x)?.get(y)
    if (x === y || (known && known.surest.verdict.odds >= pair.verdict.odds)) continue
    const size = groups.membersOf(x).length * groups.membersOf(y).length
    const sum = known?.sum ?? (size === 1 ? clamp(pair.verdict.odds) : weighAll(x, y))
    note(x, y, { sum, pairs: size, surest: pair })
  }
  for (const [x, others] of links) for (const [y, link] of others) if (x < y) propose(x, y, link)

  const made: JudgedPair[] = []
  for (let best = queue.take(); best; best = queue.take()) {
    const { left, right, link } = best
    if (links.get(left)?.get(right) !== link) continue
    if (!groups.join(left, right, link.surest.verdict.copies)) continue
    made.push(link.surest)
    const [root, gone] = groups.rootOf(left) === left ? [left, right] : [right, left]
    const [mine, theirs] = [links.get(root), links.get(gone)]
    const neighbours = new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])
    links.delete(gone)
    for (const other of [...neighbours].filter((n) => n !== root && n !== gone).sort((a, b) => a - b)) {
      const [one, two] = [mine?.get(other), theirs?.get(other)]
      links.get(other)?.delete(gone)
      const surest = surer(one?.surest, two?.surest)
      if (!surest) continue
      const size = groups.membersOf(root).length * groups.membersOf(other).length
      const joined = { sum: one && two ? one.sum + two.sum : weighAll(root, other), pairs: size, surest }
      note(root, other, joined)
      propose(Math.min(root, other), Math.max(root, other), joined)
    }
  }
  return { groups: groups.list().map((g) => g.map((i) => all[i]?.report.id ?? '')), links: made }
}

const clamp = (odds: number): number => Math.max(IMPOSSIBLE, Math.min(SUREST, odds))

function surer(x: JudgedPair | undefined, y: JudgedPair | undefined): JudgedPair | undefined {
  if (!x || !y) return x ?? y
  return x.verdict.odds >= y.verdict.odds ? x : y
}

interface Queue {
  add(candidate: Candidate): void
  take(): Candidate | undefined
}

/** Surest last; among equals the one whose reports come first. */
const isAfter = (x: Candidate, y: Candidate): boolean =>
  x.rank !== y.rank ? x.rank > y.rank : x.left !== y.left ? x.left < y.left : x.right < y.right

/** A binary heap. */
function openQueue(): Queue {
  const heap: Candidate[] = []
  const swapUp = (from: number): void => {
    for (let i = from; i > 0; ) {
      const up = (i - 1) >> 1
      const [child, parent] = [heap[i], heap[up]]
      if (!child || !parent || !isAfter(child, parent)) return
      heap[i] = parent
      heap[up] = child
      i = up
    }
  }
  const swapDown = (): void => {
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2]
      const [one, two, here] = [heap[left], heap[right], heap[i]]
      if (!one || !here) return
      const next = two && isAfter(two, one) ? right : left
      const child = heap[next]
      if (!child || !isAfter(child, here)) return
      heap[i] = child
      heap[next] = here
      i = next
    }
  }
  return {
    add: (candidate) => {
      heap.push(candidate)
      swapUp(heap.length - 1)
    },
    take: () => {
      const [first] = heap
      const last = heap.pop()
      if (last && heap.length > 0) {
        heap[0] = last
        swapDown()
      }
      return first
    },
  }
}
