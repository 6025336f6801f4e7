// In: a pair's events, the years wanted and the size of the drawing; out: where every mark, bar and tick stands, none upon another.

import type { EventView, PairView } from '../../../src/serve/contract.js'
import { dayNumber, sayMonthShort } from '../words/date-words.js'
import { radiusOf } from './mark-radius.js'

export interface Frame {
  readonly width: number
  readonly height: number
  /** Space under the lower half for the years. */
  readonly foot: number
}

export interface PlacedMark {
  readonly event: EventView
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Ends of the bar; null where the date is one day. */
  readonly bar: {
    readonly from: number
    readonly to: number
    readonly open: boolean
    readonly exact: boolean
  } | null
}

export interface TimelineLayout {
  readonly marks: readonly PlacedMark[]
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly year: number | null }[]
  readonly temperature: readonly {
    readonly month: string
    readonly x: number
    readonly width: number
    readonly up: number
    readonly down: number
  }[]
  readonly axis: number
  /** Events with a date outside the days shown. */
  readonly before: number
  readonly after: number
  readonly undated: readonly EventView[]
}

const SIDE = 18
/** Furthest from the line that a score of 10 stands, as a part of half the height. */
const REACH = 0.86

/** First and last day on the screen. Without years given, what is reported sets them: recalled events may lie decades back. */
export function spanOf(
  events: readonly EventView[],
  from: number | null,
  until: number | null,
): readonly [number, number] | null {
  const days = (list: readonly EventView[]): number[] =>
    list.flatMap(({ bounds }) =>
      [bounds.lower, bounds.upper].flatMap((d) => (d === null ? [] : [dayNumber(d)])),
    )
  const fresh = days(events.filter((e) => !e.lead.background))
  const all = fresh.length > 0 ? fresh : days(events)
  if (all.length === 0) return null
  const first = from === null ? Math.min(...all) : dayNumber(`${from}-01-01`)
  const last = until === null ? Math.max(...all) : dayNumber(`${until}-12-31`)
  const pad = Math.max(10, (last - first) * 0.02)
  return [from === null ? first - pad : first, Math.max(first + 30, until === null ? last + pad : last)]
}

export function layTimeline(
  events: readonly EventView[],
  points: PairView['points'],
  span: readonly [number, number] | null,
  frame: Frame,
): TimelineLayout {
  const axis = (frame.height - frame.foot) / 2
  const undated = events.filter((e) => e.bounds.lower === null && e.bounds.upper === null)
  if (span === null) return { marks: [], ticks: [], temperature: [], axis, before: 0, after: 0, undated }
  const [first, last] = span
  const scale = (frame.width - 2 * SIDE) / (last - first)
  const xOf = (day: number): number => SIDE + (day - first) * scale
  const clamp = (x: number): number => Math.max(SIDE / 2, Math.min(frame.width - SIDE / 2, x))
  let before = 0
  let after = 0
  const wanted: PlacedMark[] = []
  for (const event of events) {
    const { lower, upper } = event.bounds
    if (lower === null && upper === null) continue
    const start = dayNumber(lower ?? upper ?? '')
    const end = dayNumber(upper ?? lower ?? '')
    if (end < first) before++
    else if (start > last) after++
    else {
      const from = clamp(xOf(start))
      const open = lower === null || upper === null
      const to = open && upper === null ? clamp(xOf(Math.max(last, start))) : clamp(xOf(end))
      wanted.push({
        event,
        x: lower === null ? to : from,
        y: axis - ((heightOf(event) * axis) / 10) * REACH,
        radius: radiusOf(event.lead.certainty) * (frame.width < 560 ? 0.8 : 1),
        bar: to - from > 3 || open ? { from, to, open, exact: (event.lead.date ?? '').includes('/') } : null,
      })
    }
  }
  return {
    marks: partMarks(wanted, axis, frame.width),
    ticks: tickDays(first, last, frame.width).map(({ day, label, year }) => ({ x: xOf(day), label, year })),
    temperature: layTemperature(points, xOf, frame.width, axis),
    axis,
    before,
    after,
    undated,
  }
}

