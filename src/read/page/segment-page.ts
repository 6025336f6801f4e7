// In: a page's tree; out: its runs of text in order, each with its links, its element and what the markup says it is.

import type { Line, LineLink } from '../line.js'
import { type Judgement, judgeElement } from './judge-element.js'
import { isInline, type PageElement } from './parse-page.js'

export interface TextRun {
  readonly text: string
  readonly links: readonly LineLink[]
  /** Share of the characters that stand in links. */
  readonly linked: number
  readonly mark: Line['mark']
  /** The block element that holds the run. */
  readonly element: PageElement
  /** Elements around it whose names speak of menus, comments and the like, outermost first. */
  readonly junk: readonly JunkElement[]
}

export interface JunkElement {
  readonly element: PageElement
  readonly hard: boolean
}

interface Gathering {
  readonly runs: TextRun[]
  text: string
  links: { url: string; start: number; end: number }[]
}

const marks: Readonly<Record<string, Line['mark']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'bullet',
  dt: 'heading',
  dd: 'bullet',
  blockquote: 'quote',
  figure: 'caption',
}

/** Splits what a page shows into runs of text. Elements that never hold an article are left out. */
export function segmentPage(root: PageElement): TextRun[] {
  const gathering: Gathering = { runs: [], text: '', links: [] }
  visit(root, top, gathering)
  flush(root, top, gathering)
  return gathering.runs
}

interface Around {
  readonly mark: Line['mark']
  readonly junk: readonly JunkElement[]
  /** Address of the link that holds whole blocks: a teaser. */
  readonly address: string | null
}

// No article has more; a page of nothing but tags would take a gigabyte.
const mostRuns = 20_000

const top: Around = { mark: null, junk: [], address: null }

function visit(element: PageElement, around: Around, gathering: Gathering): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      gathering.text += child.replace(/\s+/g, ' ')
      continue
    }
    if (child.tag === 'br') {
      // A sentence ended before the break: what follows is a paragraph of its own.
      if (/[.!?:;”"’)]\s*$/.test(gathering.text.slice(-4)) || gathering.text.trim().length < 60)
        flush(element, around, gathering)
      else gathering.text += ' '
      continue
    }
    const judgement = judgeElement(child)
    if (judgement === 'out') continue
    const marked = judgement === 'hard' || judgement === 'soft'
    const inline = isInline(child.tag)
    // A share button or a counter inside a sentence goes without breaking it.
    if (marked && inline && isShort(child)) continue
    const junk = findJunk(around, child, judgement)
    const mark = marks[child.tag] ?? around.mark
    const address = child.tag === 'a' ? (child.attributes.href ?? null) : around.address
    const inside: Around = { mark, junk, address }
    const cell = isPlainCell(child)
    if (cell && gathering.text !== '') gathering.text += ' '
    if (cell || (inline && !marked)) {
      const start = gathering.text.length
      visit(child, inside, gathering)
      const url = child.tag === 'a' ? child.attributes.href : undefined
      if (url !== undefined && gathering.text.length > start)
        gathering.links.push({ url, start, end: gathering.text.length })
    } else {
      flush(element, around, gathering)
      visit(child, inside, gathering)
      flush(child, inside, gathering)
    }
  }
}

function findJunk(around: Around, child: PageElement, judgement: Judgement): readonly JunkElement[] {
  if (judgement === 'hard' || judgement === 'soft')
    return [...around.junk, { element: child, hard: judgement === 'hard' }]
  // A quoted post stands in a box named after its network, and is part of the article all the same.
  return child.tag === 'blockquote' ? around.junk.filter((one) => one.hard) : around.junk
}

function isShort(element: PageElement): boolean {
  let length = 0
  for (const child of element.children) {
    if (typeof child !== 'string' && !isShort(child)) return false
    length += typeof child === 'string' ? child.length : 0
    if (length > 200) return false
  }
  return true
}

/** A table's cell without blocks in it: its row is read as one line. */
function isPlainCell(element: PageElement): boolean {
  if (element.tag !== 'td' && element.tag !== 'th') return false
  return element.children.every((child) => typeof child === 'string' || isInline(child.tag))
}

function flush(element: PageElement, around: Around, gathering: Gathering): void {
  const { text: raw, links } = gathering
  gathering.text = ''
  gathering.links = []
  if (raw.trim() === '' || gathering.runs.length >= mostRuns) return
  const { text, offsets } = squeeze(
    raw,
    links.flatMap((link) => [link.start, link.end]),
  )
  let linked = 0
  const placed = links.map((link, i) => {
    const start = offsets[i * 2] ?? 0
    const end = Math.max(start, offsets[i * 2 + 1] ?? 0)
    linked += end - start
    return { url: link.url, text: text.slice(start, end), start, end }
  })
  gathering.runs.push({
    text,
    links: placed,
    linked: around.address === null ? Math.min(1, linked / text.length) : 1,
    mark: around.mark,
    element,
    junk: around.junk,
  })
}

/** Makes white space single and trims, moving the offsets along. */
function squeeze(raw: string, offsets: readonly number[]): { text: string; offsets: number[] } {
  const order = offsets.map((offset, i) => ({ offset, i })).sort((a, b) => a.offset - b.offset)
  const moved: number[] = new Array(offsets.length).fill(0)
  let text = ''
  let next = 0
  for (let i = 0; i <= raw.length; i += 1) {
    for (let mark = order[next]; mark !== undefined && mark.offset <= i; mark = order[next]) {
      moved[mark.i] = text.length
      next += 1
    }
    const character = raw[i]
    if (character === undefined) break
    if (character.trim() !== '') text += character
    else if (text !== '' && !text.endsWith(' ')) text += ' '
  }
  const trimmed = text.trimEnd()
  return { text: trimmed, offsets: moved.map((offset) => Math.min(offset, trimmed.length)) }
}
