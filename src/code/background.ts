// In: a trigger with its moment and the article's date; out: whether the article recalls it rather than reports it.

import type { Dating, Moment } from '../terms/index.js'
import { baseOf, childrenBy, type Tree, tokenAt } from './graph.js'

/** Days before publication past which an act is recalled, not reported. */
const RECENT_DAYS = 21

const RECALLING = new Set(['since', 'after', 'following', 'amid', 'despite'])

export function readBackground(
  tree: Tree,
  trigger: number,
  carrier: number,
  moment: Moment | null,
  dating: Dating,
): { background: boolean; rules: string[] } {
  const rules: string[] = []
  const published = dating.published
  if (
    moment?.upper &&
    published?.lower &&
    moment.basis !== 'implied' &&
    daysBetween(moment.upper, published.lower) > RECENT_DAYS
  ) {
    rules.push('code/background/old-date')
  }
  const verb = carrier >= 0 ? carrier : trigger
  if (childrenBy(tree, verb, 'aux').some((a) => tokenAt(tree, a).form.toLowerCase() === 'had'))
    rules.push('code/background/past-perfect')
  const token = tokenAt(tree, verb)
  const past = token.feats.Tense === 'Past'
  if (past && isUnderRecalling(tree, verb)) rules.push('code/background/subordinate')
  if (carrier < 0 && isSpokenOf(tree, trigger)) rules.push('code/background/spoken-of')
  return { background: rules.length > 0, rules }
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** "The ban on barley has hurt farmers": a noun that is known already, and is not what the sentence reports, is recalled. */
function isSpokenOf(tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i)
  if (token.upos !== 'NOUN' || token.head < 0 || tree.sentence.kind === 'title') return false
  if (!['nsubj', 'obl', 'nmod', 'conj', 'obj'].includes(baseOf(token.deprel))) return false
  const definite = childrenBy(tree, i, 'det').some((d) => DEFINITE.has(tokenAt(tree, d).form.toLowerCase()))
  return definite || childrenBy(tree, i, 'nmod:poss').length > 0
}

/** "…, which came after Japan began the release": a past clause under "after" or "since" tells what went before. */
function isUnderRecalling(tree: Tree, i: number): boolean {
  let at = i
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const token = tokenAt(tree, at)
    if (baseOf(token.deprel) === 'advcl') {
      return childrenBy(tree, at, 'mark', 'case').some((m) =>
        RECALLING.has(tokenAt(tree, m).form.toLowerCase()),
      )
    }
    if (!['conj', 'xcomp', 'ccomp'].includes(baseOf(token.deprel))) return false
    at = token.head
  }
  return false
}

/** Days from `a` to `b`, both `YYYY-MM-DD` of the proleptic Gregorian calendar. */
function daysBetween(a: string, b: string): number {
  return (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000
}
