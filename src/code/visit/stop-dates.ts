// In: a place that someone goes to, in its sentence; out: when, by the time phrase that belongs to it.

import type { Moment, TimeMention } from '../../terms/index.js'
import { dominates, isVerb, type Tree, tokenAt } from '../graph.js'
import type { Scene } from '../scene.js'
import type { Going } from './find-goings.js'

/**
 * The moment of one stop. A time phrase belongs to the going that tells the stop, or hangs on the place itself ("Cairo on the 8th"); of
 * several places under one verb the nearest has it. Where the sentence has one place and one time, they belong together.
 */
export function momentOfStop(scene: Scene, going: Going, all: readonly Going[]): Moment | null {
  const tree = scene.trees[going.sentence]
  if (!tree) return null
  const times = scene.times.filter(
    (t) =>
      t.sentence === going.sentence &&
      t.moment !== null &&
      t.bound === null &&
      (t.kind === 'point' || t.kind === 'interval'),
  )
  const here = all.filter((g) => g.sentence === going.sentence)
  const own = times
    .filter((t) => belongs(tree, t, going))
    .sort((a, b) => gap(a, going) - gap(b, going))
    .find((t) => nearest(here, t, tree) === going)
  if (own) return own.moment
  const places = new Set(here.map((g) => g.place.name))
  const single = times.length === 1 && places.size === 1 ? times[0] : undefined
  return single && isAbove(tree, single, going) ? single.moment : null
}

/** The time is told of the clause of the going or of one above it, not of one below: "the first visit since ties began in May". */
function isAbove(tree: Tree, time: TimeMention, going: Going): boolean {
  let verb = parentOf(tree, time)
  while (verb >= 0 && !isVerb(tokenAt(tree, verb)) && tokenAt(tree, verb).head >= 0)
    verb = tokenAt(tree, verb).head
  return verb >= 0 && dominates(tree, verb, going.governor)
}

/** Among places that one phrase may date, the one it stands nearest to. */
function nearest(here: readonly Going[], time: TimeMention, tree: Tree): Going | undefined {
  return here.filter((g) => belongs(tree, time, g)).sort((a, b) => gap(time, a) - gap(time, b))[0]
}

const gap = (time: TimeMention, going: Going): number =>
  time.from > going.at ? time.from - going.at : (going.at - time.to + 1) * 1.5

function belongs(tree: Tree, time: TimeMention, going: Going): boolean {
  const parent = parentOf(tree, time)
  if (parent === going.at || parent === going.governor) return true
  // "on a visit to Lima on Monday": the noun's time may hang on the verb above it, and the verb's on the noun.
  const governor = tokenAt(tree, going.governor)
  if (!isVerb(governor) && governor.head === parent) return true
  return parent >= 0 && !isVerb(tokenAt(tree, parent)) && tokenAt(tree, parent).head === going.governor
}

/** The word that a time phrase hangs on; -1 where it is the top of its sentence. */
export function parentOf(tree: Tree, time: TimeMention): number {
  for (let i = time.from; i < time.to; i++) {
    const { head } = tokenAt(tree, i)
    if (head >= 0 && (head < time.from || head >= time.to)) return head
  }
  return -1
}

const MS = 86_400_000

/** Whether two moments may lie within so many days of each other; what has no bounds may lie anywhere. */
export function withinDays(a: Moment | null, b: Moment | null, days: number): boolean {
  if (!a || !b) return true
  const day = (d: string | null, open: number): number =>
    d === null ? open : Date.parse(`${d}T00:00:00Z`) / MS
  return day(a.lower, -1e9) - day(b.upper, 1e9) <= days && day(b.lower, -1e9) - day(a.upper, 1e9) <= days
}
