// Why a value is what it is: lines naming rules by their path.

export interface TraceLine {
  /** A rule's path: `lexicon/CONSULT#hold-talks-with`, `when/finders/weekday`, `code/status/modal`. */
  readonly rule: string
  readonly text: string
  readonly sentence: number | null
  /** Report the line speaks of; null for what was considered and refused. */
  readonly report: string | null
}
