// In: a pair's temperature by month; out: a small drawing: cooperation above the line, conflict below.

import type { ReactNode } from 'react'
import type { PairView } from '../../../src/serve/contract.js'
import { sayMonthShort } from '../words/date-words.js'

const WIDTH = 240
const HALF = 24
/** Months drawn at most, the latest: one act decades back would press the rest together. */
const MONTHS = 84

export function Sparkline({ points }: { readonly points: PairView['points'] }): ReactNode {
  const last = points.at(-1)
  const drawn = last ? points.filter((p) => monthIndex(p.month) > monthIndex(last.month) - MONTHS) : []
  const first = drawn[0]
  if (!first || !last) return <p className="spark-empty">No dated event that was done</p>
  const earlier = points.length > drawn.length
  const from = monthIndex(first.month)
  const months = Math.max(12, monthIndex(last.month) - from + 1)
  const step = WIDTH / months
  const peak = Math.max(4, ...drawn.flatMap((p) => [p.cooperation, -p.conflict]))
  const height = (score: number): number => Math.max(score === 0 ? 0 : 2, (Math.abs(score) / peak) * HALF)
  const label = `Cooperation and conflict by month, ${sayMonthShort(first.month)} to ${sayMonthShort(last.month)}`
  return (
    <figure className="spark">
      <svg
        viewBox={`0 ${-HALF - 1} ${WIDTH} ${2 * HALF + 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <title>{label}</title>
        {drawn.map((p) => {
          const x = (monthIndex(p.month) - from) * step
          const width = Math.max(3, Math.min(10, step * 0.8))
          return (
            <g key={p.month}>
              <rect
                className="spark-up"
                x={x}
                y={-height(p.cooperation)}
                width={width}
                height={height(p.cooperation)}
              />
              <rect className="spark-down" x={x} y={0} width={width} height={height(p.conflict)} />
            </g>
          )
        })}
        <line className="zero" x1={0} x2={WIDTH} y1={0} y2={0} />
      </svg>
      <figcaption>
        <span>
          {sayMonthShort(first.month)}
          {earlier && `, some before`}
        </span>
        {first.month !== last.month && <span>{sayMonthShort(last.month)}</span>}
      </figcaption>
    </figure>
  )
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
