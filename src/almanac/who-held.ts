// In: the words for an office or a person's name, and a day; out: who held it on that day, or what the person held.

import type { OfficeAnswer } from '../terms/index.js'
import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate } from './bound-date.js'
import { findOfficePhrase } from './find-office-phrase.js'
import { findPerson, type PersonMatch } from './find-person.js'
import { holdersOn, officesOf } from './holders-on.js'
import { normalizeWords } from './normalize-title.js'

const SAME_PERSON = 0.93
const SURNAME = 0.84

function answer(almanac: Almanac, holding: KnownHolding): OfficeAnswer {
  const person = almanac.findPersonById(holding.person)
  const office = almanac.findOffice(holding.office)
  return {
    person: person?.name ?? holding.person,
    wikidata: person?.wikidata ?? null,
    office: `${holding.acting ? 'acting ' : ''}${office?.name ?? holding.office}`,
    code: office?.code ?? '',
    from: holding.from,
    to: holding.until,
    source: holding.source,
  }
}

/** A term that no source ended and none has seen of late is told with the day it was last seen. */
function answerOpen(almanac: Almanac, holding: KnownHolding, today: string): OfficeAnswer {
  const told = answer(almanac, holding)
  if (holding.until !== '..') return told
  const now = holdersOn(almanac, holding.office, today)
  const sure = now.some((other) => other.person === holding.person && other.known)
  return sure ? told : { ...told, seen: holding.seen }
}

/** The bearers of a name: several only where it is exactly theirs. */
function findPeople(almanac: Almanac, query: string): readonly PersonMatch[] {
  const people = findPerson(almanac, query)
  const best = people[0]?.score ?? 0
  const alike = people.filter((match) => match.score >= best - 0.001)
  // A surname that one person alone bears is that person's; one that many bear is nobody's, and half a name is no surname.
  const single = !normalizeWords(query).includes(' ')
  return best >= SAME_PERSON || (single && best >= SURNAME && alike.length === 1) ? alike : []
}

/** Names near to the words, at most three: told as such, never as the answer. */
function nearPeople(almanac: Almanac, query: string): readonly string[] {
  const near = findPerson(almanac, query).filter(({ score }) => score >= SURNAME)
  return near.slice(0, 3).map(({ person }) => person.name)
}

/** Whoever held the office last, as of the day a source last saw them in it: nobody where it is known to be vacant or done away with. */
function lastKnown(almanac: Almanac, office: string, day: string): readonly OfficeAnswer[] {
  const asked = boundDate(day)
  const begun = almanac
    .holdingsOfOffice(office)
    .filter(({ seen }) => asked !== null && (boundDate(seen)?.lower ?? 0) <= asked.lower)
  const last = begun
    .map(({ seen }) => seen)
    .sort()
    .at(-1)
  return begun
    .filter(({ seen, until }) => seen === last && (until === null || until === '..'))
    .map((holding) => ({ ...answer(almanac, holding), seen: holding.seen }))
}

/** What `who` tells: of an office who held it, or failing that who is last known to have; of a name what the person held. */
export type WhoTold =
  | { readonly kind: 'office'; readonly office: string; readonly answers: readonly OfficeAnswer[] }
  | { readonly kind: 'last-known'; readonly office: string; readonly answers: readonly OfficeAnswer[] }
  | { readonly kind: 'person'; readonly answers: readonly OfficeAnswer[] }
  | { readonly kind: 'unreadable'; readonly near: readonly string[] }

/** As `whoHeld`, and what it is silent about: nobody known for an office, words that name neither office nor person. */
export function tellWho(almanac: Almanac, query: string, on: string | null, today: string): WhoTold {
  const office = findOfficePhrase(almanac, query)?.officeId ?? null
  const answers = whoHeld(almanac, query, on, today)
  if (office === null) {
    if (answers.length > 0 || findPeople(almanac, query).length > 0) return { kind: 'person', answers }
    return { kind: 'unreadable', near: nearPeople(almanac, query) }
  }
  if (answers.length > 0) return { kind: 'office', office, answers }
  const last = lastKnown(almanac, office, on ?? today)
  return last.length > 0 ? { kind: 'last-known', office, answers: last } : { kind: 'office', office, answers }
}

/**
 * `on`: an EDTF day, or a month, year or interval for all who held the office in it. Only holders of whom a source is sure are given, and none where the almanac does not know; for a name every office
 * held, or with `on` those held on it. A name that two people bear gives both.
 */
export function whoHeld(
  almanac: Almanac,
  query: string,
  on: string | null,
  today: string,
): readonly OfficeAnswer[] {
  const office = findOfficePhrase(almanac, query)
  if (office !== null) {
    const holders = holdersOn(almanac, office.officeId, on ?? today)
    return holders.filter((holding) => holding.known).map((holding) => answer(almanac, holding))
  }
  return findPeople(almanac, query).flatMap(({ person }) => {
    const held = officesOf(almanac, person.id)
    if (on === null) return held.map((holding) => answerOpen(almanac, holding, today))
    const offices = [...new Set(held.map((holding) => holding.office))]
    return offices
      .flatMap((id) => holdersOn(almanac, id, on))
      .filter((holding) => holding.person === person.id && holding.known)
      .map((holding) => answer(almanac, holding))
  })
}
