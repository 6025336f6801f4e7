// findContractions: which tokens were one written word.

import { describe, expect, it } from 'vitest'
import { findContractions, tokenize } from '../../../src/parse/index.js'

function listWords(text: string): string[] {
  const tokens = tokenize(text)
  return findContractions(tokens).map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('findContractions', () => {
  it.each([
    ["They don't say it's Peru's.", ["don't", "it's", "Peru's"]],
    ['We cannot. I’m gonna go.', ['cannot', 'I’m', 'gonna']],
    ["The states' row and 'the kings' met.", ["states'"]],
    ["He shouldn't've gone.", ["shouldn't've"]],
    ['alot of it', []],
    ['“Peru” ’s envoy', []],
  ])('%s', (text, words) => {
    expect(listWords(text)).toEqual(words)
  })
})
