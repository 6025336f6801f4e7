// In: a pair's names; out: what the marks of the timeline mean.

import type { ReactNode } from 'react'
import type { Status } from '../../../src/terms/index.js'
import { STATUS_HELP, STATUS_WORDS } from '../words/event-words.js'
import { type Direction, EventMark } from './event-mark.js'

const STATUSES: readonly Status[] = [
  'occurred',
  'planned',
  'called-off',
  'denied',
  'demanded',
  'hypothetical',
]

export function Legend({ first, second }: { readonly first: string; readonly second: string }): ReactNode {
  const directions: readonly (readonly [Direction, string])[] = [
    ['right', `${first} acts`],
    ['left', `${second} acts`],
    ['round', 'both, or others'],
    ['poll', 'poll'],
  ]
  return (
    <details className="legend">
      <summary>What the marks mean</summary>
      <div className="legend-body">
        <dl>
          <dt>Who acts</dt>
          {directions.map(([direction, words]) => (
            <dd key={direction}>
              <Sample direction={direction} /> {words}
            </dd>
          ))}
        </dl>
        <dl>
          <dt>Status</dt>
          {STATUSES.map((status) => (
            <dd key={status} title={STATUS_HELP[status]}>
              <Sample status={status} /> {STATUS_WORDS[status]}
            </dd>
          ))}
          <dd>
            <Sample background /> faded: background, recalled by the article
          </dd>
        </dl>
        <dl>
          <dt>Colour and height</dt>
          <dd>
            <Sample quad={1} /> cooperation in words
          </dd>
          <dd>
            <Sample quad={2} /> cooperation in deeds
          </dd>
          <dd>
            <Sample quad={3} /> conflict in words
          </dd>
          <dd>
            <Sample quad={4} /> conflict in deeds
          </dd>
          <dd>
            The further from the line, the weightier (PLOVER’s scale, 10 to −10). Symbolic acts and polls
            stand by the line; marks that would cover each other are moved apart.
          </dd>
        </dl>
        <dl>
          <dt>Size, bars, shades</dt>
          <dd>
            <Sample radius={4.6} /> <Sample radius={8.4} /> larger: surer
          </dd>
          <dd>
            <svg className="mark-icon" viewBox="-14 -10 28 20" width="28" height="20" aria-hidden="true">
              <g className="bar q1">
                <line x1={-12} x2={12} y1={0} y2={0} />
              </g>
            </svg>{' '}
            lasts from–to
          </dd>
          <dd>
            <svg className="mark-icon" viewBox="-14 -10 28 20" width="28" height="20" aria-hidden="true">
              <g className="bar q1 is-vague">
                <line x1={-12} x2={12} y1={0} y2={0} />
              </g>
            </svg>{' '}
            some day within; an arrow: open end
          </dd>
          <dd>
            <i className="swatch warm" /> <i className="swatch cold" /> the month’s temperature: scores of
            what was done, weighed by certainty
          </dd>
        </dl>
      </div>
    </details>
  )
}

function Sample({
  direction = 'round',
  status = 'occurred',
  quad = 1,
  radius = 7,
  background = false,
}: {
  readonly direction?: Direction
  readonly status?: Status
  readonly quad?: 1 | 2 | 3 | 4
  readonly radius?: number
  readonly background?: boolean
}): ReactNode {
  return (
    <svg className="mark-icon" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
      <EventMark direction={direction} status={status} quad={quad} radius={radius} background={background} />
    </svg>
  )
}
