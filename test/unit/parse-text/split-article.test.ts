// splitArticle on any string: offsets, blocks, kinds, and time in proportion to length.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitArticle, tokenize } from '../../../src/parse/index.js'
import type { Block, RawSentence } from '../../../src/terms/index.js'

function wholeBlock(text: string): Block[] {
  return [{ kind: 'paragraph', start: 0, end: text.length }]
}

/** Checks that tokens cover all but space, once each, in order, and quote the text. */
function expectCover(text: string, sentences: readonly RawSentence[]): void {
  let at = 0
  sentences.forEach((sentence, index) => {
    expect(sentence.index).toBe(index)
    expect(sentence.tokens.length).toBeGreaterThan(0)
    expect(sentence.start).toBe(sentence.tokens[0]?.start)
    expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
    for (const token of sentence.tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.form)
      expect(token.end).toBeGreaterThan(token.start)
      expect(text.slice(at, token.start)).toMatch(/^\s*$/)
      expect(token.form).not.toMatch(/\s/)
      expect(token.spaceAfter).toBe(token.end === text.length || /\s/.test(text[token.end] ?? ''))
      at = token.end
    }
  })
  expect(text.slice(at)).toMatch(/^\s*$/)
}

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\n\n',
        '. ',
        '.',
        '"',
        '“',
        '”',
        "'",
        '’s',
        'n’t',
        "don't",
        'cannot',
        'U.S.',
        'Mr. ',
        'No. 2',
        '$3bn',
        '...',
      ],
      ...[
        'pre-',
        '-',
        '—',
        'https://a.b/c',
        'a@b.c',
        ':)',
        '[17]',
        '(',
        ')',
        '👍🏽',
        '\ud83d',
        '\udc00',
        '\u0000',
        '\u200b',
        '中文。',
        'שלום',
      ],
      ...['its a', 'etc.', 'The', 'he', '1990s', '5:30pm', '9/11', "'90s", '\u2028', '\ufeff', 'ﬁ', 'é', '́'],
    ),
  },
)
const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

describe('splitArticle', () => {
  it('puts every character but space in exactly one token, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectCover(text, splitArticle(text, wholeBlock(text)))
      }),
      { numRuns: 600, seed: 7 },
    )
  })

  it('holds with lone surrogates at every place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (codes) => {
        const text = String.fromCharCode(...codes)
        expectCover(text, splitArticle(text, wholeBlock(text)))
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it('cuts a text alike wherever it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = 'Foreword. '
        const moved = splitArticle(before + text, [
          { kind: 'paragraph', start: before.length, end: before.length + text.length },
        ])
        const forms = (sentences: readonly RawSentence[]) =>
          sentences.map(({ tokens }) => tokens.map(({ form }) => form))
        expect(forms(moved)).toEqual(forms(splitArticle(text, wholeBlock(text))))
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('reads no boilerplate, keeps blocks apart and says their kind', () => {
    const text = 'Envoys meet\n\nShare this. Print.\n\nThey met in\n\nOslo. A photo\n\n- One thing'
    const at = (needle: string, kind: Block['kind']): Block => ({
      kind,
      start: text.indexOf(needle),
      end: text.indexOf(needle) + needle.length,
    })
    const blocks = [
      at('Envoys meet', 'title'),
      at('Share this. Print.', 'boilerplate'),
      at('They met in', 'paragraph'),
      at('Oslo. A photo', 'caption'),
      at('- One thing', 'bullet'),
    ]
    const sentences = splitArticle(text, blocks)
    expect(sentences.map(({ block, kind, start, end }) => [block, kind, text.slice(start, end)])).toEqual([
      [0, 'title', 'Envoys meet'],
      [2, 'body', 'They met in'],
      [3, 'caption', 'Oslo.'],
      [3, 'caption', 'A photo'],
      [4, 'bullet', '- One thing'],
    ])
  })

  it('takes blocks that reach over the end of the text, and none at all', () => {
    expect(
      splitArticle('One. Two.', [{ kind: 'paragraph', start: 5, end: 99 }]).map(({ start }) => start),
    ).toEqual([5])
    expect(splitArticle('One.', [])).toEqual([])
    expect(splitArticle('', wholeBlock(''))).toEqual([])
  })

  it('leaves a sentence of 900 words whole and cuts one of 3,000 at its commas', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, i) => (i % 37 === 36 ? 'grain,' : 'barley')).join(' ')
    expect(splitArticle(words(900), wholeBlock(words(900)))).toHaveLength(1)
    const long = words(3000)
    const cut = splitArticle(long, wholeBlock(long))
    expectCover(long, cut)
    expect(cut.length).toBeGreaterThan(6)
    for (const sentence of cut.slice(0, -1)) expect(sentence.tokens.at(-1)?.form).toBe(',')
    for (const sentence of cut) expect(sentence.tokens.length).toBeLessThanOrEqual(400)
  })

  const length = 120_000
  const hostile: Record<string, string> = {
    'no full stop': 'barley '.repeat(length / 7),
    'no space': 'b'.repeat(length),
    'full stops': '.'.repeat(length),
    'spaced stops': '. '.repeat(length / 2),
    abbreviations: 'a.'.repeat(length / 2),
    hyphens: 'pre-'.repeat(length / 4),
    'at signs': 'a@'.repeat(length / 2),
    brackets: '['.repeat(length),
    quotes: '"\''.repeat(length / 2),
    apostrophes: "a'".repeat(length / 2),
    figures: '1,'.repeat(length / 2),
    newlines: 'A\n'.repeat(length / 2),
    its: 'its a '.repeat(length / 6),
    han: '中'.repeat(length),
    surrogates: '\ud83d'.repeat(length),
    'dotted names': 'ab.cd.'.repeat(length / 6),
    slashes: 'http://'.repeat(length / 7),
    citations: '. [1] '.repeat(length / 6),
  }
  function time(text: string): number {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 3; i += 1) {
      // Processor time, for other programs may be running.
      const before = process.cpuUsage()
      splitArticle(text, wholeBlock(text))
      const { user, system } = process.cpuUsage(before)
      best = Math.min(best, (user + system) / 1000)
    }
    return best
  }

  it.each(Object.keys(hostile))('is linear on %s', (name) => {
    const text = hostile[name] ?? ''
    const part = time(text.slice(0, text.length / 8))
    // Eight times the text takes eight times as long; a quadratic rule would take 64 times. The rest is noise.
    expect(time(text)).toBeLessThan(Math.max(24 * part, 400))
  })
})

describe('tokenize', () => {
  it('gives offsets into the whole text for a part of it', () => {
    expect(tokenize('x can’t y', 2, 7)).toEqual([
      { form: 'ca', start: 2, end: 4, spaceAfter: false },
      { form: 'n’t', start: 4, end: 7, spaceAfter: true },
    ])
  })
})
