// In: bytes as they come; out: text with the encoding it was read in, or null where the bytes are no text.

import chardet from 'chardet'
import iconv from 'iconv-lite'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
  /** True where some bytes were wrong in that encoding and stand as U+FFFD. */
  readonly broken: boolean
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
]

/** What a file that is no text is, by its first bytes; null where they name nothing known. */
export function nameBinary(bytes: Uint8Array): string | null {
  for (const [name, start] of signatures) if (start.every((byte, i) => bytes[i] === byte)) return name
  return null
}

/** Decodes by byte-order mark, declared charset, validity as UTF-8, then by statistics. */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  if (nameBinary(bytes) !== null) return null
  const wide = findWideEncoding(bytes)
  if (wide !== null) return decodeAs(bytes, wide)
  if (countControls(bytes.subarray(0, 65_536)) > 0.02) return null
  const trimmed = trimCutSequence(bytes)
  const utf8 = measureUtf8(trimmed)
  if (utf8.wrong === 0) return decodeAs(trimmed, 'utf-8')
  const declared = findDeclaredCharset(bytes)
  if (declared !== null && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared))
    return decodeAs(bytes, declared)
  // A page that is nearly all good UTF-8 has a few damaged bytes, not another encoding.
  if (utf8.right > utf8.wrong * 2) return decodeAs(trimmed, 'utf-8')
  return decodeAs(bytes, guessNarrowEncoding(bytes))
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = iconv.decode(bytes, encoding)
  return { text, encoding: encoding.toLowerCase(), broken: text.includes('\uFFFD') }
}

function findWideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  // English text in UTF-16 without a mark has a zero in every other byte.
  const size = Math.min(bytes.length & ~1, 4096)
  if (size < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > size * 0.35 && even < size * 0.02) return 'utf-16le'
  if (even > size * 0.35 && odd < size * 0.02) return 'utf-16be'
  return null
}

function countControls(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1
  return bytes.length === 0 ? 0 : controls / bytes.length
}

/** A text cut at a byte limit may end inside a character. */
function trimCutSequence(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) {
      const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return need > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
    if (byte < 0x80) return bytes
  }
  return bytes
}

function measureUtf8(bytes: Uint8Array): { right: number; wrong: number } {
  let right = 0
  let wrong = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) {
      i += 1
      continue
    }
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let whole = more > 0 && byte < 0xf5
    for (let j = 1; whole && j <= more; j += 1) whole = ((bytes[i + j] ?? 0) & 0xc0) === 0x80
    if (whole) right += 1
    else wrong += 1
    i += whole ? more + 1 : 1
  }
  return { right, wrong }
}

/** The charset that a page or XML file says it has. */
function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, 2048), 'latin1')
  const found = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)
  const declared = found ?? /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)
  const charset = declared?.[1]?.toLowerCase() ?? null
  // Browsers read Latin-1 as windows-1252, and pages mean that.
  return charset === 'iso-8859-1' || charset === 'latin1' || charset === 'us-ascii' ? 'windows-1252' : charset
}

function guessNarrowEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  let high = 0
  for (const byte of sample) if (byte >= 0x80) high += 1
  // A few high bytes in English are curly quotes, dashes and accents of windows-1252.
  if (high < sample.length * 0.05) return 'windows-1252'
  const guess = chardet.detect(sample)
  if (guess === null || !iconv.encodingExists(guess)) return 'windows-1252'
  return /^(iso-8859-1|ascii|utf-8)$/i.test(guess) ? 'windows-1252' : guess
}
