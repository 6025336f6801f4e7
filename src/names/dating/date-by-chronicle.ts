// In: an article's sentences and the almanac's chronicle; out: which events of the chronicle it may tell of, as clues of one day each.

import type { AlmanacLookup, Chronicled, DateClue } from '../../terms/index.js'
import type { View } from '../proposal.js'
import { keyOfWord, wordsOf } from './event-words.js'

/** A line of the chronicle with what each of its words tells where it stands in the lead, farther down, or nowhere. */
interface Line {
  readonly entry: Chronicled
  readonly keys: readonly {
    readonly key: string
    readonly lead: number
    readonly body: number
    readonly absent: number
  }[]
}

interface Chronicle {
  readonly lines: readonly Line[]
}

const chronicles = new WeakMap<AlmanacLookup, Chronicle>()

/** The states' own names are looked for as states, not as words. */
function keysOf(entry: Chronicled, lookup: AlmanacLookup): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const word of wordsOf(entry.event)) {
    const named = /^\p{Lu}/u.test(word) ? lookup.findState(word.replace(/['’]s$/, '')) : null
    if (named !== null && named.by !== 'capital' && entry.states.includes(named.state.code)) continue
    const key = keyOfWord(word)
    if (key !== null) keys.add(key)
  }
  return keys
}

const N: any = ((globalThis as any).NW ??= {
  lead: 5,
  leadWords: 4,
  bodyWords: 14,
  tl: 0.65,
  tb: 0.12,
  floor: 0.0015,
  alpha: 25,
  known: 8,
  leader: 0.3,
})

/** Counts of a key among the lines of all states and of each. */
interface Counts {
  readonly all: number
  readonly keys: ReadonlyMap<string, number>
}

function countKeys(lines: readonly ReadonlySet<string>[]): Counts {
  const keys = new Map<string, number>()
  for (const line of lines) for (const key of line) keys.set(key, (keys.get(key) ?? 0) + 1)
  return { all: lines.length, keys }
}

/** How often another line of its states has the key: of the state in whose lines it is commonest. */
function shareOf(key: string, ofStates: readonly Counts[], all: Counts): number {
  const others = ((all.keys.get(key) ?? 1) - 1 + 0.3) / all.all
  const shares = ofStates.map(
    (counts) => ((counts.keys.get(key) ?? 1) - 1 + N.alpha * others) / (counts.all - 1 + N.alpha),
  )
  return Math.max(others, ...shares)
}

function weighKey(key: string, share: number): Line['keys'][number] {
  const inLead = Math.min(0.95, 1 - (1 - share) ** N.leadWords + N.floor)
  const below = Math.min(0.95, 1 - (1 - share) ** N.bodyWords + N.floor) * (1 - inLead)
  return {
    key,
    lead: Math.max(0, Math.log(N.tl / inLead)),
    body: Math.max(0, Math.log(N.tb / below)),
    absent: Math.min(0, Math.log((1 - N.tl - N.tb) / (1 - inLead - below))),
  }
}

function readChronicle(lookup: AlmanacLookup): Chronicle {
  const known = chronicles.get(lookup)
  if (known && (globalThis as any).NWkey === JSON.stringify(N)) return known
  ;(globalThis as any).NWkey = JSON.stringify(N)
  const entries = lookup.chronicle().map((entry) => ({ entry, keys: keysOf(entry, lookup) }))
  const all = countKeys(entries.map(({ keys }) => keys))
  const ofState = new Map<string, ReadonlySet<string>[]>()
  for (const { entry, keys } of entries)
    for (const code of entry.states) ofState.set(code, [...(ofState.get(code) ?? []), keys])
  const counted = new Map([...ofState].map(([code, lines]) => [code, countKeys(lines)]))
  const lines = entries.map(({ entry, keys }): Line => {
    const ofStates = entry.states.flatMap((code) => counted.get(code) ?? [])
    const leaders = new Set(entry.leaders.map(keyOfWord))
    const weighed = [...keys].map((key) =>
      weighKey(key, leaders.has(key) ? N.leader : shareOf(key, ofStates, all)),
    )
    return { entry, keys: weighed }
  })
  const chronicle = { lines }
  chronicles.set(lookup, chronicle)
  return chronicle
}

interface Told {
  readonly states: ReadonlyMap<string, number>
  readonly keys: ReadonlyMap<string, number>
}

/** Every state and word of the article with the first sentence it stands in. */
function readTold(views: readonly View[]): Told {
  const states = new Map<string, number>()
  const keys = new Map<string, number>()
  views.forEach((view, at) => {
    for (const naming of view.namings) {
      const code = naming?.state?.state.code
      if (code !== undefined && !states.has(code)) states.set(code, at)
    }
    for (const token of view.tokens)
      for (const word of wordsOf(token.form)) {
        const key = keyOfWord(word)
        if (key !== null && !keys.has(key)) keys.set(key, at)
        // "Ambassador Hodges" at a sentence's head: a plain word may stand with a capital.
        const plain = key?.startsWith("'") ? keyOfWord(word.toLowerCase()) : null
        if (plain && !keys.has(plain)) keys.set(plain, at)
      }
  })
  return { states, keys }
}

/** Enough states of a line must be told of: all of two, most of many, the first always. */
function sharesStates(entry: Chronicled, told: Told): boolean {
  const here = entry.states.filter((code) => told.states.has(code)).length
  const inLead = entry.states.filter((code) => (told.states.get(code) ?? 99) < N.lead).length
  if (entry.states.length === 0) return false
  return (
    here >= Math.min(entry.states.length, Math.max(2, Math.ceil(entry.states.length * 0.6))) && inLead > 0
  )
}

/** Lines beyond these tell nothing more. */
const MOST = 12

function weighLine(line: Line, told: Told): number {
  let sum = 0
  for (const { key, lead, body, absent } of line.keys) {
    const at = told.keys.get(key)
    sum += at === undefined ? absent : at < N.lead ? lead : body
  }
  return sum
}

/** The likeliest lines first; the weight is the chance that the article tells of the event, by its words alone. */
export function dateByChronicle(views: readonly View[], lookup: AlmanacLookup): readonly DateClue[] {
  const told = readTold(views)
  const shared = readChronicle(lookup).lines.filter((line) => sharesStates(line.entry, told))
  return shared
    .map((line) => ({ entry: line.entry, odds: (N.known / shared.length) * Math.exp(weighLine(line, told)) }))
    .sort((a, b) => b.odds - a.odds || (a.entry.day < b.entry.day ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry, odds }) => ({
      kind: 'news' as const,
      lower: entry.day,
      upper: entry.day,
      text: `it tells of ${entry.event}`,
      span: null,
      weight: odds / (1 + odds),
    }))
}
