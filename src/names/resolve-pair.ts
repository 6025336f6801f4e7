// In: "both", "each", "the pair" or "the allies" as a subject; out: the two who were last told of as doing something, or the alliance.

import { lastPair, partyAt } from './last-pair.js'
import type { Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

/** Sentences back to which the two are looked for. */
const FAR = 3
const PRONOUN = /^(?:both|each|neither)$/i
const COUPLE = /^(?:pair|duo)$/i
const MEMBERS = /^allies$/i

/** The word stands for two parties: it is a subject itself, and no row ("both Kenya and Uganda") or noun follows. */
function isPairPronoun(view: View, at: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || !PRONOUN.test(token.form) || !token.deprel.startsWith('nsubj')) return false
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return false
  const next = view.tokens[at + 1]
  const whole = next?.form !== 'of' || /^(?:them|these)$/i.test(view.tokens[at + 2]?.form ?? '')
  return whole && !view.tokens.some((other) => other.head === at && /^(?:conj|acl)/.test(other.deprel))
}

/** "the pair", "the allies": a bare definite noun that is a subject. */
function isBareNoun(view: View, at: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || !(COUPLE.test(token.form) || MEMBERS.test(token.form))) return false
  if (!/^the$/i.test(view.tokens[at - 1]?.form ?? '') || !token.deprel.startsWith('nsubj')) return false
  return view.tokens[at + 1]?.form !== 'of'
}

/** "Both", "each", "the pair", "the allies" as subjects: those that no noun follows to say what they are. */
export function findPairs(view: View, claimed: boolean[]): readonly Proposal[] {
  return view.tokens.flatMap((_, at): readonly Proposal[] => {
    const noun = isBareNoun(view, at)
    if (claimed[at] || !(noun || isPairPronoun(view, at))) return []
    const from = noun ? at - 1 : at
    claimed.fill(true, from, at + 1)
    return [
      {
        sentence: view.sentence.index,
        from,
        to: at + 1,
        head: at,
        kind: 'sides',
        form: 'collective',
        name: null,
        offices: [],
        phrase: null,
        naming: null,
        sector: null,
      },
    ]
  })
}

/** "NATO condemned it and the allies promised help": the alliance, where it was named of late. */
function resolveAllies(setting: Setting, view: View, at: number): readonly number[] {
  const named = setting.cast.recent.findLast(
    (entry) =>
      view.sentence.index - entry.sentence <= FAR &&
      (entry.sentence < view.sentence.index || entry.at < at) &&
      entry.parties.some((index) => partyAt(setting, index)?.code === 'NATO'),
  )
  const alliance = named?.parties.find((index) => partyAt(setting, index)?.code === 'NATO')
  return alliance === undefined ? [] : [alliance]
}

/** "Both urged Sudan to stop": the subjects of the clauses before, those apart whom the pronoun's own clause names. */
export function resolvePair(setting: Setting, view: View, proposal: Proposal): readonly number[] {
  const { head } = proposal
  if (MEMBERS.test(view.tokens[head]?.form ?? '')) return resolveAllies(setting, view, head)
  const named = new Set(
    view.namings.flatMap((naming, at) => (at > head && naming !== null ? [codeOf(naming)] : [])),
  )
  const found = new Map<string, number>()
  const { recent } = setting.cast
  for (let back = 0; back <= FAR && found.size < 2; back++) {
    const sentence = view.sentence.index - back
    const tokens = setting.views.get(sentence)?.tokens ?? []
    const there = recent.filter((entry) => entry.sentence === sentence && (back > 0 || entry.at < head))
    for (const entry of there) {
      const token = tokens[entry.head]
      const above = token?.deprel === 'conj' ? tokens[token.head] : token
      if (above?.deprel.startsWith('nsubj') !== true) continue
      for (const index of entry.parties) {
        const party = partyAt(setting, index)
        if (party?.code == null || named.has(party.code) || found.has(party.code)) continue
        if (party.kind === 'group' || party.sector === 'MED') continue
        found.set(party.code, index)
      }
    }
  }
  if (found.size === 2) return [...found.values()]
  const pair = lastPair(setting, view, head, null)
  const open = pair.every((index) => !named.has(partyAt(setting, index)?.code ?? null))
  return pair.length === 2 && open ? pair : []
}
