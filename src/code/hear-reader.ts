// In: the lexicon's matches in a sentence and what the reader sees there; out: the matches of both, each knowing what the other says of it.

import {
  type ActReading,
  type ActRole,
  type EventType,
  type SentenceReading,
  scaleOf,
  type TraceLine,
} from '../terms/index.js'
import { openFrame } from './frame.js'
import { baseOf, childrenBy, dominates, isPassive, isVerb, type Tree, tokenAt } from './graph.js'
import type { Pattern } from './lexicon.js'
import { dropRepeats, type Match } from './match.js'
import { codesOf, partiesAt, type RoleFiller, type Scene } from './scene.js'

/** Below this the reader's act counts only as support for the lexicon's. */
const LEAST_CHANCE = 0.5
/** A token names a role from here on. */
const LEAST_ROLE = 0.5
/** The reader's kind stands against the lexicon's where it is this sure, and gives the lexicon's no more than that. */
const SURE = 0.75
const DOUBTED = 0.12

/** Joins both readers' acts of a sentence. What only the reader sees becomes a match under `reader/acts#EVENT`. */
export function hearReader(
  scene: Scene,
  sentence: number,
  matches: readonly Match[],
  reading: SentenceReading | null,
  refused: TraceLine[],
): Match[] {
  const tree = scene.trees[sentence]
  if (!reading || !tree) return [...matches]
  const heard = new Set<ActReading>()
  const out: Match[] = []
  for (const match of matches) {
    const event = match.pattern.event
    const own = reading.acts.filter((a) => touches(match, a))
    const same = own.find((a) => a.event === event)
    const support = Math.max(...tokensOf(match).map((t) => reading.chanceAt(t, event)))
    const against = own.find((a) => a.event !== event && a.chance >= SURE && !isNameFor(a.event, event))
    // "counted him among the dictators": where one hears praise and the other blame, the exact one is believed.
    if (against && isOpposed(against.event, event)) heard.add(against)
    else if (!same && against && support <= DOUBTED) {
      const text = `the reader takes these words for ${against.event} (${round(against.chance)}), not ${event} (${round(support)})`
      refused.push({ rule: match.pattern.id, text, sentence, report: null })
      continue
    }
    for (const act of own)
      if (act.event === event || act.chance < SURE || isNameFor(act.event, event)) heard.add(act)
    out.push(same ? fillFromReader(scene, { ...match, reading: same, support }) : { ...match, support })
  }
  for (const act of reading.acts) {
    if (heard.has(act) || chanceOfAct(act, reading) < LEAST_CHANCE) continue
    const match = matchAct(scene, tree, sentence, act)
    if (match && !out.some((m) => opens(match, m))) out.push(match)
  }
  return out.sort((a, b) => a.trigger - b.trigger)
}

/** What a gesture is called by who does not see it as one: congratulations are praise, a handshake withheld is blame. */
const GESTURE_AS = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'CONSULT', 'AGREE'])

function isNameFor(read: EventType, told: EventType): boolean {
  return told === 'SIGNAL' && GESTURE_AS.has(read)
}

/** Gestures are told by words of many kinds ("stood in front of", "a chair at the side"): one word of them that is sure will do. */
function chanceOfAct(act: ActReading, reading: SentenceReading): number {
  if (act.event !== 'SIGNAL') return act.chance
  const [from, to] = act.trigger
  let best = act.chance
  for (let t = from; t < to; t++) best = Math.max(best, reading.chanceAt(t, act.event))
  return best
}

/** Cooperation against conflict, by PLOVER's quads; a signal may be either. */
function isOpposed(a: EventType, b: EventType): boolean {
  if (a === 'SIGNAL' || b === 'SIGNAL') return false
  const side = (event: EventType): boolean => (scaleOf(event, null).quad ?? 1) <= 2
  return side(a) !== side(b)
}

function tokensOf(match: Match): number[] {
  return match.frame.carrier >= 0 ? [match.trigger, match.frame.carrier] : [match.trigger]
}

function touches(match: Match, act: ActReading): boolean {
  const [from, to] = act.trigger
  return tokensOf(match).some((t) => from <= t && t < to)
}

/** The word of the trigger that the others hang on; a light verb gives way to its noun ("held talks" → talks). */
function headOf(tree: Tree, [from, to]: readonly [number, number], light: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) {
    const head = tokenAt(tree, i).head
    if (head >= from && head < to) continue
    const noun = tree.tokens.find((t) => t.head === i && t.deprel === 'obj' && from <= t.i && t.i < to)
    return noun && light.has(tokenAt(tree, i).lemma) ? noun.i : i
  }
  return from
}

