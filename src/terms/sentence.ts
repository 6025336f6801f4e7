// Universal Dependencies analysis with exact offsets into the article's text, and what the second model reads in it.

import type { EventType, Instrument, Stance, Status } from './plover.js'

/** A token as split from the text, before analysis. */
export interface RawToken {
  readonly form: string
  readonly start: number
  readonly end: number
  /** False where the next token follows without a space. */
  readonly spaceAfter: boolean
}

export type SentenceKind = 'title' | 'heading' | 'body' | 'bullet' | 'caption'

export interface RawSentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Index of the block (paragraph) it stands in. */
  readonly block: number
  readonly kind: SentenceKind
  readonly tokens: readonly RawToken[]
}

export interface Token extends RawToken {
  /** 0-based place in the sentence. */
  readonly i: number
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** UD features: Tense, VerbForm, Voice, Mood, Number, Person, Degree, Polarity… */
  readonly feats: Readonly<Record<string, string>>
  /** 0-based index of the head; -1 at the root. */
  readonly head: number
  /** UD v2 relation with subtype: `nsubj:pass`. */
  readonly deprel: string
  /** Calibrated probabilities that the head, and the label given the head, are right. */
  readonly arcScore: number
  readonly labelScore: number
  /** For predicates: -3 (did not happen) to 3 (happened), as people judged (UDS); null where not scored. */
  readonly factuality: number | null
}

/** A name in a sentence: tokens `from` to `to` (end exclusive). */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly type: 'PER' | 'ORG' | 'LOC'
  readonly score: number
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly block: number
  readonly kind: SentenceKind
  readonly tokens: readonly Token[]
  readonly names: readonly NameSpan[]
}

/** A sentence with two spans (token ranges): what does the first do to the second? */
export interface PairRequest {
  readonly tokens: readonly string[]
  readonly source: readonly [number, number]
  readonly target: readonly [number, number]
}

/** Probabilities over the 15 roots (RECORD.md's `relations`) and over "nothing between them". */
export interface PairReading {
  readonly roots: Readonly<Record<string, number>>
  readonly none: number
}

/** One value of a quality with its probability (0 to 1). */
export interface Guess<Value extends string> {
  readonly value: Value
  readonly chance: number
}

/** What the reader sees at the words that tell an act: its kind and qualities, and for each token how likely it names a role. */
export interface ActReading {
  /** Tokens of the sentence, end exclusive. */
  readonly trigger: readonly [number, number]
  readonly event: EventType
  /** Probability that these words tell an act of this event. */
  readonly chance: number
  /** `none` where the event has no mode. */
  readonly mode: Guess<string>
  readonly status: Guess<Status>
  readonly background: number
  readonly instrument: Guess<Instrument | 'none'>
  readonly stance: Guess<Stance | 'none'>
  readonly measure: Guess<string>
  /** How factual the event of the trigger's first word is, about -3 to 3; null from a model that has not learnt it. */
  readonly factuality: number | null
  /** Probabilities, one a token of the sentence. */
  readonly roles: Readonly<Record<ActRole, Float32Array>>
}

export type ActRole = 'actor' | 'recipient' | 'place' | 'date' | 'by' | 'object'

/** A sentence as the reader sees it. */
export interface SentenceReading {
  readonly acts: readonly ActReading[]
  /** Probability that a token tells an act of an event; 0 beyond what was read. */
  chanceAt(token: number, event: EventType): number
  /** How factual the event of a token is, about -3 (did not happen) to 3 (happened); null from a model that has not learnt it. */
  factualAt(token: number): number | null
  /** One tag a token: `O`, or `B-`/`I-` with SOURCE, CUE, CONTENT. */
  readonly speech: readonly string[]
}

/** The second model's powers, handed by the pipeline from parse to code. */
export interface Reader {
  readPairs(pairs: readonly PairRequest[]): Promise<readonly PairReading[]>
  /** One tag a token: `O`, or `B-`/`I-` with SOURCE, CUE, CONTENT. */
  readAttributions(sentences: readonly Sentence[]): Promise<readonly (readonly string[])[]>
  /** Acts and speech tags of all sentences, in one pass; empty readings from a model that has not learnt acts. */
  readActs(sentences: readonly Pick<Sentence, 'block' | 'tokens'>[]): Promise<readonly SentenceReading[]>
}
