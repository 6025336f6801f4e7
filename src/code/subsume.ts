// In: the matches of one sentence; out: those that are acts of their own: what is only demanded, threatened or refused in another is not.

import type { EventType, TraceLine } from '../terms/index.js'
import { baseOf, childrenBy, dominates, subtreeOf, tokenAt } from './graph.js'
import type { Match } from './match.js'
import type { Scene } from './scene.js'

/** Acts of speech whose content is not a second act. */
const SPEAKING = new Set<EventType>(['REQUEST', 'THREATEN', 'REJECT', 'ACCUSE', 'SUPPORT'])

const ABOUT = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'acl', 'iobj'])
/** "agreed to meet", not "agreed during a meeting". */
const INNER = new Set(['xcomp', 'ccomp', 'obj', 'acl'])

/** What was put aside for an act of its own kind that holds it. */
const SPARE = new WeakMap<Match, Match>()

/** "told the council that Quito believes Lima is to blame": the act of the same kind inside one that turns out to be none. */
export const spareOf = (outer: Match): Match | null => SPARE.get(outer) ?? null

/** Drops what stands inside a spoken act's complement, what a lifting frees from, and one of an agreement and the act agreed on. */
export function dropSubsumed(scene: Scene, matches: readonly Match[], refused: TraceLine[]): Match[] {
  return matches
    .filter((inner) => {
      const outer = matches.find((m) => m !== inner && holds(m, inner))
      if (!outer) return true
      if (outer.pattern.event === inner.pattern.event) SPARE.set(outer, inner)
      refused.push({
        rule: inner.pattern.id,
        text: `part of ${outer.pattern.id}`,
        sentence: inner.sentence,
        report: null,
      })
      return false
    })
    .filter((match) => {
      const freed = matches.find((m) => m.pattern.event === 'CONCEDE' && isFreed(m, match))
      if (!freed) return true
      refused.push({
        rule: match.pattern.id,
        text: `only what ${freed.pattern.id} ends`,
        sentence: match.sentence,
        report: null,
      })
      return false
    })
    .filter((match, _, all) => {
      const why = whyNotBoth(scene, match, all)
      if (why === null) return true
      refused.push({ rule: match.pattern.id, text: why, sentence: match.sentence, report: null })
      return false
    })
}

/** Verbs by which two make an agreement that is an act of its own, beside the meeting agreed on. */
const AGREEING = new Set(['agree', 'concur', 'accept'])
/** Words of wish and promise: they announce a meeting that has its day, and else are all that was done. */
const ANNOUNCING = new Set([
  'hope',
  'want',
  'wish',
  'seek',
  'plan',
  'intend',
  'intention',
  'promise',
  'pledge',
  'vow',
])

/**
 * Why an agreement, or the act agreed on, is left out where both are told; null where it stands. "Agreed to meet in Oslo in May" tells an
 * agreement and a meeting to come, "agreed to open a dialogue" an agreement alone; aid and joint work are told by the act itself.
 */
function whyNotBoth(scene: Scene, match: Match, all: readonly Match[]): string | null {
  const inside = (agreement: Match, act: Match): boolean =>
    act !== agreement && agreement.pattern.event === 'AGREE' && isComplement(agreement, act.trigger, INNER)
  if (match.pattern.event === 'CONSULT') {
    const agreement = all.find((m) => inside(m, match))
    const alone = agreement !== undefined && !(isAnnounced(agreement) && isDefinite(scene, match))
    return alone ? `only what ${agreement.pattern.id} is about` : null
  }
  if (match.pattern.event !== 'AGREE') return null
  const act = all.find((m) => INTRODUCED.has(m.pattern.event) && inside(match, m))
  if (!act) return null
  const stands =
    act.pattern.event === 'CONSULT' && (!isAnnounced(match) || isAgreed(match) || !isDefinite(scene, act))
  return stands ? null : `only introduces ${act.pattern.id}`
}

const INTRODUCED = new Set<EventType>(['CONSULT', 'AID', 'COOPERATE'])

const lemmaOf = ({ frame, trigger }: Match): string => tokenAt(frame.tree, trigger).lemma.toLowerCase()
const isAgreed = (match: Match): boolean => AGREEING.has(lemmaOf(match))
const isAnnounced = (match: Match): boolean => isAgreed(match) || ANNOUNCING.has(lemmaOf(match))

/** A meeting with its time or place in its own clause, and not one of many: "a summit next year", "to meet in Lima". */
function isDefinite(scene: Scene, { frame, trigger, sentence }: Match): boolean {
  const { tree } = frame
  const token = tokenAt(tree, trigger)
  if (token.feats.Number === 'Plur' && token.lemma !== 'talk') return false
  const own = subtreeOf(tree, token.upos === 'NOUN' && token.head >= 0 ? token.head : trigger)
  const timed = scene.times.some(
    (t) => t.sentence === sentence && t.kind !== 'duration' && t.kind !== 'frequency' && own.includes(t.from),
  )
  return timed || own.some((t) => scene.mentionsIn(sentence).some((m) => m.place !== null && m.head === t))
}

/** "lifted its ban on trawlers" tells no banning; "the ban imposed in 2019", "its ban of 2019" do. */
function isFreed(freeing: Match, match: Match): boolean {
  if (match.pattern.event !== 'SANCTION') return false
  const { tree, trigger } = match.frame
  const token = tokenAt(tree, trigger)
  if (token.upos !== 'NOUN' || trigger === freeing.trigger) return false
  if (childrenBy(tree, trigger, 'acl').length > 0) return false
  if (childrenBy(tree, trigger, 'nmod').some((c) => /^\d{4}$/.test(tokenAt(tree, c).form))) return false
  return freeing.frame.fill('obj').some((o) => o.token === trigger || isWhole(tree, o.token, trigger))
}

/** "part of its sanctions", "most of the curbs". */
const isWhole = (tree: Match['frame']['tree'], part: number, noun: number): boolean =>
  tokenAt(tree, noun).head === part && baseOf(tokenAt(tree, noun).deprel) === 'nmod'

function holds(outer: Match, inner: Match): boolean {
  if (!SPEAKING.has(outer.pattern.event)) return false
  return isComplement(outer, inner.trigger)
}

/** Whether a token stands in what a trigger's act is about: its complement clause, object or prepositional object, without loose clauses. */
function isComplement(outer: Match, token: number, relations: ReadonlySet<string> = ABOUT): boolean {
  const tree = outer.frame.tree
  if (token === outer.trigger || !dominates(tree, outer.trigger, token)) return false
  let at = token
  for (;;) {
    const here = tokenAt(tree, at)
    if (here.head === outer.trigger) {
      const base = baseOf(here.deprel)
      if (base === 'advcl' || base === 'parataxis' || base === 'conj' || base === 'nsubj') return false
      return relations.has(base)
    }
    // "willing to work alongside Japan during a visit": what only stands beside the complement is not agreed on.
    if (
      here.head < 0 ||
      (relations === INNER && !INNER.has(baseOf(here.deprel)) && baseOf(here.deprel) !== 'conj')
    )
      return false
    at = here.head
  }
}
