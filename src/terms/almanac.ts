// The facts behind names: states, bodies, offices and who held them, as all stages see them.

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
}
