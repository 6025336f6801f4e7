import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openModel, openReader } from '../../../src/engine-runtime.js'
import {
  type ModelSession,
  makePair,
  makePairAt,
  makeReader,
  makeWordPiece,
  type ReaderMeta,
  tokenize,
} from '../../../src/parse/index.js'
import { encodePair, encodeWindow } from '../../../src/parse/reader-encode.js'
import { decodeTags } from '../../../src/parse/reader-tags.js'
import { cutWindows } from '../../../src/parse/reader-windows.js'
import { ROOTS, type Sentence } from '../../../src/terms/index.js'

const models = fileURLToPath(new URL('../../../models', import.meta.url))
const pieces = makeWordPiece(readFileSync(join(models, 'en', 'vocab.txt'), 'utf8'))
const shown = JSON.parse(
  readFileSync(fileURLToPath(new URL('./reader.fixtures.json', import.meta.url)), 'utf8'),
) as {
  pairs: {
    tokens: string[]
    source: [number, number]
    target: [number, number]
    pieces: number[]
    shapes: number[]
    parties: [[number, number], [number, number]]
    logits: number[]
  }[]
  window: {
    sentences: { block: number; tokens: string[] }[]
    pieces: number[]
    shapes: number[]
    best: number[]
  }
  act: {
    tokens: string[]
    acts: { word: number; event: string; roles: Record<string, number[]> }[]
  }
}
const TAGS = ['O', 'B-SOURCE', 'I-SOURCE', 'B-CUE', 'I-CUE', 'B-CONTENT', 'I-CONTENT']

describe('makePair', () => {
  it('finds both parties as tokens', () => {
    const pair = makePair("Peru's minister met the Danes.", "Peru's minister", 'the Danes')
    expect(pair.tokens.slice(...pair.source)).toEqual(['Peru', "'s", 'minister'])
    expect(pair.tokens.slice(...pair.target)).toEqual(['the', 'Danes'])
  })

  it('adds a party that does not stand in the sentence', () => {
    const pair = makePair('Togo lifted its curfew.', 'Togo', 'a recipient')
    expect(pair.tokens.slice(...pair.target)).toEqual(['a', 'recipient'])
    expect(pair.tokens.slice(...pair.source)).toEqual(['Togo'])
  })

  it('looks for whole words and keeps the two apart', () => {
    const pair = makePair('Oman thanked Romania for the aid Oman got.', 'Romania', 'Oman')
    expect(pair.source).toEqual([2, 3])
    expect(pair.target).toEqual([0, 1])
    expect(makePair('Mali met Mali.', 'Mali', 'Mali').target).not.toEqual(
      makePair('Mali met Mali.', 'Mali', 'Mali').source,
    )
  })

  it('survives empty strings', () => {
    const pair = makePair('', '', '')
    expect(pair.source[1]).toBeGreaterThan(pair.source[0])
    expect(makePairAt(tokenize('Chad slept.'), null, null).tokens).toContain('recipient')
  })
})

describe('encodePair', () => {
  const marks = (ids: readonly number[]): number[] => ids.filter((id) => id >= 1 && id <= 4)

  it('sets each party between its marks', () => {
    const row = encodePair({ tokens: ['Peru', 'met', 'Cuba'], source: [0, 1], target: [2, 3] }, pieces, 192)
    expect(marks(row.pieces)).toEqual([1, 2, 3, 4])
    const [[s0, s1], [t0, t1]] = row.parties as NonNullable<typeof row.parties>
    expect(row.pieces.slice(s0, s1)).toEqual(pieces.encode('Peru'))
    expect(row.pieces.slice(t0, t1)).toEqual(pieces.encode('Cuba'))
    expect(row.shapes).toHaveLength(row.pieces.length)
  })

  it('keeps parties and marks of a sentence that is too long', () => {
    const tokens = ['Peru', ...new Array<string>(900).fill('word'), 'Cuba']
    const row = encodePair({ tokens, source: [0, 1], target: [901, 902] }, pieces, 192)
    expect(row.pieces.length).toBeLessThanOrEqual(192)
    expect(marks(row.pieces)).toEqual([1, 2, 3, 4])
    const [, [t0, t1]] = row.parties as NonNullable<typeof row.parties>
    expect(row.pieces.slice(t0, t1)).toEqual(pieces.encode('Cuba'))
  })

  it('takes ranges outside the sentence and nested ones', () => {
    expect(
      marks(encodePair({ tokens: ['Peru'], source: [5, 9], target: [-3, -1] }, pieces, 192).pieces).sort(),
    ).toEqual([1, 2, 3, 4])
    expect(
      marks(
        encodePair({ tokens: ['a', 'b', 'c'], source: [0, 3], target: [1, 2] }, pieces, 192).pieces,
      ).sort(),
    ).toEqual([1, 2, 3, 4])
  })
})

