// In: a few places; out: what the compiled gazetteer answers for them, and for names it does not have.

import { describe, expect, it } from 'vitest'
import { compileGazetteer, foldName, type ListedPlace, openGazetteer } from '../../../src/gazetteer/index.js'

const place = (given: Partial<ListedPlace> & Pick<ListedPlace, 'name'>): ListedPlace => ({
  geonameid: 0,
  others: [],
  code: '',
  admin: '',
  lat: 0,
  lon: 0,
  population: 0,
  feature: 'city',
  notes: [],
  ...given,
})

const gazetteer = openGazetteer(
  compileGazetteer(
    [
      place({
        geonameid: 1,
        name: 'Zürich',
        others: ['Zurich'],
        code: 'CHE',
        admin: 'CH.ZH',
        lat: 47.37,
        lon: 8.54,
        population: 341_730,
        feature: 'seat1',
      }),
      place({
        geonameid: 2,
        name: 'Saint Petersburg',
        others: ['Leningrad'],
        code: 'RUS',
        admin: 'RU.66',
        lat: 59.94,
        lon: 30.31,
        population: 5_351_935,
        notes: [['Leningrad', 'called Leningrad from 1924 to 1991']],
      }),
      place({
        geonameid: 3,
        name: 'St. Petersburg',
        code: 'USA',
        admin: 'US.FL',
        lat: 27.77,
        lon: -82.68,
        population: 257_083,
      }),
      place({ geonameid: 4, name: 'Japan', code: 'JPN', lat: 36, lon: 138, feature: 'country' }),
      place({
        name: 'South China Sea',
        lat: -12.5,
        lon: -179.99,
        feature: 'sea',
        notes: [['', 'claimed by several states']],
      }),
    ],
    new Map([
      ['CH.ZH', 'Zurich'],
      ['RU.66', 'Saint Petersburg'],
      ['US.FL', 'Florida'],
    ]),
  ),
)

describe('gazetteer', () => {
  it('finds a place by any spelling, with its division and coordinates to two decimals', () => {
    const [zurich] = gazetteer.find('ZURICH')
    expect(zurich).toMatchObject({
      geonameid: 1,
      name: 'Zürich',
      code: 'CHE',
      province: 'Zurich',
      lat: 47.37,
      lon: 8.54,
      feature: 'seat1',
      main: true,
    })
    expect(zurich?.population).toBeGreaterThan(340_000)
    expect(zurich?.population).toBeLessThan(343_000)
  })
  it('gives homonyms biggest first, "St." and "Saint" as one', () => {
    expect(gazetteer.find('St Petersburg').map((found) => found.geonameid)).toEqual([2, 3])
  })
  it('says a former name with its note, and only there', () => {
    expect(gazetteer.find('Leningrad')[0]).toMatchObject({
      main: false,
      notes: ['called Leningrad from 1924 to 1991'],
    })
    expect(gazetteer.find('Saint Petersburg')[0]?.notes).toEqual([])
  })
  it('keeps places without an id or a state, to the ends of the earth', () => {
    expect(gazetteer.find('South China Sea')[0]).toMatchObject({
      geonameid: null,
      code: null,
      lat: -12.5,
      lon: -179.99,
      notes: ['claimed by several states'],
    })
  })
  it('answers nothing for what it has not', () => {
    for (const name of ['', ' ', 'Zur', 'Zurichh', '!!', 'x'.repeat(500)])
      expect(gazetteer.find(name)).toEqual([])
    expect(gazetteer.country('CHE')).toBeNull()
    expect(gazetteer.country('JPN')?.name).toBe('Japan')
  })
  it('asks for its bytes once, and only when a place is asked for', () => {
    let asked = 0
    const lazy = openGazetteer(() => {
      asked++
      return compileGazetteer([place({ name: 'Dalian', code: 'CHN' })], new Map())
    })
    expect(asked).toBe(0)
    lazy.find('Dalian')
    lazy.find('Dalian')
    expect(asked).toBe(1)
  })
  it('refuses bytes that are no gazetteer', () => {
    expect(() => openGazetteer(new Uint8Array(64)).find('Dalian')).toThrow(/build again/)
  })
})

describe('foldName', () => {
  it('makes one key of marks, case, hyphens and apostrophes', () => {
    expect(foldName("Sana'a")).toBe('sanaa')
    expect(foldName('Łódź')).toBe('lodz')
    expect(foldName('Port-au-Prince')).toBe('port au prince')
  })
})
