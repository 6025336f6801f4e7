// In: "he", "it", "they", "we", "both sides"; out: who is meant, where the sentences before leave little choice.

import type { Doubt, Party } from '../terms/index.js'
import { type Antecedent, chooseAntecedent, type OpenReference } from './antecedents/choose-antecedent.js'
import { quotedTokens } from './antecedents/clauses.js'
import { genderOf, listAntecedents } from './antecedents/list-antecedents.js'
import { SAYS } from './antecedents/none-clues.js'
import { statesDescribed } from './descriptors.js'
import { classifyPronoun } from './find-namings.js'
import { appealing, lastPair, partyAt } from './last-pair.js'
import { codeOfPossessor } from './owner-before.js'
import type { Phrase, Proposal, View } from './proposal.js'
import { describeHalf, nounWords } from './resolve-both.js'
import { resolveGuests } from './resolve-guests.js'
import { describeState } from './resolve-organs.js'
import { resolvePair } from './resolve-pair.js'
import type { Resolved } from './resolve-people.js'
import type { Setting } from './setting.js'
import { codeOfTraveller, isTaken } from './traveller.js'

const NOBODY: Resolved = { parties: [], doubts: [] }
const FAR = 3
/** "The archipelago" may have been named a paragraph ago. */
const FAR_DESCRIBED = 8
const PEOPLE_NOUNS = new Set([
  'leader',
  'minister',
  'president',
  'official',
  'diplomat',
  'counterpart',
  'premier',
  'prime',
])

function stateOf(setting: Setting, index: number): number {
  const code = partyAt(setting, index)?.code
  const state = code == null ? null : describeState(code, setting)
  return state === null ? index : setting.cast.party(state)
}

/** "the kingdom": the state spoken of last, a subject before others; "the bloc": the body. */
function resolveEpithet(setting: Setting, view: View, phrase: Phrase, kind: 'state' | 'body'): Resolved {
  const { recent } = setting.cast
  const at = phrase.from
  const words = view.tokens.slice(phrase.from, phrase.head + 1).map((token) => token.lemma)
  const described = kind === 'state' ? statesDescribed(words) : null
  const before = recent.filter((entry) => {
    if (entry.sentence === view.sentence.index && entry.at >= at) return false
    const far = described === null ? FAR : FAR_DESCRIBED
    if (view.sentence.index - entry.sentence > far || entry.parties.length !== 1) return false
    const party = partyAt(setting, entry.parties[0])
    if (kind === 'body')
      return party?.kind === 'body' && party.code !== null && setting.lookup.state(party.code) === null
    if (party?.code == null || setting.lookup.state(party.code) === null) return false
    if (described !== null) return described.has(party.code)
    // Nobody calls the Holy See "the country".
    if (party.code === 'VAT') return false
    return entry.form !== 'demonym' && party.sector !== 'REB' && party.sector !== 'BUS'
  })
  const third = /^(?:his|her|its|their)$/i.test(view.tokens[phrase.possessor ?? -1]?.form ?? '')
  const whose = phrase.possessor === null || !third ? null : codeOfPossessor(setting, view, phrase.possessor)
  const own = whose === null || kind === 'body' ? null : describeState(whose, setting)
  if (own !== null) return { parties: [setting.cast.party(own)], doubts: [] }
  if (kind === 'state') {
    const open = listAntecedents(setting, view, phrase.head, 'country')
    const guest = codeOfTraveller(setting, view, phrase.head)
    const fitting = open.choices.filter((choice) => {
      const code = partyAt(setting, choice.parties[0])?.code ?? ''
      return code !== guest && (described === null || described.has(code))
    })
    setting.onReference?.({ ...open, choices: fitting })
    const chosen = chooseAntecedent({ ...open, choices: fitting })
    const index = chosen?.choice.parties[0]
    if (index !== undefined) return { parties: [stateOf(setting, index)], doubts: [] }
    if (described === null) return NOBODY
  }
  const latest = before.at(-1)
  const subject = [...before]
    .reverse()
    .find((entry) => entry.subject && entry.sentence >= (latest?.sentence ?? 0))
  const index = (subject ?? latest)?.parties[0]
  if (index === undefined) return NOBODY
  return { parties: [kind === 'state' ? stateOf(setting, index) : index], doubts: [] }
}

