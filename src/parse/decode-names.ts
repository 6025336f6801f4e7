// In: a score for every name tag of every word; out: name spans from the best legal sequence of tags.

import type { NameSpan } from '../terms/index.js'

type Type = NameSpan['type']

/**
 * Viterbi over B-/I-/O tags in which an I- only follows a B- or I- of its own type. `rows[word][tag]` are logits;
 * a span's score is the geometric mean of its tags' probabilities at the given temperature.
 */
export function decodeNames(
  rows: readonly Float32Array[],
  tags: readonly string[],
  temperature: number,
): NameSpan[] {
  const path = bestPath(rows, tags)
  const spans: NameSpan[] = []
  let from = -1
  let logs = 0
  for (let i = 0; i <= path.length; i++) {
    const tag = i < path.length ? (tags[path[i] as number] as string) : 'O'
    if (from >= 0 && !tag.startsWith('I-')) {
      const type = (tags[path[from] as number] as string).slice(2) as Type
      spans.push({ from, to: i, type, score: Math.exp(logs / (i - from)) })
      from = -1
    }
    if (tag.startsWith('B-')) {
      from = i
      logs = 0
    }
    if (from >= 0)
      logs += logProbability(rows[i] as Float32Array, path[i] as number, tags.length, temperature)
  }
  return spans
}

function bestPath(rows: readonly Float32Array[], tags: readonly string[]): number[] {
  const legal = tags.map((tag) =>
    tags.map((before) => !tag.startsWith('I-') || (before !== 'O' && before.slice(2) === tag.slice(2))),
  )
  const back: Int32Array[] = []
  let best = tags.map((tag, t) => (tag.startsWith('I-') ? -Infinity : (rows[0]?.[t] ?? 0)))
  for (const row of rows.slice(1)) {
    const from = new Int32Array(tags.length)
    best = tags.map((_, t) => {
      let top = -Infinity
      for (let b = 0; b < tags.length; b++) {
        if ((legal[t]?.[b] ?? false) && (best[b] as number) > top) {
          top = best[b] as number
          from[t] = b
        }
      }
      return top + (row[t] as number)
    })
    back.push(from)
  }
  if (rows.length === 0) return []
  let tag = best.indexOf(Math.max(...best))
  const path = [tag]
  for (const from of back.reverse()) {
    tag = from[tag] as number
    path.push(tag)
  }
  return path.reverse()
}

function logProbability(row: Float32Array, tag: number, count: number, temperature: number): number {
  let top = -Infinity
  for (let t = 0; t < count; t++) top = Math.max(top, row[t] as number)
  let sum = 0
  for (let t = 0; t < count; t++) sum += Math.exp(((row[t] as number) - top) / temperature)
  return ((row[tag] as number) - top) / temperature - Math.log(sum)
}
