// Reading never throws on any bytes, its offsets hold, and what cannot be read is refused in words.

import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { type ReadInput, readArticle } from '../../../src/read/index.js'
import type { Article } from '../../../src/terms/index.js'

const encoder = new TextEncoder()

function read(text: string, hints: ReadInput['hints'] = {}): Article {
  const article = readArticle({ bytes: encoder.encode(text), source: 'a.txt', hints })
  if ('code' in article) throw new Error(article.text)
  return article
}

function refuse(bytes: Uint8Array): string {
  const answer = readArticle({ bytes, source: 'a.txt' })
  return 'code' in answer ? answer.code : 'read'
}

const lead = 'The envoys of Upland and Lowland met on Monday to talk about the bridge, an official said.'

function checkOffsets(article: Article): void {
  const { text } = article
  let before = 0
  for (const block of article.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(before)
    expect(block.end).toBeGreaterThan(block.start)
    expect(block.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(block.start, block.end).trim()).not.toBe('')
    before = block.end
  }
  for (const [start, end] of article.boilerplate) expect(start).toBeLessThan(end)
  for (const link of article.links) expect(text.slice(link.start, link.end)).toBe(link.text)
  const { dateline } = article
  if (dateline !== null) expect(text.slice(dateline.span.start, dateline.span.end)).toBe(dateline.span.exact)
}

