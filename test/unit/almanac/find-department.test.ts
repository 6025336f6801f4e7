import { describe, expect, it } from 'vitest'
import { findOfficePhrase } from '../../../src/almanac/index.js'
import { openOwn } from './open-almanac.js'

const almanac = openOwn()

describe('a department of a foreign ministry, however it is called', () => {
  it.each([
    [
      'head of the Asian Department at the Chinese Ministry of Foreign Affairs',
      'CHN/department:asian-affairs',
    ],
    ["Chinese Foreign Ministry's Asian affairs chief", 'CHN/department:asian-affairs'],
    [
      'director-general of the department of Asian affairs of the Foreign Ministry of China',
      'CHN/department:asian-affairs',
    ],
    [
      "head of the Asia and Oceania bureau of Japan's foreign ministry",
      'JPN/department:asian-and-oceanian-affairs',
    ],
    [
      "Director-General of Asian and Oceanian Affairs at Japan's Ministry of Foreign Affairs",
      'JPN/department:asian-and-oceanian-affairs',
    ],
  ])('%s', (phrase, id) => {
    expect(findOfficePhrase(almanac, phrase)?.officeId).toBe(id)
  })

  it.each([
    "deputy director of the Asian Department of China's Foreign Ministry",
    "director of the Antarctic Department of China's Foreign Ministry",
    'Gansu vice governor',
  ])('%s is none of those that are kept', (phrase) => {
    expect(findOfficePhrase(almanac, phrase)?.office ?? null).toBeNull()
  })
})
