// In: the opened second model; out: the reader: what one party does to another, and which words tell who says what.

import type { PairReading, PairRequest, Reader, Root, Sentence } from '../terms/index.js'
import { encodePair, encodeWindow, type ReaderRow } from './reader-encode.js'
import { decodeTags } from './reader-tags.js'
import { cutWindows } from './reader-windows.js'
import type { ModelSession, ModelTensor } from './session.js'
import type { WordPiece } from './wordpiece.js'

/** What models/reader/meta.json says, as far as reading needs it. */
export interface ReaderMeta {
  readonly name: string
  readonly sha256: string
  readonly vocabSha256: string
  /** Pieces of a sequence at most, its two ends included. */
  readonly maxPieces: number
  readonly roots: readonly Root[]
  readonly tags: readonly string[]
  /** Logits are divided by these; `noneBias` is added to the logit of "nothing" after it. Fitted out of fold. */
  readonly temperatures: { readonly roots: number; readonly none: number; readonly noneBias: number }
}

export interface ReaderModel {
  readonly session: ModelSession
  readonly pieces: WordPiece
  readonly meta: ReaderMeta
}

/** Pieces of a batch, padding counted: about what keeps one thread's cache warm. */
const BATCH_PIECES = 400
/** Pieces of the text before a window that it sees again. */
const BEHIND = 56

/** The reader over an opened model. Any tokens and ranges will do; the answers stand in the order of what was asked. */
export function makeReader(model: ReaderModel): Reader {
  return {
    readPairs: (pairs) => readPairs(pairs, model),
    readAttributions: (sentences) => readAttributions(sentences, model),
  }
}

async function readPairs(pairs: readonly PairRequest[], model: ReaderModel): Promise<PairReading[]> {
  const rows = pairs.map((pair) => encodePair(pair, model.pieces, model.meta.maxPieces))
  const size = model.meta.roots.length + 1
  const found: PairReading[] = new Array(pairs.length)
  await runRows(rows, model, 'pairs', (index, logits) => {
    found[index] = readLogits(logits.subarray(0, size), model.meta)
  })
  return found
}

function readLogits(logits: Float32Array, meta: ReaderMeta): PairReading {
  const { roots: warm, none: cool, noneBias } = meta.temperatures
  const none = 1 / (1 + Math.exp(-((logits[meta.roots.length] ?? 0) / cool + noneBias)))
  const top = Math.max(...logits.subarray(0, meta.roots.length))
  const shares = meta.roots.map((_, i) => Math.exp(((logits[i] ?? 0) - top) / warm))
  const sum = shares.reduce((a, b) => a + b, 0)
  const roots: Record<string, number> = {}
  meta.roots.forEach((root, i) => {
    roots[root] = ((shares[i] ?? 0) / sum) * (1 - none)
  })
  return { roots, none }
}

async function readAttributions(
  sentences: readonly Pick<Sentence, 'block' | 'tokens'>[],
  model: ReaderModel,
): Promise<string[][]> {
  const { tags, maxPieces } = model.meta
  const plain = sentences.map((s) => ({ block: s.block, words: s.tokens.map((t) => t.form) }))
  const windows = cutWindows(plain, model.pieces, maxPieces, BEHIND)
  const rows = windows.map((w) => encodeWindow([...w.context, ...w.stretches], model.pieces, maxPieces))
  const scores = plain.map((s): (Float32Array | null)[] => s.words.map(() => null))
  await runRows(rows, model, 'tags', (index, logits) => {
    const { words } = rows[index] as ReaderRow
    const window = windows[index]
    let word = window?.context.reduce((sum, s) => sum + s.words.length, 0) ?? 0
    for (const stretch of window?.stretches ?? []) {
      const row = scores[stretch.sentence] as (Float32Array | null)[]
      stretch.words.forEach((_, i) => {
        const at = words[word++] ?? -1
        if (at >= 0) row[stretch.from + i] = logits.slice(at * tags.length, (at + 1) * tags.length)
      })
    }
  })
  return scores.map((rowsOfWords) => decodeTags(rowsOfWords, tags))
}

/** Runs all rows in batches of like length and hands each row its own logits. */
async function runRows(
  rows: readonly ReaderRow[],
  model: ReaderModel,
  output: 'pairs' | 'tags',
  take: (index: number, logits: Float32Array) => void,
): Promise<void> {
  const order = rows.map((_, i) => i).sort((a, b) => lengthOf(rows, a) - lengthOf(rows, b))
  let batch: number[] = []
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    const outputs = await model.session.run(packRows(batch.map((i) => rows[i] as ReaderRow)))
    const { data } = outputs[output] as ModelTensor
    const size = data.length / batch.length
    for (const [b, i] of batch.entries()) take(i, (data as Float32Array).subarray(b * size, (b + 1) * size))
    batch = []
  }
  for (const i of order) {
    if ((batch.length + 1) * lengthOf(rows, i) > BATCH_PIECES) await flush()
    batch.push(i)
  }
  await flush()
}

function lengthOf(rows: readonly ReaderRow[], index: number): number {
  return rows[index]?.pieces.length ?? 0
}

function packRows(rows: readonly ReaderRow[]): Record<string, ModelTensor> {
  const count = rows.length
  const length = Math.max(...rows.map((r) => r.pieces.length))
  const pieces = new Int32Array(count * length)
  const shapes = new Int32Array(count * length)
  const mask = new Int32Array(count * length)
  const pool = new Float32Array(count * 4 * length)
  for (const [b, row] of rows.entries()) {
    const n = row.pieces.length
    pieces.set(row.pieces, b * length)
    shapes.set(row.shapes, b * length)
    mask.fill(1, b * length, b * length + n)
    // what the pair head looks at: the first piece, the mean of all, the mean of either party
    const at = b * 4 * length
    pool[at] = 1
    pool.fill(1 / n, at + length, at + length + n)
    for (const [k, [from, to]] of (row.parties ?? []).entries()) {
      pool.fill(1 / Math.max(1, to - from), at + (2 + k) * length + from, at + (2 + k) * length + to)
    }
  }
  const of = (data: Int32Array): ModelTensor => ({ type: 'int32', data, dims: [count, length] })
  return {
    pieces: of(pieces),
    shapes: of(shapes),
    mask: of(mask),
    pool: { type: 'float32', data: pool, dims: [count, 4, length] },
  }
}
