import { describe, expect, it } from 'vitest'
import type { RoleFiller } from '../../../src/code/scene.js'
import type { Dealing, Naming } from '../../../src/code/sides/stage.js'
import { openStanding } from '../../../src/code/standing.js'

const naming = (code: string, sentence: number): Naming => ({
  code,
  sentence,
  mention: null as never,
  party: null,
})
const side = (...codes: string[]): RoleFiller[] => codes.map((code) => ({ party: { code } }) as RoleFiller)
const dealing = (actor: string, recipient: string, sentence: number): Dealing => ({
  actor: [actor],
  recipient: [recipient],
  sentence,
})

describe('openStanding', () => {
  const standing = openStanding({
    namings: [naming('PER', 0), naming('CHL', 0), naming('PER', 1), naming('BOL', 2), naming('PER', 3)],
    dealings: [dealing('PER', 'CHL', 0), dealing('CHL', 'PER', 1), dealing('PER', 'CHL', 3)],
  })

  it('counts states, and tells how much the article speaks of the best known one of a side', () => {
    expect(standing.states).toBe(3)
    expect(standing.share(side('PER', 'BOL'))).toBeCloseTo(0.6)
    expect(standing.share(side('CHL'))).toBeCloseTo(0.2)
    expect(standing.share(side('ARG'))).toBe(0)
    expect(standing.share([])).toBe(0)
  })

  it('ranks states by how often they are named', () => {
    expect(standing.rank(side('PER'))).toBe(1)
    expect(standing.rank(side('CHL'))).toBe(0.5)
    expect(standing.rank(side('ARG'))).toBe(0)
  })

  it('tells which share of the other sentences’ acts one side does to the other, and not the other way', () => {
    expect(standing.dealings(side('PER'), side('CHL'), 3)).toBe(0.5)
    expect(standing.dealings(side('CHL'), side('PER'), 3)).toBe(0.5)
    expect(standing.dealings(side('BOL'), side('PER'), 3)).toBe(0)
  })

  it('stands in a text that names nobody', () => {
    const bare = openStanding({ namings: [], dealings: [] })
    expect([bare.states, bare.share(side('PER')), bare.dealings(side('PER'), side('CHL'), 0)]).toEqual([
      0, 0, 0,
    ])
  })
})
