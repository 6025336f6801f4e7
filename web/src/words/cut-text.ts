// In: an article with its reports; out: its blocks, cut at every edge of evidence, so that overlapping quotes can be marked.

import type { Article, Block, Report } from '../../../src/terms/index.js'

/** A run of text with the same reports on all of it. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Indices into the reports, the shortest evidence first. */
  readonly reports: readonly number[]
  /** Reports whose evidence ends here: where their numbers stand. */
  readonly ends: readonly number[]
}

export interface CutBlock {
  readonly kind: Block['kind']
  readonly start: number
  readonly pieces: readonly Piece[]
}

interface Mark {
  readonly report: number
  readonly start: number
  readonly end: number
}

export function cutArticle(
  article: Pick<Article, 'text' | 'blocks' | 'boilerplate'>,
  reports: readonly Report[],
): CutBlock[] {
  const marks = reports.flatMap((report, index) =>
    report.evidence.map((e): Mark => ({ report: index, start: e.start, end: e.end })),
  )
  return blocksOf(article).map((block) => ({
    kind: block.kind,
    start: block.start,
    pieces: cutBlock(article.text, block, marks),
  }))
}

/** The blocks in order, with stretches that no block holds as paragraphs: no word of the text is lost. */
function blocksOf({ text, blocks, boilerplate }: Pick<Article, 'text' | 'blocks' | 'boilerplate'>): Block[] {
  const out: Block[] = []
  let at = 0
  const fill = (end: number): void => {
    for (const m of text.slice(at, end).matchAll(/\S[^\n]*/g)) {
      const start = at + m.index
      out.push({ kind: 'paragraph', start, end: start + m[0].trimEnd().length })
    }
  }
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start < at) continue
    fill(block.start)
    const grey = boilerplate.some(([start, end]) => start <= block.start && end >= block.end)
    out.push(grey ? { ...block, kind: 'boilerplate' } : block)
    at = block.end
  }
  fill(text.length)
  return out
}

function cutBlock(text: string, block: Block, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((m) => m.start < block.end && m.end > block.start)
  const edges = new Set([block.start, block.end])
  for (const m of inside) {
    edges.add(Math.max(m.start, block.start))
    edges.add(Math.min(m.end, block.end))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? start
    const over = inside
      .filter((m) => m.start <= start && m.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.report - b.report)
    return {
      start,
      end,
      text: text.slice(start, end),
      reports: [...new Set(over.map((m) => m.report))],
      // Evidence that runs past its block shows its number at the block's end only when it ends there.
      ends: [...new Set(inside.filter((m) => m.end === end).map((m) => m.report))].sort((a, b) => a - b),
    }
  })
}
