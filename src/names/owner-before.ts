// In: the mentions so far and a phrase that does not say whose it is; out: the state of its possessor, or the one spoken of last.

import type { View } from './proposal.js'
import type { Setting } from './setting.js'

const PERSON = /^(?:his|her|hers)$/i
const FAR = 2
/** Apart in the vocabulary, governed by another state in its foreign affairs. */
const TERRITORIES = new Set([
  'HKG',
  'MAC',
  'PRI',
  'GRL',
  'FRO',
  'GIB',
  'NCL',
  'PYF',
  'GUM',
  'BMU',
  'ABW',
  'CUW',
])

/** "its embassy", "her foreign minister", "Putin's spokesman": the possessor's own mention, or for a pronoun the last that fits it. */
export function codeOfPossessor(setting: Setting, view: View, possessor: number): string | null {
  const { mentions, parties, recent } = setting.cast
  const form = view.tokens[possessor]?.form ?? ''
  const own = mentions.find(
    (mention) =>
      mention.sentence === view.sentence.index && mention.from <= possessor && possessor < mention.to,
  )
  const direct = parties[own?.parties[0] ?? -1]?.code
  if (direct != null) return direct
  // "Iran's intelligence ministry and its minister": what is joined to the owner's organ has its owner.
  const joined = /^(?:and|or)$/i.test(view.tokens[possessor - 1]?.form ?? '')
    ? mentions.find((mention) => mention.sentence === view.sentence.index && mention.to === possessor - 1)
    : undefined
  const beside = parties[joined?.parties[0] ?? -1]?.code
  if (beside != null && /^its$/i.test(form)) return beside
  const subjects = recent.filter(
    (entry) => view.sentence.index - entry.sentence <= FAR && entry.parties.length === 1,
  )
  const fitting = subjects.filter((entry) => {
    const party = parties[entry.parties[0] ?? -1]
    if (party?.code == null) return false
    return PERSON.test(form) ? party.kind === 'person' : party.kind !== 'person'
  })
  const subject = [...fitting].reverse().find((entry) => entry.subject) ?? fitting.at(-1) ?? subjects.at(-1)
  return parties[subject?.parties[0] ?? -1]?.code ?? null
}

/**
 * The state or body whose acts are told: of the nearest sentence of the paragraph, at most two back, that has a subject with a state,
 * that subject's; else that of the last mention, unless it is one of a row of places. Null where nothing was spoken of.
 */
export function lastState(setting: Setting, view: View): string | null {
  const { recent, parties } = setting.cast
  let last: string | null = null
  for (let at = recent.length - 1; at >= 0; at--) {
    const entry = recent[at]
    if (
      entry === undefined ||
      entry.sentence < setting.paragraphs(view.sentence.index) ||
      view.sentence.index - entry.sentence > FAR
    )
      break
    const party = parties[entry.parties[0] ?? -1]
    if (entry.parties.length !== 1 || party?.code == null || !isGoverned(setting, party.code)) continue
    if (entry.subject) return party.code
    if (!entry.listed) last ??= party.code
  }
  return last
}

/** A territory that the article only mentions has no ministries of its own to speak of. */
function isGoverned(setting: Setting, code: string): boolean {
  if (!TERRITORIES.has(code)) return true
  return setting.states[0] === code
}
