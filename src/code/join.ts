// In: the candidates of one article; out: one for each act, with all that the text says of it.

import { isAnotherMeeting } from './another-meeting.js'
import type { Candidate } from './candidate.js'
import { childrenBy, subtreeOf, tokenAt } from './graph.js'
import { HABIT } from './instrument.js'
import { dropRepeats, type Match } from './match.js'
import { isBareObject, isSameThing } from './measures/same-thing.js'
import { joinPolls } from './poll.js'
import { codesOf, type RoleFiller } from './scene.js'

/** Joins candidates that tell one act: same event, sides that do not contradict, dates that can be one. */
export function joinCandidates(candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const at = out.findIndex((other) => isSameAct(other, candidate))
    const other = out[at]
    if (other) out[at] = mergeActs(other, candidate)
    else out.push(candidate)
  }
  return out
}

function isSameAct(a: Candidate, b: Candidate): boolean {
  if (a.event !== b.event) return false
  if (a.event === 'POLL') return sameFigure(a, b)
  if (!sameStatus(a, b)) return false
  if (a.event === 'SIGNAL')
    return (
      a.mode === b.mode &&
      a.matches[0]?.pattern.id === b.matches[0]?.pattern.id &&
      sameCodes(a.actor, b.actor)
    )
  if (a.event === 'CONSULT') return sameMeeting(a, b)
  if (!sameCodes(a.actor, b.actor)) return false
  if (!sameCodes(a.recipient, b.recipient) && !(oneIsOpen(a, b) && retold(a, b))) return false
  if (!datesMeet(a, b)) return false
  if (a.measure && b.measure)
    return a.measure.act === b.measure.act && sameObject(a, b, a.measure.object, b.measure.object)
  if (SPOKEN.has(a.event)) return personsMeet(a.actor, b.actor) && retold(a, b)
  return a.mode === b.mode || a.mode === null || b.mode === null
}

/** One share told by two words of a sentence, or told again of the same people. */
function sameFigure(a: Candidate, b: Candidate): boolean {
  if (a.poll?.share !== b.poll?.share) return false
  const one = a.matches[0]?.sentence === b.matches[0]?.sentence
  return one || (a.poll?.population != null && a.poll.population === b.poll?.population)
}

/** Acts of speech: two to one target are two, unless one tells the other again. */
const SPOKEN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'])
/** Share of the shorter telling's content words past which it tells nothing new. */
const RETOLD = 0.34

/** A headline's telling, or one with mostly the words of the other. */
function retold(a: Candidate, b: Candidate): boolean {
  const first = a.matches[0]
  const second = b.matches[0]
  if (!first || !second) return false
  if (first.sentence === second.sentence)
    return first.pattern.id === second.pattern.id && sameBranch(first, second)
  if (isAdded(second)) return false
  const x = contentWords(first)
  const y = contentWords(second)
  const common = [...x].filter((w) => y.has(w)).length
  const least = Math.max(1, Math.min(x.size, y.size))
  return common / least >= (isHeading(first) || isHeading(second) ? RETOLD * 0.6 : RETOLD)
}

const ADDING = new Set([
  'also',
  'additionally',
  'moreover',
  'furthermore',
  'separately',
  'likewise',
  'besides',
])

/** "The two also agreed to …": what is added tells nothing again. */
function isAdded({ frame: { tree, carrier }, trigger }: Match): boolean {
  return [trigger, carrier]
    .filter((t) => t >= 0)
    .some((verb) =>
      childrenBy(tree, verb, 'advmod').some((a) => ADDING.has(tokenAt(tree, a).form.toLowerCase())),
    )
}

/** "urged Japan and Korea to…": one trigger's conjuncts, not two clauses. */
function sameBranch(a: Match, b: Match): boolean {
  return a.trigger === b.trigger
}

function isHeading(match: Match): boolean {
  const kind = match.frame.tree.sentence.kind
  return kind === 'title' || kind === 'heading'
}

/** Lemmas of nouns, verbs and adjectives in the clause of the trigger. */
function contentWords(match: Match): Set<string> {
  const tree = match.frame.tree
  const top = match.frame.carrier >= 0 ? match.frame.carrier : match.trigger
  return new Set(
    subtreeOf(tree, top)
      .map((t) => tokenAt(tree, t))
      .filter((t) => ['NOUN', 'VERB', 'ADJ'].includes(t.upos))
      .map((t) => t.lemma.toLowerCase()),
  )
}

function sameStatus(a: Candidate, b: Candidate): boolean {
  return (
    a.status === b.status ||
    (a.status !== 'called-off' &&
      b.status !== 'called-off' &&
      a.status !== 'denied' &&
      b.status !== 'denied' &&
      !isFirm(a, b))
  )
}

/** One says it happened and the other that it is to come: two tellings of a series, not of one act, unless neither has a day. */
function isFirm(a: Candidate, b: Candidate): boolean {
  const kinds = new Set([a.status, b.status])
  return kinds.has('occurred') && (kinds.has('planned') || kinds.has('hypothetical') || kinds.has('demanded'))
}

