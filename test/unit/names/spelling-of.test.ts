// In: printed names and listed people; out: accepted spellings told from slips, by the letters that the person's state writes.

import { describe, expect, it } from 'vitest'
import { isSpellingOf } from '../../../src/names/spelling-of.js'
import type { Person } from '../../../src/terms/index.js'

const person = (name: string, familyFirst = false): Person => ({
  id: 'per:x',
  name,
  names: [],
  wikidata: null,
  familyFirst,
})

const ACCEPTED: readonly (readonly [string, string, string])[] = [
  ['Dmitri Peskov', 'Dmitry Peskov', 'RUS'],
  ['Tarou Asou', 'Tarō Asō', 'JPN'],
  ['Teng Hsiao-ping', 'Deng Xiaoping', 'CHN'],
  ['Pak Kun-hye', 'Park Geun-hye', 'KOR'],
  ['Abdul Fattah al-Burhan', 'Abdel Fattah al-Burhan', 'SDN'],
  ['Jose Raul Mulino', 'José Raúl Mulino', 'PAN'],
  ['Ursula Gertrud von der Leyen', 'Ursula von der Leyen', 'DEU'],
  ['J. Trudeau', 'Justin Trudeau', 'CAN'],
]

const SLIPS: readonly (readonly [string, string, string])[] = [
  ['Anthony Blinkin', 'Antony Blinken', 'USA'],
  ['Justin Trudo', 'Justin Trudeau', 'CAN'],
  ['Olav Scholtz', 'Olaf Scholz', 'DEU'],
  ['Yoshimasa Hayaji', 'Yoshimasa Hayashi', 'JPN'],
  ['Pedro Sanches', 'Pedro Sánchez', 'ESP'],
]

describe('isSpellingOf', () => {
  for (const [printed, listed, code] of ACCEPTED)
    it(`${printed} is ${listed}`, () => expect(isSpellingOf(printed, person(listed), [code])).toBe(true))
  for (const [printed, listed, code] of SLIPS)
    it(`${printed} is a slip of ${listed}`, () =>
      expect(isSpellingOf(printed, person(listed), [code])).toBe(false))
})
