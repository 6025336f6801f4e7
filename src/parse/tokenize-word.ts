// A place in a text where a letter stands → the end of the token that begins there, and where to cut it in two.

import {
  anyCaseAbbreviations,
  capitalAbbreviations,
  figureAbbreviations,
} from './text-rules/abbreviations.js'
import { clitics } from './text-rules/contractions.js'
import { hyphenPrefixes, hyphenSuffixes } from './text-rules/hyphen-prefixes.js'
import { fileEndings, webEndings, webSecond, webWordEndings } from './text-rules/web-names.js'
import { matchAt, patterns } from './tokenize-patterns.js'

/** What a chunk of non-space characters holds, so that rare patterns are tried only where they can match. */
export interface ChunkSigns {
  readonly dot: boolean
  readonly at: boolean
  readonly slash: boolean
}

const apostrophe = /['’`´]/
/** No word is longer: what is, is cut. */
const longestWord = 200
const lastLetterN = /n$/i

/** End of the token that begins with the letter at `at`. */
export function scanWord(text: string, at: number, start: number, signs: ChunkSigns): number {
  if (signs.at) {
    const email = matchAt(patterns.email, text, at)
    if (email > 0) return trimTail(text, at, email)
  }
  if (signs.dot || signs.slash) {
    const special = scanDotted(text, at, signs)
    if (special > 0) return special
  }
  const fixed = firstMatch(text, at, [patterns.currency, patterns.company, patterns.starred, patterns.glued])
  if (fixed > 0) return fixed
  const end = extendApostrophes(text, at, scanLetters(text, at))
  if (text[end] === '!' && markedNames.has(text.slice(at, end))) return end + 1
  const hyphened = extendPrefix(text, at, end, start)
  if (text[hyphened] === '.' && hyphened === end && keepsStop(text, at, hyphened)) return hyphened + 1
  return hyphened
}

function scanLetters(text: string, at: number): number {
  return matchAt(patterns.word, text, at)
}

function firstMatch(text: string, at: number, tried: readonly RegExp[]): number {
  for (const pattern of tried) {
    const end = matchAt(pattern, text, at)
    if (end > 0) return end
  }
  return -1
}

function scanDotted(text: string, at: number, signs: ChunkSigns): number {
  if (signs.slash) {
    const slashed = matchAt(patterns.slashed, text, at)
    if (slashed > 0) return slashed
  }
  const url = matchAt(patterns.url, text, at)
  if (url > 0) return trimTail(text, at, url)
  if (!signs.dot) return -1
  const degree = matchAt(patterns.degree, text, at)
  if (degree > 0) return degree
  const acronym = matchAt(patterns.acronym, text, at)
  if (acronym > 0) return acronym
  const ticker = matchAt(patterns.ticker, text, at)
  if (ticker > 0) return ticker
  const dotted = matchAt(patterns.dotted, text, at)
  if (dotted > 0) {
    const end = endDotted(text, at, dotted)
    if (end > 0) return end
  }
  return matchAt(patterns.openAcronym, text, at)
}

/** "example.org/a", "notes.pdf", "comp.lang.c": one token; "end.Then": not. */
function endDotted(text: string, at: number, end: number): number {
  const name = text.slice(at, end)
  const parts = name.split('.')
  const last = parts.at(-1) ?? ''
  const before = parts.at(-2) ?? ''
  const lower = last.toLowerCase()
  const cased = last === lower || last === last.toUpperCase()
  const isWeb =
    cased &&
    (webEndings.has(lower) || (webWordEndings.has(lower) && (webSecond.has(before) || parts.length > 2)))
  if (isWeb) {
    const path = matchAt(patterns.path, text, end)
    return path > 0 ? trimTail(text, at, path) : end
  }
  if (fileEndings.has(lower) && (cased || parts.length === 2)) return end
  return parts.length > 2 && /^[a-z][a-z-]*(?:\.[a-z-]+)+$/.test(name) ? end : -1
}

/** Leaves the full stop, bracket or quote after an address to the sentence. */
function trimTail(text: string, at: number, end: number): number {
  let stop = end
  while (stop > at + 1) {
    const last = text[stop - 1] ?? ''
    if (/[.,;:!?'’”\]}>*]/.test(last)) stop -= 1
    else if (last === ')' && !text.slice(at, stop).includes('(')) stop -= 1
    else break
  }
  return stop
}

/** Takes in "O'Reilly" and "Ba'athist", and stops before "'s" and "n't". */
function extendApostrophes(text: string, at: number, wordEnd: number): number {
  let end = wordEnd
  while (end - at < longestWord && apostrophe.test(text[end] ?? '')) {
    const rest = matchAt(patterns.letters, text, end + 1)
    if (rest < 0) {
      // "cookin'": a dropped g, but not the possessive of a name such as "Putin'".
      const sung =
        text[end] !== '`' && /^[a-z]{2,}in$/.test(text.slice(at, end)) && /^\s/.test(text[end + 1] ?? '')
      return sung && !sungWords.has(text.slice(at, end)) ? end + 1 : end
    }
    const tail = text.slice(end + 1, rest).toLowerCase()
    if (clitics.has(tail)) return end
    if (tail === 't' && lastLetterN.test(text.slice(at, end)) && end - at > 1) return end - 1
    if (text[end] === '`' || text[end] === '´') return end
    end = rest
  }
  return end
}

/** Names that end in a mark. */
const markedNames: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy'])

/** Words in -in that are no dropped -ing, before a closing quote. */
const sungWords: ReadonlySet<string> = new Set(
  'begin again main certain train gain pain brain chain rain plain within captain bargain join coin ruin skin twin thin'.split(
    ' ',
  ),
)

function extendPrefix(text: string, at: number, wordEnd: number, start: number): number {
  if (text[wordEnd] !== '-' || (at > start && text[at - 1] === '-')) return wordEnd
  const after = matchAt(patterns.alphanumeric, text, wordEnd + 1)
  if (after < 0) return wordEnd
  const form = text.slice(at, wordEnd)
  const first = form.toLowerCase()
  const second = text.slice(wordEnd + 1, after)
  // "UN-related" and "E-J" begin with a name; "post-2015" is cut, "mid-1980s" is not.
  if (form.length > 1 ? form === form.toUpperCase() : !/^[a-z]/.test(second)) return wordEnd
  if (/^\d/.test(second) && first !== 'mid') return wordEnd
  if (!hyphenPrefixes.has(first) && !hyphenSuffixes.has(second)) return wordEnd
  return extendApostrophes(text, wordEnd + 1, after)
}

/** Whether the full stop at `end` belongs to the word before it: "Dr.", "No. 2", "J. Smith". */
function keepsStop(text: string, at: number, end: number): boolean {
  if (text[end + 1] === '.' && text[end + 2] === '.') return false
  const form = text.slice(at, end)
  const next = text.slice(end + 1, end + 4)
  const afterSpace = /^\s/.test(next)
  if (form.length === 1) return keepsInitial(text, at, form, next)
  if (form.length > 7) return false
  if (next !== '' && !afterSpace && !/^[.,;:)\]"”'’–—\p{Lu}-]/u.test(next)) {
    return anyCaseAbbreviations.has(form.toLowerCase()) && /^\p{L}/u.test(next)
  }
  const lower = form.toLowerCase()
  if (anyCaseAbbreviations.has(lower)) {
    return form === lower || form[0] !== form[0]?.toLowerCase()
  }
  if (capitalAbbreviations.has(form)) return next !== ''
  return figureAbbreviations.has(lower) && /^\s?\d/.test(next)
}

function keepsInitial(text: string, at: number, form: string, next: string): boolean {
  const isCapital = form !== form.toLowerCase()
  if (figureAbbreviations.has(form) && /^\s?\d/.test(next)) return true
  // "Roe v. Wade"
  if (form === 'v') return /^\s\p{Lu}/u.test(next)
  if (!isCapital) return false
  // "Charles G. and David": before a small letter only a name's initial keeps its stop.
  const named = /\p{Lu}\p{L}+\s$/u.test(text.slice(Math.max(0, at - 24), at))
  if (!/^\s?[\p{Lu}(]/u.test(next) && !/^[,)]/.test(next) && !(named && /^\s\p{Ll}/u.test(next))) return false
  if (form !== 'I') return true
  // "and I. Then" is the pronoun; "Douglas I. Foster" is an initial.
  return named
}
