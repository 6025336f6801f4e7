// A sentence → the states' names, demonyms and capitals in it, and the persons given, as spans of characters.

import { readFileSync } from 'node:fs'

export interface PartyMention {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly country: string
}

const FACTS = new Set(['name', 'alias', 'demonym'])

function readForms(): Map<string, string> {
  const forms = new Map<string, string>()
  for (const file of ['states.tsv', 'bodies.tsv']) {
    for (const line of readFileSync(`almanac/${file}`, 'utf8').split('\n').slice(1)) {
      const [code = '', fact = '', value = ''] = line.split('\t')
      const wanted = FACTS.has(fact) || (fact.startsWith('metonym') && /^[A-Z]/.test(value))
      if (wanted && /^[A-Z]/.test(value) && value.length > 1 && !forms.has(value)) forms.set(value, code)
    }
  }
  for (const hard of ['May', 'March', 'Us', 'IS', 'IT', 'Turkey Day']) forms.delete(hard)
  return forms
}

const FORMS = readForms()
const ESCAPED = [...FORMS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((f) => f.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ESCAPED.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/** Non-overlapping mentions in order; persons win over states. */
export function findMentions(
  text: string,
  persons: readonly { readonly name: string; readonly country: string }[],
): PartyMention[] {
  const found: PartyMention[] = []
  for (const { name, country } of persons) {
    const at = text.indexOf(name)
    if (at >= 0) found.push({ text: name, start: at, end: at + name.length, country })
  }
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index
    const country = FORMS.get(match[0])
    if (country) found.push({ text: match[0], start, end: start + match[0].length, country })
  }
  const kept: PartyMention[] = []
  for (const m of found) if (!kept.some((k) => m.start < k.end && k.start < m.end)) kept.push(m)
  return kept.sort((a, b) => a.start - b.start)
}
