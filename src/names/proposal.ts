// What a sentence offers before anyone knows who is meant: phrases with their parts, in the order of the text.

import type {
  Body,
  DateClue,
  Mention,
  NameSpan,
  OfficeMatch,
  Sector,
  Sentence,
  StateMatch,
  Token,
} from '../terms/index.js'
import type { HeadNoun } from './nouns.js'
import type { NamesLookup } from './remember-lookups.js'

/** Tokens that name a state, a body, or an organisation only this text tells of. */
export interface Naming {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly state: StateMatch | null
  readonly body: Body | null
  /** What an acronym of this article stands for. */
  readonly meaning: string | null
}

/** A sentence with what is known of its tokens. */
export interface View {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Exact words of tokens `from` to `to`. */
  text(from: number, to: number): string
  /** The naming that covers a token, by token. */
  readonly namings: readonly (Naming | null)[]
  /** The name that the analyser saw over a token, by token. */
  readonly spans: readonly (NameSpan | null)[]
}

/** "China's deputy foreign minister": its head, what stands before it, whose it is. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly noun: HeadNoun
  readonly article: 'definite' | 'indefinite' | 'both' | 'none'
  /** Code of the state or body it belongs to, where the phrase says so. */
  readonly owner: string | null
  /** Token of a possessor that is no state or body ("Putin's spokesman", "her foreign minister"). */
  readonly possessor: number | null
  /** Modifiers, head and "of …" without the owner: "deputy foreign minister". */
  readonly words: string
  /** State or body after "to": "ambassador to Japan". */
  readonly addressee: string | null
  readonly former: boolean
  readonly plural: boolean
}

export interface OfficePhrase extends Phrase {
  readonly match: OfficeMatch | null
}

export interface Proposal {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: 'person' | 'office' | 'state' | 'body' | 'organ' | 'group' | 'sides' | 'pronoun' | 'place'
  readonly form: Mention['form']
  /** A person's or organisation's own name, as printed. */
  readonly name: { readonly from: number; readonly to: number; readonly text: string } | null
  readonly offices: readonly OfficePhrase[]
  readonly phrase: Phrase | null
  readonly naming: Naming | null
  readonly sector: Sector | null
  /** Whose it is, where its name tells. */
  readonly owner?: string
}

export interface Proposals {
  /** What was asked of the almanac so far: resolving goes on with it. */
  readonly lookup: NamesLookup
  readonly views: readonly View[]
  readonly items: readonly Proposal[]
  /** Who is said to hold which office, as intervals for dating the article. */
  readonly clues: readonly DateClue[]
  /** What acronyms stand for in this article. */
  readonly acronyms: ReadonlyMap<string, string>
}
