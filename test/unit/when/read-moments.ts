// In: an article's date and small trees, "¶ " before the first of a paragraph; out: the Moment of a word in one of them.

import type { Dating, Sentence } from '../../../src/terms/index.js'
import { findTimes, type MomentAnswer, momentFor, momentOf, resolveTimes } from '../../../src/when/index.js'
import { makeTree } from './make-sentence.js'

const dating = (edtf: string | null): Dating => ({
  published: edtf === null ? null : momentOf(edtf, 'stated', 'given'),
  clues: [],
  doubts: [],
})

/** Asks for the Moment of the word `form` in a sentence, the last one unless told; with `toCome` as the coder would say it. */
export function readMoments(
  published: string | null,
  ...trees: string[]
): (form: string, sentence?: number, toCome?: boolean | null) => MomentAnswer {
  const sentences: Sentence[] = []
  let start = 0
  let block = 0
  for (const tree of trees) {
    if (tree.startsWith('¶ ')) block++
    const { sentence, text } = makeTree(tree.replace(/^¶ /, ''), sentences.length, start, block)
    sentences.push(sentence)
    start += text.length + 1
  }
  const context = {
    sentences,
    dating: dating(published),
    times: resolveTimes(findTimes(sentences), dating(published), sentences),
  }
  return (form: string, sentence = sentences.length - 1, toCome: boolean | null = null) => {
    const token = sentences[sentence]?.tokens.findIndex((t) => t.form === form) ?? -1
    return momentFor(context, sentence, token, toCome)
  }
}
