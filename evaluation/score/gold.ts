// In: a folder of hand-coded texts; out: their codings in one strict shape, and where each text lies.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldStop {
  readonly place: string
  readonly country: string | null
  readonly date: string | null
}

export interface GoldMeasure {
  readonly act: string
  readonly object: string
  readonly from: string | null
  readonly until: string | null
}

export interface GoldPoll {
  readonly population: string | null
  readonly question: string | null
  readonly answer: string | null
  /** In percent, as printed. */
  readonly share: number | null
}

export interface GoldEvent {
  readonly id: string
  /** Upper case, the coder's first choice first, then what could be defended. */
  readonly types: readonly string[]
  readonly mode: string | null
  readonly summary: string
  readonly source: ReadonlySet<string>
  readonly target: ReadonlySet<string>
  /** What is printed of the act's day, and what is known of it where the text does not tell. */
  readonly date: string | null
  readonly known: string | null
  readonly status: string
  readonly background: boolean
  readonly domestic: boolean
  readonly optional: boolean
  readonly attribution: string | null
  readonly channel: readonly string[]
  readonly instrument: string | null
  readonly stance: string | null
  readonly trigger: string | null
  readonly stops: readonly GoldStop[] | null
  readonly days: number | null
  readonly measure: GoldMeasure | null
  readonly poll: GoldPoll | null
}

export interface GoldText {
  readonly name: string
  /** Null where the text itself is not there. */
  readonly file: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly events: readonly GoldEvent[]
}

type Raw = Readonly<Record<string, unknown>>

const RENAMED: Readonly<Record<string, string>> = { EU: 'EUR', UN: 'UNO' }

/** Body codes as the record writes them: EUR and UNO for what gold may call EU and UN. */
export function nameCode(code: string): string {
  return RENAMED[code.toUpperCase()] ?? code.toUpperCase()
}

/** Codings `NAME.gold.json` of a folder, in the order of their names; the texts lie in `textFolder`. */
export function readGold(goldFolder: string, textFolder: string): GoldText[] {
  if (!existsSync(goldFolder)) return []
  return readdirSync(goldFolder)
    .filter((f) => f.endsWith('.gold.json'))
    .sort()
    .map((f) => {
      const raw = JSON.parse(readFileSync(join(goldFolder, f), 'utf8')) as Raw
      const name = f.replace('.gold.json', '')
      const file = [textOf(raw.file), `${name}.txt`, `${name}.html`]
        .flatMap((x) => (x === null ? [] : [join(textFolder, x)]))
        .find((x) => existsSync(x))
      return {
        name,
        file: file ?? null,
        published: textOf(raw.published),
        outlet: textOf(raw.outlet),
        url: textOf(raw.url),
        events: listOf(raw.events).map((e) => readEvent(e as Raw)),
      }
    })
}

/** Lists of one, bare values and missing ones alike become lists. */
function listOf(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value.flat() : [value]).filter((v) => v !== null && v !== undefined)
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
/** Figures stand in codings as numbers or as printed ("92.2"). */
const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function codesOf(value: unknown): Set<string> {
  const codes = listOf(value).flatMap((side) => {
    if (typeof side === 'string') return [side]
    const { country, code } = side as Raw
    return listOf(country ?? code)
  })
  return new Set(codes.filter((c) => c !== '').map((c) => nameCode(String(c))))
}

function readEvent(raw: Raw): GoldEvent {
  const stops = (raw.visit as Raw | null | undefined)?.stops
  const measure = raw.measure as Raw | null | undefined
  const poll = raw.poll as Raw | null | undefined
  return {
    id: textOf(raw.id) ?? '',
    types: [...listOf(raw.type), ...listOf(raw.type_alt)].map((t) => String(t).toUpperCase()),
    mode: textOf(raw.mode),
    summary: textOf(raw.summary) ?? textOf(raw.id) ?? '',
    source: codesOf(raw.source),
    target: codesOf(raw.target),
    date: textOf(raw.date),
    known: textOf(raw.date) ?? textOf(raw.date_known),
    status: textOf(raw.status) ?? 'occurred',
    background: Boolean(raw.background),
    domestic: Boolean(raw.domestic),
    optional: Boolean(raw.optional),
    attribution: raw.attribution ? String(raw.attribution) : null,
    channel: listOf(raw.channel).map(String),
    instrument: textOf(raw.instrument),
    stance: textOf(raw.stance),
    trigger: textOf(listOf(raw.trigger)[0]),
    stops: stops === undefined || stops === null ? null : listOf(stops).map((s) => readStop(s as Raw)),
    days: numberOf((raw.visit as Raw | null | undefined)?.days),
    measure: measure
      ? {
          act: textOf(measure.act) ?? '',
          object: textOf(measure.object) ?? '',
          from: textOf(measure.from),
          until: textOf(measure.until),
        }
      : null,
    poll: poll
      ? {
          population: textOf(poll.population),
          question: textOf(poll.question),
          answer: textOf(poll.answer),
          share: numberOf(poll.share),
        }
      : null,
  }
}

function readStop(raw: Raw): GoldStop {
  const country = textOf(raw.country)
  return {
    place: textOf(raw.place) ?? '',
    country: country === null ? null : nameCode(country),
    date: textOf(raw.date),
  }
}
