// A text → its tokens, as English treebanks cut them, with exact offsets; every character but space is in one token.

import type { RawToken } from '../terms/index.js'
import { afterItIs, contractions, headless } from './text-rules/contractions.js'
import { scanNumber } from './tokenize-number.js'
import { matchAt, patterns } from './tokenize-patterns.js'
import { type ChunkSigns, scanWord } from './tokenize-word.js'

const space = /\s/
const letter = /\p{L}/u
const digit = /[0-9]/
const opens = /[<(["“'‘]/
const longestScan = 400

/** Forms in the usual casings, so that no word need be lower-cased to look it up. */
const cuts: ReadonlyMap<string, number> = new Map(
  [...contractions].flatMap(([form, at]) => [
    [form, at] as const,
    [form.charAt(0).toUpperCase() + form.slice(1), at] as const,
    [form.toUpperCase(), at] as const,
  ]),
)

/**
 * Cuts `text` between two offsets (UTF-16 units) into tokens: `text.slice(start, end) === form` for each.
 * Follows the conventions of UD English EWT: "do|n't", "US|-|led", "co-founder", "$|3|bn", "U.S.".
 */
export function tokenize(text: string, from = 0, to = text.length): RawToken[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const ends: number[] = []
  const starts: number[] = []
  let at = 0
  while (at < part.length) {
    if (isSpaceAt(part, at)) {
      at += 1
      continue
    }
    at = scanChunk(part, at, starts, ends)
  }
  const its = findIts(part, starts, ends)
  const tokens: RawToken[] = []
  const push = (start: number, end: number): void => {
    const spaceAfter = end >= part.length || isSpaceAt(part, end)
    tokens.push({ form: part.slice(start, end), start: start + from, end: end + from, spaceAfter })
  }
  starts.forEach((start, i) => {
    const end = ends[i] ?? start
    if (its.has(i)) push(start, start + 2)
    push(its.has(i) ? start + 2 : start, end)
  })
  return tokens
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return code >= 160 && space.test(text[at] ?? '')
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Reads tokens from the chunk that begins at `start` up to the next space; returns where it stopped. */
function scanChunk(text: string, start: number, starts: number[], ends: number[]): number {
  const signs = readSigns(text, start)
  let at = start
  while (at < text.length && !isSpaceAt(text, at)) {
    const end = Math.max(scanToken(text, at, start, signs), at + 1)
    pushToken(text, at, end, starts, ends)
    at = end
  }
  return at
}

function readSigns(text: string, start: number): ChunkSigns {
  let dot = false
  let at = false
  let slash = false
  const limit = Math.min(text.length, start + longestScan)
  for (let i = start; i < limit; i += 1) {
    const code = text.charCodeAt(i)
    if (code <= 32) return { dot, at, slash }
    if (code === 46) dot = true
    else if (code === 64) at = true
    else if (code === 47) slash = true
  }
  // A longer chunk is no chunk of prose: everything may stand in it.
  return { dot: true, at: true, slash: true }
}

function scanToken(text: string, at: number, start: number, signs: ChunkSigns): number {
  if (at > start) {
    const clitic = matchAt(patterns.clitic, text, at)
    if (clitic > 0) return clitic
  }
  if (signs.dot && (at === start || opens.test(text[at - 1] ?? ''))) {
    const file = matchAt(patterns.file, text, at)
    if (file > 0) return file
  }
  if (isLetterAt(text, at)) return scanWord(text, at, start, signs)
  const char = text[at] ?? ''
  if (digit.test(char)) {
    if (signs.at) {
      const email = matchAt(patterns.email, text, at)
      if (email > 0) return email
    }
    return scanNumber(text, at)
  }
  return scanMark(text, at, start, char)
}

function scanMark(text: string, at: number, start: number, char: string): number {
  const following = text[at + 1] ?? ''
  const isFirst = at === start
  if (char === '_')
    return matchAt(patterns.art, text, at) > 0 ? matchAt(patterns.art, text, at) : scanUnderscore(text, at)
  if ((char === '+' && isFirst) || (char === '.' && (isFirst || /[$£€(]/.test(text[at - 1] ?? '')))) {
    if (digit.test(following)) return scanNumber(text, at)
  }
  if (char === '@' || char === '#') {
    const handle = isFirst ? matchAt(patterns.handle, text, at) : -1
    if (handle > 0) return handle
  }
  if (/['’‘`´]/.test(char) && text[at + 1] !== char) {
    const end = scanApostrophe(text, at, isFirst)
    if (end > 0) return end
  }
  for (const pattern of markPatterns) {
    const end = matchAt(pattern, text, at)
    if (end > 0) return end
  }
  return at + 1
}

const markPatterns = [
  patterns.emoticon,
  patterns.markRun,
  patterns.dots,
  patterns.art,
  patterns.dash,
  patterns.symbolRun,
  patterns.quotePair,
  patterns.emoji,
  patterns.control,
  patterns.anything,
] as const

function scanUnderscore(text: string, at: number): number {
  return matchAt(patterns.word, text, at)
}

/** "'90s", "'em", "'s" after a space; otherwise the mark is a quote. */
function scanApostrophe(text: string, at: number, isFirst: boolean): number {
  const year = matchAt(patterns.shortYear, text, at)
  if (year > 0) return year
  if (!isFirst) return -1
  const clitic = matchAt(patterns.clitic, text, at)
  if (clitic > 0) return clitic
  const word = matchAt(patterns.letters, text, at + 1)
  return word > 0 && headless.has(text.slice(at + 1, word).toLowerCase()) ? word : -1
}

function pushToken(text: string, start: number, end: number, starts: number[], ends: number[]): void {
  const length = end - start
  if (length >= 2 && length <= 8) {
    const cut = cuts.get(text.slice(start, end))
    if (cut !== undefined && !/['’]/.test(text[end] ?? '')) {
      starts.push(start, start + cut)
      ends.push(start + cut, end)
      return
    }
  }
  starts.push(start)
  ends.push(end)
}

/** "its a shame": what follows shows that "it is" was meant. Returns the places where to cut. */
function findIts(text: string, starts: readonly number[], ends: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const start = starts[i] ?? 0
    const end = ends[i] ?? 0
    if (end - start !== 3 || !/^its$/i.test(text.slice(start, end))) continue
    if (afterItIs.has(text.slice(starts[i + 1], ends[i + 1]))) found.add(i)
  }
  return found
}
