// In: a match of an act that its words treat as a measure; out: whether it is done once and for all, so that nothing is in force after it.

import { childrenBy, obliquesOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { codesOf, partiesAt, type RoleFiller, type Scene } from '../scene.js'
import { objectHead } from './object-head.js'

/** Who is sent away, called home or moved. */
const PEOPLE =
  /^(?:diplomat|envoy|ambassador|commissioner|high-commissioner|official|attach[eé]s?|officer|consul|charg[eé]|counsellor|counselor|nuncio|correspondent|journalist|reporter|spy|agent|student|pupil|trainee|patient|worker|teacher|doctor|citizen|national|compatriot|family|dependant|dependent|staff|personnel|employee|soldier|troops?|adviser|advisor|expert|representative|minister)$/
const MOVING = new Set(
  'expel oust evict banish eject deport recall withdraw pull call bring fetch order tell give throw kick boot turf send declare move evacuate fly take remove repatriate summon show drive'.split(
    ' ',
  ),
)
const BONDS = new Set(['tie', 'relation', 'relationship', 'diplomacy'])
/** Relations of one field are dealings, which can stand still: "cut trade ties". Diplomatic ones are broken or not. */
const FIELD = new Set(
  'trade economic commercial financial military defence defense security intelligence transport air postal consular cultural scientific academic sporting energy ministerial high-level'.split(
    ' ',
  ),
)
const PAPERS = new Set(
  'treaty pact agreement accord deal convention memorandum contract alliance partnership union organisation organization bloc'.split(
    ' ',
  ),
)
const MISSIONS = new Set(['embassy', 'consulate', 'consulate-general', 'mission', 'legation'])
/** What only stands still may go on one day. */
const PAUSING = new Set(
  'suspend freeze halt pause interrupt limit restrict downgrade reduce curb block'.split(' '),
)
const PAUSES = new Set(['suspension', 'freeze', 'halt', 'pause', 'restriction', 'limitation'])

/**
 * "A measure can be in force between two dates": envoys that are expelled or recalled, people that are brought out, relations that are
 * broken off or restored, a treaty that is left and one's own embassy that is shut are none.
 */
export function isDoneForGood(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
): boolean {
  const { frame, pattern } = match
  const { tree, trigger } = frame
  const verb = lemmaAt(tree, trigger)
  const pauses = PAUSING.has(verb) || PAUSES.has(verb)
  if (pattern.mode === 'expel' || pattern.mode === 'withdraw') return !pauses
  const head = objectHead(scene, match)
  const noun = lemmaAt(tree, head)
  // "told its citizens to leave Chad" is advice, and stands until it is withdrawn.
  if (PEOPLE.test(noun)) return MOVING.has(verb) && pattern.facts.instrument !== 'travel'
  const [thing, at] = head === trigger ? thingOf(tree, trigger) : [noun, head]
  if (BONDS.has(thing)) return !pauses && !modifiersOf(tree, at).some((m) => FIELD.has(lemmaAt(tree, m)))
  if (PAPERS.has(thing)) return LEAVING.has(verb)
  return MISSIONS.has(thing) && !pauses && isOwnMission(scene, match, at, actor, recipient)
}

const LEAVING = new Set(
  'quit leave end terminate scrap tear rip denounce abrogate annul renounce withdraw exit walk pull revoke abandon drop cancel void repudiate termination withdrawal abrogation exit denunciation opt back'.split(
    ' ',
  ),
)

const lemmaAt = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase()

/** Of a noun of the act, what it is "of": "the severance of ties", "withdrawal from the pact". */
function thingOf(tree: Tree, noun: number): readonly [string, number] {
  const of = obliquesOf(tree, noun).find((o) => ['of', 'with', 'from', 'in'].includes(o.preposition))
  return of ? [lemmaAt(tree, of.token), of.token] : [lemmaAt(tree, noun), noun]
}

const modifiersOf = (tree: Tree, i: number): number[] => childrenBy(tree, i, 'amod', 'compound', 'nmod:poss')

/** "shut its embassy", "the embassy in Tunis": whose it is, is told by a nation before it; else it is the actor's. */
function isOwnMission(
  scene: Scene,
  match: Match,
  mission: number,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
): boolean {
  // "told Chad to shut its consulate": who is ordered shuts it.
  if (ORDERING.has(lemmaAt(match.frame.tree, match.trigger))) return false
  const owners = modifiersOf(match.frame.tree, mission).flatMap((m) =>
    codesOf(partiesAt(scene, match.sentence, m)),
  )
  const [mine, theirs] = [codesOf(actor), codesOf(recipient)]
  return !owners.some((c) => theirs.includes(c) && !mine.includes(c))
}

const ORDERING = new Set(['order', 'tell', 'instruct', 'force', 'ask', 'demand', 'require'])