const hostsMeet = (a: Candidate, b: Candidate): boolean => {
  const hosts = codesOf(a.recipient)
  return (
    hosts.length === 0 ||
    codesOf(b.recipient).length === 0 ||
    codesOf(b.recipient).some((c) => hosts.includes(c))
  )
}

function sameMeeting(a: Candidate, b: Candidate): boolean {
  const ends = (c: Candidate): RoleFiller[] => [...c.actor, ...c.recipient]
  const codesA = new Set(codesOf(ends(a)))
  const codesB = new Set(codesOf(ends(b)))
  const common = [...codesA].filter((c) => codesB.has(c))
  if (a.mode === 'visit' && b.mode === 'visit') {
    if (hasPerson(a.actor) && hasPerson(b.actor) && !personsShared(a.actor, b.actor)) return false
    // "their three-day visit": a visit told again without its destination is the one told before.
    if (
      (a.recipient.length === 0 || b.recipient.length === 0) &&
      datesMeet(a, b) &&
      personsMeet(a.actor, b.actor) &&
      sameOrUnknown(a.actor, b.actor)
    )
      return true
    // Another country's soil is another leg of the journey, if not another journey: join-tours.ts tells which.
    if (a.recipient.length > 0 && b.recipient.length > 0 && !hostsMeet(a, b)) return false
    // "The visits followed the lifting of…": a noun that is known already tells an act told before, whatever day its sentence names.
    const sameHosts = b.recipient.length === 0 || sameCodes(a.recipient, b.recipient)
    if (personsShared(a.actor, b.actor) && sameHosts && isKnownNoun(b)) return true
    return (
      (personsShared(a.actor, b.actor) ||
        (sameCodes(a.actor, b.actor) &&
          personsMeet(a.actor, b.actor) &&
          sameCodes(a.recipient, b.recipient))) &&
      (datesMeet(a, b) || (sameCodes(a.recipient, b.recipient) && nearWhereImplied(a, b)))
    )
  }
  if (a.mode === 'visit' && leadsDelegation(b)) return sameCodes(a.actor, b.actor) && datesMeet(a, b)
  if (common.length < Math.min(codesA.size, codesB.size) || common.length === 0) return false
  if ((a.mode === 'visit') !== (b.mode === 'visit')) return false
  if (isAnotherMeeting(a, b)) return false
  return datesMeet(a, b) && personsMeet(ends(a), ends(b))
}

const KNOWN = new Set(['the', 'this', 'that', 'these', 'those'])

function isKnownNoun(c: Candidate): boolean {
  const match = c.matches[0]
  if (!match || tokenAt(match.frame.tree, match.trigger).upos !== 'NOUN') return false
  const { tree } = match.frame
  return childrenBy(tree, match.trigger, 'det').some((d) => KNOWN.has(tokenAt(tree, d).form.toLowerCase()))
}

/** Days by which a date that is only implied may miss the day that another sentence states. */
const IMPLIED_SLACK = 21

function nearWhereImplied(a: Candidate, b: Candidate): boolean {
  if (a.moment?.basis !== 'implied' && b.moment?.basis !== 'implied') return false
  const day = (d: string | null | undefined, open: number): number =>
    d == null ? open : Date.parse(d) / 86_400_000
  const gap = Math.max(
    day(a.moment?.lower, 0) - day(b.moment?.upper, 1e9),
    day(b.moment?.lower, 0) - day(a.moment?.upper, 1e9),
  )
  return gap <= IMPLIED_SLACK
}

