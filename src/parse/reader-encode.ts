// In: pairs of parties in their sentences, or windows of sentences; out: pieces, shapes and places as the reader was taught.

import type { PairRequest } from '../terms/index.js'
import { SHAPES, shapeSentence } from './shapes.js'
import { CLS, SEP, type WordPiece } from './wordpiece.js'

/** A sequence for the second model: what it sees, which pieces are the parties, and where each word begins. */
export interface ReaderRow {
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  /** Half-open ranges of pieces of source and target; null in a window of sentences. */
  readonly parties: readonly [Range, Range] | null
  /** Place of the first piece of each word of the window, -1 where it was cut off; empty for a pair. */
  readonly words: readonly number[]
}

type Range = readonly [number, number]

/** Opening and closing marks of source and target: pieces 1 to 4 of the vocabulary, with shapes of their own. */
const MARKS = 4

/** `[CLS] … ‹source› words ‹/source› … ‹target› words ‹/target› … [SEP]`; far words of a long sentence are left out. */
export function encodePair(pair: PairRequest, wordPiece: WordPiece, limit: number): ReaderRow {
  const { tokens } = pair
  const kinds = shapeSentence(tokens)
  const encoded = tokens.map((t) => wordPiece.encode(t))
  const ranges = [fitRange(pair.source, tokens.length), fitRange(pair.target, tokens.length)] as const
  const keep = chooseWords(
    encoded.map((e) => e.length),
    ranges,
    limit - 2 - MARKS,
  )
  const pieces = [CLS]
  const shapes = [0]
  const starts = [0, 0]
  const ends = [0, 0]
  const mark = (index: number): void => {
    pieces.push(index + 1)
    shapes.push(SHAPES.length + index)
  }
  for (let i = 0; i <= tokens.length; i++) {
    for (const side of [0, 1] as const) {
      if (i !== ranges[side][1]) continue
      ends[side] = pieces.length
      mark(2 * side + 1)
    }
    for (const side of [0, 1] as const) {
      if (i !== ranges[side][0]) continue
      mark(2 * side)
      starts[side] = pieces.length
    }
    if (i === tokens.length || !keep[i]) continue
    for (const id of encoded[i] ?? []) {
      pieces.push(id)
      shapes.push(kinds[i] ?? 0)
    }
  }
  pieces.push(SEP)
  shapes.push(0)
  const [s0 = 0, t0 = 0] = starts
  const [s1 = 0, t1 = 0] = ends
  return {
    pieces,
    shapes,
    parties: [
      [s0, s1],
      [t0, t1],
    ],
    words: [],
  }
}

/** A range of at least one token within the sentence, whatever was asked. */
function fitRange([from, to]: Range, count: number): Range {
  const start = Math.min(Math.max(0, from), Math.max(0, count - 1))
  return [start, Math.min(Math.max(start + 1, to), Math.max(start + 1, count))]
}

/** The parties' own words, then those nearest to either, as far as there is room. */
function chooseWords(sizes: readonly number[], ranges: readonly Range[], limit: number): boolean[] {
  if (sizes.reduce((sum, n) => sum + n, 0) <= limit) return sizes.map(() => true)
  const distance = (i: number): number => Math.min(...ranges.map(([a, b]) => Math.max(a - i, i - b + 1, 0)))
  const order = sizes.map((_, i) => [distance(i), i] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const keep = sizes.map(() => false)
  let room = limit
  for (const [, i] of order) {
    const size = sizes[i] ?? 0
    if (size > room) break
    keep[i] = true
    room -= size
  }
  return keep
}

/** Sentences one after the other with [SEP] between paragraphs; words beyond the limit have no place. */
export function encodeWindow(
  sentences: readonly { readonly block: number; readonly words: readonly string[] }[],
  wordPiece: WordPiece,
  limit: number,
): ReaderRow {
  const pieces = [CLS]
  const shapes = [0]
  const words: number[] = []
  let before: number | null = null
  for (const sentence of sentences) {
    if (before !== null && before !== sentence.block) {
      pieces.push(SEP)
      shapes.push(0)
    }
    before = sentence.block
    const kinds = shapeSentence(sentence.words)
    sentence.words.forEach((word, i) => {
      const ids = wordPiece.encode(word)
      words.push(pieces.length < limit - 1 ? pieces.length : -1)
      for (const id of ids) {
        pieces.push(id)
        shapes.push(kinds[i] ?? 0)
      }
    })
  }
  pieces.length = Math.min(pieces.length, limit - 1)
  shapes.length = pieces.length
  pieces.push(SEP)
  shapes.push(0)
  return { pieces, shapes, parties: null, words }
}
