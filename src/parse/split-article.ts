// An article's text and its blocks → sentences of tokens with exact offsets into the text.

import type { Block, RawSentence, RawToken, SentenceKind } from '../terms/index.js'
import { findBoundaries } from './split-boundaries.js'
import { findLineEnds } from './split-lines.js'
import { cutLong } from './split-long.js'
import { freeLastStop } from './split-stops.js'
import { tokenize } from './tokenize.js'

const kinds: Readonly<Record<Exclude<Block['kind'], 'boilerplate'>, SentenceKind>> = {
  title: 'title',
  heading: 'heading',
  paragraph: 'body',
  bullet: 'bullet',
  caption: 'caption',
  quote: 'body',
}

/**
 * Splits each block that is no boilerplate into sentences; no sentence spans two blocks. Offsets are UTF-16 units into
 * `text`, and `text.slice(token.start, token.end) === token.form` for every token. Every character of those blocks but
 * space is in exactly one token. Sentences of more than 1,000 tokens are cut where it does the least harm.
 */
export function splitArticle(text: string, blocks: readonly Block[]): RawSentence[] {
  const sentences: RawSentence[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return
    const kind = kinds[block.kind]
    const from = Math.max(0, Math.min(block.start, text.length))
    const to = Math.max(from, Math.min(block.end, text.length))
    for (const tokens of splitTokens(text, tokenize(text, from, to))) {
      const first = tokens[0]
      const last = tokens.at(-1)
      if (first === undefined || last === undefined) continue
      sentences.push({
        index: sentences.length,
        start: first.start,
        end: last.end,
        block: index,
        kind,
        tokens,
      })
    }
  })
  return sentences
}

function splitTokens(text: string, tokens: readonly RawToken[]): (readonly RawToken[])[] {
  if (tokens.length < 2) return tokens.length === 0 ? [] : [tokens]
  const pieces: (readonly RawToken[])[] = []
  let start = 0
  for (const end of [...findBoundaries(tokens, findLineEnds(text, tokens)), tokens.length - 1]) {
    if (end < start) continue
    for (const [from, to] of cutLong(tokens, start, end + 1))
      pieces.push(freeLastStop(tokens.slice(from, to)))
    start = end + 1
  }
  return pieces
}
