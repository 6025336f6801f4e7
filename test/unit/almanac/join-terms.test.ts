import { describe, expect, it } from 'vitest'
import { joinTerms, type Statement } from '../../../src/almanac/join-terms.js'

function state(
  person: string,
  from: string | null,
  until: string | null,
  more: Partial<Statement> = {},
): Statement {
  return {
    person,
    title: 'minister',
    from,
    until,
    asOf: '2022-07-31',
    acting: false,
    source: `wikidata:${person}`,
    ...more,
  }
}

const spans = (statements: readonly Statement[], many = false): string[] =>
  joinTerms(statements, many, () => 0).terms.map(
    (term) => `${term.person} ${term.from}–${term.until}${term.acting ? ' acting' : ''}`,
  )

describe('joinTerms', () => {
  it('joins terms that follow each other', () => {
    expect(spans([state('Q1', '2001-01-01', '2005-01-01'), state('Q1', '2005-01-10', '2009-01-01')])).toEqual(
      ['Q1 2001-01-01–2009-01-01'],
    )
  })

  it('keeps a return to office apart', () => {
    const returned = [
      state('Q1', '2001-01-01', '2002-01-01'),
      state('Q2', '2002-01-01', '2006-01-01'),
      state('Q1', '2006-01-01', '2009-01-01'),
    ]
    expect(spans(returned)).toHaveLength(3)
  })

  it('ends a term left open where the next holder begins', () => {
    expect(spans([state('Q1', '2001', null), state('Q2', '2010-05-01', null)])).toEqual([
      'Q1 2001–2010-05-01',
      'Q2 2010-05-01–..',
    ])
  })

  it('does not know who came between two snapshots', () => {
    const later = { asOf: '2025-01-31' }
    expect(spans([state('Q1', '2020-01-01', null), state('Q2', '2024-07-05', null, later)])).toEqual([
      'Q1 2020-01-01–null',
      'Q2 2024-07-05–..',
    ])
  })

  it('sets a stand-in within the term of the one replaced', () => {
    const standIn = [state('Q1', '2000-01-01', '2008-01-01'), state('Q2', '2004-03-12', '2004-05-14')]
    expect(spans(standIn)).toEqual([
      'Q1 2000-01-01–2004-03-12',
      'Q2 2004-03-12–2004-05-14 acting',
      'Q1 2004-05-14–2008-01-01',
    ])
  })

  it('lets several hold an office of many at once', () => {
    expect(spans([state('Q1', '2001', '2009'), state('Q2', '2003', '2007')], true)).toHaveLength(2)
  })

  it('refuses what ends before it begins, with the reason', () => {
    const { terms, refused } = joinTerms([state('Q1', '2009', '2001')], false, () => 0)
    expect(terms).toEqual([])
    expect(refused.map((refusal) => refusal.reason)).toEqual(['ends before it begins'])
  })

  it('gives the better-known of two titles that run side by side', () => {
    const rank = (title: string): number => (title === 'minister of trade' ? 2 : 1)
    const beside = [
      state('Q1', '2001', '2009', { title: 'minister of trade' }),
      state('Q2', '2002', '2008', { title: 'minister of domestic trade' }),
    ]
    expect(joinTerms(beside, false, rank).terms.map((term) => term.person)).toEqual(['Q1'])
  })
})