describe('cutWindows', () => {
  it('has every word in exactly one window outside its context, and none longer than the limit', () => {
    const sentences = [3, 60, 150, 9, 400, 1, 0, 30].map((count, block) => ({
      block,
      words: new Array<string>(count).fill('peace'),
    }))
    const windows = cutWindows(sentences, pieces, 64, 20)
    const seen = windows.flatMap((w) =>
      w.stretches.flatMap((s) => s.words.map((_, i) => `${s.sentence}:${s.from + i}`)),
    )
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(sentences.reduce((sum, s) => sum + s.words.length, 0))
    for (const w of windows) {
      const row = encodeWindow([...w.context, ...w.stretches], pieces, 64)
      expect(row.pieces.length).toBeLessThanOrEqual(64)
      expect(row.words.every((at) => at > 0)).toBe(true)
    }
  })

  it('repeats what came before as context', () => {
    const sentences = new Array(6)
      .fill(0)
      .map((_, block) => ({ block, words: new Array<string>(8).fill('peace') }))
    expect(cutWindows(sentences, pieces, 32, 12).some((w) => w.context.length > 0)).toBe(true)
  })
})

describe('decodeTags', () => {
  const row = (...scores: number[]): Float32Array => Float32Array.from(scores)

  it('never lets a part go on that has not begun', () => {
    expect(decodeTags([row(0, 0, 9, 0, 0, 0, 0), row(0, 0, 9, 0, 0, 0, 0)], TAGS)[0]).not.toBe('I-SOURCE')
    expect(decodeTags([row(0, 5, 0, 0, 0, 0, 0), row(0, 0, 9, 0, 0, 0, 0)], TAGS)).toEqual([
      'B-SOURCE',
      'I-SOURCE',
    ])
  })

  it('tags words that were cut off as outside', () => {
    expect(decodeTags([row(0, 5, 0, 0, 0, 0, 0), null], TAGS)).toEqual(['B-SOURCE', 'O'])
    expect(decodeTags([], TAGS)).toEqual([])
  })

  it('finds the best legal path of all', () => {
    const three = ['O', 'B-CUE', 'I-CUE']
    const score = (path: readonly number[], rows: readonly Float32Array[]): number =>
      path.reduce((sum, tag, w) => sum + (rows[w]?.[tag] ?? 0), 0)
    const legal = (path: readonly number[]): boolean =>
      path.every((tag, w) => tag !== 2 || (path[w - 1] ?? 0) > 0)
    const word = fc
      .tuple(fc.integer(), fc.integer(), fc.integer())
      .map((t) => Float32Array.from(t, (x) => x % 50))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (rows) => {
        const paths = Array.from({ length: 3 ** rows.length }, (_, n) =>
          rows.map((__, w) => Math.floor(n / 3 ** w) % 3),
        )
        const found = decodeTags(rows, three).map((tag) => three.indexOf(tag))
        expect(legal(found)).toBe(true)
        expect(score(found, rows)).toBe(Math.max(...paths.filter(legal).map((p) => score(p, rows))))
      }),
    )
  })

  it('adds a bias to the outside', () => {
    expect(decodeTags([row(5, 4, 0, 0, 0, 0, 0)], TAGS)).toEqual(['O'])
    expect(decodeTags([row(5, 4, 0, 0, 0, 0, 0)], TAGS, -2)).toEqual(['B-SOURCE'])
  })
})

describe('makeReader', () => {
  const meta = {
    name: 'test',
    sha256: '',
    vocabSha256: '',
    maxPieces: 48,
    roots: ROOTS,
    tags: TAGS,
    temperatures: { roots: 1, none: 1, noneBias: 0 },
  }
  // tells each sequence's length as the logit of the first root, and tags every piece as the beginning of a cue
  const session: ModelSession = {
    run: (inputs) => {
      const [count = 0, length = 0] = inputs.mask?.dims ?? []
      const mask = inputs.mask?.data
      const pairs = new Float32Array(count * 16)
      const tags = new Float32Array(count * length * 7)
      for (let b = 0; b < count; b++) {
        const own = mask?.subarray(b * length, (b + 1) * length) ?? []
        pairs[b * 16] = own.filter((x) => x > 0).length / 10
        for (let t = 0; t < length; t++) tags[(b * length + t) * 7 + 3] = 5
      }
      return Promise.resolve({
        pairs: { type: 'float32', data: pairs, dims: [count, 16] },
        tags: { type: 'float32', data: tags, dims: [count, length, 7] },
      })
    },
  }

  it('answers in the order of what was asked, each reading summing to one', async () => {
    const reader = makeReader({ session, pieces, meta })
    const ask = (count: number) => ({
      tokens: new Array<string>(count).fill('peace'),
      source: [0, 1] as const,
      target: [1, 2] as const,
    })
    const readings = await reader.readPairs([30, 3, 20, 9].map(ask))
    const first = readings.map((r) => r.roots[ROOTS[0]] ?? 0)
    expect([...first].sort((a, b) => b - a)).toEqual([first[0], first[2], first[3], first[1]])
    for (const { roots, none } of readings) {
      expect(Object.values(roots).reduce((a, b) => a + b, none)).toBeCloseTo(1, 5)
    }
  })

  it('gives every token of every sentence a tag', async () => {
    const sentence = (index: number, text: string) => ({
      index,
      start: 0,
      end: text.length,
      block: index,
      kind: 'body' as const,
      names: [],
      tokens: tokenize(text).map((t, i) => ({
        ...t,
        i,
        lemma: t.form,
        upos: 'X',
        xpos: 'X',
        feats: {},
        head: -1,
        deprel: 'root',
        arcScore: 1,
        labelScore: 1,
        factuality: null,
      })),
    })
    const reader = makeReader({ session, pieces, meta })
    const sentences = ['', 'Peru said no.', 'word '.repeat(200), 'Cuba agreed.'].map((text, i) =>
      sentence(i, text),
    )
    const tags = await reader.readAttributions(sentences)
    expect(tags.map((t) => t.length)).toEqual(sentences.map((s) => s.tokens.length))
    expect(new Set(tags.flat())).toEqual(new Set(['B-CUE']))
  })
})

