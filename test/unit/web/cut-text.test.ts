// Cutting an article at its evidence: no character is lost or doubled, whatever overlaps.
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/terms/index.js'
import { type CutBlock, cutArticle } from '../../../web/src/words/cut-text.js'

const text = 'One two three.\n\nFour five six seven.\n\nShare 12'
const blocks = [
  { kind: 'title' as const, start: 0, end: 14 },
  { kind: 'paragraph' as const, start: 16, end: 36 },
]

function report(...spans: readonly (readonly [number, number])[]): Report {
  const evidence = spans.map(([start, end]) => ({
    start,
    end,
    exact: text.slice(start, end),
    prefix: '',
    suffix: '',
    sentence: 0,
  }))
  return { evidence } as unknown as Report
}

const textOf = (cut: readonly CutBlock[]): string[] => cut.map((b) => b.pieces.map((p) => p.text).join(''))

describe('cutArticle', () => {
  it('keeps every word, also those that no block holds', () =>
    expect(textOf(cutArticle({ text, blocks, boilerplate: [] }, []))).toEqual([
      'One two three.',
      'Four five six seven.',
      'Share 12',
    ]))

  it('greys blocks inside boilerplate', () =>
    expect(cutArticle({ text, blocks, boilerplate: [[0, 14]] }, []).map((b) => b.kind)).toEqual([
      'boilerplate',
      'paragraph',
      'paragraph',
    ]))

  it('cuts overlapping evidence, the shortest first on each piece', () => {
    const cut = cutArticle({ text, blocks, boilerplate: [] }, [report([16, 36]), report([21, 25])])
    expect(cut[1]?.pieces.map((p) => [p.text, p.reports, p.ends])).toEqual([
      ['Four ', [0], []],
      ['five', [1, 0], [1]],
      [' six seven.', [0], [0]],
    ])
  })

  it('carries evidence over the end of a block and numbers it where it ends', () => {
    const cut = cutArticle({ text, blocks, boilerplate: [] }, [report([4, 20])])
    expect(cut[0]?.pieces.map((p) => [p.text, p.reports, p.ends])).toEqual([
      ['One ', [], []],
      ['two three.', [0], []],
    ])
    expect(cut[1]?.pieces[0]).toMatchObject({ text: 'Four', reports: [0], ends: [0] })
  })
})
