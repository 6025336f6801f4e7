// In: the sentences of an article; out: windows that the reader sees at once, each with what went before as context.

import type { WordPiece } from './wordpiece.js'

/** A stretch of a sentence: all of it but where it is too long for a window of its own. */
export interface Stretch {
  readonly sentence: number
  readonly block: number
  readonly from: number
  readonly words: readonly string[]
  readonly size: number
}

export interface Window {
  /** Read for context only: they are tagged in the window before. */
  readonly context: readonly Stretch[]
  readonly stretches: readonly Stretch[]
}

/** Whole sentences, at most `limit` pieces with both ends, of which at most `behind` pieces repeat what came before. */
export function cutWindows(
  sentences: readonly { readonly block: number; readonly words: readonly string[] }[],
  wordPiece: WordPiece,
  limit: number,
  behind: number,
): Window[] {
  const stretches = sentences.flatMap((s, index) => cutSentence(s.words, s.block, index, wordPiece, limit))
  const windows: Window[] = []
  let at = 0
  while (at < stretches.length) {
    let start = at
    let room = limit - 2
    for (let spare = behind; start > 0; ) {
      const size = (stretches[start - 1]?.size ?? 0) + 1
      if (size > spare) break
      spare -= size
      room -= size
      start--
    }
    const next = stretches[at]
    if (next && next.size + 1 > room) {
      start = at
      room = limit - 2
    }
    let end = at
    while (end < stretches.length) {
      const size = (stretches[end]?.size ?? 0) + 1
      if (end > at && size > room) break
      room -= size
      end++
    }
    windows.push({ context: stretches.slice(start, at), stretches: stretches.slice(at, end) })
    at = end
  }
  return windows
}

function cutSentence(
  words: readonly string[],
  block: number,
  sentence: number,
  wordPiece: WordPiece,
  limit: number,
): Stretch[] {
  const sizes = words.map((w) => wordPiece.encode(w).length)
  const out: Stretch[] = []
  let from = 0
  let size = 0
  sizes.forEach((n, i) => {
    if (size + n > limit - 3 && i > from) {
      out.push({ sentence, block, from, words: words.slice(from, i), size })
      from = i
      size = 0
    }
    size += n
  })
  if (from < words.length) out.push({ sentence, block, from, words: words.slice(from), size })
  return out
}
