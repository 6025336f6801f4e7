// In: a page's runs of text; out: those of the article's body.

import { countWords } from '../reading.js'
import { judgeElement } from './judge-element.js'
import type { PageElement } from './parse-page.js'
import type { TextRun } from './segment-page.js'

// What a run counts for one level further up.
const decay = 0.85
const clutterShare = 0.15

interface Value {
  near: number
  prose: number
  clutter: number
}

/** Picks the element whose text is most prose and least links and labels, and leaves out what is named as something else. */
export function chooseBody(runs: readonly TextRun[]): TextRun[] {
  const wrappers = findWrappers(runs)
  const clean = runs.filter((run) => run.junk.every((one) => !one.hard && wrappers.has(one.element)))
  const chosen = chooseFrom(clean)
  if (measure(chosen) >= 300) return chosen
  const named = chooseNamed(clean)
  if (measure(named) > measure(chosen) * 1.5) return named
  // Some sites name the very element that holds the article after its comments or its adverts.
  const all = chooseFrom(runs)
  if (measure(all) > measure(chosen) * 2) return all
  // A page with a line or two, none of it long enough to be called prose.
  return chosen.length > 0 ? chosen : clean.filter((run) => run.linked < 0.5 && isBody(run))
}

/** Elements named like a sidebar that hold most of the page's prose: the name is their layout's, not their content's. */
function findWrappers(runs: readonly TextRun[]): Set<PageElement> {
  const held = new Map<PageElement, number>()
  let total = 0
  for (const run of runs) {
    const weight = Math.max(0, weighRun(run))
    total += weight
    for (const one of run.junk) held.set(one.element, (held.get(one.element) ?? 0) + weight)
  }
  return new Set([...held].filter(([, weight]) => weight > total * 0.5).map(([element]) => element))
}

function chooseFrom(runs: readonly TextRun[]): TextRun[] {
  const values = sumValues(runs)
  let best: PageElement | null = null
  let most = 0
  for (const [element, { near }] of values) {
    // Of equals the innermost wins: it is met first on the way up.
    if (near > most) {
      best = element
      most = near
    }
  }
  if (best === null) return []
  let body = climb(best, values)
  // An element named as the body is preferred where it holds nearly as much.
  const whole = values.get(body)?.prose ?? 0
  for (const [element, { prose }] of values)
    if (prose > whole * 0.8 && isNamedBody(element) && isInside(element, body)) body = element
  return runs.filter((run) => isInside(run.element, body) && isBody(run))
}

/** Takes in the other parts of an article that is broken into sections: prose, and hardly anything else. */
function climb(from: PageElement, values: ReadonlyMap<PageElement, Value>): PageElement {
  let body = from
  for (let at = from.parent; at !== null; at = at.parent) {
    const inner = values.get(body)
    const outer = values.get(at)
    if (inner === undefined || outer === undefined) break
    const prose = outer.prose - inner.prose
    const clutter = outer.clutter - inner.clutter
    if (prose > inner.prose * 0.1 && clutter < prose * clutterShare) body = at
  }
  return body
}

/** The longest element that says it is the body, for articles of tables and lists without prose. */
function chooseNamed(runs: readonly TextRun[]): TextRun[] {
  const lengths = new Map<PageElement, number>()
  for (const run of runs)
    for (let at: PageElement | null = run.element; at !== null; at = at.parent)
      if (isNamedBody(at)) lengths.set(at, (lengths.get(at) ?? 0) + run.text.length * (1 - run.linked))
  const longest = [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0]
  return longest === undefined ? [] : runs.filter((run) => isInside(run.element, longest) && isBody(run))
}

function isNamedBody(element: PageElement): boolean {
  return element.tag !== 'p' && !/^h[1-6]$/.test(element.tag) && judgeElement(element) === 'body'
}

/** What every element holds. A run counts less for each level further up, so that the page as a whole does not win by its teasers. */
function sumValues(runs: readonly TextRun[]): Map<PageElement, Value> {
  const values = new Map<PageElement, Value>()
  const teasers = findTeasers(runs)
  for (const run of runs) {
    const value = teasers.has(findItem(run)) ? Math.min(0, weighRun(run)) : weighRun(run)
    let near = value
    for (let at: PageElement | null = run.element; at !== null; at = at.parent) {
      const held = values.get(at) ?? { near: 0, prose: 0, clutter: 0 }
      held.near += near
      if (value > 0) held.prose += value
      else held.clutter -= value
      values.set(at, held)
      if (at !== run.element) near *= decay
    }
  }
  return values
}

/** List items and small articles with a headline that is a link: they lead to other articles. */
function findTeasers(runs: readonly TextRun[]): Set<PageElement | null> {
  const items = new Map<PageElement, { linked: boolean; length: number }>()
  for (const run of runs) {
    const item = findItem(run)
    if (item === null) continue
    const held = items.get(item) ?? { linked: false, length: 0 }
    const headline = run.linked > 0.8 && countWords(run.text) >= 4
    items.set(item, { linked: held.linked || headline, length: held.length + run.text.length })
  }
  return new Set([...items].filter(([, held]) => held.linked && held.length < 700).map(([item]) => item))
}

function findItem(run: TextRun): PageElement | null {
  for (let at: PageElement | null = run.element; at !== null; at = at.parent)
    if (at.tag === 'li' || at.tag === 'article') return at
  return null
}

/** Positive for prose, negative for links and labels; in characters. */
function weighRun(run: TextRun): number {
  const { text, linked, mark } = run
  const words = countWords(text)
  if (linked > 0.5) return -Math.min(text.length, 60) - 10
  const complete = /[.!?…:;,。！？]["”’)\]」』]*$/.test(text)
  if (mark === 'heading') return linked > 0 ? -20 : 0
  // Chinese, Japanese and Thai put no spaces between words.
  const spaceless = words < 8 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)
  if (spaceless && text.length >= 15 && complete) return text.length * 2 * (1 - linked)
  if (words >= 10 && (complete || words >= 25)) return text.length * (1 - linked)
  if (mark === 'bullet') return words >= 5 && linked < 0.2 ? text.length * 0.5 : -15
  return complete && words >= 3 ? text.length * 0.5 : -15
}

function isBody(run: TextRun): boolean {
  const { text, linked, mark } = run
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  if (mark === 'caption') return false
  return linked <= 0.8 || countWords(text) >= 25
}

function measure(runs: readonly TextRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === outer) return true
  return false
}
