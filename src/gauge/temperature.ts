// In: events with the bounds of their dates; out: for each pair of countries, cooperation and conflict month by month.

import type { ChanceryEvent, Channel } from '../terms/index.js'

export interface TemperaturePoint {
  /** `YYYY-MM`. */
  readonly month: string
  /** Sums of PLOVER scale scores of events that occurred, each weighed by its certainty. */
  readonly cooperation: number
  readonly conflict: number
  readonly events: number
}

export interface PairGauge {
  /** Two codes in alphabetical order. */
  readonly pair: readonly [string, string]
  readonly events: number
  readonly points: readonly TemperaturePoint[]
  readonly channels: Readonly<Partial<Record<Channel, number>>>
}

/** Pairs with most events first. An event counts in the month its date begins; undated, planned and background ones are counted as events only. */
export function gaugePairs(
  events: readonly ChanceryEvent[],
  monthOf: (edtf: string | null) => string | null,
): PairGauge[] {
  const pairs = new Map<string, ChanceryEvent[]>()
  for (const event of events) {
    for (const key of pairsOf(event)) pairs.set(key, [...(pairs.get(key) ?? []), event])
  }
  return [...pairs]
    .map(([key, list]) => gaugePair(key, list, monthOf))
    .sort((a, b) => b.events - a.events || (a.pair.join() < b.pair.join() ? -1 : 1))
}

export function pairsOf(event: ChanceryEvent): string[] {
  const codes = (side: ChanceryEvent['lead']['actor']): string[] => [
    ...new Set(side.flatMap((p) => (p.code ? [p.code] : []))),
  ]
  const out = new Set<string>()
  for (const a of codes(event.lead.actor)) {
    for (const b of codes(event.lead.recipient)) if (a !== b) out.add([a, b].sort().join(' '))
  }
  return [...out]
}

function gaugePair(
  key: string,
  events: readonly ChanceryEvent[],
  monthOf: (edtf: string | null) => string | null,
): PairGauge {
  const months = new Map<string, { cooperation: number; conflict: number; events: number }>()
  const channels: Partial<Record<Channel, number>> = {}
  for (const { lead } of events) {
    for (const c of lead.channel) channels[c] = (channels[c] ?? 0) + 1
    const month = monthOf(lead.date)
    if (!month || lead.status !== 'occurred' || lead.event_scale === null) continue
    const point = months.get(month) ?? { cooperation: 0, conflict: 0, events: 0 }
    const weight = lead.event_scale * lead.certainty
    if (weight >= 0) point.cooperation += weight
    else point.conflict += weight
    point.events++
    months.set(month, point)
  }
  const [a = '', b = ''] = key.split(' ')
  const round = (n: number): number => Math.round(n * 100) / 100
  return {
    pair: [a, b],
    events: events.length,
    points: [...months]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([month, p]) => ({
        month,
        cooperation: round(p.cooperation),
        conflict: round(p.conflict),
        events: p.events,
      })),
    channels,
  }
}
