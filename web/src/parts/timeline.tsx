// In: a pair's events and temperature; out: the timeline: cooperation above the line, conflict below, with a card for the event in hand.

import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { EventView, PairView } from '../../../src/serve/contract.js'
import { goTo, linkTo } from '../route.js'
import { sayDate } from '../words/date-words.js'
import { quadClass, STATUS_WORDS, titleReport } from '../words/event-words.js'
import { type Names, saySides } from '../words/party-words.js'
import { directionOf, EventMark } from './event-mark.js'
import { layTimeline, type PlacedMark, spanOf } from './lay-timeline.js'
import { TimelineCard } from './timeline-card.js'

export function Timeline({
  events,
  points,
  pair,
  names,
  from,
  until,
  onYears,
}: {
  readonly events: readonly EventView[]
  readonly points: PairView['points']
  readonly pair: readonly [string, string]
  readonly names: Names
  readonly from: number | null
  readonly until: number | null
  readonly onYears: (from: number | null, until: number | null) => void
}): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = width < 560 ? 300 : 380
  const layout = useMemo(
    () => layTimeline(events, points, spanOf(events, from, until), { width, height, foot: 26 }),
    [events, points, from, until, width, height],
  )
  const [active, setActive] = useState<string | null>(null)
  const [stop, setStop] = useState(0)
  const cardId = useId()
  const marks = useMemo(() => [...layout.marks].sort((a, b) => a.x - b.x), [layout])
  const shown = marks.find((m) => m.event.id === active) ?? null
  const current = Math.min(stop, Math.max(0, marks.length - 1))

  const move = (e: KeyboardEvent<HTMLAnchorElement>): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
    }
    const step = steps[e.key]
    const next =
      e.key === 'Home' ? 0 : e.key === 'End' ? marks.length - 1 : step === undefined ? null : current + step
    if (e.key === 'Escape') setActive(null)
    if (next === null) return
    e.preventDefault()
    const mark = marks[Math.max(0, Math.min(marks.length - 1, next))]
    if (mark) box.current?.querySelector<SVGAElement>(`[data-event="${CSS.escape(mark.event.id)}"]`)?.focus()
  }

  return (
    <figure className="timeline" ref={box} onMouseLeave={() => setActive(null)}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`${marks.length} events on a timeline. Arrow keys go from one to the next, Enter opens it.`}
      >
        {layout.temperature.map((t) => (
          <g key={t.month}>
            <rect className="warmth up" x={t.x} y={layout.axis - t.up} width={t.width} height={t.up} />
            <rect className="warmth down" x={t.x} y={layout.axis} width={t.width} height={t.down} />
          </g>
        ))}
        {layout.ticks.map((t) => (
          <line key={t.x} className="grid" x1={t.x} x2={t.x} y1={8} y2={height - 24} />
        ))}
        <line className="zero" x1={0} x2={width} y1={layout.axis} y2={layout.axis} />
        <text className="half" x={4} y={16}>
          Cooperation ↑
        </text>
        <text className="half" x={4} y={2 * layout.axis - 6}>
          Conflict ↓
        </text>
        {marks.map((m) => (
          <Bar key={m.event.id} mark={m} lit={m.event.id === active} />
        ))}
        {marks.map((m, i) => (
          <a
            key={m.event.id}
            href={linkTo(['event', m.event.id])}
            data-event={m.event.id}
            className={m.event.id === active ? 'dot is-active' : 'dot'}
            tabIndex={i === current ? 0 : -1}
            aria-label={labelMark(m.event, names)}
            aria-describedby={m.event.id === active ? cardId : undefined}
            onKeyDown={move}
            onMouseEnter={() => setActive(m.event.id)}
            onFocus={() => {
              setActive(m.event.id)
              setStop(i)
            }}
            onBlur={() => setActive(null)}
          >
            <g transform={`translate(${m.x} ${m.y})`}>
              <circle className="reach" r={Math.max(11, m.radius + 3)} />
              <EventMark
                status={m.event.lead.status}
                quad={m.event.lead.quad_code}
                direction={directionOf(m.event.lead, pair)}
                radius={m.radius}
                background={m.event.lead.background}
              />
            </g>
          </a>
        ))}
      </svg>
      <div className="years">
        {layout.ticks.map((t) => {
          const { year } = t
          return year === null ? (
            <span key={t.x} style={{ left: t.x }}>
              {t.label}
            </span>
          ) : (
            <button
              key={t.x}
              type="button"
              style={{ left: t.x }}
              title={from === year && until === year ? 'Show all years' : `Show ${year} alone`}
              onClick={() => (from === year && until === year ? onYears(null, null) : onYears(year, year))}
            >
              {t.label}
            </button>
          )
        })}
      </div>
      {shown && <TimelineCard id={cardId} mark={shown} width={width} names={names} />}
      <Outside layout={layout} names={names} onAll={(year) => onYears(year, until)} events={events} />
    </figure>
  )
}

function useWidth(box: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(() => Math.min(1160, window.innerWidth - 40))
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(280, Math.floor(entry.contentRect.width)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}

function labelMark({ lead }: EventView, names: Names): string {
  const parts = [
    lead.date ? sayDate(lead.date) : 'no date',
    titleReport(lead),
    saySides(lead.actor, lead.recipient, names),
    STATUS_WORDS[lead.status],
    lead.background ? 'background' : '',
    `certainty ${Math.round(lead.certainty * 100)} percent`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** Intervals as a firm bar, dates known only to the month or year as a dashed one, open ends with an arrow. */
function Bar({ mark, lit }: { readonly mark: PlacedMark; readonly lit: boolean }): ReactNode {
  const { bar, event, y } = mark
  if (!bar) return null
  return (
    <g
      className={`bar ${quadClass(event.lead.quad_code)}${bar.exact ? '' : ' is-vague'}${lit ? ' is-active' : ''}${event.lead.background ? ' is-background' : ''}`}
    >
      <line x1={bar.from} x2={bar.to} y1={y} y2={y} />
      {bar.open && <path d={`M${bar.to - 5} ${y - 4} L${bar.to} ${y} L${bar.to - 5} ${y + 4}`} />}
    </g>
  )
}

/** What the drawing cannot hold: events outside the years shown, and those without a date. */
function Outside({
  layout,
  names,
  events,
  onAll,
}: {
  readonly layout: ReturnType<typeof layTimeline>
  readonly names: Names
  readonly events: readonly EventView[]
  readonly onAll: (year: number) => void
}): ReactNode {
  const { before, after, undated } = layout
  if (before + after + undated.length === 0) return null
  const years = events.flatMap((e) => (e.bounds.lower ? [Number(e.bounds.lower.slice(0, 4))] : []))
  return (
    <figcaption className="outside">
      {before > 0 && (
        <button type="button" className="quiet" onClick={() => onAll(Math.min(...years))}>
          ← {before} earlier {before === 1 ? 'event' : 'events'}
        </button>
      )}
      {after > 0 && <span>{after} later</span>}
      {undated.length > 0 && (
        <details>
          <summary>{undated.length} without a date</summary>
          <ul>
            {undated.map((e) => (
              <li key={e.id}>
                <button type="button" className="quiet" onClick={() => goTo(linkTo(['event', e.id]))}>
                  {titleReport(e.lead)}: {saySides(e.lead.actor, e.lead.recipient, names)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </figcaption>
  )
}