function sameCodes(a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean {
  const x = codesOf(a)
  const y = codesOf(b)
  return x.length === 0 || y.length === 0 ? x.length === y.length : x.some((c) => y.includes(c))
}

/** "The delegation, led by X": who leads a delegation told of before leads its visit. */
function leadsDelegation(c: Candidate): boolean {
  return c.matches[0]?.pattern.facts.follows === 'gathering'
}

/** One telling names the other side and one does not: "ships sail near islands" above "ships entered Japanese waters". */
function oneIsOpen(a: Candidate, b: Candidate): boolean {
  return (a.recipient.length === 0) !== (b.recipient.length === 0)
}

function sameOrUnknown(a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean {
  const x = codesOf(a)
  const y = codesOf(b)
  return x.length === 0 || y.length === 0 || x.some((c) => y.includes(c))
}

/** No contradiction among named persons: one side names none, or some person of the same state is shared. */
function personsMeet(a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean {
  const states = new Set(codesOf(a).filter((c) => codesOf(b).includes(c)))
  for (const code of states) {
    const x = a.filter((f) => f.party.code === code && f.party.kind === 'person').map((f) => f.party.id)
    const y = b.filter((f) => f.party.code === code && f.party.kind === 'person').map((f) => f.party.id)
    if (x.length > 0 && y.length > 0 && !x.some((p) => y.includes(p))) return false
  }
  return true
}

function hasPerson(side: readonly RoleFiller[]): boolean {
  return side.some((f) => f.party.kind === 'person')
}

export function personsShared(a: readonly RoleFiller[], b: readonly RoleFiller[]): boolean {
  const x = a.filter((f) => f.party.kind === 'person').map((f) => f.party.id)
  return b.some((f) => f.party.kind === 'person' && x.includes(f.party.id))
}

function datesMeet(a: Candidate, b: Candidate): boolean {
  const x = a.moment
  const y = b.moment
  if (!x || !y) return true
  return (x.lower ?? '') <= (y.upper ?? '9999') && (y.lower ?? '') <= (x.upper ?? '9999')
}

/** A headline may tell the thing by the name of its state alone. */
function sameObject(a: Candidate, b: Candidate, x: string, y: string): boolean {
  if (isSameThing(x, y)) return true
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [a, b].some((c) => c.matches.some(isHeading)) && words(x).some((w) => words(y).includes(w))
}

/** Two tellings of one act as one: the sharper date, all that either names. */
export function mergeActs(a: Candidate, b: Candidate): Candidate {
  const sharper = pickMoment(a, b)
  const stops = [...(a.visit?.stops ?? [])]
  for (const stop of b.visit?.stops ?? []) {
    if (!stops.some((s) => s.place === stop.place)) stops.push(stop)
  }
  return {
    ...a,
    mode: a.mode ?? b.mode,
    actor: preferPersons(a.actor, b.actor),
    recipient: preferPersons(a.recipient, b.recipient),
    moment: sharper.moment,
    dateDoubts: sharper.dateDoubts,
    background: a.background && b.background,
    channel: [...new Set([...a.channel, ...b.channel])],
    // What one telling leaves to habit the other may say.
    instrument: (a.instrument === HABIT[a.event] ? b.instrument : a.instrument) ?? b.instrument,
    context: [...new Set([...a.context, ...b.context])],
    voices: joinVoices(a.voices, b.voices),
    visit: a.visit
      ? {
          led_by: (leadsDelegation(b) ? namesOf(b.actor) : null) ?? a.visit.led_by ?? b.visit?.led_by ?? null,
          days: a.visit.days ?? b.visit?.days ?? null,
          stops,
          unnamed_stops: Math.max(a.visit.unnamed_stops, b.visit?.unnamed_stops ?? 0),
        }
      : b.visit,
    measure: joinMeasures(a.measure, b.measure),
    poll: joinPolls(a.poll, b.poll),
    matches: [...a.matches, ...b.matches],
    rules: [...a.rules, 'code/join/same-act', ...b.rules],
    opinion: a.opinion && b.opinion,
  }
}

/** The telling that names the thing, with the days that either names. */
function joinMeasures(a: Candidate['measure'], b: Candidate['measure']): Candidate['measure'] {
  if (!a || !b) return a ?? b
  const named = isBareObject(a.object) && !isBareObject(b.object) ? b : a
  const ends = [a.until, b.until].filter((u) => u !== null && u !== '..')
  // What is announced as lifted ends on the later of two days: the day that it takes effect.
  const end = a.act === 'lifted' ? ends.sort().at(-1) : ends[0]
  const until = end ?? a.until ?? b.until
  return { ...named, from: a.from ?? b.from, until }
}

/** The fuller chain, then whom only the other telling names. */
function joinVoices(a: Candidate['voices'], b: Candidate['voices']): Candidate['voices'] {
  const [full, other] = a.length >= b.length ? [a, b] : [b, a]
  return [...full, ...other.filter((v) => !full.some((known) => known.who === v.who))]
}

function pickMoment(a: Candidate, b: Candidate): Candidate {
  const width = (c: Candidate): number => {
    const m = c.moment
    // A day named that does not exist: what another telling only implies is not put in its place.
    if (!m && c.dateDoubts.some((d) => d.code === 'when/no-such-day')) return 0.99e12
    if (!m?.lower || !m.upper) return Number.POSITIVE_INFINITY
    return Date.parse(m.upper) - Date.parse(m.lower) + (m.basis === 'implied' ? 1e12 : 0)
  }
  return width(b) < width(a) ? b : a
}

/** Named persons say more than their state: "Japan … the foreign minister" keeps the minister. */
function preferPersons(a: readonly RoleFiller[], b: readonly RoleFiller[]): readonly RoleFiller[] {
  const all = dropRepeats([...a, ...b])
  const persons = new Set(all.filter((f) => f.party.kind === 'person').map((f) => f.party.code))
  return all.filter((f) => f.party.kind !== 'state' || !persons.has(f.party.code))
}

function namesOf(side: readonly RoleFiller[]): string | null {
  const names = [...new Set(side.filter((f) => f.party.kind === 'person').map((f) => f.party.name))]
  return names.length > 0 ? names.join(' and ') : null
}
