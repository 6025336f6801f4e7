// In: a printed name and the person it was taken for, or an office it is given; out: what is doubtful of either.

import type { Doubt, Person } from '../terms/index.js'
import { findContradiction } from './find-contradiction.js'
import { heldOn, type Identified } from './identify-person.js'
import { isLearned, learnedDoubt } from './learned-lookup.js'
import { splitName } from './match-name.js'
import type { Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'
import { isSpellingOf } from './spelling-of.js'

/** States and bodies of which a person held an office. */
const statesOf = ({ person }: Identified, { lookup }: Setting): readonly string[] =>
  lookup.officesOf(person.id).map((holding) => lookup.office(holding.office)?.code ?? '')

const FIRST = new Set(['head-of-state', 'president'])
const HIGH = new Set([
  ...FIRST,
  'head-of-government',
  'foreign',
  'defence',
  'party-leader',
  'vice-president',
  'deputy-head-of-government',
  'speaker',
])

const MANY = 3

/**
 * Others of that family name in office that day, of the same state or leading another, where the name alone led to the person: beside a
 * head of state only others of that rank, beside a head of government those in high office or many, beside a minister all.
 */
export function sharingSurname(found: Identified, printed: string, setting: Setting): readonly Person[] {
  const { lookup, on } = setting
  if (found.office !== null || on === null) return []
  const here = new Set(statesOf(found, setting))
  const kindOf = (office: string | null): string => lookup.office(office ?? '')?.kind ?? ''
  const own = kindOf(found.officeId)
  const isHere = (office: string): boolean => !FIRST.has(own) && here.has(lookup.office(office)?.code ?? '')
  const counts = (office: string): boolean => FIRST.has(kindOf(office)) || isHere(office)
  const others = lookup
    .findPerson(printed)
    .map(({ person }) => person)
    .filter(
      (person) =>
        person.id !== found.person.id &&
        lookup.compare(printed, person.name, person.familyFirst) >= 0.99 &&
        heldOn(person.id, lookup, on).some((holding) => counts(holding.office)),
    )
  const high = others.some((person) =>
    heldOn(person.id, lookup, on).some(({ office }) => counts(office) && HIGH.has(kindOf(office))),
  )
  return own !== 'head-of-government' || high || others.length >= MANY ? others.slice(0, 3) : []
}

/** A name that several bear, or that is no accepted spelling of the person's. */
export function doubtsOf(found: Identified, printed: string, setting: Setting): readonly Doubt[] {
  // With name and office in this text too nothing hangs on the other article.
  if (isLearned(found.holding) && found.holding !== null && found.office === null)
    return [learnedDoubt('name', found.holding, setting.lookup)]
  if (splitName(printed).length === 1) {
    const others = sharingSurname(found, printed, setting)
    if (others.length === 0) return []
    const names = [found.person, ...others].map((person) => person.name).join(' or ')
    return [{ at: 'name', code: 'names/ambiguous-surname', text: `${printed} may be ${names}` }]
  }
  if (found.score >= 0.9 && isSpellingOf(printed, found.person, statesOf(found, setting))) return []
  const text = `printed as ${printed}, ${found.office === null ? 'taken for' : 'the office is held by'} ${found.person.name}`
  return [{ at: 'name', code: 'names/differs-from-holder', text }]
}

export const CONTRADICTED = 'names/office-held-by-other'

/** Someone else held the office that day: a finding of the article, and a doubt of the mention. */
export function contradict(
  setting: Setting,
  view: View,
  proposal: Proposal,
  found: Identified | null,
): readonly Doubt[] {
  const finding = findContradiction(setting, view, proposal, found)
  if (finding === null) return []
  if (!setting.findings.some((other) => other.text === finding.text)) setting.findings.push(finding)
  return [{ at: 'office', code: CONTRADICTED, text: finding.text }]
}
