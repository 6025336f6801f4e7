// In: the lines; out: teasers that repeat a paragraph, and short labels among labels, as boilerplate.

import type { Line } from '../line.js'
import { countWords, type Finder, findProse, isProse } from '../reading.js'

/** Marks repeats and what stands between menus and buttons. Runs after the finders that know single lines. */
export const findRepeatLines: Finder = (reading) => {
  const { lines } = reading
  const { first } = findProse(lines)
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    if (line.kind !== null || !isProse(line.text)) return
    const earlier = seen.get(line.text)
    seen.set(line.text, i)
    const teaser = earlier === undefined ? undefined : lines[earlier]
    if (teaser === undefined || earlier === undefined) return
    // The teaser above the article goes, the paragraph in its place stays.
    if (earlier <= first) teaser.kind = 'boilerplate'
    else line.kind = 'boilerplate'
  })
  let from = 0
  for (let i = 0; i <= lines.length; i += 1) {
    const line = lines[i]
    if (line !== undefined && isLabel(line)) continue
    markAmongLabels(lines.slice(from, i))
    from = i + 1
  }
}

function isLabel({ text, kind, mark }: Line): boolean {
  if (kind === 'boilerplate') return text.length <= 80
  if (kind !== null || mark !== null || isProse(text)) return false
  return text.length <= 50 && countWords(text) <= 5 && !/[.!?"”]$/.test(text)
}

/** "WhatsAp" between "Facebook" and "Telegram", a place above a date: most of the run is known boilerplate. */
function markAmongLabels(run: readonly Line[]): void {
  const known = run.filter((line) => line.kind === 'boilerplate').length
  if (run.length < 3 || known < run.length * 0.6) return
  for (const line of run) line.kind = 'boilerplate'
}