function matchAct(scene: Scene, tree: Tree, sentence: number, act: ActReading): Match | null {
  const words = { light: scene.wordsOf('light'), speech: scene.wordsOf('speech') }
  const trigger = headOf(tree, act.trigger, words.light)
  const frame = openFrame(tree, trigger, words)
  const side = (role: ActRole): RoleFiller[] =>
    keepOwnClause(tree, trigger, fillRole(scene, tree, sentence, act, role))
  const actor = side('actor')
  const recipient = side('recipient')
  if (actor.length === 0 && recipient.length === 0) return null
  return {
    pattern: patternOf(act, isVerb(tokenAt(tree, trigger)) ? 'verb' : 'noun'),
    sentence,
    trigger,
    frame,
    actor,
    recipient,
    reading: act,
    support: act.chance,
  }
}

/** "stopped in Chisinau on a tour that began in Warsaw": who stands in a relative clause is no side where others stand outside it. */
function keepOwnClause(tree: Tree, trigger: number, fillers: readonly RoleFiller[]): RoleFiller[] {
  const outside = fillers.filter((f) => !isInRelative(tree, trigger, f.token))
  return codesOf(outside).length > 0 ? outside : [...fillers]
}

/** A relative clause stands between the trigger and the token below it. */
function isInRelative(tree: Tree, trigger: number, token: number): boolean {
  let relative = false
  for (let at = token, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
    if (at === trigger) return relative
    const { deprel, head } = tokenAt(tree, at)
    relative ||= deprel === 'acl:relcl'
    at = head
  }
  return false
}

const DEEPEST = 16

/** "kicked off the campaign with a trip", "ended the week on a visit": the verb tells no other journey than the noun below it. */
function opens(verb: Match, noun: Match): boolean {
  const { tree } = verb.frame
  if (verb.pattern.mode !== 'visit' || noun.pattern.mode !== 'visit' || noun.pattern.pos !== 'noun')
    return false
  let at = noun.trigger
  for (let steps = 0; steps < DEEPEST && at >= 0 && at !== verb.trigger; steps++) {
    const { deprel, head } = tokenAt(tree, at)
    if (!WITHIN_CLAUSE.has(baseOf(deprel))) return false
    at = head
  }
  return at === verb.trigger
}

const WITHIN_CLAUSE = new Set(['obl', 'obj', 'nmod'])

const PATTERNS = new Map<string, Pattern>()

/** What stands in the place of a lexicon's pattern where the reader alone speaks. */
function patternOf(act: ActReading, pos: 'verb' | 'noun'): Pattern {
  const mode = act.mode.value === 'none' ? null : act.mode.value
  const key = `${act.event} ${mode} ${pos}`
  const known = PATTERNS.get(key)
  if (known) return known
  const made: Pattern = {
    id: `reader/acts#${act.event}`,
    event: act.event,
    pos,
    lemmas: new Set(),
    conditions: [],
    actor: [],
    recipient: [],
    mode,
    status: null,
    facts: {},
    prior: 0.8,
    yes: [],
    not: [],
  }
  PATTERNS.set(key, made)
  return made
}

export function isReaders(pattern: Pattern): boolean {
  return pattern.id.startsWith('reader/')
}

/** How sure the reader must be that other words fill a role, and how little it may give the lexicon's, to put its own there. */
const SURE_ROLE = 0.8
const NO_ROLE = 0.15

/**
 * A side that the lexicon's paths left empty, or filled with no known state, is filled with whom the reader names; one that
 * they filled with words that the reader takes for no such thing gives way to the words that it is sure of.
 */
function fillFromReader(scene: Scene, match: Match): Match {
  const { reading, frame, sentence } = match
  if (!reading) return match
  const side = (role: 'actor' | 'recipient'): readonly RoleFiller[] => {
    const own = match[role]
    // Whom the paths of syntax put on the other side is not on this one: "performances by Peruvian artists were halted".
    const across = new Set(match[role === 'actor' ? 'recipient' : 'actor'].map((f) => f.party.id))
    const found = fillRole(scene, frame.tree, sentence, reading, role).filter(
      (f) => !across.has(f.party.id) && !(role === 'recipient' && isInSubject(match, f.token)),
    )
    if (codesOf(found).length === 0) return own
    if (codesOf(own).length === 0) return found
    const doubted = (roleChance(match, role) ?? 1) <= NO_ROLE
    const sure = Math.max(...found.map((f) => chanceOf(f, reading, role))) >= SURE_ROLE
    return doubted && sure ? found : own
  }
  return { ...match, actor: side('actor'), recipient: side('recipient') }
}

