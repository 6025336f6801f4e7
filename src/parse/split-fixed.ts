// A candidate sentence end → whether the words around it rule it out before any weighing.

import type { RawToken } from '../terms/index.js'
import type { Candidate } from './split-candidates.js'
import { sentenceStarters } from './text-rules/sentence-starters.js'
import { monthAbbreviations, plainAcronyms, titleAbbreviations } from './text-rules/titles.js'

const capital = /^\p{Lu}/u
const lower = /^\p{Ll}(?!.*[:/@])/u
const quote = /^(?:[”’"'»]|''|’’)$/
const loose = /^(?:["“”'’‘«»)\]}–—-]|''|``)$/

/** True where news English never ends a sentence; treebanks of letters and reviews would teach otherwise. */
export function isRuledOut(tokens: readonly RawToken[], candidate: Candidate): boolean {
  const { mark, end, kind } = candidate
  const next = tokens[end + 1]?.form ?? ''
  // A last quote or dash that hangs loose at the end of its block is no sentence.
  if (tokens.length - 1 - end <= 2 && tokens.slice(end + 1).every(({ form }) => loose.test(form))) return true
  // "Will they come?" asked the minister.
  if (end > mark && quote.test(tokens[end]?.form ?? '') && lower.test(next)) return true
  if (kind === 'ask') return isNameWithMark(tokens, mark, end, next)
  if (end > mark) return false
  if (kind === 'abbr') return isLeading(tokens[mark]?.form ?? '', next)
  return kind === 'initial' || kind === 'acronym' ? isInitial(tokens, mark, next) : false
}

/** "Florida Sen. Ortega", "Feb. 1", "Roe v. Wade". */
function isLeading(form: string, next: string): boolean {
  if (titleAbbreviations.has(form)) return true
  return monthAbbreviations.has(form) && /^\d/.test(next)
}

/** "George H.W. Bush", "J. Okafor": initials after a name or at the start, before a name that no sentence begins with. */
function isInitial(tokens: readonly RawToken[], mark: number, next: string): boolean {
  const form = tokens[mark]?.form ?? ''
  if (form === 'v.') return true
  if (/^\p{Ll}/u.test(form)) return monthAbbreviations.has(form) && /^\d/.test(next)
  if (plainAcronyms.has(form) || !capital.test(next) || sentenceStarters.has(next.toLowerCase())) return false
  const before = tokens[mark - 1]?.form
  return (
    before === undefined ||
    capital.test(before) ||
    /^[("“,]$/.test(before) ||
    /^(?:and|by|with|to|of|for)$/.test(before)
  )
}

/** "The film Hello, Oslo! was shown": a mark that belongs to a name. */
function isNameWithMark(tokens: readonly RawToken[], mark: number, end: number, next: string): boolean {
  if (!lower.test(next) || tokens[end]?.spaceAfter === false) return false
  const before = tokens[mark - 1]?.form ?? ''
  return mark > 1 && capital.test(before) && before !== before.toUpperCase()
}
