// The tokens of one sentence → the same with the full stop of a closing "etc." or "p.m." as a token of its own.

import type { RawToken } from '../terms/index.js'
import { isCloser, readMark } from './split-candidates.js'

const capitalAcronym = /^(?:\p{Lu}\.){2,}$/u

/**
 * A sentence that ends in an abbreviation has one stop for two; treebanks give it to the sentence, save after capital
 * acronyms ("the U.S."). The change keeps every character in one token.
 */
export function freeLastStop(tokens: readonly RawToken[]): readonly RawToken[] {
  let last = tokens.length - 1
  while (last > 0 && isCloser(tokens, last)) last -= 1
  const token = tokens[last]
  if (token === undefined || last === 0 || token.form.length < 2) return tokens
  const kind = readMark(token.form)
  if (kind !== 'abbr' && kind !== 'initial' && kind !== 'acronym') return tokens
  if (capitalAcronym.test(token.form)) return tokens
  const cut = token.end - 1
  return [
    ...tokens.slice(0, last),
    { form: token.form.slice(0, -1), start: token.start, end: cut, spaceAfter: false },
    { form: '.', start: cut, end: token.end, spaceAfter: token.spaceAfter },
    ...tokens.slice(last + 1),
  ]
}
