// In: merged events; out: a CSV table (RFC 4180), one event a row; cells that a spreadsheet would run as formulas are quoted with an apostrophe.

import type { ChanceryEvent, ReportParty } from '../terms/index.js'

const COLUMNS = [
  'id',
  'date',
  'date_basis',
  'event',
  'mode',
  'status',
  'background',
  'actor',
  'actor_codes',
  'recipient',
  'recipient_codes',
  'place',
  'country_code',
  'channel',
  'instrument',
  'stance',
  'event_scale',
  'quad_code',
  'certainty',
  'according_to',
  'tellings',
  'sources',
  'quote',
] as const

export function exportCsv(events: readonly ChanceryEvent[]): string {
  const rows = events.map((e) => {
    const { lead } = e
    const cells: Record<(typeof COLUMNS)[number], string | number | boolean | null> = {
      id: e.id,
      date: lead.date,
      date_basis: lead.date_basis,
      event: lead.event,
      mode: lead.mode,
      status: lead.status,
      background: lead.background,
      actor: names(lead.actor),
      actor_codes: codes(lead.actor),
      recipient: names(lead.recipient),
      recipient_codes: codes(lead.recipient),
      place: lead.event_loc?.resolved_place ?? null,
      country_code: lead.event_loc?.country_code ?? null,
      channel: lead.channel.join(';'),
      instrument: lead.instrument,
      stance: lead.stance,
      event_scale: lead.event_scale,
      quad_code: lead.quad_code,
      certainty: lead.certainty,
      according_to: lead.attribution.map((v) => v.who).join('; '),
      tellings: e.tellings,
      sources: lead.article.source,
      quote: lead.evidence[0]?.exact.replace(/\s+/g, ' ') ?? '',
    }
    return COLUMNS.map((c) => cell(cells[c])).join(',')
  })
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`
}

const names = (side: readonly ReportParty[]): string =>
  side.map((p) => p.identifier_text ?? p.entity_text).join('; ')
const codes = (side: readonly ReportParty[]): string =>
  [...new Set(side.flatMap((p) => (p.code ? [p.code] : [])))].join(';')

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
