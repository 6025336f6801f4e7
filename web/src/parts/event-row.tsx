// In: a merged event; out: its row in the list by day: what, who, how sure, the quote, and what the tellings differ on.

import { memo, type ReactNode } from 'react'
import type { EventView } from '../../../src/serve/contract.js'
import { linkTo } from '../route.js'
import { count, nameSource, quadClass, titleReport } from '../words/event-words.js'
import type { Names } from '../words/party-words.js'
import { Badges } from './badges.js'
import { directionOf, MarkIcon } from './event-mark.js'
import { ReportFacts } from './report-facts.js'
import { Sides } from './sides.js'
import { SlotList } from './slot-list.js'

export const EventRow = memo(function EventRow({
  event,
  pair,
  names,
}: {
  readonly event: EventView
  readonly pair: readonly [string, string]
  readonly names: Names
}): ReactNode {
  const { lead } = event
  const quote = lead.evidence[0]
  const outlets = [...new Set(event.reports.map((r) => nameSource(r.article)))]
  return (
    <li
      className={`row ${quadClass(lead.quad_code)}${lead.background ? ' is-background' : ''} is-${lead.status}`}
    >
      <MarkIcon report={lead} direction={directionOf(lead, pair)} />
      <article className="row-body">
        <h3>
          <a href={linkTo(['event', event.id])}>{titleReport(lead)}</a>
        </h3>
        <Sides report={lead} names={names} />
        <Badges report={lead} />
        {quote && (
          <blockquote className="quote">
            <a
              href={linkTo(['article', lead.article.id], { report: lead.id })}
              title="Read it in the article"
            >
              “{quote.exact.replace(/\s+/g, ' ')}”
            </a>
          </blockquote>
        )}
        <ReportFacts report={lead} names={names} />
        <SlotList event={event} all={false} />
        <p className="faint tellings">
          {event.tellings > 1
            ? `${count(event.tellings, 'independent telling')}: ${outlets.join(', ')}`
            : outlets.join(', ')}
          {event.reports.length > event.tellings
            ? ` (${count(event.reports.length, 'report')}, copies counted once)`
            : ''}
        </p>
      </article>
    </li>
  )
})
