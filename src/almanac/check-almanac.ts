// In: an open almanac; out: what cannot be right or is not known in it: two holders at once, spans that end before they begin, gaps.

import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate, printDay } from './bound-date.js'
import { isMany } from './holders-on.js'

export interface AlmanacFault {
  readonly kind: 'overlap' | 'gap' | 'impossible'
  readonly office: string
  readonly people: readonly string[]
  readonly from: string
  readonly until: string
}

/** Longer than the usual pause between one holder and the next, in days. */
const GAP = 31
/** The longest anyone has held one office and lived. */
const LONGEST = 75 * 366

const startOf = (holding: KnownHolding): number | null =>
  holding.from === null ? null : (boundDate(holding.from)?.upper ?? null)

function endOf(holding: KnownHolding): number {
  const until = holding.until === null || holding.until === '..' ? null : boundDate(holding.until)
  return until?.lower ?? boundDate(holding.seen)?.lower ?? 0
}

function isImpossible(holding: KnownHolding): boolean {
  const from = holding.from === null ? null : boundDate(holding.from)
  if (holding.from !== null && from === null) return true
  const until = holding.until === null || holding.until === '..' ? null : boundDate(holding.until)
  if (holding.until !== null && holding.until !== '..' && until === null) return true
  if (from === null) return false
  return (until !== null && until.upper < from.lower) || (until ?? from).lower - from.lower > LONGEST
}

function checkOffice(almanac: Almanac, office: string): readonly AlmanacFault[] {
  const faults: AlmanacFault[] = []
  const holdings = almanac.holdingsOfOffice(office)
  const fault = (
    kind: AlmanacFault['kind'],
    people: readonly KnownHolding[],
    from: number,
    until: number,
  ): void => {
    const names = people.map((holding) => almanac.findPersonById(holding.person)?.name ?? holding.person)
    faults.push({ kind, office, people: names, from: printDay(from), until: printDay(until) })
  }
  for (const holding of holdings) {
    if (isImpossible(holding)) fault('impossible', [holding], startOf(holding) ?? 0, endOf(holding))
  }
  if (isMany(almanac, office)) return faults
  let before: KnownHolding | null = null
  for (const holding of holdings) {
    const start = startOf(holding)
    if (before !== null && start !== null) {
      const end = endOf(before)
      if (start < end - 1) fault('overlap', [before, holding], start, end)
      else if (start - end > GAP) fault('gap', [before, holding], end, start)
    }
    if (before === null || endOf(holding) >= endOf(before)) before = holding
  }
  return faults
}

/** Every fault, office by office in their order; an office that several hold at once has no gaps or overlaps. */
export function checkAlmanac(almanac: Almanac): readonly AlmanacFault[] {
  return almanac.officeIds().flatMap((office) => checkOffice(almanac, office))
}
