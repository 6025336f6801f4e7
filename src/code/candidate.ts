// In: a match and what surrounds it; out: a candidate report, or the reason why it is none.

import type {
  Channel,
  Context,
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
import { completeSides } from './complete-sides.js'
import { findOtherSide } from './find-other-side.js'
import { childrenBy, tokenAt } from './graph.js'
import { isReaders, isTrusted, roleChance } from './hear-reader.js'
import { dropRepeats, type Match } from './match.js'
import { readMeasure } from './measure.js'
import { readPoll } from './poll.js'
import { readChannels, readContexts, readInstrument, readStance } from './qualities.js'
import { codesOf, type RoleFiller, type Scene } from './scene.js'
import { readStatus } from './status.js'
import { readVisit } from './visit/read-visit.js'
import { type Utterance, voicesFor } from './voices.js'

/**
 * Which moment an act at a token has, and by which rule: the dating stage's answer, handed over by the pipeline. `toCome` is
 * whether the act is yet to come; null where its status leaves open which day is meant.
 */
export type MomentOf = (
  sentence: number,
  token: number,
  toCome: boolean | null,
) => { readonly moment: Moment | null; readonly rule: string }

export interface Candidate {
  readonly event: EventType
  readonly mode: string | null
  readonly status: Status
  readonly background: boolean
  readonly actor: readonly RoleFiller[]
  readonly recipient: readonly RoleFiller[]
  readonly moment: Moment | null
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

/** Acts whose plural subject is both sides: "X and Y met". */
const SPLITTING = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'SIGNAL', 'SUPPORT', 'RETREAT'])
/** Acts that stand although the words name only one side; others without a counterpart are talk. */
const ONE_SIDED = new Set<EventType>(['SANCTION', 'MOBILIZE', 'SIGNAL', 'POLL', 'CONSULT'])

export function buildCandidate(
  scene: Scene,
  match: Match,
  utterances: readonly Utterance[],
  momentOf: MomentOf,
  refused: TraceLine[],
  earlier: readonly Candidate[],
): Candidate | null {
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
    (reading.status === 'planned' || reading.status === 'called-off')
  const alone = isReaders(match.pattern)
  // The reader was taught on acts and refusals alike: where it alone speaks it has weighed the negation.
  if (reading.negated && !dropped && !alone && !asksNegation(match))
    return refuse('the words say that it did not happen')
  if (reading.habitual) return refuse('the words tell a habit, not an act')
  // What is done by saying is not done where the saying is only supposed.
  if (reading.supposed && SPOKEN.has(event)) return refuse('the words only suppose it')
  const completed = completeSides(
    scene,
    match,
    { actor: dropRepeats(match.actor), recipient: dropRepeats(match.recipient), rules: [] },
    earlier,
  )
  const settled = dropOwnSide(match, settleSides(match, completed.actor, completed.recipient))
  const [actor, recipient] = answerBoth(match, answerMissing(scene, match, settled, earlier), earlier)
  if (event !== 'POLL') {
    const why = objectTo(scene, match, actor, recipient)
    if (why) return refuse(why)
  }
  const told = weighStatus(reading.status, match.reading, alone)
  const status = dropped ? 'called-off' : (match.pattern.status ?? readUttered(event, told))
  const { moment, rule } = momentOf(match.sentence, tellingToken(scene, match), isToCome(status))
  const recalled = readBackground(match.frame.tree, match.trigger, match.frame.carrier, moment, scene.dating)
  const { voices, rules: voiceRules } = voicesFor(scene, utterances, match.sentence, match.trigger)
  const heard = hearActor(event, voices, actor)
  const channel = readChannels(scene, match, actor, recipient, event)
  const mode = match.pattern.mode ?? inferMode(event, channel)
  const background = weighBackground(recalled.background, match.reading)
  const poll = event === 'POLL' ? readPoll(scene, match, [actor, recipient], moment?.edtf ?? null) : null
  if (event === 'POLL' && !poll) return refuse('a survey without a figure')
  return {
    event,
    mode,
    status,
    background,
    actor,
    recipient,
    moment,
    channel,
    instrument: readInstrument(scene, match, event, mode, [...actor, ...recipient]),
    stance: readStance(match, event, mode),
    context: readContexts(scene, match, channel),
    voices: heard.voices,
    visit: event === 'CONSULT' && mode === 'visit' ? readVisit(scene, match, actor) : null,
    measure: readMeasure(scene, match, actor, recipient, moment, status === 'planned'),
    poll,
    matches: [match],
    rules: [
      match.pattern.id,
      ...completed.rules,
      ...reading.rules,
      ...recalled.rules,
      rule,
      ...voiceRules,
      ...heard.rules,
    ],
    opinion: heard.voices.some((v) => v.role === 'analyst' || v.role === 'public'),
  }
}

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

