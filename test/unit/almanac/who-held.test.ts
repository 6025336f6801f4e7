import { describe, expect, it } from 'vitest'
import { findPerson, findState, holdersOn, tellWho, whoHeld } from '../../../src/almanac/index.js'
import { openOwn } from './open-almanac.js'

const almanac = openOwn()
const TODAY = '2025-11-15'
const names = (query: string, on: string | null): string[] =>
  whoHeld(almanac, query, on, TODAY).map((one) => one.person)

describe('whoHeld', () => {
  it.each([
    ['foreign minister of China', '2023-05-01', 'Qin Gang'],
    ['foreign minister of China', '2022-05-01', 'Wang Yi'],
    ['foreign minister of China', '2024-05-01', 'Wang Yi'],
    ['UK prime minister', '2022-10-01', 'Liz Truss'],
    ['German chancellor', '2015-09-01', 'Angela Merkel'],
    ['prime minister of Qatar', '2014-01-15', 'Abdullah bin Nasser bin Khalifa Al Thani'],
    ['UN secretary-general', '2005-03-03', 'Kofi Annan'],
    ['secretary-general of ASEAN', '2024-03-03', 'Kao Kim Hourn'],
    ['party secretary of Xinjiang', '2019-05-05', 'Chen Quanguo'],
    ['prime minister of Thailand', '2012-02-02', 'Yingluck Shinawatra'],
  ])('%s on %s: %s', (office, day, person) => {
    expect(names(office, day)).toEqual([person])
  })

  it('is silent about what it does not know', () => {
    expect(names('prime minister of the United States', '2012-01-01')).toEqual([])
    expect(names('foreign minister of China', '1066-10-14')).toEqual([])
    expect(names('foreign minister of China', 'yesterday')).toEqual([])
  })

  it('says when nobody held the office', () => {
    expect(names('defence minister of China', '2023-11-15')).toEqual([])
  })

  it('gives the newcomer on the day of change', () => {
    expect(names('prime minister of Japan', '2025-10-21')).toEqual(['Sanae Takaichi'])
  })

  it('gives all who held the office in a month', () => {
    expect(names('UK prime minister', '2022-10')).toEqual(
      expect.arrayContaining(['Liz Truss', 'Rishi Sunak']),
    )
    expect(names('UK prime minister', '2022-10')).toHaveLength(2)
  })

  it('takes a surname that one person alone bears', () => {
    expect(names('Kishida', null)).toContain('Fumio Kishida')
    expect(names('Zhang', null)).toEqual([])
  })

  it('answers for a name with the offices held, each with its source', () => {
    const held = whoHeld(almanac, 'Frank-Walter Steinmeier', null, TODAY)
    expect(held.map((one) => one.code)).toContain('DEU')
    expect(held.length).toBeGreaterThanOrEqual(3)
    for (const one of held) expect(one.source).toMatch(/^(?:wikidata:Q\d+|hand:\d{4}-\d\d-\d\d)$/)
  })
})

describe('whoHeld, of names in other romanisations', () => {
  it.each([
    ["Li K'o-ch'iang", 'Li Keqiang'],
    ['Chiang Tse-min', 'Jiang Zemin'],
    ['Yi Myong-bak', 'Lee Myung-bak'],
    ['Mun Chae-in', 'Moon Jae-in'],
    ['Uladzimir Makei', 'Vladimir Makei'],
    ['Petro Parashenka', 'Petro Poroshenko'],
  ])('%s: %s', (query, person) => {
    expect([...new Set(names(query, null))]).toEqual([person])
  })
})

describe('tellWho', () => {
  const LATER = '2026-11-20'
  it.each(['foreign minister of Norway', 'party secretary of Yunnan', 'WTO director-general'])(
    'tells who last held “%s” where nobody is known for today',
    (query) => {
      const told = tellWho(almanac, query, null, LATER)
      expect(told.kind).toBe('last-known')
      if (told.kind !== 'last-known') return
      expect(told.answers).toHaveLength(1)
      expect(told.answers[0]?.seen).toMatch(/^202\d-\d\d-\d\d$/)
      expect(told.answers[0]?.source).not.toBe('')
    },
  )

  it('parts words it cannot read from an office whose holder it does not know', () => {
    expect(tellWho(almanac, 'keeper of the royal swans', null, LATER)).toEqual({
      kind: 'unreadable',
      near: [],
    })
    const told = tellWho(almanac, 'agriculture minister of Tuvalu', null, LATER)
    expect(told).toEqual({ kind: 'office', office: 'TUV/agriculture', answers: [] })
  })

  it('says of an open term when it was last seen', () => {
    const told = tellWho(almanac, 'Penny Wong', null, LATER)
    const open = told.kind === 'person' ? told.answers.filter(({ to }) => to === '..') : []
    expect(open.length).toBeGreaterThan(0)
    for (const one of open) expect(one.seen).toBeDefined()
  })

  it('gives a name that is merely like another as such, never as the answer', () => {
    const told = tellWho(almanac, 'Fumio Kishita', null, TODAY)
    expect(told).toEqual({ kind: 'unreadable', near: ['Fumio Kishida'] })
  })
})

describe('holdersOn', () => {
  it('gives everyone who may have held the office in an interval', () => {
    const people = holdersOn(almanac, 'GBR/head-of-government', '2022')
    expect(people.map((one) => almanac.findPersonById(one.person)?.name)).toEqual(
      expect.arrayContaining(['Boris Johnson', 'Liz Truss', 'Rishi Sunak']),
    )
  })
})

describe('findPerson', () => {
  it('finds the holder near the printed name when the office is told', () => {
    const found = findPerson(almanac, 'Sanae Takai', { officeId: 'JPN/head-of-government', on: '2025-11' })
    expect(found[0]?.person.name).toBe('Sanae Takaichi')
  })

  it('prefers who held office then', () => {
    const found = findPerson(almanac, 'Bush', { officeId: 'USA/head-of-state', on: '2003' })
    expect(found[0]?.person.name).toBe('George W. Bush')
  })
})

describe('findState', () => {
  it.each([
    ['China', 'CHN', 'name'],
    ["China's", 'CHN', 'name'],
    ['Poles', 'POL', 'demonym'],
    ['French', 'FRA', 'demonym'],
    ['Beijing', 'CHN', 'capital'],
    ['the Kremlin', 'RUS', 'metonym'],
    ["Quai d'Orsay", 'FRA', 'metonym'],
    ['US', 'USA', 'name'],
    ['Kosovo', 'KOS', 'name'],
    ['Hong Kong', 'HKG', 'name'],
    ['Palestinian', 'PSE', 'demonym'],
  ])('%s → %s by %s', (text, code, form) => {
    const found = findState(almanac, text)
    expect([found?.state.code, found?.form]).toEqual([code, form])
  })

  it.each(['us', 'table', '', 'Xyzzy'])('%j names no state', (text) => {
    expect(findState(almanac, text)).toBeNull()
  })
})
