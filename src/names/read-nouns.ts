// In: a sentence and the place after a title's "of" or "for"; out: where the nouns that belong to the title end, and whose they are.

import type { Token } from '../terms/index.js'
import { type HeadNoun, organs, titles } from './nouns.js'
import type { Naming, View } from './proposal.js'
import { codeOf } from './view-sentence.js'

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/.test(token.form) && token.upos === 'PART'

/** Reads "of the Organisation Department of the ruling party of Laos": nouns linked by "of", an "and" between nouns of one office. */
export function readNouns(
  view: View,
  start: number,
  noun: HeadNoun,
): { readonly to: number; readonly owner: string | null } {
  const { tokens, namings, spans } = view
  let at = start
  let owner: string | null = null
  let last = start
  while (at < tokens.length && at - start < 24) {
    const token = tokens[at]
    if (token === undefined) break
    const span = spans[at]
    if (span?.type === 'PER' && (span.score > 0.5 || (span.from === at && at > start))) {
      // "Vice Mayor of Shenzhen Wang Lixin" seen as one name: its first word is the city.
      if (noun.sector === 'SUB' && at === start && span.to - span.from > 2) last = at + 1
      break
    }
    const naming = namings[at]
    if (naming !== null && naming !== undefined) {
      if (noun.role !== 'title' || !isTopic(view, naming)) owner ??= codeOf(naming)
      at = naming.to
      last = at
      continue
    }
    if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      at++
      last = at
      // "Mayor of Shenzhen Wang Lixin": a place is the analyser's span or one word, and what follows it is the name.
      if (noun.sector === 'SUB' && token.upos === 'PROPN' && (span?.type !== 'LOC' || span.to <= at)) break
    } else if (token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'NUM' || isPossessive(token)) {
      if (token.upos === 'DET' && last === at && at > start) break
      at++
    } else if (
      token.form === '-' &&
      token.start === tokens[at - 1]?.end &&
      token.end === tokens[at + 1]?.start
    ) {
      at++
    } else if (last === at && at > start && (/^of$/i.test(token.form) || servesAt(view, at))) {
      at++
    } else if (
      token.upos === 'CCONJ' &&
      (last === at || tokens[at - 1]?.upos === 'ADJ') &&
      joinsOffice(view, at)
    ) {
      at++
    } else if (
      token.form === ',' &&
      last === at &&
      /^\p{Lu}/u.test(tokens[at + 1]?.form ?? '') &&
      closesSeries(view, at + 1)
    ) {
      at++
    } else break
  }
  return { to: last, owner }
}

/** "director-general for Asian affairs at the Foreign Ministry", "spokesman of the embassy in Tokyo": where the office is. */
function servesAt(view: View, at: number): boolean {
  const { tokens, namings } = view
  const form = tokens[at]?.form ?? ''
  const next = /^the$/i.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1
  if (/^at$/i.test(form)) {
    for (let i = next; i < Math.min(tokens.length, next + 6); i++) {
      if (organs.has(tokens[i]?.lemma.toLowerCase() ?? '')) return true
      if (!/^(?:PROPN|NOUN|ADJ|PART)$/.test(tokens[i]?.upos ?? '')) return false
    }
    return false
  }
  const post = /^(?:embassy|consulate|consulate-general|mission)$/i.test(tokens[at - 1]?.form ?? '')
  return /^in$/i.test(form) && post && (tokens[next]?.upos === 'PROPN' || (namings[next] ?? null) !== null)
}

/** "North American and Oceanian Affairs", "European affairs": what an office is about, not whose it is. */
function isTopic(view: View, naming: Naming): boolean {
  if (naming.state !== null && naming.state.by !== 'demonym')
    return /^(?:division|desk|affairs|studies|section|department)$/i.test(view.tokens[naming.to]?.form ?? '')
  for (let at = naming.to; at < Math.min(view.tokens.length, naming.to + 5); at++) {
    const token = view.tokens[at]
    if (token === undefined) return false
    if (/^(?:affairs|studies|desk)$/i.test(token.form)) return true
    if (token.upos !== 'ADJ' && token.upos !== 'CCONJ' && !/^\p{Lu}\p{L}+n$/u.test(token.form)) return false
  }
  return false
}

/** "Trade and Industry", "culture and tourism": the second noun is joined to the first and is no title or state. */
function joinsOffice(view: View, at: number): boolean {
  const next = view.tokens[at + 1]
  if (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'PROPN' && next.upos !== 'ADJ'))
    return false
  if (view.namings[at + 1] !== null || view.spans[at + 1]?.type === 'PER') return false
  if (titles.has(next.lemma.toLowerCase())) return false
  const before = view.tokens[at - 1]
  const sameCase = /^\p{Lu}/u.test(next.form) === /^\p{Lu}/u.test(before?.form ?? '')
  return (
    sameCase && /^(?:conj|compound|amod|nmod)/.test(next.deprel) && next.head < at + 6 && next.head >= at - 6
  )
}

/** "Economy, Trade and Industry": a capitalised series that an "and" closes. */
function closesSeries(view: View, from: number): boolean {
  for (let at = from; at < Math.min(view.tokens.length, from + 6); at++) {
    const token = view.tokens[at]
    if (token === undefined || view.namings[at] !== null || view.spans[at]?.type === 'PER') return false
    if (token.upos === 'CCONJ') return joinsOffice(view, at)
    if (token.form !== ',' && (token.upos !== 'PROPN' || !/^\p{Lu}/u.test(token.form))) return false
  }
  return false
}
