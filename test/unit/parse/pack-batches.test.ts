// In: lengths of sequences; out: a failure where one is lost, a batch outgrows its limit, or much of a batch is padding.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBatches } from '../../../src/parse/pack-batches.js'

describe('packBatches', () => {
  it('puts sequences of like length together and leaves a longer one alone', () => {
    expect(packBatches([12, 60, 11, 12], 400)).toEqual([[2, 0, 3], [1]])
  })

  it('pads a little rather than running the model once more', () => {
    expect(packBatches([20, 21, 22], 400)).toEqual([[0, 1, 2]])
  })

  it('lets one sequence be longer than the limit', () => {
    expect(packBatches([500, 3], 400)).toEqual([[1], [0]])
    expect(packBatches([], 400)).toEqual([])
  })

  it('gives every sequence once, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 80 }),
        fc.integer({ min: 1, max: 500 }),
        (lengths, limit) => {
          const batches = packBatches(lengths, limit)
          expect(batches.flat().sort((a, b) => a - b)).toEqual(lengths.map((_, i) => i))
          for (const batch of batches) {
            const longest = Math.max(...batch.map((i) => lengths[i] ?? 0))
            expect(batch.length === 1 || batch.length * longest <= limit).toBe(true)
          }
        },
      ),
    )
  })
})
