// In: an event's id; out: the merged event: slots with who gave each value, every report with its quote, and why they are one.

import { type ReactNode, useEffect, useState } from 'react'
import type { EventView, Overview } from '../../../src/serve/contract.js'
import type { Report } from '../../../src/terms/index.js'
import { ask, useAnswer } from '../api.js'
import { Badges, Certainty, StatusBadge } from '../parts/badges.js'
import { DateLine } from '../parts/date-line.js'
import { FindingList } from '../parts/finding-list.js'
import { ReportFacts } from '../parts/report-facts.js'
import { SampleLabel } from '../parts/sample-label.js'
import { Sides } from '../parts/sides.js'
import { SlotList } from '../parts/slot-list.js'
import { Await } from '../parts/state-box.js'
import { linkTo } from '../route.js'
import { count, nameSource, quadClass, titleReport } from '../words/event-words.js'
import { type Names, namesOf } from '../words/party-words.js'

export function EventScreen({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer(ask.event(id))
  const overview = useAnswer(ask.overview())
  return (
    <Await answer={answer} what="this event">
      {(event) => <Event event={event} overview={overview.kind === 'here' ? overview.value : null} />}
    </Await>
  )
}

function Event({
  event,
  overview,
}: {
  readonly event: EventView
  readonly overview: Overview | null
}): ReactNode {
  const { lead } = event
  const names: Names = { ...namesOf(overview), ...event.countries }
  const title = titleReport(lead)
  useEffect(() => {
    document.title = `${title} · Chancery`
  }, [title])
  const ids = new Set([event.id, ...event.reports.map((r) => r.id)])
  const findings = overview?.findings.filter((f) => f.about.some((x) => ids.has(x))) ?? []
  const pair = pairOf(lead)
  return (
    <div className={`event ${quadClass(lead.quad_code)}`}>
      <header className="event-head">
        <p className="eyebrow">
          {pair ? (
            <a href={linkTo(['pair', pair.join('-')])}>{pair.map((c) => names[c] ?? c).join(' – ')}</a>
          ) : (
            'Event'
          )}
          {overview?.sample && <SampleLabel />}
        </p>
        <h1>{title}</h1>
        <p className="dating">
          <DateLine date={lead.date} basis={lead.date_basis} reason={lead.date_reason} names={names} />
        </p>
        <Sides report={lead} names={names} />
        <Badges report={lead} />
        <ReportFacts report={lead} names={names} />
      </header>
      {findings.length > 0 && <FindingList findings={findings} here={event.id} names={names} />}
      {event.reports.length > 1 && (
        <section>
          <h2>What the tellings say</h2>
          <SlotList event={event} all />
        </section>
      )}
      <section>
        <h2>
          {count(event.tellings, 'independent telling')}
          {event.reports.length > event.tellings && (
            <span className="faint"> in {count(event.reports.length, 'report')}, copies counted once</span>
          )}
        </h2>
        <ol className="tellings-list">
          {event.reports.map((report) => (
            <Telling key={report.id} report={report} names={names} />
          ))}
        </ol>
      </section>
      <Why id={event.id} title="Why these reports are one event" />
    </div>
  )
}

function pairOf(report: Report): readonly [string, string] | null {
  for (const a of report.actor) {
    for (const b of report.recipient) {
      if (a.code && b.code && a.code !== b.code) return a.code < b.code ? [a.code, b.code] : [b.code, a.code]
    }
  }
  return null
}

function Telling({ report, names }: { readonly report: Report; readonly names: Names }): ReactNode {
  const { article } = report
  return (
    <li className={`telling ${quadClass(report.quad_code)}`}>
      <h3>
        <a href={linkTo(['article', article.id], { report: report.id })}>{article.title ?? article.source}</a>
      </h3>
      <p className="faint">
        {[nameSource(article), article.byline].filter(Boolean).join(' · ')}
        {article.published && (
          <>
            {' · '}
            <DateLine date={article.published} basis={article.published_basis} reason={null} />
          </>
        )}
      </p>
      {report.evidence.map((e) => (
        <blockquote key={e.start} className="quote">
          <a href={linkTo(['article', article.id], { report: report.id })} title="Read it in the article">
            “{e.exact.replace(/\s+/g, ' ')}”
          </a>
        </blockquote>
      ))}
      <p className="telling-values">
        {titleReport(report)} ·{' '}
        <DateLine date={report.date} basis={report.date_basis} reason={report.date_reason} names={names} />{' '}
        <StatusBadge report={report} /> <Certainty value={report.certainty} />
      </p>
      <ReportFacts report={report} names={names} />
      <Why id={report.id} title="Why it was read so" />
    </li>
  )
}

/** Asked only when opened: the trace of a report can be long. */
function Why({ id, title }: { readonly id: string; readonly title: string }): ReactNode {
  const [open, setOpen] = useState(false)
  const answer = useAnswer(open ? ask.explain(id) : null)
  return (
    <details className="why" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <Await answer={answer} what="the reasons">
          {({ lines }) =>
            lines.length === 0 ? (
              <p className="faint">No rule left a line.</p>
            ) : (
              <ol className="trace">
                {lines.map((line) => (
                  <li key={`${line.rule} ${line.text}`}>
                    <code>{line.rule}</code> <span>{line.text}</span>
                  </li>
                ))}
              </ol>
            )
          }
        </Await>
      )}
    </details>
  )
}
