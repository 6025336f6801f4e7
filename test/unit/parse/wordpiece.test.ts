// Word pieces and shapes agree with training on every fixture that training wrote.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeWordPiece } from '../../../src/parse/index.js'
import { SHAPES, shapeSentence, shapeWord } from '../../../src/parse/shapes.js'
import { MAX_PIECES } from '../../../src/parse/wordpiece.js'

interface Fixtures {
  readonly words: readonly { word: string; pieces: number[]; shape: string }[]
  readonly sentences: readonly { words: string[]; pieces: number[][]; shapes: number[] }[]
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const fixtures = JSON.parse(read('test/cases/parse-fixtures/pieces.json')) as Fixtures
const pieces = makeWordPiece(read('models/en/vocab.txt'))

describe('word pieces', () => {
  it.each(fixtures.words)('of $word are those of training', ({ word, pieces: expected, shape }) => {
    expect(pieces.encode(word)).toEqual(expected)
    expect(shapeWord(word)).toBe(shape)
  })

  it.each(fixtures.sentences)('and shapes of sentence %# are those of training', (sentence) => {
    expect(sentence.words.map((w) => pieces.encode(w))).toEqual(sentence.pieces)
    expect(shapeSentence(sentence.words)).toEqual(sentence.shapes)
  })

  it('has shapes in the order of meta.json', () => {
    expect((JSON.parse(read('models/en/meta.json')) as { shapes: string[] }).shapes).toEqual([...SHAPES])
  })

  it('gives every string between one piece and the most that are kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (word) => {
        const count = pieces.encode(word).length
        return count >= 1 && count <= MAX_PIECES
      }),
    )
    expect(pieces.encode('\ud800').length).toBe(1)
    expect(pieces.encode('\udc00abc\ud83d').length).toBeGreaterThanOrEqual(1)
  })
})
