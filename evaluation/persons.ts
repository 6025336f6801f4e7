// In: coded texts with the people they name; out: how many are the right person in the right office, and how many parties have the right state and sector.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareNames, compareSurname } from '../src/names/index.js'
import type { Party } from '../src/terms/index.js'
import { type CastText, type CastTools, castText, openCastTools } from './cast-text.js'

export const FLOORS = { person: 0.85, party: 0.92 }

interface GoldPerson {
  readonly printed: string
  readonly canonical: string
  readonly office: string
  readonly country: string | null
}

interface GoldSide {
  readonly name: string
  readonly who: string
  readonly country: string | null
  readonly role: string
}

interface GoldText {
  readonly name: string
  readonly text: string
  readonly day: string | null
  readonly persons: readonly GoldPerson[]
  readonly sides: readonly GoldSide[]
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

type Json = Readonly<Record<string, unknown>>
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : [])

function readGold(folder: string, texts: string): readonly GoldText[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .flatMap((file): readonly GoldText[] => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json
      const name = file.replace('.gold.json', '')
      const path = join(texts, text(gold.file) === '' ? `${name}.txt` : text(gold.file))
      if (!existsSync(path)) return []
      const persons = list(gold.persons).map((person) => ({
        printed: text(person.printed),
        canonical: text(person.canonical),
        office: text(person.office),
        country: text(person.country) || null,
      }))
      const entities = list(gold.entities).map((entity) => ({
        printed: text(entity.name),
        canonical: text(entity.name),
        office: text(entity.office),
        country: text(entity.country) || null,
      }))
      const sides = list(gold.events)
        .flatMap((event) => [...list(event.source), ...list(event.target)])
        .map((side) => ({
          name: text(side.name),
          who: text(side.who),
          country: text(side.country) || null,
          role: text(side.role),
        }))
      return [
        {
          name,
          text: path,
          day: dayOf(text(gold.published) || text(gold.true_published)),
          persons: [...persons, ...entities],
          sides,
        },
      ]
    })
}

/** EDTF of a day, month or interval → its first and last day. */
function dayOf(edtf: string): string | null {
  const [from = '', until = from] = edtf.replace(/[~?%]/g, '').split('/')
  const first = /^\d{4}$/.test(from) ? `${from}-01-01` : /^\d{4}-\d{2}$/.test(from) ? `${from}-01` : from
  const last = /^\d{4}$/.test(until) ? `${until}-12-31` : /^\d{4}-\d{2}$/.test(until) ? `${until}-28` : until
  if (!/^\d{4}-\d{2}-\d{2}$/.test(first) || !/^\d{4}-\d{2}-\d{2}$/.test(last)) return null
  return first === last ? first : `${first}/${last}`
}

const words = (office: string): readonly string[] =>
  office
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/defense/g, 'defence')
    .replace(/chair(?:man|woman|person)/g, 'chair')
    .replace(/spokes(?:man|woman)/g, 'spokesperson')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|of|affairs|former|until|recently)$/.test(word))

