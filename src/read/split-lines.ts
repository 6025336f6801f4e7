// In: mended text; out: its lines with marks and links, hard-wrapped paragraphs and drop capitals put together again.

import { decodeHTMLStrict } from 'entities'
import { cleanMarkdown } from './clean-markdown.js'
import { type Line, makeLine } from './line.js'

/** Splits a plain or Markdown text into lines. Empty lines become `gap` of the next one. */
export function splitLines(text: string): Line[] {
  const raw = (/&(?:#\w{1,7}|[a-z]\w{1,30});/i.test(text) ? decodeEntities(text) : text).split('\n')
  const joined = unwrapLines(raw)
  const numbered = joined.filter((line) => numberedPattern.test(line)).length >= 2
  const lines: Line[] = []
  let gap = true
  for (const one of joined) {
    const source = numbered ? one.replace(numberedPattern, '') : one
    const { text: words, links, mark } = cleanMarkdown(source)
    if (words === '') {
      gap = true
      continue
    }
    const line = makeLine(words, { links, gap, mark: source === one ? mark : 'bullet' })
    const previous = lines.at(-1)
    const seam = previous === undefined ? null : findSeam(previous, line)
    if (previous !== undefined && seam !== null) lines[lines.length - 1] = joinLines(previous, line, seam)
    else lines.push(line)
    gap = false
  }
  return lines
}

// No sentence is broken up more than this; joining without a bound would take quadratic time.
const longestJoin = 4000

/** What stands between two lines that are one: nothing after a drop capital, a space where markup broke a sentence; else null. */
function findSeam(previous: Line, line: Line): string | null {
  if (line.mark !== null || previous.mark === 'title' || previous.text.length > longestJoin) return null
  // "C" alone, "ambodian Prime Minister …" on the next line.
  if (/^\p{Lu}$/u.test(previous.text) && /^\p{Ll}{2}/u.test(line.text)) return ''
  // "… has hurt people’s feelings,'" and, after an empty line, "said the paper.": a link stood there.
  const open = /[\p{L}\p{N},]["'’”]?$/u.test(previous.text.slice(-3))
  return open && /^\p{Ll}/u.test(line.text) && !/^https?:|^www\./.test(line.text) && line.text.length >= 20
    ? ' '
    : null
}

function joinLines(first: Line, second: Line, seam: string): Line {
  const shift = first.text.length + seam.length
  const moved = second.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }))
  return makeLine(first.text + seam + second.text, {
    links: [...first.links, ...moved],
    gap: first.gap,
    mark: first.mark,
  })
}

// "1.\tThe minister …": the paragraphs of a press release.
const numberedPattern = /^\s{0,8}\d{1,3}[.)]\s+(?=["“‘(]?\p{Lu})/u

function decodeEntities(text: string): string {
  const once = decodeHTMLStrict(text)
  // "&amp;nbsp;" was escaped twice.
  const twice = /&(?:nbsp|amp|quot|apos|lt|gt|#\d{2,5});/.test(once) ? decodeHTMLStrict(once) : once
  return twice.replace(/[\u00a0\u2000-\u200a]/g, ' ').replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
}

/** Joins the lines of paragraphs that were broken at a fixed width. */
function unwrapLines(lines: readonly string[]): string[] {
  const width = findWrapWidth(lines)
  const joined: string[] = []
  let open = ''
  let previous = ''
  for (const line of lines) {
    if (open !== '' && continues(previous, line, width)) open += ` ${line.trim()}`
    else {
      if (open !== '') joined.push(open)
      open = line
      if (line.trim() === '') {
        joined.push('')
        open = ''
      }
    }
    previous = line
  }
  if (open !== '') joined.push(open)
  return joined
}

function continues(previous: string, line: string, width: number | null): boolean {
  const next = line.trim()
  if (next === '' || previous.trim() === '' || startsAnew(line)) return false
  const end = previous.trimEnd()
  // The next word would have fitted: whoever broke the line meant it.
  if (width !== null && end.length > width + 8) return false
  if (width !== null) return end.length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) > width
  return end.length > 40 && /[\p{Ll},]$/u.test(end) && /^\p{Ll}/u.test(next)
}

function startsAnew(line: string): boolean {
  return /^\s*(?:#{1,6}\s|>|[-*+•‣▪●◦]\s|\d{1,3}[.)]\s|(?:19|20)\d{2}-\d\d)/.test(line)
}

/** The width a text was broken at, null where its lines are whole paragraphs. */
function findWrapWidth(lines: readonly string[]): number | null {
  // Only lines with another right below them can have been broken.
  const lengths: number[] = []
  let longest = 0
  for (let i = 0; i < lines.length; i += 1) {
    const length = (lines[i] ?? '').trimEnd().length
    longest = Math.max(longest, length)
    if (length > 45 && (lines[i + 1] ?? '').trim() !== '') lengths.push(length)
  }
  const pairs = lengths.length
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(pairs * 0.85)] ?? 0
  if (pairs < 3 || width > 110 || longest > width * 4) return null
  let full = 0
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const end = (lines[i] ?? '').trimEnd()
    const next = (lines[i + 1] ?? '').trim()
    if (end.length > 45 && next !== '' && end.length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) > width - 3)
      full += 1
  }
  return full >= pairs * 0.7 ? width - 3 : null
}
