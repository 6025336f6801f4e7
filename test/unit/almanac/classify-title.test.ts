import { describe, expect, it } from 'vitest'
import { classifyTitle } from '../../../src/almanac/index.js'
import { openOwn } from './open-almanac.js'

const { tables } = openOwn()

describe('classifyTitle', () => {
  it.each([
    ['Minister of External Relations', 'BRA', 'foreign'],
    ['Federal Minister of Defence', 'DEU', 'defence'],
    ['Secretary of the Interior', 'USA', 'natural-resources'],
    ['Secretary of Homeland Security', 'USA', 'interior'],
    ['Chancellor of the Exchequer', 'GBR', 'finance'],
    ['Minister of Finance and Economic Planning', 'GHA', 'finance'],
    ['Minister of Economy, Trade and Industry', 'JPN', 'trade'],
    ['ambassador to the Holy See', 'FRA', 'ambassador:holy-see'],
    ['Governor of Yunnan Province', 'CHN', 'governor:yunnan'],
    ['Yunnan party secretary', 'CHN', 'party-secretary:yunnan'],
    ['secretary of the Guangdong Provincial Committee', 'CHN', 'party-secretary:guangdong'],
    ['Speaker of the House of Representatives', 'JPN', 'speaker'],
  ])('%s of %s → %s', (title, code, kind) => {
    expect(classifyTitle(title, code, tables)?.kind).toBe(kind)
  })

  it.each([
    'Deputy Minister of Finance',
    'Minister for Defence Materiel',
    'Lord of the Treasury',
    'piano tuner',
    '',
    'Minister',
  ])('%j is no office of the set', (title) => {
    expect(classifyTitle(title, 'AUS', tables)).toBeNull()
  })

  it('tells who only acts', () => {
    expect(classifyTitle('Acting Foreign Minister', 'AUT', tables)).toEqual({ kind: 'foreign', acting: true })
  })
})
