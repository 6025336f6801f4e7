// In: rows of phrases with an article's day and what they mean; out: findTimes and resolveTimes checked on each.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dating } from '../../../src/terms/index.js'
import { boundsOf, findTimes, momentOf, resolveTimes } from '../../../src/when/index.js'
import { makeSentence } from './make-sentence.js'

const folder = new URL('../../cases/when/', import.meta.url)

function readRows(name: string): string[][] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

/** What the row's phrase was read as: EDTF, `null` without a day, `8 days`, `frequency`, or `none` where nothing was found. */
function readPhrase(anchor: string, text: string, phrase: string): string {
  const sentences = [makeSentence(text)]
  const published = anchor === '-' ? null : momentOf(anchor, 'stated', 'given')
  const dating: Dating = { published, clues: [], doubts: [] }
  const mentions = resolveTimes(findTimes(sentences, text), dating, sentences)
  const clean = (s: string): string => s.replace(/[.;,]+$/, '').toLowerCase()
  const mention = mentions.find((m) => clean(m.span.exact) === clean(phrase))
  if (!mention) {
    const found = mentions.map((m) => `${m.span.exact} = ${m.moment?.edtf ?? m.kind}`)
    return found.length === 0 ? 'none' : `none (${found.join('; ')})`
  }
  if (mention.kind === 'duration') return `${mention.days ?? '?'} days`
  return mention.kind === 'frequency' ? 'frequency' : (mention.moment?.edtf ?? 'null')
}

const files = readdirSync(folder).filter((f) => f.endsWith('.tsv') && f !== 'edtf.tsv' && f !== 'moments.tsv')

describe.each(files)('%s', (file) => {
  it.each(readRows(file))('on %s: %s [%s]', (anchor, text, phrase, expected) => {
    const got = readPhrase(anchor ?? '-', text ?? '', phrase ?? '')
    expect(
      expected === 'none' && phrase === 'none'
        ? got
        : got.replace(/^none.*/, expected === 'none' ? 'none' : '$&'),
    ).toBe(expected)
  })
})

describe('bounds', () => {
  it.each(readRows('edtf.tsv'))('of "%s" are %s to %s', (edtf, lower, upper) => {
    const value = (s: string | undefined): string | null => (s === '-' ? null : (s ?? null))
    const expected = lower === 'none' ? null : { lower: value(lower), upper: value(upper) }
    expect(boundsOf(edtf ?? '')).toEqual(expected)
  })
})
