// The facts behind names: states, bodies, offices and who held them, as all stages see them.

import type { Sector } from './plover.js'

export interface State {
  /** ISO 3166 alpha-3, or PLOVER's own (KOS). */
  readonly code: string
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital: string | null
  /** "the Kremlin", "Downing Street": words that stand for the government. */
  readonly metonyms: readonly string[]
}

export interface Body {
  /** Usual acronym: NATO, ASEAN; UNO and EUR for the UN and the EU. */
  readonly code: string
  readonly name: string
  readonly names: readonly string[]
  readonly kind: 'IGO' | 'NGO' | 'MNC' | 'ISM'
}

/** A firm, party, armed group or agency that is of one state, or of a body ("KFOR"). */
export interface Organisation {
  /** As printed: capitals and hyphens tell "Wagner Group" from a group. */
  readonly name: string
  readonly code: string
  readonly sector: Sector
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly wikidata: string | null
  /** Family name first in the name's own tongue. */
  readonly familyFirst: boolean
}

export interface Office {
  readonly id: string
  /** State or body code. */
  readonly code: string
  /** Small set: head-of-state, head-of-government, foreign, defence, party-secretary, spokesperson, ambassador … */
  readonly kind: string
  /** As printed in records: "Minister of Foreign Affairs". */
  readonly name: string
  readonly body: string | null
  readonly province: string | null
  /** For ambassadors: to which state. */
  readonly to: string | null
}

export interface Holding {
  readonly office: string
  readonly person: string
  /** EDTF days or months; null: unknown. */
  readonly from: string | null
  /** `..`: still open on the almanac's day; null: unknown. */
  readonly until: string | null
  readonly acting: boolean
  /** `wikidata:Q…`, `hand:DATE`, or `learned:ARTICLE-ID`. */
  readonly source: string
}

/** One answer of `chancery who`. */
export interface OfficeAnswer {
  readonly person: string
  readonly wikidata: string | null
  readonly office: string
  readonly code: string
  readonly from: string | null
  readonly to: string | null
  readonly source: string
  /** Only where no source has the person in office on the day asked for: the last day on which one has. */
  readonly seen?: string
}

/** How words name a state: by its name, as adjective or people ("Chinese"), by its capital, or by a seat of power ("the Kremlin"). */
export interface StateMatch {
  readonly state: State
  readonly by: 'name' | 'demonym' | 'capital' | 'metonym'
  /** For metonyms the office or branch they stand for (`leader`, `foreign`, `parliament`), else null. */
  readonly seat: string | null
}

/** Words for an office ("foreign minister", "party secretary of Yunnan") as the almanac understands them. */
export interface OfficeMatch {
  /** State or body code, from the words or as given; null where neither tells. */
  readonly code: string | null
  readonly kind: string
  /** `CHN/foreign`; given even where the almanac knows no holder, null without a code. */
  readonly id: string | null
  /** Null where the almanac keeps no such office. */
  readonly office: Office | null
  readonly acting: boolean
  /** Several people hold it at once: deputies, spokespersons. */
  readonly many: boolean
}

export interface PersonMatch {
  readonly person: Person
  /** 0 to 1; 1 for a name or alias as listed. */
  readonly score: number
}

/** `certain`: the sources put the person in office on the whole of the day or interval asked for. */
export interface HoldingOn extends Holding {
  readonly certain: boolean
  /** `YYYY-MM-DD` on which a source last saw the person in office; absent where none tells. */
  readonly seen?: string
}

/** A public event of the chronicle. */
export interface Chronicled {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Codes of the states it is about. */
  readonly states: readonly string[]
  /** "Ecuador’s expulsion of the American ambassador Heather Hodges". */
  readonly event: string
  /** Words of it that name those who led its states then: news of those years names them, whatever it tells. */
  readonly leaders: readonly string[]
}

/** What the almanac answers. Words are as printed, without a leading article; every answer is a plain look-up, no clock, no files. */
export interface AlmanacLookup {
  /** State by ISO alpha-3 code. */
  state(code: string): State | null
  body(code: string): Body | null
  office(id: string): Office | null
  person(id: string): Person | null
  /** "China", "Chinese", "Beijing", "the Kremlin": whole phrase only. */
  findState(words: string): StateMatch | null
  /** "NATO", "European Union", "the United Nations": whole phrase only. */
  findBody(words: string): Body | null
  /** Organisations whose name begins with the word ("Lashkar" of "Lashkar-e-Taiba"), the longest name first. */
  organisationsFrom(word: string): readonly Organisation[]
  /** "foreign minister" with code CHN, "Chinese foreign minister" or "party secretary of Yunnan" with null. */
  findOffice(words: string, code: string | null): OfficeMatch | null
  /** Every holding of an office, in order of time. */
  holdingsOf(office: string): readonly Holding[]
  /** Who may have held the office on an EDTF day or interval, the certain first. */
  holdersOn(office: string, on: string): readonly HoldingOn[]
  /** Every holding of a person, in order of time. */
  officesOf(person: string): readonly Holding[]
  /** People whose name or alias is like the one printed, best first, at most ten. */
  findPerson(name: string): readonly PersonMatch[]
  /** Every event of the chronicle, by day. */
  chronicle(): readonly Chronicled[]
}

/** A measure that the almanac knows to have been in force: who restricts what of whom. */
export interface KnownMeasure {
  readonly by: string
  readonly on: string
  /** Lemmas of which one names what is restricted. */
  readonly things: readonly string[]
  /** EDTF; `..` while in force on the almanac's day. */
  readonly from: string
  readonly until: string
  readonly name: string
  readonly source: string
}
