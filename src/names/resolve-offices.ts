// In: an office without a name ("China's foreign minister", "the premier"); out: who holds it, from the article or the almanac.

import type { Doubt, Party } from '../terms/index.js'
import { slugOf } from './cast-list.js'
import { settleOwners } from './homonym-owner.js'
import { officesMeant } from './identify-person.js'
import { isLearned, isOfOne, learnedDoubt } from './learned-lookup.js'
import { codeOfPossessor } from './owner-before.js'
import type { OfficePhrase, Proposal, View } from './proposal.js'
import { type Resolved, tellOffice } from './resolve-people.js'
import { sectorOf } from './sector-of.js'
import type { Setting } from './setting.js'

const NOBODY: Resolved = { parties: [], doubts: [] }

/** Sentences back in which one who acts is rather meant than another of that office who is only named. */
const ACTING_REACH = 3

/** Someone of the article with that office: of those lately named a subject, else the last named. */
function findInArticle(
  setting: Setting,
  view: View,
  office: OfficePhrase,
  code: string | null,
): number | null {
  const kind = office.match?.kind ?? null
  const { recent } = setting.cast
  let other: number | null = null
  let last: number | null = null
  for (let at = recent.length - 1; at >= 0; at--) {
    const entry = recent[at]
    const near = entry !== undefined && view.sentence.index - entry.sentence <= ACTING_REACH
    if (last !== null && !near) return last
    for (const party of entry?.parties ?? []) {
      const known = setting.known.find((entry) => entry.party === party)
      if (known === undefined || (code !== null && known.code !== null && known.code !== code)) continue
      const noun = known.nouns.has(office.noun.lemma)
      const same = kind !== null && known.kinds.has(kind)
      if (code !== null && same) return party
      if (code === null && noun && (kind === null || same)) {
        // "The president of Chad is the guest of President Diallo. The president arrived on Monday."
        if (entry?.subject === true || !near) return last !== null && !near ? last : party
        last ??= party
      }
      // "The premier" is rather the premier than the prime minister beside him, and "the leader" any who leads.
      const leads = kind === 'leader' && [...known.kinds].some((held) => LEADERS.has(held))
      if (code === null && ((same && kind === 'head-of-government') || leads)) other ??= party
    }
  }
  return last ?? other
}

const LEADERS = new Set(['head-of-state', 'head-of-government', 'president', 'leader'])
interface Holder {
  readonly party: Party
  readonly doubts: readonly Doubt[]
}

function holderOf(setting: Setting, office: OfficePhrase, code: string): Holder | null {
  const { lookup, on } = setting
  if (on === null || office.former) return null
  const [id] = officesMeant(
    { ...office, owner: code, match: office.match?.id == null ? null : office.match },
    lookup,
    [],
  )
  if (id === undefined) return null
  const holders = lookup.holdersOn(id, on)
  const [only] = holders
  // What an earlier article taught is told of an office that one person holds, and less surely.
  const learned = isLearned(only) && isOfOne(office.words) && office.match?.many !== true
  const sure = holders.length === 1 && (only?.certain === true || learned)
  const person = sure ? lookup.person(only?.person ?? '') : null
  const told = lookup.office(id)
  if (person === null || told === null || only === undefined) return null
  const party: Party = {
    id: person.id,
    kind: 'person',
    code,
    sector: sectorOf(told.kind, code, 'GOV', lookup),
    name: person.name,
    wikidata: person.wikidata,
    office: told.name,
    officeKind: told.kind,
    score: learned ? 0.6 : 0.9,
  }
  return { party, doubts: learned ? [learnedDoubt('office', only, lookup)] : [] }
}

/** Without a name in article or almanac the office itself is the party. */
function describeOffice(
  setting: Setting,
  view: View,
  proposal: Proposal,
  office: OfficePhrase,
  code: string | null,
): Party {
  const told = tellOffice([office], setting, view)
  const words = told.words ?? office.words
  return {
    id: `name:${slugOf(`${code ?? ''} ${words}`)}`,
    kind: 'person',
    code,
    sector: told.former ? 'ELI' : sectorOf(told.kind, code, proposal.sector, setting.lookup),
    name: words,
    wikidata: null,
    office: words,
    officeKind: told.kind,
    score: 0.5,
  }
}

