// In: one line of `chancery read --json`; out: every way in which it is not a report as the record's contract has it.

import {
  CHANNELS,
  CONTEXTS,
  EVENT_TYPES,
  INSTRUMENTS,
  SCALE,
  SECTORS,
  STATUSES,
} from '../../src/terms/index.js'

type Fields = Record<string, unknown>
type Check = (value: unknown) => boolean

const isText: Check = (v) => typeof v === 'string' && v !== ''
const isNumber: Check = (v) => typeof v === 'number' && Number.isFinite(v)
const isWhole: Check = (v) => Number.isInteger(v)
const isFlag: Check = (v) => typeof v === 'boolean'
const orNull =
  (check: Check): Check =>
  (v) =>
    v === null || check(v)
const oneOf =
  (words: readonly unknown[]): Check =>
  (v) =>
    words.includes(v)
const listOf =
  (check: Check): Check =>
  (v) =>
    Array.isArray(v) && v.every(check)
const shaped =
  (fields: Readonly<Record<string, Check>>): Check =>
  (v) =>
    typeof v === 'object' && v !== null && faultsIn(v as Fields, fields).length === 0
const isEdtf: Check = (v) => typeof v === 'string' && /^[\dX~?%./,[\]{}-]+$/.test(v)
const isSum: Check = (v) => typeof v === 'string' && /^sha256:[0-9a-f]{64}$/.test(v)
const within =
  (low: number, high: number): Check =>
  (v) =>
    typeof v === 'number' && v >= low && v <= high

/** Names of fields that are wrong, missing, or not in the contract. */
function faultsIn(value: Fields, fields: Readonly<Record<string, Check>>): string[] {
  const wrong = Object.entries(fields).flatMap(([name, check]) =>
    name in value && check(value[name]) ? [] : [`${name}: ${JSON.stringify(value[name])?.slice(0, 200)}`],
  )
  const strange = Object.keys(value).filter((name) => !(name in fields))
  return [...wrong, ...strange.map((name) => `${name} is not in the contract`)]
}

const BASES = ['stated', 'relative', 'implied']
const ROLES = ['outlet', 'agency', 'state-media', 'official', 'spokesperson', 'analyst', 'witness', 'public']

const party = shaped({
  code: orNull((v) => typeof v === 'string' && /^[A-Z][A-Z0-9-]{1,11}$/.test(v)),
  sector: orNull(oneOf(SECTORS)),
  entity_text: isText,
  identifier_text: orNull(isText),
  identifier_id: orNull(isText),
  wikidata: orNull((v) => typeof v === 'string' && /^Q\d+$/.test(v)),
  office: orNull(isText),
})

const evidence = shaped({
  exact: isText,
  prefix: (v) => typeof v === 'string',
  suffix: (v) => typeof v === 'string',
  start: isWhole,
  end: isWhole,
  sentence: isWhole,
})

const FIELDS: Readonly<Record<string, Check>> = {
  v: oneOf([1]),
  id: (v) => typeof v === 'string' && /^r_[0-9a-f]{24}$/.test(v),
  event: oneOf(EVENT_TYPES),
  mode: orNull(isText),
  context: listOf(oneOf(CONTEXTS)),
  actor: listOf(party),
  recipient: listOf(party),
  date: orNull(isEdtf),
  date_basis: orNull(oneOf(BASES)),
  date_reason: orNull(isText),
  event_loc: orNull(
    shaped({
      resolved_place: isText,
      province: orNull(isText),
      country_code: orNull((v) => typeof v === 'string' && /^[A-Z]{3}$/.test(v)),
      lat: orNull(within(-90, 90)),
      lon: orNull(within(-180, 180)),
      geonameid: orNull(isWhole),
      resolution: oneOf([0, 1, 2, 3, 4]),
    }),
  ),
  status: oneOf(STATUSES),
  background: isFlag,
  channel: listOf(oneOf(CHANNELS)),
  instrument: orNull(oneOf(INSTRUMENTS)),
  stance: orNull(oneOf(['carrot', 'stick'])),
  event_scale: orNull(isNumber),
  quad_code: orNull(oneOf([1, 2, 3, 4])),
  certainty: within(0, 1),
  attribution: listOf(shaped({ who: isText, role: oneOf(ROLES) })),
  visit: orNull(
    shaped({
      led_by: orNull(isText),
      days: orNull(isWhole),
      stops: listOf(
        shaped({
          place: isText,
          country_code: orNull(isText),
          date: orNull(isEdtf),
          counterparts: listOf(isText),
        }),
      ),
      unnamed_stops: isWhole,
    }),
  ),
  measure: orNull(
    shaped({
      act: oneOf(['announced', 'imposed', 'tightened', 'eased', 'lifted']),
      object: isText,
      from: orNull(isEdtf),
      until: orNull(isEdtf),
      measure_id: isText,
    }),
  ),
  poll: orNull(
    shaped({
      population: orNull(isText),
      question: orNull(isText),
      answer: orNull(isText),
      share: orNull(within(0, 1)),
      date: orNull(isEdtf),
    }),
  ),
  comments: listOf(shaped({ who: isText, role: oneOf(ROLES), evidence, loaded: listOf(isText) })),
  doubts: listOf(
    shaped({
      at: isText,
      code: (v) => typeof v === 'string' && /^[a-z]+\/[a-z-]+$/.test(v),
      text: isText,
    }),
  ),
  evidence: (v) => Array.isArray(v) && v.length > 0 && v.every(evidence),
  article: shaped({
    id: (v) => typeof v === 'string' && /^a_[0-9a-f]{24}$/.test(v),
    source: isText,
    title: orNull(isText),
    outlet: orNull(isText),
    byline: orNull(isText),
    credited: listOf(shaped({ name: isText, url: orNull(isText) })),
    published: orNull(isEdtf),
    published_basis: orNull(oneOf(BASES)),
    published_reason: orNull(isText),
    language: (v) => typeof v === 'string' && /^[a-z]{2}$/.test(v),
    truncated: isFlag,
    boilerplate: listOf((v) => Array.isArray(v) && v.length === 2 && v.every(isWhole)),
  }),
  coder: shaped({
    chancery: isText,
    lexicon: isSum,
    models: (v) => typeof v === 'object' && v !== null && Object.values(v).every(isSum) && 'en' in v,
  }),
}

export function checkReport(report: Fields): string[] {
  const faults = faultsIn(report, FIELDS)
  const modes = SCALE[report.event as keyof typeof SCALE]?.modes ?? {}
  if (report.mode !== null && !(String(report.mode) in modes))
    faults.push(`mode ${report.mode} is none of ${report.event}`)
  if ((report.date === null) !== (report.date_basis === null)) faults.push('a date and its basis go together')
  return faults
}
