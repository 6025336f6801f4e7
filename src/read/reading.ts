// What the finders share while an article is read: its lines, and what has been learned of it so far.

import type { Article, Credit } from '../terms/index.js'
import type { Line } from './line.js'

export interface Reading {
  /** A page's body was found by its markup; of a plain text everything is there. */
  readonly from: 'text' | 'page'
  readonly lines: Line[]
  title: string | null
  byline: string | null
  outlet: string | null
  credited: Credit[]
  /** A date printed with the article as its own. */
  printed: string | null
  dateline: {
    readonly line: number
    readonly end: number
    readonly place: string | null
    readonly date: string | null
    readonly agency: string | null
  } | null
  truncated: boolean
}

/** One rule that looks at the lines and marks those it knows. */
export type Finder = (reading: Reading) => void

/** A reading that knows nothing yet. */
export function makeReading(
  from: Reading['from'],
  lines: Line[],
  known: Partial<Pick<Article, 'title' | 'byline' | 'outlet'>>,
): Reading {
  return {
    from,
    lines,
    title: known.title ?? null,
    byline: known.byline ?? null,
    outlet: known.outlet ?? null,
    credited: [],
    printed: null,
    dateline: null,
    truncated: false,
  }
}

/** Running text rather than a label: long, or a whole sentence of some length. */
export function isProse(text: string): boolean {
  // Chinese, Japanese and Thai put no spaces between words.
  if (text.length >= 20 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{8}/u.test(text)) return true
  if (text.length < 60) return false
  const words = countWords(text)
  return words >= 25 || (words >= 10 && /[.!?…:;,]["”’')\]]*$/.test(text))
}

/** Words set apart by spaces. */
export function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i += 1) {
    const space = text.charCodeAt(i) <= 32
    if (!space && !inside) words += 1
    inside = !space
  }
  return words
}

/** Index of the first and last open line of running text; the length of the list and -1 where there is none. */
export function findProse(lines: readonly Line[]): { first: number; last: number } {
  let first = lines.length
  let last = -1
  lines.forEach((line, i) => {
    if (line.kind === 'boilerplate' || line.kind === 'title' || !isProse(line.text)) return
    if (first === lines.length) first = i
    last = i
  })
  return { first, last }
}
