// In: persons named in full without an office, and who held which; out: the leanings that this gives to an article's date.

import { describe, expect, it } from 'vitest'
import { datePeople } from '../../../src/names/date-by-offices.js'
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
