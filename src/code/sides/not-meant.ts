// In: an act with an open side and the acts told before it; out: the states that the side cannot be: whom the actor just stood by, who suffered what is condemned.

import type { EventType } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { baseOf, prepositionOf, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { codesOf, partiesAt, type RoleFiller, type Scene } from '../scene.js'

/** Done against someone by word or deed. */
const AGAINST = new Set<EventType>([
  'ACCUSE',
  'REJECT',
  'PROTEST',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'MOBILIZE',
])
/** Done for someone. */
const FOR = new Set<EventType>(['SUPPORT', 'AID'])
/** Deeds after which others take sides. */
const HARMS = new Set<EventType>(['SANCTION', 'COERCE', 'MOBILIZE', 'THREATEN', 'ASSAULT'])
/** Words for taking someone's side. */
const SIDING = new Set([
  'solidarity',
  'sympathy',
  'condolence',
  'support',
  'backing',
  'stand',
  'side',
  'rally',
])
/** Sentences back in which the harm was told. */
const REACH = 10
/** What a promise must be of to be one for someone: "pledged to help". */
const HELPS = new Set(['help', 'support', 'assist', 'aid', 'back', 'defend', 'protect', 'stand'])
const PLACING = new Set(['in', 'at', 'on', 'near', 'by', 'from'])
const TURNS = new Set(['but', 'yet', 'though', 'although', 'while', 'however'])

/** States that an open recipient does not mean: "stood with Chile and condemned the arrests" is not against Chile. */
export function listNotMeant(
  match: Match,
  known: readonly RoleFiller[],
  earlier: readonly Candidate[],
): ReadonlySet<string> {
  const home = new Set(codesOf(known))
  const opposite = oppositeOf(match)
  const out = new Set<string>()
  for (const act of earlier) {
    const other = act.matches[0]
    if (other?.sentence !== match.sentence || !opposite.has(act.event)) continue
    if (!codesOf(act.actor).some((c) => home.has(c)) || isTurned(match, other.trigger)) continue
    for (const code of codesOf(act.recipient)) out.add(code)
  }
  for (const code of doersOfHarm(match, home, earlier)) out.add(code)
  return out
}

/** "expressed solidarity with its ally": not with who did the last harm to another. */
function doersOfHarm(
  match: Match,
  home: ReadonlySet<string>,
  earlier: readonly Candidate[],
): readonly string[] {
  if (!FOR.has(match.pattern.event) || match.pattern.facts.follows === 'answer') return []
  if (!SIDING.has(tokenAt(match.frame.tree, match.trigger).lemma)) return []
  const harm = earlier.findLast(
    (c) =>
      HARMS.has(c.event) &&
      match.sentence - (c.matches[0]?.sentence ?? 0) <= REACH &&
      !codesOf([...c.actor, ...c.recipient]).some((code) => home.has(code)) &&
      codesOf(c.recipient).length > 0,
  )
  const suffered = codesOf(harm?.recipient ?? [])
  return codesOf(harm?.actor ?? []).filter((c) => !suffered.includes(c))
}

function oppositeOf(match: Match): ReadonlySet<EventType> {
  const { event } = match.pattern
  if (AGAINST.has(event)) return FOR
  const helps =
    FOR.has(event) ||
    (event === 'AGREE' &&
      match.frame.fill('xcomp').some((a) => HELPS.has(tokenAt(match.frame.tree, a.token).lemma)))
  return helps ? AGAINST : NONE
}

const NONE: ReadonlySet<EventType> = new Set()

/** "backed Chile but rejected the plan": what follows may well be against the one backed. */
function isTurned(match: Match, other: number): boolean {
  const [from, to] = other < match.trigger ? [other, match.trigger] : [match.trigger, other]
  return match.frame.tree.tokens
    .slice(from, to)
    .some((t) => t.form === ';' || TURNS.has(t.form.toLowerCase()))
}

export interface Freed {
  readonly recipient: readonly RoleFiller[]
  /** Codes of those who suffered what the act answers. */
  readonly victims: readonly string[]
}

/** "condemned the shelling of Kharkiv by Russia", "alarmed by the arrest of two Chileans": meant is who did it, not who suffered it. */
export function freeVictims(scene: Scene, match: Match): Freed {
  const kept: Freed = { recipient: match.recipient, victims: [] }
  if (!AGAINST.has(match.pattern.event) && match.pattern.event !== 'REQUEST') return kept
  const deeds = match.recipient.map((f) => deedAbove(scene, match, f))
  if (deeds.length === 0 || deeds.some((d) => d === null)) return kept
  const deed = deeds[0] ?? -1
  const victims = codesOf(match.recipient)
  const doers = doersOf(scene, match, deed).filter((f) => !victims.includes(f.party.code ?? ''))
  return { recipient: doers, victims }
}

/** The noun of a deed that the filler's words hang on as those it was done to: null where there is none on the way to the trigger. */
function deedAbove(scene: Scene, match: Match, filler: RoleFiller): number | null {
  if (filler.mention.sentence !== match.sentence) return null
  const { tree } = match.frame
  const deeds = scene.wordsOf('done-to')
  let at = filler.token
  for (let steps = 0; steps < 5 && at >= 0 && at !== match.trigger; steps++) {
    const token = tokenAt(tree, at)
    const head = token.head
    if (head < 0) return null
    // "the arrest of two Chileans in Bolivia": Bolivia suffers nothing.
    if (PLACING.has(prepositionOf(tree, at) ?? '')) return null
    if (baseOf(token.deprel) === 'nmod' && prepositionOf(tree, at) === 'of') {
      // The deed that is answered, not the act itself: "Iran's detention of a Belgian" is done to the Belgian.
      if (head !== match.trigger && deeds.has(tokenAt(tree, head).lemma)) return head
    }
    at = head
  }
  return null
}

/** "Russia's shelling of the port", "the shelling by Russia": who did it by the words of its own phrase. */
function doersOf(scene: Scene, match: Match, deed: number): RoleFiller[] {
  const { tree } = match.frame
  const by = tree.tokens.filter(
    (t) =>
      baseOf(t.deprel) === 'nmod' &&
      prepositionOf(tree, t.i) === 'by' &&
      (t.head === deed || tokenAt(tree, t.head).head === deed),
  )
  const own = (tree.children[deed] ?? []).filter((c) =>
    ['nmod:poss', 'amod', 'compound'].includes(tokenAt(tree, c).deprel),
  )
  return [...by.map((t) => t.i), ...own].flatMap((t) =>
    partiesAt(scene, match.sentence, t, 'doer', 0.85).filter((f) => f.party.code !== null),
  )
}
