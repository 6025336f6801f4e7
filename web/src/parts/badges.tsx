// In: a report; out: its qualities as small labels: status, quad, channel, instrument, stance, background and how sure it is.

import type { ReactNode } from 'react'
import type { Report } from '../../../src/terms/index.js'
import { QUAD_WORDS, quadClass, STANCE_WORDS, STATUS_HELP, STATUS_WORDS } from '../words/event-words.js'

export function Badges({ report }: { readonly report: Report }): ReactNode {
  const stance = report.stance === null ? null : STANCE_WORDS[report.stance]
  const qualities = [...new Set<string | null>([...report.channel, report.instrument, stance])].filter(
    (q) => q !== null,
  )
  return (
    <p className="badges">
      <StatusBadge report={report} />
      {report.background && (
        <span
          className="badge is-background"
          title="The article recalls this; it does not report it as news."
        >
          background
        </span>
      )}
      {report.quad_code !== null && (
        <span className={`badge quad ${quadClass(report.quad_code)}`}>{QUAD_WORDS[report.quad_code]}</span>
      )}
      {qualities.map((q) => (
        <span key={q} className="badge">
          {q}
        </span>
      ))}
      <Certainty value={report.certainty} />
    </p>
  )
}

export function StatusBadge({ report }: { readonly report: Pick<Report, 'status'> }): ReactNode {
  return (
    <span className={`badge status is-${report.status}`} title={STATUS_HELP[report.status]}>
      {STATUS_WORDS[report.status]}
    </span>
  )
}

export function Certainty({ value }: { readonly value: number }): ReactNode {
  const percent = Math.round(value * 100)
  return (
    <span
      className="certainty"
      title={`Of reports with ${percent} %, about ${percent} in 100 are right in type, sides and direction.`}
    >
      <span className="certainty-bar" aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
      </span>
      {percent} % sure
    </span>
  )
}
