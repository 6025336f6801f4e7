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

/** Measures by id, their acts in order of date; what is denied, called off or only asked for is no act. */
export function listMeasures(events: readonly ChanceryEvent[]): MeasureHistory[] {
  const acts = events.filter(
    (e) => e.lead.measure !== null && (e.lead.status === 'occurred' || e.lead.status === 'planned'),
  )
  const byId = new Map<string, ChanceryEvent[]>()
  for (const event of acts) {
    const id = event.lead.measure?.measure_id ?? ''
    byId.set(id, [...(byId.get(id) ?? []), event])
  }
  joinBareEndings(byId)
  return [...byId]
    .map(([id, list]) => tellHistory(id, list))
    .sort((a, b) => (a.measure_id < b.measure_id ? -1 : 1))
}

/** "the ban", "its curbs": words that name no thing. */
const BARE =
  /^(?:(?:the|its|their|his|all|blanket|total|full|remaining|old|last|import|export|travel|trade|economic|additional)\s+)*(?:bans?|curbs?|restrictions?|sanctions?|measures?|dut(?:y|ies)|tariffs?|controls?|embargo(?:es)?|alerts?|advisor(?:y|ies)|warnings?|suspensions?|limits?)$/i

/** An end told of "the ban" alone is the end of the one measure that stands between its sides. */
function joinBareEndings(byId: Map<string, ChanceryEvent[]>): void {
  for (const [id, list] of [...byId]) {
    const ending = list.every((e) => e.lead.measure?.act === 'lifted' || e.lead.measure?.act === 'eased')
    if (!ending || !list.every((e) => BARE.test(e.lead.measure?.object ?? ''))) continue
    const key = sidesOf(list[0])
    const standing = [...byId].filter(
      ([other, acts]) =>
        other !== id && sidesOf(acts[0]) === key && acts.some(isOpening) && !acts.some(isClosing),
    )
    const [only] = standing
    if (!only || standing.length > 1) continue
    byId.set(only[0], [...only[1], ...list])
    byId.delete(id)
  }
}

const codesOf = (side: ChanceryEvent['lead']['actor']): string[] => [
  ...new Set(side.flatMap((p) => (p.code ? [p.code] : []))),
]

const sidesOf = (event: ChanceryEvent | undefined): string =>
  event ? JSON.stringify([codesOf(event.lead.actor).sort(), codesOf(event.lead.recipient).sort()]) : ''

const isOpening = ({ lead }: ChanceryEvent): boolean =>
  lead.measure?.act === 'imposed' || lead.measure?.act === 'announced'

/** An end that is only planned ends nothing until its day, and without a day of its own it has none. */
const isClosing = ({ lead }: ChanceryEvent): boolean =>
  lead.measure?.act === 'lifted' && (lead.status === 'occurred' || lead.date_basis !== 'implied')

/** A lifting is dated by its end, any other act by its beginning; else by the day of the event. */
function dateAct({ lead }: ChanceryEvent): string | null {
  const told = lead.measure?.act === 'lifted' ? lead.measure.until : lead.measure?.from
  return told && told !== '..' ? told : lead.date
}

function tellHistory(measure_id: string, list: readonly ChanceryEvent[]): MeasureHistory {
  const begins = (e: ChanceryEvent | undefined): string => (e && dateAct(e)) ?? ''
  const sorted = [...list].sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0))
  const opening = sorted.find(isOpening)
  const closing = sorted.filter(isClosing).at(-1)
  const again = closing && sorted.filter(isOpening).find((e) => begins(e) > begins(closing))
  const first = opening ?? sorted[0]
  return {
    measure_id,
    object: first?.lead.measure?.object ?? '',
    by: first ? codesOf(first.lead.actor) : [],
    on: first ? codesOf(first.lead.recipient) : [],
    acts: sorted.flatMap((e) =>
      e.lead.measure ? [{ act: e.lead.measure.act, date: dateAct(e), event: e.id }] : [],
    ),
    from: opening ? dateAct(opening) : null,
    // Imposed again after its end, it holds as the later act says.
    until: closing && !again ? dateAct(closing) : ((again ?? opening)?.lead.measure?.until ?? null),
  }
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
