// In: a report; out: what more it says: the place, the journey, the measure, the poll, according to whom, doubts and comments.

import { Fragment, type ReactNode } from 'react'
import type { Report, ReportMeasure, ReportPoll, ReportVisit, Voice } from '../../../src/terms/index.js'
import { sayDate } from '../words/date-words.js'
import { count, sayShare } from '../words/event-words.js'
import { type Names, ROLE_WORDS } from '../words/party-words.js'
import { sayPlainly } from '../words/plain-words.js'

export function ReportFacts({
  report,
  names,
}: {
  readonly report: Report
  readonly names: Names
}): ReactNode {
  const place = sayPlace(report, names)
  return (
    <dl className="facts">
      {place && <Fact name="Where">{place}</Fact>}
      {report.visit && <Fact name="Journey">{<VisitLine visit={report.visit} names={names} />}</Fact>}
      {report.measure && <Fact name="Measure">{sayMeasure(report.measure)}</Fact>}
      {report.poll && <Fact name="Poll">{sayPoll(report.poll)}</Fact>}
      {report.attribution.length > 0 && (
        <Fact name="According to">
          <VoiceChain voices={report.attribution} />
        </Fact>
      )}
      {report.comments.map((comment) => (
        <Fact key={`${comment.who} ${comment.evidence.start}`} name="Comment">
          {comment.who} ({ROLE_WORDS[comment.role]}):{' '}
          <span className="quote">“{comment.evidence.exact.replace(/^["“]+|["”]+$/g, '')}”</span>
          {comment.loaded.length > 0 && (
            <span className="faint"> loaded words: {comment.loaded.join(', ')}</span>
          )}
        </Fact>
      ))}
      {report.doubts.map((doubt) => (
        <Fact key={`${doubt.at} ${doubt.code}`} name="Doubt" kind="doubt">
          {sayPlainly(doubt.text, names)}
        </Fact>
      ))}
    </dl>
  )
}

function Fact({
  name,
  kind,
  children,
}: {
  readonly name: string
  readonly kind?: 'doubt'
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className={kind ? `fact is-${kind}` : 'fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function sayPlace({ event_loc: place }: Report, names: Names): string | null {
  if (!place) return null
  const country = place.country_code === null ? null : (names[place.country_code] ?? place.country_code)
  const parts = [place.resolved_place, place.province, country].filter((p): p is string => p !== null)
  return [...new Set(parts)].join(', ')
}

function VisitLine({ visit, names }: { readonly visit: ReportVisit; readonly names: Names }): ReactNode {
  const head = [
    visit.led_by ? `led by ${visit.led_by}` : null,
    visit.days === null ? null : count(visit.days, 'day'),
  ].filter(Boolean)
  return (
    <>
      {head.join(', ')}
      {head.length > 0 && visit.stops.length > 0 && ': '}
      {visit.stops.length > 0 && (
        <ol className="stops">
          {visit.stops.map((stop) => (
            <li key={`${stop.place} ${stop.date ?? ''}`}>
              {stop.place}
              {stop.country_code && names[stop.country_code] !== stop.place && (
                <span className="faint"> {names[stop.country_code]}</span>
              )}
              {stop.date && <span className="faint"> {sayDate(stop.date)}</span>}
              {stop.counterparts.length > 0 && <span> met {stop.counterparts.join(', ')}</span>}
            </li>
          ))}
        </ol>
      )}
      {visit.unnamed_stops > 0 && (
        <span className="faint">
          {head.length + visit.stops.length > 0 && '; '}
          {count(visit.unnamed_stops, 'stop')} not named
        </span>
      )}
    </>
  )
}

function sayMeasure({ object, act, from, until }: ReportMeasure): string {
  const open = until === null || until === '..'
  const times = [from ? `from ${sayDate(from)}` : null, open ? null : `until ${sayDate(until)}`].filter(
    Boolean,
  )
  return `${act}: ${object}${times.length > 0 ? `, ${times.join(' ')}` : ''}`
}

function sayPoll({ share, population, question, answer, date }: ReportPoll): string {
  const parts = [
    [share === null ? null : sayShare(share), population ? `of ${population}` : null]
      .filter(Boolean)
      .join(' '),
    answer,
    question ? `asked: ${question}` : null,
    date ? sayDate(date) : null,
  ]
  return parts.filter(Boolean).join(' · ')
}

export function VoiceChain({ voices }: { readonly voices: readonly Voice[] }): ReactNode {
  return voices.map((voice, i) => (
    <Fragment key={`${voice.who} ${voice.role}`}>
      {i > 0 && <span aria-hidden="true"> › </span>}
      {voice.who} <span className="faint">({ROLE_WORDS[voice.role]})</span>
    </Fragment>
  ))
}
