// In: one report of the article on the screen; out: its card, which leads to its words in the text.

import { memo, type ReactNode } from 'react'
import type { Report } from '../../../src/terms/index.js'
import { linkTo } from '../route.js'
import { quadClass, titleReport } from '../words/event-words.js'
import type { Names } from '../words/party-words.js'
import { Badges } from './badges.js'
import { DateLine } from './date-line.js'
import { ReportFacts } from './report-facts.js'
import { Sides } from './sides.js'

export const EventCard = memo(function EventCard({
  report,
  index,
  names,
  eventId,
  lit,
  onOver,
  onChoose,
}: {
  readonly report: Report
  readonly index: number
  readonly names: Names
  readonly eventId: string | null
  readonly lit: boolean
  readonly onOver: (report: number | null) => void
  readonly onChoose: (report: number) => void
}): ReactNode {
  return (
    <li
      className={`card ${quadClass(report.quad_code)}${lit ? ' is-lit' : ''}${report.background ? ' is-background' : ''}`}
      data-card={index}
      onMouseEnter={() => onOver(index)}
      onMouseLeave={() => onOver(null)}
    >
      <h3>
        <button
          type="button"
          className="card-title"
          title="Show the words in the text"
          onFocus={() => onOver(index)}
          onBlur={() => onOver(null)}
          onClick={() => onChoose(index)}
        >
          <span className={`number ${quadClass(report.quad_code)}`}>{index + 1}</span>
          {titleReport(report)}
        </button>
      </h3>
      <Sides report={report} names={names} />
      <p className="when">
        <DateLine date={report.date} basis={report.date_basis} reason={report.date_reason} names={names} />
      </p>
      <Badges report={report} />
      <ReportFacts report={report} names={names} />
      {eventId && (
        <p className="card-foot">
          <a href={linkTo(['event', eventId])}>The event and who else tells of it</a>
        </p>
      )}
    </li>
  )
})
