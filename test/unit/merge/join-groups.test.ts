// In: reports that are likenesses of each other in a chain; out: a failure where one wrong link makes one event of two, or order matters.

import { describe, expect, it } from 'vitest'
import { mergeReports } from '../../../src/merge/index.js'
import type { Report } from '../../../src/terms/index.js'
import { boundsOf } from '../../../src/when/index.js'
import { makeParty, makeReport } from '../../support/make-report.js'

const bounds = (edtf: string | null) => (edtf === null ? null : boundsOf(edtf))
const state = (code: string, name: string) => makeParty(code, name, { identifier_id: `state:${code}` })
const ban = (id: string, exact: string, object: string, over: Partial<Report> = {}): Report =>
  makeReport(
    {
      id,
      event: 'SANCTION',
      actor: [state('TUN', 'Tunisia')],
      recipient: [state('LBY', 'Libya')],
      evidence: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length, sentence: 0 }],
      measure: { act: 'imposed', object, from: null, until: null, measure_id: `m_${object}` },
      ...over,
    },
    id,
  )
const groups = (reports: readonly Report[]): string[] =>
  mergeReports(reports, [], bounds)
    .events.map((e) => [...e.reports].sort().join('+'))
    .sort()

const dates = [
  ban('r1', 'Tunisia banned dates from Libya', 'dates'),
  ban('r2', 'A ban by Tunisia keeps out Libyan dates', 'dates'),
  ban('r3', 'Tunisia barred dates grown in Libya', 'dates'),
]
const tyres = [
  ban('r4', 'Tunisia banned tyres from Libya', 'tyres'),
  ban('r5', 'Tunisia barred tyres made in Libya', 'tyres'),
]
const between = ban('r6', 'Tunisia imposed its bans on Libya', 'goods')

describe('joining groups', () => {
  it('makes no one event of two by what could be either', () => {
    const found = groups([...dates, ...tyres, between])
    for (const group of found) expect(group).not.toMatch(/r[123].*r[45]/)
    expect(found).toHaveLength(2)
  })

  it('gives the same events whatever the order in which articles came', () => {
    const all = [...dates, ...tyres, between]
    const first = mergeReports(all, [], bounds)
    for (let turn = 1; turn < all.length; turn++) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)]
      expect(mergeReports(turned, [], bounds)).toEqual(first)
    }
  })

  it('writes one judgement for each joining', () => {
    const { events, judgements } = mergeReports([...dates, ...tyres], [], bounds)
    expect(events).toHaveLength(2)
    expect(judgements).toHaveLength(3)
  })

  it('keeps apart by a person’s word what two chains would bring together', () => {
    const word = { id: 'j', by: 'A reader', reason: 'knows', score: 1, at: null, withdrawn: null }
    const kept = mergeReports(dates, [], bounds, [{ ...word, left: 'r1', right: 'r2', same: false }])
    for (const e of kept.events) expect([...e.reports].sort().join('+')).not.toMatch(/r1\+r2/)
    expect(kept.events).toHaveLength(2)
  })
})
