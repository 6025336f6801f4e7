// The places in a text that everything points to. Offsets are UTF-16 units into the article's normalised text, end exclusive.

export interface Span {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** W3C Web Annotation quote and position selectors in one, with the sentence it stands in. */
export interface Evidence extends Span {
  readonly prefix: string
  readonly suffix: string
  readonly sentence: number
}

/** Something a stage was not sure of: where in the value (`actor[0]`), a readable code (`names/differs-from-holder`), and words for people. */
export interface Doubt {
  readonly at: string
  readonly code: string
  readonly text: string
}
