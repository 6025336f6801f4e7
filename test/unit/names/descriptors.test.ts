import { describe, expect, it } from 'vitest'
import { statesDescribed } from '../../../src/names/descriptors.js'

describe('the states that a description fits', () => {
  it('takes every descriptor: a landlocked African state is one that is both', () => {
    const fitting = statesDescribed(['the', 'landlocked', 'east', 'African', 'nation'])
    expect(fitting?.has('UGA')).toBe(true)
    expect(fitting?.has('KEN')).toBe(false)
    expect(fitting?.has('MLI')).toBe(false)
  })

  it.each([
    ['Baltic state', 'LVA', 'POL'],
    ['kingdom', 'MAR', 'FRA'],
    ['archipelago', 'MDV', 'IND'],
    ['Central Asian country', 'UZB', 'CHN'],
  ])('%s may be %s and never %s', (words, is, never) => {
    const fitting = statesDescribed(words.split(' '))
    expect(fitting?.has(is)).toBe(true)
    expect(fitting?.has(never)).toBe(false)
  })

  it('is silent where nothing describes', () => {
    expect(statesDescribed(['the', 'small', 'country'])).toBeNull()
  })
})
