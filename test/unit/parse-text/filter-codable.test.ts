// isCodable: what it must keep and may spare.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodableLexicon } from '../../../src/parse/index.js'
import { isCodable, listLemmas, splitArticle } from '../../../src/parse/index.js'

function judge(text: string, lexicon?: CodableLexicon): boolean {
  const [sentence] = splitArticle(text, [{ kind: 'paragraph', start: 0, end: text.length }])
  return sentence !== undefined && isCodable(sentence, lexicon)
}

describe('isCodable', () => {
  it.each([
    'Norway recalled its consul.',
    'It also cut the water supply.',
    'they were told to leave within a day',
    'The envoy was expelled.',
    'THE TALKS COLLAPSED',
    'Tariffs were raised on grain.',
    'Earlier, the iCET review had been put off by the EU.',
  ])('keeps %j', (text) => {
    expect(judge(text)).toBe(true)
  })

  it.each(['Source', '2016-06-09 11:30', '***', 'prices fell again.', 'share: 12', 'economy | sport'])(
    'spares %j',
    (text) => {
      expect(judge(text)).toBe(false)
    },
  )

  it('asks for a trigger where triggers are given', () => {
    const triggers = new Set(['recall', 'sign'])
    expect(judge('Norway recalled its consul.', { triggers })).toBe(true)
    expect(judge('The signing in Oslo was short.', { triggers })).toBe(true)
    expect(judge('Norway is a kingdom.', { triggers })).toBe(false)
  })

  it('lets a first capital pass only where the parties do not say better', () => {
    expect(judge('Grain prices fell.')).toBe(true)
    expect(judge('Grain prices fell.', { parties: new Set(['norway']) })).toBe(false)
    expect(judge('Norwegians rejoiced.', { parties: new Set(['norwegian']) })).toBe(true)
  })

  it('never drops more with fewer demands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const triggers = new Set(['met'])
        if (judge(text, { triggers })) expect(judge(text)).toBe(true)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

describe('listLemmas', () => {
  it.each([
    ['signed', 'sign'],
    ['expelling', 'expel'],
    ['denies', 'deny'],
    ['imposing', 'impose'],
    ['invitation', 'invite'],
    ['Refusal', 'refuse'],
    ['suspension', 'suspension'],
  ])('%s could be a form of %s', (form, lemma) => {
    expect(listLemmas(form)).toContain(lemma)
  })
})
