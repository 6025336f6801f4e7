// In: the lines; out: who wrote the article ("By …", "…, Beijing correspondent"), and an outlet's or agency's name standing alone, as boilerplate.

import { type Finder, findProse } from '../reading.js'

const by =
  /^(?:(?:story|words|text|written|report(?:ed)?|analysis|opinion|article|posted|published|edited)\s+)?by[:\s]+(?:the\s+)?((?:[\p{Lu}@][^\n]{1,110})|[a-z][a-z-]+ (?:staff|desk|reporters?|correspondents?))$/iu
const role =
  /^((?:\p{Lu}[\p{L}'’.-]{0,25}\s+){1,4}\p{Lu}[\p{L}'’.-]{0,25}),?\s+(?:in\s+)?(?:(?:[\p{Lu}][\p{L}'’.&/-]{0,20}\s+|[a-z-]{2,20}\s+){0,5})(?:correspondent|reporter|editor|staff writer|bureau chief|columnist|news desk|writer|contributor|bureau|agencies)(?:\s+in\s+\p{Lu}[\p{L} ]{1,30})?$/u
const author = /^(?:author|authors|writer|reporter|byline|correspondent)s?\s*[:：]\s*(.{2,100})$/i
const agency =
  /^(?:reuters|afp|agence france-presse|ap|associated press|the associated press|xinhua|xinhua news agency|kyodo(?: news)?|yonhap(?: news agency)?|tass|ria novosti|interfax|dpa|efe|ansa|anadolu(?: agency)?|bernama|antara|pti|ani|ians|upi|united press international|bloomberg(?: news)?|cna|vna|kcna|jiji(?: press)?|agencies|wire reports?|news agencies|staff|news desk|web desk|staff (?:reporter|writer|report)|own correspondent)$/i

/** Marks bylines and names of agencies that stand as a line before or after the prose. */
export const findBylines: Finder = (reading) => {
  const { lines } = reading
  const { first, last } = findProse(lines)
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined || line.kind !== null || line.text.length > 160) continue
    if (i > first + 1 && i <= last) continue
    const { text } = line
    if (/^(?:written )?by:?$/i.test(text)) {
      line.kind = 'boilerplate'
      const next = lines[i + 1]
      if (next !== undefined && next.kind === null && next.text.length <= 80 && /^\p{Lu}/u.test(next.text)) {
        next.kind = 'boilerplate'
        reading.byline ??= next.text
      }
      continue
    }
    const name = readName(text)
    if (name !== null) {
      line.kind = 'boilerplate'
      reading.byline ??= name
    } else if (agency.test(text) && (i < first || i > last)) {
      line.kind = 'boilerplate'
      if (!/^(?:staff|news desk|web desk|own|agencies|wire|news agencies)/i.test(text))
        reading.credited.push({ name: text, url: null })
    }
  }
}

function readName(text: string): string | null {
  const found = author.exec(text) ?? by.exec(text)
  if (found !== null) {
    const name = (found[1] ?? '')
      .replace(/\s*(?:[|•·–—]|\s-\s|,?\s+(?:published|updated|posted)\b).*$/iu, '')
      .trim()
    // "By Monday the talks had failed." is a sentence, not a byline.
    const sentence = /[.!?]$/.test(text) && /\s\p{Ll}{3,}\s\p{Ll}{3,}/u.test(text)
    const words = name.split(/\s+/)
    const capitals = words.filter(
      (word) =>
        /^[\p{Lu}@&]/u.test(word) ||
        /^(?:and|in|of|de|al|bin|van|von|for|the|staff|desk|da|el|la)$/.test(word),
    )
    return !sentence && capitals.length >= words.length * 0.75 && words.length <= 16 ? name : null
  }
  return role.exec(text)?.[1] ?? null
}
