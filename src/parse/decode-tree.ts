// In: a score for every arc; out: the best tree with exactly one word under the root (Chu-Liu-Edmonds where needed).

type Row = Float32Array | Float64Array

/**
 * Heads of the words 1..n, 0 for the root; index 0 is unused. `scores[dependent][head]`, row 0 is not looked at.
 * Ties go to the lower index, so that runtimes agree.
 */
export function decodeTree(scores: readonly Row[]): Int32Array {
  const n = scores.length
  const best = bestHeads(scores, n)
  let roots = 0
  for (let i = 1; i < n; i++) if (best[i] === 0) roots++
  if (roots === 1 && findCycle(best) === null) return best
  return decodeRooted(scores, n)
}

/** Every likely root is tried: the words whose gain from hanging on the root is greatest. */
function decodeRooted(scores: readonly Row[], n: number): Int32Array {
  const gains = Array.from({ length: n - 1 }, (_, k) => {
    const row = scores[k + 1] as Row
    let other = n > 2 ? -Infinity : 0
    for (let j = 1; j < n; j++) if (j !== k + 1) other = Math.max(other, row[j] as number)
    return { word: k + 1, gain: (row[0] as number) - other }
  })
  gains.sort((a, b) => b.gain - a.gain || a.word - b.word)
  let best: Int32Array | undefined
  let bestTotal = -Infinity
  // Each root costs up to the cube of the words: a run-on of hundreds is no sentence whose second-best root matters.
  const tried = n <= 60 ? 5 : Math.max(1, Math.floor(200 / n))
  for (const { word } of gains.slice(0, tried)) {
    const limited = Array.from({ length: n }, (_, i) => {
      const row = new Float64Array(scores[i] as Row).subarray(0, n)
      row[i] = -1e9
      if (i !== word) row[0] = -1e8
      return row
    })
    const heads = spanTree(limited)
    let total = 0
    for (let i = 1; i < n; i++) total += (limited[i] as Float64Array)[heads[i] as number] as number
    if (total > bestTotal) {
      best = heads
      bestTotal = total
    }
  }
  return best ?? new Int32Array(n)
}

function bestHeads(scores: readonly Row[], n: number): Int32Array {
  const heads = new Int32Array(n)
  for (let i = 1; i < n; i++) {
    const row = scores[i] as Row
    let top = -Infinity
    for (let j = 0; j < n; j++) {
      if (j !== i && (row[j] as number) > top) {
        top = row[j] as number
        heads[i] = j
      }
    }
  }
  return heads
}

/** Words of one cycle, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const state = new Uint8Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    let node = start
    while (node !== 0 && state[node] === 0) {
      state[node] = 1
      path.push(node)
      node = heads[node] as number
    }
    if (node !== 0 && state[node] === 1) return path.slice(path.indexOf(node))
    for (const passed of path) state[passed] = 2
  }
  return null
}

/** Maximum spanning arborescence from 0: a cycle is folded into one node, the rest solved, the cycle broken where entered. */
function spanTree(scores: readonly Float64Array[]): Int32Array {
  const n = scores.length
  const heads = bestHeads(scores, n)
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  const at = (i: number, j: number): number => (scores[i] as Float64Array)[j] as number
  const inCycle = new Uint8Array(n)
  for (const i of cycle) inCycle[i] = 1
  const outside = Array.from({ length: n }, (_, i) => i).filter((i) => inCycle[i] === 0)
  const fold = outside.length
  const small = Array.from({ length: fold + 1 }, () => new Float64Array(fold + 1).fill(-1e12))
  const leaves = new Int32Array(fold)
  const enters = new Int32Array(fold)
  for (const [a, i] of outside.entries()) {
    const row = small[a] as Float64Array
    for (const [b, j] of outside.entries()) row[b] = at(i, j)
    for (const c of cycle) {
      if (at(i, c) > (row[fold] as number)) {
        row[fold] = at(i, c)
        leaves[a] = c
      }
    }
    const folded = small[fold] as Float64Array
    for (const c of cycle) {
      const gain = at(c, i) - at(c, heads[c] as number)
      if (gain > (folded[a] as number)) {
        folded[a] = gain
        enters[a] = c
      }
    }
  }
  const inner = spanTree(small)
  for (const [a, i] of outside.entries()) {
    if (i === 0) continue
    const head = inner[a] as number
    heads[i] = head === fold ? (leaves[a] as number) : (outside[head] as number)
  }
  const entry = inner[fold] as number
  heads[enters[entry] as number] = outside[entry] as number
  return heads
}
