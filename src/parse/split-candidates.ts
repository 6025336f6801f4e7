// Tokens → the places between them where a sentence may end, with what stands on either side.

import type { RawToken } from '../terms/index.js'
import { isRuledOut } from './split-fixed.js'

/** A place where a sentence may end: after token `end`, the mark that suggests it being token `mark`. */
export interface Candidate {
  readonly mark: number
  /** Index of the last token of the sentence, should it end here (closing quotes and brackets included). */
  readonly end: number
  readonly kind: MarkKind
}

export type MarkKind =
  | 'stop'
  | 'ask'
  | 'dots'
  | 'abbr'
  | 'initial'
  | 'acronym'
  | 'colon'
  | 'semi'
  | 'dash'
  | 'smile'
  | 'wide'

const stop = /^\.$/
const ask = /^[?!.]*[?!][?!.]*$/
const dots = /^(?:\.{2,}|…+)$/
const wide = /^[。！？｡．؟۔।]$/
const abbreviation = /^\p{L}[\p{L}\p{M}.'-]*\.$/u
const acronym = /^(?:\p{L}\.){2,}$/u
const smile = /^(?:[:;=]['-]?[)(DPpO\]|\\/]|>:\(|<3|\^_\^|-_-)$/
const closer = /^(?:[)\]}”’"'»]|''|’’)$/

/** What kind of sentence mark a form is, or null. */
export function readMark(form: string): MarkKind | null {
  const last = form.charCodeAt(form.length - 1)
  if ((last >= 97 && last <= 122) || (last >= 65 && last <= 90))
    return form.length < 4 && smile.test(form) ? 'smile' : null
  if (stop.test(form)) return 'stop'
  if (ask.test(form)) return 'ask'
  if (dots.test(form)) return 'dots'
  if (form === ':') return 'colon'
  if (form === ';') return 'semi'
  if (wide.test(form)) return 'wide'
  if (/^(?:-+|[–—]+)$/.test(form)) return 'dash'
  if (smile.test(form)) return 'smile'
  if (form.length > 12 || !abbreviation.test(form)) return null
  if (form.length === 2) return 'initial'
  return acronym.test(form) ? 'acronym' : 'abbr'
}

/** Whether the token closes a quotation or bracket: it hangs on what stands before it. */
export function isCloser(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !closer.test(token.form)) return false
  const before = tokens[i - 1]
  if (before === undefined) return false
  // A straight quote after a space opens, unless one hangs loose before another space.
  return !before.spaceAfter
}

/** "… in Dulwich. [17] [citation needed] Next": references hang on the sentence before them. */
function skipCitations(tokens: readonly RawToken[], from: number): number {
  let end = from
  while (tokens[end + 1]?.form === '[') {
    let close = end + 2
    while (close < end + 7 && close < tokens.length && tokens[close]?.form !== ']') close += 1
    if (tokens[close]?.form !== ']') break
    const inner = tokens.slice(end + 2, close).map((token) => token.form)
    const isNote = inner.length === 1 && /^(?:\d{1,3}|[a-z])$/.test(inner[0] ?? '')
    if (!isNote && inner.at(-1) !== 'needed') break
    end = close
  }
  return end
}

/** Every place in the block where a sentence may end, left to right. */
export function findCandidates(tokens: readonly RawToken[]): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < tokens.length - 1; i += 1) {
    const kind = readMark(tokens[i]?.form ?? '')
    if (kind === null) continue
    let end = i
    while (end + 1 < tokens.length && isCloser(tokens, end + 1)) end += 1
    if (kind !== 'colon' && kind !== 'semi' && kind !== 'dash') end = skipCitations(tokens, end)
    if (end >= tokens.length - 1) continue
    // Of "...?!" and ". . ." the last mark decides; "US-led" has no dash in it.
    if (end === i && /^[.?!…]/.test(tokens[i + 1]?.form ?? '') && kind !== 'dash') continue
    if (kind === 'dash' && tokens[i]?.form === '-' && tokens[i]?.spaceAfter === false) continue
    const candidate: Candidate = { mark: i, end, kind }
    if (!isRuledOut(tokens, candidate)) found.push(candidate)
  }
  return found
}
