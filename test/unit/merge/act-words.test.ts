// In: sentences on acts between states; out: a failure where words for one thing differ, or words that all news has prove an act.

import { describe, expect, it } from 'vitest'
import { compareWords, readThing, weighWords } from '../../../src/merge/act-words.js'

const share = (x: string, y: string): number => compareWords(weighWords(x), weighWords(y)).share

describe('words of an act', () => {
  it.each([
    ['Lisbon severed relations', 'Lisbon cut its ties'],
    ['ousted three envoys', 'expelled three diplomats'],
    ['signed a pact on fishing', 'inked an accord on fishing'],
    ['dropped the levy on cork', 'lifted the duties on cork'],
    ['frontier posts were shut', 'closed the posts on the border'],
  ])('hears that "%s" is "%s"', (x, y) => {
    expect(share(x, y)).toBeGreaterThan(0.7)
  })

  it('weighs a name and a figure above words of the trade', () => {
    const { worth } = weighWords('On Monday the minister in Faro spoke of 48 trawlers')
    expect(worth.get('faro')).toBeGreaterThan(worth.get('minister') ?? 1)
    expect(worth.get('48')).toBeGreaterThan(worth.get('minister') ?? 1)
  })

  it('leaves out the sides and their peoples', () => {
    const { worth } = weighWords('The Norwegian cabinet met Norway’s partners', new Set(['norway']))
    expect([...worth.keys()].filter((w) => w.startsWith('norw'))).toEqual([])
  })

  it('says how little a short sentence has to prove anything with', () => {
    const { least } = compareWords(weighWords('Oslo denies it.'), weighWords('Trawlers crossed near Vardø'))
    expect(least).toBeLessThan(2)
  })
})

describe('what a measure is about', () => {
  it.each([
    ['imports of goods', [], []],
    ['the Danish consul in Bergen', ['diplomat'], ['bergen']],
    ['purchases of salted cod', ['salt', 'cod'], []],
  ])('reads "%s"', (text, things, names) => {
    const found = readThing(text, new Set())
    expect([...found.things]).toEqual(things)
    expect([...found.names]).toEqual(names)
  })

  it('reads a number in words and in figures alike', () => {
    expect(readThing('two attachés', new Set()).counts).toEqual(readThing('2 attachés', new Set()).counts)
  })
})
