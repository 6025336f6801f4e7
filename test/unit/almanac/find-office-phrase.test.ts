import { describe, expect, it } from 'vitest'
import { findOfficePhrase } from '../../../src/almanac/index.js'
import { openOwn } from './open-almanac.js'

const almanac = openOwn()

describe('findOfficePhrase', () => {
  it.each([
    ['US Secretary of State', 'USA/foreign'],
    ["China's premier", 'CHN/head-of-government'],
    ['EU foreign-policy chief', 'EUR/foreign'],
    ['party secretary of Yunnan', 'CHN/party-secretary:yunnan'],
    ["Japan's Director-General for Asian and Oceanian Affairs", 'JPN/department:asian-and-oceanian-affairs'],
    ['Chinese ambassador to Japan', 'CHN/ambassador:JPN'],
    ["Japan's envoy in Beijing", 'JPN/ambassador:CHN'],
    ['the taoiseach', 'IRL/head-of-government'],
    ['Governor of Tokyo', 'JPN/governor:tokyo'],
    ['NATO chief', 'NATO/head'],
    ['Director General of the World Health Organization', 'WHO/head'],
    ['Russian Foreign Ministry spokeswoman', 'RUS/foreign-spokesperson'],
    ["chairman of the National People's Congress", 'CHN/speaker'],
    ['French president', 'FRA/head-of-state'],
    ["head of the CPC's United Front Work Department", 'CHN/party-united-front'],
    ['chief cabinet secretary', 'JPN/cabinet-secretary'],
    ['Iranian president', 'IRN/president'],
    ["Iran's supreme leader", 'IRN/head-of-state'],
    ['Minister of Foreign Affairs of the Republic of Korea', 'KOR/foreign'],
    ['North Korean leader', 'PRK/head-of-state'],
    ['supreme allied commander of NATO', 'NATO/supreme-commander'],
    ['WHO director', 'WHO/head'],
    ['president of the African Development Bank', 'AFDB/head'],
    ['OPEC chief', 'OPEC/head'],
    ['ICC chief prosecutor', 'ICC/prosecutor'],
  ])('%s → %s', (phrase, id) => {
    expect(findOfficePhrase(almanac, phrase)?.officeId).toBe(id)
  })

  it.each([
    'king of Germany',
    'president of Japan',
    'emperor of China',
    'president of OPEC',
    'Interpol president',
    'chairman of the OSCE',
    'IMF president',
    'secretary-general of the World Bank',
    'the table',
    '',
    "'",
    'of',
    'x'.repeat(400),
  ])('%j is no office', (phrase) => {
    expect(findOfficePhrase(almanac, phrase)?.office ?? null).toBeNull()
  })

  it('takes the owner from what is around it', () => {
    expect(findOfficePhrase(almanac, 'the foreign minister', { code: 'JPN' })?.officeId).toBe('JPN/foreign')
  })
})
