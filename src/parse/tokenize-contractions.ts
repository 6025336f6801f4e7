// Tokens → which of them were written as one word ("do|n't", "it|'s", "can|not"), for CoNLL-U's multiword ranges.

import type { RawToken } from '../terms/index.js'
import { clitics, contractions } from './text-rules/contractions.js'

const apostrophe = /^['’`´]/
const negation = /^n['’`´]?t$/i

/**
 * Ranges `[from, to)` of token indices that are one surface word, in order. A possessive counts, as in UD English EWT;
 * a bare apostrophe ("the states'") counts too; one after a figure or a mark does not.
 */
export function findContractions(tokens: readonly RawToken[]): [number, number][] {
  const ranges: [number, number][] = []
  let quoted = false
  for (let i = 1; i < tokens.length; i += 1) {
    const before = tokens[i - 1]
    const token = tokens[i]
    if (before === undefined || token === undefined) continue
    if (before.form.length === 1 && /['‘]/.test(before.form) && !before.spaceAfter) quoted = true
    if (before.end !== token.start) continue
    if (token.form.length === 1 && /['’]/.test(token.form)) {
      const owns = token.spaceAfter && !quoted && /s$/i.test(before.form)
      quoted = false
      if (owns) ranges.push([i - 1, i + 1])
      continue
    }
    if (!/\p{L}$/u.test(before.form) || !isSecondPart(before.form, token.form)) continue
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === i) last[1] = i + 1
    else ranges.push([i - 1, i + 1])
  }
  return ranges
}

function isSecondPart(before: string, form: string): boolean {
  if (negation.test(form)) return true
  // "alot" is a slip of the pen, not a contraction.
  if (/^a$/i.test(before)) return false
  if (apostrophe.test(form) && clitics.has(form.slice(1).toLowerCase())) return true
  return (
    contractions.get((before + form).toLowerCase()) === before.length ||
    (/^it$/i.test(before) && /^s$/i.test(form))
  )
}
