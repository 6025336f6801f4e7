// In: the folder of a model; out: the opened engine, on the native runtime where its binary loads, on WebAssembly otherwise.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { InferenceSession, Tensor as RuntimeTensor } from 'onnxruntime-web'
import {
  type EngineMeta,
  type ModelSession,
  type ModelTensor,
  makeReader,
  makeWordPiece,
  type Engine as ParseEngine,
  type ReaderMeta,
  readLemmaTable,
  type WordPiece,
} from './parse/index.js'
import { ChanceryError, type Reader } from './terms/index.js'

export type RuntimeName = 'native' | 'wasm'
export type RuntimeChoice = RuntimeName | 'auto'

/** Which runtime a session got and why, for `chancery doctor`. */
export interface RuntimeReport {
  readonly runtime: RuntimeName
  readonly reason: string
}

export interface OpenModelOptions {
  /** `auto` (the default) also reads CHANCERY_RUNTIME. */
  readonly runtime?: RuntimeChoice
  /** Threads for one run; 1 unless given. */
  readonly threads?: number
}

export interface OpenEngineOptions extends OpenModelOptions {
  /** Holds model.onnx, vocab.txt, lemmas.tsv and meta.json. */
  readonly folder: string
}

export interface OpenedSession extends RuntimeReport {
  readonly session: ModelSession
}

/** The analyser with what `chancery doctor` tells of it. */
export interface Engine extends ParseEngine, RuntimeReport {
  /** Sum of the model file: the coder's version of it. */
  readonly sha256: string
}

/** The second model's reader with what `chancery doctor` tells of it. */
export interface OpenedReader extends Reader, RuntimeReport {
  readonly sha256: string
}

export interface OpenReaderOptions extends OpenModelOptions {
  /** Holds model.onnx and meta.json. */
  readonly folder: string
  /** The analyser's word pieces: both models share one vocabulary. */
  readonly pieces: WordPiece
}

type Runtime = {
  readonly InferenceSession: {
    create(bytes: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>
  }
  readonly Tensor: new (
    type: 'int32' | 'float32',
    data: Int32Array | Float32Array,
    dims: number[],
  ) => RuntimeTensor
}

/**
 * Opens the analyser. The file's sha256 is checked against its meta first.
 * @throws ChanceryError `model/missing`, `model/damaged` or `model/no-runtime`, each saying what to do.
 */
export async function openEngine(options: OpenEngineOptions): Promise<Engine> {
  const meta = readMeta<EngineMeta>(await readPart(join(options.folder, 'meta.json')))
  const vocabulary = await readPart(join(options.folder, 'vocab.txt'))
  const bytes = await readModel(join(options.folder, 'model.onnx'), meta.sha256)
  const opened = await openModel(bytes, options)
  const pieces = makeWordPiece(decodeText(vocabulary))
  const table = readLemmaTable(decodeText(await readPart(join(options.folder, 'lemmas.tsv'))))
  const words = new Set(table.values())
  const lemmas = { table, isWord: (lemma: string) => words.has(lemma) || pieces.has(lemma) }
  return { ...opened, pieces, lemmas, meta, sha256: meta.sha256 }
}

/**
 * Opens the second model, or gives null where its folder is not there: Chancery then works by the lexicon alone.
 * @throws ChanceryError `model/damaged` or `model/no-runtime`.
 */
export async function openReader(options: OpenReaderOptions): Promise<OpenedReader | null> {
  const file = join(options.folder, 'meta.json')
  if (!existsSync(file)) return null
  const meta = readMeta<ReaderMeta>(await readPart(file))
  const { session, ...report } = await openModel(
    await readModel(join(options.folder, 'model.onnx'), meta.sha256),
    options,
  )
  return { ...makeReader({ session, pieces: options.pieces, meta }), ...report, sha256: meta.sha256 }
}

function readMeta<Meta>(bytes: Uint8Array): Meta {
  try {
    return JSON.parse(decodeText(bytes)) as Meta
  } catch (cause) {
    throw new ChanceryError(
      'model/damaged',
      'meta.json of the model is no JSON. Install chancery again.',
      {},
      cause,
    )
  }
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

async function readPart(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new ChanceryError(
      'model/missing',
      `${path} cannot be read. It comes with the package: install chancery again.`,
      { file: path },
      cause,
    )
  }
}

/** The bytes of a model file whose sum is known. */
export async function readModel(path: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readPart(path)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) {
    throw new ChanceryError(
      'model/damaged',
      `${path} is not the file that meta.json describes (sha256 ${found.slice(0, 12)}…, expected ${sha256.slice(0, 12)}…). Install chancery again.`,
      { file: path, found, expected: sha256 },
    )
  }
  return bytes
}

