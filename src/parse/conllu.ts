// In: CoNLL-U text; out: its sentences with every line kept, ready to be analysed; and the same text with an analysis written in.

import type { RawSentence, RawToken, Sentence } from '../terms/index.js'
import { writeFeatures } from './features.js'

/** One block of a CoNLL-U file: all its lines, and its syntactic words as a sentence whose offsets count within the block. */
export interface ConlluSentence {
  readonly lines: readonly string[]
  readonly raw: RawSentence
}

/** Blocks without a word are left out; ranges (3-4) and empty nodes (5.1) stay in `lines` alone. */
export function readConllu(text: string): ConlluSentence[] {
  const blocks = text.replace(/\r/g, '').split(/\n(?:[ \t]*\n)+/)
  const sentences: ConlluSentence[] = []
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line !== '')
    const words = lines.filter(isWord)
    if (words.length === 0) continue
    sentences.push({ lines, raw: makeSentence(words, sentences.length) })
  }
  return sentences
}

/** The same lines with lemma, tags, features, head and relation of the analysis; enhanced graphs are dropped. */
export function writeConllu(sentences: readonly ConlluSentence[], analysed: readonly Sentence[]): string {
  return sentences
    .map((sentence, s) => {
      let next = 0
      const lines = sentence.lines.map((line) => {
        if (!isWord(line)) return line
        const cells = line.split('\t')
        const token = analysed[s]?.tokens[next++]
        if (token === undefined) return line
        const { lemma, upos, xpos, feats, head, deprel } = token
        const analysis = [lemma, upos, xpos, writeFeatures(feats), String(head + 1), deprel, '_']
        return [cells[0], cells[1], ...analysis, cells[9] ?? '_'].join('\t')
      })
      return `${lines.join('\n')}\n\n`
    })
    .join('')
}

function isWord(line: string): boolean {
  return /^\d+\t/.test(line)
}

function makeSentence(words: readonly string[], index: number): RawSentence {
  let at = 0
  const tokens = words.map((line): RawToken => {
    const cells = line.split('\t')
    const form = cells[1] ?? ''
    const spaceAfter = !/(^|\|)SpaceAfter=No(\||$)/.test(cells[9] ?? '')
    const token = { form, start: at, end: at + form.length, spaceAfter }
    at += form.length + (spaceAfter ? 1 : 0)
    return token
  })
  const end = tokens.at(-1)?.end ?? 0
  return { index, start: 0, end, block: 0, kind: 'body', tokens }
}
