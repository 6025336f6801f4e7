// In: codings made up here and the texts coded twice; out: a failure where their agreement is counted wrongly or a second coding quotes what its text does not say.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { compareCodings, pairCodings, run, type TwiceCoded } from '../../../evaluation/agreement.js'
import { type GoldEvent, readGold } from '../../../evaluation/score/gold.js'
import { ratesOf } from '../../../evaluation/score/score-events.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const gold = join(root, 'evaluation', 'gold')
const second = readGold(join(gold, 'second'), gold)
const first = [
  ...readGold(join(gold, 'samples'), join(root, 'samples')),
  ...readGold(join(gold, 'texts'), join(gold, 'texts')),
]

const sanction: GoldEvent = {
  id: 'e1',
  types: ['SANCTION'],
  mode: null,
  summary: 'Norway bars fish from Iceland',
  source: new Set(['NOR']),
  target: new Set(['ISL']),
  date: '2024-05-02',
  known: '2024-05-02',
  status: 'occurred',
  background: false,
  domestic: false,
  optional: false,
  attribution: null,
  channel: ['ministerial'],
  instrument: 'trade',
  stance: 'stick',
  trigger: 'barred fish',
  stops: null,
  days: null,
  measure: null,
  poll: null,
}
const plea: GoldEvent = {
  ...sanction,
  id: 'e2',
  types: ['REQUEST'],
  source: new Set(['ISL']),
  target: new Set(['NOR']),
  channel: ['leader'],
  instrument: null,
  stance: null,
  trigger: 'asked Oslo',
}

function compareOne(gold: readonly GoldEvent[], other: readonly GoldEvent[], plain = false) {
  const [counts] = compareCodings([{ name: 'fish', gold, other }], plain)
  if (!counts) throw new Error('one text in, none out')
  return counts
}

describe('agreement of codings', () => {
  it('is whole where both say the same, no word among the answers', () => {
    const n = compareOne([sanction, plea], [sanction, plea])
    expect(ratesOf(n.events)).toMatchObject({ f1: 1, withStatus: 1 })
    expect(n.same).toEqual({ background: 2, channel: 2, instrument: 2, stance: 2 })
    expect(n.differing).toEqual([])
  })

  it('counts each slot apart, and a word against none as differing', () => {
    const other = {
      ...plea,
      channel: ['ministerial'],
      instrument: 'trade',
      stance: 'carrot',
      background: true,
    }
    const n = compareOne([sanction, plea], [sanction, other])
    expect(n.events.right).toBe(2)
    expect(n.same).toEqual({ background: 1, channel: 1, instrument: 1, stance: 1 })
  })

  it('takes the other coding at its first type, this one at any that could be defended', () => {
    const wide = { ...sanction, types: ['SANCTION', 'COERCE'] }
    const other = { ...sanction, types: ['COERCE', 'SANCTION'] }
    expect(compareOne([wide], [other]).events).toMatchObject({ right: 1, firstType: 0 })
    expect(compareOne([sanction], [other]).events).toMatchObject({ right: 0, missed: 1, extra: 1 })
  })

  it('lists another status and what only one of them has', () => {
    const n = compareOne([sanction, plea], [{ ...sanction, status: 'planned' }])
    expect(ratesOf(n.events).f1).toBeCloseTo(2 / 3)
    expect(ratesOf(n.events).withStatus).toBe(0)
    expect(n.differing.map((line) => line.slice(0, 14).trim())).toEqual(['only there  e2', 'status      e1'])
  })

  it('leaves out what a coding itself calls optional or domestic, where it is asked to', () => {
    const other = [sanction, { ...plea, optional: true }]
    expect(compareOne([sanction], other).events.extra).toBe(1)
    expect(compareOne([sanction], other, true).events.extra).toBe(0)
    expect(compareOne([sanction], [sanction, { ...plea, domestic: true }], true).events.extra).toBe(0)
  })
})

describe('the second coding', () => {
  const twice: TwiceCoded[] = pairCodings(first, second)

  it('has a first coding of each of its texts', () => {
    expect(second.length).toBeGreaterThan(0)
    expect(twice.map((t) => t.name)).toEqual(second.map((t) => t.name))
  })

  it('quotes its texts', () => {
    const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')
    for (const { name, other } of twice) {
      const file = first.find((t) => t.name === name)?.file
      const body = squeeze(readFileSync(file ?? '', 'utf8'))
      const unsaid = other.filter((e) => e.trigger === null || !body.includes(squeeze(e.trigger)))
      expect(unsaid.map((e) => `${name} ${e.id}`)).toEqual([])
    }
  })

  it('is compared to the same figures each time', () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => {})
    try {
      expect([run([]), run([])]).toEqual([0, 0])
      const lines = print.mock.calls.map(([line]) => String(line))
      expect(lines.slice(lines.length / 2)).toEqual(lines.slice(0, lines.length / 2))
      expect(lines.filter((l) => l.startsWith('second against first: events, F1'))).toHaveLength(2)
    } finally {
      print.mockRestore()
    }
  })
})
