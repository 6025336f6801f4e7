// In: a word as written; out: the ids of its word pieces, exactly as training saw them (training/wordpiece.py).

import { MAX_LETTERS } from './shapes.js'

export const UNKNOWN = 100
export const CLS = 101
export const SEP = 102

/** Pieces of a word that are kept. */
export const MAX_PIECES = 10

const MAX_REMEMBERED = 60_000

const SAME: Readonly<Record<string, string>> = {
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '\u0060': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\u2022': '*',
  '\u00b7': '*',
  '\u00ad': '',
}

const MARK_OR_CONTROL = /^[\p{Mn}\p{C}]$/u
const SPACE = /^\p{Z}$/u
const ALONE = /^[\p{P}\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2fa1f}\uf900-\ufaff]$/u

export interface WordPiece {
  /** At least one id for any word, MAX_PIECES at most. */
  encode(word: string): readonly number[]
  /** Whether the vocabulary has it as one piece. */
  has(word: string): boolean
}

/** Builds the encoder from vocab.txt, one piece a line; the line's number is the id. */
export function makeWordPiece(vocabulary: string): WordPiece {
  const ids = new Map<string, number>()
  for (const [id, piece] of vocabulary.replace(/\r/g, '').split('\n').entries()) {
    if (piece !== '') ids.set(piece, id)
  }
  const remembered = new Map<string, readonly number[]>()
  return {
    has: (word) => ids.has(word),
    encode(word) {
      const known = remembered.get(word)
      if (known !== undefined) return known
      const pieces = splitWord(word).flatMap((chunk) => encodeChunk(chunk, ids))
      const kept = pieces.length > 0 ? pieces.slice(0, MAX_PIECES) : [UNKNOWN]
      if (remembered.size >= MAX_REMEMBERED) remembered.clear()
      if (word.length <= MAX_LETTERS) remembered.set(word, kept)
      return kept
    },
  }
}

/** Lower-cased, accents stripped, cut at punctuation and ideographs: the chunks that pieces are looked up in. */
export function splitWord(word: string): string[] {
  const chunks: string[] = []
  let current = ''
  const close = (): void => {
    if (current !== '') chunks.push(current)
    current = ''
  }
  for (const letter of normaliseWord(word).toLowerCase().normalize('NFD')) {
    if (isPlain(letter)) {
      current += letter
      continue
    }
    if (MARK_OR_CONTROL.test(letter)) continue
    const alone = isAlone(letter)
    if (alone || SPACE.test(letter)) {
      close()
      if (alone) chunks.push(letter)
    } else current += letter
  }
  close()
  return chunks
}

/** One way of writing quotes, dashes and dots, since the treebanks mix several. */
function normaliseWord(word: string): string {
  if (word === '``' || word === "''") return '"'
  let out = ''
  let seen = 0
  for (const letter of word) {
    if (seen++ === MAX_LETTERS) break
    out += SAME[letter] ?? letter
  }
  return out
}

function isPlain(letter: string): boolean {
  const code = letter.charCodeAt(0)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function isAlone(letter: string): boolean {
  const code = letter.charCodeAt(0)
  if (code < 128) return code > 32 && !isPlain(letter)
  return ALONE.test(letter)
}

function encodeChunk(chunk: string, ids: ReadonlyMap<string, number>): number[] {
  const letters = Array.from(chunk)
  const pieces: number[] = []
  let start = 0
  while (start < letters.length) {
    let end = letters.length
    let found: number | undefined
    while (end > start) {
      found = ids.get((start > 0 ? '##' : '') + letters.slice(start, end).join(''))
      if (found !== undefined) break
      end--
    }
    if (found === undefined) return [UNKNOWN]
    pieces.push(found)
    start = end
  }
  return pieces
}
