// In: a pair's filters and its events; out: the controls that change them. The address keeps what is chosen.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { EventView } from '../../../src/serve/contract.js'
import type { QuadCode, Status } from '../../../src/terms/index.js'
import {
  EVENT_KINDS,
  nameEvent,
  QUAD_WORDS,
  quadClass,
  STATUS_HELP,
  STATUS_WORDS,
} from '../words/event-words.js'
import { type Filters, isFiltered, NO_FILTERS } from '../words/filters.js'

const STATUSES = Object.keys(STATUS_WORDS) as readonly Status[]
const QUADS: readonly QuadCode[] = [1, 2, 3, 4]

export function FilterBar({
  events,
  filters,
  onChange,
}: {
  readonly events: readonly EventView[]
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}): ReactNode {
  const statuses = STATUSES.filter((s) => events.some((e) => e.lead.status === s) || filters.statuses.has(s))
  const kinds = EVENT_KINDS.filter((k) => events.some((e) => e.lead.event === k) || filters.kind === k)
  const channels = [...new Set(events.flatMap((e): string[] => [...e.lead.channel]))].sort()
  const years = yearsOf(events)
  return (
    <form className="filters" aria-label="Filters" onSubmit={(e) => e.preventDefault()}>
      <fieldset>
        <legend>Status</legend>
        {statuses.map((s) => (
          <Toggle
            key={s}
            on={filters.statuses.has(s)}
            help={STATUS_HELP[s]}
            onToggle={() => onChange({ ...filters, statuses: toggled(filters.statuses, s) })}
          >
            {STATUS_WORDS[s]}
          </Toggle>
        ))}
      </fieldset>
      <fieldset>
        <legend>Colour</legend>
        {QUADS.map((q) => (
          <Toggle
            key={q}
            on={filters.quads.has(q)}
            quad={q}
            onToggle={() => onChange({ ...filters, quads: toggled(filters.quads, q) })}
          >
            {QUAD_WORDS[q]}
          </Toggle>
        ))}
      </fieldset>
      <div className="filter-line">
        <label>
          Kind
          <select
            name="kind"
            value={filters.kind ?? ''}
            onChange={(e) => onChange({ ...filters, kind: kinds.find((k) => k === e.target.value) ?? null })}
          >
            <option value="">all kinds</option>
            {kinds.map((k) => (
              <option key={k} value={k}>
                {nameEvent(k)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Channel
          <select
            name="channel"
            value={filters.channel ?? ''}
            onChange={(e) => onChange({ ...filters, channel: e.target.value || null })}
          >
            <option value="">all channels</option>
            {channels.map((c) => (
              <option key={c} value={c}>
                {c}
              </option>
            ))}
          </select>
        </label>
        <YearSelect
          label="From"
          name="from"
          years={years}
          value={filters.from}
          onChange={(from) => onChange({ ...filters, from })}
        />
        <YearSelect
          label="To"
          name="until"
          years={years}
          value={filters.until}
          onChange={(until) => onChange({ ...filters, until })}
        />
        <CertaintySlider
          value={filters.certainty}
          onChange={(certainty) => onChange({ ...filters, certainty })}
        />
        <label className="check">
          <input
            type="checkbox"
            name="background"
            checked={filters.background}
            onChange={(e) => onChange({ ...filters, background: e.target.checked })}
          />
          with background
        </label>
        {isFiltered(filters) && (
          <button type="button" className="quiet" onClick={() => onChange(NO_FILTERS)}>
            Clear filters
          </button>
        )}
      </div>
    </form>
  )
}

function Toggle({
  on,
  help,
  quad,
  onToggle,
  children,
}: {
  readonly on: boolean
  readonly help?: string
  readonly quad?: QuadCode
  readonly onToggle: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <button type="button" className="toggle" aria-pressed={on} title={help} onClick={onToggle}>
      {quad && <i className={`swatch ${quadClass(quad)}`} />}
      {children}
    </button>
  )
}

/** Moves at once; the list follows when the hand rests, for browsers limit how often an address may change. */
function CertaintySlider({
  value,
  onChange,
}: {
  readonly value: number
  readonly onChange: (value: number) => void
}): ReactNode {
  const [percent, setPercent] = useState(Math.round(value * 100))
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  }, [onChange])
  useEffect(() => setPercent(Math.round(value * 100)), [value])
  useEffect(() => {
    if (percent === Math.round(value * 100)) return
    const timer = setTimeout(() => change.current(percent / 100), 150)
    return () => clearTimeout(timer)
  }, [percent, value])
  return (
    <label className="slider">
      At least {percent} % sure
      <input
        type="range"
        name="certainty"
        min={0}
        max={100}
        step={5}
        value={percent}
        onChange={(e) => setPercent(Number(e.target.value))}
      />
    </label>
  )
}

function YearSelect({
  label,
  name,
  years,
  value,
  onChange,
}: {
  readonly label: string
  readonly name: string
  readonly years: readonly number[]
  readonly value: number | null
  readonly onChange: (year: number | null) => void
}): ReactNode {
  const listed = value !== null && !years.includes(value) ? [...years, value].sort() : years
  return (
    <label>
      {label}
      <select
        name={name}
        value={value === null ? '' : String(value)}
        onChange={(e) => onChange(e.target.value === '' ? null : Number(e.target.value))}
      >
        <option value="">any year</option>
        {listed.map((y) => (
          <option key={y} value={y}>
            {y}
          </option>
        ))}
      </select>
    </label>
  )
}

function yearsOf(events: readonly EventView[]): number[] {
  const years = events.flatMap(({ bounds }) =>
    [bounds.lower, bounds.upper].flatMap((d) => (d === null ? [] : [Number(d.slice(0, 4))])),
  )
  return [...new Set(years)].sort((a, b) => a - b)
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
