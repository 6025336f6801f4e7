// In: a chronicle of four lines and small articles; out: dateByChronicle checked: which line an article tells of.

import { describe, expect, it } from 'vitest'
import { dateByChronicle } from '../../../../src/names/dating/date-by-chronicle.js'
import type { View } from '../../../../src/names/proposal.js'
import type { AlmanacLookup } from '../../../../src/terms/index.js'

const line = (day: string, states: string, event: string, leaders: readonly string[] = []) => ({
  day,
  states: states.split(' '),
  event,
  leaders,
})

const CHRONICLE = [
  line('2009-02-03', 'MLT TUN', 'expulsion of the Tunisian ambassador Selim Gharbi from Valletta'),
  line('2012-07-09', 'MLT TUN', 'agreement on fishing off Zarzis', ['Muscat']),
  line('2015-03-20', 'MLT ISL', 'opening of the Maltese embassy in Reykjavik'),
  ...Array.from({ length: 60 }, (_, i) =>
    line(`2016-01-${String((i % 28) + 1).padStart(2, '0')}`, 'BEL', `visit to Bruges ${i}`),
  ),
]

const CODES: Readonly<Record<string, string>> = { Malta: 'MLT', Tunisia: 'TUN', Iceland: 'ISL' }

const lookup = {
  chronicle: () => CHRONICLE,
  findState: (word: string) => (CODES[word] ? { state: { code: CODES[word] }, by: 'name' } : null),
} as unknown as AlmanacLookup

function tell(...sentences: readonly string[]): readonly string[] {
  const views = sentences.map((text) => {
    const forms = text.split(' ')
    return {
      tokens: forms.map((form) => ({ form })),
      namings: forms.map((form) => (CODES[form] ? { state: { state: { code: CODES[form] } } } : null)),
    }
  }) as unknown as readonly View[]
  return dateByChronicle({ title: null, dateline: null }, views, lookup)
    .filter((clue) => clue.weight > 0.5)
    .map((clue) => clue.lower ?? '')
}

describe('dateByChronicle', () => {
  it('finds the event by its states and the words that are its own', () => {
    expect(tell('Malta declared envoy Selim Gharbi of Tunisia persona non grata .')).toEqual(['2009-02-03'])
    expect(tell('Malta and Tunisia signed a deal on fishing near Zarzis .')).toEqual(['2012-07-09'])
  })

  it('needs both states', () => {
    expect(tell('Malta opened a school named for Selim Gharbi .')).toEqual([])
  })

  it('tells nothing of two states without the words', () => {
    expect(tell('Malta played Tunisia at football .')).toEqual([])
  })
})
