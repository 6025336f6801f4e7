// In: places of one name, made up to scale; out: the one that the sentence means, and where the choice is narrow.

import { describe, expect, it } from 'vitest'
import { choosePlace, doubtPlace, type PlaceHints } from '../../../src/names/choose-place.js'
import type { GazetteerPlace } from '../../../src/terms/index.js'

function place(
  code: string,
  admin: string,
  population: number,
  feature: GazetteerPlace['feature'] = 'city',
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace {
  return {
    geonameid: population,
    name: 'X',
    code,
    province: admin,
    admin: `${code}.${admin}`,
    lat: 0,
    lon: 0,
    population,
    feature,
    notes: [],
    main: true,
    ...more,
  }
}

function hints(sentence: readonly string[], more: Partial<PlaceHints> = {}): PlaceHints {
  return {
    kind: null,
    containers: [],
    divisions: [],
    nearby: [],
    sentence: new Set(sentence),
    article: new Map(sentence.map((code) => [code, 1])),
    seen: true,
    ...more,
  }
}

const chosen = (candidates: readonly GazetteerPlace[], told: PlaceHints): string | null =>
  choosePlace(candidates, told)?.place.admin ?? null

describe('a city of the world and its namesakes', () => {
  const lisbon = place('PRT', 'Lisbon', 518_000, 'capital')
  const ohio = place('USA', 'Ohio', 2_700, 'seat2')

  it('is meant where the state of a small namesake is party', () => {
    expect(chosen([lisbon, ohio], hints(['USA', 'CHN']))).toBe('PRT.Lisbon')
  })

  it('yields where the division or its state stands beside the name', () => {
    expect(chosen([lisbon, ohio], hints(['USA'], { divisions: ['USA.Ohio'] }))).toBe('USA.Ohio')
    expect(chosen([lisbon, ohio], hints([], { containers: ['USA'] }))).toBe('USA.Ohio')
  })

  it('yields where the sentence names the division elsewhere', () => {
    const scottish = place('GBR', 'Scotland', 47_000)
    const australian = place('AUS', 'Western Australia', 1_900_000, 'seat1')
    expect(chosen([australian, scottish], hints(['GBR'], { nearby: ['GBR.Scotland'] }))).toBe('GBR.Scotland')
    expect(chosen([australian, scottish], hints(['GBR', 'AUS']))).toBe('AUS.Western Australia')
  })

  it('is meant in Europe without being a capital: towns overseas are printed with their division', () => {
    const swiss = place('CHE', 'Geneva', 184_000, 'seat1')
    const illinois = place('USA', 'Illinois', 22_000, 'seat2')
    expect(chosen([swiss, illinois], hints(['USA', 'IRN']))).toBe('CHE.Geneva')
  })
})

describe('places of comparable size', () => {
  it('are told apart by the state that is spoken of', () => {
    const big = place('IND', 'Telangana', 6_800_000, 'seat1')
    const smaller = place('PAK', 'Sindh', 1_400_000)
    expect(chosen([big, smaller], hints(['PAK', 'USA']))).toBe('PAK.Sindh')
    expect(chosen([big, smaller], hints(['IND', 'USA']))).toBe('IND.Telangana')
    const capital = place('LBY', 'Tripoli', 1_150_000, 'capital')
    const port = place('LBN', 'North', 229_000, 'seat1')
    expect(chosen([capital, port], hints(['LBN']))).toBe('LBN.North')
  })

  it('leave the capital of a small state to the article that speaks of it', () => {
    const islands = place('SYC', 'Mahe', 26_000, 'capital')
    const canadian = place('CAN', 'British Columbia', 290_000, 'seat1')
    expect(chosen([canadian, islands], hints(['SYC', 'FRA']))).toBe('SYC.Mahe')
    expect(chosen([canadian, islands], hints(['CAN', 'JPN']))).toBe('CAN.British Columbia')
  })

  it('leave a doubt where nothing chooses', () => {
    const choice = choosePlace(
      [place('USA', 'Missouri', 167_000, 'seat2'), place('USA', 'Illinois', 117_000, 'seat1')],
      hints([]),
    )
    expect(choice?.rival?.admin).toBe('USA.Missouri')
    if (choice === null) throw new Error('nothing chosen')
    expect(doubtPlace('Springfield', choice)).toMatchObject([{ at: 'place', code: 'names/ambiguous-place' }])
    const clear = choosePlace(
      [place('PRT', 'Lisbon', 518_000, 'capital'), place('USA', 'Ohio', 2_700)],
      hints([]),
    )
    expect(clear?.rival).toBeNull()
  })
})

describe('names of the past', () => {
  const city = place('RUS', 'Saint Petersburg', 5_350_000, 'seat1', {
    main: false,
    notes: ['called Leningrad from 1924 to 1991'],
  })
  it('mean the town, not the province that kept the name', () => {
    const province = place('RUS', 'Leningrad', 1_950_000, 'admin1')
    expect(chosen([city, province], hints(['GBR']))).toBe('RUS.Saint Petersburg')
    expect(chosen([city, province], hints(['GBR'], { kind: 'admin' }))).toBe('RUS.Leningrad')
  })
  it('yield to a town that bears the name today', () => {
    const harare = place('ZWE', 'Harare', 1_540_000, 'capital', { main: false, notes: ['renamed in 1982'] })
    const english = place('GBR', 'England', 45_000)
    expect(chosen([harare, english], hints(['RUS', 'GBR']))).toBe('GBR.England')
    expect(chosen([harare, english], hints(['ZWE']))).toBe('ZWE.Harare')
  })
})
