// In: word pieces of some sentences; out: the raw numbers of every head of the opened model. The only file that knows the model's inputs.

import type { LemmaSources } from './lemma.js'
import { shapeSentence } from './shapes.js'
import { CLS, SEP, type WordPiece } from './wordpiece.js'

export interface ModelTensor {
  readonly type: 'int32' | 'float32'
  readonly data: Int32Array | Float32Array
  readonly dims: readonly number[]
}

/** An opened model file, whatever runs it. */
export interface ModelSession {
  run(inputs: Readonly<Record<string, ModelTensor>>): Promise<Readonly<Record<string, ModelTensor>>>
}

/** Class inventories in the order of the model's outputs. */
export interface EngineLabels {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly feats: readonly string[]
  readonly lemma: readonly string[]
  readonly label: readonly string[]
  readonly names: readonly string[]
}

/** What models/<name>/meta.json says of the file beside it, as far as the analysis needs it. */
export interface EngineMeta {
  readonly name: string
  readonly sha256: string
  readonly labels: EngineLabels
  /** Divide logits by these before softmax (fitted on the development treebanks). */
  readonly temperatures: { readonly arc: number; readonly label: number; readonly names: number }
  /** Pieces of a sequence at most, its two ends included. */
  readonly maxPieces: number
}

/** Everything `analyse` needs, opened by src/engine-runtime.ts. */
export interface Engine {
  readonly session: ModelSession
  readonly pieces: WordPiece
  readonly lemmas: LemmaSources
  readonly meta: EngineMeta
}

/** The words of one sentence (or of one stretch of a long one) with their pieces. */
export interface Encoded {
  readonly words: readonly string[]
  readonly pieces: readonly (readonly number[])[]
  /** Pieces with both ends. */
  readonly length: number
}

/** One sentence's numbers: rows are words from 1, 0 is the root. */
export interface RawScores {
  readonly words: number
  row(head: 'tags' | 'names' | 'arcs', word: number): Float32Array
  /** The heads for which labels were scored, best first, and the label logits of the k-th. */
  heads(word: number): Int32Array
  labels(word: number, k: number): Float32Array
}

export function encodeWords(words: readonly string[], pieces: WordPiece): Encoded {
  const encoded = words.map((word) => pieces.encode(word))
  return { words, pieces: encoded, length: encoded.reduce((sum, p) => sum + p.length, 2) }
}

/** Runs one batch; the answers stand in the order of the batch. */
export async function runBatch(batch: readonly Encoded[], engine: Engine): Promise<RawScores[]> {
  const outputs = await engine.session.run(packBatch(batch))
  const wide = Math.max(...batch.map((e) => e.words.length)) + 1
  return batch.map((e, b) => {
    const slice = (name: string, word: number, k = 0): Float32Array => {
      const tensor = outputs[name] as ModelTensor
      const size = tensor.dims.at(-1) as number
      const per = name === 'labels' ? (tensor.dims[2] as number) : 1
      const at = ((b * wide + word) * per + k) * size
      return (tensor.data as Float32Array).subarray(at, at + size)
    }
    return {
      words: e.words.length,
      row: slice,
      heads: (word) => {
        const tensor = outputs.heads as ModelTensor
        const size = tensor.dims.at(-1) as number
        const at = (b * wide + word) * size
        return (tensor.data as Int32Array).subarray(at, at + size)
      },
      labels: (word, k) => slice('labels', word, k),
    }
  })
}

function packBatch(batch: readonly Encoded[]): Record<string, ModelTensor> {
  const count = batch.length
  const length = Math.max(...batch.map((e) => e.length))
  const wide = Math.max(...batch.map((e) => e.words.length)) + 1
  const pieces = new Int32Array(count * length)
  const shapes = new Int32Array(count * length)
  const mask = new Int32Array(count * length)
  const first = new Int32Array(count * wide)
  const last = new Int32Array(count * wide)
  const wordMask = new Float32Array(count * wide).fill(-1e4)
  for (const [b, e] of batch.entries()) {
    const kinds = shapeSentence(e.words)
    const start = b * length
    first.fill(start, b * wide, (b + 1) * wide)
    last.fill(start, b * wide, (b + 1) * wide)
    wordMask.fill(0, b * wide, b * wide + e.words.length + 1)
    pieces[start] = CLS
    let at = start + 1
    for (const [i, ids] of e.pieces.entries()) {
      first[b * wide + i + 1] = at
      for (const id of ids) {
        pieces[at] = id
        shapes[at++] = kinds[i] as number
      }
      last[b * wide + i + 1] = at - 1
    }
    pieces[at++] = SEP
    mask.fill(1, start, at)
  }
  const of = (data: Int32Array, dims: readonly number[]): ModelTensor => ({ type: 'int32', data, dims })
  return {
    pieces: of(pieces, [count, length]),
    shapes: of(shapes, [count, length]),
    mask: of(mask, [count, length]),
    first: of(first, [count * wide]),
    last: of(last, [count * wide]),
    word_mask: { type: 'float32', data: wordMask, dims: [count, wide] },
  }
}
