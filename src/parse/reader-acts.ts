// In: what the head of acts says of each word of a sentence; out: the acts that its words tell, with their qualities and who plays which role.

import {
  type ActReading,
  type ActRole,
  type EventType,
  type Guess,
  type Instrument,
  SCALE,
  type SentenceReading,
  type Stance,
  type Status,
} from '../terms/index.js'
import { decodeTags } from './reader-tags.js'

/** What meta.json says of the head of acts: classes in the order of its logits. */
export interface ActLabels {
  readonly tags: readonly string[]
  readonly qualities: Readonly<Record<string, readonly string[]>>
  readonly roles: readonly ActRole[]
  readonly roleWidth: number
}

type Row = Float32Array | null

/** Logits of the words of a sentence by their place in it; null for a word that was cut off. Most words are asked for their tags only. */
export interface ActLogits {
  readonly tags: readonly Row[]
  qualities(word: number): Row
  askers(word: number): Row
  answerers(word: number): Row
  factual(word: number): number | null
}

/** Added to the logit of "tells nothing": below zero more is seen, and more of it is wrong. The record's certainty weighs the rest. */
const NOTHING_BIAS = -0.7
/** Added to every role's logit, as in training (act_heads.py). */
const ROLE_BIAS = -2

const NOTHING: Pick<SentenceReading, 'acts' | 'chanceAt'> = { acts: [], chanceAt: () => 0 }

/** Acts of one sentence; none where the model has no head for them. */
export function readSentenceActs(
  logits: ActLogits,
  labels: ActLabels | null,
): Pick<SentenceReading, 'acts' | 'chanceAt'> {
  if (labels === null) return NOTHING
  const events = eventsOf(labels.tags)
  const shares: (Float32Array | undefined)[] = []
  const chanceAt = (token: number, event: EventType): number => {
    const row = logits.tags[token]
    if (!row) return 0
    shares[token] ??= softmax(row)
    const own = shares[token]
    return (events.get(event) ?? []).reduce((sum, tag) => sum + (own[tag] ?? 0), 0)
  }
  const tags = decodeTags(logits.tags, labels.tags, NOTHING_BIAS)
  const acts: ActReading[] = []
  for (let from = 0; from < tags.length; from++) {
    if (!tags[from]?.startsWith('B-')) continue
    let to = from + 1
    while (tags[to]?.startsWith('I-')) to++
    acts.push(readAct(logits, labels, from, to, chanceAt))
  }
  return { acts, chanceAt }
}

const known = new WeakMap<readonly string[], ReadonlyMap<EventType, readonly number[]>>()

/** The places of each event's tags. */
function eventsOf(tags: readonly string[]): ReadonlyMap<EventType, readonly number[]> {
  const found = known.get(tags)
  if (found) return found
  const events = new Map<EventType, number[]>()
  for (const [i, tag] of tags.entries()) {
    if (tag === 'O') continue
    const event = tag.slice(2) as EventType
    events.set(event, [...(events.get(event) ?? []), i])
  }
  known.set(tags, events)
  return events
}

function readAct(
  logits: ActLogits,
  labels: ActLabels,
  from: number,
  to: number,
  chanceAt: SentenceReading['chanceAt'],
): ActReading {
  const scored = [...eventsOf(labels.tags).keys()].map((event) => ({ event, chance: chanceAt(from, event) }))
  const best = scored.reduce((a, b) => (b.chance > a.chance ? b : a))
  const guess = openQualities(logits.qualities(from), labels)
  const asker = logits.askers(from)
  const answerers = logits.tags.map((_, word) => logits.answerers(word))
  const roles = Object.fromEntries(
    labels.roles.map((role, r) => [
      role,
      Float32Array.from(answerers, (answerer) =>
        asker && answerer ? sigmoid(joinRole(asker, answerer, r, labels.roleWidth)) : 0,
      ),
    ]),
  ) as unknown as ActReading['roles']
  return {
    trigger: [from, to],
    event: best.event,
    chance: best.chance,
    mode: guess<string>('mode', (mode) => mode === 'none' || mode in SCALE[best.event].modes),
    status: guess<Status>('status'),
    background:
      guess<string>('background').value === 'yes'
        ? guess('background').chance
        : 1 - guess('background').chance,
    instrument: guess<Instrument | 'none'>('instrument'),
    stance: guess<Stance | 'none'>('stance'),
    measure: guess<string>('measure'),
    factuality: logits.factual(from),
    roles,
  }
}

function openQualities(
  row: Float32Array | null,
  labels: ActLabels,
): <Value extends string>(name: string, allowed?: (value: string) => boolean) => Guess<Value> {
  const shares = new Map<string, Float32Array>()
  let start = 0
  for (const [name, values] of Object.entries(labels.qualities)) {
    shares.set(
      name,
      softmax(row ? row.subarray(start, start + values.length) : new Float32Array(values.length)),
    )
    start += values.length
  }
  return <Value extends string>(name: string, allowed: (value: string) => boolean = () => true) => {
    let found: Guess<string> = { value: '', chance: -1 }
    for (const [i, value] of (labels.qualities[name] ?? []).entries()) {
      const chance = shares.get(name)?.[i] ?? 0
      if (chance > found.chance && allowed(value)) found = { value, chance }
    }
    return found as Guess<Value>
  }
}

function joinRole(asker: Float32Array, answerer: Float32Array, role: number, width: number): number {
  let sum = 0
  for (let i = role * width; i < (role + 1) * width; i++) sum += (asker[i] ?? 0) * (answerer[i] ?? 0)
  return sum / Math.sqrt(width) + ROLE_BIAS
}

function softmax(row: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY
  for (const x of row) top = Math.max(top, x)
  const shares = new Float32Array(row.length)
  let sum = 0
  for (let i = 0; i < row.length; i++) {
    shares[i] = Math.exp((row[i] ?? 0) - top)
    sum += shares[i] ?? 0
  }
  for (let i = 0; i < row.length; i++) shares[i] = (shares[i] ?? 0) / sum
  return shares
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
