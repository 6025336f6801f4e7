// The shipped model on both runtimes: fixtures of training within a margin, one tree for any tokens, clear errors.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Engine, openEngine } from '../../../src/engine-runtime.js'
import { analyse } from '../../../src/parse/index.js'
import { encodeWords, runBatch } from '../../../src/parse/session.js'
import type { RawSentence, Sentence } from '../../../src/terms/index.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const MODEL = join(ROOT, 'models/en')

interface Scores {
  readonly model: string
  readonly sentences: readonly {
    words: string[]
    upos: string[]
    heads: number[]
    labels: string[]
    names: string[]
    arcs: number[][]
    factual: number[]
  }[]
}

const fixtures = JSON.parse(
  readFileSync(join(ROOT, 'test/cases/parse-fixtures/scores.json'), 'utf8'),
) as Scores

const makeRaw = (forms: readonly string[], index = 0): RawSentence => {
  let at = 0
  const tokens = forms.map((form) => {
    const token = { form, start: at, end: at + form.length, spaceAfter: true }
    at += form.length + 1
    return token
  })
  return { index, start: 0, end: at, block: 0, kind: 'body', tokens }
}

const expectTree = (sentence: Sentence): void => {
  const { tokens } = sentence
  expect(tokens.filter((t) => t.head < 0)).toHaveLength(tokens.length === 0 ? 0 : 1)
  expect(tokens.filter((t) => t.deprel === 'root').every((t) => t.head < 0)).toBe(true)
  const depth = new Map<number, number>()
  for (const token of tokens) {
    const path: number[] = []
    let at = token.i
    while (at >= 0 && !depth.has(at)) {
      path.push(at)
      at = tokens[at]?.head as number
      expect(path.length).toBeLessThanOrEqual(tokens.length)
    }
    for (const seen of path) depth.set(seen, 1)
  }
}

describe.each(['native', 'wasm'] as const)('analyse on the %s runtime', (runtime) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ folder: MODEL, runtime })
  }, 60_000)

  it('runs where it was asked to', () => {
    expect(engine.runtime).toBe(runtime)
    expect(engine.sha256).toBe(fixtures.model)
  })

  it('agrees with training within a margin', async () => {
    let words = 0
    let same = 0
    let apart = 0
    let cells = 0
    for (const sentence of fixtures.sentences) {
      const [scores] = await runBatch([encodeWords(sentence.words, engine.pieces)], engine)
      for (const [i, row] of sentence.arcs.entries()) {
        const found = scores?.row('arcs', i + 1) as Float32Array
        for (const [j, value] of row.entries()) {
          apart += Math.abs((found[j] as number) - value)
          cells++
        }
      }
      const [analysed] = await analyse([makeRaw(sentence.words)], engine)
      for (const [i, token] of (analysed as Sentence).tokens.entries()) {
        words++
        if (token.head + 1 === sentence.heads[i] && token.deprel === sentence.labels[i]) same++
      }
    }
    // integer kernels differ in the last bits, which rounding between layers makes visible: the mean is what is held
    expect(apart / cells).toBeLessThan(0.15)
    expect(same / words).toBeGreaterThan(0.97)
  })

  it('gives one tree for one sentence, in order, whatever the tokens', async () => {
    const odd = [
      '',
      ' ',
      '\u0000',
      '\ud800',
      '\udfff',
      '😀',
      'مرحبا',
      '東京',
      '\u202e',
      'a'.repeat(5000),
      '\n',
      'the',
    ]
    const token = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(token, { maxLength: 14 }), { maxLength: 6 }), async (lists) => {
        const raws = lists.map((forms, i) => makeRaw(forms, i))
        const found = await analyse(raws, engine)
        expect(found.map((s) => s.tokens.map((t) => t.form))).toEqual(lists)
        for (const sentence of found) expectTree(sentence)
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it('makes one tree of a sentence that is longer than the encoder takes', async () => {
    const forms = Array.from({ length: 700 }, (_, i) => (i % 29 === 28 ? ';' : `word${i}`))
    const [sentence] = await analyse([makeRaw(forms)], engine)
    expect(sentence?.tokens).toHaveLength(700)
    expectTree(sentence as Sentence)
  }, 60_000)

  it('reads who did what to whom', async () => {
    const forms = 'The president met Ana Ruiz in Geneva .'.split(' ')
    const [sentence] = await analyse([makeRaw(forms)], engine)
    const [, president, met, , ruiz] = (sentence as Sentence).tokens
    expect(met).toMatchObject({ upos: 'VERB', lemma: 'meet', head: -1, feats: { Tense: 'Past' } })
    expect(president).toMatchObject({ deprel: 'nsubj', head: 2, lemma: 'president' })
    expect(ruiz?.head === 2 || ruiz?.head === 3).toBe(true)
    expect(sentence?.names).toMatchObject([
      { from: 3, to: 5, type: 'PER' },
      { from: 6, to: 7, type: 'LOC' },
    ])
    expect(met?.factuality).toBeGreaterThan(0)
  })
})

describe('a model that is not there or not whole', () => {
  it('says what to do when it is missing', async () => {
    await expect(openEngine({ folder: join(MODEL, 'nowhere') })).rejects.toMatchObject({
      code: 'model/missing',
    })
  })

  it('says what to do when it is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
    for (const name of ['meta.json', 'vocab.txt'])
      writeFileSync(join(folder, name), readFileSync(join(MODEL, name)))
    writeFileSync(join(folder, 'model.onnx'), 'no model')
    await expect(openEngine({ folder })).rejects.toMatchObject({ code: 'model/damaged' })
  })
})
