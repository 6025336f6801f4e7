// In: an IOB2 file with gold tokens; out: the same lines with our PER, ORG and LOC tags in the third column.

import { readFile, writeFile } from 'node:fs/promises'
import { analyse } from '../src/parse/index.js'
import type { RawSentence, RawToken, Sentence } from '../src/terms/index.js'
import { openShippedEngine } from './open-engine.js'
import { readArguments } from './read-arguments.js'

/** `names FILE.iob2 --out OUT.iob2 [--runtime native|wasm]`; exit code. */
export async function run(args: string[]): Promise<number> {
  const { file, out, runtime } = readArguments(args, 'names FILE.iob2 --out OUT.iob2')
  const lines = (await readFile(file, 'utf8')).replace(/\r/g, '').split('\n')
  const engine = await openShippedEngine(runtime)
  const analysed = await analyse(readTaggedLines(lines), engine)
  await writeFile(out, writeTaggedLines(lines, analysed))
  return 0
}

/** Sentences of an IOB2 file: runs of lines with an index and a token, divided by blank lines. */
export function readTaggedLines(lines: readonly string[]): RawSentence[] {
  const sentences: RawSentence[] = []
  let tokens: RawToken[] = []
  let at = 0
  const close = (): void => {
    const index = sentences.length
    if (tokens.length > 0) sentences.push({ index, start: 0, end: at, block: 0, kind: 'body', tokens })
    tokens = []
    at = 0
  }
  for (const line of lines) {
    if (line === '') close()
    else if (!line.startsWith('#')) {
      const form = line.split('\t')[1] ?? ''
      tokens.push({ form, start: at, end: at + form.length, spaceAfter: true })
      at += form.length + 1
    }
  }
  close()
  return sentences
}

/** The same lines, comments and blanks with the tag of each token; the columns after it stay. */
export function writeTaggedLines(lines: readonly string[], analysed: readonly Sentence[]): string {
  let sentence = 0
  let token = 0
  return lines
    .map((line) => {
      if (line === '') {
        if (token > 0) sentence++
        token = 0
        return line
      }
      if (line.startsWith('#')) return line
      const name = analysed[sentence]?.names.find((n) => n.from <= token && token < n.to)
      const tag = name === undefined ? 'O' : `${name.from === token ? 'B' : 'I'}-${name.type}`
      token++
      const [index, form, , ...rest] = line.split('\t')
      return [index, form ?? '', tag, ...rest].join('\t')
    })
    .join('\n')
}
