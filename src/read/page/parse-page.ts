// In: HTML; out: a tree of elements and texts, never deeper than a bound, in time linear to the page.

import { Parser } from 'htmlparser2'

export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (PageElement | string)[]
  readonly parent: PageElement | null
}

// Pages nest a few dozen deep, and browsers stop somewhere too; below the bound, elements become siblings.
const deepest = 150
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** True for elements that stand inside a line of text. */
export function isInline(tag: string): boolean {
  // Elements that a page has made up are inline unless it says otherwise.
  return inlineTags.has(tag) || tag.includes('-')
}

class ShallowParser extends Parser {
  depth = 0
  private pending: boolean | null = null

  /** Past the bound every element is closed at once, so that the parser's own stack stays short. */
  override isVoidElement(name: string): boolean {
    const deep = this.pending ?? this.depth >= deepest
    this.pending = null
    return deep || super.isVoidElement(name)
  }

  /** What was decided for an element as it opened holds when its tag ends, though the depth has grown by then. */
  keepDecision(): void {
    this.pending = this.depth >= deepest
  }
}

/** Parses a page; anything is accepted. */
export function parsePage(html: string): PageElement {
  const root: PageElement = { tag: '#root', attributes: {}, children: [], parent: null }
  let open = root
  const parser = new ShallowParser(
    {
      onopentagname() {
        parser.keepDecision()
      },
      onopentag(tag, attributes) {
        const element: PageElement = { tag, attributes, children: [], parent: open }
        open.children.push(element)
        open = element
        parser.depth += 1
      },
      onclosetag() {
        if (open.parent === null) return
        open = open.parent
        parser.depth -= 1
      },
      ontext(text) {
        const last = open.children.length - 1
        const before = open.children[last]
        if (typeof before === 'string') open.children[last] = before + text
        else open.children.push(text)
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return root
}

/** Visits every element below one, parents first. Returning false leaves its children out. */
export function walkElements(root: PageElement, visit: (element: PageElement) => boolean | undefined): void {
  for (const child of root.children) {
    if (typeof child === 'string') continue
    if (visit(child) !== false) walkElements(child, visit)
  }
}

/** All text below an element. */
export function collectText(element: PageElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : collectText(child)
  return text
}
