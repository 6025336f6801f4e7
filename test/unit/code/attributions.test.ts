import { describe, expect, it } from 'vitest'
import { linkAttributions } from '../../../src/code/attributions.js'

const KINDS: Readonly<Record<string, string>> = { '[S': 'SOURCE', '[C': 'CUE', '[T': 'CONTENT' }

/** `[S Peru] [C said] [T it would go] .` → tokens and tags; a line a sentence. */
function readLine(line: string, block: number) {
  const tags: string[] = []
  const forms: string[] = []
  let kind = ''
  let next = 'B'
  for (const word of line.split(' ').filter(Boolean)) {
    if (KINDS[word]) {
      kind = KINDS[word]
      next = 'B'
      continue
    }
    forms.push(word.replace(/\]$/, ''))
    tags.push(kind ? `${next}-${kind}` : 'O')
    next = 'I'
    if (word.endsWith(']')) kind = ''
  }
  const tokens = forms.map((form, t) => ({ form, start: t, end: t + 1, spaceAfter: true }))
  return { block, tokens, tags }
}

function link(text: string, blocks: readonly number[] = []): string[][] {
  const lines = text.split('\n').map((line, i) => readLine(line, blocks[i] ?? 0))
  const told = linkAttributions(
    lines,
    lines.map((l) => l.tags),
  )
  const words = (ranges: readonly { sentence: number; from: number; to: number }[]): string =>
    ranges
      .map((r) =>
        lines[r.sentence]?.tokens
          .slice(r.from, r.to)
          .map((t) => t.form)
          .join(' '),
      )
      .join(' / ')
  return told.map((a) => [words(a.source), words(a.cue), words(a.content)])
}

describe('linkAttributions', () => {
  it('links a plain saying', () => {
    expect(link('[S Peru] [C said] [T it would go] .')).toEqual([['Peru', 'said', 'it would go']])
  })

  it('links a speaker behind the quotation, and the quotation that goes on', () => {
    expect(link('[T " We stay , "] [C said] [S Ana Lee] .\n[T " We always have . "]')).toEqual([
      ['Ana Lee', 'said', '" We stay , " / " We always have . "'],
    ])
  })

  it('gives a quotation still open to the cue where it closes', () => {
    expect(link('[T \u201c It was late .]\n[T We left ,] \u201d [S Bo] [C said] .')).toEqual([
      ['Bo', 'said', '\u201c It was late . / We left ,'],
    ])
  })

  it('shares a source among cues that are joined', () => {
    expect(link('[S Peru] [C said] [T it would go] and [C promised] [T to pay] .')).toEqual([
      ['Peru', 'said', 'it would go'],
      ['Peru', 'promised', 'to pay'],
    ])
  })

  it('puts together a quotation around its cue', () => {
    expect(link('[T " We go , "] [S she] [C said] , [T " now . "]')).toEqual([
      ['she', 'said', '" We go , " / " now . "'],
    ])
  })

  it('leaves a cue without content and a far content alone', () => {
    expect(link('[S Peru] [C spoke] .')).toEqual([])
    expect(link('[S Peru] [C said] [T it would go] .\nNo .\nNo .\nNo .\n[T Far] .', [0, 1, 2, 3, 4])).toEqual(
      [['Peru', 'said', 'it would go']],
    )
    expect(link('')).toEqual([])
  })
})
