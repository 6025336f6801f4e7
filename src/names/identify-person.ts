// In: a printed name with the offices printed beside it, as of a day; out: who it is in the almanac, how near the names are, and what does not fit.

import type { Holding, Person } from '../terms/index.js'
import { isLearned } from './learned-lookup.js'
import { splitName } from './match-name.js'
import type { OfficePhrase } from './proposal.js'
import type { NamesLookup } from './remember-lookups.js'

export interface AsOf {
  /** EDTF day or interval of publication; null while unknown. */
  readonly on: string | null
  /** States by how often the article names them, most first. */
  readonly states: readonly string[]
}

export interface Identified {
  readonly person: Person
  /** How near the printed name is to the person's. */
  readonly score: number
  /** The office that led to the person, null where the name alone did. */
  readonly office: OfficePhrase | null
  readonly officeId: string | null
  readonly holding: Holding | null
  /** Held on the day of the article. */
  readonly timely: boolean
}

const NEAR = 0.78
const NEAR_SURNAME = 0.84
const SAME = 0.96

/** Ids of the offices a phrase may mean: of its owner, or where it has none, of the states the article names. */
export function officesMeant(
  phrase: OfficePhrase,
  lookup: NamesLookup,
  states: readonly string[],
): readonly string[] {
  if (phrase.match?.id != null) return [phrase.match.id]
  if (phrase.owner !== null) {
    const own = lookup.findOffice(phrase.words, phrase.owner)
    return own?.id == null ? [] : [own.id]
  }
  const ids = states.slice(0, 8).map((code) => lookup.findOffice(phrase.words, code)?.id ?? null)
  return ids.filter((id): id is string => id !== null)
}

export function identifyHolder(
  printed: string,
  offices: readonly OfficePhrase[],
  lookup: NamesLookup,
  asOf: AsOf,
): Identified | null {
  const single = splitName(printed).length === 1
  const least = single ? NEAR_SURNAME : NEAR
  let best: Identified | null = null
  let bestRank = 0
  for (const office of offices) {
    for (const id of officesMeant(office, lookup, asOf.states)) {
      const current = new Set(
        asOf.on === null ? [] : lookup.holdersOn(id, asOf.on).map((holding) => holding.person),
      )
      for (const holding of lookup.holdingsOf(id)) {
        const person = lookup.person(holding.person)
        if (person === null) continue
        const timely = current.has(person.id)
        const near = lookup.nearness(printed, person)
        const score = near < least && timely && !single && sharesFamily(printed, person, id) ? NEAR : near
        if (score < least) continue
        const rank = score + (timely !== office.former ? 0.06 : 0)
        if (rank > bestRank) {
          best = { person, score, office, officeId: id, holding, timely }
          bestRank = rank
        }
      }
    }
  }
  return best
}

/** The holder's family name with another given name ("Ferdinand" for "Bongbong"): told enough where family names are many. */
function sharesFamily(printed: string, person: Person, officeId: string): boolean {
  // Japanese given names are read from their characters in many ways, and often wrongly.
  const shortest = officeId.startsWith('JPN/') ? 4 : 6
  const words = splitName(printed).filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word))
  return [person.name, ...person.names].some((name) => {
    const listed = splitName(name).filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word))
    // Who writes the family name first at home is often listed abroad with it last.
    const families = person.familyFirst ? [listed[0], listed.at(-1)] : [listed.at(-1)]
    return families.some(
      (family) =>
        family !== undefined && family.length >= shortest && (words[0] === family || words.at(-1) === family),
    )
  })
}

const RANK = [
  'head-of-state',
  'head-of-government',
  'president',
  'foreign',
  'head',
  'defence',
  'deputy-head-of-government',
  'vice-president',
  'party-leader',
  'trade',
  'finance',
  'interior',
  'speaker',
  'ambassador',
  'foreign-spokesperson',
  'national-security-adviser',
]
const LEADING = new Set(['head-of-state', 'head-of-government', 'president', 'foreign', 'head', 'defence'])
const FIRST = new Set(['head-of-state', 'head-of-government', 'president'])

/** What a person holds on the day, the highest first; without a day, all they ever held. */
export function heldOn(person: string, lookup: NamesLookup, on: string | null): readonly Holding[] {
  const held = lookup.officesOf(person)
  const now =
    on === null
      ? held
      : held.filter((holding) =>
          lookup.holdersOn(holding.office, on).some((other) => other.person === person),
        )
  const rank = (holding: Holding): number => {
    const at = RANK.indexOf(lookup.office(holding.office)?.kind ?? '')
    return at < 0 ? RANK.length : at
  }
  return [...now].sort((a, b) => rank(a) - rank(b))
}

function hasLed(person: string, lookup: NamesLookup): boolean {
  return lookup.officesOf(person).some((holding) => LEADING.has(lookup.office(holding.office)?.kind ?? ''))
}

