// In: one line as written, perhaps in Markdown; out: its words, its links with offsets into them, and what its marks say.

import type { Line, LineLink } from './line.js'

export interface CleanedLine {
  readonly text: string
  readonly links: readonly LineLink[]
  readonly mark: Line['mark']
}

// `[words](address "title")`; brackets inside the words are left alone so that the search stays linear.
const linkPattern =
  /!?\[([^[\]\n]{0,500})\]\(\s*<?((?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})>?(?:\s+"[^"\n]{0,200}")?\s*\)|<(https?:\/\/[^\s<>]{1,2000})>/g
const htmlTag =
  /<\/?(?:a|abbr|article|b|blockquote|br|center|cite|code|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|li|main|mark|ol|p|section|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)\b[^<>]{0,1000}>/gi

/** Cleans one line. Links keep their words; images, emphasis, tags and escapes go. */
export function cleanMarkdown(raw: string): CleanedLine {
  let rest = raw.includes('<') ? raw.replace(/<!--[^<>]{0,1000}-->/g, ' ').replace(htmlTag, ' ') : raw
  let mark: Line['mark'] = null
  const heading = /^\s{0,3}(#{1,6})(?:\s+|$)/.exec(rest)
  if (heading !== null) {
    mark = heading[1] === '#' ? 'title' : 'heading'
    rest = rest.slice(heading[0].length).replace(/\s#{1,6}\s*$/, '')
  } else {
    const quote = /^\s{0,3}(?:>\s?){1,5}/.exec(rest)
    const bullet = /^\s{0,12}(?:[-*+•‣▪●◦·–]\s+|[•‣▪●◦]\s*)(?=\S)/.exec(rest)
    if (quote !== null) {
      mark = 'quote'
      rest = rest.slice(quote[0].length)
    } else if (bullet !== null) {
      mark = 'bullet'
      rest = rest.slice(bullet[0].length)
    }
  }
  const { text, links } = takeLinks(rest)
  return { text, links, mark }
}

function takeLinks(raw: string): { text: string; links: LineLink[] } {
  const links: LineLink[] = []
  let text = ''
  let from = 0
  for (const found of raw.matchAll(linkPattern)) {
    text = appendPlain(text, raw.slice(from, found.index))
    from = found.index + found[0].length
    // An image's alternative text describes a picture; it is not the article's prose.
    if (found[0].startsWith('!')) continue
    const words = appendPlain('', found[1] ?? found[3] ?? '').trim()
    const start = text.length
    text += words
    links.push({ url: found[2] ?? found[3] ?? '', text: words, start, end: text.length })
  }
  text = appendPlain(text, raw.slice(from))
  const lead = text.length - text.trimStart().length
  text = text.trim()
  return {
    text,
    links: links.map((link) => ({
      ...link,
      start: clamp(link.start - lead, text.length),
      end: clamp(link.end - lead, text.length),
    })),
  }
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length))
}

/** Adds a stretch without links: emphasis and escapes cleaned, white space single, none doubled at the seam. */
function appendPlain(before: string, raw: string): string {
  let plain = raw
  if (/[*_`~\\]/.test(plain)) {
    plain = plain
      .replace(/\*{1,3}(?=[^\s*])([^*\n]{1,1000})\*{1,3}/g, '$1')
      .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_\n]{1,1000})_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/\*\*/g, '')
      .replace(/`{1,3}([^`\n]{1,1000})`{1,3}/g, '$1')
      .replace(/~~/g, '')
      .replace(/\\([\\`*_{}[\]()#+\-.!>|~])/g, '$1')
  }
  plain = plain.replace(/\s+/g, ' ')
  return /\s$/.test(before) || before === '' ? before + plain.trimStart() : before + plain
}
