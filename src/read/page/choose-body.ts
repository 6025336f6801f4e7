// In: a page's runs of text; out: those of the article's body.

import { countWords } from '../reading.js'
import { judgeElement } from './judge-element.js'
import type { PageElement } from './parse-page.js'
import type { TextRun } from './segment-page.js'

/** Picks the element whose text is most prose and least links and labels, and cleans what stands in it. */
export function chooseBody(runs: readonly TextRun[]): TextRun[] {
  const clean = runs.filter((run) => run.junk === null)
  const chosen = chooseFrom(clean)
  const words = chosen.reduce((sum, run) => sum + countWords(run.text), 0)
  if (words >= 60) return chosen
  // Some sites name the very element that holds the article after its sidebar or its share buttons.
  const all = chooseFrom(runs)
  const more = all.reduce((sum, run) => sum + countWords(run.text), 0)
  return more > words * 2 ? all : chosen
}

function chooseFrom(runs: readonly TextRun[]): TextRun[] {
  const values = new Map<PageElement, number>()
  for (const run of runs) {
    const value = weighRun(run)
    for (let at: PageElement | null = run.element; at !== null; at = at.parent)
      values.set(at, (values.get(at) ?? 0) + value)
  }
  let best: PageElement | null = null
  let most = 0
  for (const [element, value] of values) {
    const worth = judgeElement(element) === 'body' ? value * 1.2 + 100 : value
    // Of equals the innermost wins: it is met first on the way up.
    if (worth > most) {
      best = element
      most = worth
    }
  }
  if (best === null) return []
  const body = best
  return runs.filter((run) => isInside(run.element, body)).filter(isBody)
}

/** Positive for prose, negative for links and labels; in characters. */
function weighRun(run: TextRun): number {
  const { text, linked, mark } = run
  const words = countWords(text)
  if (linked > 0.5) return -Math.min(text.length, 60) - 10
  const complete = /[.!?…:;,]["”’)\]]*$/.test(text)
  if (mark === 'heading') return linked > 0 ? -20 : 0
  if (words >= 10 && (complete || words >= 25)) return text.length * (1 - linked)
  if (mark === 'bullet') return words >= 5 && linked < 0.2 ? text.length * 0.5 : -15
  return complete && words >= 3 ? text.length * 0.5 : -15
}

function isBody(run: TextRun): boolean {
  const { text, linked, mark } = run
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  if (mark === 'caption') return false
  if (linked > 0.8 && countWords(text) < 25) return false
  return true
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === outer) return true
  return false
}
