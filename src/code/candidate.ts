// In: a match and what surrounds it; out: a candidate report, or the reason why it is none.

import type {
  Channel,
  Context,
  Doubt,
  EventType,
  Instrument,
  Moment,
  ReportMeasure,
  ReportPoll,
  ReportVisit,
  Stance,
  Status,
  TraceLine,
  Voice,
} from '../terms/index.js'
import { readBackground } from './background.js'
import { childrenBy, tokenAt } from './graph.js'
import { hearActor, SPOKEN } from './hear-actor.js'
import { isReaders } from './hear-reader.js'
import { readInstrument } from './instrument.js'
import type { Match } from './match.js'
import { readMeasure } from './measures/read-measure.js'
import { readPoll } from './poll.js'
import { readChannels, readContexts, readStance } from './qualities.js'
import { codesOf, type RoleFiller, type Scene } from './scene.js'
import { settleSides } from './sides/settle-sides.js'
import type { Stage } from './sides/stage.js'
import { isRecounted, readStatus } from './status.js'
import { readVisit } from './visit/read-visit.js'
import { isAgainstPlan } from './visit/schedule.js'
import { type Utterance, voicesFor } from './voices.js'

/**
 * Which moment an act at a token has, and by which rule: the dating stage's answer, handed over by the pipeline. `toCome` is
 * whether the act is yet to come; null where its status leaves open which day is meant.
 */
export type MomentOf = (
  sentence: number,
  token: number,
  toCome: boolean | null,
) => { readonly moment: Moment | null; readonly rule: string; readonly doubts?: readonly Doubt[] }

export interface Candidate {
  readonly event: EventType
  readonly mode: string | null
  readonly status: Status
  readonly background: boolean
  readonly actor: readonly RoleFiller[]
  readonly recipient: readonly RoleFiller[]
  readonly moment: Moment | null
  /** What is doubtful in the words that date it. */
  readonly dateDoubts: readonly Doubt[]
  readonly channel: readonly Channel[]
  readonly instrument: Instrument | null
  readonly stance: Stance | null
  readonly context: readonly Context[]
  readonly voices: readonly Voice[]
  readonly visit: ReportVisit | null
  readonly measure: ReportMeasure | null
  readonly poll: ReportPoll | null
  /** Sentences and triggers that tell it, the one that speaks for it first. */
  readonly matches: readonly Match[]
  readonly rules: readonly string[]
  readonly opinion: boolean
}

/** Acts that stand although the words name only one side; others without a counterpart are talk. */
const ONE_SIDED = new Set<EventType>(['SANCTION', 'MOBILIZE', 'SIGNAL', 'POLL', 'CONSULT'])

export function buildCandidate(
  stage: Stage,
  match: Match,
  utterances: readonly Utterance[],
  momentOf: MomentOf,
  refused: TraceLine[],
  earlier: readonly Candidate[],
): Candidate | null {
  const { scene } = stage
  const event = match.pattern.event
  const refuse = (why: string): null => {
    refused.push({ rule: match.pattern.id, text: why, sentence: match.sentence, report: null })
    return null
  }
  const reading = readStatus(scene, match.sentence, match.trigger, match.frame.carrier)
  // "will not attend the summit": a meeting that is not to be is called off; other acts not done are no acts.
  const dropped =
    reading.negated &&
    event === 'CONSULT' &&
    (reading.status === 'planned' ||
      reading.status === 'called-off' ||
      isAgainstPlan(match.frame.tree, match.trigger))
  const alone = isReaders(match.pattern)
  // The reader was taught on acts and refusals alike: where it alone speaks it has weighed the negation.
  if (reading.negated && !dropped && !alone && !asksNegation(match))
    return refuse('the words say that it did not happen')
  if (reading.habitual) return refuse('the words tell a habit, not an act')
  // What is done by saying is not done where the saying is only supposed.
  if (reading.supposed && SPOKEN.has(event)) return refuse('the words only suppose it')
  const { actor, recipient, rules: sideRules } = settleSides(stage, match, earlier)
  if (event !== 'POLL') {
    const why = objectTo(scene, match, actor, recipient)
    if (why) return refuse(why)
  }
  // "the curbs imposed in 2019 would be lifted": what becomes of it is not what became of its imposing.
  const recounted =
    reading.status === 'planned' &&
    isRecounted(match.frame.tree, tellingToken(scene, match), match.frame.carrier)
  const told = recounted ? 'occurred' : weighStatus(reading.status, match.reading, alone)
  const status = dropped ? 'called-off' : (match.pattern.status ?? readUttered(event, told))
  const { moment, rule, doubts } = momentOf(match.sentence, tellingToken(scene, match), isToCome(status))
  const remembered = readBackground(
    match.frame.tree,
    match.trigger,
    match.frame.carrier,
    moment,
    scene.dating,
  )
  const { voices, rules: voiceRules } = voicesFor(scene, utterances, match.sentence, match.trigger)
  const channel = readChannels(scene, match, actor, recipient, event)
  const mode = match.pattern.mode ?? inferMode(event, channel)
  const instrument = readInstrument(scene, match, event, mode, [...actor, ...recipient])
  const heard = hearActor(scene, match, instrument, voices, actor)
  const background = weighBackground(remembered.background, match.reading)
  const asked = earlier.findLast(
    (c) => c.poll && match.sentence - (c.matches[0]?.sentence ?? 0) <= POLL_REACH,
  )
  const poll =
    event === 'POLL'
      ? readPoll(scene, match, [actor, recipient], moment?.edtf ?? null, asked?.poll?.population ?? null)
      : null
  if (event === 'POLL' && !poll) return refuse('a survey without a figure')
  return {
    event,
    mode,
    status,
    background,
    actor,
    recipient,
    moment,
    dateDoubts: doubts ?? [],
    channel,
    instrument,
    stance: readStance(match, event, mode),
    context: readContexts(scene, match, channel),
    voices: heard.voices,
    visit: event === 'CONSULT' && mode === 'visit' ? readVisit(scene, match, actor) : null,
    measure: readMeasure(scene, match, actor, recipient, moment, status),
    poll,
    matches: [match],
    rules: [
      match.pattern.id,
      ...sideRules,
      ...reading.rules,
      ...remembered.rules,
      rule,
      ...voiceRules,
      ...heard.rules,
    ],
    opinion: heard.voices.some((v) => v.role === 'analyst' || v.role === 'public'),
  }
}