describe('openReader', () => {
  it('is null where the model is not there', async () => {
    expect(await openReader({ folder: join(models, 'nowhere'), pieces })).toBeNull()
  })

  const there = existsSync(join(models, 'reader', 'meta.json'))
  it.skipIf(!there)('tells a ban from a visit, and who says what', async () => {
    const reader = await openReader({ folder: join(models, 'reader'), pieces })
    const best = async (sentence: string, a: string, b: string): Promise<string | undefined> => {
      const [reading] = (await reader?.readPairs([makePair(sentence, a, b)])) ?? []
      return Object.entries(reading?.roots ?? {}).sort((x, y) => y[1] - x[1])[0]?.[0]
    }
    // not "imposed sanctions": the study whose pairs the head learnt codes those as COERCE
    expect(await best('Norway recalled its envoy from Belarus.', 'Norway', 'Belarus')).toBe('SANCTION')
    expect(await best('The president of Chile met the king of Jordan in Amman.', 'Chile', 'Jordan')).toBe(
      'CONSULT',
    )
    expect(
      await best('Kenya condemned the remarks of Ugandan officials.', 'Kenya', 'Ugandan officials'),
    ).toBe('ACCUSE')
  })

  it.skipIf(!there)(
    'sees pairs and windows as its training did, and answers as the file did there',
    async () => {
      const { session } = await openModel(readFileSync(join(models, 'reader', 'model.onnx')), {
        runtime: 'native',
      })
      const meta = JSON.parse(readFileSync(join(models, 'reader', 'meta.json'), 'utf8')) as ReaderMeta
      for (const pair of shown.pairs) {
        const row = encodePair(pair, pieces, meta.maxPieces)
        expect(row.pieces).toEqual(pair.pieces)
        expect(row.shapes).toEqual(pair.shapes)
        expect(row.parties).toEqual(pair.parties)
      }
      const reader = makeReader({
        session,
        pieces,
        meta: { ...meta, temperatures: { roots: 1, none: 1, noneBias: 0 } },
      })
      const readings = await reader.readPairs(shown.pairs)
      shown.pairs.forEach((pair, i) => {
        const none = pair.logits.at(-1) ?? 0
        // products of small integers differ with a batch's padding and with the processor
        expect(Math.abs((readings[i]?.none ?? -1) - 1 / (1 + Math.exp(-none)))).toBeLessThan(0.12)
        const best = meta.roots[pair.logits.indexOf(Math.max(...pair.logits.slice(0, -1)))]
        const shares = readings[i]?.roots ?? {}
        expect(best && shares[best]).toBe(Math.max(...Object.values(shares)))
      })
      const { sentences, pieces: seen, shapes } = shown.window
      const row = encodeWindow(
        sentences.map((s) => ({ block: s.block, words: s.tokens })),
        pieces,
        meta.maxPieces,
      )
      expect([row.pieces, row.shapes]).toEqual([seen, shapes])
    },
  )

  it.skipIf(!there)('sees an act, and who plays which role in it, as the file did there', async () => {
    const reader = await openReader({ folder: join(models, 'reader'), pieces, runtime: 'native' })
    const { tokens, acts } = shown.act
    expect(acts.map((a) => a.event)).toContain('ACCUSE')
    const sentence = { block: 0, tokens: tokens.map((form) => ({ form })) } as unknown as Sentence
    const [reading] = (await reader?.readActs([sentence])) ?? []
    for (const act of acts) {
      const found = reading?.acts.find((a) => a.trigger[0] === act.word)
      expect(found?.event).toBe(act.event)
      expect(reading?.chanceAt(act.word, found?.event ?? 'AID')).toBeCloseTo(found?.chance ?? 0)
      for (const role of ['actor', 'recipient', 'date'] as const)
        act.roles[role]?.forEach((chance, i) => {
          expect(Math.abs((found?.roles[role][i] ?? -1) - chance)).toBeLessThan(0.12)
        })
    }
  })
})
