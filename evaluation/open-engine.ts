// In: which runtime is wanted; out: the engine that ships, opened from models/en.

import { fileURLToPath } from 'node:url'
import { type Engine, openEngine, type RuntimeChoice } from '../src/engine-runtime.js'

export async function openShippedEngine(runtime: RuntimeChoice = 'auto', threads = 1): Promise<Engine> {
  return openEngine({ folder: fileURLToPath(new URL('../models/en', import.meta.url)), runtime, threads })
}
