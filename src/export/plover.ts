// In: merged events; out: PLOVER JSON Lines, in the event's order of id, so that the same record gives the same bytes.

import type { ChanceryEvent, Report, ReportParty } from '../terms/index.js'

const FEATURE: Readonly<Record<Report['status'], string | null>> = {
  occurred: null,
  planned: 'future',
  demanded: 'future',
  hypothetical: 'hypothetical',
  denied: 'negation',
  'called-off': 'negation',
}

const MUTUAL = new Set(['CONSULT', 'COOPERATE', 'AGREE'])

/** PLOVER folds planned cooperation into AGREE, has no SIGNAL and no POLL, and puts both sides of a meeting in `actor`. */
export function exportPlover(events: readonly ChanceryEvent[]): string {
  return events
    .filter((e) => e.lead.event !== 'POLL')
    .map((e) => `${JSON.stringify(describe(e))}\n`)
    .join('')
}

function describe({ id, lead }: ChanceryEvent): Record<string, unknown> {
  const { event, mode } = mapEvent(lead)
  const mutual = MUTUAL.has(lead.event)
  const features = [FEATURE[lead.status], lead.background ? 'historical' : null].filter((f) => f !== null)
  return {
    id,
    date: lead.date,
    event,
    mode,
    context: lead.context,
    actor: (mutual ? [...lead.actor, ...lead.recipient] : lead.actor).map(describeParty),
    recipient: mutual ? [] : lead.recipient.map(describeParty),
    event_loc: lead.event_loc,
    text: lead.evidence.map((e) => e.exact).join(' … '),
    quad_code: lead.quad_code,
    event_scale: lead.event_scale,
    feature: features,
    source: lead.article.source,
  }
}

function mapEvent(lead: Report): { event: string; mode: string | null } {
  if (lead.event === 'SIGNAL')
    return lead.mode === 'courtesy'
      ? { event: 'SUPPORT', mode: null }
      : { event: 'ACCUSE', mode: 'disapprove' }
  const planned = lead.status === 'planned' && ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'].includes(lead.event)
  return planned ? { event: 'AGREE', mode: null } : { event: lead.event, mode: lead.mode }
}

function describeParty(party: ReportParty): Record<string, unknown> {
  return {
    code: party.code,
    sector: party.sector === 'SUB' ? 'GOV' : party.sector,
    entity_text: party.entity_text,
    identifier_id: party.identifier_id,
    identifier_text: party.identifier_text,
    office: party.office,
  }
}
