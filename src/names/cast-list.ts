// A cast while it is being made: parties and places enter once each, mentions point to them.

import type { Doubt, Mention, Party, Place } from '../terms/index.js'
import { wholeOf } from './body-code.js'
import type { Proposal, View } from './proposal.js'

/** Who was lately spoken of, for those that are later called "he", "the ministry" or "both sides". */
export interface Recent {
  readonly sentence: number
  readonly at: number
  /** Token after its last, and its head. */
  readonly to: number
  readonly head: number
  readonly parties: readonly number[]
  readonly plural: boolean
  /** Subject of its clause: likelier to be meant by what follows. */
  readonly subject: boolean
  /** One of a row ("the mainland, Hong Kong and Macao"): joined to another or another to it. */
  readonly listed: boolean
  readonly form: Mention['form']
  /** Lemma of the head noun of an organ or group. */
  readonly noun: string | null
}

export interface CastList {
  readonly parties: Party[]
  readonly places: Place[]
  readonly mentions: Mention[]
  readonly recent: Recent[]
  /** What "he", "Ms" or "spokesman" told of a person, by party. */
  readonly genders: Map<number, 'm' | 'f'>
  party(party: Party): number
  place(place: Place): number
  mention(
    view: View,
    proposal: Proposal,
    parties: readonly number[],
    place: number | null,
    doubts: readonly Doubt[],
  ): void
}

/** An entry seen again takes what the later mention knows more of. */
function mergeParty(old: Party, fresh: Party): Party {
  return {
    ...old,
    code: old.code ?? fresh.code,
    sector: old.sector ?? fresh.sector,
    office: old.office ?? fresh.office,
    officeKind: old.officeKind ?? fresh.officeKind,
    wikidata: old.wikidata ?? fresh.wikidata,
    score: Math.max(old.score, fresh.score),
  }
}

export function startCast(): CastList {
  const parties: Party[] = []
  const places: Place[] = []
  const mentions: Mention[] = []
  const recent: Recent[] = []
  const partyById = new Map<string, number>()
  const placeByKey = new Map<string, number>()
  return {
    parties,
    places,
    mentions,
    recent,
    genders: new Map(),
    party: (given) => {
      const party = given.code === null ? given : { ...given, code: wholeOf(given.code) }
      const known = partyById.get(party.id)
      const old = known === undefined ? undefined : parties[known]
      if (known !== undefined && old !== undefined) {
        parties[known] = mergeParty(old, party)
        return known
      }
      parties.push(party)
      partyById.set(party.id, parties.length - 1)
      return parties.length - 1
    },
    place: (place) => {
      const key = `${place.geonameid ?? place.name}|${place.resolution}|${place.lat}`
      const known = placeByKey.get(key)
      if (known !== undefined) return known
      places.push(place)
      placeByKey.set(key, places.length - 1)
      return places.length - 1
    },
    mention: (view, proposal, who, place, doubts) => {
      const first = view.tokens[proposal.from]
      const last = view.tokens[proposal.to - 1]
      if (first === undefined || last === undefined) return
      const exact = view.text(proposal.from, proposal.to)
      mentions.push({
        sentence: proposal.sentence,
        from: proposal.from,
        to: proposal.to,
        head: proposal.head,
        span: { start: first.start, end: last.end, exact },
        form: proposal.form,
        parties: who,
        place,
        doubts,
      })
      // "No American president had dared": nobody whom a later "he" could mean.
      if (who.length === 0 || /^(?:no|any|every|each)$/i.test(first.form)) return
      const head = view.tokens[proposal.head]
      recent.push({
        sentence: proposal.sentence,
        at: proposal.from,
        to: proposal.to,
        head: proposal.head,
        parties: who,
        plural: who.length > 1 || head?.feats.Number === 'Plur',
        subject: head?.deprel.startsWith('nsubj') ?? false,
        listed:
          head?.deprel === 'conj' || view.tokens.some((t) => t.head === proposal.head && t.deprel === 'conj'),
        form: proposal.form,
        noun: proposal.phrase?.noun.lemma ?? null,
      })
    },
  }
}

/** "Foreign Ministry of China" → `foreign-ministry-of-china`; cut at 60 letters. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
