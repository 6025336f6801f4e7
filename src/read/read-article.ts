// In: bytes of a text or page with what the caller knows of it; out: an Article, or why there is none.

import type { Article } from '../terms/index.js'
import { type ArticleHints, buildArticle } from './build-article.js'
import { decodeBytes, nameBinary } from './decode-bytes.js'
import { detectLanguage } from './detect-language.js'
import { finders } from './finders/index.js'
import { mendText } from './mend-text.js'
import { readPage } from './page/read-page.js'
import { makeReading, type Reading } from './reading.js'
import { splitLines } from './split-lines.js'

export interface ReadInput {
  readonly bytes: Uint8Array
  /** Path or address as given. */
  readonly source: string
  readonly hints?: ArticleHints
}

/** Why nothing was read: a code with a heading in docs/errors.md, and a line for people. */
export interface Refusal {
  readonly code: 'read/empty' | 'read/binary' | 'read/other-language' | 'read/nothing-left'
  readonly text: string
}

/** A text is read up to this many bytes, a page up to four times as many, since most of a page is markup. */
export const textLimit = 2 * 1024 * 1024
const pageLimit = 4 * textLimit

type Note = Article['notes'][number]

/** Reads one article. Linear in the input, and never throws on any bytes. */
export function readArticle(input: ReadInput): Article | Refusal {
  const { source, hints = {} } = input
  if (input.bytes.length === 0) return { code: 'read/empty', text: 'The file is empty.' }
  const notes: Note[] = []
  const bytes = cutBytes(input.bytes, notes)
  const decoded = decodeBytes(bytes)
  if (decoded === null) {
    const name = nameBinary(bytes) ?? 'binary data'
    return { code: 'read/binary', text: `This is ${name}, not a text or a web page.` }
  }
  if (decoded.text.trim() === '')
    return { code: 'read/empty', text: 'The file has nothing but white space in it.' }
  if (decoded.broken)
    notes.push({
      code: 'read/broken-encoding',
      text: `Some bytes are no ${decoded.encoding} and stand as "\uFFFD".`,
    })
  else if (decoded.encoding !== 'utf-8')
    notes.push({ code: 'read/encoding', text: `Read as ${decoded.encoding}.` })
  const page = looksLikePage(decoded.text) ? readPage(decoded.text, hints) : null
  const { text, mended } = page === null ? mendText(decoded.text) : { text: '', mended: page.mended }
  if (mended > 0)
    notes.push({
      code: 'read/mended',
      text: `${mended} ${mended === 1 ? 'character' : 'characters'} broken by a wrong encoding put right.`,
    })
  const reading: Reading =
    page?.reading ??
    makeReading('text', splitLines(text), { title: hints.title ?? null, outlet: hints.outlet ?? null })
  const language = detectLanguage(collectProse(reading))
  if (language.code !== 'en')
    return {
      code: 'read/other-language',
      text: `This is written in ${language.name}; Chancery reads English.`,
    }
  for (const find of finders) find(reading)
  if (page !== null) dropPageClutter(reading)
  if (reading.lines.every((line) => line.kind === 'boilerplate' || !/\p{L}/u.test(line.text)))
    return { code: 'read/nothing-left', text: 'Nothing is left once menus and markup are taken away.' }
  const url = hints.url ?? page?.metadata.url ?? (/^https?:\/\//i.test(source) ? source : null)
  return buildArticle(reading, {
    source,
    hints,
    metadataDate: page?.metadata.published ?? null,
    url,
    language: language.code,
    notes,
  })
}

function cutBytes(bytes: Uint8Array, notes: Note[]): Uint8Array {
  if (bytes.length <= textLimit) return bytes
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const limit = looksLikePage(start) ? pageLimit : textLimit
  if (bytes.length <= limit) return bytes
  const size = (bytes.length / 1_048_576).toFixed(1)
  notes.push({
    code: 'read/cut',
    text: `The file has ${size} MB; it was read to ${limit / 1_048_576} MB.`,
  })
  return bytes.subarray(0, limit)
}

/** A page or a fragment of one, rather than text with a few tags in it. */
function looksLikePage(text: string): boolean {
  const head = text.slice(0, 4096)
  if (
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    )
  )
    return true
  if (!/^\s*</.test(head)) return false
  return (
    (text.slice(0, 20_000).match(/<\/(?:p|div|article|section|h[1-6]|ul|table|body|head|title)>/gi)?.length ??
      0) >= 2
  )
}

function collectProse(reading: Reading): string {
  let prose = ''
  for (const line of reading.lines) {
    if (prose.length > 8000) break
    if (line.text.length > 40 || reading.lines.length < 8) prose += `${line.text}\n`
  }
  return prose === ''
    ? reading.lines
        .slice(0, 200)
        .map((line) => line.text)
        .join('\n')
    : prose
}

/** Reads a page in any language as far as its body: the lines of the article without its title. */
export function readBody(html: string): string[] {
  const { reading } = readPage(html, {})
  for (const find of finders) find(reading)
  dropPageClutter(reading)
  return reading.lines.filter((line) => line.kind !== 'title').map((line) => line.text)
}

/** Of a page the body is kept: buttons, menus and stamps in it go, credits and endings stay. */
function dropPageClutter(reading: Reading): void {
  const dateline = reading.dateline === null ? undefined : reading.lines[reading.dateline.line]
  const kept = reading.lines.filter((line) => line.kind !== 'boilerplate' || isCredit(line.text))
  reading.lines.splice(0, reading.lines.length, ...kept)
  if (dateline !== undefined && reading.dateline !== null)
    reading.dateline = { ...reading.dateline, line: reading.lines.indexOf(dateline) }
}

function isCredit(text: string): boolean {
  return /^[[(]?(?:additional )?(?:reporting|writing|editing|source|credit|originally|this (?:article|story)|with (?:inputs|files)|for more)/i.test(
    text,
  )
}
