// In: a person's name as printed and what the text tells of them; out: the people it may be, the likeliest first, with a score.

import type { Person } from '../terms/index.js'
import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate } from './bound-date.js'
import { foldName } from './fold-name.js'
import { holdersOn, officesOf } from './holders-on.js'
import { matchNames, matchPrepared, type PreparedName, prepareName } from './match-names.js'
import { normalizeWords } from './normalize-title.js'
import { cyrillicKey, koreanKey, respellWadeGiles } from './respell-name.js'

export interface PersonContext {
  /** Only people who held an office of this state or body. */
  readonly code?: string | null
  /** Compares with this office's holders first, however far the name is from theirs. */
  readonly officeId?: string | null
  /** EDTF: who held office then is likelier. */
  readonly on?: string | null
}

export interface PersonMatch {
  readonly person: Person
  /** 0 to 1: how near the names are, less a little for each thing that does not fit. */
  readonly score: number
  /** The holding that fits best, null where none is known. */
  readonly holding: KnownHolding | null
}

const LEAST = 0.72
const MOST_CANDIDATES = 200

export function scorePerson(person: Person, printed: string): number {
  return person.names.reduce((best, name) => Math.max(best, matchNames(printed, name)), 0)
}

function bestHolding(
  almanac: Almanac,
  person: Person,
  context: PersonContext,
): { holding: KnownHolding | null; fit: number } {
  const on = context.on === undefined || context.on === null ? null : boundDate(context.on)
  let best: { holding: KnownHolding | null; fit: number } = { holding: null, fit: -0.1 }
  for (const holding of officesOf(almanac, person.id)) {
    let fit = 0
    if (context.officeId === holding.office) fit += 0.05
    if (context.code !== undefined && context.code !== null && !holding.office.startsWith(`${context.code}/`))
      fit -= 0.2
    if (on !== null) {
      const from = holding.from === null ? null : boundDate(holding.from)
      const until =
        holding.until === null || holding.until === '..' ? boundDate(holding.seen) : boundDate(holding.until)
      if (from !== null && from.lower > on.upper) fit -= 0.06
      else if (until !== null && until.upper < on.lower) fit -= holding.until === '..' ? 0.01 : 0.04
    }
    if (fit >= best.fit) best = { holding, fit }
  }
  return best
}

/** People who share the most words with the name; of one word alone only where not too many do, or the name has no other. */
function sharingWords(almanac: Almanac, printed: PreparedName): readonly string[] {
  const shared = new Map<string, number>()
  for (const word of new Set(printed.folded)) {
    for (const id of almanac.peopleWithWord(word)) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  const most = Math.max(0, ...shared.values())
  const nearest = [...shared].filter(([, count]) => count >= Math.max(1, Math.min(most, 2)))
  if (most > 1 || printed.words.length < 2 || nearest.length <= MOST_CANDIDATES)
    return nearest.map(([id]) => id)
  const rare = printed.folded.filter((word) => almanac.peopleWithWord(word).length <= MOST_CANDIDATES)
  return [...new Set(rare.flatMap((word) => almanac.peopleWithWord(word)))]
}

/** A spelling of another tradition, whole and exact. */
const RESPELT = 0.96

interface Keyed {
  readonly korean: ReadonlyMap<string, readonly string[]>
  readonly cyrillic: ReadonlyMap<string, readonly string[]>
}
const keyed = new WeakMap<Almanac, Keyed>()
const KOREAN_STATES = ['KOR', 'PRK']
const CYRILLIC_STATES = 'BLR UKR RUS MDA KAZ KGZ UZB TJK TKM BGR'.split(' ')

function keyPeople(
  almanac: Almanac,
  states: readonly string[],
  keyOf: (name: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const offices = almanac.officeIds().filter((id) => states.includes(id.slice(0, id.indexOf('/'))))
  const people = new Set(offices.flatMap((id) => almanac.holdingsOfOffice(id).map(({ person }) => person)))
  const keys = new Map<string, Set<string>>()
  for (const id of people) {
    for (const name of almanac.findPersonById(id)?.names ?? []) {
      const key = keyOf(name)
      if (key !== null) keys.set(key, (keys.get(key) ?? new Set()).add(id))
    }
  }
  return new Map([...keys].map(([key, ids]) => [key, [...ids]]))
}

function keysOf(almanac: Almanac): Keyed {
  const made = keyed.get(almanac) ?? {
    korean: keyPeople(almanac, KOREAN_STATES, koreanKey),
    cyrillic: keyPeople(almanac, CYRILLIC_STATES, cyrillicKey),
  }
  keyed.set(almanac, made)
  return made
}

/** People whose whole name is the printed one in another romanisation: Wade–Giles, McCune–Reischauer, Belarusian or Ukrainian. */
function findRespelt(almanac: Almanac, name: string): readonly string[] {
  const pinyin = respellWadeGiles(name).flatMap((spelling) => {
    const [family, given = ''] = spelling.split(' ')
    return almanac.peopleWithWord(foldName(given)).filter((id) => {
      const person = almanac.findPersonById(id)
      return (
        person?.familyFirst === true &&
        person.names.some((known) => {
          const [first, ...rest] = normalizeWords(known).split(' ')
          return first === family && rest.join('') === given
        })
      )
    })
  })
  const { korean, cyrillic } = keysOf(almanac)
  return [
    ...new Set([
      ...pinyin,
      ...(korean.get(koreanKey(name) ?? '') ?? []),
      ...(cyrillic.get(cyrillicKey(name) ?? '') ?? []),
    ]),
  ]
}

/** Matches of at least 0.72, best first; a surname alone gives everyone who has it. */
export function findPerson(
  almanac: Almanac,
  name: string,
  context: PersonContext = {},
): readonly PersonMatch[] {
  const candidates = new Set<string>()
  if (context.officeId !== undefined && context.officeId !== null) {
    const holders =
      context.on === undefined || context.on === null
        ? almanac.holdingsOfOffice(context.officeId)
        : holdersOn(almanac, context.officeId, context.on)
    for (const holding of holders) candidates.add(holding.person)
  }
  const printed = prepareName(name)
  for (const id of sharingWords(almanac, printed)) candidates.add(id)
  const respelt = new Set(printed.words.length < 2 ? [] : findRespelt(almanac, name))
  for (const id of respelt) candidates.add(id)
  const matches: PersonMatch[] = []
  for (const id of candidates) {
    const near = almanac
      .namesOfPerson(id)
      .reduce(
        (best, known) => Math.max(best, best === 1 ? 1 : matchPrepared(printed, known)),
        respelt.has(id) ? RESPELT : 0,
      )
    const person = near < LEAST ? null : almanac.findPersonById(id)
    if (person === null) continue
    const { holding, fit } = bestHolding(almanac, person, context)
    const score = Math.max(0, Math.min(1, near + Math.min(0, fit)))
    if (score >= LEAST - 0.12)
      matches.push({ person, score: Math.min(1, fit > 0 ? score + 0.02 : score), holding })
  }
  return matches.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
}
