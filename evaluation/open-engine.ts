// In: which runtime is wanted; out: the engine that ships, opened from models/en.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type OpenedEngine, openEngine, type RuntimeChoice } from '../src/engine-runtime.js'

const FOLDER = new URL('../models/en/', import.meta.url)

export async function openShippedEngine(runtime: RuntimeChoice = 'auto', threads = 1): Promise<OpenedEngine> {
  return openEngine({
    model: fileURLToPath(new URL('model.onnx', FOLDER)),
    vocab: await readFile(new URL('vocab.txt', FOLDER), 'utf8'),
    meta: JSON.parse(await readFile(new URL('meta.json', FOLDER), 'utf8')),
    runtime,
    threads,
  })
}
