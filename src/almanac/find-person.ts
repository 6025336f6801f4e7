// In: a person's name as printed and what the text tells of them; out: the people it may be, the likeliest first, with a score.

import type { Person } from '../terms/index.js'
import type { Almanac, KnownHolding } from './almanac.js'
import { boundDate } from './bound-date.js'
import { holdersOn, officesOf } from './holders-on.js'
import { matchNames, matchPrepared, type PreparedName, prepareName } from './match-names.js'

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
  const matches: PersonMatch[] = []
  for (const id of candidates) {
    const near = almanac
      .namesOfPerson(id)
      .reduce((best, known) => Math.max(best, best === 1 ? 1 : matchPrepared(printed, known)), 0)
    const person = near < LEAST ? null : almanac.findPersonById(id)
    if (person === null) continue
    const { holding, fit } = bestHolding(almanac, person, context)
    const score = Math.max(0, Math.min(1, near + Math.min(0, fit)))
    if (score >= LEAST - 0.12)
      matches.push({ person, score: Math.min(1, fit > 0 ? score + 0.02 : score), holding })
  }
  return matches.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
}
