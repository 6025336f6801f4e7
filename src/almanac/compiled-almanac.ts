// The almanac as the build writes it and the loader reads it: short strings in place of objects, so that it opens in a few milliseconds.

import type { StateEntry } from './compile-states.js'

/** The source of what was written by hand, printed `h`; an empty source is Wikidata's statement on the person. */
export const HAND = 'hand:2026-11-22'

export interface BodyEntry {
  readonly code: string
  readonly name: string
  readonly names: readonly string[]
  readonly kind: 'IGO' | 'NGO' | 'MNC' | 'ISM'
}

export interface KindEntry {
  readonly kind: string
  readonly label: string
  /** Several people hold the office at once: deputy prime ministers, spokespersons. */
  readonly many: boolean
}

/** Cells are parted by tabs; a person or office is named by its number in the list. */
export interface CompiledAlmanac {
  readonly version: 3
  readonly states: readonly StateEntry[]
  readonly bodies: readonly BodyEntry[]
  /** key TAB code TAB form TAB seat, one a line */
  readonly stateKeys: string
  /** key TAB code, one a line */
  readonly bodyKeys: string
  /** name TAB code TAB sector, one a line */
  readonly organisations: string
  readonly kinds: readonly KindEntry[]
  /** `code|title` TAB kind */
  readonly titles: string
  /** topic TAB kind */
  readonly topics: string
  /** id TAB name as printed */
  readonly offices: readonly string[]
  /** For each office its holdings, `;` between: person, from, until, seen, acting (1 or nothing), source, with commas between; days without hyphens */
  readonly holdings: readonly string[]
  /** id TAB canonical name TAB other names, `|` between TAB family name first (1 or nothing) TAB numbers of the offices held */
  readonly persons: readonly string[]
  /** folded word TAB numbers of the people with it, one a line */
  readonly words: string
  /** day TAB codes of the states, a space between TAB event TAB words of it that name leaders of the time, one a line */
  readonly chronicle: string
}
