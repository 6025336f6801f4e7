// In: the words of one sentence with their pieces; out: stretches short enough for the encoder, cut where it does least harm.

import type { Encoded } from './session.js'

const STRONG = new Set([';', '.', '!', '?', '\u2026', '...'])
const MIDDLE = new Set([':', '-', '--', '\u2013', '\u2014', '*', '\u2022', '|', '/'])
const WEAK = new Set([',', ')', ']', '"', '\u201d'])
const JOINING = new Set(['and', 'but', 'or', 'while', 'which', 'because', 'although', 'that', 'who'])

/** Half-open word ranges, each of at most `limit` pieces with both ends; one range where the sentence fits. */
export function cutLong(sentence: Encoded, limit: number): readonly (readonly [number, number])[] {
  const count = sentence.words.length
  if (sentence.length <= limit) return [[0, count]]
  const ranges: [number, number][] = []
  let start = 0
  while (start < count) {
    let end = start
    let length = 2
    while (end < count && length + (sentence.pieces[end] as readonly number[]).length <= limit) {
      length += (sentence.pieces[end++] as readonly number[]).length
    }
    if (end === start) end = start + 1
    if (end < count) end = findBoundary(sentence.words, start, end)
    ranges.push([start, end])
    start = end
  }
  return ranges
}

/** The best place to end in the second half of the stretch; the last of equals. */
function findBoundary(words: readonly string[], start: number, end: number): number {
  let best = end
  let bestWeight = 0
  for (let i = Math.max(start + 1, Math.ceil((start + end) / 2)); i <= end; i++) {
    const weight = weighBoundary(words[i - 1] as string, words[i] ?? '')
    if (weight >= bestWeight && weight > 0) {
      best = i
      bestWeight = weight
    }
  }
  return best
}

function weighBoundary(before: string, after: string): number {
  if (STRONG.has(before)) return 4
  if (MIDDLE.has(before)) return 3
  if (WEAK.has(before)) return 2
  return JOINING.has(after.toLowerCase()) ? 1 : 0
}
