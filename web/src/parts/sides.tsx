// In: the two sides of a report; out: who acts on whom: countries, persons and offices, the name as printed kept beside the canonical one.

import { Fragment, type ReactNode } from 'react'
import type { Report, ReportParty } from '../../../src/terms/index.js'
import { groupSides, type Names, nameParty, printedAs } from '../words/party-words.js'

export function Sides({
  report,
  names,
}: {
  readonly report: Pick<Report, 'actor' | 'recipient'>
  readonly names: Names
}): ReactNode {
  return (
    <p className="sides">
      <SideNames parties={report.actor} names={names} none="unknown side" />
      {report.recipient.length > 0 && (
        <>
          <span className="arrow" aria-hidden="true">
            →
          </span>
          <span className="unseen"> toward </span>
          <SideNames parties={report.recipient} names={names} none="" />
        </>
      )}
    </p>
  )
}

function SideNames({
  parties,
  names,
  none,
}: {
  readonly parties: readonly ReportParty[]
  readonly names: Names
  readonly none: string
}): ReactNode {
  if (parties.length === 0) return none ? <span className="faint">{none}</span> : null
  return groupSides(parties, names).map((side, i) => (
    <Fragment key={side.code ?? 'none'}>
      {i > 0 && ', '}
      <span className="side">
        {side.country && <b title={side.code ?? undefined}>{side.country}</b>}
        {side.country && side.parties.length > 0 && ': '}
        {side.parties.map((party, n) => (
          <Fragment key={`${party.entity_text} ${party.office ?? ''}`}>
            {n > 0 && ', '}
            <PartyName party={party} />
          </Fragment>
        ))}
      </span>
    </Fragment>
  ))
}

function PartyName({ party }: { readonly party: ReportParty }): ReactNode {
  const printed = printedAs(party)
  const name = nameParty(party)
  return (
    <span className="party">
      {name}
      {party.office && party.office !== name && <span className="office"> ({party.office})</span>}
      {printed && <span className="printed"> printed as “{printed}”</span>}
    </span>
  )
}
