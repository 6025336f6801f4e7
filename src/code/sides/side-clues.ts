// In: an act that lacks a side, and the stage of its article; out: the states that could be it, each with the clues for and against.

import type { EventType } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { isReaders } from '../hear-reader.js'
import type { Match } from '../match.js'
import { codesOf, partiesAt, type RoleFiller } from '../scene.js'
import { type Naming, partyOf, type Stage } from './stage.js'

export type Role = 'actor' | 'recipient'

/** Named figures, mostly from 0 to 1; what is not named is 0. */
export type Clues = Readonly<Record<string, number>>

export interface SideChoice {
  readonly code: string
  readonly clues: Clues
  /** The naming that stands for it in the record: the nearest one. */
  readonly naming: Naming
}

export interface OpenSide {
  readonly event: EventType
  readonly role: Role
  readonly sentence: number
  readonly trigger: number
  readonly choices: readonly SideChoice[]
  /** What speaks for leaving the side open. */
  readonly none: Clues
}

/** Acts that answer what another did. */
const ANSWERS = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN', 'PROTEST', 'REQUEST'])
/** Acts that hurt whom they are done to. */
const HURTS = new Set<EventType>(['SANCTION', 'ASSAULT', 'COERCE', 'MOBILIZE'])
/** Bodies that stand above states: named beside two of them, seldom the one that is meant. */
const ABOVE = new Set(['IGO', 'UNO', 'NGO'])

export function classOf(event: EventType): 'answer' | 'hurt' | 'deal' {
  if (ANSWERS.has(event)) return 'answer'
  return HURTS.has(event) ? 'hurt' : 'deal'
}

/** `known` is the side that the words give; `byRule` the states that the rules of syntax and discourse would put here. */
export function listSideClues(
  stage: Stage,
  match: Match,
  role: Role,
  known: readonly RoleFiller[],
  earlier: readonly Candidate[],
  byRule: readonly string[],
  named: readonly RoleFiller[],
): OpenSide {
  const home = new Set(codesOf(known))
  const foreign = stage.namings.filter((n) => !home.has(n.code))
  const codes = [...new Set(foreign.map((n) => n.code))]
  const here = new Set(foreign.filter((n) => n.sentence === match.sentence).map((n) => n.code))
  const most = Math.max(0, ...codes.map((code) => foreign.filter((n) => n.code === code).length))
  const told = [...earlier].reverse()
  const choices = codes.map((code): SideChoice => {
    const own = foreign.filter((n) => n.code === code)
    const clues = {
      ...clueWords(match, role, own, here.size),
      ...clueSpread(match, own, foreign.length, codes.length, most),
      ...clueActs(stage, match, code, home, told),
      rule: byRule.includes(code) ? 1 : 0,
    }
    return { code, clues, naming: nearest(own, match.sentence) }
  })
  const flag = (holds: boolean): number => (holds ? 1 : 0)
  const none = {
    none: 1,
    [`none@${match.pattern.event}`]: 1,
    noneHomeless: home.size === 0 ? 1 : 0,
    noneSupport: match.support ?? 0,
    noneAlone: match.pattern.facts.alone === 'yes' ? 1 : 0,
    noneChoices: Math.log(1 + codes.length),
    noneRuled: byRule.length > 0 ? 1 : 0,
    noneKnownNamed: known.some((f) => f.party.code === null) ? 1 : 0,
    noneNamed: flag(named.length > 0),
    noneOwn: flag(named.some((f) => f.party.code !== null && home.has(f.party.code))),
    noneObject: flag(hasPlainObject(stage, match)),
    noneAtHome: flag(isAtHome(stage, match, home)),
    noneForeignHere: flag(here.size === 0),
    noneNoun: flag(match.pattern.pos === 'noun'),
    noneReader: flag(isReaders(match.pattern)),
    noneTwo: flag(new Set(stage.namings.map((n) => n.code)).size === 2),
  }
  return { event: match.pattern.event, role, sentence: match.sentence, trigger: match.trigger, choices, none }
}

function nearest(own: readonly Naming[], sentence: number): Naming {
  const rank = (n: Naming): number =>
    n.sentence <= sentence ? sentence - n.sentence : 100 + n.sentence - sentence
  return own.reduce((a, b) => (rank(b) < rank(a) || (rank(b) === rank(a) && a.party === null) ? b : a))
}

/** What the act's own sentence says of the state. */
function clueWords(match: Match, role: Role, own: readonly Naming[], others: number): Clues {
  const here = own.filter((n) => n.sentence === match.sentence)
  if (here.length === 0) return {}
  const chance = (of: Role): number => {
    const chances = match.reading?.roles[of]
    let best = 0
    if (chances)
      for (const n of here)
        for (let t = n.mention.from; t < n.mention.to; t++) best = Math.max(best, chances[t] ?? 0)
    return best
  }
  const parties = here.filter((n) => n.party !== null)
  const inside = new Set(match.frame.fill('inside').map((a) => a.token))
  const flag = (holds: boolean): number => (holds ? 1 : 0)
  return {
    here: 1,
    hereAlone: flag(others === 1),
    hereRole: chance(role),
    hereOtherRole: chance(role === 'actor' ? 'recipient' : 'actor'),
    hereAfter: flag(here.some((n) => n.mention.from > match.trigger)),
    hereDemonym: flag(parties.length > 0 && parties.every((n) => n.mention.form === 'demonym')),
    herePlaceOnly: flag(parties.length === 0),
    hereInside: flag(here.some((n) => inside.has(n.mention.head))),
    herePronoun: flag(parties.some((n) => n.mention.form === 'pronoun')),
  }
}

