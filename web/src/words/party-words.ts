// In: the sides of a report and the names of countries; out: sides as lines of country, persons and offices.

import type { Overview } from '../../../src/serve/contract.js'
import type { Report, ReportParty, VoiceRole } from '../../../src/terms/index.js'

export type Names = Readonly<Record<string, string>>

/** One country (or none) with those of its people and bodies that are named. */
export interface Side {
  readonly code: string | null
  readonly country: string | null
  readonly parties: readonly ReportParty[]
}

/** Parties grouped by country, in order of first naming. A party that is the country itself is not repeated. */
export function groupSides(parties: readonly ReportParty[], names: Names): Side[] {
  const sides = new Map<string | null, { country: string | null; parties: ReportParty[] }>()
  for (const party of parties) {
    const country = party.code === null ? null : (names[party.code] ?? party.code)
    const side = sides.get(party.code) ?? { country, parties: [] }
    sides.set(party.code, side)
    if (!isCountryItself(party, country)) side.parties.push(party)
  }
  return [...sides].map(([code, side]) => ({ code, ...side }))
}

function isCountryItself(party: ReportParty, country: string | null): boolean {
  const state = party.identifier_id?.startsWith('state:') ?? false
  return state || (country !== null && fold(nameParty(party)) === fold(country))
}

const fold = (text: string): string => text.toLowerCase().replace(/^the\s+/, '')

export function nameParty(party: ReportParty): string {
  return party.identifier_text ?? party.entity_text
}

/** Parties on whom the report has a doubt: their names are shown as printed beside the canonical ones. */
export function doubtedParties(
  report: Pick<Report, 'actor' | 'recipient' | 'doubts'>,
): ReadonlySet<ReportParty> {
  return new Set(
    report.doubts.flatMap(({ at }) => {
      const place = /^(actor|recipient)\[(\d+)\]/.exec(at)
      if (!place) return []
      const side = place[1] === 'actor' ? report.actor : report.recipient
      const party = side[Number(place[2])]
      return party ? [party] : []
    }),
  )
}

/** "Australia → China", for labels and titles. */
export function saySides(
  actor: readonly ReportParty[],
  recipient: readonly ReportParty[],
  names: Names,
): string {
  const side = (list: readonly ReportParty[]): string =>
    groupSides(list, names)
      .map((s) => s.country ?? s.parties.map(nameParty).join(', '))
      .join(', ')
  const to = side(recipient)
  return `${side(actor) || 'unknown side'}${to ? ` → ${to}` : ''}`
}

export const ROLE_WORDS: Readonly<Record<VoiceRole, string>> = {
  outlet: 'outlet',
  agency: 'news agency',
  'state-media': 'state media',
  official: 'official',
  spokesperson: 'spokesperson',
  analyst: 'analyst',
  witness: 'witness',
  public: 'public',
}

/** Names of all countries that stand in a pair. */
export function namesOf(overview: Overview | null): Names {
  return Object.fromEntries(
    (overview?.pairs ?? []).flatMap((p) => p.pair.map((c) => [c.code, c.name] as const)),
  )
}
