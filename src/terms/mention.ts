// Who and where an article speaks of: mentions in its sentences, and what they were resolved to.

import type { Holding } from './almanac.js'
import type { Finding } from './finding.js'
import type { Doubt, Span } from './span.js'

export type PartyKind = 'person' | 'body' | 'state' | 'region' | 'group'

/** A party, resolved as of the article's date. Several mentions may point to one. */
export interface Party {
  /** `per:…`, `state:CHN`, `body:NATO`, `region:CHN.29`, `group:…`, or `name:…` where only the name is known. */
  readonly id: string
  readonly kind: PartyKind
  /** ISO alpha-3 or body code; null where unknown. */
  readonly code: string | null
  /** PLOVER sector, or our SUB. */
  readonly sector: string | null
  /** Canonical name. */
  readonly name: string
  readonly wikidata: string | null
  /** Office in words as of the article's date, from the almanac or the text. */
  readonly office: string | null
  /** Office kind where known (head-of-state, foreign, ambassador, party-secretary …): decides the channel. */
  readonly officeKind: string | null
  /** 0 to 1. */
  readonly score: number
}

export interface Place {
  readonly name: string
  readonly code: string | null
  readonly province: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameid: number | null
  /** 0 unknown, 1 country, 2 admin1, 3 admin2 or region, 4 town or exact place. */
  readonly resolution: 0 | 1 | 2 | 3 | 4
  /** "claimed by several states", "renamed in 1976". */
  readonly notes: readonly string[]
}

/**
 * Tokens `from` to `to` (end exclusive) of a sentence that name a party, a place or both ("Beijing").
 * For "Japanese Foreign Minister Takeshi Iwaya" one mention spans the whole phrase.
 */
export interface Mention {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The syntactic head of the phrase (token index). */
  readonly head: number
  readonly span: Span
  /** `name`, `office` ("the premier"), `demonym` ("Chinese" as modifier), `metonym`, `nominal` ("the delegation"), `pronoun`, `collective` ("the two sides"). */
  readonly form: 'name' | 'office' | 'demonym' | 'metonym' | 'nominal' | 'pronoun' | 'collective'
  /** Indices into `Cast.parties`: one, or several for collectives ("the two sides"). Empty when unknown. */
  readonly parties: readonly number[]
  /** Index into `Cast.places`, null where it is no place. */
  readonly place: number | null
  readonly doubts: readonly Doubt[]
}

/** All of an article's who and where. */
export interface Cast {
  readonly parties: readonly Party[]
  readonly places: readonly Place[]
  readonly mentions: readonly Mention[]
  readonly findings: readonly Finding[]
  /** Offices stated in this article that the almanac does not have. */
  readonly learned: readonly LearnedHolding[]
}

export interface LearnedHolding extends Holding {
  readonly personName: string
  readonly officeName: string
  readonly code: string
  /** Kind of office as its words tell it; absent in records of before. */
  readonly kind?: string | null
  readonly seen: string | null
  readonly span: Span
}
