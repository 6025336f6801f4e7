// In: the mentions so far and a phrase that does not say whose it is; out: the state of its possessor, or the one spoken of last.

import { chooseAntecedent } from './antecedents/choose-antecedent.js'
import { listAntecedents } from './antecedents/list-antecedents.js'
import { classifyPronoun } from './find-namings.js'
import type { View } from './proposal.js'
import type { Setting } from './setting.js'

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
  // "Iran's intelligence ministry and its minister": what is joined to the owner's organ has its owner.
  const joined =
    /^its$/i.test(form) && /^(?:and|or)$/i.test(view.tokens[possessor - 1]?.form ?? '')
      ? mentions.find((mention) => mention.sentence === view.sentence.index && mention.to === possessor - 1)
      : undefined
  const organ = parties[joined?.parties[0] ?? -1]
  const thing = view.tokens[view.tokens[possessor]?.head ?? -1]
  const tied =
    joined !== undefined && thing?.deprel === 'conj' && thing.head >= joined.from && thing.head < joined.to
  if (tied && organ?.kind === 'body' && organ.code !== null) return organ.code
  const own = mentions.find(
    (mention) =>
      mention.sentence === view.sentence.index && mention.from <= possessor && possessor < mention.to,
  )
  const direct = parties[own?.parties[0] ?? -1]?.code
  if (direct != null) return direct
  // "The group's leader", of a group that nobody knows, is not the leader of whoever was spoken of last.
  if (!/^(?:his|her|hers|its|their|our|my|whose)$/i.test(form)) return null
  const kind = classifyPronoun(form)
  if (kind === 'person' || kind === 'thing' || kind === 'many') {
    const open = listAntecedents(setting, view, possessor, kind)
    setting.onReference?.(open)
    const chosen = chooseAntecedent(open, true)?.choice.parties ?? []
    return chosen.length === 1 ? (parties[chosen[0] ?? -1]?.code ?? null) : null
  }
  // "Our embassy", "whose minister": whoever was spoken of last.
  const subjects = recent.filter(
    (entry) => view.sentence.index - entry.sentence <= FAR && entry.parties.length === 1,
  )
  const fitting = subjects.filter((entry) => {
    const party = parties[entry.parties[0] ?? -1]
    return party?.code != null && party.kind !== 'person'
  })
  const subject = [...fitting].reverse().find((entry) => entry.subject) ?? fitting.at(-1) ?? subjects.at(-1)
  return parties[subject?.parties[0] ?? -1]?.code ?? null
}

/**
 * The state or body whose acts are told: of the nearest sentence of the paragraph, at most two back, that has a subject with a state,
 * that subject's; else that of the last mention, unless it is one of a row of places. Null where nothing was spoken of.
 */
export function lastState(setting: Setting, view: View, bodies = true): string | null {
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
    if (!bodies && setting.lookup.state(party.code) === null) continue
    if (entry.subject) return party.code
    if (!entry.listed) last ??= party.code
  }
  return last
}

/**
 * The state of the dateline, where the sentences just before, of whatever paragraph, spoke of it too: "Canada would not retaliate. … the
 * immigration minister warned" in a report from Ottawa.
 */
export function stateAtHome(setting: Setting, view: View): string | null {
  const { recent, parties } = setting.cast
  for (let at = recent.length - 1; setting.home !== null && at >= 0; at--) {
    const entry = recent[at]
    if (entry === undefined || view.sentence.index - entry.sentence > FAR) return null
    const code = parties[entry.parties[0] ?? -1]?.code ?? null
    if (entry.subject && code !== null && entry.sentence < view.sentence.index)
      return code === setting.home ? code : null
  }
  return null
}

/** A territory that the article only mentions has no ministries of its own to speak of. */
function isGoverned(setting: Setting, code: string): boolean {
  if (!TERRITORIES.has(code)) return true
  return setting.states[0] === code
}
