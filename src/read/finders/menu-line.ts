// In: the lines; out: menus, breadcrumbs and cut-off repeats of the headline as boilerplate ("Home World Asia Talks resume in…").

import { countWords, type Finder, findProse, isProse } from '../reading.js'

const home = /^(?:home(?: ?page)?|you are here|news|front page)\b/i
const separator = /\s*(?:[»›>→|/•·]|::|\s[-–—]\s)\s*/

/** Marks breadcrumbs and cut or doubled headlines. Runs before the title is chosen, so that the title is the whole one. */
export const findMenuLines: Finder = (reading) => {
  const { lines } = reading
  const openings = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (i >= 60 || line.text.length < 12 || line.text.length > 300) return
    const key = foldStart(line.text)
    openings.set(key, [...(openings.get(key) ?? []), i])
  })
  lines.forEach((line, i) => {
    if (line.kind !== null || line.mark === 'title' || line.text.length > 400) return
    if ((i < 60 && isCutRepeat(line.text, i, reading.lines, openings)) || isBreadcrumb(line.text))
      line.kind = 'boilerplate'
  })
  const { first } = findProse(lines)
  for (let i = 0; i < Math.min(first, lines.length); i += 1) {
    const line = lines[i]
    if (line?.kind === null && i < first && isMenu(line.text)) line.kind = 'boilerplate'
  }
}

/** The line ends in "…", and what stands before that opens another, longer line. */
function isCutRepeat(
  text: string,
  at: number,
  lines: readonly { text: string }[],
  openings: ReadonlyMap<string, readonly number[]>,
): boolean {
  const cut = /\s*(?:…|\.{3})$/.exec(text)
  if (cut === null) return false
  const words = text.slice(0, cut.index)
  // The headline may start at any word of the menu line.
  for (let from = 0; from >= 0 && from < words.length - 11; from = nextWord(words, from)) {
    const rest = words.slice(from)
    for (const other of openings.get(foldStart(rest)) ?? [])
      if (other !== at && lines[other]?.text.toLowerCase().startsWith(rest.toLowerCase())) return true
  }
  return false
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 ? -1 : space + 1
}

function foldStart(text: string): string {
  return text.slice(0, 12).toLowerCase()
}

function isBreadcrumb(text: string): boolean {
  const parts = text.split(separator).filter((part) => part !== '')
  if (parts.length < 2) return false
  const short = parts.slice(0, -1).every((part) => countWords(part) <= 3 && !/[.!?,;]$/.test(part))
  if (!short) return false
  return (
    home.test(text) ||
    (parts.length >= 4 && parts.every((part) => countWords(part) <= 4) && !/[.!?]$/.test(text))
  )
}

/** Capitalised labels in a row that make no sentence and start from the home page. */
function isMenu(text: string): boolean {
  if (isProse(text) || /[.!?]["”’)]*$/.test(text)) return false
  const words = text.split(/\s+/)
  const labels = words.filter((word) => /^[\p{Lu}\d&|]/u.test(word)).length
  return /^(?:home|menu|skip to)\b/i.test(text) && words.length >= 2 && labels >= words.length * 0.8
}
