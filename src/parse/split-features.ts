// A candidate sentence end among its tokens → the names of the features by which its table of weights judges it.

import type { RawToken } from '../terms/index.js'
import type { Candidate } from './split-candidates.js'
import { sentenceStarters } from './text-rules/sentence-starters.js'

/** What the words since the last boundary have opened and not closed. */
export interface OpenState {
  /** Tokens since the last boundary, the candidate's included. */
  readonly length: number
  readonly inQuote: boolean
  readonly inBracket: boolean
}

const opener = /^(?:[“‘"'«]|``|‘’|'')$/
const bracket = /^[([{<]$/

/** Shape of a form in a letter: a(bc), A(bc), A(BC), X (one capital), 0, quote, bracket, mark. */
export function readShape(form: string | undefined): string {
  if (form === undefined) return 'none'
  const code = form.charCodeAt(0)
  if (code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(form)) {
    return form.length === 1 ? 'x' : /\p{Lu}/u.test(form) ? 'xX' : 'xx'
  }
  if (code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form)) {
    if (form.length === 1) return 'X'
    if (form === form.toUpperCase()) return form.endsWith('.') ? 'X.' : 'XX'
    return form.endsWith('.') ? 'Xx.' : 'Xx'
  }
  if (code >= 48 && code <= 57) {
    return /^\d+$/.test(form) ? (form.length === 4 ? '0000' : form.length < 3 ? '0' : '000') : '0-'
  }
  if (form.length <= 2 && opener.test(form)) return 'q'
  if (form.length === 1 && bracket.test(form)) return 'b'
  if (/^[-–—*•·]+$/.test(form)) return '-'
  if (/^[.…]+$/.test(form)) return '..'
  if (code < 128) return 'p'
  return /^\p{L}/u.test(form) ? 'xx' : /^\p{Extended_Pictographic}/u.test(form) ? 'e' : 'p'
}

function bucket(length: number): string {
  if (length <= 1) return '1'
  if (length <= 3) return '3'
  if (length <= 6) return '6'
  if (length <= 12) return '12'
  return length <= 25 ? '25' : '50'
}

function nameMark(kind: Candidate['kind'], form: string): string {
  if (kind === 'ask') return form.slice(0, 2)
  if (kind === 'dots') return form.startsWith('…') ? 'd3' : `d${Math.min(form.length, 4)}`
  return kind
}

/**
 * Features of the candidate: `tokens` are the block's, `state` says what stands open. Words are lower-cased;
 * names that the table does not hold count nothing.
 */
export function listFeatures(tokens: readonly RawToken[], candidate: Candidate, state: OpenState): string[] {
  const { mark, end, kind } = candidate
  const form = tokens[mark]?.form ?? ''
  const before = tokens[mark - 1]?.form
  const next = tokens[end + 1]
  const after = tokens[end + 2]
  const word = before?.toLowerCase() ?? ''
  const nextWord = next?.form.toLowerCase() ?? ''
  const shape = readShape(next?.form)
  const shapeBefore = readShape(before)
  const shapeAfter = readShape(after?.form)
  const k = nameMark(kind, form)
  const space = tokens[end]?.spaceAfter === true ? '_' : ''
  const closed = end > mark ? (tokens[end]?.form ?? '') : ''
  const deep = shape === 'q' || shape === 'b' || shape === '-' || shape === '0' ? `>${shapeAfter}` : ''
  const opened = `${state.inQuote ? 'q' : ''}${state.inBracket ? 'b' : ''}`
  const features = [
    `k ${k}`,
    `s ${k}${space} ${shape}${deep}`,
    `c ${k} ${closed} ${shape}`,
    `o ${k} ${opened} ${shape}`,
    `l ${k} ${bucket(state.length)}`,
    `ls ${k} ${bucket(state.length)} ${shape}`,
    `p ${k} ${shapeBefore} ${shape}`,
    `n ${k} ${nextWord}`,
    `nw ${nextWord} ${shape}`,
    `w ${k} ${word}`,
    `pp ${k} ${readShape(tokens[mark - 2]?.form)} ${shapeBefore}`,
    `ns ${k} ${shape} ${next?.spaceAfter === true ? '_' : ''}${shapeAfter}`,
    `r ${k} ${bucket(tokens.length - 1 - end)}`,
    `cq ${closed === '' ? '' : 'y'}${kind === 'colon' || kind === 'semi' ? kind : ''} ${shape}`,
    `co ${closed}${opened} ${k}${space}`,
  ]
  if (kind === 'abbr' || kind === 'initial' || kind === 'acronym') {
    const starter = shape === 'Xx' || shape === 'X' ? sentenceStarters.has(nextWord) : false
    features.push(`st ${kind} ${starter ? 'y' : 'n'} ${shape}`, `sa ${starter ? 'y' : 'n'} ${shape}`)
    features.push(`a ${form}`, `as ${form} ${shape}`, `an ${form.length} ${nextWord}`)
  }
  return features
}
