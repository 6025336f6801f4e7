// In: events that carry measures; out: each measure's acts over time, and which are in force on a day.

import type { ChanceryEvent, ReportMeasure } from '../terms/index.js'

export interface MeasureHistory {
  readonly measure_id: string
  readonly object: string
  readonly by: readonly string[]
  readonly on: readonly string[]
  readonly acts: readonly {
    readonly act: ReportMeasure['act']
    readonly date: string | null
    readonly event: string
  }[]
  readonly from: string | null
  readonly until: string | null
}

export interface InForce extends MeasureHistory {
  readonly since: string | null
}

/** Measures by id, their acts in order of date. */
export function listMeasures(events: readonly ChanceryEvent[]): MeasureHistory[] {
  const byId = new Map<string, ChanceryEvent[]>()
  for (const event of events) {
    const id = event.lead.measure?.measure_id
    if (id && event.lead.status !== 'denied') byId.set(id, [...(byId.get(id) ?? []), event])
  }
  return [...byId]
    .map(([measure_id, list]) => {
      const sorted = [...list].sort((a, b) => ((a.lead.date ?? '') < (b.lead.date ?? '') ? -1 : 1))
      const opening = sorted.find(
        (e) => e.lead.measure?.act === 'imposed' || e.lead.measure?.act === 'announced',
      )
      const closing = [...sorted].reverse().find((e) => e.lead.measure?.act === 'lifted')
      const codes = (side: ChanceryEvent['lead']['actor']): string[] => [
        ...new Set(side.flatMap((p) => (p.code ? [p.code] : []))),
      ]
      const first = sorted[0]
      return {
        measure_id,
        object: first?.lead.measure?.object ?? '',
        by: first ? codes(first.lead.actor) : [],
        on: first ? codes(first.lead.recipient) : [],
        acts: sorted.flatMap((e) =>
          e.lead.measure
            ? [
                {
                  act: e.lead.measure.act,
                  date: e.lead.measure.from ?? e.lead.measure.until ?? e.lead.date,
                  event: e.id,
                },
              ]
            : [],
        ),
        from: opening?.lead.measure?.from ?? opening?.lead.date ?? null,
        until: closing?.lead.measure?.until ?? closing?.lead.date ?? opening?.lead.measure?.until ?? null,
      }
    })
    .sort((a, b) => (a.measure_id < b.measure_id ? -1 : 1))
}

/** Measures in force on `day` (`YYYY-MM-DD`): begun on or before it, not lifted or run out before it. Bounds of EDTF are the caller's. */
export function measuresInForce(
  histories: readonly MeasureHistory[],
  day: string,
  boundsOf: (edtf: string | null) => { lower: string | null; upper: string | null } | null,
): InForce[] {
  return histories.flatMap((h) => {
    const begun = boundsOf(h.from)?.lower ?? null
    const ended = h.until === null || h.until === '..' ? null : (boundsOf(h.until)?.upper ?? null)
    if (h.acts.every((a) => a.act === 'lifted' || a.act === 'announced') && begun === null) return []
    if (begun === null || begun > day) return []
    if (ended !== null && ended < day) return []
    return [{ ...h, since: h.from }]
  })
}
