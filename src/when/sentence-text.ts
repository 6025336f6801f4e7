// In: a sentence's tokens; out: its text with every gap a space, and the way back from offsets to tokens.

import type { Span } from '../terms/index.js'
import type { TimedSentence } from './proposal.js'

interface SentenceText {
  readonly text: string
  /** Tokens overlapping `[start, end)` of the text, end exclusive; null where the stretch has no token. */
  readonly tokensAt: (start: number, end: number) => { from: number; to: number } | null
  /** The stretch as a span of the article's text, widened to whole tokens. */
  readonly spanAt: (from: number, to: number) => Span
}

/** Sentences longer than this are no prose (a page's data run together): what lies beyond is not searched for dates. */
const LONGEST = 20_000

/** Lays the tokens out as they stood, so that patterns can be written over text whatever the tokenizer split. */
export function layOut(sentence: TimedSentence): SentenceText {
  const base = sentence.tokens[0]?.start ?? sentence.start
  const parts: string[] = []
  let at = base
  for (const token of sentence.tokens) {
    if (token.end - base > LONGEST) break
    if (token.start > at) parts.push(' '.repeat(Math.min(token.start - at, LONGEST)))
    const width = Math.max(0, token.end - Math.max(at, token.start))
    parts.push(token.form.slice(0, width).padEnd(width, ' '))
    at = Math.max(at, token.end)
  }
  const text = parts
    .join('')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
  const starts = sentence.tokens.map((t) => t.start - base)

  // Binary search: sentences with thousands of tokens stay linear over all.
  const tokenAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    text,
    tokensAt: (start, end) => {
      if (end <= start || sentence.tokens.length === 0) return null
      const from = tokenAt(start)
      const to = tokenAt(end - 1) + 1
      return to > from ? { from, to } : null
    },
    spanAt: (from, to) => {
      const start = sentence.tokens[from]?.start ?? sentence.start
      const end = sentence.tokens[to - 1]?.end ?? start
      return { start, end, exact: text.slice(start - base, end - base) }
    },
  }
}
