// In: the words for an office or a person's name, and a day; out: who held it on that day, or what the person held.

import type { OfficeAnswer } from '../terms/index.js'
import type { Almanac, KnownHolding } from './almanac.js'
import { findOfficePhrase } from './find-office-phrase.js'
import { findPerson } from './find-person.js'
import { holdersOn, officesOf } from './holders-on.js'

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
  const people = findPerson(almanac, query)
  const best = people[0]?.score ?? 0
  const alike = people.filter((match) => match.score >= best - 0.001)
  // A surname that one person alone bears is that person's; one that many bear is nobody's.
  const same = best >= SAME_PERSON || (best >= SURNAME && alike.length === 1) ? alike : []
  return same.flatMap(({ person }) => {
    const held = officesOf(almanac, person.id)
    if (on === null) return held.map((holding) => answer(almanac, holding))
    const offices = [...new Set(held.map((holding) => holding.office))]
    return offices
      .flatMap((id) => holdersOn(almanac, id, on))
      .filter((holding) => holding.person === person.id && holding.known)
      .map((holding) => answer(almanac, holding))
  })
}
