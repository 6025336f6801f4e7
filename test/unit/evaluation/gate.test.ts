// In: figures reached and the floors that stand; out: a failure where a floor sinks without being told to, or a fall goes unnoticed.

import { describe, expect, it } from 'vitest'
import { type Floors, judgeFloors, renewFloors } from '../../../evaluation/gate/floors.js'
import type { SuiteResult } from '../../../evaluation/gate/run-suite.js'
import type { Suite } from '../../../evaluation/gate/suites.js'
import { drawNumbers } from '../../../evaluation/score/bootstrap.js'
import { calibrate } from '../../../evaluation/score/calibration.js'
import { boundsMeet } from '../../../evaluation/score/edtf-bounds.js'
import { fitLogistic, predict } from '../../../evaluation/score/fit-logistic.js'

const suite: Suite = {
  name: 's',
  about: '',
  steps: [],
  corpus: [],
  figures: [
    { name: 'F1', in: /x/, better: 'more', margin: 0.01 },
    { name: 'error', in: /x/, better: 'less', margin: 0.01 },
  ],
}
const measure = (
  f1: number | null,
  error: number | null,
  digest = 'd',
): Extract<SuiteResult, { kind: 'measured' }> => ({
  kind: 'measured',
  suite,
  digest,
  printed: '',
  seconds: 1,
  figures: new Map([
    ['F1', f1],
    ['error', error],
  ]),
})
const floors: Floors = {
  's: F1': { floor: 0.5, reached: 0.51, corpus: 'd' },
  's: error': { floor: 0.2, reached: 0.19, corpus: 'd' },
}
const missed = (result: Extract<SuiteResult, { kind: 'measured' }>): string[] =>
  judgeFloors(result, floors)
    .filter((v) => v.missed)
    .map((v) => v.name)
const renew = (result: Extract<SuiteResult, { kind: 'measured' }>, lowered: string[] = []) =>
  renewFloors(floors, judgeFloors(result, floors), result.digest, new Set(lowered))

describe('floors', () => {
  it('are missed by what is worse, in the direction that is worse, and by what was not printed', () => {
    expect(missed(measure(0.5, 0.2))).toEqual([])
    expect(missed(measure(0.499, 0.1))).toEqual(['s: F1'])
    expect(missed(measure(0.9, 0.21))).toEqual(['s: error'])
    expect(missed(measure(null, 0.1))).toEqual(['s: F1'])
  })
  it('say when the corpus is another', () => {
    expect(judgeFloors(measure(0.6, 0.1, 'other'), floors).every((v) => v.corpusChanged)).toBe(true)
    expect(judgeFloors(measure(0.6, 0.1), floors).some((v) => v.corpusChanged)).toBe(false)
  })
  it('rise with what is reached, less the margin', () => {
    expect(renew(measure(0.7, 0.1)).floors).toEqual({
      's: F1': { floor: 0.69, reached: 0.7, corpus: 'd' },
      's: error': { floor: 0.11, reached: 0.1, corpus: 'd' },
    })
  })
  it('sink only when told by name', () => {
    const fallen = measure(0.3, 0.19)
    expect(renew(fallen).floors['s: F1']?.floor).toBe(0.5)
    expect(renew(fallen).kept).toEqual(['s: F1'])
    expect(renew(fallen, ['s: F1']).floors['s: F1']?.floor).toBe(0.29)
    expect(renew(fallen, ['s: error']).floors['s: F1']?.floor).toBe(0.5)
  })
})

describe('certainty', () => {
  it('is without error where what was said came true as often as it was said', () => {
    const judged = Array.from({ length: 100 }, (_, i) => ({ certainty: 0.75, right: i % 4 !== 0 }))
    expect(calibrate(judged).error).toBeCloseTo(0)
    expect(calibrate(judged.map((j) => ({ ...j, certainty: 0.95 }))).error).toBeCloseTo(0.2)
  })
  it('is fitted to the signs that speak for being right', () => {
    const next = drawNumbers(7)
    const rows = Array.from({ length: 2000 }, () => {
      const signs = [1, next(), next()]
      return { signs, right: next() < 1 / (1 + Math.exp(-(-1 + 3 * (signs[1] ?? 0)))) }
    })
    const [bias = 0, telling = 0, idle = 0] = fitLogistic(rows)
    expect(bias).toBeCloseTo(-1, 0)
    expect(telling).toBeGreaterThan(2.4)
    expect(Math.abs(idle)).toBeLessThan(0.5)
    expect(predict([bias, telling, idle], [1, 1, 0])).toBeGreaterThan(
      predict([bias, telling, idle], [1, 0, 0]),
    )
  })
})

describe('dates', () => {
  it.each([
    ['2022-04-04', '2022-04', true],
    ['2022-04-04', '2022-05-01/2022-05-03', false],
    ['2022-21', '2022-05-30', true],
    ['2022-04-04/..', '2030', true],
    ['../2022-04-04', '2022-04-05', false],
    ['202X', '2029-12-31', true],
    ['2022-04-04~', null, true],
  ])('%s and %s: %s', (a, b, meet) => {
    expect(boundsMeet(a, b)).toBe(meet)
    expect(boundsMeet(b, a)).toBe(meet)
  })
})