describe('any input', () => {
  test('bytes never throw and offsets hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const answer = readArticle({ bytes, source: 'x' })
        if (!('code' in answer)) checkOffsets(answer)
      }),
      { numRuns: 300 },
    )
  })

  test('texts of the parts that articles are made of never throw and offsets hold', () => {
    const part = fc.oneof(
      fc.constantFrom(
        lead,
        'Home > World > Talks resume in…',
        'Talks resume in the valley',
        'SHARE',
        '12',
        '# ',
        '- ',
        '> ',
        '[words](https://a.example/b)',
        '([source](https://a.example/b))',
        'BEIJING, Nov. 30 (Meridian) — ',
        'By Ada Brook',
        'Source: ',
        '(Reporting by A B)',
        '<p>',
        '</div>',
        '&nbsp;',
        '\n',
        '\n\n',
        'â€™',
        '“',
        '…',
        'A\n',
        'https://a.example/2024/01/02/x',
      ),
      fc.string({ maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.boolean(), (parts, page) => {
        const body = parts.join('')
        const bytes = encoder.encode(page ? `<html><body>${body}` : body)
        const answer = readArticle({ bytes, source: 'x' })
        if (!('code' in answer)) checkOffsets(answer)
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['nested elements', `<html><body>${'<div>'.repeat(200_000)}`],
    ['unclosed links', '[a]('.repeat(200_000)],
    ['lines that never end', 'lower case without an end of any kind\n'.repeat(20_000)],
    ['attributes', `<html><body><p ${'a=1 '.repeat(200_000)}>`],
  ])('%s take linear time', (_, text) => {
    const start = performance.now()
    readArticle({ bytes: encoder.encode(text), source: 'x' })
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('refusals', () => {
  test('empty and blank files', () => {
    expect(refuse(new Uint8Array())).toBe('read/empty')
    expect(refuse(encoder.encode(' \n\t\u200b\n'))).toMatch(/^read\/(?:empty|nothing-left)$/)
  })
  test('binary files', () => {
    expect(refuse(encoder.encode('%PDF-1.7 text'))).toBe('read/binary')
    expect(refuse(Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 29))).toBe('read/binary')
  })
  test('menus alone', () => expect(refuse(encoder.encode('SHARE\n12\nFacebook\n'))).toBe('read/nothing-left'))
  test.each([
    [
      'German',
      'Die Außenminister der beiden Länder trafen sich am Dienstag in der Hauptstadt, um über die Brücke zu sprechen.',
    ],
    [
      'Russian',
      'Министры двух стран встретились во вторник в столице, чтобы обсудить строительство моста через реку.',
    ],
    [
      'Dutch',
      'De ministers van beide landen spraken dinsdag in de hoofdstad met elkaar over de nieuwe brug die we volgend jaar openen.',
    ],
    [
      'Turkish',
      'İki ülkenin dışişleri bakanları salı günü başkentte bir araya gelerek her yıl büyüyen ticaret hacmini görüştü.',
    ],
    [
      'Finnish',
      'Maiden ulkoministerit tapasivat tiistaina pääkaupungissa ja keskustelivat rajan yli rakennettavasta uudesta sillasta.',
    ],
    ['Chinese', '两国外长星期二在首都会面，讨论边境大桥的建设问题，并同意明年春天再次举行会谈。'],
    ['Japanese', '両国の外相は火曜日に首都で会談し、国境の橋の建設について話し合った。'],
  ])('%s is named, and refused', (name, text) => {
    const answer = readArticle({ bytes: encoder.encode(text), source: 'x' })
    expect(answer).toEqual({
      code: 'read/other-language',
      text: `This is written in ${name}; Chancery reads English.`,
    })
  })

  test('takes a short English text full of foreign names for English', () => {
    const text =
      'Estonian farm minister Jaan Kuusk met his Latvian counterpart Ilze Berzina in Riga on Monday.'
    expect(readArticle({ bytes: encoder.encode(text), source: 'x' })).toMatchObject({ language: 'en' })
  })
})

describe('encodings', () => {
  const text = `Señor Núñez’s visit\n\n${lead} “It went well,” he said.`
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s gives the same words', (encoding) => {
    const article = readArticle({ bytes: iconv.encode(text, encoding), source: 'x' })
    expect('text' in article && article.text).toContain('Señor Núñez’s visit')
    expect('text' in article && article.text).toContain('“It went well,” he said.')
  })
  test('a byte-order mark, soft hyphens and zero-width characters go', () => {
    expect(read(`\uFEFFA vis\u00adit\u200b to the lake\r\n\r\n${lead}`).text).toBe(
      `A visit to the lake\n\n${lead}`,
    )
  })
  test('an accent before a curly quote is no mojibake', () => {
    expect(read(`${lead} The CAFÉ’S owner agreed.`).text).toContain('CAFÉ’S')
  })
  test('a page says its charset', () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><p>${lead} Дунай</p></body></html>`
    const article = readArticle({ bytes: iconv.encode(html, 'windows-1251'), source: 'x' })
    expect('text' in article && article.text).toContain('Дунай')
  })
  test('a text past 2 MB is read to there and says so', () => {
    const article = read(`${lead}\n\n`.repeat(40_000))
    expect(article.text.length).toBeLessThanOrEqual(2 * 1024 * 1024)
    expect(article.notes.map((note) => note.code)).toEqual(['read/cut'])
  })
})

describe('what is known', () => {
  test('a headline alone is accepted', () => {
    const article = read('Upland and Lowland reopen their bridge')
    expect(article.blocks.map((block) => block.kind)).toEqual(['title'])
  })
  test('hints stand before what is printed', () => {
    const article = read(`Bridge reopens\n3 May 2024\n\n${lead}`, {
      published: '2024-05',
      outlet: 'The Weir Gazette',
    })
    expect(article.stated).toEqual({ edtf: '2024-05', from: 'given' })
    expect(article.outlet).toBe('The Weir Gazette')
  })
  test('an address gives a date where nothing else does', () => {
    const article = read(lead, { url: 'https://a.example/2023/09/11/bridge.html' })
    expect(article.stated).toEqual({ edtf: '2023-09-11', from: 'url' })
  })
  test('a date in figures that could be two days keeps both', () => {
    expect(read(`Bridge reopens\n03/04/2021\n\n${lead}`).stated?.edtf).toBe('2021-03-04/2021-04-03')
  })
  test('the same text gives the same id from any place', () => {
    const again = readArticle({ bytes: encoder.encode(lead), source: 'elsewhere' })
    expect('id' in again && again.id).toBe(read(lead).id)
  })
})

describe('datelines', () => {
  test.each([
    ['TOKYO Upland said', 'TOKYO', null, null],
    ['KYIV, Ukraine (AP) — Upland said', 'KYIV, Ukraine', null, 'AP'],
    ['Brussels, 30 November 2024 – Upland said', 'Brussels', '30 November 2024', null],
    ['(Reuters) - Upland said', null, null, 'Reuters'],
    ['New Delhi: Upland said', 'New Delhi', null, null],
  ])('%s', (opening, place, date, agency) => {
    const article = read(
      `${opening} on Monday that its envoys would travel to Lowland to talk about the bridge.`,
    )
    expect(article.dateline).toMatchObject({ place, date, agency })
    expect(article.text.slice(article.blocks.at(-1)?.start)).toMatch(/^Upland said/)
  })
  test.each([
    'NATO Secretary General visits',
    'UPDATE: Upland said',
    'Mr Brook: Upland said',
    'Upland — which is small — said',
  ])('%s is none', (opening) => {
    const article = read(
      `${opening} on Monday that its envoys would travel to Lowland to talk about the bridge.`,
    )
    expect(article.dateline).toBeNull()
  })
})
