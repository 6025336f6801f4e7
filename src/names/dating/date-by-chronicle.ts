// In: an article's sentences and the almanac's chronicle; out: which events of the chronicle it may tell of, as clues of one day each.

import type { AlmanacLookup, Chronicled, DateClue } from '../../terms/index.js'
import type { View } from '../proposal.js'
import { keyOfWord, wordsOf } from './event-words.js'

/** A line of the chronicle with the keys of its words and how much each tells. */
interface Line {
  readonly entry: Chronicled
  readonly keys: readonly (readonly [string, number])[]
  readonly whole: number
  /** How rare its states are in the chronicle. */
  readonly rarity: number
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

function readChronicle(lookup: AlmanacLookup): Chronicle {
  const known = chronicles.get(lookup)
  if (known) return known
  const entries = lookup.chronicle().map((entry) => ({ entry, keys: keysOf(entry, lookup) }))
  const count = new Map<string, number>()
  for (const { entry, keys } of entries)
    for (const key of [...keys, ...entry.states]) count.set(key, (count.get(key) ?? 0) + 1)
  const weigh = (key: string): number => Math.log(entries.length / (count.get(key) ?? 1))
  const lines = entries.map(({ entry, keys }): Line => {
    const weighed = [...keys].map((key): readonly [string, number] => [key, weigh(key)])
    return {
      entry,
      keys: weighed,
      whole: weighed.reduce((sum, [, weight]) => sum + weight, 0),
      rarity: entry.states.reduce((sum, code) => sum + weigh(code), 0),
    }
  })
  const chronicle = { lines }
  chronicles.set(lookup, chronicle)
  return chronicle
}

/** Sentences in which news tells what it is about. */
const LEAD = 5
/** What is told farther down counts less. */
const BODY = 0.5

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
  const inLead = entry.states.filter((code) => (told.states.get(code) ?? 99) < LEAD).length
  if (entry.states.length === 0) return false
  return (
    here >= Math.min(entry.states.length, Math.max(2, Math.ceil(entry.states.length * 0.6))) && inLead > 0
  )
}

/** Fitted on articles of known days: from how many of a line's words are told, and how much they tell, to a chance. */
const SHARE = { least: 0.35, middle: 0.6, slope: 7 } as const
const WEIGHT = { middle: 12, slope: 0.45 } as const
/** Lines beyond these tell nothing more. */
const MOST = 12

function weighLine(line: Line, told: Told): number {
  let sum = 0
  for (const [key, weight] of line.keys) {
    const at = told.keys.get(key)
    if (at !== undefined) sum += at < LEAD ? weight : weight * BODY
  }
  const share = sum / Math.max(line.whole, 0.1)
  if (share < SHARE.least) return 0
  const x = SHARE.slope * (share - SHARE.middle) + WEIGHT.slope * (sum + 0.6 * line.rarity - WEIGHT.middle)
  return 1 / (1 + Math.exp(-x))
}

/** The likeliest lines first; the weight is the chance that the article tells of the event, by its words alone. */
export function dateByChronicle(views: readonly View[], lookup: AlmanacLookup): readonly DateClue[] {
  const told = readTold(views)
  return readChronicle(lookup)
    .lines.flatMap((line) => {
      if (!sharesStates(line.entry, told)) return []
      const weight = weighLine(line, told)
      return weight < 0.1 ? [] : [{ entry: line.entry, weight }]
    })
    .sort((a, b) => b.weight - a.weight || (a.entry.day < b.entry.day ? -1 : 1))
    .slice(0, MOST)
    .map(({ entry, weight }) => ({
      kind: 'news' as const,
      lower: entry.day,
      upper: entry.day,
      text: `it tells of ${entry.event}`,
      span: null,
      weight,
    }))
}
