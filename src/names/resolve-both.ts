// In: a group or organ that both sides have ("border guards of both countries", "their commanders", "the joint group"); out: it, once for each side.

import type { Party } from '../terms/index.js'
import { slugOf } from './cast-list.js'
import { lastPair, partyAt } from './last-pair.js'
import type { Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'

const SIDES = '(?:countries|sides|nations|states|governments|neighbou?rs|powers|capitals|parties)'
const OF_BOTH = new RegExp(`\\b(?:both|two) ${SIDES}$`, 'i')
const FROM_BOTH = new RegExp(`^(?:of|from|in) (?:the )?(?:both|two) ${SIDES}\\b`, 'i')
const JOINT = /^(?:joint|mixed|bilateral|working|core|contact)$/i
const JOINT_NOUN = /^(?:group|committee|commission|council|panel|force)$/
/** Those who meet their like. */
const OFFICIALS =
  /^(?:minister|official|diplomat|negotiator|envoy|commander|leader|delegation|general|adviser|expert)$/
const MEET = /^(?:meet|negotiate|confer|settle|talk)$/

/** "foreign ministers are to meet", "officials will meet": the subject of a verb of meeting, through "are to" and "are due to". */
function meet(view: View, head: number): boolean {
  const { tokens } = view
  const token = tokens[head]
  if (token?.deprel !== 'nsubj') return false
  const verb = tokens[token.head]
  if (verb === undefined) return false
  if (tokens.some((other) => other.head === verb.i && other.deprel === 'obj' && MEET.test(verb.lemma)))
    return verb.lemma === 'settle'
  return (
    MEET.test(verb.lemma) ||
    tokens.some((other) => other.head === verb.i && other.deprel === 'xcomp' && MEET.test(other.lemma))
  )
}

/** Whom a plural "their" means, where those are of two or more states. */
function codesOfTheir(setting: Setting, view: View, possessor: number): readonly string[] {
  if (!/^their$/i.test(view.tokens[possessor]?.form ?? '')) return []
  const { recent } = setting.cast
  for (let at = recent.length - 1; at >= 0; at--) {
    const entry = recent[at]
    if (entry === undefined || view.sentence.index - entry.sentence > 1) return []
    if (!entry.plural || (entry.sentence === view.sentence.index && entry.at >= possessor)) continue
    const codes = statesOf(setting, entry.parties)
    if (codes.length !== 1 || entry.form !== 'pronoun') return codes.length === 2 ? codes : []
  }
  return []
}

function statesOf(setting: Setting, parties: readonly number[]): readonly string[] {
  const codes = parties.map((index) => partyAt(setting, index)?.code ?? null)
  return [
    ...new Set(codes.filter((code): code is string => code !== null && setting.lookup.state(code) !== null)),
  ]
}

/** The two states whose group it is; none where the words do not say both. */
function codesMeant(setting: Setting, view: View, proposal: Proposal): readonly string[] {
  const { phrase } = proposal
  if (phrase === null || phrase.owner !== null) return []
  const { noun, possessor } = phrase
  if (possessor !== null) return phrase.plural ? codesOfTheir(setting, view, possessor) : []
  const words = view.text(proposal.from, proposal.to)
  const group = proposal.kind === 'group'
  const after = view.text(proposal.to, Math.min(view.tokens.length, proposal.to + 4))
  const before = view.tokens[phrase.from - 1]?.form ?? ''
  const joint =
    JOINT_NOUN.test(noun.lemma) &&
    view.tokens.slice(phrase.from, phrase.head).some((token) => JOINT.test(token.form))
  const both =
    (group && (OF_BOTH.test(words) || FROM_BOTH.test(after))) ||
    joint ||
    (group && phrase.article === 'definite' && phrase.plural && /^between$/i.test(before)) ||
    (group && phrase.article === 'none' && OFFICIALS.test(noun.lemma) && meet(view, phrase.head))
  return both ? statesOf(setting, lastPair(setting, view, proposal.from, null)) : []
}

/** Without articles and numbers: "armed forces" of "the two armed forces". */
export function nounWords(view: View, from: number, head: number): string {
  return view.text(from, head + 1).replace(/^(?:(?:the|a|an|both|two|all|their|these)\s+)+/i, '')
}

/** "the army" of a state as one of two: a group with the state's code and the noun's sector. */
export function describeHalf(
  setting: Setting,
  code: string,
  words: string,
  sector: Party['sector'],
): Party | null {
  const state = setting.lookup.state(code)
  if (state === null) return null
  return {
    id: `group:${code}.${slugOf(words)}`,
    kind: 'group',
    code,
    sector,
    name: `${words} of ${state.name}`,
    wikidata: null,
    office: null,
    officeKind: null,
    score: 0.7,
  }
}

export function resolveBoth(setting: Setting, view: View, proposal: Proposal): readonly number[] {
  const codes = codesMeant(setting, view, proposal)
  if (codes.length !== 2) return []
  const head = proposal.phrase?.head ?? proposal.head
  const words = nounWords(view, proposal.phrase?.from ?? head, head)
  return codes
    .map((code) => describeHalf(setting, code, words, proposal.sector))
    .filter((party): party is Party => party !== null)
    .map((party) => setting.cast.party(party))
}
