// In: the query of a pair's address; out: its filters, the events they let through, and the query again.

import type { EventView } from '../../../src/serve/contract.js'
import type { EventType, QuadCode, Status } from '../../../src/terms/index.js'
import { EVENT_KINDS, STATUS_WORDS } from './event-words.js'

export interface Filters {
  /** Empty sets let everything through. */
  readonly statuses: ReadonlySet<Status>
  readonly quads: ReadonlySet<QuadCode>
  readonly kind: EventType | null
  readonly channel: string | null
  /** 0 to 1. */
  readonly certainty: number
  readonly background: boolean
  /** First and last year shown, inclusive; null: open. */
  readonly from: number | null
  readonly until: number | null
}

export const NO_FILTERS: Filters = {
  statuses: new Set(),
  quads: new Set(),
  kind: null,
  channel: null,
  certainty: 0,
  background: true,
  from: null,
  until: null,
}

const QUADS: readonly QuadCode[] = [1, 2, 3, 4]

export function readFilters(query: URLSearchParams): Filters {
  const listed = (key: string): readonly string[] => (query.get(key) ?? '').split('.').filter(Boolean)
  const year = (key: string): number | null => {
    const text = query.get(key)
    return text !== null && /^\d{4}$/.test(text) ? Number(text) : null
  }
  const percent = Number(query.get('certainty') ?? '0')
  return {
    statuses: new Set(listed('status').filter((s): s is Status => Object.hasOwn(STATUS_WORDS, s))),
    quads: new Set(QUADS.filter((q) => listed('quad').includes(String(q)))),
    kind: EVENT_KINDS.find((k) => k === query.get('kind')) ?? null,
    channel: query.get('channel'),
    certainty: Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) / 100 : 0,
    background: query.get('background') !== 'off',
    from: year('from'),
    until: year('until'),
  }
}

export function writeFilters(filters: Filters): Record<string, string | null> {
  return {
    status: [...filters.statuses].join('.') || null,
    quad: [...filters.quads].sort().join('.') || null,
    kind: filters.kind,
    channel: filters.channel,
    certainty: filters.certainty > 0 ? String(Math.round(filters.certainty * 100)) : null,
    background: filters.background ? null : 'off',
    from: filters.from === null ? null : String(filters.from),
    until: filters.until === null ? null : String(filters.until),
  }
}

/** Events that pass. With years given, events without any date do not. */
export function filterEvents(events: readonly EventView[], filters: Filters): EventView[] {
  return events.filter(({ lead, bounds }) => {
    if (filters.statuses.size > 0 && !filters.statuses.has(lead.status)) return false
    if (filters.quads.size > 0 && (lead.quad_code === null || !filters.quads.has(lead.quad_code)))
      return false
    if (filters.kind !== null && lead.event !== filters.kind) return false
    if (filters.channel !== null && !lead.channel.some((c) => c === filters.channel)) return false
    if (lead.certainty < filters.certainty) return false
    if (!filters.background && lead.background) return false
    return isWithinYears(bounds, filters)
  })
}

function isWithinYears(bounds: EventView['bounds'], { from, until }: Filters): boolean {
  if (from === null && until === null) return true
  if (bounds.lower === null && bounds.upper === null) return false
  const first = bounds.lower === null ? Number.NEGATIVE_INFINITY : Number(bounds.lower.slice(0, 4))
  const last = bounds.upper === null ? Number.POSITIVE_INFINITY : Number(bounds.upper.slice(0, 4))
  return last >= (from ?? Number.NEGATIVE_INFINITY) && first <= (until ?? Number.POSITIVE_INFINITY)
}

export function isFiltered(filters: Filters): boolean {
  return Object.values(writeFilters(filters)).some((value) => value !== null)
}
