// In: the opened second model; out: the reader: what one party does to another, and which words tell who says what.

import type { PairReading, PairRequest, Reader, Root, Sentence, SentenceReading } from '../terms/index.js'
import { packBatches } from './pack-batches.js'
import { type ActLabels, readSentenceActs } from './reader-acts.js'
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
  /** What the head of acts tells; a model without it sees none. */
  readonly acts?: ActLabels
  /** Whether it tells how factual the event of a word is. */
  readonly factual?: boolean
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
const BEHIND = 20

/** The reader over an opened model. Any tokens and ranges will do; the answers stand in the order of what was asked. */
export function makeReader(model: ReaderModel): Reader {
  return {
    readPairs: (pairs) => readPairs(pairs, model),
    readAttributions: async (sentences) => (await readText(sentences, model)).map((s) => s.speech),
    readActs: (sentences) => readText(sentences, model),
  }
}

async function readPairs(pairs: readonly PairRequest[], model: ReaderModel): Promise<PairReading[]> {
  const rows = pairs.map((pair) => encodePair(pair, model.pieces, model.meta.maxPieces))
  const size = model.meta.roots.length + 1
  const found: PairReading[] = new Array(pairs.length)
  await runRows(rows, model, ['pairs'], (index, logits) => {
    const own = logits.get('pairs') ?? new Float32Array(size)
    found[index] = readLogits(own.subarray(0, size), model.meta)
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

/** Where a word was read: the outputs of its window, how long that was padded, and the place of its first piece. */
interface Seen {
  readonly logits: ReadonlyMap<string, Float32Array>
  readonly length: number
  readonly piece: number
}

/** What an output says of a word: a view, made when it is asked for; null for a word that was cut off. */
function logitsOf(word: Seen | null | undefined, output: string): Float32Array | null {
  const data = word?.logits.get(output)
  if (!word || !data) return null
  const size = data.length / word.length
  return data.subarray(word.piece * size, (word.piece + 1) * size)
}

/** One pass over the text in windows: where every word was read; null for words that were cut off. */
async function readWords(
  sentences: readonly { readonly block: number; readonly words: readonly string[] }[],
  model: ReaderModel,
  outputs: readonly string[],
): Promise<(Seen | null)[][]> {
  const { maxPieces } = model.meta
  const windows = cutWindows(sentences, model.pieces, maxPieces, BEHIND)
  const rows = windows.map((w) => encodeWindow([...w.context, ...w.stretches], model.pieces, maxPieces))
  const found = sentences.map((s): (Seen | null)[] => s.words.map(() => null))
  await runRows(rows, model, outputs, (index, logits, length) => {
    const { words } = rows[index] as ReaderRow
    const window = windows[index]
    let word = window?.context.reduce((sum, s) => sum + s.words.length, 0) ?? 0
    for (const stretch of window?.stretches ?? []) {
      const row = found[stretch.sentence] as (Seen | null)[]
      for (let i = 0; i < stretch.words.length; i++) {
        const piece = words[word++] ?? -1
        if (piece >= 0) row[stretch.from + i] = { logits, length, piece }
      }
    }
  })
  return found
}

const ACT_OUTPUTS = ['act_tags', 'act_qualities', 'act_askers', 'act_answerers'] as const

async function readText(
  sentences: readonly Pick<Sentence, 'block' | 'tokens'>[],
  model: ReaderModel,
): Promise<SentenceReading[]> {
  const { tags, acts, factual } = model.meta
  const plain = sentences.map((s) => ({ block: s.block, words: s.tokens.map((t) => t.form) }))
  const words = await readWords(plain, model, [
    'tags',
    ...(acts ? ACT_OUTPUTS : []),
    ...(factual ? ['factual'] : []),
  ])
  return words.map((row) => {
    const all = (output: string): (Float32Array | null)[] => row.map((w) => logitsOf(w, output))
    const factualAt = (word: number): number | null => logitsOf(row[word], 'factual')?.[0] ?? null
    return {
      speech: decodeTags(all('tags'), tags),
      factualAt,
      ...readSentenceActs(
        {
          tags: acts ? all('act_tags') : [],
          qualities: (word) => logitsOf(row[word], 'act_qualities'),
          askers: (word) => logitsOf(row[word], 'act_askers'),
          answerers: (word) => logitsOf(row[word], 'act_answerers'),
          factual: factualAt,
        },
        acts ?? null,
      ),
    }
  })
}

/** Runs all rows in batches of like length and hands each row its own logits by output, with the length they were padded to. */
async function runRows(
  rows: readonly ReaderRow[],
  model: ReaderModel,
  wanted: readonly string[],
  take: (index: number, logits: ReadonlyMap<string, Float32Array>, length: number) => void,
): Promise<void> {
  const lengths = rows.map((r) => r.pieces.length)
  for (const batch of packBatches(lengths, BATCH_PIECES)) {
    const length = Math.max(...batch.map((i) => lengths[i] ?? 0))
    const outputs = await model.session.run(packRows(batch.map((i) => rows[i] as ReaderRow)))
    for (const [b, i] of batch.entries()) {
      const own = wanted.map((name): [string, Float32Array] => {
        const { data } = outputs[name] as ModelTensor
        const size = data.length / batch.length
        return [name, (data as Float32Array).subarray(b * size, (b + 1) * size)]
      })
      take(i, new Map(own), length)
    }
  }
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
