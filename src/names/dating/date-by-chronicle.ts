// In: an article's sentences and the almanac's chronicle; out: which events of the chronicle it may tell of, as clues of one day each.

import type { AlmanacLookup, Article, Chronicled, DateClue } from '../../terms/index.js'
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

interface Word {
  readonly key: string | null
  /** The state that it names, other than by its capital. */
  readonly state: string | null
}

function readWord(word: string, lookup: AlmanacLookup): Word {
  const named = /^\p{Lu}/u.test(word) ? lookup.findState(word.replace(/['’]s$/, '')) : null
  return { key: keyOfWord(word), state: named === null || named.by === 'capital' ? null : named.state.code }
}

/** The states' own names are looked for as states, not as words. Each word of the chronicle is read once. */
function keysOf(entry: Chronicled, lookup: AlmanacLookup, read: Map<string, Word>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const word of wordsOf(entry.event)) {
    const known = read.get(word) ?? readWord(word, lookup)
    read.set(word, known)
    if (known.key !== null && (known.state === null || !entry.states.includes(known.state)))
      keys.add(known.key)
  }
  return keys
}

/** Sentences in which news tells what it is about. */
const LEAD = 5
/** How often a word of the event's line stands in the lead of news of it, and farther down only. */
const TOLD = { lead: 0.65, below: 0.12 } as const
/** How many lines of the chronicle a lead, and the rest, are worth in words. */
const WORTH = { lead: 4, below: 8 } as const
/** How often any name or number, and any other word, stands in a lead by chance. */
const CHANCE = { name: 0.0015, word: 0.02 } as const
/** How often news of a state names its leader, in lines. */
const LEADER = 0.3
/** Lines of all states that weigh as much as what a state's own lines say. */
const PRIOR = 25
/** How much likelier than chance it is that an article tells of any line of its states. */
const KNOWN = 8

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
    (counts) => ((counts.keys.get(key) ?? 1) - 1 + PRIOR * others) / (counts.all - 1 + PRIOR),
  )
  return Math.max(others, ...shares)
}

function weighKey(key: string, share: number): Line['keys'][number] {
  const floor = key.startsWith("'") || /^\d/.test(key) ? CHANCE.name : CHANCE.word
  const inLead = Math.min(0.95, 1 - (1 - share) ** WORTH.lead + floor)
  const below = Math.min(0.95, 1 - (1 - share) ** WORTH.below + floor) * (1 - inLead)
  return {
    key,
    lead: Math.max(0, Math.log(TOLD.lead / inLead)),
    body: Math.max(0, Math.log(TOLD.below / below)),
    absent: Math.min(0, Math.log((1 - TOLD.lead - TOLD.below) / (1 - inLead - below))),
  }
}

function readChronicle(lookup: AlmanacLookup): Chronicle {
  const known = chronicles.get(lookup)
  if (known) return known
  const read = new Map<string, Word>()
  const entries = lookup.chronicle().map((entry) => ({ entry, keys: keysOf(entry, lookup, read) }))
  const all = countKeys(entries.map(({ keys }) => keys))
  const ofState = new Map<string, ReadonlySet<string>[]>()
  for (const { entry, keys } of entries)
    for (const code of entry.states) {
      const lines = ofState.get(code) ?? []
      lines.push(keys)
      ofState.set(code, lines)
    }
  const counted = new Map([...ofState].map(([code, lines]) => [code, countKeys(lines)]))
  const lines = entries.map(({ entry, keys }): Line => {
    const ofStates = entry.states.flatMap((code) => counted.get(code) ?? [])
    const leaders = new Set(entry.leaders.map(keyOfWord))
    const weighed = [...keys].map((key) =>
      weighKey(key, leaders.has(key) ? LEADER : shareOf(key, ofStates, all)),
    )
    return { entry, keys: weighed }
  })
  const chronicle = { lines }
  chronicles.set(lookup, chronicle)
  return chronicle
}

type Heading = Pick<Article, 'title' | 'dateline'>

interface Told {
  readonly states: ReadonlyMap<string, number>
  readonly keys: ReadonlyMap<string, number>
}

/** Every state and word of the article with the first sentence it stands in. */
function readTold(article: Heading, views: readonly View[], lookup: AlmanacLookup): Told {
  const states = new Map<string, number>()
  const keys = new Map<string, number>()
  // The dateline and the title stand in no sentence: "SANTA CRUZ, Bolivia, May 3".
  for (const word of wordsOf(`${article.title ?? ''} ${article.dateline?.span.exact ?? ''}`)) {
    const name = word.replace(/['’]s$/, '')
    const code = /^\p{Lu}/u.test(name) ? lookup.findState(name)?.state.code : undefined
    if (code !== undefined) states.set(code, 0)
    const key = keyOfWord(word)
    if (key !== null) keys.set(key, 0)
  }
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
  const inLead = entry.states.filter((code) => (told.states.get(code) ?? 99) < LEAD).length
  if (entry.states.length === 0) return false
  return (
    here >= Math.min(entry.states.length, Math.max(2, Math.ceil(entry.states.length * 0.6))) && inLead > 0
  )
}

/** Lines less likely than this, in odds, are not what it tells of. */
const LEAST = 0.1
/** Lines beyond these tell nothing more. */
const MOST = 12

function weighLine(line: Line, told: Told): number {
  let sum = 0
  for (const { key, lead, body, absent } of line.keys) {
    const at = told.keys.get(key)
    sum += at === undefined ? absent : at < LEAD ? lead : body
  }
  return sum
}

/** The likeliest lines first; the weight is the chance that the article tells of the event, by its words alone. */
export function dateByChronicle(
  article: Heading,
  views: readonly View[],
  lookup: AlmanacLookup,
): readonly DateClue[] {
  const told = readTold(article, views, lookup)
  const shared = readChronicle(lookup).lines.filter((line) => sharesStates(line.entry, told))
  return shared
    .map((line) => ({ entry: line.entry, odds: (KNOWN / shared.length) * Math.exp(weighLine(line, told)) }))
    .filter(({ odds }) => odds >= LEAST)
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
