import { describe, expect, it } from 'vitest'
import { checkAlmanac, importStatements } from '../../../src/almanac/index.js'
import { openOwn } from './open-almanac.js'

const almanac = openOwn()
const cell = (value: string): { value: string } => ({ value })

describe('importStatements', () => {
  it('reads the query service’s JSON', () => {
    const row = {
      person: cell('http://www.wikidata.org/entity/Q999999991'),
      personLabel: cell('Invented Person'),
      positionLabel: cell('Minister of Foreign Affairs'),
      countryLabel: cell('Luxembourg'),
      start: cell('2031-02-03T00:00:00Z'),
    }
    const report = importStatements(almanac, JSON.stringify({ results: { bindings: [row] } }))
    expect(report.refused).toEqual([])
    expect(report.added).toEqual([
      {
        office: 'LUX/foreign',
        person: 'Q999999991',
        name: 'Invented Person',
        from: '2031-02-03',
        until: null,
      },
    ])
    expect(report.table).toContain('LUX/foreign\tInvented Person (Q999999991)\t2031-02-03')
  })

  it('reads its CSV, quotes and commas included', () => {
    const csv =
      'person,personLabel,positionLabel,country,start,end\n' +
      'http://www.wikidata.org/entity/Q999999992,"Person, Invented","Minister of ""Finance""",ITA,2031-01-01T00:00:00Z,2032-01-01T00:00:00Z\n'
    const report = importStatements(almanac, csv)
    expect(report.added[0]).toMatchObject({
      office: 'ITA/finance',
      name: 'Person, Invented',
      until: '2032-01-01',
    })
  })

  it.each([
    ['Q1,A,Prime Minister,NOR,2032-01-01,2031-01-01', 'ends before it begins'],
    ['Q1,A,piano tuner,NOR,2031-01-01,', 'the almanac keeps no such office: "piano tuner"'],
    [',A,Prime Minister,NOR,2031-01-01,', 'names no person by Wikidata id'],
    ['Q1,A,Prime Minister,Atlantis,2031-01-01,', 'whose office it is cannot be told from "Atlantis"'],
    ['Q1,A,Prime Minister,NOR,2031-02-31,', 'no date: "2031-02-31"'],
    ['Q1,A,Prime Minister,NOR,,', 'says not since when'],
  ])('refuses %j', (line, reason) => {
    const report = importStatements(almanac, `person,personLabel,positionLabel,country,start,end\n${line}\n`)
    expect(report.refused).toEqual([{ row: 1, reason }])
  })

  it('never throws', () => {
    for (const text of ['', '{', '[]', 'null', '\u0000', '"', 'a,b\n"c'])
      expect(importStatements(almanac, text).added).toEqual([])
  })
})

describe('checkAlmanac', () => {
  it('finds nothing impossible in the almanac as kept', () => {
    expect(checkAlmanac(almanac).filter((fault) => fault.kind === 'impossible')).toEqual([])
  })
})
