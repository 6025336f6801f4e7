// In: objects of measures as printed; out: a failure where one thing is taken for two, or two for one.

import { describe, expect, it } from 'vitest'
import { isBareObject, isSameThing } from '../../../../src/code/measures/same-thing.js'

describe('what a measure is on', () => {
  it('is one thing under several words', () => {
    expect(isSameThing('ban on Chilean grapes', 'imports of grapes')).toBe(true)
    expect(isSameThing('Norwegian envoy', 'two diplomats')).toBe(true)
    expect(isSameThing('fishing pact', 'agreement of 1998')).toBe(true)
    expect(isSameThing('the curbs', 'Chilean grapes')).toBe(true)
  })

  it('is not told by the name of a state', () => {
    expect(isSameThing('Chilean grapes', 'Chilean copper')).toBe(false)
    expect(isSameThing('Ambassador Ana Ruiz', 'new trade')).toBe(false)
  })

  it('is unnamed where only the act is', () => {
    for (const bare of [
      'blanket ban',
      'additional tariffs',
      'it',
      'five-month ban',
      'tariffs of up to 40 per cent',
    ])
      expect(isBareObject(bare), bare).toBe(true)
    for (const named of ['wine tariffs', 'ban on wine', 'airspace'])
      expect(isBareObject(named), named).toBe(false)
  })
})
