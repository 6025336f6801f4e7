// In: a match with its event and sides; out: the instrument that the act works with, by one convention for all events.

import { type EventType, INSTRUMENTS, type Instrument } from '../terms/index.js'
import { childrenBy, obliquesOf, tokenAt } from './graph.js'
import { isReaders } from './hear-reader.js'
import type { Match } from './match.js'
import { heaviest, weighMatter, weighPhrase } from './matter.js'
import type { RoleFiller, Scene } from './scene.js'

/*
 * The convention. A deed is called by its means, words by their matter, and words that only blame or praise by
 * themselves. What a pattern says of itself goes before all of it.
 *
 * | event                        | instrument                                                                      |
 * |------------------------------|---------------------------------------------------------------------------------|
 * | ASSAULT, MOBILIZE            | security                                                                        |
 * | PROTEST                      | rhetoric; a boycott is trade, a hunger strike legal                              |
 * | AID                          | aid; arms and troops are security, asylum is legal                              |
 * | COERCE                       | hackers security, censors media, arrest and deportation legal; else what is taken |
 * | SANCTION: expel, withdraw    | protocol: envoys, missions, relations, contacts (those of soldiers: security)   |
 * | SANCTION: convict            | legal                                                                           |
 * | SANCTION: all else, CONCEDE  | what is stopped or let go; bare "sanctions" are trade, an apology is rhetoric     |
 * | RETREAT                      | release legal; pull-out and truce security, save of envoys                       |
 * | CONSULT                      | a journey is travel; a meeting its matter, where that is told, else protocol      |
 * | invitations                  | travel                                                                          |
 * | AGREE, COOPERATE, REQUEST,   | what is agreed, asked, refused, threatened; rhetoric where it is words           |
 * | REJECT, THREATEN             | (to answer an allegation is rhetoric)                                           |
 * | ACCUSE                       | summons and lodged protests protocol, an inquiry legal; a deed that is laid to    |
 * |                              | someone's charge or gives concern: its matter; blame as such: rhetoric            |
 * | SUPPORT                      | rhetoric; a measure that is welcomed: its matter                                |
 * | SIGNAL                       | protocol; the naming of a place territory                                        |
 * | POLL                         | none                                                                            |
 */

/** Where nothing tells the matter. */
export const HABIT: Readonly<Record<EventType, Instrument | null>> = {
  ACCUSE: 'rhetoric',
  AGREE: 'rhetoric',
  AID: 'aid',
  ASSAULT: 'security',
  COERCE: 'legal',
  CONCEDE: 'trade',
  CONSULT: 'protocol',
  COOPERATE: 'protocol',
  MOBILIZE: 'security',
  POLL: null,
  PROTEST: 'rhetoric',
  REJECT: 'rhetoric',
  REQUEST: 'rhetoric',
  RETREAT: 'security',
  SANCTION: 'trade',
  SIGNAL: 'protocol',
  SUPPORT: 'rhetoric',
  THREATEN: 'rhetoric',
}

/** What a mode alone says, `EVENT mode`. */
const BY_MODE: Readonly<Record<string, Instrument>> = {
  'PROTEST boycott': 'trade',
  'PROTEST hunger': 'legal',
  'COERCE arrest': 'legal',
  'COERCE deport': 'legal',
  'COERCE cyber': 'security',
  'COERCE censor': 'media',
  'SANCTION expel': 'protocol',
  'SANCTION convict': 'legal',
  'ACCUSE investigate': 'legal',
  'RETREAT release': 'legal',
  'RETREAT ceasefire': 'security',
  'RETREAT disarm': 'security',
}

/** Null only for a poll. Never throws on text. */
export function readInstrument(
  scene: Scene,
  match: Match,
  event: EventType,
  mode: string | null,
  sides: readonly RoleFiller[],
): Instrument | null {
  const fixed = match.pattern.facts.instrument
  if (fixed && INSTRUMENTS.includes(fixed as Instrument)) return fixed as Instrument
  const manner = mode ?? modeRead(match)
  const byMode = BY_MODE[`${event} ${manner}`]
  if (byMode) return byMode
  switch (event) {
    case 'ASSAULT':
    case 'MOBILIZE':
    case 'POLL':
      return HABIT[event]
    case 'CONSULT':
      return readMeeting(scene, match, manner, sides)
    case 'PROTEST':
      return HABIT[event]
    case 'SIGNAL':
      return manner === 'naming' ? (readMatter(scene, match) ?? 'territory') : 'protocol'
    case 'SANCTION':
    case 'CONCEDE':
      return readMatter(scene, match, BORDER_TRAFFIC) ?? HABIT[event]
    case 'RETREAT':
      return manner === 'withdraw'
        ? heaviest(weighMatter(scene, match))?.instrument === 'protocol'
          ? 'protocol'
          : 'security'
        : (readMatter(scene, match) ?? HABIT[event])
    case 'ACCUSE':
      return readBlame(scene, match)
    case 'SUPPORT':
      return heaviest(weighMatter(scene, match))?.instrument ?? 'rhetoric'
    case 'REJECT':
      return readDenial(scene, match)
    default:
      return readMatter(scene, match) ?? HABIT[event]
  }
}

/** The reader's mode where it is sure of one. */
function modeRead(match: Match): string | null {
  const guess = match.reading?.mode
  return guess && guess.chance >= 0.6 && guess.value !== 'none' ? guess.value : null
}

