// In: a resolved place with the gazetteer's notes; out: the doubts that the report carries on its event_loc.

import { describe, expect, it } from 'vitest'
import { doubtPlace } from '../../../src/code/doubt-place.js'
import type { Place } from '../../../src/terms/index.js'

const place = (name: string, notes: readonly string[]): Place => ({
  name,
  code: 'RUS',
  province: null,
  lat: 0,
  lon: 0,
  geonameid: null,
  resolution: 3,
  notes,
})

describe('what a report says of its place', () => {
  it('names the claim to a disputed place', () => {
    const doubts = doubtPlace({
      place: place('Kuril Islands', ['administered by Russia, the southern ones claimed by Japan']),
      doubts: [],
    })
    expect(doubts).toEqual([
      {
        at: 'event_loc',
        code: 'names/disputed-place',
        text: 'Kuril Islands: administered by Russia, the southern ones claimed by Japan',
      },
    ])
  })

  it('names the older name, and passes over mere spellings', () => {
    const codes = (note: string): readonly string[] =>
      doubtPlace({ place: place('X', [note]), doubts: [] }).map((doubt) => doubt.code)
    expect(codes('renamed Yangon in 1989')).toEqual(['names/former-place-name'])
    expect(codes('Russian spelling of Kharkiv')).toEqual([])
    expect(codes('breakaway entity in Georgia')).toEqual(['names/disputed-place'])
  })

  it('carries a narrow choice of town, and no doubt of another kind', () => {
    const doubts = doubtPlace({
      place: place('Salem', []),
      doubts: [
        { at: 'place', code: 'names/ambiguous-place', text: 'Salem: two' },
        { at: 'place', code: 'names/dateline-place', text: 'sent from' },
      ],
    })
    expect(doubts).toEqual([{ at: 'event_loc', code: 'names/ambiguous-place', text: 'Salem: two' }])
  })
})
