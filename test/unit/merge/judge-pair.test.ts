// In: pairs of reports that share their sides; out: a failure where one act is not known again in other words, or two acts are taken for one.

import { describe, expect, it } from 'vitest'
import { judgePair } from '../../../src/merge/index.js'
import type { Report } from '../../../src/terms/index.js'
import { boundsOf } from '../../../src/when/index.js'
import { makeParty, makePerson, makeReport } from '../../support/make-report.js'

const bounds = (edtf: string | null) => (edtf === null ? null : boundsOf(edtf))
const state = (code: string, name: string) => makeParty(code, name, { identifier_id: `state:${code}` })
const tell = (id: string, exact: string, over: Partial<Report> = {}): Report =>
  makeReport(
    {
      id,
      event: 'SANCTION',
      actor: [state('NOR', 'Norway')],
      recipient: [state('DNK', 'Denmark')],
      evidence: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length, sentence: 0 }],
      ...over,
    },
    id,
  )
const same = (x: Report, y: Report): boolean => {
  expect(judgePair(y, x, bounds)).toEqual(judgePair(x, y, bounds))
  return judgePair(x, y, bounds).same
}
const about = (object: string, act: 'announced' | 'imposed' | 'lifted' = 'imposed'): Partial<Report> => ({
  measure: { act, object, from: null, until: null, measure_id: `m_${object}` },
})

describe('judging a pair', () => {
  it('knows a break of ties again that is recalled by its month', () => {
    const news = tell('r1', 'Norway severed relations with Denmark on Monday')
    const recalled = tell('r2', 'Norway cut its ties with Denmark in April', {
      date: '2022-04',
      background: true,
    })
    expect(same(news, recalled)).toBe(true)
  })

  it('knows no act again by its year alone', () => {
    const news = tell('r1', 'Norway shut the bridge to lorries')
    expect(same(news, tell('r2', 'Norway withdrew licences from ferries', { date: '2022' }))).toBe(false)
  })

  it('keeps apart two expulsions of one month that say whom', () => {
    const one = tell('r1', 'Norway expelled the consul', {
      ...about('the Danish consul in Bergen'),
      date: '2022-04',
    })
    const other = tell('r2', 'Norway expelled attachés', {
      ...about('two attachés in Stavanger'),
      date: '2022-04',
    })
    expect(same(one, other)).toBe(false)
  })

  it('takes no object for another because it is not named', () => {
    const one = tell('r1', 'Norway banned salted cod', about('salted cod'))
    expect(same(one, tell('r2', 'Norway imposed the ban', about('imports of goods')))).toBe(true)
  })

  it('takes a measure announced and imposed for one, and one imposed and lifted for two', () => {
    const plan = { ...about('salted cod', 'announced'), status: 'planned' as const }
    const planned = tell('r1', 'Norway will ban salted cod', plan)
    expect(same(planned, tell('r2', 'Norway banned salted cod', about('cod')))).toBe(true)
    const lifted = tell('r3', 'Norway lifted the ban on salted cod', about('salted cod', 'lifted'))
    expect(same(tell('r2', 'Norway banned salted cod', about('salted cod')), lifted)).toBe(false)
  })

  it('takes one summons told by its grounds and by its form for one', () => {
    const event = { event: 'ACCUSE' as const, mode: 'disapprove' }
    const formal = tell('r1', 'Norway summoned the Danish ambassador over two drones near Vardø', event)
    expect(same(formal, tell('r2', 'Norway called in and summoned the envoy for a talk', event))).toBe(true)
    const spoken = tell('r3', 'Norway complained that trawlers had cut a cable', event)
    expect(same(formal, spoken)).toBe(false)
  })

  it('wants more than a neighbouring day for what is said', () => {
    const reject = (id: string, date: string): Report =>
      tell(id, 'Norway denies it.', { event: 'REJECT', date })
    expect(same(reject('r1', '2022-04-04'), reject('r2', '2022-04-05'))).toBe(false)
  })

  it('knows an act again under a type that it may be coded as', () => {
    const opened = 'reopened the ferry line between Kristiansand and Hirtshals'
    const agree = tell('r1', `Norway and Denmark agreed and ${opened}`, { event: 'AGREE' })
    expect(same(agree, tell('r2', `They ${opened}`, { event: 'COOPERATE' }))).toBe(true)
    expect(same(agree, tell('r2', `They ${opened}`, { event: 'ASSAULT' }))).toBe(false)
  })

  it('keeps a meeting of leaders apart from one of ministers on the same day', () => {
    const meet = (id: string, channel: Report['channel']): Report =>
      tell(id, 'They met', { event: 'CONSULT', channel, date: '2022-04-04/2022-04-06' })
    expect(same(meet('r1', ['leader']), meet('r2', ['ministerial']))).toBe(false)
  })

  it('takes no states for a person, whoever was made to stand for them', () => {
    const leader = (name: string) => ({ ...makePerson('NOR', 'Jonas Gahr Støre'), entity_text: name })
    const agree = (id: string, name: string): Report =>
      tell(id, 'They agreed', { event: 'AGREE', actor: [leader(name)], date: '2022-04' })
    const plain = judgePair(agree('r1', 'Støre'), agree('r2', 'the two countries'), bounds)
    expect(plain.reason).not.toMatch(/person/)
    expect(judgePair(agree('r1', 'Støre'), agree('r2', 'Gahr Støre'), bounds).odds).toBeGreaterThan(
      plain.odds,
    )
  })
})