const SPOKEN = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'])

/** Who accuses, asks or promises is the voice of what is told, unless another is named for it. */
function hearActor(
  event: EventType,
  voices: readonly Voice[],
  actor: readonly RoleFiller[],
): { voices: readonly Voice[]; rules: readonly string[] } {
  if (!SPOKEN.has(event) || voices.some((v) => v.role !== 'outlet' && v.role !== 'agency'))
    return { voices, rules: [] }
  const speaker =
    actor.find((f) => f.party.kind === 'person') ??
    actor.find((f) => f.party.kind === 'body') ??
    actor.find((f) => f.party.kind === 'state')
  if (!speaker || voices.some((v) => v.who === speaker.party.name)) return { voices, rules: [] }
  const role = /spokes/i.test(speaker.party.office ?? speaker.party.officeKind ?? '')
    ? 'spokesperson'
    : 'official'
  return { voices: [...voices, { who: speaker.party.name, role }], rules: ['code/voices/actor-speaks'] }
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

/** Puts the sides in order: the same party never stands on both; "X and Y met" splits into its first party and the rest. */
function settleSides(
  match: Match,
  left: readonly RoleFiller[],
  right: readonly RoleFiller[],
): readonly [readonly RoleFiller[], readonly RoleFiller[]] {
  let actor = dropRepeats(left)
  let recipient = dropRepeats(right).filter((r) => !actor.some((a) => a.party.id === r.party.id))
  // "France and Italy welcomed the step": those who answer together do nothing to each other.
  const splits = SPLITTING.has(match.pattern.event) && match.pattern.facts.follows !== 'answer'
  if (recipient.length === 0 && actor.length > 1 && splits) {
    const first = actor[0]?.party.code
    const others = actor.filter((a) => a.party.code !== first)
    if (others.length > 0) {
      recipient = others
      actor = actor.filter((a) => a.party.code === first)
    }
  }
  // "…, during his visit to Beijing": who is at home there is no visitor.
  if (match.pattern.event === 'CONSULT' && match.pattern.mode === 'visit') {
    const hosts = new Set(codesOf(recipient))
    const guests = actor.filter((a) => a.party.code === null || !hosts.has(a.party.code))
    if (guests.length > 0) actor = guests
  }
  // "the ban by Canada on Canadian firms": a recipient of the actor's own state beside a foreign one is not the counterpart.
  const home = new Set(codesOf(actor))
  const foreign = recipient.filter((r) => r.party.code !== null && !home.has(r.party.code))
  if (foreign.length > 0 && foreign.length < recipient.length) recipient = foreign
  return [actor, recipient]
}

/** "called it a provocation": where words of one state fill both sides of what the reader takes for an act, those it believes less are no side. */
function dropOwnSide(
  match: Match,
  [actor, recipient]: readonly [readonly RoleFiller[], readonly RoleFiller[]],
): readonly [readonly RoleFiller[], readonly RoleFiller[]] {
  const a = codesOf(actor)
  const r = codesOf(recipient)
  if (!isTrusted(match) || a.length === 0 || r.length === 0) return [actor, recipient]
  if (!a.every((c) => r.includes(c)) || !r.every((c) => a.includes(c))) return [actor, recipient]
  const chance = (role: 'actor' | 'recipient'): number => roleChance(match, role) ?? 0
  return chance('recipient') > chance('actor') ? [[], recipient] : [actor, []]
}

/** "They agreed to…": where no words tell either side of an act between states, those of the act told last. */
function answerBoth(
  match: Match,
  [actor, recipient]: readonly [readonly RoleFiller[], readonly RoleFiller[]],
  earlier: readonly Candidate[],
): readonly [readonly RoleFiller[], readonly RoleFiller[]] {
  if (actor.length > 0 || recipient.length > 0) return [actor, recipient]
  if (!isTrusted(match) || !SPLITTING.has(match.pattern.event)) return [actor, recipient]
  const last = [...earlier]
    .reverse()
    .find((c) => codesOf(c.actor).length > 0 && codesOf(c.recipient).length > 0)
  if (!last || match.sentence - (last.matches[0]?.sentence ?? 0) > BOTH_REACH) return [actor, recipient]
  const lend = (side: readonly RoleFiller[]): readonly RoleFiller[] =>
    side.map((f) => ({ ...f, via: 'both of the act told before', score: f.score * 0.5, whole: false }))
  return [lend(last.actor), lend(last.recipient)]
}

/** Sentences back in which "they" finds the two that it speaks of. */
const BOTH_REACH = 3

/** Where the words leave one side out, the other side of what the article tells. */
function answerMissing(
  scene: Scene,
  match: Match,
  [actor, recipient]: readonly [readonly RoleFiller[], readonly RoleFiller[]],
  earlier: readonly Candidate[],
): readonly [readonly RoleFiller[], readonly RoleFiller[]] {
  const home = codesOf(actor)
  // "recalled its ambassador": the envoy is the actor's own, or one of no known state; the other state is meant.
  const envoy = match.pattern.facts.instrument === 'protocol'
  if (envoy && home.length > 0 && codesOf(recipient).every((c) => home.includes(c))) {
    const other = findOtherSide(scene, match, actor, earlier)
    return [actor, other.length > 0 ? other : recipient]
  }
  if (home.length > 0 && codesOf(recipient).length === 0)
    return [actor, keepNamed(recipient, findOtherSide(scene, match, actor, earlier))]
  if (codesOf(actor).length === 0 && codesOf(recipient).length > 0)
    return [keepNamed(actor, findOtherSide(scene, match, recipient, earlier)), recipient]
  return [actor, recipient]
}

/** Who is named, though of no known state, is not put aside for who is not: the state is what the article tells of the side. */
function keepNamed(named: readonly RoleFiller[], found: readonly RoleFiller[]): readonly RoleFiller[] {
  const persons = named.filter((f) => f.mention.form === 'name' && f.party.kind === 'person')
  if (persons.length === 0) return found
  const code = found[0]?.party.code ?? null
  return persons.map((f) => ({ ...f, party: { ...f.party, code }, score: f.score * 0.7 }))
}

function objectTo(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
): string | null {
  const { event, mode, facts } = match.pattern
  const a = codesOf(actor)
  const r = codesOf(recipient)
  if (a.length === 0 && r.length === 0) return 'neither side is known'
  if (a.length > 0 && r.length > 0 && a.every((c) => r.includes(c)) && r.every((c) => a.includes(c))) {
    return 'both sides are of one state'
  }
  if (a.length > 0 && r.length > 0) return null
  if (facts.alone === 'yes' || (ONE_SIDED.has(event) && (event !== 'CONSULT' || mode === 'visit')))
    return null
  // Violence against foreigners: the place stands for the side that is not named.
  const known = a.length > 0 ? a : r
  if (PLACED.has(event) && placesBeside(scene, match).some((c) => !known.includes(c))) return null
  return 'no counterpart across a border'
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
