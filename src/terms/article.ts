// What was read: a text with what is known of where it came from.

import type { Moment } from './moment.js'
import type { Span } from './span.js'

export interface Credit {
  readonly name: string
  readonly url: string | null
}

/** A block of the normalised text: what it is decides how it is read. */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'bullet' | 'caption' | 'quote' | 'boilerplate'
  readonly start: number
  readonly end: number
}

export interface Article {
  /** `a_` and the sha256 of the normalised text, shortened to 24 hex digits. */
  readonly id: string
  /** sha256 of the normalised text, hex. */
  readonly sha256: string
  /** Path or address as given. */
  readonly source: string
  /** The normalised text; every offset of the record points into it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** Place and date printed before the lead ("BEIJING, Nov. 30 (Meridian) —"). */
  readonly dateline: {
    readonly place: string | null
    readonly date: string | null
    readonly agency: string | null
    readonly span: Span
  } | null
  readonly credited: readonly Credit[]
  /** Addresses linked from the body, in order. */
  readonly links: readonly {
    readonly url: string
    readonly text: string
    readonly start: number
    readonly end: number
  }[]
  /** The article's own address where known. */
  readonly url: string | null
  /** Date given by the user or by metadata (EDTF), before any dating by content. */
  readonly stated: { readonly edtf: string; readonly from: 'given' | 'metadata' | 'url' | 'byline' } | null
  /** Set by the dating stage; null while nothing tells. */
  readonly published: Moment | null
  /** ISO 639-1. */
  readonly language: string
  readonly truncated: boolean
  /** `[start, end]` of menus, counts, share buttons, credits: nothing is coded from them. */
  readonly boilerplate: readonly (readonly [number, number])[]
  /** What was noticed while reading: cut at 2 MB, broken encoding mended. */
  readonly notes: readonly { readonly code: string; readonly text: string }[]
}
