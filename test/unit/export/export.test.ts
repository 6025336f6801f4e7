// In: merged events; out: a failure where an export says less, more or other than they do.

import { describe, expect, it } from 'vitest'
import { exportCsv } from '../../../src/export/csv.js'
import { exportPlover } from '../../../src/export/plover.js'
import type { Report } from '../../../src/terms/index.js'
import { makeEvent, makeParty, makeReport } from '../../support/make-report.js'

const plover = (over: Partial<Report>): Record<string, unknown> =>
  JSON.parse(exportPlover([makeEvent(makeReport({ id: 'r1', ...over }))])) as Record<string, unknown>
const csvRow = (over: Partial<Report>): string =>
  exportCsv([makeEvent(makeReport({ id: 'r1', ...over }))]).split('\r\n')[1] ?? ''

describe('PLOVER', () => {
  it('puts both sides of a meeting in actor', () => {
    const line = plover({})
    expect((line.actor as { code: string }[]).map((p) => p.code)).toEqual(['CHL', 'ARG'])
    expect(line.recipient).toEqual([])
  })
  it('keeps the sides of what is done by one to another', () => {
    const line = plover({ event: 'ACCUSE' })
    expect((line.actor as { code: string }[]).map((p) => p.code)).toEqual(['CHL'])
    expect((line.recipient as { code: string }[]).map((p) => p.code)).toEqual(['ARG'])
  })
  it('folds planned cooperation into AGREE, and nothing else that is planned', () => {
    expect(plover({ status: 'planned', mode: 'visit' })).toMatchObject({ event: 'AGREE', mode: null })
    expect(plover({ status: 'planned', event: 'SANCTION' })).toMatchObject({ event: 'SANCTION' })
  })
  it('has signals as what they come nearest to, and no polls', () => {
    expect(plover({ event: 'SIGNAL', mode: 'courtesy' })).toMatchObject({ event: 'SUPPORT' })
    expect(plover({ event: 'SIGNAL', mode: 'slight' })).toMatchObject({ event: 'ACCUSE', mode: 'disapprove' })
    expect(exportPlover([makeEvent(makeReport({ id: 'r1', event: 'POLL' }))])).toBe('')
  })
  it.each([
    ['denied', 'negation'],
    ['called-off', 'negation'],
    ['hypothetical', 'hypothetical'],
    ['planned', 'future'],
  ] as const)('says %s as %s', (status, feature) => {
    expect(plover({ status, event: 'SANCTION' }).feature).toContain(feature)
  })
})

describe('CSV', () => {
  it('quotes what holds commas, quotes and line breaks', () => {
    const name = 'Smith, "Bob"'
    expect(csvRow({ actor: [makeParty('USA', name)] })).toContain('"Smith, ""Bob"""')
  })
  it.each(['=1+1', '+44', '-2', '@cmd', '\tx'])('defuses a cell that a spreadsheet would run: %s', (name) => {
    const row = csvRow({ actor: [makeParty('USA', name)] })
    expect(row).toContain(`'${name}`)
  })
  it('has an empty cell for what is not known, and a row for every event', () => {
    const table = exportCsv([
      makeEvent(makeReport({ id: 'r1', date: null })),
      makeEvent(makeReport({ id: 'r2' })),
    ])
    const rows = table.trimEnd().split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]?.startsWith('e_r1,,')).toBe(true)
  })
})
