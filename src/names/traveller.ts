// In: a journey in a sentence; out: the state of who makes it ("his third trip to the country" is to another), and whether it takes someone along.

import { subjectOf } from './antecedents/clauses.js'
import { codeOfPossessor } from './owner-before.js'
import { journeyTo } from './place-role.js'
import type { View } from './proposal.js'
import type { Setting } from './setting.js'

/** Who comes home goes to a state of his own. */
const HOME = /^(?:return|leave|depart|departure|host|come)$/i

/** Null where the words name no journey, or nobody who makes it. */
export function codeOfTraveller(setting: Setting, view: View, head: number): string | null {
  const journey = journeyTo(view, head)
  if (journey === null || HOME.test(journey.lemma)) return null
  const owner = view.tokens.find((t) => t.head === journey.i && t.deprel.startsWith('nmod:poss'))
  if (owner !== undefined) return codeOfPossessor(setting, view, owner.i)
  const subject = journey.upos === 'VERB' ? subjectOf(view.tokens, journey) : null
  if (subject === null) return null
  const { mentions, parties } = setting.cast
  const mention = mentions.find(
    (m) => m.sentence === view.sentence.index && m.from <= subject && subject < m.to,
  )
  return parties[mention?.parties[0] ?? -1]?.code ?? null
}

const JOURNEYS = /^(?:trip|tour|visit|journey|travel|route|itinerary|swing|flight)$/i
const TAKES = /^(?:take|bring|lead|carry)$/i

/** "The trip will take him to Rome": what takes the pronoun there is a journey. */
export function isTaken(view: View, at: number): boolean {
  const verb = view.tokens[view.tokens[at]?.head ?? -1]
  if (verb === undefined || !TAKES.test(verb.lemma)) return false
  const subject = subjectOf(view.tokens, verb)
  return subject !== null && JOURNEYS.test(view.tokens[subject]?.lemma ?? '')
}
