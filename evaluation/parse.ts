// In: a CoNLL-U file with gold tokens; out: the same file with our tags, lemmas, features and trees, one sentence for one sentence.

import { readFile, writeFile } from 'node:fs/promises'
import { analyse, readConllu, writeConllu } from '../src/parse/index.js'
import { openShippedEngine } from './open-engine.js'
import { readArguments } from './read-arguments.js'

/** `parse FILE.conllu --out OUT.conllu [--runtime native|wasm]`; exit code. */
export async function run(args: string[]): Promise<number> {
  const { file, out, runtime } = readArguments(args, 'parse FILE.conllu --out OUT.conllu')
  const sentences = readConllu(await readFile(file, 'utf8'))
  const engine = await openShippedEngine(runtime)
  const analysed = await analyse(
    sentences.map((s) => s.raw),
    engine,
  )
  await writeFile(out, writeConllu(sentences, analysed))
  return 0
}