/** How sure the reader must be to speak before the words, and to speak where they are silent. */
const SURE = 0.8
const VERY_SURE = 0.9
const LIKELY = 0.5
/** Weight of words that hang right on the trigger: what they say goes before the reader. */
const PLAIN = 0.6

function instrumentRead(match: Match, least: number): Instrument | null {
  const guess = match.reading?.instrument
  return guess && guess.chance >= least && guess.value !== 'none' ? guess.value : null
}

/** What is stopped at a border is traffic, whoever owns the land. */
const BORDER_TRAFFIC: ReadonlySet<Instrument> = new Set(['territory'])

function readMatter(scene: Scene, match: Match, without?: ReadonlySet<Instrument>): Instrument | null {
  const told = heaviest(weighMatter(scene, match), without)
  if (told && told.weight >= PLAIN) return told.instrument
  return instrumentRead(match, SURE) ?? told?.instrument ?? instrumentRead(match, LIKELY)
}

/** What an accusation charges someone with, or what gives concern; blame for being wrong is but words. */
function readBlame(scene: Scene, match: Match): Instrument {
  const { tree, trigger } = match.frame
  const alleges = modeRead(match) === 'allege'
  const charges = scene.wordsOf('charge-with').has(tokenAt(tree, trigger).lemma.toLowerCase())
  if (!charges && !alleges) return 'rhetoric'
  const told = heaviest(weighMatter(scene, match))?.instrument
  return told ?? (alleges ? instrumentRead(match, LIKELY) : null) ?? 'rhetoric'
}

/** "denied the allegation": words against words; a refusal or the denial of a deed has its matter. */
function readDenial(scene: Scene, match: Match): Instrument {
  const { tree } = match.frame
  const claim = scene.wordsOf('denied-words')
  const objects = match.frame.fill('obj').map((o) => tokenAt(tree, o.token).lemma.toLowerCase())
  if (objects.some((o) => claim.has(o))) return 'rhetoric'
  return readMatter(scene, match) ?? 'rhetoric'
}

/** Prepositions that lead from talks to their matter: "talks on tariffs", "met over the border". */
const OF_MATTER = new Set(['on', 'about', 'over', 'regarding', 'concerning'])

/** Offices whose holders meet about one thing: a defence minister's talks are about security whatever else is said of them. */
const PORTFOLIO: readonly (readonly [RegExp, Instrument])[] = [
  [
    /defen[cs]e|military|chief-of-staff|army|navy|security|police|interior|\bhome\b|\bmil\b|commander|general\b|admiral/,
    'security',
  ],
  [/justice|\blaw\b|attorney|prosecut|judge|judic/, 'legal'],
  [/trade|commerce|agricult|econom|\bbus\b|\bmnc\b|business/, 'trade'],
  [/financ|treasur|investment/, 'investment'],
  [/energy|petrol|\boil\b/, 'energy'],
  [/cultur/, 'culture'],
  [/educat|universit/, 'education'],
]

function readMeeting(
  scene: Scene,
  match: Match,
  mode: string | null,
  sides: readonly RoleFiller[],
): Instrument {
  if (isJourney(scene, match, mode)) return 'travel'
  return matterOfTalks(scene, match, sides) ?? instrumentRead(match, VERY_SURE) ?? 'protocol'
}

/** Who sets out, or goes to where many meet, travels; who is received or talks does not. */
function isJourney(scene: Scene, match: Match, mode: string | null): boolean {
  const { pattern, frame } = match
  if (isReaders(pattern))
    return (
      mode === 'visit' &&
      !scene.wordsOf('no-journey').has(tokenAt(frame.tree, match.trigger).lemma.toLowerCase())
    )
  return pattern.mode === 'visit' || pattern.mode === 'multilateral'
}

/** What a meeting is about, where its words say so or the offices of those who meet do; null where it is just a meeting. */
function matterOfTalks(scene: Scene, match: Match, sides: readonly RoleFiller[]): Instrument | null {
  const { tree, carrier } = match.frame
  const matter = [match.trigger, ...(carrier >= 0 ? [carrier] : [])].flatMap((t) => [
    ...obliquesOf(tree, t)
      .filter((o) => OF_MATTER.has(o.preposition))
      .map((o) => o.token),
    ...childrenBy(tree, t, 'compound', 'amod'),
  ])
  for (const token of matter) {
    const told = heaviest(weighPhrase(scene, match.sentence, tree, token))
    if (told) return told.instrument
  }
  return heldInCommon(sides)
}

/** The field that most of those who meet are in, by their offices, their sectors or the words for them ("business leaders"). */
function heldInCommon(sides: readonly RoleFiller[]): Instrument | null {
  const votes = new Map<Instrument, number>()
  for (const { party, mention } of sides) {
    const office =
      `${party.officeKind ?? ''} ${party.office ?? ''} ${party.sector ?? ''} ${mention.span.exact}`.toLowerCase()
    if (/foreign|prime|president|premier/.test(office)) continue
    for (const [pattern, instrument] of PORTFOLIO)
      if (pattern.test(office)) votes.set(instrument, (votes.get(instrument) ?? 0) + 1)
  }
  let best: Instrument | null = null
  for (const [, instrument] of PORTFOLIO)
    if ((votes.get(instrument) ?? 0) > (best === null ? 0 : (votes.get(best) ?? 0))) best = instrument
  return best
}
