// In: an event's status, quad, direction and certainty; out: its mark, the same in the timeline, the list and the legend.

import type { ReactNode } from 'react'
import type { QuadCode, Report, Status } from '../../../src/terms/index.js'
import { quadClass } from '../words/event-words.js'
import { radiusOf } from './mark-radius.js'

/** Who acts on whom, seen from a pair: the first country acts (`right`), the second (`left`), or it cannot be told (`round`). */
export type Direction = 'right' | 'left' | 'round' | 'poll'

export function directionOf(report: Report, pair: readonly [string, string]): Direction {
  if (report.event === 'POLL') return 'poll'
  const acts = (code: string): boolean => report.actor.some((p) => p.code === code)
  const first = acts(pair[0])
  const second = acts(pair[1])
  if (first === second) return 'round'
  return first ? 'right' : 'left'
}

const OUTLINES: Readonly<Record<Direction, string>> = {
  right: 'M-0.72-0.95 L1.05 0 L-0.72 0.95 Z',
  left: 'M0.72-0.95 L-1.05 0 L0.72 0.95 Z',
  round: 'M-0.88 0 A0.88 0.88 0 1 1 0.88 0 A0.88 0.88 0 1 1 -0.88 0 Z',
  poll: 'M-0.76-0.76 H0.76 V0.76 H-0.76 Z',
}

export function EventMark({
  status,
  quad,
  direction,
  radius,
  background = false,
}: {
  readonly status: Status
  readonly quad: QuadCode | null
  readonly direction: Direction
  readonly radius: number
  readonly background?: boolean
}): ReactNode {
  const outline = OUTLINES[direction]
  return (
    <g
      className={`mark ${quadClass(quad)} is-${status}${background ? ' is-background' : ''}`}
      transform={`scale(${radius})`}
    >
      <path className="mark-shape" d={outline} />
      {status === 'called-off' && (
        <path className="mark-line" d="M-0.95-0.95 L0.95 0.95 M0.95-0.95 L-0.95 0.95" />
      )}
      {status === 'denied' && <path className="mark-line" d="M-1.05 1.05 L1.05-1.05" />}
    </g>
  )
}

/** The mark by itself, in a line of text. */
export function MarkIcon({
  report,
  direction,
}: {
  readonly report: Report
  readonly direction: Direction
}): ReactNode {
  return (
    <svg className="mark-icon" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
      <EventMark
        status={report.status}
        quad={report.quad_code}
        direction={direction}
        radius={radiusOf(report.certainty)}
        background={report.background}
      />
    </svg>
  )
}
