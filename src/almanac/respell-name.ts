// In: a name in an older or another people's romanisation ("Hu Chin-t'ao", "Pak Kun-hye", "Alyaksandr Lukashenka"); out: its other
// spelling, or a key under which all spellings of the same name meet.

import { normalizeWords } from './normalize-title.js'

/** Consonants of Wade–Giles, the aspirated after the plain, as pinyin before most vowels. */
const PLAIN: Readonly<Record<string, string>> = { ch: 'zh', k: 'g', p: 'b', t: 'd', ts: 'z', tz: 'z' }
const ASPIRATED: Readonly<Record<string, string>> = { ch: 'ch', k: 'k', p: 'p', t: 't', ts: 'c', tz: 'c' }
const OTHERS: Readonly<Record<string, string>> = { hs: 'x', j: 'r' }

const WHOLE: Readonly<Record<string, string>> = {
  i: 'yi',
  yu: 'you',
  yü: 'yu',
  yung: 'yong',
  yen: 'yan',
  yeh: 'ye',
  yüan: 'yuan',
  yün: 'yun',
  yüeh: 'yue',
  erh: 'er',
  o: 'e',
}

/** The buzzing vowel, written `u` after these alone. */
const DENTALS: Readonly<Record<string, string>> = { tzu: 'zi', "tz'u": 'ci', ssu: 'si', szu: 'si' }

/** `ung` → `ong`, `ien` → `ian`, after the pinyin consonant. */
function respellFinal(initial: string, final: string): string {
  const plain = final.replace(/ü/g, 'u')
  // "Shih", "tzu", "ssu".
  if (plain === 'ih') return 'i'
  if (plain === 'o') return /^[gkh]$/.test(initial) ? 'e' : /^[bpmf]$/.test(initial) ? 'o' : 'uo'
  return plain
    .replace(/^ieh$/, 'ie')
    .replace(/^ien$/, 'ian')
    .replace(/^ueh$/, 'ue')
    .replace(/^eh$/, 'e')
    .replace(/^uei$/, 'ui')
    .replace(/^iung$/, 'iong')
    .replace(/^ung$/, 'ong')
}

function respellInitial(initial: string, final: string, aspirated: boolean): string {
  const narrow = /^(?:i(?!h)|ü)/.test(final)
  if (initial === 'ch' && narrow) return aspirated ? 'q' : 'j'
  return (aspirated ? ASPIRATED[initial] : PLAIN[initial]) ?? OTHERS[initial] ?? initial
}

/** One syllable of Wade–Giles in pinyin; two where the sign of aspiration may have been left out; none where it is no syllable. */
function respellSyllable(syllable: string, signs: boolean): readonly string[] {
  const whole = WHOLE[syllable] ?? DENTALS[syllable.replace(/['’‘ʻ`]/, "'")]
  if (whole !== undefined) return [whole]
  const parts = /^(ch|ts|tz|hs|sh|[kptjfhlmnswy])?(['’‘ʻ`]?)([iuüaeo]+(?:ng?|h)?)$/.exec(syllable)
  if (parts === null) return []
  const [, initial = '', sign = '', final = ''] = parts
  const either = sign === '' && !signs && initial in ASPIRATED
  const readings = either ? [false, true] : [sign !== '']
  return readings.map((aspirated) => {
    const consonant = respellInitial(initial, final, aspirated)
    return consonant + respellFinal(consonant, final)
  })
}

/** "Hsi Chin-p'ing" → `xi jinping` and what else it may be; empty for what is no name of two or three such syllables. */
export function respellWadeGiles(name: string): readonly string[] {
  const words = name.trim().toLowerCase().split(/\s+/)
  const [family = '', ...given] = words
  const syllables = given.flatMap((word) => word.split('-'))
  if (words.length < 2 || syllables.length > 2) return []
  // Whoever writes the sign once writes it wherever it belongs.
  const signs = /['’‘ʻ`]/.test(name)
  let spellings = respellSyllable(family, signs).map((word) => `${word} `)
  for (const syllable of syllables) {
    const readings = respellSyllable(syllable, signs)
    spellings = spellings.flatMap((before) => readings.map((reading) => before + reading))
  }
  return spellings
}

type Rule = readonly [RegExp, string]

/** McCune–Reischauer without its marks writes `o` and `u` for two vowels each, and people spell their names as they like. */
const KOREAN: readonly Rule[] = [
  [/^(?:lee|yi|rhee|ri|li|rhie|i)$/, 'i'],
  [/^(?:park|bark)$/, 'pak'],
  [/^(?:lim|im|rim|yim)$/, 'im'],
  [/^(?:choi|choy)$/, 'choe'],
  [/^(?:roh|noh|ro)$/, 'no'],
  [/w(?=[ou])/g, ''],
  [/sh|ss/g, 's'],
  [/ch|j/g, 'j'],
  [/k+|g(?!$)|(?<!n)g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/l/g, 'r'],
  [/wh/g, 'hw'],
  [/h$/, ''],
  [/ae|ai|ay/g, 'e'],
  [/ee|ui|eui/g, 'i'],
  [/(?:eo|eu|oo|ou|[ou])+(?!e)/g, 'o'],
]

function applyRules(word: string, rules: readonly Rule[]): string {
  return rules.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word)
}

/** Family name and given name by their sounds; null for a name of one word or of more than three. */
export function koreanKey(name: string): string | null {
  const [family, ...given] = normalizeWords(name).split(' ')
  // A given name of one short syllable is as often Chinese.
  if (family === undefined || given.length > 2 || given.join('').length < 4) return null
  return `${applyRules(family, KOREAN)} ${given.map((word) => applyRules(word, KOREAN)).join('')}`
}

/** Belarusian, Ukrainian and Russian forms of one name: "Siarhei", "Serhiy", "Sergei". */
const CYRILLIC: readonly Rule[] = [
  [/kh/g, 'X'],
  [/shch|sch|sh/g, 'S'],
  [/zh/g, 'Z'],
  [/tch|ch/g, 'C'],
  [/g/g, 'h'],
  [/ts|tz/g, 't'],
  [/dz/g, 'd'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/^u(?=[^aeiouy])/, 'v'],
  [/[yij]+(?=[aeou])/g, ''],
  [/[yij]+/g, 'i'],
  [/[aoe]+/g, 'a'],
  [/au(?=[^aiu]|$)/g, 'av'],
  [/ai$/, 'i'],
  [/^valad/, 'vlad'],
  [/dar$/, 'dr'],
  [/^dmitra$/, 'dmitri'],
  [/(.)\1/g, '$1'],
]

/** Given and family name in either order by their sounds; patronymics and the like between them are passed over. */
export function cyrillicKey(name: string): string | null {
  const words = normalizeWords(name).split(' ')
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 2 || last.length < 4) return null
  return [first, last]
    .map((word) => applyRules(word, CYRILLIC))
    .sort()
    .join(' ')
}
