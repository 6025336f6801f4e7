// In: two countries and the filters in the address; out: their events on a timeline, and the list by day beneath it.

import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { EventList, EventView, Overview } from '../../../src/serve/contract.js'
import { ask, useAnswer } from '../api.js'
import { DateLine } from '../parts/date-line.js'
import { EventRow } from '../parts/event-row.js'
import { FilterBar } from '../parts/filter-bar.js'
import { FindingList } from '../parts/finding-list.js'
import { Legend } from '../parts/legend.js'
import { SampleLabel } from '../parts/sample-label.js'
import { Await, Empty } from '../parts/state-box.js'
import { Timeline } from '../parts/timeline.js'
import { linkTo, replaceRoute } from '../route.js'
import { count } from '../words/event-words.js'
import {
  type Filters,
  filterEvents,
  isFiltered,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from '../words/filters.js'

type Codes = readonly [string, string]

/** Rows of the list shown at once. */
const ROWS = 100

export function PairScreen({
  name,
  query,
}: {
  /** Two codes in alphabetical order: `AUS-CHN`. */
  readonly name: string
  readonly query: URLSearchParams
}): ReactNode {
  const pair = useMemo((): Codes => {
    const [a = '', b = ''] = name.split('-')
    return [a, b]
  }, [name])
  const list = useAnswer(ask.events(name))
  const overview = useAnswer(ask.overview())
  return (
    <Await answer={list} what="the events of this pair">
      {(value) => (
        <Pair
          pair={pair}
          query={query}
          list={value}
          overview={overview.kind === 'here' ? overview.value : null}
        />
      )}
    </Await>
  )
}

function Pair({
  pair,
  query,
  list,
  overview,
}: {
  readonly pair: Codes
  readonly query: URLSearchParams
  readonly list: EventList
  readonly overview: Overview | null
}): ReactNode {
  const filters = useMemo(() => readFilters(query), [query])
  const events = useMemo(() => filterEvents(list.events, filters), [list.events, filters])
  const gauge = overview?.pairs.find((p) => p.pair[0].code === pair[0] && p.pair[1].code === pair[1]) ?? null
  const names = useMemo(
    () => ({
      ...Object.fromEntries((gauge?.pair ?? []).map((c) => [c.code, c.name])),
      ...list.countries,
    }),
    [gauge, list.countries],
  )
  const [first, second] = [names[pair[0]] ?? pair[0], names[pair[1]] ?? pair[1]]
  useEffect(() => {
    document.title = `${first} – ${second} · Chancery`
  }, [first, second])
  // On a phone the timeline comes first, and the filters are a touch away.
  const [wide] = useState(() => isFiltered(filters) || window.matchMedia('(min-width: 701px)').matches)
  const change = (next: Filters): void => replaceRoute(linkTo(['pair', pair.join('-')], writeFilters(next)))
  const ids = useMemo(
    () => new Set(list.events.flatMap((e) => [e.id, ...e.reports.map((r) => r.id)])),
    [list.events],
  )
  const findings = overview?.findings.filter((f) => f.about.some((id) => ids.has(id))) ?? []

  if (list.events.length === 0) {
    return (
      <Empty title={`Nothing between ${first} and ${second} in this record`}>
        <p>
          <a className="button" href="#/">
            All countries
          </a>
        </p>
      </Empty>
    )
  }
  return (
    <div className="pair">
      <header className="pair-head">
        <h1>
          {first} <span className="faint">–</span> {second}
        </h1>
        <p className="lede">
          {isFiltered(filters)
            ? `${events.length} of ${count(list.events.length, 'event')}`
            : count(list.events.length, 'event')}
          {overview?.sample && <SampleLabel />}
        </p>
      </header>
      <details className="filter-box" open={wide}>
        <summary>Filters</summary>
        <FilterBar events={list.events} filters={filters} onChange={change} />
      </details>
      {events.length === 0 ? (
        <Empty title="No event passes these filters">
          <p>
            <button type="button" className="button" onClick={() => change(NO_FILTERS)}>
              Clear filters
            </button>
          </p>
        </Empty>
      ) : (
        <>
          <Timeline
            events={events}
            points={gauge?.points ?? []}
            pair={pair}
            names={names}
            from={filters.from}
            until={filters.until}
            onYears={(from, until) => change({ ...filters, from, until })}
          />
          <Legend first={first} second={second} />
          {findings.length > 0 && (
            <section className="pair-findings" aria-label="Findings">
              <FindingList findings={findings} limit={3} names={names} />
            </section>
          )}
          <DayList events={events} pair={pair} names={names} />
        </>
      )}
    </div>
  )
}

function DayList({
  events,
  pair,
  names,
}: {
  readonly events: readonly EventView[]
  readonly pair: Codes
  readonly names: Readonly<Record<string, string>>
}): ReactNode {
  const [limit, setLimit] = useState(ROWS)
  const sorted = useMemo(() => sortByDay(events), [events])
  const days = useMemo(() => groupByDay(sorted.slice(0, limit)), [sorted, limit])
  return (
    <section className="days" aria-label="Events by day">
      {days.map((day) => (
        <section key={day.key} className="day">
          <h2>
            <DateLine
              date={day.events[0]?.lead.date ?? null}
              basis={day.events[0]?.lead.date_basis ?? null}
              reason={null}
            />
          </h2>
          <ol className="rows">
            {day.events.map((e) => (
              <EventRow key={e.id} event={e} pair={pair} names={names} />
            ))}
          </ol>
        </section>
      ))}
      {sorted.length > limit && (
        <p>
          <button type="button" className="button" onClick={() => setLimit(limit + ROWS)}>
            Show {Math.min(ROWS, sorted.length - limit)} more of {sorted.length}
          </button>
        </p>
      )}
    </section>
  )
}

/** Latest first; undated ones last, the surer before the less sure. */
function sortByDay(events: readonly EventView[]): EventView[] {
  const when = (e: EventView): string => e.bounds.lower ?? e.bounds.upper ?? ''
  return [...events].sort((a, b) => {
    const [x, y] = [when(a), when(b)]
    if (x !== y) return x < y ? 1 : -1
    return b.lead.certainty - a.lead.certainty
  })
}

/** The same date known in different ways makes two days, for the heading says how it is known. */
function groupByDay(sorted: readonly EventView[]): { key: string; events: EventView[] }[] {
  const days = new Map<string, EventView[]>()
  for (const event of sorted) {
    const key = event.lead.date === null ? '' : `${event.lead.date} ${event.lead.date_basis ?? ''}`
    const day = days.get(key)
    if (day) day.push(event)
    else days.set(key, [event])
  }
  return [...days].map(([key, list]) => ({ key, events: list }))
}
