// In: a record made by `chancery add`; out: a failure where it is not kept, exported, verified and explained as promised.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLines, runChancery, sample } from './run-chancery.js'

const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'))
const data = join(folder, 'desk')
const texts = [
  'ind-can-expulsion-2023-meridian.txt',
  'ind-can-expulsion-2023-prairie.txt',
  'usa-chn-tariffs-2024.txt',
].map(sample)

const run = (...args: string[]) => runChancery(args, { cwd: folder })
const exported = (format: string) => run('export', '--format', format, '--data', data).out

beforeAll(() => {
  const added = run('add', ...texts, '--data', data)
  expect(added.err).not.toMatch(/error/i)
  expect(added.status).toBe(0)
  expect(added.out).toMatch(/3 added/)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the record', () => {
  it('is not changed by reading the same texts again', () => {
    const before = [exported('plover'), exported('csv')]
    const again = run('add', ...texts, '--data', data)
    expect(again.status).toBe(0)
    expect(again.out).toMatch(/^0 added with 0 reports, 3 known already\. The record has 3 articles/)
    expect([exported('plover'), exported('csv')]).toEqual(before)
  })

  it('is the same whether it was read on one core or on several', () => {
    const other = join(folder, 'threads')
    const added = run('add', ...texts, '--data', other, '--threads', '2')
    expect(added.err).not.toMatch(/error/i)
    expect(added.out).toMatch(/3 added/)
    for (const format of ['plover', 'csv']) {
      expect(run('export', '--format', format, '--data', other).out).toBe(exported(format))
    }
  })

  it('is not changed by a copy of a text under another name', () => {
    const before = exported('plover')
    const copy = join(folder, 'copy.txt')
    cpSync(texts[2] ?? '', copy)
    expect(run('add', copy, '--data', data).out).toMatch(/1 known already/)
    expect(exported('plover')).toBe(before)
  })

  it('answers who held an office by what its articles said, for their day alone', () => {
    const own = join(folder, 'learned')
    const text = join(folder, 'riga.txt')
    writeFileSync(
      text,
      'TALLINN, March 3, 2026 - Estonian Agriculture Minister Jaan Kuusk met his Latvian counterpart in Riga on Monday.\n',
    )
    expect(run('add', text, '--data', own).out).toMatch(/1 added/)
    const ask = (on: string): string =>
      run('who', 'agriculture minister of Estonia', '--on', on, '--data', own, '--json').out
    expect(JSON.parse(ask('2026-03-03'))).toMatchObject([
      { person: 'Jaan Kuusk', code: 'EST', to: '2026-03-03' },
    ])
    expect(ask('2026-03-03')).toContain('learned:')
    expect(JSON.parse(ask('2025-03-03'))).toEqual([])
  })

  it('uses in a later article the office that an earlier one stated, on one core or several', () => {
    const texts = [
      [
        'palau.txt',
        'NGERULMUD, April 8, 2024 - Palau\u2019s deputy fisheries minister Rimuu Tellei met Taiwanese ambassador Jessica Lee in Koror on Monday.\n',
      ],
      [
        'majuro.txt',
        'MAJURO, May 20, 2024 - Palau\u2019s deputy fisheries minister met the president of the Marshall Islands on Monday.\n',
      ],
      [
        'suva.txt',
        'SUVA, May 27, 2024 - Palau praised Fiji on Monday. Tellei met Fiji\u2019s prime minister in Suva.\n',
      ],
      [
        'long-after.txt',
        'MAJURO, May 18, 2026 - Palau\u2019s deputy fisheries minister met the president of the Marshall Islands on Monday.\n',
      ],
    ].map(([name = '', text = '']) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    })
    const lines = ['1', '2'].map((threads) => {
      const own = join(folder, `later-${threads}`)
      expect(run('add', ...texts, '--data', own, '--threads', threads).out).toMatch(/4 added/)
      return run('export', '--format', 'plover', '--data', own).out
    })
    expect(lines[0]).toBe(lines[1])
    const sides = readLines(lines[0] ?? '').flatMap((line) =>
      [...(line.actor as Record<string, unknown>[]), ...(line.recipient as Record<string, unknown>[])].map(
        (side) => ({ name: side.identifier_text, date: String(line.date) }),
      ),
    )
    const named = (month: string) =>
      sides.filter((s) => s.date.startsWith(month) && s.name === 'Rimuu Tellei').length
    expect(named('2024-05')).toBeGreaterThanOrEqual(2)
    expect(named('2026-05')).toBe(0)
    const own = join(folder, 'later-1')
    const said = run('who', 'Palau\u2019s deputy fisheries minister', '--on', '2024-06-01', '--data', own).out
    expect(said).toMatch(/^Rimuu Tellei — seen as .*, PLW, on 2024-04-08, 54 days before {2}\[learned:a_/)
    expect(run('who', 'Rimuu', 'Tellei', '--on', '2026-06-01', '--data', own).out).toMatch(/Nobody known/)
  }, 120_000)

  it('exports the same bytes twice, to standard output or to a file', () => {
    const lines = exported('plover')
    expect(exported('plover')).toBe(lines)
    const file = join(folder, 'out.jsonl')
    expect(run('export', '--format', 'plover', '--data', data, '--out', file).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(lines)
  })

  it('exports PLOVER lines with every field that the contract names', () => {
    const lines = readLines(exported('plover'))
    expect(lines.length).toBeGreaterThan(5)
    const fields =
      'id date event mode context actor recipient event_loc text quad_code event_scale feature source'.split(
        ' ',
      )
    const side = 'code sector entity_text identifier_text office'.split(' ')
    for (const line of lines) {
      for (const field of fields) expect(line, field).toHaveProperty(field)
      expect(['SIGNAL', 'POLL']).not.toContain(line.event)
      for (const p of [...(line.actor as object[]), ...(line.recipient as object[])])
        for (const field of side) expect(p, field).toHaveProperty(field)
    }
  })

  it('exports CSV with one row an event, of as many cells as its head', () => {
    const rows = exported('csv').trimEnd().split('\r\n')
    const head = (rows[0] ?? '').split(',')
    expect(head).toContain('actor_codes')
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows.slice(1)) {
      const bare = row.replace(/"([^"]|"")*"/g, 'quoted')
      expect(bare.split(',')).toHaveLength(head.length)
    }
  })

  it('judges acts that two texts tell to be one event, and keeps the judgement', () => {
    const [, reports, judgements] =
      /(\d+) reports, \d+ quotations, (\d+) judgements/.exec(run('verify', '--data', data).out) ?? []
    const events = exported('csv').trimEnd().split('\r\n').length - 1
    expect(Number(judgements)).toBeGreaterThan(0)
    expect(events).toBe(Number(reports) - Number(judgements))
  })

  it('explains a report and an event, naming the rules and the words', () => {
    const [event] = readLines(exported('plover'))
    const ofEvent = run('explain', String(event?.id), '--data', data)
    expect(ofEvent.status).toBe(0)
    const report = /r_[0-9a-f]{24}/.exec(ofEvent.out)?.[0] ?? ''
    const ofReport = run('explain', report, '--data', data)
    expect(ofReport.status).toBe(0)
    expect(ofReport.out).toMatch(/lexicon\/[A-Z]+#/)
    expect(ofReport.out).toMatch(/“.+” \(\d+–\d+ of /)
    const unknown = run('explain', 'r_nothing', '--data', data)
    expect(unknown.status).toBe(1)
    expect(unknown.err).toMatch(/explain\/unknown-id/)
  })

  it('says what to do where there is no record, or no such format', () => {
    const none = run('verify', '--data', join(folder, 'nowhere'))
    expect(none.status).toBe(1)
    expect(none.err).toMatch(/chancery add/)
    const format = run('export', '--format', 'carrier-pigeon', '--data', data)
    expect(format.status).toBe(1)
    expect(format.err).toMatch(/plover, csv/)
  })

  it.each<readonly [what: string, tamper: string, code: string]>([
    [
      'a report was altered',
      `update reports set body = replace(body, '"CAN"', '"USA"')`,
      'record/broken-chain',
    ],
    ['a text was altered', `update articles set text = text || ' '`, 'record/altered-text'],
    [
      'a report was removed',
      `delete from reports where seq = (select min(seq) from reports)`,
      'record/broken-chain',
    ],
    ['an article was removed', `delete from articles where seq = 1`, 'record/lost-article'],
  ])('verifies, and fails with a list when %s', (_, tamper, code) => {
    const intact = run('verify', '--data', data)
    expect(intact.status, intact.out).toBe(0)
    expect(intact.out).toMatch(/3 articles, \d+ reports, \d+ quotations, \d+ judgements: all hold/)
    const broken = mkdtempSync(join(folder, 'broken-'))
    for (const name of ['record.db', 'record.db-wal']) {
      try {
        cpSync(join(data, name), join(broken, name))
      } catch {
        // no write-ahead log is left where the last process closed the record
      }
    }
    const db = new Database(join(broken, 'record.db'))
    db.exec(tamper)
    db.close()
    const found = run('verify', '--data', broken)
    expect(found.status).toBe(1)
    expect(found.out).toContain(code)
    expect(found.out).toMatch(/\d+ do not hold/)
  })
})

describe('chancery who', () => {
  const ask = (...args: string[]) =>
    JSON.parse(run('who', ...args, '--json').out) as Record<string, unknown>[]

  it('names exactly the holder of an office on a day', () => {
    const holders = ask('foreign', 'minister', 'of', 'Canada', '--on', '2023-09-19')
    expect(holders.map((h) => h.person)).toEqual(['Mélanie Joly'])
    expect(Object.keys(holders[0] ?? {}).sort()).toEqual(
      ['code', 'from', 'office', 'person', 'source', 'to', 'wikidata'].sort(),
    )
    expect(holders[0]?.code).toBe('CAN')
  })
  it('lists the offices of a name in the same shape', () => {
    const offices = ask('Mélanie', 'Joly')
    expect(offices.length).toBeGreaterThan(0)
    for (const o of offices) expect(o.person).toBe('Mélanie Joly')
  })
  it('is empty, and ends well, for what it does not know', () => {
    expect(ask('minister', 'of', 'silly', 'walks', 'of', 'Canada')).toEqual([])
    const words = run('who', 'Nobody', 'Atall')
    expect(words.status).toBe(0)
    expect(words.out).toMatch(/Nobody known/)
  })
  it('makes no record where there is none', () => {
    const none = join(folder, 'no-such-record')
    const asked = run('who', 'president', 'of', 'France', '--data', none)
    expect(asked.status).toBe(1)
    expect(asked.err).toMatch(/record\/missing/)
    expect(existsSync(none)).toBe(false)
  })
  it('refuses what is no date', () => {
    const odd = run('who', 'president', 'of', 'France', '--on', 'tomorrowish')
    expect(odd.status).toBe(2)
    expect(odd.err).toMatch(/who\/bad-date/)
  })
})

describe('chancery almanac', () => {
  it('finds nothing impossible in what is kept, and counts the gaps by kind', () => {
    const checked = run('almanac', 'check')
    expect(checked.status).toBe(0)
    expect(checked.out).toMatch(/^gaps +\d+ {2}[a-z-]+$/m)
    expect(checked.out).toMatch(/0 impossible, 0 overlaps, \d+ gaps\./)
    expect(checked.out.split('\n').length).toBeLessThan(30)
  })

  it('says once what a file of statements must be', () => {
    const file = join(folder, 'statements.csv')
    writeFileSync(file, 'person;positionLabel\nQ1;Prime Minister\nQ2;Prime Minister\n')
    const read = run('almanac', 'import', file)
    expect(read.status).toBe(1)
    expect(read.err.trim().split('\n')).toHaveLength(1)
    expect(read.err).toMatch(/no columns for person and office/)
  })
})
