// Rows of raw text and the sentences and tokens expected of them.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitArticle } from '../../../src/parse/index.js'

const rows = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((paragraph) => {
    const [slug = '', text = '', ...sentences] = paragraph.split('\n')
    return { slug, text: text.replaceAll('\\n', '\n'), sentences }
  })

describe('raw text into sentences and tokens', () => {
  it.each(rows)('$slug', ({ text, sentences }) => {
    const found = splitArticle(text, [{ kind: 'paragraph', start: 0, end: text.length }])
    expect(found.map(({ tokens }) => tokens.map(({ form }) => form.replaceAll(' ', '␣')).join(' '))).toEqual(sentences)
  })
})
