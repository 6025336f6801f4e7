// In: the names of all countries as the npm package gives them and almanac/states.tsv; out: the states, with what the package lacks added.

import type { State } from '../terms/index.js'
import type { Row } from './read-table.js'

/** The fields read of the package world-countries. */
export interface CountryFacts {
  readonly cca3: string
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly capital: readonly string[]
  readonly independent?: boolean
  readonly unMember?: boolean
  /** Square kilometres. */
  readonly area?: number
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } }
}

export interface StateEntry extends State {
  /** Metonyms with the office they stand for: `government`, `leader`, `foreign`, `parliament` … */
  readonly seats: readonly { readonly text: string; readonly kind: string }[]
  /** Which office leads: `head-of-state`, `head-of-government` or `president`. */
  readonly leader: string
  /** How its monarch is called ("king", "emir"); empty for republics. */
  readonly monarch: readonly string[]
}

/** PLOVER's codes where they differ from ISO's. */
const CODES: Readonly<Record<string, string>> = { UNK: 'KOS', XKX: 'KOS' }

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}

/** Spellings in Latin letters and longer than a code: two-letter codes are words of other languages. */
function isName(text: string): boolean {
  return /^[\p{Script=Latin}\p{M}\s.,'’()-]{4,}$/u.test(text)
}

/** "American" is said of the United States, not of Guam: a demonym that several share belongs to a member of the UN, then to the larger one. */
function findOwners(countries: readonly CountryFacts[]): Map<string, string> {
  const weight = (country: CountryFacts): number =>
    (country.unMember ? 1e9 : 0) + (country.independent ? 1e8 : 0) + (country.area ?? 0)
  const owners = new Map<string, string>()
  for (const country of [...countries].sort((a, b) => weight(b) - weight(a))) {
    for (const demonym of [country.demonyms?.eng?.m, country.demonyms?.eng?.f]) {
      if (demonym && !owners.has(demonym)) owners.set(demonym, CODES[country.cca3] ?? country.cca3)
    }
  }
  return owners
}

export function compileStates(
  countries: readonly CountryFacts[],
  rows: readonly Row[],
): readonly StateEntry[] {
  const facts = new Map<string, Map<string, string[]>>()
  for (const { code = '', fact = '', value = '' } of rows) {
    const ofState = facts.get(code) ?? new Map<string, string[]>()
    facts.set(code, ofState)
    ofState.set(fact, [...(ofState.get(fact) ?? []), value])
  }
  const known = new Map(countries.map((country) => [CODES[country.cca3] ?? country.cca3, country]))
  const codes = unique([...known.keys(), ...facts.keys()])
  const owners = findOwners(countries)
  // "French" is France before the French Southern Lands: states stand before territories.
  const rank = (code: string): number =>
    known.get(code)?.unMember === true || facts.get(code)?.has('name') ? 0 : 1
  const ordered = [...codes].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return ordered.map((code) => {
    const country = known.get(code)
    const own = facts.get(code) ?? new Map<string, string[]>()
    const name = own.get('name')?.[0] ?? country?.name.common ?? code
    const eng = country?.demonyms?.eng
    const seats = [...own].flatMap(([fact, texts]) =>
      fact.startsWith('metonym:') ? texts.map((text) => ({ text, kind: fact.slice('metonym:'.length) })) : [],
    )
    const capital = own.get('capital')?.[0] ?? country?.capital[0] ?? null
    return {
      code,
      name,
      names: unique([
        name,
        country?.name.common ?? '',
        country?.name.official ?? '',
        ...(country?.altSpellings ?? []).filter(isName),
        ...(own.get('alias') ?? []),
      ]),
      demonyms: unique([
        ...(own.get('demonym') ?? []),
        ...[eng?.m ?? '', eng?.f ?? ''].filter((d) => (owners.get(d) ?? code) === code),
      ]),
      capital,
      metonyms: unique(seats.map((seat) => seat.text)),
      seats,
      leader: own.get('leader')?.[0] ?? 'head-of-government',
      monarch: own.get('monarch') ?? [],
    }
  })
}
