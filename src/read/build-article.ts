// In: a reading whose finders have run, and what the caller knows; out: the Article with its normalised text, blocks and offsets.

import { createHash } from 'node:crypto'
import type { Article, Block, Credit } from '../terms/index.js'
import type { Line, LineKind } from './line.js'
import { readUrlDate } from './printed-date.js'
import type { Reading } from './reading.js'

export interface ArticleHints {
  readonly url?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** EDTF. */
  readonly published?: string | undefined
}

export interface BuildInput {
  readonly source: string
  readonly hints: ArticleHints
  /** A date found in a page's metadata, EDTF. */
  readonly metadataDate: string | null
  readonly url: string | null
  readonly language: string
  readonly notes: Article['notes']
}

/** Lays the lines out as one text and points everything into it. */
export function buildArticle(reading: Reading, input: BuildInput): Article {
  const blocks: Block[] = []
  const boilerplate: [number, number][] = []
  const links: Article['links'][number][] = []
  const starts: number[] = []
  let text = ''
  let previous: LineKind | null = null
  for (const line of reading.lines) {
    const kind = nameKind(line)
    if (text !== '')
      text += (kind === 'bullet' || kind === 'boilerplate') && kind === previous ? '\n' : '\n\n'
    previous = kind
    const start = text.length
    starts.push(start)
    text += line.text
    for (const block of splitLine(line, kind, start, text)) {
      blocks.push(block)
      if (block.kind === 'boilerplate') boilerplate.push([block.start, block.end])
    }
    for (const [from, to] of line.inside)
      if (from >= line.lead && to <= line.tail) boilerplate.push([start + from, start + to])
    for (const link of line.links) {
      if (link.end > link.start && /^(?:https?:)?\/\//i.test(link.url))
        links.push({ url: link.url, text: link.text, start: start + link.start, end: start + link.end })
    }
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const { dateline } = reading
  const at = dateline === null ? 0 : (starts[dateline.line] ?? 0)
  return {
    id: `a_${sha256.slice(0, 24)}`,
    sha256,
    source: input.source,
    text,
    blocks,
    title: reading.title,
    outlet: reading.outlet,
    byline: reading.byline,
    dateline:
      dateline === null
        ? null
        : {
            place: dateline.place,
            date: dateline.date,
            agency: dateline.agency,
            span: { start: at, end: at + dateline.end, exact: text.slice(at, at + dateline.end) },
          },
    credited: oncePerName(reading.credited),
    links,
    url: input.url,
    stated: findStated(reading, input),
    published: null,
    language: input.language,
    truncated: reading.truncated,
    boilerplate: boilerplate.sort((a, b) => a[0] - b[0]),
    notes: input.notes,
  }
}

function nameKind(line: Line): LineKind {
  if (line.kind !== null) return line.kind
  if (line.mark === 'title' || line.mark === 'heading') return 'heading'
  if (line.mark !== null) return line.mark
  const complete = /[.!?:;,…]["”’)\]]*$/.test(line.text)
  return line.text.length <= 80 && !complete ? 'heading' : 'paragraph'
}

/** The line's own block, with its dateline before and its credits behind as blocks of boilerplate. */
function splitLine(line: Line, kind: LineKind, start: number, text: string): Block[] {
  const end = start + line.text.length
  if (kind === 'boilerplate' || (line.lead === 0 && line.tail >= line.text.length))
    return [{ kind, start, end }]
  const blocks: Block[] = []
  const from = start + line.lead
  let to = start + Math.min(line.tail, line.text.length)
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1
  if (line.lead > 0) blocks.push({ kind: 'boilerplate', start, end: from })
  if (to > from) blocks.push({ kind, start: from, end: to })
  if (to < end) {
    const gap = /^\s*/.exec(text.slice(to, end))?.[0].length ?? 0
    blocks.push({ kind: 'boilerplate', start: to + gap, end })
  }
  return blocks
}

/** Given by the user, then metadata, then printed with the article, then the address. */
function findStated(reading: Reading, input: BuildInput): Article['stated'] {
  const { hints, metadataDate, url } = input
  if (hints.published !== undefined && hints.published !== '') return { edtf: hints.published, from: 'given' }
  if (metadataDate !== null) return { edtf: metadataDate, from: 'metadata' }
  if (reading.printed !== null) return { edtf: reading.printed, from: 'byline' }
  const dated = url === null ? null : readUrlDate(url)
  return dated === null ? null : { edtf: dated, from: 'url' }
}

/** One credit an outlet, with its first address; the others stay among the links. */
function oncePerName(credits: readonly Credit[]): Credit[] {
  const byName = new Map<string, Credit>()
  for (const credit of credits) {
    const key = credit.name.toLowerCase()
    const known = byName.get(key)
    if (!known || (known.url === null && credit.url !== null)) byName.set(key, credit)
  }
  return [...byName.values()]
}
