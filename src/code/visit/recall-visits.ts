// In: the visits of an article with their stops; out: the earlier visits that it recalls by the visitor's name alone: "the first since Rama in 2016".

import type { Moment, ReportVisit } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { baseOf, childrenBy, prepositionOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { codesOf, partiesAt, type RoleFiller, type Scene } from '../scene.js'
import { ownerAbove } from './claim-goings.js'
import type { Going } from './find-goings.js'
import { ORDINAL } from './words.js'

/** What leads back to the visit before. */
const BEFORE = new Set(['since', 'after', 'following', 'than'])
/** Words that stand for the visit before: "since that of Rama", "since the visit of Rama". */
const STANDING = new Set(['that', 'visit', 'trip', 'tour', 'journey', 'one'])
/** Words between a name and its year at most: "Rama's in May 2016". */
const YEAR_REACH = 3

/** Recalled visits, each from the sentence of a visit that is called the first since. Their evidence is that sentence. */
export function recallVisits(
  scene: Scene,
  acts: readonly Candidate[],
  goings: readonly Going[],
): readonly Candidate[] {
  const out: Candidate[] = []
  for (const act of acts) {
    if (act.event !== 'CONSULT' || act.mode !== 'visit' || !act.visit) continue
    const seen = new Set<string>()
    for (const match of act.matches) {
      for (const visitor of visitorsBefore(scene, match)) {
        const told = acts.some((a) => a !== act && tellsOf(a, match, visitor))
        if (told || seen.has(visitor.party.id) || act.actor.some((f) => f.party.id === visitor.party.id))
          continue
        seen.add(visitor.party.id)
        out.push(recall(scene, act, act.visit, match, visitor, goings))
      }
    }
  }
  return out
}

/** Another act of that visitor already tells it out of the same sentence. */
function tellsOf(act: Candidate, match: Match, visitor: RoleFiller): boolean {
  return (
    act.mode === 'visit' &&
    act.actor.some((f) => f.party.id === visitor.party.id) &&
    act.matches.some((m) => m.sentence === match.sentence)
  )
}

/** Persons under "since" or "after" beside a visit that is called the first, the last or the highest. */
function visitorsBefore(scene: Scene, { frame, sentence, trigger }: Match): RoleFiller[] {
  const { tree } = frame
  if (!isCounted(tree, trigger)) return []
  return scene
    .mentionsIn(sentence)
    .filter((m) => (m.form === 'name' || m.form === 'office') && leadsBack(tree, m.head))
    .flatMap((m) => partiesAt(scene, sentence, m.head))
    .filter((f) => f.party.kind === 'person' && f.mention.form === 'name')
}

/** "the first visit", "the first premier to visit", "is the first by a premier": of the word itself, what it hangs on or what it is. */
function isCounted(tree: Tree, trigger: number): boolean {
  const token = tokenAt(tree, trigger)
  const near = [trigger, token.head, ...childrenBy(tree, trigger, 'conj', 'appos', 'xcomp', 'acl')]
  const coincides = token.head >= 0 ? childrenBy(tree, token.head, 'conj') : []
  return [...near, ...coincides].some(
    (i) => i >= 0 && (isOrdinal(tree, i) || childrenBy(tree, i, 'amod').some((m) => isOrdinal(tree, m))),
  )
}

const isOrdinal = (tree: Tree, i: number): boolean => {
  const { lemma, xpos } = tokenAt(tree, i)
  return ORDINAL.test(lemma.toLowerCase()) || xpos === 'JJS'
}

/** Up from a name over "that of", "the visit of" and "X's visit" to its "since". */
function leadsBack(tree: Tree, person: number): boolean {
  let at = person
  for (let steps = 0; steps < 3; steps++) {
    const preposition = prepositionOf(tree, at)
    if (preposition !== null && BEFORE.has(preposition)) return true
    const token = tokenAt(tree, at)
    if (token.head < 0) return false
    const of = preposition === 'of' || preposition === 'by' || token.deprel === 'nmod:poss'
    if (!of || !STANDING.has(tokenAt(tree, token.head).lemma.toLowerCase())) return false
    if (!['nmod', 'obl'].includes(baseOf(token.deprel))) return false
    at = token.head
  }
  return false
}

function recall(
  scene: Scene,
  act: Candidate,
  visit: ReportVisit,
  match: Match,
  visitor: RoleFiller,
  goings: readonly Going[],
): Candidate {
  const moment = momentBeside(scene, match, visitor)
  const own = goings.find(
    (g) => g.sentence === match.sentence && g.kind !== 'open' && ownerAbove(match.frame.tree, [act], g),
  )
  const first = visit.stops.length === 1 ? visit.stops[0] : undefined
  const place = own
    ? { place: own.place.name, country_code: own.place.code }
    : first && { place: first.place, country_code: first.country_code }
  const codes = codesOf(act.recipient)
  return {
    ...act,
    status: 'occurred',
    background: true,
    actor: [visitor],
    // Whom the new visitor met the old one need not have met: their state is the host.
    recipient: act.recipient
      .map((f) => stateOf(scene, f))
      .filter((f, i) => codes.indexOf(f.party.code ?? '') === i),
    moment,
    dateDoubts: [],
    voices: act.voices,
    visit: {
      led_by: visitor.party.name,
      days: null,
      stops: place ? [{ ...place, date: moment?.edtf ?? null, counterparts: [] }] : [],
      unnamed_stops: 0,
    },
    matches: [match],
    rules: [match.pattern.id, 'code/visit/recall-visits'],
  }
}

function stateOf(scene: Scene, filler: RoleFiller): RoleFiller {
  if (filler.party.kind === 'state') return filler
  const party = scene.cast.parties.find((p) => p.kind === 'state' && p.code === filler.party.code)
  return party ? { ...filler, party, whole: false } : filler
}

/** "Rama in May 2016": the time that stands right after the name. */
function momentBeside(scene: Scene, { sentence }: Match, { mention }: RoleFiller): Moment | null {
  const time = scene.times
    .filter((t) => t.sentence === sentence && t.moment !== null && t.from >= mention.to)
    .sort((a, b) => a.from - b.from)[0]
  return time && time.from - mention.to <= YEAR_REACH ? time.moment : null
}
