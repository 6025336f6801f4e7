// In: a pronoun with those it may mean and their clues; out: the chance of each, and of none of them.

import { ANTECEDENT_WEIGHTS } from './antecedent-weights.js'

export type Clues = Readonly<Record<string, number>>

export interface Antecedent {
  readonly parties: readonly number[]
  readonly clues: Clues
}

/** A pronoun or short noun before it is known whom it means. */
export interface OpenReference {
  readonly sentence: number
  /** Token of the pronoun, or the noun. */
  readonly at: number
  /** `country` for "the country", `organ` for the owner of "the ministry". */
  readonly kind: 'person' | 'thing' | 'many' | 'country' | 'organ'
  readonly choices: readonly Antecedent[]
  /** Clues that it means none of them: an act, a thing, someone not known. */
  readonly none: Clues
}

/** What a clue counts for in every pronoun, and more or less in those of a kind. */
export type AntecedentWeights = Readonly<Record<string, number>>

/** The names under which a clue is weighed. */
export const namesOf = (name: string, kind: OpenReference['kind']): readonly string[] => [
  name,
  `${name}/${kind}`,
]

function weigh(clues: Clues, kind: OpenReference['kind'], weights: AntecedentWeights): number {
  let sum = 0
  for (const [name, value] of Object.entries(clues))
    if (value !== 0) for (const key of namesOf(name, kind)) sum += (weights[key] ?? 0) * value
  return sum
}

/** Chances in the order of the choices; what is missing to 1 is the chance of none. */
export function rateAntecedents(
  open: OpenReference,
  weights: AntecedentWeights = ANTECEDENT_WEIGHTS,
): readonly number[] {
  const scores = [
    ...open.choices.map((choice) => weigh(choice.clues, open.kind, weights)),
    weigh(open.none, open.kind, weights),
  ]
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.slice(0, -1).map((share) => share / sum)
}

export interface ChosenAntecedent {
  readonly choice: Antecedent
  /** 0 to 1. */
  readonly chance: number
  /** The next likeliest, where it is not far behind. */
  readonly rival: Antecedent | null
}

/** Below it a reference stays unresolved: surer for "it", which as often means an act or a thing, and for "they", which may mean anyone. */
const LEAST: Readonly<Record<OpenReference['kind'], number>> = {
  thing: 0.4,
  person: 0.3,
  many: 0.4,
  country: 0.3,
  organ: 0.3,
}
const NEAR_CHANCE = 0.25

/** "its envoy" is somebody's, and of nobody's it tells nothing: the likeliest is taken with less. */
const LEAST_OWNER = 0.25

export function chooseAntecedent(open: OpenReference, owner = false): ChosenAntecedent | null {
  const chances = rateAntecedents(open)
  const order = chances.map((_, at) => at).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
  const [first = -1, second = -1] = order
  const choice = open.choices[first]
  const chance = chances[first] ?? 0
  const none = 1 - chances.reduce((a, b) => a + b, 0)
  const enough = owner ? chance >= LEAST_OWNER : chance >= LEAST[open.kind] && chance > none
  if (choice === undefined || !enough) return null
  const rival = (chances[second] ?? 0) > NEAR_CHANCE ? (open.choices[second] ?? null) : null
  return { choice, chance, rival }
}
