// The unit that reading works on: one line of an article with its marks and links, before it has a place in the normalised text.

import type { Block } from '../terms/index.js'

export interface LineLink {
  readonly url: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a finder makes of a line; `credit` and `ending` are boilerplate that a page keeps as well. */
export type LineKind = Block['kind']

export interface Line {
  text: string
  links: readonly LineLink[]
  /** An empty line or the edge of the text stands before it. */
  gap: boolean
  /** What the markup says it is. */
  mark: 'title' | 'heading' | 'bullet' | 'quote' | 'caption' | null
  /** Set by the first finder that knows the line; null while it is open. */
  kind: LineKind | null
  /** Spans of boilerplate inside the line, and the part that is split off at its start and end. */
  lead: number
  tail: number
  inside: (readonly [number, number])[]
}

/** A fresh line that no finder has looked at. */
export function makeLine(
  text: string,
  more: { links?: readonly LineLink[]; gap?: boolean; mark?: Line['mark'] } = {},
): Line {
  return {
    text,
    links: more.links ?? [],
    gap: more.gap ?? true,
    mark: more.mark ?? null,
    kind: null,
    lead: 0,
    tail: text.length,
    inside: [],
  }
}
