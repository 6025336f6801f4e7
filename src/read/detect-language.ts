// In: a text; out: its language, and whether it is sure enough to refuse the text for it.

import { createRequire } from 'node:module'
import type * as Tinyld from 'tinyld'
import { ENGLISH, ENGLISH_ALONE, OTHERS } from './function-words.js'

export interface DetectedLanguage {
  /** ISO 639-1, `en` where nothing speaks against it. */
  readonly code: string
  /** English name. */
  readonly name: string
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
]

/** Fewest words, names apart, from which a language is told. */
const FEWEST = 10
/** Of a text's words: with so many that English alone writes it is English, and with so many of another's it is that one's. */
const ENOUGH_ENGLISH = 0.1
const ENOUGH_OTHER = 0.15
/** Without a list that fits: so few English words, and so sure a guess, speak of a language that no list knows. */
const HARDLY_ENGLISH = 0.08
const SURE_GUESS = 0.5

/**
 * Detects the language of the first 6,000 characters. What is not shown to be another language, by its own commonest words or by its
 * script, is taken to be English: names, in which news is rich, tell of nothing.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, 6000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return nameLanguage('en')
  const words = plainWords(sample)
  const alone = countOf(words, ENGLISH_ALONE)
  if (latin < letters * 0.5 && alone < 20)
    return nameLanguage(guessByScript(sample) ?? guess(sample, 0) ?? 'und')
  if (words.length < FEWEST || alone >= words.length * ENOUGH_ENGLISH) return nameLanguage('en')
  const all = countOf(words, ENGLISH)
  const [best, count] = OTHERS.map(([code, list]) => [code, countOf(words, list)] as const).reduce(
    (most, other) => (other[1] > most[1] ? other : most),
    ['en', 0],
  )
  if (count >= words.length * ENOUGH_OTHER && count > all) {
    const told = guess(sample, SURE_GUESS)
    return nameLanguage(told === null || told === 'en' ? best : told)
  }
  if (all >= words.length * HARDLY_ENGLISH) return nameLanguage('en')
  return nameLanguage(guess(words.join(' '), SURE_GUESS) ?? 'en')
}

/** The words without a capital, in which no name is; of a text that is capitals throughout, all. */
function plainWords(sample: string): readonly string[] {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const plain = words.filter((word) => !/^\p{Lu}/u.test(word))
  return plain.length >= words.length * 0.25 ? plain : words.map((word) => word.toLowerCase())
}

const countOf = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.filter((word) => list.has(word)).length

function guessByScript(sample: string): string | null {
  for (const [pattern, code] of scripts) {
    const count = sample.match(pattern)?.length ?? 0
    // Japanese is written mostly in Han characters; a few kana decide.
    if (count >= Math.max(3, sample.length * (code === 'ja' ? 0.05 : 0.2))) return code
  }
  return null
}

const NO_NEWS = new Set(['tlh', 'vo', 'eo', 'la', 'ber'])

/** Null where the likeliest language is less sure than `least` (0 to 1). */
function guess(sample: string, least: number): string | null {
  // Its tables take a tenth of a second to load, and an English article never needs them.
  const { detectAll } = createRequire(import.meta.url)('tinyld') as typeof Tinyld
  const [first] = detectAll(sample)
  if (first === undefined || first.accuracy < least) return null
  // No news is written in these: what looks like them is noise, and is said to be no language that is known.
  return NO_NEWS.has(first.lang) ? 'und' : first.lang
}

function nameLanguage(code: string): DetectedLanguage {
  return { code, name: code === 'und' ? 'another language' : (names.of(code) ?? code) }
}