/** The same kind of office by the almanac, or most of the words of the one in the other. */
function sameOffice(gold: string, party: Party, tools: CastTools): boolean {
  if (gold === '') return true
  if (party.office === null) return false
  const former = /\bformer\b/i.test(gold)
  // Gold tells the office held in the event; who has left it since is "former" as of the article's day.
  if (former && !/\bformer\b/i.test(party.office)) return false
  const parts = gold.replace(/\bformer\b/gi, '').split(/ and |,|\(/)
  const kinds = parts.map((part) => tools.lookup.findOffice(part.trim(), party.code)?.kind ?? null)
  const own =
    tools.lookup.findOffice(party.office.replace(/^former /, ''), party.code)?.kind ?? party.officeKind
  if (own !== null && kinds.includes(own)) return true
  const wanted = words(gold)
  const got = words(party.office)
  const shared = wanted.filter((word) =>
    got.some((other) => other.startsWith(word.slice(0, 6)) || word.startsWith(other.slice(0, 6))),
  ).length
  return shared >= Math.max(1, Math.min(wanted.length, got.length) * 0.6)
}

/** "King Salman" → "Salman". */
const bare = (name: string): string =>
  name.replace(/^(?:King|Sultan|Emir|Prince|Princess|Queen|Pope|Dr\.?|Mr\.?)\s+/u, '')

/** The party of the mention that prints the name so, else the one of the nearest name. */
function findPerson(read: CastText, person: GoldPerson): Party | null {
  const { parties, mentions } = read.cast
  const printed = mentions.find(
    (mention) => mention.form === 'name' && mention.span.exact.includes(person.printed),
  )
  const direct = parties[printed?.parties[0] ?? -1]
  if (direct?.kind === 'person') return direct
  const near = parties
    .filter((party) => party.kind === 'person')
    .map((party) => ({
      party,
      score: Math.max(
        compareNames(bare(person.canonical), party.name),
        compareNames(bare(person.printed), party.name),
      ),
    }))
    .sort((a, b) => b.score - a.score)
  return near[0] !== undefined && near[0].score > 0.85 ? near[0].party : null
}

/** A name of one word is a king's or a pope's: enough that the listed name has it. */
function sameName(canonical: string, party: Party, tools: CastTools): boolean {
  const name = bare(canonical)
  const listed = tools.lookup.person(party.id)?.names ?? []
  if (listed.some((other) => compareNames(name, other) > 0.9)) return true
  return (
    compareNames(name, party.name) > 0.9 ||
    (!name.includes(' ') && compareSurname(name, party.name, true) > 0.9)
  )
}

const CODES: Readonly<Record<string, string>> = { EU: 'EUR', UN: 'UNO' }

/** What sector a gold role asks for; null where several could be defended. */
function sectorsOf(role: string): readonly string[] | null {
  if (/\b(?:former|ex-)/i.test(role)) return ['ELI']
  const rules: readonly (readonly [RegExp, readonly string[]])[] = [
    [/spokes/i, ['GOV', 'MIL', 'IGO', 'PTY', 'SUB']],
    [
      /defen[cs]e minist|minister|president|premier|chancellor|king|emir|sultan|crown prince|ambassador|diplomat|secretary of state|government|state$|foreign|adviser|advisor|official/i,
      ['GOV', 'IGO'],
    ],
    [/militar|army|navy|coast ?guard|troops|forces|general|admiral/i, ['MIL', 'COP', 'PRM']],
    [/parliament|lawmaker|senator|congress|speaker|legislat/i, ['LEG', 'PTY']],
    [/mayor|governor|province|city/i, ['SUB', 'GOV']],
    [/business|firm|compan|compan|airline|bank/i, ['BUS', 'MNC']],
    [/tourist|citizen|national|public|civilian|protester|people/i, ['CVL', 'OPP', 'SOC']],
    [/media|journalist|newspaper/i, ['JRN', 'MED']],
  ]
  return rules.find(([pattern]) => pattern.test(role))?.[1] ?? null
}

/** The party whose mention covers, or lies in, the words that gold quotes. */
function findSide(read: CastText, side: GoldSide): readonly Party[] {
  const { article, cast } = read
  const found: Party[] = []
  for (
    let start = article.text.indexOf(side.name);
    start >= 0 && found.length < 12;
    start = article.text.indexOf(side.name, start + 1)
  ) {
    const end = start + side.name.length
    const over = cast.mentions.filter(
      (mention) => mention.parties.length > 0 && mention.span.start < end && mention.span.end > start,
    )
    const best = over.sort(
      (a, b) =>
        overlap(b.span, start, end) - overlap(a.span, start, end) ||
        a.span.end - a.span.start - (b.span.end - b.span.start),
    )[0]
    for (const index of best?.parties ?? []) {
      const party = cast.parties[index]
      if (party !== undefined) found.push(party)
    }
  }
  return found
}

const overlap = (span: { start: number; end: number }, start: number, end: number): number =>
  Math.min(span.end, end) - Math.max(span.start, start)

interface Tally {
  persons: number
  found: number
  people: number
  offices: number
  sides: number
  codes: number
  given: number
  sectors: number
  ofSectors: number
}

function tallyText(gold: GoldText, read: CastText, tools: CastTools, tally: Tally, verbose: boolean): void {
  for (const person of gold.persons) {
    tally.persons++
    const party = findPerson(read, person)
    const country = CODES[person.country ?? ''] ?? person.country
    const named =
      party !== null &&
      sameName(person.canonical, party, tools) &&
      (country === null || party.code === country)
    const right = named && sameOffice(person.office, party, tools)
    if (party !== null) tally.found++
    if (named) tally.people++
    if (right) tally.offices++
    else if (verbose)
      console.log(
        `${gold.name} person ${person.printed} (${person.canonical}), ${person.office}, ${person.country}: got ${party === null ? 'nobody' : `${party.name}, ${party.office}, ${party.code} ${party.id}`}`,
      )
  }
  const seen = new Set<string>()
  for (const side of gold.sides) {
    const key = `${side.name}|${side.country}`
    if (seen.has(key) || side.name === '' || side.country === null || !read.article.text.includes(side.name))
      continue
    seen.add(key)
    tally.sides++
    const parties = findSide(read, side)
    const code = CODES[side.country] ?? side.country
    const fitting = parties.find((party) => party.code === code)
    if (parties.some((party) => party.code !== null)) tally.given++
    if (fitting !== undefined) tally.codes++
    else if (verbose)
      console.log(
        `${gold.name} side ${side.name} (${side.who}), ${side.role}, ${side.country}: got ${
          parties
            .slice(0, 3)
            .map((party) => `${party.name} ${party.code} ${party.sector}`)
            .join('; ') || 'nobody'
        }`,
      )
    const sectors = sectorsOf(side.role)
    if (fitting === undefined || sectors === null) continue
    tally.ofSectors++
    if (parties.some((party) => party.sector !== null && sectors.includes(party.sector))) tally.sectors++
    else if (verbose)
      console.log(
        `${gold.name} sector ${side.name} (${side.who}), ${side.role}: got ${fitting.sector} ${fitting.name}`,
      )
  }
}

/** `persons [-v]`; exit code 1 under a floor. */
export async function run(args: string[]): Promise<number> {
  const verbose = args.includes('-v')
  const tools = await openCastTools()
  const sets: Readonly<Record<string, readonly GoldText[]>> = {
    news: readGold(join(root, '..', 'shared', 'data', 'news'), join(root, '..', 'shared', 'data', 'news')),
    samples: readGold(join(root, 'evaluation/gold/samples'), join(root, 'samples')),
    texts: readGold(join(root, 'evaluation/gold/texts'), join(root, 'evaluation/gold/texts')),
  }
  const whole: Tally = {
    persons: 0,
    found: 0,
    people: 0,
    offices: 0,
    sides: 0,
    codes: 0,
    given: 0,
    sectors: 0,
    ofSectors: 0,
  }
  const share = (a: number, b: number): string => `${a} of ${b} (${(a / Math.max(1, b)).toFixed(3)})`
  for (const [name, texts] of Object.entries(sets)) {
    const tally: Tally = {
      persons: 0,
      found: 0,
      people: 0,
      offices: 0,
      sides: 0,
      codes: 0,
      given: 0,
      sectors: 0,
      ofSectors: 0,
    }
    for (const gold of texts) {
      const read = await castText(readFileSync(gold.text), gold.text, gold.day, tools)
      if (read !== null) tallyText(gold, read, tools, tally, verbose)
    }
    if (texts.length > 0)
      console.log(
        `${name}: person and office ${share(tally.offices, tally.persons)}, person ${share(tally.people, tally.persons)}; side's state ${share(tally.codes, tally.sides)}, of those given one ${share(tally.codes, tally.given)}, its sector ${share(tally.sectors, tally.ofSectors)}`,
      )
    for (const key of Object.keys(whole) as (keyof Tally)[]) whole[key] += tally[key]
  }
  console.log(
    `all: person and office ${share(whole.offices, whole.persons)}, side's state ${share(whole.codes, whole.sides)}, of those given one ${share(whole.codes, whole.given)}, its sector ${share(whole.sectors, whole.ofSectors)}`,
  )
  const right = whole.offices / Math.max(1, whole.persons)
  return right >= FLOORS.person && whole.codes / Math.max(1, whole.sides) >= FLOORS.party ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2))
