// In: a noun in its tree; out: the bounds of the phrase that it heads, without clauses and loose additions.

import { baseOf, subtreeOf, type Tree, tokenAt } from './graph.js'

const CLAUSES = new Set(['acl', 'advcl', 'parataxis'])
const LOOSE = new Set([
  'appos',
  'punct',
  'case',
  'cop',
  'nsubj',
  'mark',
  'aux',
  'cc',
  'obl',
  'advmod',
  'discourse',
])

/** The bounds of a noun's phrase without clauses and without what follows a comma. */
export function nounPhrase(tree: Tree, head: number): readonly [number, number] {
  const kept = new Set(
    subtreeOf(tree, head).filter((t) => {
      let at = t
      while (at !== head && at >= 0) {
        const token = tokenAt(tree, at)
        const base = baseOf(token.deprel)
        if (CLAUSES.has(base) || (LOOSE.has(base) && token.head === head)) return false
        at = token.head
      }
      return true
    }),
  )
  let from = head
  let to = head + 1
  while (kept.has(from - 1)) from--
  while (kept.has(to) || (kept.has(to + 1) && /^[-–,/]$/.test(tree.tokens[to]?.form ?? ''))) to++
  return [from, to]
}