/** "The delegation, led by X, began its visit": nothing is done to those who stand inside the subject of an active verb. */
function isInSubject({ frame: { tree, carrier }, trigger }: Match, token: number): boolean {
  let verb = carrier >= 0 ? carrier : trigger
  while (verb >= 0 && !isVerb(tokenAt(tree, verb))) verb = tokenAt(tree, verb).head
  if (verb < 0 || isPassive(tree, verb)) return false
  return childrenBy(tree, verb, 'nsubj').some(
    (s) => dominates(tree, s, token) && !dominates(tree, s, trigger),
  )
}

/** The parties whose words the reader takes for a role: whole mentions first, else the party that a phrase belongs to. */
export function fillRole(
  scene: Scene,
  tree: Tree,
  sentence: number,
  act: ActReading,
  role: ActRole,
): RoleFiller[] {
  const chances = act.roles[role]
  const out: RoleFiller[] = []
  let from = 0
  while (from < chances.length) {
    if ((chances[from] ?? 0) < LEAST_ROLE) {
      from++
      continue
    }
    let to = from + 1
    while (to < chances.length && (chances[to] ?? 0) >= LEAST_ROLE) to++
    out.push(...fillRun(scene, tree, sentence, chances, from, to))
    from = to
  }
  return dropRepeats(out)
}

/** One run of words: the heads in it that hang on words outside, each with its own party or the one it belongs to. */
function fillRun(
  scene: Scene,
  tree: Tree,
  sentence: number,
  chances: Float32Array,
  from: number,
  to: number,
): RoleFiller[] {
  const inside = (t: number): boolean => from <= t && t < to
  const heads = tree.tokens.filter((t) => inside(t.i) && !inside(t.head)).map((t) => t.i)
  const conjuncts = tree.tokens.filter((t) => inside(t.i) && t.deprel === 'conj').map((t) => t.i)
  const tokens = [...new Set([...heads, ...conjuncts])].filter((t) => !SMALL.has(tokenAt(tree, t).upos))
  const found = tokens.flatMap((t) => partiesAt(scene, sentence, t, 'reader', chances[t] ?? 0.5))
  if (found.length > 0) return found
  return scene
    .mentionsIn(sentence)
    .filter((m) => m.from < to && from < m.to && m.parties.length > 0)
    .flatMap((m) => partiesAt(scene, sentence, m.head, 'reader', 0.8 * (chances[m.head] ?? 0.5)))
}

const SMALL = new Set(['PUNCT', 'ADP', 'CCONJ', 'DET', 'PART'])

/** The reader takes these words for an act between parties: what they leave unsaid may be looked for further off. */
export function isTrusted(match: Match): boolean {
  return match.support !== null && match.support >= TRUSTED
}

const TRUSTED = 0.8

/** How sure the reader is that these words fill that role, 0 to 1; null where it does not see the act. */
export function roleChance(match: Match, role: 'actor' | 'recipient'): number | null {
  const { reading } = match
  if (!reading) return null
  const own = match[role].filter((f) => f.mention.sentence === match.sentence)
  if (own.length === 0) return null
  return Math.max(...own.map((f) => chanceOf(f, reading, role)))
}

/** The best chance of a role among the words of a filler. */
function chanceOf(filler: RoleFiller, reading: ActReading, role: ActRole): number {
  let best = 0
  for (let t = filler.mention.from; t < filler.mention.to; t++)
    best = Math.max(best, reading.roles[role][t] ?? 0)
  return best
}

/** `ACCUSE 0.93; status occurred 0.98; instrument trade 0.7; …; factual 1.9` for the trace: what is seen at an act's words. */
export function describeReading(act: ActReading, factual: number | null): string {
  const guesses = (['mode', 'status', 'instrument', 'stance', 'measure'] as const).map(
    (name) => `${name} ${act[name].value} ${round(act[name].chance)}`,
  )
  const fact = factual === null ? [] : [`factual ${round(factual)}`]
  return [
    `${act.event} ${round(act.chance)}`,
    ...guesses,
    `background ${round(act.background)}`,
    ...fact,
  ].join('; ')
}

const round = (x: number): number => Math.round(x * 100) / 100
