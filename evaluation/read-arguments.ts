// In: arguments of an evaluation command; out: its file, the file to write and the runtime asked for.

import { parseArgs } from 'node:util'
import type { RuntimeChoice } from '../src/engine-runtime.js'
import { ChanceryError } from '../src/terms/index.js'

export interface EvaluationArguments {
  readonly file: string
  readonly out: string
  readonly runtime: RuntimeChoice
}

/** @throws ChanceryError `evaluate/usage` with the command's usage. */
export function readArguments(args: string[], usage: string): EvaluationArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, runtime: { type: 'string' } },
  })
  const file = positionals[0]
  const { out, runtime = 'auto' } = values
  if (file === undefined || out === undefined || !['auto', 'native', 'wasm'].includes(runtime)) {
    throw new ChanceryError('evaluate/usage', `usage: npm run evaluate -- ${usage} [--runtime native|wasm]`)
  }
  return { file, out, runtime: runtime as RuntimeChoice }
}
