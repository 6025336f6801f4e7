// In: offices that earlier articles of a record stated, and an article's date and text; out: those that may be used in it, and the
// almanac's look-ups with them laid beneath: asked only where the almanac itself knows nobody.

import type {
  AlmanacLookup,
  Doubt,
  Holding,
  HoldingOn,
  LearnedHolding,
  Moment,
  Office,
  Person,
} from '../terms/index.js'
import { slugOf } from './cast-list.js'
import { splitName } from './match-name.js'
import type { NamesLookup } from './remember-lookups.js'

/** How long after the day it was stated an office is still taken to be held, in days. */
const LASTS = 366
const LEARNED = 'learned:'
const LEAST = 0.8

export const isLearned = (holding: Pick<Holding, 'source'> | null | undefined): boolean =>
  holding?.source.startsWith(LEARNED) === true

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/**
 * Of all that was learned what bears on this article: stated for a day before the earliest on which it can have been published, at most
 * a year before the latest, and with the person's name or the office's words in its text. Of the same day nothing, so that the order in
 * which a day's articles are read changes nothing; of one person in one office the latest. Sorted, whatever the order given.
 */
export function chooseLearned(
  learned: readonly LearnedHolding[],
  published: Pick<Moment, 'lower' | 'upper'> | null,
  text: string,
): readonly LearnedHolding[] {
  const first = published?.lower?.slice(0, 10)
  if (learned.length === 0 || first === undefined) return []
  const last = published?.upper?.slice(0, 10) ?? first
  const words = new Set(splitWords(text))
  const latest = new Map<string, LearnedHolding>()
  for (const holding of learned) {
    const { seen } = holding
    if (seen === null || !/^\d{4}-\d\d-\d\d$/.test(seen) || seen >= first) continue
    if (dayNumber(last) - dayNumber(seen) > LASTS || !isTouched(holding, words)) continue
    const key = `${holding.office}|${holding.person}`
    const other = latest.get(key)
    if (other === undefined || rankOf(other) < rankOf(holding)) latest.set(key, holding)
  }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, holding]) => holding)
}

const rankOf = (holding: LearnedHolding): string => `${holding.seen} ${holding.source}`

function splitWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼʻʿʾ`´]s?\b/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}

function isTouched(holding: LearnedHolding, words: ReadonlySet<string>): boolean {
  const name = splitName(holding.personName)
  const ends = [name[0], name.at(-1)].filter((word) => word !== undefined && word.length > 2)
  if (ends.some((word) => words.has(word ?? ''))) return true
  const office = splitWords(holding.officeName).filter((word) => word.length > 3)
  return office.length > 0 && office.every((word) => words.has(word))
}

function personOf(holding: LearnedHolding): Person {
  const familyFirst = /^(?:CHN|TWN|HKG|KOR|PRK|VNM|KHM|HUN)$/.test(holding.code)
  const { person: id, personName: name } = holding
  return { id, name, names: [name], wikidata: null, familyFirst }
}

function officeOf(holding: LearnedHolding): Office {
  const { office: id, code, officeName: name } = holding
  return { id, code, kind: holding.kind ?? slugOf(name), name, body: null, province: null, to: null }
}

/** What an article stated, as a holding begun no later than it was seen and of unknown end. */
function holdingOf({ office, person, acting, source, seen }: LearnedHolding): Holding {
  return { office, person, acting, source, from: seen, until: null }
}

function groupBy(
  learned: readonly LearnedHolding[],
  key: 'office' | 'person',
): Map<string, LearnedHolding[]> {
  const groups = new Map<string, LearnedHolding[]>()
  for (const holding of learned) groups.set(holding[key], [...(groups.get(holding[key]) ?? []), holding])
  return groups
}

/** Of one office's holders those seen last: whoever was seen later came later. */
function latestOf(learned: readonly LearnedHolding[]): readonly HoldingOn[] {
  const last = learned
    .map(({ seen }) => seen ?? '')
    .sort()
    .at(-1)
  return learned
    .filter(({ seen }) => seen === last)
    .map((holding) => ({ ...holdingOf(holding), certain: false }))
}

/** The look-ups with what `chooseLearned` chose beneath them; a learned holder is never certain, and none where the almanac has one. */
export function overlayLearned(base: NamesLookup, learned: readonly LearnedHolding[]): NamesLookup {
  if (learned.length === 0) return base
  const byOffice = groupBy(learned, 'office')
  const byPerson = groupBy(learned, 'person')
  const people = new Map(
    [...byPerson].flatMap(([id, [first]]): [string, Person][] =>
      first === undefined || base.person(id) !== null ? [] : [[id, personOf(first)]],
    ),
  )
  const findOffice: AlmanacLookup['findOffice'] = (words, code) => {
    const found = base.findOffice(words, code)
    const stated = code === null || found !== null ? undefined : byOffice.get(`${code}/${slugOf(words)}`)?.[0]
    if (stated === undefined) return found
    const office = officeOf(stated)
    return { code, kind: office.kind, id: office.id, office, acting: stated.acting, many: false }
  }
  return {
    ...base,
    person: (id) => base.person(id) ?? people.get(id) ?? null,
    office: (id) => {
      const stated = byOffice.get(id)?.[0]
      return base.office(id) ?? (stated === undefined ? null : officeOf(stated))
    },
    findOffice,
    holdingsOf: (office) => [...base.holdingsOf(office), ...(byOffice.get(office) ?? []).map(holdingOf)],
    officesOf: (person) => [...base.officesOf(person), ...(byPerson.get(person) ?? []).map(holdingOf)],
    holdersOn: (office, on) => {
      const known = base.holdersOn(office, on)
      return known.length > 0 ? known : latestOf(byOffice.get(office) ?? [])
    },
    findPerson: (name) => {
      const stated = [...people.values()].map((person) => ({ person, score: base.nearness(name, person) }))
      const near = stated.filter(({ score }) => score >= LEAST)
      return near.length === 0
        ? base.findPerson(name)
        : [...base.findPerson(name), ...near].sort((a, b) => b.score - a.score)
    },
  }
}

const OFFICE_OF_ONE =
  /\b(?:minister|secretary|president|premier|chief|head|director|governor|mayor|chair(?:man|woman|person)?|commissioner|ambassador|speaker|commander|prosecutor|chancellor)\b/i
const RANK_ONLY =
  /^(?:(?:first|senior|junior|deputy|vice|assistant|under|state|cabinet|permanent|former|minister|secretary|director|head|chief|commander|governor|mayor|commissioner|department|general|of|the|chairman|chairwoman|chairperson|chair)[\s-]*)+$/i

/** "Deputy agriculture minister" is one person's; "deputy minister", "lawmaker" and "department head" are many people's. */
export function isOfOne(words: string): boolean {
  return OFFICE_OF_ONE.test(words) && !RANK_ONLY.test(words)
}

/** What a record's reader is told of a party known by an earlier article alone. */
export function learnedDoubt(at: 'name' | 'office', holding: Holding, lookup: NamesLookup): Doubt {
  const person = lookup.person(holding.person)?.name ?? holding.person
  const office = lookup.office(holding.office)?.name ?? holding.office
  const article = holding.source.slice(LEARNED.length)
  return {
    at,
    code: 'names/learned',
    text: `learned from ${article}: ${person} was called ${office} on ${holding.from}`,
  }
}
