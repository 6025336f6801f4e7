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
    ['Q1,A,Prime Minister,NOR,9999-01-01,', 'no date: "9999-01-01"'],
    ['Q1,,Prime Minister,NOR,2031-01-01,', 'gives Q1 no name'],
    ['Q1,Q1,Prime Minister,NOR,2031-01-01,', 'gives Q1 no name'],
    [
      'Q1,A\tB,Prime Minister,NOR,2031-01-01,',
      'a tab, line feed or other control character in the name of Q1',
    ],
    [
      'Q1,"A\nB",Prime Minister,NOR,2031-01-01,',
      'a tab, line feed or other control character in the name of Q1',
    ],
    ['Q1,A,piano tuner,,2031-01-01,', 'whose office it is cannot be told from "piano tuner"'],
  ])('refuses %j', (line, reason) => {
    const report = importStatements(almanac, `person,personLabel,positionLabel,country,start,end\n${line}\n`)
    expect(report.refused).toEqual([{ row: 1, reason }])
  })

  it.each([
    ['United States Secretary of State', 'USA/foreign'],
    ['President of Peru', 'PER/head-of-state'],
    ['Minister of Foreign Affairs of Peru', 'PER/foreign'],
    ['Prime Minister of Norway', 'NOR/head-of-government'],
    ['Secretary General of NATO', 'NATO/head'],
  ])('tells whose office it is from the label “%s”', (label, office) => {
    const report = importStatements(
      almanac,
      `person,personLabel,positionLabel,start\nQ999999993,Someone New,${label},2031-01-01\n`,
    )
    expect(report.refused).toEqual([])
    expect(report.added.map((line) => line.office)).toEqual([office])
  })

  it('takes a row once', () => {
    const row = 'Q999999994,Someone New,Prime Minister,NOR,2031-01-01,\n'
    const report = importStatements(
      almanac,
      `person,personLabel,positionLabel,country,start,end\n${row}${row}`,
    )
    expect(report.added).toHaveLength(1)
    expect(report.refused).toEqual([{ row: 2, reason: 'the same as row 1' }])
  })

  it('tells of a new holder in the time of one kept by hand, and of none after it', () => {
    const csv =
      'person,personLabel,positionLabel,country,start,end\n' +
      'Q999999995,Someone New,Prime Minister,ALB,2019-01-01,2020-01-01\n' +
      'Q999999996,Someone Later,Prime Minister,ALB,2031-01-01,\n'
    const report = importStatements(almanac, csv)
    expect(report.conflicts.map(({ row }) => row)).toEqual([1])
    expect(report.added.map(({ name }) => name)).toEqual(['Someone Later'])
    expect(report.table).not.toContain('Someone New')
  })

  it.each([
    'person;personLabel;positionLabel;country;start\nQ1;A;Prime Minister;NOR;2031\nQ2;B;Prime Minister;NOR;2032\n',
    'person\tpersonLabel\tpositionLabel\nQ1\tA\tPrime Minister\n',
    '\u0000\u0001PNG\r\n\u0000,\u0000\n\u0003\n',
    '[{"a":1},{"a":2}]',
  ])('says once of %j what columns it needs', (text) => {
    const { added, refused } = importStatements(almanac, text)
    expect(added).toEqual([])
    expect(refused).toHaveLength(1)
    expect(refused[0]?.row).toBe(0)
    expect(refused[0]?.reason).toContain('positionLabel, countryLabel, start and end')
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
