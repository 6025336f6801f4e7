// What an open almanac holds: tables for look-up by name, the offices and their holders.

import type { Chronicled, Holding, Office, Organisation, Person } from '../terms/index.js'
import type { TitleTables } from './classify-title.js'
import type { StateEntry } from './compile-states.js'
import type { BodyEntry, KindEntry } from './compiled-almanac.js'
import type { PreparedName } from './match-names.js'

/** How a text names a state. */
export interface StateMatch {
  readonly state: StateEntry
  readonly form: 'name' | 'demonym' | 'capital' | 'metonym'
  /** For metonyms the office or branch that they stand for (`leader`, `foreign`, `parliament`), else null. */
  readonly seat: string | null
}

/** A holding with the last day on which its source knew the person in office (`YYYY-MM-DD`). */
export interface KnownHolding extends Holding {
  readonly seen: string
}

export interface Almanac {
  readonly states: ReadonlyMap<string, StateEntry>
  readonly bodies: ReadonlyMap<string, BodyEntry>
  readonly kinds: ReadonlyMap<string, KindEntry>
  readonly tables: TitleTables
  readonly stateNames: ReadonlyMap<string, readonly StateMatch[]>
  readonly bodyNames: ReadonlyMap<string, BodyEntry>
  /** Firms, parties, armed groups and agencies by the first word of their names, the longest name first. */
  readonly organisations: ReadonlyMap<string, readonly Organisation[]>
  /** Every office, in the order of their ids. */
  readonly officeIds: () => readonly string[]
  readonly findOffice: (id: string) => Office | null
  readonly findPersonById: (id: string) => Person | null
  /** The person's names made ready for comparing. */
  readonly namesOfPerson: (id: string) => readonly PreparedName[]
  /** Ids of the offices that a state's or body's own title names, by the title's key. */
  readonly ownersOfTitle: (title: string) => readonly string[]
  /** Holdings of one office in order of beginning; of one person likewise. */
  readonly holdingsOfOffice: (id: string) => readonly KnownHolding[]
  readonly holdingsOfPerson: (id: string) => readonly KnownHolding[]
  /** By kind with its place: `governor:yunnan` → [`CHN/governor:yunnan`]. */
  readonly officesOfKind: (kind: string) => readonly Office[]
  /** Offices printed so, by the title's key. */
  readonly officesNamed: (title: string) => readonly Office[]
  /** Ids of people with this folded word in their names. */
  readonly peopleWithWord: (word: string) => readonly string[]
  /** Public events by day. */
  readonly chronicle: readonly Chronicled[]
}