/** Sentences back in which a figure that names nobody finds who was asked. */
const POLL_REACH = 3

/** What is called off or denied may be dated by the act or by its undoing. */
function isToCome(status: Status): boolean | null {
  if (status === 'called-off' || status === 'denied') return null
  return status !== 'occurred'
}

/** Rules decide; where they see nothing but that it happened, the reader may know better if no pattern speaks and it is sure. */
function weighStatus(byRule: Status, reading: Match['reading'], alone: boolean): Status {
  if (byRule !== 'occurred' || !alone || !reading || reading.status.chance < 0.8) return byRule
  return reading.status.value
}

/** The reader tells what is recalled from what is news better than the rules do, where it is not in two minds. */
function weighBackground(byRule: boolean, reading: Match['reading']): boolean {
  if (!reading || Math.abs(reading.background - 0.5) < 0.25) return byRule
  return reading.background > 0.5
}

/** Where an act's time hangs: on the verb that carries it; of "restrictions that were imposed in 2019", on the clause that says when. */
function tellingToken(scene: Scene, match: Match): number {
  const { tree, carrier } = match.frame
  if (carrier >= 0) return carrier
  if (tokenAt(tree, match.trigger).upos !== 'NOUN') return match.trigger
  const imposing = scene.wordsOf('impose')
  const nouns = [match.trigger, ...(tree.children[match.trigger] ?? [])]
  const clause = nouns
    .flatMap((n) => childrenBy(tree, n, 'acl'))
    .find((c) => imposing.has(tokenAt(tree, c).lemma))
  return clause ?? match.trigger
}

/** "will not accept": the pattern itself asks for the negation. */
function asksNegation(match: Match): boolean {
  return match.pattern.conditions.some((c) => c.slot === 'adv' && !c.negated && c.wanted.words.has('not'))
}

/** "A threat that was uttered is occurred": what is done by saying is done once said, whatever it speaks of. */
function readUttered(event: EventType, status: Status): Status {
  const uttered =
    event === 'THREATEN' ||
    event === 'REQUEST' ||
    event === 'REJECT' ||
    event === 'ACCUSE' ||
    event === 'AGREE'
  return uttered && (status === 'hypothetical' || status === 'demanded') ? 'occurred' : status
}

function inferMode(event: EventType, channel: readonly Channel[]): string | null {
  return event === 'CONSULT' && channel.includes('multilateral') ? 'multilateral' : null
}

const NO_SIDE = 'neither side is known'
const ONE_STATE = 'both sides are of one state'
const NO_COUNTERPART = 'no counterpart across a border'

/** Whether an act was refused for want of two sides, and not for what its words say of it. */
export const lacksSides = (line: TraceLine | undefined): boolean =>
  line !== undefined && [NO_SIDE, ONE_STATE, NO_COUNTERPART].includes(line.text)

function objectTo(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
): string | null {
  const { event, mode, facts } = match.pattern
  const a = codesOf(actor)
  const r = codesOf(recipient)
  if (a.length === 0 && r.length === 0) return NO_SIDE
  if (a.length > 0 && r.length > 0 && a.every((c) => r.includes(c)) && r.every((c) => a.includes(c))) {
    return ONE_STATE
  }
  if (a.length > 0 && r.length > 0) return null
  if (facts.alone === 'yes' || (ONE_SIDED.has(event) && (event !== 'CONSULT' || mode === 'visit')))
    return null
  // Violence against foreigners: the place stands for the side that is not named.
  const known = a.length > 0 ? a : r
  if (PLACED.has(event) && placesBeside(scene, match).some((c) => !known.includes(c))) return null
  return NO_COUNTERPART
}

const PLACED = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST'])

/** States in which the places of the trigger's phrase lie. */
function placesBeside(scene: Scene, match: Match): string[] {
  const inside = new Set(match.frame.fill('inside').map((a) => a.token))
  return scene.mentionsIn(match.sentence).flatMap((m) => {
    const place = m.place === null || !inside.has(m.head) ? undefined : scene.cast.places[m.place]
    return place?.code ? [place.code] : []
  })
}
