// The token range of a sentence too long to be one → ranges cut where it does the least harm.

import type { RawToken } from '../terms/index.js'

/** Sentences of up to this many tokens are left whole. */
const longestSentence = 1000
const longestPiece = 400
const shortestPiece = 200

/** Cuts `[from, to)` into ranges of at most 400 tokens, at line ends and semicolons rather than at commas or nowhere. */
export function cutLong(tokens: readonly RawToken[], from: number, to: number): [number, number][] {
  if (to - from <= longestSentence) return [[from, to]]
  const ranges: [number, number][] = []
  let start = from
  while (to - start > longestPiece) {
    let best = start + longestPiece - 1
    let bestHarm = Number.POSITIVE_INFINITY
    for (let i = start + longestPiece - 1; i >= start + shortestPiece - 1; i -= 1) {
      const harm = readHarm(tokens, i)
      if (harm < bestHarm) {
        best = i
        bestHarm = harm
      }
    }
    ranges.push([start, best + 1])
    start = best + 1
  }
  ranges.push([start, to])
  return ranges
}

function readHarm(tokens: readonly RawToken[], i: number): number {
  const here = tokens[i]
  const next = tokens[i + 1]
  if (here === undefined || next === undefined) return 9
  if (next.start - here.end > 1) return 1
  if (/^(?:[.!?…。！？]+|;)$/.test(here.form)) return here.spaceAfter ? 0 : 2
  if (/^(?:[:–—|•*]|--)$/.test(here.form)) return 3
  if (/^[,，、)]$/.test(here.form)) return 4
  if (/^(?:and|or|but|which|who|that|because|while)$/i.test(next.form)) return 5
  return here.spaceAfter ? 6 : 8
}
