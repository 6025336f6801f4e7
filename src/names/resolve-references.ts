// In: "he", "it", "they", "we", "both sides"; out: who is meant, where the sentences before leave little choice.

import type { Doubt, Party } from '../terms/index.js'
import type { Recent } from './cast-list.js'
import { classifyPronoun, type PronounClass } from './find-namings.js'
import { lastPair, partyAt } from './last-pair.js'
import type { Proposal, View } from './proposal.js'
import { describeState } from './resolve-organs.js'
import type { Resolved } from './resolve-people.js'
import type { Setting } from './setting.js'

const NOBODY: Resolved = { parties: [], doubts: [] }
const FAR = 3
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
const SAYS =
  /^(?:say|tell|add|state|announce|declare|stress|note|argue|warn|write|urge|insist|claim|explain|reply|respond|emphasize|emphasise|reiterate|remark|comment)$/i

function stateOf(setting: Setting, index: number): number {
  const code = partyAt(setting, index)?.code
  const state = code == null ? null : describeState(code, setting)
  return state === null ? index : setting.cast.party(state)
}

/** "the kingdom": the state spoken of last, a subject before others; "the bloc": the body. */
function resolveEpithet(setting: Setting, view: View, at: number, kind: 'state' | 'body'): Resolved {
  const { recent } = setting.cast
  const before = recent.filter((entry) => {
    if (entry.sentence === view.sentence.index && entry.at >= at) return false
    if (view.sentence.index - entry.sentence > FAR || entry.parties.length !== 1) return false
    const party = partyAt(setting, entry.parties[0])
    if (kind === 'body')
      return party?.kind === 'body' && party.code !== null && setting.lookup.state(party.code) === null
    return party?.code != null && setting.lookup.state(party.code) !== null && entry.form !== 'demonym'
  })
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
  if (epithet === 'state' || epithet === 'body') return resolveEpithet(setting, view, proposal.from, epithet)
  const noun = proposal.phrase?.noun.lemma ?? ''
  const people = PEOPLE_NOUNS.has(noun) || noun === 'two' || noun === 'man' || noun === 'woman'
  const persons = people ? lastPair(setting, view, proposal.from, noun) : []
  const pair = persons.length === 2 ? persons : lastPair(setting, view, proposal.from, null)
  const parties = pair.length === 2 ? pair : mainPair(setting)
  if (parties.length < 2) return NOBODY
  const sides = people && persons.length === 2 ? parties : parties.map((index) => stateOf(setting, index))
  return { parties: [...new Set(sides)], doubts: [] }
}

/** In a title or first sentence nothing stands before: the two states the article names most. */
function mainPair(setting: Setting): readonly number[] {
  const states = setting.states.slice(0, 2).map((code) => describeState(code, setting))
  return states.filter((party): party is Party => party !== null).map((party) => setting.cast.party(party))
}

function fits(setting: Setting, entry: Recent, kind: PronounClass, wanted: 'm' | 'f'): boolean {
  const party = partyAt(setting, entry.parties[0])
  if (party === null) return false
  if (kind === 'person') {
    const gender = setting.cast.genders.get(entry.parties[0] ?? -1)
    return (
      party.kind === 'person' && entry.parties.length === 1 && (gender === undefined || gender === wanted)
    )
  }
  if (kind === 'many') return entry.plural || entry.parties.length > 1 || party.kind === 'group'
  return (
    (party.kind === 'state' || party.kind === 'body') &&
    entry.parties.length === 1 &&
    entry.form !== 'demonym'
  )
}

/** Subjects first, then the nearest; two that fit alike leave a doubt. */
function nearest(setting: Setting, view: View, at: number, kind: PronounClass): Resolved {
  const { recent } = setting.cast
  const wanted = /^(?:she|her|hers|herself)$/i.test(view.tokens[at]?.form ?? '') ? 'f' : 'm'
  const here = recent.filter(
    (entry) =>
      entry.sentence <= view.sentence.index &&
      view.sentence.index - entry.sentence < FAR &&
      !(entry.sentence === view.sentence.index && entry.at >= at) &&
      fits(setting, entry, kind, wanted),
  )
  const rank = (entry: Recent): number =>
    (view.sentence.index - entry.sentence) * -2 + (entry.subject ? 2.5 : 0) + entry.at / 1000
  const sorted = [...here].sort((a, b) => rank(b) - rank(a))
  const [first] = sorted
  if (first === undefined) return NOBODY
  const rival = sorted.find((entry) => entry.parties[0] !== first.parties[0] && rank(first) - rank(entry) < 1)
  const doubt: Doubt[] = []
  if (rival !== undefined) {
    const names = [first, rival].map((entry) => partyAt(setting, entry.parties[0])?.name ?? '').join(' or ')
    doubt.push({
      at: 'name',
      code: 'names/unsure-pronoun',
      text: `${view.tokens[at]?.form ?? ''} may be ${names}`,
    })
  }
  const person = first.parties[0]
  if (kind === 'person' && rival === undefined && person !== undefined)
    setting.cast.genders.set(person, wanted)
  return { parties: first.parties, doubts: doubt }
}

/** "We oppose this," said the spokesman: the state or body of whoever speaks in the sentence. */
function speakersSide(setting: Setting, view: View): Resolved {
  const speakers = setting.cast.recent.filter((entry) => {
    if (entry.sentence !== view.sentence.index) return false
    const mention = setting.cast.mentions.find(
      (other) => other.sentence === entry.sentence && other.from === entry.at,
    )
    const head = mention === undefined ? undefined : view.tokens[mention.head]
    const verb = view.tokens[head?.head ?? -1]
    return head?.deprel.startsWith('nsubj') === true && verb !== undefined && SAYS.test(verb.lemma)
  })
  const party = partyAt(setting, speakers[0]?.parties[0])
  if (party?.code == null) return NOBODY
  const state = describeState(party.code, setting)
  return state === null ? NOBODY : { parties: [setting.cast.party(state)], doubts: [] }
}

export function resolvePronoun(setting: Setting, view: View, proposal: Proposal): Resolved {
  const kind = classifyPronoun(view.tokens[proposal.from]?.form ?? '')
  if (kind === null) return NOBODY
  if (kind === 'speaker') return speakersSide(setting, view)
  const found = nearest(setting, view, proposal.from, kind)
  // "They" of no group may be the two sides just named together.
  return found.parties.length === 0 && kind === 'many'
    ? { parties: lastPair(setting, view, proposal.from, null), doubts: [] }
    : found
}
