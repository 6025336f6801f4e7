// In: an open side with its choices and their clues; out: the chance of each choice, and of none.

import { type Clues, classOf, type OpenSide, type SideChoice } from './side-clues.js'
import { SIDE_WEIGHTS } from './side-weights.js'

/** Weight of a clue: what it counts for in every act, and more or less in acts of a class and for a role. */
export type SideWeights = Readonly<Record<string, number>>

export interface ChosenSide {
  readonly choice: SideChoice
  /** 0 to 1. */
  readonly chance: number
}

/** The names under which a clue of an open side is weighed. */
export function namesOf(name: string, side: Pick<OpenSide, 'event' | 'role'>): readonly string[] {
  return name.includes('@')
    ? [name, `${name}/${side.role}`]
    : [name, `${name}/${side.role}`, `${name}/${classOf(side.event)}`]
}

function weigh(clues: Clues, side: OpenSide, weights: SideWeights): number {
  let sum = 0
  for (const [name, value] of Object.entries(clues))
    if (value !== 0) for (const key of namesOf(name, side)) sum += (weights[key] ?? 0) * value
  return sum
}

/** Chances of the choices in their order; what is missing to 1 is the chance that the side is to stay open. */
export function rateChoices(side: OpenSide, weights: SideWeights = SIDE_WEIGHTS): number[] {
  const scores = [...side.choices.map((c) => weigh(c.clues, side, weights)), weigh(side.none, side, weights)]
  const top = Math.max(...scores)
  const shares = scores.map((s) => Math.exp(s - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.slice(0, -1).map((s) => s / sum)
}

/** Leaving a side open must be this much likelier than the likeliest choice: certainty weighs the chance once more. */
const OPEN_HANDICAP = 0.6

/** The likeliest choice where it is not much likelier that there is none, null otherwise; several that one rule gives are one choice. */
export function chooseSide(open: OpenSide): ChosenSide | null {
  const chances = rateChoices(open)
  const none = 1 - chances.reduce((a, b) => a + b, 0)
  const isRuled = (i: number): boolean => open.choices[i]?.clues.rule === 1
  const ruled = chances.reduce((sum, chance, i) => sum + (isRuled(i) ? chance : 0), 0)
  let best = -1
  let most = OPEN_HANDICAP * none
  chances.forEach((alone, i) => {
    const chance = isRuled(i) ? ruled : alone
    if (chance > most || (chance === most && best >= 0 && alone > (chances[best] ?? 0))) {
      best = i
      most = chance
    }
  })
  const choice = open.choices[best]
  return choice ? { choice, chance: most } : null
}
