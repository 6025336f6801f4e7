// In: the matches of one sentence; out: those that are acts of their own: what is only demanded, threatened or refused in another is not.

import type { EventType, TraceLine } from '../terms/index.js'
import { baseOf, childrenBy, dominates, tokenAt } from './graph.js'
import type { Match } from './match.js'

/** Acts of speech whose content is not a second act. */
const SPEAKING = new Set<EventType>(['REQUEST', 'THREATEN', 'REJECT', 'ACCUSE', 'SUPPORT'])

const ABOUT = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'acl', 'iobj'])
/** "agreed to meet", not "agreed during a meeting". */
const INNER = new Set(['xcomp', 'ccomp', 'obj', 'acl'])

/** Drops what stands inside a spoken act's complement, and an AGREE that only introduces the meeting or aid agreed on. */
export function dropSubsumed(matches: readonly Match[], refused: TraceLine[]): Match[] {
  return matches
    .filter((inner) => {
      const outer = matches.find((m) => m !== inner && holds(m, inner))
      if (!outer) return true
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
    .filter((match) => {
      if (match.pattern.event !== 'AGREE') return true
      const inside = matches.find(
        (m) =>
          m !== match &&
          (m.pattern.event === 'CONSULT' || m.pattern.event === 'AID' || m.pattern.event === 'COOPERATE') &&
          isComplement(match, m.trigger, INNER),
      )
      if (!inside) return true
      refused.push({
        rule: match.pattern.id,
        text: `only introduces ${inside.pattern.id}`,
        sentence: match.sentence,
        report: null,
      })
      return false
    })
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
