// A block's text and tokens → the tokens after which a line break ends the sentence, whatever the words say.

import type { RawToken } from '../terms/index.js'
import { readShape } from './split-features.js'

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g
/** Lines longer than this are not wrapped by width: their breaks are meant. */
const widestWrap = 130
const bullet = /^(?:[-–—*•·▪◦‣●○■□►▶→✓]+|\(?\d{1,3}[.)]|\(?[a-z][.)])$/u

/** A soft wrap joins lines; a blank line, a bullet, or a line that broke long before the margin ends a sentence. */
export function findLineEnds(text: string, tokens: readonly RawToken[]): Set<number> {
  const ends = new Set<number>()
  const gaps = listGaps(text, tokens)
  if (gaps.length === 0) return ends
  const first = tokens[0]?.start ?? 0
  const lengths = gaps.map((gap, g) => (tokens[gap.token]?.end ?? 0) - (lineStart(tokens, gaps, g) ?? first))
  const lastStart = tokens[(gaps.at(-1)?.token ?? 0) + 1]?.start ?? 0
  const longest = Math.max((tokens.at(-1)?.end ?? 0) - lastStart, ...capped(lengths))
  gaps.forEach((gap, g) => {
    const next = tokens[gap.token + 1]
    const here = tokens[gap.token]
    if (next === undefined || here === undefined) return
    const length = lengths[g] ?? 0
    const isShort = length < 0.6 * longest || length > widestWrap
    if (gap.breaks > 1 || isBulletStart(tokens, gap.token + 1) || (isShort && mayBreak(here, next)))
      ends.add(gap.token)
  })
  return ends
}

interface Gap {
  readonly token: number
  readonly breaks: number
}

function listGaps(text: string, tokens: readonly RawToken[]): Gap[] {
  const gaps: Gap[] = []
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const from = tokens[i]?.end ?? 0
    const to = tokens[i + 1]?.start ?? 0
    if (to === from || (to === from + 1 && text.charCodeAt(from) === 32)) continue
    const breaks = text.slice(from, to).match(lineBreak)?.length ?? 0
    if (breaks > 0) gaps.push({ token: i, breaks })
  }
  return gaps
}

function lineStart(tokens: readonly RawToken[], gaps: readonly Gap[], g: number): number | undefined {
  const before = gaps[g - 1]
  return before === undefined ? undefined : tokens[before.token + 1]?.start
}

/** A list short enough to spread into an argument list; the first lines tell the margin as well as all. */
function capped(lengths: readonly number[]): readonly number[] {
  return lengths.slice(0, 5_000)
}

function isBulletStart(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token === undefined || next === undefined) return false
  if (bullet.test(token.form)) return token.spaceAfter && !/^[a-z]/.test(next.form)
  const pair = token.form + next.form
  return !token.spaceAfter && next.spaceAfter && /^\d{1,2}[.)]$/.test(pair)
}

function mayBreak(here: RawToken, next: RawToken): boolean {
  if (/^[,–—-]$/.test(here.form)) return false
  const shape = readShape(next.form)
  return shape.startsWith('X') || shape === 'q' || shape.startsWith('0') || shape === 'b'
}
