// Names come from legal tag sequences only.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeNames } from '../../../src/parse/decode-names.js'

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']
const row = (tag: string, by = 5): Float32Array => Float32Array.from(TAGS, (t) => (t === tag ? by : 0))

describe('decodeNames', () => {
  it('reads a name of two words', () => {
    const spans = decodeNames([row('O'), row('B-PER'), row('I-PER'), row('O')], TAGS, 1)
    expect(spans).toMatchObject([{ from: 1, to: 3, type: 'PER' }])
    expect(spans[0]?.score).toBeGreaterThan(0.9)
  })

  it('makes an inner tag without its beginning legal', () => {
    expect(decodeNames([row('O', 1), row('I-LOC')], TAGS, 1)).toMatchObject([{ from: 0, to: 2, type: 'LOC' }])
    expect(decodeNames([row('I-ORG')], TAGS, 1)).toHaveLength(0)
  })

  it('parts two names that touch', () => {
    expect(decodeNames([row('B-LOC'), row('B-LOC')], TAGS, 1)).toHaveLength(2)
  })

  it('never overlaps, whatever the scores', () => {
    const rows = fc.array(
      fc.array(fc.float({ noNaN: true, min: -30, max: 30 }), { minLength: 7, maxLength: 7 }),
    )
    fc.assert(
      fc.property(rows, (cells) => {
        let end = 0
        for (const span of decodeNames(
          cells.map((c) => Float32Array.from(c)),
          TAGS,
          2,
        )) {
          expect(span.from).toBeGreaterThanOrEqual(end)
          expect(span.to).toBeGreaterThan(span.from)
          expect(span.score).toBeGreaterThanOrEqual(0)
          expect(span.score).toBeLessThanOrEqual(1.000001)
          end = span.to
        }
        expect(end).toBeLessThanOrEqual(cells.length)
      }),
    )
  })
})
