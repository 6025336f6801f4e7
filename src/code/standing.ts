// In: an article's stage; out: how much it speaks of a side, and how often it tells of one side's acts on another.

import { codesOf, type RoleFiller } from './scene.js'
import type { Stage } from './sides/stage.js'

export interface Standing {
  /** How many states the article names. */
  readonly states: number
  /** Share of the article's namings of states that name the best known one of a side, 0 to 1. */
  share(side: readonly RoleFiller[]): number
  /** 1 for a side with the state named most often, 1/2 with the second, …; 0 where no state of it is known. */
  rank(side: readonly RoleFiller[]): number
  /** Of the acts told in other sentences, the share that `actor` does to `recipient` by the words alone, 0 to 1. */
  dealings(actor: readonly RoleFiller[], recipient: readonly RoleFiller[], sentence: number): number
}

export function openStanding({ namings, dealings }: Pick<Stage, 'namings' | 'dealings'>): Standing {
  const counts = new Map<string, number>()
  for (const { code } of namings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const ranks = new Map([...counts].sort((a, b) => b[1] - a[1]).map(([code], at) => [code, 1 / (1 + at)]))
  const best = (side: readonly RoleFiller[], of: ReadonlyMap<string, number>): number =>
    Math.max(0, ...codesOf(side).map((code) => of.get(code) ?? 0))
  return {
    states: counts.size,
    share: (side) => best(side, counts) / Math.max(1, namings.length),
    rank: (side) => best(side, ranks),
    dealings: (actor, recipient, sentence) => {
      const [from, to] = [codesOf(actor), codesOf(recipient)]
      const others = dealings.filter((d) => d.sentence !== sentence)
      const same = others.filter(
        (d) => d.actor.some((c) => from.includes(c)) && d.recipient.some((c) => to.includes(c)),
      )
      return same.length / Math.max(1, others.length)
    },
  }
}