/** "the two sides", "both countries", "the two leaders". */
export function resolveSides(setting: Setting, view: View, proposal: Proposal): Resolved {
  const epithet = proposal.phrase?.noun.kind
  const { phrase } = proposal
  if (phrase === null) return { parties: resolvePair(setting, view, proposal), doubts: [] }
  if (epithet === 'state' || epithet === 'body') return resolveEpithet(setting, view, phrase, epithet)
  if (epithet === 'guest') return { parties: resolveGuests(setting, view, proposal), doubts: [] }
  if (epithet === 'several') return resolveSeveral(setting, view, phrase)
  const noun = phrase.noun.lemma
  const people = PEOPLE_NOUNS.has(noun) || noun === 'two' || noun === 'man' || noun === 'woman'
  const but = appealing(setting, view, phrase.head)
  const persons = people ? lastPair(setting, view, proposal.from, noun, but) : []
  const pair = persons.length === 2 ? persons : lastPair(setting, view, proposal.from, null, but)
  const parties = pair.length === 2 ? pair : mainPair(setting)
  if (parties.length < 2) return NOBODY
  if (phrase.noun.sector !== null) {
    const words = nounWords(view, phrase.from, phrase.head)
    const halves = parties.map((index) => {
      const code = partyAt(setting, index)?.code ?? null
      const half = code === null ? null : describeHalf(setting, code, words, phrase.noun.sector)
      return half === null ? index : setting.cast.party(half)
    })
    return { parties: [...new Set(halves)], doubts: [] }
  }
  const sides = people && persons.length === 2 ? parties : parties.map((index) => stateOf(setting, index))
  return { parties: [...new Set(sides)], doubts: [] }
}

const NUMBERS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 }

/** "the three countries": those of the nearest sentence before that names as many states, the subject of this clause apart. */
function resolveSeveral(setting: Setting, view: View, phrase: Phrase): Resolved {
  const wanted = NUMBERS[view.tokens[phrase.head - 1]?.form.toLowerCase() ?? ''] ?? 0
  const subject = view.tokens[phrase.head]?.deprel.startsWith('nsubj') === true
  const { recent } = setting.cast
  const bySentence = new Map<number, Set<string>>()
  for (const entry of recent) {
    const back = view.sentence.index - entry.sentence
    if (back > 2 || (back === 0 && entry.at >= phrase.from)) continue
    const codes = bySentence.get(entry.sentence) ?? new Set<string>()
    bySentence.set(entry.sentence, codes)
    for (const index of entry.parties) {
      const code = partyAt(setting, index)?.code
      if (code != null && setting.lookup.state(code) !== null) codes.add(code)
    }
  }
  const others = subject ? new Set<string>() : (bySentence.get(view.sentence.index) ?? new Set<string>())
  if (others.size > 1) return NOBODY
  for (let at = view.sentence.index - 1; at >= view.sentence.index - 2; at--) {
    const codes = [...(bySentence.get(at) ?? [])].filter((code) => !others.has(code))
    if (codes.length !== wanted) continue
    const states = codes.map((code) => describeState(code, setting))
    return {
      parties: states.filter((party): party is Party => party !== null).map((p) => setting.cast.party(p)),
      doubts: [],
    }
  }
  return NOBODY
}

/** In a title or first sentence nothing stands before: the two states the article names most. */
function mainPair(setting: Setting): readonly number[] {
  const states = setting.states.slice(0, 2).map((code) => describeState(code, setting))
  return states.filter((party): party is Party => party !== null).map((party) => setting.cast.party(party))
}

