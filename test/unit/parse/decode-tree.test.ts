// Trees are the best ones with a single root: checked against all trees of small sentences.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTree } from '../../../src/parse/decode-tree.js'

const score = (scores: readonly Float64Array[], heads: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 1; i < scores.length; i++) sum += scores[i]?.[heads[i] as number] as number
  return sum
}

const isTree = (heads: ArrayLike<number>, n: number): boolean => {
  let roots = 0
  for (let i = 1; i < n; i++) {
    if (heads[i] === 0) roots++
    let node = i
    for (let steps = 0; node !== 0; steps++) {
      if (steps > n) return false
      node = heads[node] as number
    }
  }
  return roots === 1
}

function* everyTree(n: number): Generator<number[]> {
  const total = n ** (n - 1)
  for (let code = 0; code < total; code++) {
    const heads = [0]
    for (let i = 1, rest = code; i < n; i++, rest = Math.floor(rest / n)) heads.push(rest % n)
    if (isTree(heads, n)) yield heads
  }
}

const square = (n: number): fc.Arbitrary<Float64Array[]> =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: n * n, maxLength: n * n })
    .map((cells) => Array.from({ length: n }, (_, i) => Float64Array.from(cells.slice(i * n, (i + 1) * n))))

describe('decodeTree', () => {
  it('finds the best single-rooted tree of up to four words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(square), (scores) => {
        const heads = decodeTree(scores)
        expect(isTree(heads, scores.length)).toBe(true)
        let best = -Infinity
        for (const tree of everyTree(scores.length)) best = Math.max(best, score(scores, tree))
        expect(score(scores, heads)).toBe(best)
      }),
      { numRuns: 300 },
    )
  })

  it('always gives one tree on longer sentences', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }).chain(square), (scores) =>
        isTree(decodeTree(scores), scores.length),
      ),
      { numRuns: 60 },
    )
  })

  it('breaks a tie for the lower index', () => {
    const flat = Array.from({ length: 4 }, () => new Float64Array(4))
    expect(decodeTree(flat)).toEqual(decodeTree(flat.map((row) => Float64Array.from(row))))
    expect(isTree(decodeTree(flat), 4)).toBe(true)
  })
})
