// In: what matters about a report; out: a whole one, for tests of what is done with reports.

import type { ChanceryEvent, Report, ReportParty } from '../../src/terms/index.js'

export function makeParty(code: string | null, name: string, over: Partial<ReportParty> = {}): ReportParty {
  return {
    code,
    sector: null,
    entity_text: name,
    identifier_text: name,
    identifier_id: null,
    wikidata: null,
    office: null,
    ...over,
  }
}

/** A person of a state, known to the almanac. */
export function makePerson(code: string, name: string): ReportParty {
  return makeParty(code, name, { identifier_id: `per:${name}`, sector: 'GOV' })
}

export function makeReport(over: Partial<Report> & { readonly id: string }, text = 'a'): Report {
  return {
    v: 1,
    event: 'CONSULT',
    mode: null,
    context: [],
    actor: [makePerson('CHL', 'Gabriel Boric')],
    recipient: [makePerson('ARG', 'Alberto Fernández')],
    date: '2022-04-04',
    date_basis: 'stated',
    date_reason: 'printed',
    event_loc: null,
    status: 'occurred',
    background: false,
    channel: ['leader'],
    instrument: null,
    stance: null,
    event_scale: 2.5,
    quad_code: 1,
    certainty: 0.8,
    attribution: [],
    visit: null,
    measure: null,
    poll: null,
    comments: [],
    doubts: [],
    evidence: [
      {
        exact: 'The two presidents met in Buenos Aires',
        prefix: '',
        suffix: '',
        start: 0,
        end: 38,
        sentence: 0,
      },
    ],
    article: {
      id: `a_${text}`,
      source: `${text}.txt`,
      title: null,
      outlet: `Outlet ${text}`,
      byline: null,
      credited: [],
      published: null,
      published_basis: null,
      published_reason: null,
      language: 'en',
      truncated: false,
      boilerplate: [],
    },
    coder: { chancery: '0.1.0', lexicon: 'sha256:0', models: { en: 'sha256:0' } },
    ...over,
  }
}

export function makeEvent(lead: Report, over: Partial<ChanceryEvent> = {}): ChanceryEvent {
  return { id: `e_${lead.id}`, reports: [lead.id], lead, slots: {}, tellings: 1, ...over }
}
