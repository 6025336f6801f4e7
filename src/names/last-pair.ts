// In: the mentions before a place in the text; out: the two sides last spoken of, as states or as people of a rank.

import type { Party } from '../terms/index.js'
import type { View } from './proposal.js'
import type { Setting } from './setting.js'

const FAR = 5
const LEADERS = new Set(['head-of-state', 'head-of-government', 'president'])

export function partyAt(setting: Setting, index: number | undefined): Party | null {
  return index === undefined ? null : (setting.cast.parties[index] ?? null)
}

/** "the two ministers" are no prime ministers, "the two leaders" no deputies. */
function bears(party: Party, noun: string): boolean {
  if (noun === 'minister') return party.officeKind !== null && !LEADERS.has(party.officeKind)
  if (noun === 'leader' || noun === 'president' || noun === 'premier')
    return party.officeKind !== null && LEADERS.has(party.officeKind)
  return true
}

interface Side {
  readonly party: number
  readonly code: string
  readonly here: boolean
}

/** Sides of distinct states before token `at`, the nearest first; with a noun only people who bear it. */
function sidesBefore(
  setting: Setting,
  view: View,
  at: number,
  noun: string | null,
  but: string | null,
): readonly Side[] {
  const found: Side[] = []
  const { recent } = setting.cast
  for (let i = recent.length - 1; i >= 0; i--) {
    const entry = recent[i]
    if (entry === undefined || (entry.sentence === view.sentence.index && entry.at >= at)) continue
    if (view.sentence.index - entry.sentence > FAR) break
    for (const index of [...entry.parties].reverse()) {
      const party = partyAt(setting, index)
      if (party?.code == null || setting.lookup.state(party.code) === null) continue
      if (party.code === but) continue
      if (found.some((other) => other.code === party.code)) continue
      if (noun !== null && (party.kind !== 'person' || !bears(party, noun))) continue
      found.push({ party: index, code: party.code, here: entry.sentence === view.sentence.index })
    }
  }
  return found
}

const APPEALS =
  /^(?:urge|encourage|call|ask|tell|invite|press|accuse|thank|help|bring|praise|congratulate|appeal)$/

/** "The Pentagon encouraged the two countries": who appeals to both is neither of them. */
export function appealing(setting: Setting, view: View, head: number): string | null {
  const { tokens } = view
  const token = tokens[head]
  let verb = tokens[token?.head ?? -1]
  if (token === undefined || verb === undefined || !/^(?:obj|iobj|obl)/.test(token.deprel)) return null
  if (!APPEALS.test(verb.lemma)) return null
  for (let steps = 0; steps < 3 && verb !== undefined; steps++) {
    const governor: number = verb.i
    const subject = tokens.find((other) => other.head === governor && other.deprel === 'nsubj')
    if (subject !== undefined) {
      const mention = setting.cast.mentions.find(
        (other) => other.sentence === view.sentence.index && other.from <= subject.i && subject.i < other.to,
      )
      return partyAt(setting, mention?.parties[0])?.code ?? null
    }
    if (verb.deprel !== 'conj') return null
    verb = tokens[verb.head]
  }
  return null
}

/** Two that the same sentence has named stand first; else of those named lately the two that the article is about. */
export function lastPair(
  setting: Setting,
  view: View,
  at: number,
  noun: string | null,
  but: string | null = null,
): readonly number[] {
  const sides = sidesBefore(setting, view, at, noun, but)
  const here = sides.filter((side) => side.here)
  if (here.length === 2) return here.map((side) => side.party).reverse()
  const weight = (side: Side): number => setting.weights.get(side.code) ?? 0
  const chosen = [...(here.length > 2 ? here : sides)].sort((a, b) => weight(b) - weight(a)).slice(0, 2)
  return sides
    .filter((side) => chosen.includes(side))
    .map((side) => side.party)
    .reverse()
}