/** Opens any ONNX file: the analyser's, or the relation reader's beside it. */
export async function openModel(bytes: Uint8Array, options: OpenModelOptions = {}): Promise<OpenedSession> {
  const choice = options.runtime ?? readChoice(process.env.CHANCERY_RUNTIME)
  const threads = Math.max(1, options.threads ?? 1)
  if (choice === 'wasm') {
    return { ...(await openWith('wasm', bytes, threads)), reason: 'asked for' }
  }
  try {
    return {
      ...(await openWith('native', bytes, threads)),
      reason: choice === 'native' ? 'asked for' : 'its binary loads here',
    }
  } catch (cause) {
    if (choice === 'native') {
      throw new ChanceryError(
        'model/no-runtime',
        'The native runtime (onnxruntime-node) does not load here. Set CHANCERY_RUNTIME=wasm, or leave it unset.',
        {},
        cause,
      )
    }
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    return { ...(await openWith('wasm', bytes, threads)), reason: `the native runtime does not load: ${why}` }
  }
}

function readChoice(value: string | undefined): RuntimeChoice {
  return value === 'native' || value === 'wasm' ? value : 'auto'
}

async function openWith(
  name: RuntimeName,
  bytes: Uint8Array,
  threads: number,
): Promise<{ session: ModelSession; runtime: RuntimeName }> {
  const runtime = name === 'native' ? loadNative() : await loadWasm(threads)
  const settings: InferenceSession.SessionOptions = {
    executionProviders: [name === 'native' ? 'cpu' : 'wasm'],
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  }
  try {
    const session = await runtime.InferenceSession.create(bytes, settings)
    return { session: wrapSession(session, runtime), runtime: name }
  } catch (cause) {
    if (name === 'native') throw cause
    throw new ChanceryError(
      'model/damaged',
      'The model file cannot be opened. Install chancery again.',
      {},
      cause,
    )
  }
}

function loadNative(): Runtime {
  // required rather than imported: the package is CommonJS without types, and throws here where its binary does not load
  const loaded: Runtime = createRequire(import.meta.url)('onnxruntime-node')
  return loaded
}

async function loadWasm(threads: number): Promise<Runtime> {
  const loaded = await import('onnxruntime-web')
  loaded.env.wasm.numThreads = threads
  loaded.env.logLevel = 'error'
  return loaded as unknown as Runtime
}

function wrapSession(session: InferenceSession, runtime: Runtime): ModelSession {
  return {
    async run(inputs) {
      const feeds: Record<string, RuntimeTensor> = {}
      for (const [name, tensor] of Object.entries(inputs)) {
        feeds[name] = new runtime.Tensor(tensor.type, tensor.data, [...tensor.dims])
      }
      const found = await session.run(feeds)
      const outputs: Record<string, ModelTensor> = {}
      for (const [name, tensor] of Object.entries(found)) {
        outputs[name] = {
          type: tensor.type === 'int32' ? 'int32' : 'float32',
          data: tensor.data as Int32Array | Float32Array,
          dims: tensor.dims,
        }
      }
      return outputs
    },
  }
}
