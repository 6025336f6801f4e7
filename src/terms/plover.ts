// PLOVER's words and scores as Chancery pins them (manual of the Open Event Data Alliance, draft 2.0), and our own beside them.

export const PLOVER_EVENTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type PloverEvent = (typeof PLOVER_EVENTS)[number]
export const EVENT_TYPES = [...PLOVER_EVENTS, 'SIGNAL', 'POLL'] as const
export type EventType = (typeof EVENT_TYPES)[number]

export type QuadCode = 1 | 2 | 3 | 4

interface EventScale {
  readonly quad: QuadCode | null
  readonly score: number | null
  readonly modes: Readonly<Record<string, number>>
}

/** Quad code and conflict–cooperation score by event and mode. */
export const SCALE: Readonly<Record<EventType, EventScale>> = {
  AGREE: { quad: 1, score: 2.5, modes: {} },
  CONSULT: { quad: 1, score: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, modes: {} },
  CONCEDE: { quad: 1, score: 4.5, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, modes: {} },
  AID: { quad: 2, score: 10, modes: {} },
  RETREAT: {
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  },
  SANCTION: { quad: 4, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      arrest: -7,
      deport: -7,
      withhold: -7,
      censor: -6.5,
      curfew: -6.5,
      misinformation: -6.5,
      'martial-law': -7.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -9,
      torture: -9,
      execute: -9,
      sexual: -9,
      assassinate: -10,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9,
      heavy: -9.5,
      aerial: -9.5,
      drone: -9.5,
      destroy: -9,
      unconventional: -10,
    },
  },
  SIGNAL: { quad: null, score: null, modes: { courtesy: 5, slight: -2, naming: -2 } },
  POLL: { quad: null, score: null, modes: {} },
}

export const STATUSES = ['occurred', 'planned', 'called-off', 'denied', 'demanded', 'hypothetical'] as const
export type Status = (typeof STATUSES)[number]

export const CHANNELS = [
  'leader',
  'ministerial',
  'ambassadorial',
  'consular',
  'parliamentary',
  'party',
  'provincial',
  'military',
  'judicial',
  'business',
  'cultural',
  'academic',
  'media',
  'multilateral',
  'public',
] as const
export type Channel = (typeof CHANNELS)[number]

export const INSTRUMENTS = [
  'trade',
  'investment',
  'energy',
  'travel',
  'visa',
  'aviation',
  'culture',
  'education',
  'media',
  'security',
  'territory',
  'legal',
  'aid',
  'protocol',
  'rhetoric',
] as const
export type Instrument = (typeof INSTRUMENTS)[number]

export type Stance = 'carrot' | 'stick'

export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
  'tourism',
  'aviation',
  'culture',
  'education',
  'consular',
  'history',
] as const
export type Context = (typeof CONTEXTS)[number]

export const SECTORS = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
  'IGO',
  'UNO',
  'EUR',
  'NGO',
  'ISM',
  'IMG',
  'MNC',
  'SUB',
] as const
export type Sector = (typeof SECTORS)[number]

/** The 15 roots of the relations contract: CONCEDE and RETREAT joined as YIELD. */
export const ROOTS = [
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
  'YIELD',
] as const
export type Root = (typeof ROOTS)[number]

/** Quad and score of an event with its mode; SIGNAL takes those of the PLOVER event it exports as; POLL has none. */
export function scaleOf(
  event: EventType,
  mode: string | null,
): { quad: QuadCode | null; score: number | null } {
  const row = SCALE[event]
  const score = (mode === null ? undefined : row.modes[mode]) ?? row.score
  if (event === 'SIGNAL') return { quad: mode === 'courtesy' ? 1 : 3, score }
  return { quad: row.quad, score }
}
