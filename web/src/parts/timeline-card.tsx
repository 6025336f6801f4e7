// In: the mark in hand; out: a card beside it that tells the event in four lines.

import type { ReactNode } from 'react'
import { count, STATUS_WORDS, titleReport } from '../words/event-words.js'
import { type Names, saySides } from '../words/party-words.js'
import { DateLine } from './date-line.js'
import type { PlacedMark } from './lay-timeline.js'

const CARD_WIDTH = 300

export function TimelineCard({
  id,
  mark,
  width,
  names,
}: {
  readonly id: string
  readonly mark: PlacedMark
  readonly width: number
  readonly names: Names
}): ReactNode {
  const { lead, tellings } = mark.event
  const room = Math.min(CARD_WIDTH, width - 16)
  const left = Math.max(8, Math.min(width - room - 8, mark.x - room / 2))
  const quote = lead.evidence[0]?.exact.replace(/\s+/g, ' ') ?? ''
  return (
    <div
      id={id}
      role="tooltip"
      className="timeline-card"
      style={{ left, top: mark.y + mark.radius + 10, width: room }}
    >
      <p className="timeline-card-title">{titleReport(lead)}</p>
      <p>{saySides(lead.actor, lead.recipient, names)}</p>
      <p className="faint">
        <DateLine date={lead.date} basis={lead.date_basis} reason={null} /> · {STATUS_WORDS[lead.status]}
        {lead.background ? ', background' : ''} · {Math.round(lead.certainty * 100)} % sure
        {tellings > 1 ? ` · ${count(tellings, 'telling')}` : ''}
      </p>
      {quote && <p className="quote">“{quote.length > 150 ? `${quote.slice(0, 149)}…` : quote}”</p>}
    </div>
  )
}