/** Who is said to speak in a sentence. */
function speakerOf(setting: Setting, sentence: number): Party | null {
  const view = setting.views.get(sentence)
  const entry = setting.cast.recent.find((recent) => {
    if (recent.sentence !== sentence) return false
    const head = view?.tokens[recent.head]
    const verb = view?.tokens[head?.head ?? -1]
    return head?.deprel.startsWith('nsubj') === true && verb !== undefined && SAYS.test(verb.lemma)
  })
  return partyAt(setting, entry?.parties[0])
}

/** "We oppose this," said the spokesman: the state or body of whoever speaks in the sentence, or spoke before within one quotation. */
function speakersSide(setting: Setting, view: View, at: number): Resolved {
  const { index } = view.sentence
  const goesOn = quotedTokens(view.tokens)[at] === true || /^["“]$/.test(view.tokens[0]?.form ?? '')
  const party =
    speakerOf(setting, index) ??
    (goesOn && setting.paragraphs(index) < index ? speakerOf(setting, index - 1) : null)
  if (party?.code == null) return NOBODY
  const state = describeState(party.code, setting)
  return state === null ? NOBODY : { parties: [setting.cast.party(state)], doubts: [] }
}

/** "Ankara was cautious: it noted", "the two sides said they would": the subject of the clause that leads in, of one number with the pronoun. */
function plainlyMeant(view: View, at: number, open: OpenReference): Antecedent | null {
  const { tokens } = view
  const verb = tokens[tokens[at]?.head ?? -1]
  if (tokens[at]?.deprel.startsWith('nsubj') !== true || verb === undefined) return null
  const colon = tokens.slice(Math.max(0, at - 2), at).some((token) => token.form === ':')
  const leading = (one: Antecedent): boolean =>
    open.kind === 'thing' && colon
      ? (one.clues['subject:beside'] ?? 0) > 0 || (one.clues.mainSubject ?? 0) > 0
      : open.kind === 'many' && (one.clues['subject:told'] ?? 0) > 0 && one.parties.length > 1
  const here = open.choices.filter((one) => leading(one) && isHere(one))
  return here.length === 1 ? (here[0] ?? null) : null
}

/** Spoken of in the pronoun's own sentence. */
const isHere = ({ clues }: Antecedent): boolean => !clues.gap1 && !clues.gap2 && !clues.gap3

export function resolvePronoun(setting: Setting, view: View, proposal: Proposal): Resolved {
  const kind = classifyPronoun(view.tokens[proposal.from]?.form ?? '')
  if (kind === null) return NOBODY
  if (kind === 'speaker') return speakersSide(setting, view, proposal.from)
  const open = listAntecedents(setting, view, proposal.from, kind)
  setting.onReference?.(open)
  // "The trip will take him to…": whoever was told of as travelling, not whoever received him.
  const told = isTaken(view, proposal.from) ? open.choices.filter((one) => (one.clues.subject ?? 0) > 0) : []
  const plain = plainlyMeant(view, proposal.from, open)
  if (plain !== null) return { parties: plain.parties, doubts: [] }
  const chosen = chooseAntecedent(told.length > 0 ? { ...open, choices: told } : open)
  if (chosen === null) return NOBODY
  const { parties } = chosen.choice
  const names = [chosen.choice, chosen.rival].map((one) => partyAt(setting, one?.parties[0])?.name ?? '')
  const doubts: readonly Doubt[] =
    chosen.rival === null
      ? []
      : [
          {
            at: 'name',
            code: 'names/unsure-pronoun',
            text: `${view.tokens[proposal.from]?.form ?? ''} may be ${names.join(' or ')}`,
          },
        ]
  const person = parties[0]
  if (kind === 'person' && chosen.rival === null && person !== undefined)
    setting.cast.genders.set(person, genderOf(view.tokens[proposal.from]?.form ?? ''))
  return { parties, doubts }
}
