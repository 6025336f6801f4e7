// In: a sentence and a possessive mark in it; out: the state of the organ or ruling party before the mark, and where its words begin.

import { organs } from './nouns.js'
import type { View } from './proposal.js'
import { codeOf } from './view-sentence.js'

export interface PossessorOrgan {
  readonly code: string
  /** First token of the owner's own name. */
  readonly from: number
  /** The token after the owner and its possessive mark: the organ's words begin here. */
  readonly to: number
}

const LONGEST = 12

/** Parties that are one with their state by its constitution: their consuls and ministers are the state's. */
const RULING: Readonly<Record<string, string>> = {
  ccp: 'CHN',
  cpc: 'CHN',
  'chinese communist party': 'CHN',
  'communist party of china': 'CHN',
  "workers' party of korea": 'PRK',
  'workers’ party of korea': 'PRK',
  'communist party of vietnam': 'VNM',
  'vietnamese communist party': 'VNM',
  "lao people's revolutionary party": 'LAO',
  'lao people’s revolutionary party': 'LAO',
  'communist party of cuba': 'CUB',
  'cuban communist party': 'CUB',
}

/** The state a ruling party is one with; null for every other party. */
export function stateOfParty(words: string): string | null {
  return RULING[words.toLowerCase().replace(/^the\s+/, '')] ?? null
}

/** "The CCP's", "Japan's Ministry of Foreign Affairs'", "the Chinese Foreign Ministry's": null where no state stands there. */
export function readPossessorOrgan(view: View, mark: number): PossessorOrgan | null {
  const { tokens, namings } = view
  for (let from = Math.max(0, mark - 7); from < mark; from++) {
    const code = stateOfParty(view.text(from, mark))
    if (code !== null) return { code, from, to: mark + 1 }
  }
  let organ = false
  for (let at = mark - 1; at >= 0 && mark - at < LONGEST; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    const naming = namings[at] ?? null
    const code = codeOf(naming)
    if (naming !== null && code !== null) {
      const end = /^['’]s?$/.test(tokens[naming.to]?.form ?? '') ? naming.to + 1 : naming.to
      return organ ? { code, from: naming.from, to: end } : null
    }
    if (/^['’]s?$/.test(token.form)) {
      if (codeOf(namings[at - 1] ?? null) === null) return null
      continue
    }
    if (organs.has(token.lemma.toLowerCase())) organ = true
    const goesOn = /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(token.upos) || /^(?:of|the)$/i.test(token.form)
    if (!goesOn) return null
  }
  return null
}
