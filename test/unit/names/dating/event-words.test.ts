// In: words; out: keyOfWord checked: which ways of saying a thing meet.

import { describe, expect, it } from 'vitest'
import { keyOfWord, wordsOf } from '../../../../src/names/dating/event-words.js'

describe('keyOfWord', () => {
  it.each([
    ['expelled', 'expulsion'],
    ['ceasefire', 'truce'],
    ['accord', 'agreement'],
    ['recognised', 'recognition'],
    ['ambassador', 'envoy'],
    ['overthrown', 'coup'],
    ['Zelenskyy', 'Zelensky'],
    ['Kyiv', 'Kiev'],
    ['Chávez', 'Chavez'],
  ])('%s and %s meet', (one, other) => {
    expect(keyOfWord(one)).toBe(keyOfWord(other))
  })

  it.each([
    ['Turkey', 'turkeys'],
    ['recall', 'recognise'],
  ])('%s and %s do not', (one, other) => {
    expect(keyOfWord(one)).not.toBe(keyOfWord(other))
  })

  it('says nothing of empty words', () => {
    expect(wordsOf('the president of it').map(keyOfWord)).toEqual([null, null, null, null])
  })
})
