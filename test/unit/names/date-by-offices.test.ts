// In: persons named in full without an office, and who held which; out: the leanings that this gives to an article's date.

import { describe, expect, it } from 'vitest'
import { datePeople, stretchesOf } from '../../../src/names/date-by-offices.js'
import type { Proposal, View } from '../../../src/names/proposal.js'
import type { NamesLookup } from '../../../src/names/remember-lookups.js'

const PERSON = { id: 'per:1', name: 'Ana Rivas', names: [] }
const HOLDINGS = [
  { office: 'ROU/foreign', person: 'per:1', from: '2010-01-01', until: '2012-05-03', source: 'hand' },
  {
    office: 'ROU/head-of-government',
    person: 'per:1',
    from: '2012-05-03',
    until: '2014-06-30',
    source: 'hand',
  },
  { office: 'ROU/mayor', person: 'per:1', from: '2001-01-01', until: '2030-01-01', source: 'hand' },
]
const lookup = {
  findPerson: (name: string) => (name === 'Ana Rivas' ? [{ person: PERSON, score: 1 }] : []),
  officesOf: () => HOLDINGS,
} as unknown as NamesLookup

function ask(text: string): ReturnType<typeof datePeople> {
  const words = text.split(' ')
  const tokens = words.map((form, i) => ({ form, i, start: i, end: i + 1 }))
  const from = words.indexOf('Ana')
  const name = { from, to: from + 2, text: 'Ana Rivas' }
  const view = {
    sentence: { index: 0 },
    tokens,
    text: (a: number, b: number) => words.slice(a, b).join(' '),
  } as unknown as View
  const item = { sentence: 0, kind: 'person', from, to: from + 2, name, offices: [] } as unknown as Proposal
  return datePeople([view], [item], lookup)
}

describe('datePeople', () => {
  it('leans on a leader who is named in full: until the end of office, from a while before it', () => {
    const [clue] = ask('On Monday Ana Rivas received the envoy')
    expect(clue).toMatchObject({ kind: 'office', lower: '2008-01-01', upper: '2014-06-30' })
    expect(clue?.weight).toBeLessThan(0.5)
  })

  it('does not where the words speak of her past', () => {
    expect(ask('The treaty was signed under Ana Rivas')).toEqual([])
    expect(ask('The late Ana Rivas received the envoy')).toEqual([])
  })
})

describe('stretchesOf', () => {
  const held = (from: string, until: string) => ({
    office: 'ROU/speaker',
    person: 'per:1',
    from,
    until,
    source: 'hand',
    acting: false,
  })

  it('joins terms that follow each other and keeps those apart that are years apart', () => {
    const terms = [
      held('2016-01-05', '2018-01-03'),
      held('2003-01-05', '2005-01-03'),
      held('2005-01-08', '2007-02-01'),
    ]
    expect(stretchesOf(terms)).toEqual([
      { lower: '2003-01-05', upper: '2007-02-01' },
      { lower: '2016-01-05', upper: '2018-01-03' },
    ])
  })

  it('leaves out the days of a stand-in who later held the office, and keeps an open end open', () => {
    expect(stretchesOf([held('2010-01-01', '2010-01-04'), held('2015-01-01', '..')])).toEqual([
      { lower: '2015-01-01', upper: null },
    ])
  })
})

describe('datePeople, of titles without their state', () => {
  const SECRETARY = {
    office: 'ROU/foreign',
    person: 'per:1',
    from: '2010-01-01',
    until: '2012-05-03',
    source: 'hand',
  }
  const know = (people: readonly string[]): NamesLookup =>
    ({
      findPerson: () => people.map((id) => ({ person: { id, name: `Ana ${id}`, names: [] }, score: 0.97 })),
      officesOf: (id: string) => [{ ...SECRETARY, office: id === 'per:9' ? 'ROU/mayor' : SECRETARY.office }],
      office: (id: string) => ({
        id,
        kind: id === 'ROU/foreign' ? 'head-of-government' : 'mayor',
        name: 'Secretary',
      }),
      findOffice: (words: string) => ({ id: words === 'Secretary of Order' ? 'ROU/foreign' : null }),
    }) as unknown as NamesLookup
  const read = (name: string, words: string, kind: string | null, lookup: NamesLookup) => {
    const forms = [...words.split(' '), ...name.split(' ')]
    const tokens = forms.map((form, i) => ({ form, i, start: i, end: i + 1 }))
    const view = {
      sentence: { index: 0 },
      tokens,
      text: (a: number, b: number) => forms.slice(a, b).join(' '),
    } as unknown as View
    const match = kind === null ? null : { id: null, kind, office: null }
    const item = {
      sentence: 0,
      kind: 'person',
      from: 0,
      to: forms.length,
      name: { from: words.split(' ').length, to: forms.length, text: name },
      offices: [{ words, owner: null, match, former: false }],
    } as unknown as Proposal
    return datePeople([view], [item], lookup)
  }

  it('takes a title that the almanac gives to the office its only bearer held', () => {
    const [clue] = read('Ana Rivas', 'Secretary of Order', null, know(['per:1']))
    expect(clue).toMatchObject({ lower: '2010-01-01', upper: '2012-05-03' })
  })

  it('takes a family name where one holder alone has it, with less trust', () => {
    const [clue] = read('Rivas', 'Premier', 'head-of-government', know(['per:1', 'per:9']))
    expect(clue).toMatchObject({ lower: '2010-01-01', upper: '2012-05-03' })
    expect(clue?.weight).toBeLessThan(0.6)
    expect(read('Rivas', 'Premier', 'head-of-government', know(['per:1', 'per:2']))).toEqual([])
  })
})