/** "her Chinese counterpart": the other side's holder of the office that the last person named holds. */
function findCounterpart(setting: Setting, code: string | null): Party | null {
  const { recent, parties } = setting.cast
  if (code === null || setting.on === null) return null
  for (let at = recent.length - 1; at >= 0; at--) {
    const party = parties[recent[at]?.parties[0] ?? -1]
    if (party?.kind !== 'person' || party.officeKind === null || party.code === code) continue
    const id = `${code}/${party.officeKind}`
    const holders = setting.lookup.holdersOn(id, setting.on)
    const person =
      holders.length === 1 && holders[0]?.certain === true ? setting.lookup.person(holders[0].person) : null
    const office = setting.lookup.office(id)
    if (person === null || office === null) return null
    return {
      id: person.id,
      kind: 'person',
      code,
      sector: sectorOf(office.kind, code, 'GOV', setting.lookup),
      name: person.name,
      wikidata: person.wikidata,
      office: office.name,
      officeKind: office.kind,
      score: 0.7,
    }
  }
  return null
}

/** "China's premier" without his name is the one whom "the premier" means later. */
function knowHolder(setting: Setting, party: number, office: OfficePhrase): void {
  if (setting.known.some((known) => known.party === party)) return
  const told = setting.cast.parties[party]
  const person = setting.lookup.person(told?.id ?? '')
  if (told === undefined || person === null) return
  setting.known.push({
    party,
    names: [person.name],
    code: told.code,
    kinds: new Set(told.officeKind === null ? [] : [told.officeKind]),
    nouns: new Set([office.noun.lemma]),
    familyFirst: person.familyFirst,
    doubts: new Map(),
  })
}

function holderIndex(setting: Setting, office: OfficePhrase, code: string): number | null {
  const holder = holderOf(setting, office, code)
  return holder === null ? null : setting.cast.party(holder.party)
}

/** "The secretary of state": the one state the article speaks of that has an office of that name. */
function onlyState(setting: Setting, office: OfficePhrase): string | null {
  if (office.noun.weak || office.possessor !== null) return null
  const having = setting.states
    .slice(0, 4)
    .filter((code) => setting.lookup.findOffice(office.words, code)?.office != null)
  return having.length === 1 ? (having[0] ?? null) : null
}

function takenFor(setting: Setting, view: View, proposal: Proposal, index: number): Doubt {
  const party = setting.cast.parties[index]
  const words = view.text(proposal.from, proposal.to)
  return {
    at: 'office',
    code: 'names/owner-from-context',
    text: `${words}: taken to be of ${party?.code ?? 'nobody'}, the state spoken of before`,
  }
}

export function resolveOffice(setting: Setting, view: View, proposed: Proposal): Resolved {
  const proposal = settleOwners(proposed, setting)
  const office = proposal.offices[0]
  if (office === undefined) return NOBODY
  const code =
    office.owner ??
    office.match?.code ??
    (office.possessor === null ? null : codeOfPossessor(setting, view, office.possessor))
  if (office.noun.lemma === 'counterpart') {
    const counterpart = findCounterpart(setting, code)
    if (counterpart !== null) return { parties: [setting.cast.party(counterpart)], doubts: [] }
  }
  const inArticle =
    office.former || office.article === 'indefinite' ? null : findInArticle(setting, view, office, code)
  if (inArticle !== null) {
    // Whoever is "China's premier" once is "the premier" later.
    if (office.owner !== null && !office.noun.weak)
      setting.known.find((known) => known.party === inArticle)?.nouns.add(office.noun.lemma)
    return { parties: [inArticle], doubts: [] }
  }
  // "The foreign minister" of nobody the article has named: of the state whose acts it tells.
  if (code === null && office.article === 'definite' && !office.former) {
    const spoken = tellOffice([office], setting, view).code ?? onlyState(setting, office)
    const meant =
      spoken === null
        ? null
        : (findInArticle(setting, view, office, spoken) ?? holderIndex(setting, office, spoken))
    if (meant !== null) return { parties: [meant], doubts: [takenFor(setting, view, proposal, meant)] }
  }
  const holder = code === null || office.article === 'indefinite' ? null : holderOf(setting, office, code)
  if (holder !== null) {
    const index = setting.cast.party(holder.party)
    knowHolder(setting, index, office)
    return { parties: [index], doubts: holder.doubts }
  }
  return { parties: [setting.cast.party(describeOffice(setting, view, proposal, office, code))], doubts: [] }
}
