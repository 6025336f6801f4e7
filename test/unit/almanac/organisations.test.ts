import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/almanac/index.js'
import { openOwn, readAlmanacTexts } from './open-almanac.js'

const rows = readTable(readAlmanacTexts().organisations ?? '')

describe('organisations', () => {
  it('are sorted by name, each once, of a state or body that the almanac has', () => {
    const almanac = openOwn()
    const names = rows.map((row) => row.name ?? '')
    expect(names).toEqual([...new Set(names)].sort())
    const strange = rows.filter(({ code = '' }) => !almanac.states.has(code) && !almanac.bodies.has(code))
    expect(strange).toEqual([])
  })

  it('are found by the first word of their name, the longest first', () => {
    const found = openOwn().organisations.get('Lashkar') ?? []
    expect(found.map((organisation) => organisation.code)).toContain('PAK')
    const lengths = found.map((organisation) => organisation.name.length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(openOwn().organisations.get('Nobody')).toBeUndefined()
  })
})
