// In: the mentions so far and a phrase that does not say whose it is; out: the state of its possessor, or the one spoken of last.

import type { View } from './proposal.js'
import type { Setting } from './setting.js'

const PERSON = /^(?:his|her|hers)$/i
const FAR = 2

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

/** The state or body of the last mention in this sentence or, in the same paragraph, the two before; null where nothing was spoken of. */
export function lastState(setting: Setting, view: View): string | null {
  const { recent, parties } = setting.cast
  for (let at = recent.length - 1; at >= 0; at--) {
    const entry = recent[at]
    if (
      entry === undefined ||
      entry.sentence < setting.paragraphs(view.sentence.index) ||
      view.sentence.index - entry.sentence > FAR
    )
      return null
    const code = entry.parties.length === 1 ? parties[entry.parties[0] ?? -1]?.code : null
    if (code != null) return code
  }
  return null
}