/** How much, how near and how early the article names the state. */
function clueSpread(
  match: Match,
  own: readonly Naming[],
  namings: number,
  states: number,
  most: number,
): Clues {
  const share = own.length / namings
  const before = own.filter((n) => n.sentence < match.sentence)
  const gap = match.sentence - (before.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY)
  const sector = own.find((n) => n.party !== null)?.party?.sector ?? ''
  const flag = (holds: boolean): number => (holds ? 1 : 0)
  return {
    share,
    most: flag(own.length === most && states > 1),
    only: flag(states === 1),
    recent: 1 / gap,
    justBefore: flag(gap === 1),
    headline: flag(own.some((n) => n.sentence === 0)),
    laterOnly: flag(before.length === 0 && own.every((n) => n.sentence > match.sentence)),
    above: flag(ABOVE.has(sector)),
    placesOnly: flag(own.every((n) => n.party === null)),
  }
}

/** What the state has to do with the known side, and with what was told last (`told` from the last act back). */
function clueActs(
  stage: Stage,
  match: Match,
  code: string,
  home: ReadonlySet<string>,
  told: readonly Candidate[],
): Clues {
  const atHome = (codes: readonly string[]): boolean => codes.some((c) => home.has(c))
  const withHome = stage.dealings.filter((d) => home.size === 0 || atHome(d.actor) || atHome(d.recipient))
  const both = withHome.filter((d) => d.actor.includes(code) || d.recipient.includes(code))
  const clues: Record<string, number> = {
    dealings: withHome.length === 0 ? 0 : both.length / withHome.length,
    dealtOnce: both.length > 0 ? 1 : 0,
  }
  const gapOf = (c: Candidate): number => match.sentence - (c.matches[0]?.sentence ?? 0)
  const sidesOf = (c: Candidate): readonly [readonly string[], readonly string[]] => [
    codesOf(c.actor),
    codesOf(c.recipient),
  ]
  const dealt = told.find((c) => {
    const [a, r] = sidesOf(c)
    return (atHome(a) && r.includes(code)) || (atHome(r) && a.includes(code))
  })
  if (dealt) clues.lastDealing = 1 / (1 + gapOf(dealt))
  const didToHome = told.find((c) => codesOf(c.actor).includes(code) && atHome(codesOf(c.recipient)))
  if (didToHome) clues.lastDoneBy = 1 / (1 + gapOf(didToHome))
  const last = told[0]
  if (last && gapOf(last) <= LAST_REACH) {
    const [a, r] = sidesOf(last)
    const kind = classOf(last.event)
    if (a.includes(code)) {
      clues.lastActor = 1
      clues[`lastActor:${kind}`] = 1
    }
    if (r.includes(code)) clues.lastRecipient = 1
    // The act told last is between others: both of them may be meant.
    if (!atHome(a) && !atHome(r) && (a.includes(code) || r.includes(code))) clues.lastOfOthers = 1
    if ((atHome(a) && r.includes(code)) || (atHome(r) && a.includes(code))) clues.lastSame = 1
  }
  return clues
}

/** Sentences back to which the act told last reaches. */
const LAST_REACH = 3

/** "fired into a crowd", "seized their farms": the act is done to someone or something of no state. */
function hasPlainObject(stage: Stage, match: Match): boolean {
  return ['obj', 'to', 'on', 'at', 'into', 'against'].some((slot) =>
    match.frame.fill(slot).some((a) => partiesAt(stage.scene, match.sentence, a.token).length === 0),
  )
}

/** The sentence places it in the known side's own country, and in no other. */
function isAtHome(stage: Stage, match: Match, home: ReadonlySet<string>): boolean {
  const { cast } = stage.scene
  const codes = stage.scene
    .mentionsIn(match.sentence)
    .flatMap((m) => (m.place === null ? [] : (cast.places[m.place]?.code ?? [])))
  return codes.length > 0 && codes.every((c) => home.has(c))
}

/** How a side was reached that the words of the sentence leave open. */
export const FROM_ARTICLE = 'the article'

/** The choice as a filler of its role. */
export function fillerOf(stage: Stage, choice: SideChoice, chance: number): RoleFiller {
  const { naming } = choice
  const party = partyOf(stage, naming)
  return {
    party,
    mention: naming.mention,
    token: naming.mention.head,
    via: FROM_ARTICLE,
    score: chance,
    whole: false,
  }
}
