// In: a kind of office and whose it is; out: the PLOVER sector of who holds it.

import type { AlmanacLookup, Sector } from '../terms/index.js'

const LISTS: Readonly<Record<string, string>> = {
  LEG: 'speaker upper-speaker senate-majority-leader lawmaker peoples-council cppcc house-leader',
  PTY: 'party party-leader party-committee party-discipline party-external party-foreign-affairs party-general-office party-international party-law party-office party-organisation party-publicity party-secretary-general party-standing party-taiwan party-united-front general-secretary',
  OPP: 'opposition-leader dissident',
  MIL: 'chief-of-defence army-chief navy-chief air-chief military-chief military-commission military-commission-vice military-region irgc quds-force officer commander defence-spokesperson',
  SUB: 'governor mayor party-secretary first-minister deputy-governor deputy-mayor provincial-official chief-executive-of-region',
  SPY: 'intelligence domestic-intelligence national-intelligence',
  JUD: 'chief-justice judge prosecutor supreme-court',
  REB: 'militant-leader',
  REL: 'religious-leader cleric',
  BUS: 'business-federation executive',
  EDU: 'academic analyst',
  JRN: 'journalist',
  CVL: 'activist lawyer',
}
const sectors: ReadonlyMap<string, Sector> = new Map(
  Object.entries(LISTS).flatMap(([sector, kinds]) =>
    kinds.split(' ').map((kind): [string, Sector] => [kind, sector as Sector]),
  ),
)

/** A body's people bear the body's own sector; everyone else that of their office, which is the government's unless known otherwise. */
export function sectorOf(
  kind: string | null,
  code: string | null,
  fallback: Sector | null,
  lookup: AlmanacLookup,
): Sector | null {
  const body = code === null || lookup.state(code) !== null ? null : lookup.body(code)
  if (body !== null) return body.kind
  if (kind === null) return fallback
  return sectors.get(kind) ?? fallback ?? 'GOV'
}
