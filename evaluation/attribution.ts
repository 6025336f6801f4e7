// In: JSON Lines of articles; out: JSON Lines of the attributions in each: source, cue and content as spans of UTF-16 units.

import { readFile, writeFile } from 'node:fs/promises'
import { linkAttributions, type TokenRange } from '../src/code/attributions.js'
import { splitArticle } from '../src/parse/index.js'
import type { Block, RawSentence, Reader, Sentence } from '../src/terms/index.js'
import { openShippedReader } from './open-reader.js'
import { readArguments } from './read-arguments.js'

type Spans = readonly (readonly [number, number])[]

/** `attribution FILE.jsonl --out OUT.jsonl [--runtime native|wasm]`; exit code. */
export async function run(args: string[]): Promise<number> {
  const { file, out, runtime } = readArguments(args, 'attribution FILE.jsonl --out OUT.jsonl')
  const reader = await openShippedReader(runtime)
  const lines: string[] = []
  for (const line of (await readFile(file, 'utf8')).split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    lines.push(JSON.stringify({ id, attributions: await attribute(text, reader) }))
  }
  await writeFile(out, `${lines.join('\n')}\n`)
  return 0
}

async function attribute(
  text: string,
  reader: Reader,
): Promise<{ source: Spans; cue: Spans; content: Spans }[]> {
  const sentences = splitArticle(text, listLines(text))
  const tags = await reader.readAttributions(sentences.map(bare))
  const spans = (ranges: readonly TokenRange[]): Spans =>
    ranges.flatMap(({ sentence, from, to }) => {
      const tokens = sentences[sentence]?.tokens
      const [first, last] = [tokens?.[from], tokens?.[to - 1]]
      return first && last ? [[first.start, last.end] as const] : []
    })
  return linkAttributions(sentences, tags).map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }))
}

/** Every line is a paragraph. */
function listLines(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'paragraph',
    start: m.index,
    end: m.index + m[0].length,
  }))
}

/** The reader looks at words and paragraphs only. */
function bare(sentence: RawSentence): Sentence {
  const tokens = sentence.tokens.map((token, i) => ({
    ...token,
    i,
    lemma: token.form,
    upos: 'X',
    xpos: 'X',
    feats: {},
    head: i - 1,
    deprel: 'dep',
    arcScore: 0,
    labelScore: 0,
    factuality: null,
  }))
  return { ...sentence, tokens, names: [] }
}
