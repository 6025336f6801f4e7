// What the record notices by itself.

import type { Evidence, Span } from './span.js'

export type FindingKind =
  | 'office-held-by-other'
  | 'name-differs-from-holder'
  | 'sources-differ'
  | 'direction-reversed'
  | 'carrot-and-stick'
  | 'break-in-temperature'
  | 'date-clues-contradict'

export interface Finding {
  readonly kind: FindingKind
  /** Readable code, `names/office-held-by-other`, with a heading in the docs. */
  readonly code: string
  /** One sentence for people. */
  readonly text: string
  readonly article: string | null
  readonly spans: readonly (Span | Evidence)[]
  /** Events or reports concerned. */
  readonly about: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}
