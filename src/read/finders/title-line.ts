// In: the lines; out: the headline as the title, with the site's name behind it set apart, section labels before it as boilerplate.

import { countWords, type Finder, findProse, isProse, type Reading } from '../reading.js'
import { findDatelineEnd } from './dateline.js'

// "Talks resume – The Harbour Post", "Talks resume | World".
const suffix =
  /\s+(?:[|–—]|-|::|»)\s+((?:[\p{Lu}\d][\p{L}\d.'’&-]*|of|the|and|for|in|[a-z]+\.(?:com|org|net))(?:\s+(?:[\p{Lu}\d][\p{L}\d.'’&-]*|of|the|and|for|in)){0,4})$/u

/** Chooses the title and marks repeats of it. */
export const findTitleLine: Finder = (reading) => {
  const { lines } = reading
  const at = chooseTitle(reading)
  if (at < 0) return
  const line = lines[at]
  if (line === undefined) return
  line.kind = 'title'
  const site = suffix.exec(line.text)
  if (site !== null && site.index >= 15 && countWords(line.text.slice(0, site.index)) >= 4) {
    line.tail = Math.min(line.tail, site.index)
    reading.outlet ??= site[1] ?? null
  }
  const title = line.text.slice(0, line.tail)
  reading.title ??= title
  const { first } = findProse(lines)
  for (let i = 0; i < Math.min(at, first); i += 1) {
    const before = lines[i]
    // Names of sections stand above the headline.
    if (before?.kind === null && !isProse(before.text)) before.kind = 'boilerplate'
  }
  for (const other of lines)
    if (other !== line && other.kind === null && fold(other.text) === fold(title)) other.kind = 'boilerplate'
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function chooseTitle(reading: Reading): number {
  const { lines, title } = reading
  if (title !== null) {
    const known = fold(title)
    const same = lines.findIndex(
      (line) =>
        line.text.length < 400 &&
        fold(line.text).startsWith(known) &&
        line.text.length < title.length * 1.5 + 10,
    )
    return same < 12 ? same : -1
  }
  const marked = lines.findIndex((line) => line.mark === 'title' && line.kind === null)
  if (marked >= 0 && marked < 12) return marked
  const { first } = findProse(lines)
  let fallback = -1
  for (let i = 0; i <= Math.min(first, 40) && i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined || line.kind !== null || line.mark === 'bullet') continue
    if (!couldHead(reading, i)) continue
    if (countWords(line.text) >= 4) return i
    if (fallback < 0) fallback = i
  }
  return fallback
}

function couldHead(reading: Reading, i: number): boolean {
  const { lines } = reading
  const line = lines[i]
  if (line === undefined || line.text.length > 250 || findDatelineEnd(line.text) !== null) return false
  const { text } = line
  if (/^["“].*["”]$/.test(text) || /[,;:]$/.test(text)) return false
  // More than one sentence is a paragraph, not a headline.
  if (/(?:\p{Ll}{3}|\d)[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text)) return false
  const next = lines.slice(i + 1).find((other) => other.kind === null)
  if (!/[.]["”’)]*$/.test(text) || /\b(?:\p{Lu}\.){2,}$/u.test(text)) return true
  // A headline with a full stop stands apart, and something longer follows it.
  return (
    i === 0 && next !== undefined && next.gap && text.length <= 180 && next.text.length > text.length * 1.2
  )
}
