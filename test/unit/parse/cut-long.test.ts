// Long sentences are cut where it does least harm, and nothing is lost.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLong } from '../../../src/parse/cut-long.js'

const encode = (words: readonly string[], each = 1) => {
  const pieces = words.map((_, i) => Array.from({ length: 1 + ((i * each) % 10) }, () => 7))
  return { words, pieces, length: pieces.reduce((sum, p) => sum + p.length, 2) }
}

describe('cutLong', () => {
  it('leaves a sentence that fits', () => {
    expect(cutLong(encode(['a', 'b']), 10)).toEqual([[0, 2]])
  })

  it('cuts after a semicolon rather than a comma', () => {
    const words = 'a b c d e f ; g , h i j k'.split(' ')
    expect(cutLong(encode(words, 0), 12)[0]).toEqual([0, 7])
  })

  it('covers every word once, within the limit', () => {
    const words = fc.array(fc.constantFrom('a', ',', ';', 'and', '.', 'word'), {
      minLength: 1,
      maxLength: 400,
    })
    fc.assert(
      fc.property(words, fc.nat(9), fc.integer({ min: 12, max: 60 }), (list, each, limit) => {
        const sentence = encode(list, each)
        let at = 0
        for (const [from, to] of cutLong(sentence, limit)) {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          const length = sentence.pieces.slice(from, to).reduce((sum, p) => sum + p.length, 2)
          expect(length).toBeLessThanOrEqual(limit)
          at = to
        }
        expect(at).toBe(list.length)
      }),
    )
  })
})
