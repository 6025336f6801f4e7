// In: logits of every tag for every word of a sentence; out: the best sequence in which an I- follows a part of its kind.

/** Viterbi over `O`, `B-X`, `I-X`; a word without logits (cut off) is `O` at no cost to the rest. */
export function decodeTags(rows: readonly (Float32Array | null)[], tags: readonly string[]): string[] {
  const outside = Math.max(0, tags.indexOf('O'))
  const follows = (before: string, tag: string): boolean =>
    !tag.startsWith('I-') || (before !== 'O' && before.slice(2) === tag.slice(2))
  const legal = tags.map((tag) => tags.map((before) => follows(before, tag)))
  const back: number[][] = []
  let best: number[] = []
  rows.forEach((row, w) => {
    const from: number[] = []
    const next = tags.map((_, t) => {
      const own = row ? (row[t] ?? 0) : t === outside ? 0 : -1e4
      if (w === 0) return follows('O', tags[t] ?? 'O') ? own : -1e9
      let top = 0
      let score = Number.NEGATIVE_INFINITY
      for (let b = 0; b < tags.length; b++) {
        const sum = (best[b] ?? 0) + (legal[t]?.[b] ? 0 : -1e9)
        if (sum > score) {
          score = sum
          top = b
        }
      }
      from[t] = top
      return score + own
    })
    back.push(from)
    best = next
  })
  let tag = best.indexOf(Math.max(...best))
  const path: string[] = []
  for (let w = rows.length - 1; w >= 0; w--) {
    path.push(tags[tag] ?? 'O')
    tag = back[w]?.[tag] ?? outside
  }
  return path.reverse()
}