/** By the name alone: equal or nearly so; of namesakes the one in office now, and of a state that the article names. */
export function identifyName(
  printed: string,
  lookup: NamesLookup,
  asOf: AsOf,
  code: string | null,
): Identified | null {
  const single = splitName(printed).length === 1
  let best: Identified | null = null
  let bestRank = 0
  for (const { person } of lookup.findPerson(printed)) {
    // A bare "Putin" or "Modi" is the leader of that name, and of nobody else.
    const learned = lookup.officesOf(person.id).some(isLearned)
    if (single && !learned && !hasLed(person.id, lookup)) continue
    const score = lookup.nearness(printed, person)
    if (score < (single ? 0.9 : SAME)) continue
    const now = heldOn(person.id, lookup, asOf.on)
    const offices = now.length > 0 ? now : lookup.officesOf(person.id)
    const codes = offices.map((holding) => lookup.office(holding.office)?.code ?? '')
    if (code !== null && !codes.includes(code)) continue
    const here = codes.some((other) => asOf.states.includes(other))
    const leading = now.some((holding) => LEADING.has(lookup.office(holding.office)?.kind ?? ''))
    if (single && !leading && !now.some(isLearned)) continue
    // Elsewhere a bare surname is a minister's only where the article speaks of that state; leaders need no such help.
    const first = now.some((holding) => FIRST.has(lookup.office(holding.office)?.kind ?? ''))
    if (single && !here && !first) continue
    // "Li" is Li Qiang before it is Lee Jae-myung, whom Chinese calls Li.
    const own = !single || lookup.compare(printed, person.name, person.familyFirst) >= SAME
    const rank =
      score + (now.length > 0 ? 0.05 : 0) + (here ? 0.04 : 0) + (leading ? 0.03 : 0) - (own ? 0 : 0.1)
    if (rank > bestRank) {
      best = {
        person,
        score,
        office: null,
        officeId: now[0]?.office ?? null,
        holding: now[0] ?? null,
        timely: now.length > 0,
      }
      bestRank = rank
    }
  }
  return best
}

/**
 * "Prime Minister Sanae Takai", of a state that the article does not name: the one person near that name who holds an office of that
 * kind that day; of a bare family name ("President Trump") only one who has exactly that. Null where two are as near.
 */
function identifyAbroad(
  printed: string,
  offices: readonly OfficePhrase[],
  lookup: NamesLookup,
  { on, states }: AsOf,
): Identified | null {
  if (on === null || offices.some((office) => office.owner !== null || office.match?.id != null)) return null
  const single = splitName(printed).length === 1
  const found = new Map<string, Identified>()
  const [core = '', ...others] = lookup.prepare(printed).core
  // "King Abdullah II": a name of one word and a number.
  const candidates =
    single || others.length > 0 ? lookup.findPerson(printed) : [core, printed].flatMap(lookup.findPerson)
  for (const office of offices.filter(({ former, plural }) => !former && !plural)) {
    const kinds = KINDS_OF[office.match?.kind ?? ''] ?? []
    if (kinds.length === 0) continue
    for (const { person } of candidates) {
      const score = single
        ? lookup.compare(printed, person.name, person.familyFirst)
        : lookup.nearness(printed, person)
      if (score < (single ? 0.99 : NEAR)) continue
      const fitting = heldOn(person.id, lookup, on).filter((held) =>
        kinds.includes(lookup.office(held.office)?.kind ?? ''),
      )
      // One king of several realms is of the one the article names, or of the first of them.
      const codes = [...states, 'GBR']
      const holding =
        fitting.find((held) => codes.includes(lookup.office(held.office)?.code ?? '')) ?? fitting[0]
      if (holding === undefined) continue
      found.set(person.id, { person, score, office, officeId: holding.office, holding, timely: true })
    }
  }
  const [first, second] = [...found.values()].sort((a, b) => b.score - a.score)
  return first === undefined || (second !== undefined && first.score - second.score < 0.04) ? null : first
}

/** What an office may be whose state is not told; only of kinds that every state has one of. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  'head-of-government': ['head-of-government'],
  'head-of-state': ['head-of-state', 'president'],
  president: ['head-of-state', 'president'],
  foreign: ['foreign'],
  defence: ['defence'],
  trade: ['trade'],
  finance: ['finance'],
}

/** The office anchors the name, unless the name is exactly someone else's of the same state: "Premier Li Keqiang" is not Li Qiang misspelt. */
export function identifyPerson(
  printed: string,
  offices: readonly OfficePhrase[],
  lookup: NamesLookup,
  asOf: AsOf,
): Identified | null {
  const holder =
    identifyHolder(printed, offices, lookup, asOf) ?? identifyAbroad(printed, offices, lookup, asOf)
  if (holder !== null && (holder.score >= SAME || splitName(printed).length === 1)) return holder
  const owner = offices.find((office) => office.owner !== null)?.owner ?? null
  const named =
    splitName(printed).length === 1 && offices.length > 0 ? null : identifyName(printed, lookup, asOf, owner)
  // "Defence Minister Junichiro Koizumi", long out of office, never in this one: his namesake in it is meant.
  const slip =
    holder?.timely === true &&
    named !== null &&
    !named.timely &&
    holder.officeId !== null &&
    !lookup.holdingsOf(holder.officeId).some((holding) => holding.person === named.person.id)
  if (slip) return holder
  if (named !== null && (holder === null || named.score > holder.score)) return named
  return holder
}
