// In: offices that articles stated; out: a failure where they reach an article they must not reach, or stand against the almanac.

import { describe, expect, it } from 'vitest'
import { answerLookup } from '../../../src/almanac/index.js'
import { identifyName, identifyPerson } from '../../../src/names/identify-person.js'
import { chooseLearned, isOfOne, overlayLearned } from '../../../src/names/learned-lookup.js'
import { rememberLookups } from '../../../src/names/remember-lookups.js'
import type { LearnedHolding } from '../../../src/terms/index.js'
import { openOwn } from '../almanac/open-almanac.js'

const lookup = rememberLookups(answerLookup(openOwn()))

function learned(given: Partial<LearnedHolding> = {}): LearnedHolding {
  return {
    office: 'VUT/deputy-fisheries-minister',
    person: 'name:willie-toara',
    from: null,
    until: null,
    acting: false,
    source: 'learned:a_1',
    personName: 'Willie Toara',
    officeName: 'Deputy Fisheries Minister',
    code: 'VUT',
    kind: 'deputy-minister',
    seen: '2024-02-10',
    span: { start: 0, end: 1, exact: 'x' },
    ...given,
  }
}

const on = (day: string) => ({ lower: day, upper: day })
const TEXT = 'Vanuatu’s deputy fisheries minister spoke of tuna.'

describe('chooseLearned', () => {
  it('takes what was stated before the article, within a year, and bears on its text', () => {
    expect(chooseLearned([learned()], on('2024-03-01'), TEXT)).toHaveLength(1)
    expect(chooseLearned([learned()], on('2024-03-01'), 'Toara spoke of tuna.')).toHaveLength(1)
    expect(chooseLearned([learned()], on('2024-03-01'), 'Nobody spoke of tuna.')).toEqual([])
  })

  it.each([['2024-02-10'], ['2024-02-09'], ['2025-03-01']])('takes nothing for an article of %s', (day) => {
    expect(chooseLearned([learned()], on(day), TEXT)).toEqual([])
  })

  it('takes nothing into an undated article, nor from one', () => {
    expect(chooseLearned([learned()], null, TEXT)).toEqual([])
    expect(chooseLearned([learned({ seen: null })], on('2024-03-01'), TEXT)).toEqual([])
    expect(chooseLearned([learned({ seen: '2024-02' })], on('2024-03-01'), TEXT)).toEqual([])
  })

  it('gives the same whatever the order, the latest of each', () => {
    const later = learned({ seen: '2024-02-20', source: 'learned:a_2' })
    const other = learned({ person: 'name:aro-tari', personName: 'Aro Tari' })
    const chosen = chooseLearned([learned(), later, other], on('2024-03-01'), TEXT)
    expect(chosen).toEqual(chooseLearned([other, later, learned()], on('2024-03-01'), TEXT))
    expect(chosen.map(({ source }) => source)).toEqual(['learned:a_1', 'learned:a_2'])
  })
})

describe('overlayLearned', () => {
  it('knows the office, its holder and the person, never for certain', () => {
    const over = overlayLearned(lookup, [learned()])
    const office = over.findOffice('deputy fisheries minister', 'VUT')
    expect(office?.id).toBe('VUT/deputy-fisheries-minister')
    expect(over.holdersOn(office?.id ?? '', '2024-03-01')).toMatchObject([
      { person: 'name:willie-toara', certain: false, source: 'learned:a_1' },
    ])
    const asOf = { on: '2024-03-01', states: ['VUT'] }
    expect(identifyName('Toara', over, asOf, null)?.person.name).toBe('Willie Toara')
    expect(identifyName('Toara', over, { ...asOf, states: ['FJI'] }, null)).toBeNull()
    expect(identifyPerson('Willie Toara', [], over, asOf)?.person.id).toBe('name:willie-toara')
  })

  it('never overrides the almanac', () => {
    const wrong = learned({
      office: 'DEU/head-of-government',
      code: 'DEU',
      person: 'name:hans-muster',
      personName: 'Hans Muster',
      officeName: 'Chancellor',
    })
    const over = overlayLearned(lookup, [wrong])
    expect(over.holdersOn('DEU/head-of-government', '2024-03-01')).toEqual(
      lookup.holdersOn('DEU/head-of-government', '2024-03-01'),
    )
    expect(over.office('DEU/head-of-government')).toEqual(lookup.office('DEU/head-of-government'))
  })

  it('tells whoever was seen last in the office', () => {
    const later = learned({ person: 'name:aro-tari', personName: 'Aro Tari', seen: '2024-02-20' })
    const over = overlayLearned(lookup, [learned(), later])
    const holders = over.holdersOn('VUT/deputy-fisheries-minister', '2024-03-01')
    expect(holders.map(({ person }) => person)).toEqual(['name:aro-tari'])
  })
})

describe('isOfOne', () => {
  it.each(['deputy fisheries minister', 'vice president', 'army chief', 'director of customs'])(
    '%s',
    (words) => expect(isOfOne(words)).toBe(true),
  )
  it.each(['deputy minister', 'lawmaker', 'senior official', 'department head', 'spokesman'])(
    '%s is many people’s',
    (words) => expect(isOfOne(words)).toBe(false),
  )
})
