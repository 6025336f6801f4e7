// In: `chancery read` on texts, pages, standard input and things that are neither; out: a failure where the contract is not kept.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkReport } from './check-report.js'
import { readLines, runChancery, sample } from './run-chancery.js'

const folder = mkdtempSync(join(tmpdir(), 'chancery-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const NEWS =
  'Portugal expelled two Norwegian diplomats on Monday. The Norwegian foreign minister condemned the expulsion.\n'
const texts = ['usa-chn-tariffs-2024.txt', 'jpn-kor-white-list-2023.html']

describe('chancery read', () => {
  it('prints a brief: title, date, an event with its sides, the words that say it', () => {
    const { status, out, err } = runChancery(['read', sample('ind-can-expulsion-2023-prairie.txt')])
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(out).toMatch(/Published 2023-09/)
    expect(out).toMatch(/^(SANCTION|ACCUSE|REJECT)\S* .*(Canada|Ottawa|Trudeau).*CAN/m)
    expect(out).toMatch(/“.+”/)
    expect(out).not.toContain('\x1b[')
  })

  it('prints reports in the contract’s shape, a line each, whose quotations stand in the text', () => {
    const ids = new Set<string>()
    let lines = 0
    for (const text of texts) {
      const json = runChancery(['read', sample(text), '--json'])
      expect(json.status, json.err).toBe(0)
      const whole = runChancery(['read', sample(text), '--text']).out
      for (const report of readLines(json.out)) {
        lines++
        ids.add(String(report.id))
        expect(checkReport(report), `${text} ${report.id}`).toEqual([])
        for (const e of report.evidence as { exact: string; start: number; end: number; prefix: string }[]) {
          expect(whole.slice(e.start, e.end)).toBe(e.exact)
          expect(whole.slice(e.start - e.prefix.length, e.start)).toBe(e.prefix)
        }
      }
    }
    expect(lines).toBeGreaterThan(5)
    expect(ids.size).toBe(lines)
  })

  it('adds the article and the findings with --json=all', () => {
    const { out } = runChancery(['read', sample('usa-chn-tariffs-2024.txt'), '--json=all'])
    const lines = readLines(out)
    const article = lines.filter((l) => l.kind === 'article')
    expect(article).toHaveLength(1)
    expect(article[0]?.text).toBe(runChancery(['read', sample('usa-chn-tariffs-2024.txt'), '--text']).out)
    for (const line of lines) {
      if (line.kind === undefined) expect(checkReport(line)).toEqual([])
      else expect(['article', 'finding']).toContain(line.kind)
    }
  })

  it('reads standard input as it reads a file, but for the path', () => {
    const path = write('news.txt', NEWS)
    const known = ['--published', '2024-03-13', '--outlet', 'The Harbour Courier', '--json']
    const fromFile = readLines(runChancery(['read', path, ...known]).out)
    const fromInput = readLines(runChancery(['read', '-', ...known], { input: NEWS }).out)
    expect(fromFile.length).toBeGreaterThan(0)
    expect(fromInput.map((r) => r.id)).toEqual(fromFile.map((r) => r.id))
    expect(fromInput.map((r) => (r.article as { source: string }).source)).toEqual(fromInput.map(() => '-'))
    expect(fromFile.map((r) => (r.article as { outlet: string }).outlet)).toEqual(
      fromFile.map(() => 'The Harbour Courier'),
    )
  })

  it('gives the same bytes for the same text', () => {
    const args = ['read', sample('usa-chn-tariffs-2024.txt'), '--json']
    expect(runChancery(args).out).toBe(runChancery(args).out)
  })

  it('takes the date that the user knows, and dates the acts by it', () => {
    const [report] = readLines(
      runChancery(['read', '-', '--json', '--published', '2024-03-13'], { input: NEWS }).out,
    )
    expect(report?.date).toBe('2024-03-11')
    expect(report?.article).toMatchObject({ published: '2024-03-13', published_basis: 'stated' })
  })

  it('says why with --trace, naming patterns by their path', () => {
    const { out, err } = runChancery(['read', '-', '--trace', '--json'], { input: NEWS })
    const [report] = readLines(out)
    expect(err).toMatch(new RegExp(`${report?.id} .*lexicon/${report?.event}#`))
  })

  it('says that a text holds nothing codable, and why', () => {
    const input =
      'The baker sells bread. His wife bakes cakes on Tuesdays. The shop closes at noon in the summer.'
    const { status, out } = runChancery(['read', '-'], { input })
    expect(status).toBe(0)
    expect(out).toMatch(/nothing codable: \S/)
  })
})

describe('chancery read on wrong input', () => {
  const LINE = /^[^\n]+\n$/

  it.each([
    ['a file that is not there', () => join(folder, 'absent.txt')],
    ['an empty file', () => write('empty.txt', '')],
    ['a file of spaces', () => write('spaces.txt', ' \n\t\n ')],
    [
      'a binary',
      () =>
        write(
          'image.bin',
          Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
        ),
    ],
    ['an archive', () => write('archive.txt', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(900).fill(0)]))],
    ['an address', () => 'https://news.example/article'],
    [
      'a German text',
      () =>
        write(
          'deutsch.txt',
          'Der Außenminister reiste am Montag nach Warschau und sprach dort mit seinem polnischen Kollegen über die Grenze. Beide Seiten wollen im Herbst weiter verhandeln.',
        ),
    ],
  ])('%s gets one clear line and a failing exit', (_, make) => {
    const path = make()
    const { status, out, err } = runChancery(['read', path])
    expect(out).toBe('')
    expect(err).toMatch(LINE)
    expect(err.startsWith(`${path}: `)).toBe(true)
    expect(err).not.toMatch(/\bat .*\.js:\d+/)
    expect(status).toBe(1)
  })

  it('names the language it refuses', () => {
    const path = write(
      'francais.txt',
      'Le ministre des Affaires étrangères a rencontré lundi son homologue espagnol à Madrid. Les deux pays veulent reprendre leurs discussions à l’automne.',
    )
    expect(runChancery(['read', path]).err).toMatch(/French/)
  })

  it('an empty folder gets one clear line, one with texts is read', () => {
    const empty = join(folder, 'nothing')
    mkdirSync(empty)
    const refused = runChancery(['read', empty])
    expect(refused.err).toMatch(LINE)
    expect(refused.status).toBe(1)
    const full = join(folder, 'two')
    mkdirSync(full)
    writeFileSync(join(full, 'a.txt'), NEWS)
    writeFileSync(join(full, 'b.txt'), `${NEWS}Norway protested.\n`)
    const read = runChancery(['read', full, '--json'])
    expect(read.status).toBe(0)
    expect(new Set(readLines(read.out).map((r) => (r.article as { source: string }).source)).size).toBe(2)
  })

  it('reads what can be read beside what cannot, and ends well', () => {
    const { status, out, err } = runChancery(['read', join(folder, 'absent.txt'), write('good.txt', NEWS)])
    expect(status).toBe(0)
    expect(err).toMatch(LINE)
    expect(out).toMatch(/SANCTION/)
  })

  it('mends a broken encoding, reads on and says so', () => {
    const words = Buffer.from(
      'Peru expelled the Bolivian ambassador on Friday. The envoy, José Núñez, left Lima.',
      'latin1',
    )
    const path = write('latin.txt', Buffer.concat([words, Buffer.from([0x0a, 0xe2, 0x82, 0x0a])]))
    const { status, out, err } = runChancery(['read', path, '--json'])
    expect(status).toBe(0)
    expect(readLines(out).length).toBeGreaterThan(0)
    expect(err).toMatch(/^[^\n]+: Read as windows-1252\.\n$/)
  })

  it('refuses a command typed wrong with its own exit, and suggests the right one', () => {
    const typed = runChancery(['raed', 'x.txt'])
    expect(typed.status).toBe(2)
    expect(typed.err).toMatch(/read/)
    expect(runChancery(['read']).status).toBe(2)
    expect(runChancery(['read', 'x.txt', '--published']).status).toBe(2)
  })

  it('refuses a date of publication that is none', () => {
    for (const odd of ['2025-02-31', '2/3/2025', 'tomorrow', '2025-13', '']) {
      const refused = runChancery(['read', 'x.txt', '--published', odd])
      expect(refused.status).toBe(2)
      expect(refused.err).toMatch(/2025-11-18.*read\/bad-date/)
    }
  })
})
