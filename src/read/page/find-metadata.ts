// In: a page's tree; out: what its head says of the article: JSON-LD, OpenGraph, meta elements, times, canonical address.

import { readMachineDate } from '../printed-date.js'
import { collectText, type PageElement, walkElements } from './parse-page.js'

export interface PageMetadata {
  readonly title: string | null
  /** The page's first main heading. */
  readonly heading: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** EDTF day. */
  readonly published: string | null
  readonly url: string | null
  /** The article's words where the page repeats them for machines. */
  readonly articleBody: string | null
}

interface Found {
  readonly meta: Map<string, string>
  readonly structured: Record<string, unknown>[]
  documentTitle: string | null
  heading: string | null
  canonical: string | null
  time: string | null
}

/** Reads a page's metadata; whatever is missing is null. */
export function findMetadata(root: PageElement): PageMetadata {
  const found: Found = {
    meta: new Map(),
    structured: [],
    documentTitle: null,
    heading: null,
    canonical: null,
    time: null,
  }
  walkElements(root, (element) => gather(element, found))
  const articles = found.structured.filter(isArticle)
  const take = (...names: string[]): string | null => {
    for (const name of names) {
      const value = found.meta.get(name)?.trim()
      if (value !== undefined && value !== '') return value
    }
    return null
  }
  const fromArticle = (name: string): string | null => {
    for (const one of articles) {
      const value = readName(one[name])
      if (value !== null) return value
    }
    return null
  }
  const outlet =
    take('og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone') ??
    fromArticle('publisher')
  const title =
    fromArticle('headline') ??
    take('og:title', 'twitter:title', 'dc.title', 'headline') ??
    found.heading ??
    found.documentTitle
  const author =
    fromArticle('author') ??
    take('author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author')
  const date =
    fromArticle('datePublished') ??
    take(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'publishdate',
      'pubdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'date',
      'article.published',
      'cxenseparse:recs:publishtime',
      'publication_date',
    ) ??
    found.time ??
    fromArticle('dateCreated')
  return {
    title: title === null ? null : cutSite(tidy(title), outlet),
    heading: found.heading,
    byline:
      author === null || /^https?:/i.test(author)
        ? null
        : tidy(author)
            .replace(/^by\s+/i, '')
            .slice(0, 200),
    outlet: outlet === null ? null : tidy(outlet).slice(0, 100),
    published: date === null ? null : readMachineDate(date),
    url: firstAddress(found.canonical, take('og:url'), fromArticle('url')),
    articleBody: fromArticle('articleBody'),
  }
}

function gather(element: PageElement, found: Found): boolean {
  const { tag, attributes } = element
  if (tag === 'meta') {
    const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
    const { content } = attributes
    if (name !== '' && content !== undefined && !found.meta.has(name)) found.meta.set(name, content)
  } else if (tag === 'title' && element.parent?.tag !== 'svg')
    found.documentTitle ??= tidy(collectText(element))
  else if (tag === 'h1')
    found.heading =
      found.heading === null || found.heading === '' ? tidy(collectText(element)) : found.heading
  else if (tag === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
    found.canonical ??= attributes.href ?? null
  else if (tag === 'time' || attributes.itemprop === 'datePublished') {
    const stamp = attributes.datetime ?? attributes.content ?? null
    if (stamp !== null && readMachineDate(stamp) !== null) found.time ??= stamp
  } else if (tag === 'script') {
    if (/ld\+json/i.test(attributes.type ?? '')) collectStructured(collectText(element), found.structured)
    return false
  }
  return true
}

function collectStructured(text: string, into: Record<string, unknown>[]): void {
  let value: unknown
  try {
    value = JSON.parse(
      text
        .trim()
        .replace(/^<!--|-->$/g, '')
        .replace(/^\/\*.*?\*\/|;$/g, ''),
    )
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      value = JSON.parse(text.replace(/[\n\r\t]+/g, ' '))
    } catch {
      return
    }
  }
  const open: unknown[] = [value]
  for (let steps = 0; open.length > 0 && steps < 2000; steps += 1) {
    const one = open.pop()
    if (Array.isArray(one)) open.push(...one.slice(0, 200))
    else if (isRecord(one)) {
      into.push(one)
      open.push(one['@graph'], one.mainEntity, one.mainEntityOfPage)
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArticle(value: Record<string, unknown>): boolean {
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']]
  return types.some(
    (type) => typeof type === 'string' && /(?:Article|Posting|Report|Review|Story)$/.test(type),
  )
}

/** A name given as text, as a thing with a name, or as a list of these. */
function readName(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map(readName)
      .filter((name) => name !== null)
    return names.length === 0 ? null : names.join(', ')
  }
  return isRecord(value) && typeof value.name === 'string' ? value.name : null
}

function tidy(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "Talks resume - The Harbour Post" → "Talks resume". */
function cutSite(title: string, outlet: string | null): string {
  const cut = /\s+(?:[|–—·»]|-|::)\s+([^|–—·»]{2,60})$/.exec(title)
  if (cut === null) return title
  const site = (cut[1] ?? '').toLowerCase()
  const same = outlet !== null && (site.includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(site))
  return same || /[|·»]/.test(cut[0]) ? title.slice(0, cut.index) : title
}

function firstAddress(...values: (string | null)[]): string | null {
  return values.find((value) => value !== null && /^https?:\/\//i.test(value)) ?? null
}
