// In: an event's type, mode, measure and status; out: what it is called on the screen.

import type {
  EventType,
  QuadCode,
  Report,
  ReportArticle,
  ReportMeasure,
  Stance,
  Status,
} from '../../../src/terms/index.js'

/** What an event is called without a mode, and with each of its modes. */
const NAMES: Readonly<Record<EventType, readonly [string, Readonly<Record<string, string>>]>> = {
  AGREE: ['Agreement or pledge', {}],
  CONSULT: [
    'Talks',
    {
      visit: 'Visit',
      'third-party': 'Meeting on third ground',
      multilateral: 'Multilateral meeting',
      phone: 'Telephone call',
    },
  ],
  SUPPORT: ['Support', {}],
  CONCEDE: ['Concession', {}],
  COOPERATE: ['Cooperation', {}],
  AID: ['Aid', {}],
  RETREAT: [
    'Retreat',
    {
      withdraw: 'Withdrawal',
      release: 'Release',
      disarm: 'Disarmament',
      ceasefire: 'Ceasefire',
      access: 'Access granted',
      resign: 'Resignation',
    },
  ],
  REQUEST: [
    'Request',
    {
      assist: 'Request for help',
      change: 'Call for change',
      yield: 'Call to yield',
      meet: 'Request to meet',
    },
  ],
  ACCUSE: [
    'Accusation or protest note',
    { disapprove: 'Disapproval', investigate: 'Investigation', allege: 'Allegation' },
  ],
  REJECT: [
    'Rejection',
    {
      assist: 'Help refused',
      change: 'Change refused',
      yield: 'Refusal to yield',
      meet: 'Meeting refused',
    },
  ],
  THREATEN: [
    'Threat',
    {
      restrict: 'Threat of restrictions',
      arrest: 'Threat of arrest',
      relations: 'Threat to relations',
      expel: 'Threat to expel',
      territory: 'Threat over territory',
      violence: 'Threat of force',
    },
  ],
  PROTEST: [
    'Public protest',
    {
      demo: 'Demonstration',
      riot: 'Riot',
      strike: 'Strike',
      hunger: 'Hunger strike',
      boycott: 'Boycott',
      obstruct: 'Blockade',
    },
  ],
  SANCTION: [
    'Sanction or restriction',
    {
      convict: 'Conviction',
      expel: 'Expulsion',
      withdraw: 'Recall or withdrawal',
      discontinue: 'Exchange broken off',
    },
  ],
  MOBILIZE: [
    'Mobilization',
    {
      troops: 'Troops moved',
      weapons: 'Weapons moved',
      police: 'Police deployed',
      militia: 'Militia deployed',
    },
  ],
  COERCE: [
    'Coercion',
    {
      seize: 'Seizure',
      restrict: 'Restriction',
      arrest: 'Arrest',
      deport: 'Deportation',
      withhold: 'Withholding',
      censor: 'Censorship',
      curfew: 'Curfew',
      misinformation: 'Disinformation',
      'martial-law': 'Martial law',
      cyber: 'Cyber attack',
    },
  ],
  ASSAULT: [
    'Attack',
    {
      abduct: 'Abduction',
      beat: 'Beating',
      torture: 'Torture',
      execute: 'Execution',
      sexual: 'Sexual violence',
      assassinate: 'Assassination',
      firearms: 'Shooting',
      explosives: 'Bombing',
      'suicide-attack': 'Suicide attack',
      heavy: 'Shelling',
      aerial: 'Air strike',
      drone: 'Drone strike',
      destroy: 'Destruction',
      unconventional: 'Unconventional attack',
    },
  ],
  SIGNAL: ['Symbolic act', { courtesy: 'Courtesy shown', slight: 'Slight shown', naming: 'Naming dispute' }],
  POLL: ['Opinion poll', {}],
}

export const EVENT_KINDS = Object.keys(NAMES) as readonly EventType[]

export function nameEvent(event: EventType, mode: string | null = null): string {
  const [plain, modes] = NAMES[event]
  return (mode === null ? undefined : modes[mode]) ?? plain
}

/** "Import ban on seafood imposed" where a measure tells, "Visit", "Poll: 90 %". */
export function titleReport(report: Pick<Report, 'event' | 'mode' | 'measure' | 'poll'>): string {
  if (report.measure?.object) return titleMeasure(report.measure)
  const name = nameEvent(report.event, report.mode)
  const share = report.poll?.share
  return share == null ? name : `${name}: ${sayShare(share)}`
}

export function titleMeasure({ object, act }: Pick<ReportMeasure, 'object' | 'act'>): string {
  const bare = object.replace(/^(?:an?|the)\s+/i, '')
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)} ${act}`
}

export function sayShare(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred: 'done',
  planned: 'planned',
  'called-off': 'called off',
  denied: 'denied',
  demanded: 'demanded',
  hypothetical: 'hypothetical',
}

export const STATUS_HELP: Readonly<Record<Status, string>> = {
  occurred: 'reported as having happened',
  planned: 'announced or intended, not yet done',
  'called-off': 'was planned and dropped',
  denied: 'someone says that it did not happen',
  demanded: 'someone asks for it',
  hypothetical: 'only supposed, or made conditional',
}

export const QUAD_WORDS: Readonly<Record<QuadCode, string>> = {
  1: 'cooperation in words',
  2: 'cooperation in deeds',
  3: 'conflict in words',
  4: 'conflict in deeds',
}

export const STANCE_WORDS: Readonly<Record<Stance, string>> = { carrot: 'inducement', stick: 'pressure' }

export const SLOT_WORDS: Readonly<Record<string, string>> = {
  date: 'Date',
  status: 'Status',
  place: 'Place',
  mode: 'Kind',
  days: 'Days',
}

/** CSS class of a quad's colours; polls and the like have none of the four. */
export function quadClass(quad: QuadCode | null): string {
  return quad === null ? 'q0' : `q${quad}`
}

/** The outlet, or where the text came from: the site's name or the file's. */
export function nameSource({ outlet, source }: Pick<ReportArticle, 'outlet' | 'source'>): string {
  if (outlet) return outlet
  const site = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(source)?.[1]
  return site ?? source.split(/[\\/]/).at(-1) ?? source
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}
