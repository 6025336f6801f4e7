// Lemmas: the treebanks' table first, then irregular forms, then the model's scripts where they leave a word.

import { describe, expect, it } from 'vitest'
import { readLemmaTable } from '../../../src/parse/index.js'
import { findIrregular } from '../../../src/parse/irregular-forms.js'
import { applyScript, findLemma } from '../../../src/parse/lemma.js'

const sources = {
  table: readLemmaTable("'ve\tVBP\thave\nnews\tNN\tnews\n"),
  isWord: (lemma: string) => ['decline', 'agree', 'talk', 'force'].includes(lemma),
}

describe('applyScript', () => {
  it.each([
    ['Signed', '=', 'signed'],
    ['denies', 'P0||S3|y', 'deny'],
    ["n't", '!not', 'not'],
    ['ing', 'P0||S3|', undefined],
  ])('makes of %s by %s %s', (form, script, lemma) => {
    expect(applyScript(form, script)).toBe(lemma)
  })
})

describe('findIrregular', () => {
  it.each([
    ['overthrew', 'VBD', 'overthrow'],
    ['undergone', 'VBN', 'undergo'],
    ['shrunk', 'VBN', 'shrink'],
    ['businesswomen', 'NNS', 'businesswoman'],
    ['outlet', 'VBD', undefined],
    ['sang', 'NN', undefined],
  ])('%s under %s is %s', (form, xpos, lemma) => {
    expect(findIrregular(form, xpos)).toBe(lemma)
  })
})

describe('findLemma', () => {
  it('believes the table before the scripts', () => {
    expect(findLemma("'ve", 'AUX', 'VBP', ['='], sources)).toBe('have')
  })

  it('prefers a script that leaves a known word', () => {
    expect(findLemma('declining', 'VERB', 'VBG', ['P0||S3|', 'P0||S3|e'], sources)).toBe('decline')
    expect(findLemma('blorping', 'VERB', 'VBG', ['P0||S3|', 'P0||S3|e'], sources)).toBe('blorp')
  })

  it('cuts nothing from an uninflected form that is no word without it', () => {
    expect(findLemma('speculation', 'NOUN', 'NN', ['P0||S1|'], sources)).toBe('speculation')
  })

  it('keeps the capitals of proper nouns only', () => {
    expect(findLemma('Lisbon', 'PROPN', 'NNP', ['='], sources)).toBe('Lisbon')
    expect(findLemma('TALKS', 'NOUN', 'NNS', ['P0||S1|'], sources)).toBe('talk')
    expect(findLemma('Forces', 'PROPN', 'NNPS', ['P0||S1|'], sources)).toBe('Force')
  })

  it('writes a number without its commas', () => {
    expect(findLemma('12,500', 'NUM', 'CD', ['='], sources)).toBe('12500')
  })
})