/** Signals and polls stand near the line: they are no acts of cooperation or conflict by themselves. */
function heightOf({ lead }: EventView): number {
  if (lead.event === 'POLL') return 0
  if (lead.event === 'SIGNAL') return (lead.event_scale ?? 0) >= 0 ? 1 : -1
  const score = lead.event_scale ?? 0
  if (score !== 0) return score
  return lead.quad_code === 3 || lead.quad_code === 4 ? -0.6 : 0.6
}

/** Pixels of one step aside, and how many columns a crowd may fill to either side of its day. */
const STEP = 9
const COLUMNS = 8

/** Moves marks that would lie on another to the nearest free place, never across the line. */
function partMarks(marks: readonly PlacedMark[], axis: number, width: number): PlacedMark[] {
  const out: PlacedMark[] = []
  const steps = stepsAside(Math.ceil(axis / STEP))
  for (const mark of [...marks].sort((a, b) => a.x - b.x || (a.event.id < b.event.id ? -1 : 1))) {
    const above = mark.y <= axis
    const near = out.filter((o) => Math.abs(mark.x - o.x) < (COLUMNS + 3) * STEP * 2)
    const free = (x: number, y: number): boolean =>
      x > 8 &&
      x < width - 8 &&
      (above ? y > 14 && y <= axis : y < 2 * axis - 14 && y > axis) &&
      near.every((o) => Math.hypot(o.x - x, o.y - y) >= o.radius + mark.radius + 1)
    const place = steps
      .map(([column, row]) => ({
        x: mark.x + column * STEP * 2,
        y: mark.y + (above ? -row : row) * STEP,
      }))
      .find(({ x, y }) => free(x, y))
    out.push({ ...mark, ...place })
  }
  return out
}

/** `[column, row]`, the nearest first, a step in time counting for more than one in height; of two as near, the one away from the line. */
function stepsAside(rows: number): (readonly [number, number])[] {
  const spread = (n: number): number[] => [0, ...Array.from({ length: n }, (_, i) => [i + 1, -i - 1]).flat()]
  const far = ([column, row]: readonly [number, number]): number => Math.hypot(4 * column, row)
  return spread(rows)
    .flatMap((row) => spread(COLUMNS).map((column) => [column, row] as const))
    .sort((a, b) => far(a) - far(b))
}

function layTemperature(
  points: PairView['points'],
  xOf: (day: number) => number,
  width: number,
  axis: number,
): TimelineLayout['temperature'] {
  const peak = Math.max(1, ...points.flatMap((p) => [p.cooperation, -p.conflict]))
  return points.flatMap((p) => {
    const x = xOf(dayNumber(`${p.month}-01`))
    const step = xOf(dayNumber(`${p.month}-01`) + 30.4) - x
    if (x + step < 0 || x > width) return []
    const height = (score: number): number => (Math.abs(score) / peak) * axis * REACH
    return [
      {
        month: p.month,
        x,
        width: Math.max(3, step - 1),
        up: height(p.cooperation),
        down: height(p.conflict),
      },
    ]
  })
}

interface Tick {
  readonly day: number
  readonly label: string
  readonly year: number | null
}

/** Years where they fit, quarters or months for shorter spans. */
function tickDays(first: number, last: number, width: number): Tick[] {
  const room = Math.max(2, Math.floor(width / 76))
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear()
  const months = (last - first) / 30.4
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((s) => months / s <= room) ?? 1200
  const ticks: Tick[] = []
  const beginYear = Math.floor(yearOf(first) / Math.max(1, step / 12)) * Math.max(1, step / 12)
  for (let month = beginYear * 12; ; month += step) {
    const year = Math.floor(month / 12)
    const name = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
    const day = dayNumber(`${name}-01`)
    if (day > last) return ticks
    if (day < first) continue
    const whole = month % 12 === 0
    ticks.push({
      day,
      label: whole ? String(year) : sayMonthShort(name).slice(0, 3),
      year: whole ? year : null,
    })
  }
}
