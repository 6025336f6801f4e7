// In: "the visitor", "his guest", "the hosts", "its neighbour"; out: who is meant, by the journeys and receptions told before or the other of two sides.

import { lastPair, partyAt } from './last-pair.js'
import { codeOfPossessor } from './owner-before.js'
import type { Proposal, View } from './proposal.js'
import { describeState } from './resolve-organs.js'
import type { Setting } from './setting.js'

const TRAVEL = /^(?:visit|arrive|travel|fly|land|come|tour|alight)$/
const RECEIVE = /^(?:receive|welcome|greet|host|invite|fete)$/
const JOURNEY = /^(?:visit|trip|tour|stay|stop|stopover|arrival|journey)$/
const FAR = 30

interface Journey {
  readonly party: number
  readonly code: string
  /** The state visited, where the sentence tells. */
  readonly to: string | null
}

/** Who travels in a sentence: the subject of a verb of travel, who is received, whose visit it is. */
function isTraveller(view: View, head: number): boolean {
  const { tokens } = view
  const token = tokens[head]
  const governor = tokens[token?.head ?? -1]
  if (token === undefined || governor === undefined) return false
  if (token.deprel === 'nmod:poss') return JOURNEY.test(governor.lemma)
  if (token.deprel === 'nsubj') return TRAVEL.test(governor.lemma)
  return /^(?:obj|nsubj:pass)$/.test(token.deprel) && RECEIVE.test(governor.lemma)
}

/** The other state that the sentence names as a place or side. */
function goalOf(setting: Setting, sentence: number, code: string): string | null {
  for (const mention of setting.cast.mentions) {
    if (mention.sentence !== sentence) continue
    const place = mention.place === null ? null : (setting.cast.places[mention.place]?.code ?? null)
    const other = place ?? partyAt(setting, mention.parties[0])?.code ?? null
    if (other !== null && other !== code && setting.lookup.state(other) !== null) return other
  }
  return null
}

/** Persons who are told to travel before token `at`, the latest first. */
function journeysBefore(setting: Setting, view: View, at: number): readonly Journey[] {
  const found: Journey[] = []
  const { mentions } = setting.cast
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (mention === undefined || (mention.sentence === view.sentence.index && mention.from >= at)) continue
    if (view.sentence.index - mention.sentence > FAR) break
    const [index] = mention.parties
    const party = partyAt(setting, index)
    const there = setting.views.get(mention.sentence)
    if (index === undefined || party?.code == null || party.kind !== 'person' || there === undefined) continue
    if (mention.parties.length > 1 || !isTraveller(there, mention.head)) continue
    found.push({ party: index, code: party.code, to: goalOf(setting, mention.sentence, party.code) })
  }
  return found
}

/** Of the two persons spoken of lately, the one who is not of that state; null where there are more. */
function otherPerson(setting: Setting, view: View, at: number, code: string, far = 4): number | null {
  const { recent } = setting.cast
  const others = new Set<number>()
  for (let i = recent.length - 1; i >= 0; i--) {
    const entry = recent[i]
    if (entry === undefined || (entry.sentence === view.sentence.index && entry.at >= at)) continue
    if (view.sentence.index - entry.sentence > far) break
    for (const index of entry.parties) {
      const party = partyAt(setting, index)
      if (party?.kind === 'person' && party.code !== null && party.code !== code) others.add(index)
    }
  }
  return others.size === 1 ? ([...others][0] ?? null) : null
}

/** The state of whoever acts in the clause of a token. */
function codeOfSubject(setting: Setting, view: View, at: number): string | null {
  let verb = view.tokens[at]?.head ?? -1
  for (let steps = 0; steps < 4 && verb >= 0; steps++) {
    const subject = view.tokens.find((token) => token.head === verb && token.deprel.startsWith('nsubj'))
    if (subject !== undefined && subject.i !== at) {
      const mention = setting.cast.mentions.find(
        (other) => other.sentence === view.sentence.index && other.from <= subject.i && subject.i < other.to,
      )
      return partyAt(setting, mention?.parties[0])?.code ?? null
    }
    verb = view.tokens[verb]?.head ?? -1
  }
  return null
}

/** "Biden strolled with his guest", "declared the visitor persona non grata": the last who came, and not of the one who speaks or receives. */
function resolveGuest(setting: Setting, view: View, proposal: Proposal): readonly number[] {
  const possessor = proposal.phrase?.possessor ?? null
  const host = possessor === null ? null : codeOfPossessor(setting, view, possessor)
  const against = host ?? codeOfSubject(setting, view, proposal.head)
  const beside = against === null ? null : otherPerson(setting, view, proposal.from, against, 0)
  if (beside !== null) return [beside]
  const came = journeysBefore(setting, view, proposal.from).find((journey) => journey.code !== against)
  if (came !== undefined && (host === null || came.to === null || came.to === host)) return [came.party]
  const other = host === null ? null : otherPerson(setting, view, proposal.from, host)
  return other === null ? [] : [other]
}

/** "told his hosts", "because the hosts would not withdraw the invitation": the state visited, or in whose town it is. */
function resolveHost(setting: Setting, view: View, proposal: Proposal): readonly number[] {
  const possessor = proposal.phrase?.possessor ?? null
  const guest = possessor === null ? null : codeOfPossessor(setting, view, possessor)
  const state = (code: string | null | undefined): readonly number[] => {
    const party = code == null ? null : describeState(code, setting)
    return party === null ? [] : [setting.cast.party(party)]
  }
  if (possessor === null) {
    const near = [...setting.cast.mentions].reverse().find((mention) => {
      const place = mention.place === null ? null : setting.cast.places[mention.place]
      const close = view.sentence.index - mention.sentence <= 1
      return close && place?.code != null && setting.lookup.state(place.code) !== null
    })
    if (near?.place != null) return state(setting.cast.places[near.place]?.code)
  }
  if (guest === null) return []
  const journey = journeysBefore(setting, view, proposal.from).find((told) => told.code === guest)
  return state(journey?.to ?? otherOf(setting, view, proposal.from, guest))
}

/** The other of the two states that the passage is about, where one of the two is given. */
export function otherOf(setting: Setting, view: View, at: number, code: string): string | null {
  const pair = lastPair(setting, view, at, null).map((index) => partyAt(setting, index)?.code ?? null)
  const main = setting.states.slice(0, 2)
  const other = pair.length === 2 && pair.includes(code) ? pair.find((one) => one !== code) : null
  if (other != null && main.includes(other)) return other
  return main.includes(code) ? (main.find((one) => one !== code) ?? null) : null
}

/** Parties for "guest", "visitor", "host", "neighbour" and their like; none where the text gives no ground. */
export function resolveGuests(setting: Setting, view: View, proposal: Proposal): readonly number[] {
  const lemma = proposal.phrase?.noun.lemma ?? ''
  if (/^(?:guest|visitor)$/.test(lemma)) return resolveGuest(setting, view, proposal)
  if (lemma === 'host') return resolveHost(setting, view, proposal)
  const possessor = proposal.phrase?.possessor ?? null
  const whose = possessor === null ? null : codeOfPossessor(setting, view, possessor)
  const other = whose === null ? null : otherOf(setting, view, proposal.from, whose)
  const state = other === null ? null : describeState(other, setting)
  return state === null ? [] : [setting.cast.party(state)]
}
