// In: a text; out: its language, and whether it is sure enough to refuse the text for it.

import { createRequire } from 'node:module'
import type * as Tinyld from 'tinyld'

export interface DetectedLanguage {
  /** ISO 639-1, `en` where nothing speaks against it. */
  readonly code: string
  /** English name. */
  readonly name: string
}

// No word that German, Dutch or French text is full of as well (in, an, was, on, as).
const english = new Set(
  'he she his him you but if new other more year monday tuesday wednesday thursday friday saturday sunday january february june july october december the of and to that is for with by at from has have had it they its their said are were would not which who this after over been about than between during against under into could when there these what where while because'.split(
    ' ',
  ),
)
const names = new Intl.DisplayNames(['en'], { type: 'language' })
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
]

/** Detects the language of the first 6,000 characters. Texts of under twelve words are taken to be English unless their script says otherwise. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, 6000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return nameLanguage('en')
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => english.has(word)).length
  if (latin < letters * 0.5 && common < 20)
    return nameLanguage(guessByScript(sample) ?? guess(sample) ?? 'und')
  // One word in eight is enough: headlines and lists of names have few, other languages hardly any.
  if (words.length < 12 || common >= words.length * 0.12) return nameLanguage('en')
  const found = guess(sample)
  if (found === null || found === 'en') return nameLanguage('en')
  return nameLanguage(common < words.length * 0.05 ? found : 'en')
}

function guessByScript(sample: string): string | null {
  for (const [pattern, code] of scripts) {
    const count = sample.match(pattern)?.length ?? 0
    // Japanese is written mostly in Han characters; a few kana decide.
    if (count >= Math.max(3, sample.length * (code === 'ja' ? 0.05 : 0.2))) return code
  }
  return null
}

const NO_NEWS = new Set(['tlh', 'vo', 'eo', 'la', 'ber'])

function guess(sample: string): string | null {
  // Its tables take a tenth of a second to load, and an English article never needs them.
  const { detect } = createRequire(import.meta.url)('tinyld') as typeof Tinyld
  const code = detect(sample)
  if (code === '') return null
  // No news is written in these: what looks like them is noise, and is said to be no language that is known.
  return NO_NEWS.has(code) ? 'und' : code
}

function nameLanguage(code: string): DetectedLanguage {
  return { code, name: code === 'und' ? 'another language' : (names.of(code) ?? code) }
}
