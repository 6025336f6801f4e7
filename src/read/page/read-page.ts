// In: a page's HTML with what the caller knows; out: a reading of its body with the title first, and what its head says.

import type { ArticleHints } from '../build-article.js'
import { type Line, makeLine } from '../line.js'
import { mendText } from '../mend-text.js'
import { findProse, makeReading, type Reading } from '../reading.js'
import { chooseBody } from './choose-body.js'
import { findMetadata, type PageMetadata } from './find-metadata.js'
import { collectText, parsePage } from './parse-page.js'
import { segmentPage, type TextRun } from './segment-page.js'

export interface ReadPage {
  /** The title and the body's lines; what stands before the headline is left out. */
  readonly reading: Reading
  readonly metadata: PageMetadata
  readonly mended: number
}

/** Reads a page as far as its lines; the finders have still to run. */
export function readPage(html: string, hints: ArticleHints): ReadPage {
  const { text, mended } = mendText(html)
  const root = parsePage(text)
  const metadata = findMetadata(root)
  const body = chooseBody(segmentPage(root))
  const title = hints.title ?? metadata.title
  const lines: Line[] = title === null || title === '' ? [] : [makeLine(title, { mark: 'title' })]
  const shown = body.slice(findStart(body, [title, metadata.heading]))
  const repeated = splitRepeated(metadata.articleBody)
  // A page that is drawn by scripts has its text only where it repeats it for machines.
  if (countLetters(repeated) > 400 && countLetters(repeated) > countLetters(shown) * 1.6)
    lines.push(...repeated.map(({ text }) => makeLine(text)))
  else for (const run of shown) lines.push(makeLine(run.text, { links: run.links, mark: run.mark }))
  return {
    reading: makeReading('page', lines, {
      title,
      byline: metadata.byline,
      outlet: hints.outlet ?? metadata.outlet,
    }),
    metadata,
    mended,
  }
}

function splitRepeated(body: string | null): { readonly text: string }[] {
  if (body === null) return []
  const plain = collectText(parsePage(body.replace(/<\/?(?:p|br|div|h[1-6]|li)\b[^<>]{0,500}>/gi, '\n')))
  return plain
    .split('\n')
    .map((text) => ({ text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

function countLetters(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}

/** The index of the first run below the headline, where the headline stands before most of the prose. */
function findStart(body: readonly TextRun[], titles: readonly (string | null)[]): number {
  const headlines = new Set(titles.map((title) => fold(title ?? '')).filter((title) => title.length >= 8))
  const { first } = findProse(body.map((run) => makeLine(run.text)))
  let start = 0
  body.forEach((run, i) => {
    const heads = headlines.has(fold(run.text)) || (run.element.tag === 'h1' && i <= first)
    if (heads && i <= first + 2) start = i + 1
  })
  // Standfirsts and labels between the headline and the first paragraph; more of them are a table or a list.
  if (first === body.length) return start
  let below = start
  while (below < first && !/[.!?]["”’)]*$/.test(body[below]?.text ?? '')) below += 1
  if (below - start <= 3) start = below
  while (start < first && body[start]?.mark === 'heading') start += 1
  return start
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
