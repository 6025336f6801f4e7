import { describe, expect, it } from 'vitest'
import { boundDate, checkAlmanac, loadAlmanac, readTable } from '../../../src/almanac/index.js'
import { compileOwn, openOwn, readAlmanacTexts } from './open-almanac.js'

const texts = readAlmanacTexts()
const isDate = (text: string): boolean =>
  text === '' || text === '..' || text === '=' || boundDate(text.replace(/^\?/, '')) !== null

describe('the almanac’s tables', () => {
  it.each(Object.keys(texts).filter((name) => name !== 'kinds'))('%s gives every fact a source', (name) => {
    const without = readTable(texts[name] ?? '').filter(
      (row) => !/^(?:wikidata(?::Q\d+)?|hand:\d{4}-\d\d-\d\d)$/.test(row.source ?? ''),
    )
    expect(without).toEqual([])
  })

  it.each(Object.keys(texts).filter((name) => name.startsWith('holders-')))(
    '%s has readable dates',
    (name) => {
      const bad = readTable(texts[name] ?? '').filter(
        (row) => !isDate(row.from ?? '') || !isDate(row.until ?? ''),
      )
      expect(bad).toEqual([])
    },
  )

  it.each(Object.keys(texts).filter((name) => name.startsWith('holders-')))(
    '%s is sorted by office',
    (name) => {
      const offices = readTable(texts[name] ?? '').map((row) => row.office ?? '')
      expect(offices).toEqual([...offices].sort())
    },
  )

  it('names every kind that its titles use', () => {
    const kinds = new Set(readTable(texts.kinds ?? '').map((row) => row.kind))
    const used = readTable(texts.titles ?? '').map((row) => (row.kind ?? '').replace(/:.*/, ''))
    expect(used.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('keeps states and bodies apart', () => {
    const almanac = openOwn()
    expect([...almanac.bodies.keys()].filter((code) => almanac.states.has(code))).toEqual([])
    expect(almanac.bodies.size).toBeGreaterThanOrEqual(120)
    for (const code of ['KOS', 'PSE', 'HKG', 'ATA', 'TWN', 'VAT']) expect(almanac.states.has(code)).toBe(true)
  })
})

describe('the almanac as built', () => {
  const built = Buffer.from(JSON.stringify(compileOwn()))

  it('is under three megabytes', () => {
    expect(built.length).toBeLessThan(3_000_000)
  })

  it('says so when another version built it', () => {
    expect(() => loadAlmanac(Buffer.from('{"version":0}'))).toThrow(/another version/)
  })
})

describe('the holders kept by hand', () => {
  const rows = Object.keys(texts)
    .filter((name) => name.startsWith('holders-hand'))
    .flatMap((name) => readTable(texts[name] ?? ''))

  it('say nothing of a time after that up to which they are known', () => {
    expect(rows.filter((row) => /^\??2026/.test(row.from ?? ''))).toEqual([])
  })

  it('have nobody twice at once in one office, nor two people in an office of one', () => {
    expect(checkAlmanac(openOwn()).filter((fault) => fault.kind === 'overlap')).toEqual([])
  })
})
