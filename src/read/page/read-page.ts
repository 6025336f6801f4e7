// In: a page's HTML with what the caller knows; out: a reading of its body with the title first, and what its head says.

import type { ArticleHints } from '../build-article.js'
import { type Line, makeLine } from '../line.js'
import { mendText } from '../mend-text.js'
import { makeReading, type Reading } from '../reading.js'
import { chooseBody } from './choose-body.js'
import { findMetadata, type PageMetadata } from './find-metadata.js'
import { parsePage } from './parse-page.js'
import { segmentPage, type TextRun } from './segment-page.js'

export interface ReadPage {
  readonly reading: Reading
  readonly published: string | null
  readonly url: string | null
  readonly mended: number
}

/** Reads a page. */
export function readPage(html: string, hints: ArticleHints): ReadPage {
  const { text, mended } = mendText(html)
  const { metadata, body } = extractPage(text)
  const title = hints.title ?? metadata.title
  const lines: Line[] = title === null || title === '' ? [] : [makeLine(title, { mark: 'title' })]
  for (const run of body) {
    if (lines.length === 1 && title !== null && fold(run.text) === fold(title)) continue
    lines.push(makeLine(run.text, { links: run.links, mark: run.mark }))
  }
  return {
    reading: makeReading(lines, { title, byline: metadata.byline, outlet: hints.outlet ?? metadata.outlet }),
    published: metadata.published,
    url: metadata.url,
    mended,
  }
}

/** The runs of a page's article body, in order, and what its head says. */
export function extractPage(html: string): {
  readonly metadata: PageMetadata
  readonly body: readonly TextRun[]
} {
  const root = parsePage(html)
  const metadata = findMetadata(root)
  return { metadata, body: chooseBody(segmentPage(root)) }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
