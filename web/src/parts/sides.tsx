// In: the two sides of a report; out: who acts on whom: countries, persons and offices, the name as printed kept beside the canonical one.

import { Fragment, type ReactNode } from 'react'
import type { Report, ReportParty } from '../../../src/terms/index.js'
import { doubtedParties, groupSides, type Names, nameParty } from '../words/party-words.js'

export function Sides({
  report,
  names,
}: {
  readonly report: Pick<Report, 'actor' | 'recipient' | 'doubts'>
  readonly names: Names
}): ReactNode {
  const doubted = doubtedParties(report)
  return (
    <p className="sides">
      <SideNames parties={report.actor} names={names} doubted={doubted} none="unknown side" />
      {report.recipient.length > 0 && (
        <>
          <span className="arrow" aria-hidden="true">
            →
          </span>
          <span className="unseen"> toward </span>
          <SideNames parties={report.recipient} names={names} doubted={doubted} none="" />
        </>
      )}
    </p>
  )
}

function SideNames({
  parties,
  names,
  doubted,
  none,
}: {
  readonly parties: readonly ReportParty[]
  readonly names: Names
  readonly doubted: ReadonlySet<ReportParty>
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
            <PartyName party={party} doubted={doubted.has(party)} />
          </Fragment>
        ))}
      </span>
    </Fragment>
  ))
}

function PartyName({
  party,
  doubted,
}: {
  readonly party: ReportParty
  readonly doubted: boolean
}): ReactNode {
  const name = nameParty(party)
  const printed = doubted && party.entity_text !== name ? party.entity_text : null
  return (
    <span className="party">
      {name}
      {party.office && party.office !== name && <span className="office"> ({party.office})</span>}
      {printed && <span className="printed"> printed as “{printed}”</span>}
    </span>
  )
}
