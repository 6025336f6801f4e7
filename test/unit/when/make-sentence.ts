// In: words, or words with tags, heads and labels; out: a sentence, without a tree or with the one given.

import { tokenize } from '../../../src/parse/index.js'
import type { Sentence, Token } from '../../../src/terms/index.js'

/** Tokens of a text with offsets kept; without tags, heads or labels. */
export function makeSentence(text: string, index = 0, start = 0): Sentence {
  const tokens = tokenize(text).map(
    (raw, i): Token => ({
      ...raw,
      start: start + raw.start,
      end: start + raw.end,
      i,
      lemma: raw.form.toLowerCase(),
      upos: 'X',
      xpos: '_',
      feats: {},
      head: -1,
      deprel: '_',
      arcScore: 0,
      labelScore: 0,
      factuality: null,
    }),
  )
  return { index, start, end: start + text.length, block: 0, kind: 'body', tokens, names: [] }
}

/** `form/lemma/UPOS/XPOS/head/deprel`, heads from 1 with 0 the root: one a word, apart by spaces. */
export function makeTree(
  words: string,
  index = 0,
  start = 0,
  block = 0,
): { sentence: Sentence; text: string } {
  const rows = words
    .trim()
    .split(/\s+/)
    .map((w) => w.split('/'))
  const text = rows.map((r) => r[0]).join(' ')
  let at = start
  const tokens = rows.map((r, i): Token => {
    const [form = '', lemma = '', upos = 'X', xpos = '_', head = '0', deprel = 'dep'] = r
    const from = at
    at += form.length + 1
    return {
      form,
      start: from,
      end: from + form.length,
      spaceAfter: true,
      i,
      lemma,
      upos,
      xpos,
      feats: {},
      head: Number(head) - 1,
      deprel,
      arcScore: 1,
      labelScore: 1,
      factuality: null,
    }
  })
  return {
    sentence: { index, start, end: start + text.length, block, kind: 'body', tokens, names: [] },
    text,
  }
}
