// In: the lines; out: the outlet the article was taken from, with its links ("Credited from: …", "Source: …", "originally published at …").

import type { Credit } from '../../terms/index.js'
import type { Finder, Reading } from '../reading.js'

const creditLine =
  /^[[(]?(?:credited? (?:from|to)|credits?|source|sources|via|original source|originally (?:published|appeared|posted|from)(?: (?:at|by|in|on))?|first (?:published|appeared)(?: (?:at|by|in|on))?|republished from|reprinted from|reproduced from|adapted from|taken from|courtesy(?: of)?)\s*[:：]\s*(.{2,160}?)[\])]?$/i
const published =
  /\b(?:this (?:article|story|report|post|piece)|it)(?: was| is)?(?: has been)? (?:originally |first )?(?:published|appeared|posted|republished|reprinted|taken|adapted|written)(?: first)? (?:at|by|in|on|from|with permission from)(?: the)? ([\p{Lu}\d][^.,;()]{1,80})/iu
const forMore =
  /^(?:for (?:more|further|full)\b|to read (?:more|the full)|read (?:more|the (?:full|original))\b)/i
const generic =
  /^(?:agenc(?:y|ies)|wires?|news agencies|staff|the |own correspondent|internet|web|here|link|source)$/i

/** Marks credit lines and gathers whom they credit; links that lead to the credited outlet are kept with it. */
export const findCreditLines: Finder = (reading) => {
  const { lines } = reading
  lines.forEach((line, i) => {
    if (line.kind === 'title' || line.mark === 'title') return
    const near = i < 6 || i >= lines.length - 8
    const found = near && line.text.length <= 200 ? creditLine.exec(line.text) : null
    if (found !== null) {
      line.kind = 'boilerplate'
      for (const name of splitNames(found[1] ?? '')) addCredit(reading, { name, url: null })
      for (const link of line.links) addCredit(reading, { name: link.text, url: link.url })
      return
    }
    const notice = near && line.text.length <= 300 ? published.exec(line.text) : null
    if (notice !== null) {
      line.kind = 'boilerplate'
      const name = (notice[1] ?? '').trim().replace(/\s+(?:on|under|and is)\b.*$/, '')
      addCredit(reading, { name, url: line.links[0]?.url ?? null })
      return
    }
    if (near && forMore.test(line.text) && line.text.length <= 300 && line.links.length > 0) {
      line.kind = 'boilerplate'
      for (const link of line.links)
        addCredit(reading, { name: nameLink(link.text, link.url), url: link.url })
    }
  })
  for (const line of lines) creditSourceLinks(reading, line)
  reading.credited = dropBareTwins(reading.credited)
}

/** "([source](https://…))" inside a paragraph: the words stay, as boilerplate; the address is a credit. */
function creditSourceLinks(reading: Reading, line: Reading['lines'][number]): void {
  for (const link of line.links) {
    const credited = reading.credited.find((credit) => matchesHost(credit.name, link.url))
    if (/^(?:source|via|original|link|original (?:article|story|source))$/i.test(link.text)) {
      const open = line.text[link.start - 1] === '(' && line.text[link.end] === ')'
      if (line.kind !== 'boilerplate')
        line.inside.push(open ? [link.start - 1, link.end + 1] : [link.start, link.end])
      addCredit(reading, { name: credited?.name ?? nameLink(link.text, link.url), url: link.url })
    } else if (credited !== undefined && line.kind === 'boilerplate') {
      addCredit(reading, { name: credited.name, url: link.url })
    }
  }
}

function splitNames(text: string): string[] {
  return text
    .replace(/\bhttps?:\S+/g, '')
    .split(/\s*(?:,|;|\/|\||\band\b|&)\s*/i)
    .map((name) => name.replace(/[.:\s]+$/, '').trim())
    .filter((name) => name.length > 1 && name.length <= 60 && !generic.test(name) && /\p{L}/u.test(name))
}

function nameLink(text: string, url: string): string {
  return /^(?:source|via|original|link|here|this|the original|original (?:article|story|source)|https?:.*)$/i.test(
    text,
  )
    ? hostOf(url)
    : text
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? url
}

/** "SCMP" is scmp.com; "The Jakarta Post" is thejakartapost.com. */
function matchesHost(name: string, url: string): boolean {
  const plain = fold(name)
  const host = hostOf(url).replace(/[^\p{L}\p{N}]/gu, '')
  return plain.length >= 3 && (host.startsWith(plain) || host.startsWith(`the${plain}`) || host === plain)
}

function addCredit(reading: Reading, credit: Credit): void {
  if (!/\p{L}/u.test(credit.name)) return
  // One outlet keeps the name it was first given: "Harbour Post", then "The Harbour Post".
  const name = reading.credited.find((one) => fold(one.name) === fold(credit.name))?.name ?? credit.name
  const twin = reading.credited.some(
    (one) => one.url === credit.url && (credit.url !== null || one.name === name),
  )
  if (!twin) reading.credited.push({ name, url: credit.url })
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A name without an address goes where the same name has one. */
function dropBareTwins(credits: readonly Credit[]): Credit[] {
  return credits.filter(
    (credit) => credit.url !== null || !credits.some((one) => one.name === credit.name && one.url !== null),
  )
}
