// In: one word of a personal name in plain Latin letters; out: keys under which the ways of romanising it meet.

type Rule = readonly [RegExp, string]

/** Wade–Giles and pinyin, aspirates and all: "Teng Hsiao-p'ing" and "Deng Xiaoping" meet. */
const SINITIC: readonly Rule[] = [
  [/ch|zh|q|j/g, 'C'],
  [/ts|tz|c|z/g, 'Z'],
  [/hs|sh|x|s/g, 'S'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/k/g, 'g'],
  [/ung/g, 'ong'],
  [/ien/g, 'ian'],
  [/eh/g, 'e'],
  [/ih/g, 'i'],
  [/ee/g, 'i'],
  [/yi/g, 'i'],
  [/uo/g, 'o'],
  [/ueh?/g, 'e'],
  [/wo/g, 'o'],
]

/** Hepburn's long vowels, Korean, Arabic and Cyrillic spellings: "Yōhei" and "Youhei", "Muhammad" and "Mohamed", "Lavrov" and "Lawrow". */
const GENERAL: readonly Rule[] = [
  [/ph/g, 'f'],
  [/tch|ch|cz|dzh|dj/g, 'J'],
  [/sch|sh/g, 'S'],
  [/zh/g, 'J'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ts|tz/g, 'z'],
  [/x/g, 'ks'],
  [/ck|q|c/g, 'k'],
  [/j/g, 'J'],
  [/m(?=[bp])/g, 'n'],
  [/([a-z])\1/gi, '$1'],
  [/o[hu](?=[^aeiou]|$)/g, 'o'],
  [/eo|eu|ou/g, 'u'],
  [/ae|ai|ei|ey|ay/g, 'e'],
  [/iy|yi|ie|ij/g, 'i'],
  [/w/g, 'v'],
  [/[oue]/g, 'u'],
  [/y/g, 'i'],
  [/i+/g, 'i'],
  [/u+/g, 'u'],
]

/** Korean family names, each in its usual spellings. */
const KOREAN: readonly (readonly string[])[] = [
  ['lee', 'yi', 'rhee', 'ri', 'li', 'rhie'],
  ['park', 'pak', 'bak', 'bark'],
  ['kim', 'gim'],
  ['choi', 'choe', 'choy'],
  ['jung', 'chung', 'jeong', 'cheong', 'jong', 'chong'],
  ['moon', 'mun'],
  ['roh', 'noh', 'no', 'ro'],
  ['yoon', 'yun'],
  ['kang', 'gang'],
  ['cho', 'jo'],
  ['shin', 'sin'],
  ['lim', 'im', 'rim', 'yim'],
  ['woo', 'u', 'wu'],
  ['ryu', 'yoo', 'yu', 'ryoo', 'you'],
  ['oh', 'o'],
  ['ahn', 'an'],
  ['kwon', 'gwon'],
  ['hwang', 'whang'],
  ['paik', 'baek', 'paek'],
  ['suh', 'seo', 'so'],
]
const koreanKey = new Map(
  KOREAN.flatMap((spellings, at) => spellings.map((word): [string, number] => [word, at])),
)

export function sameKoreanName(a: string, b: string): boolean {
  const key = koreanKey.get(a)
  return key !== undefined && key === koreanKey.get(b)
}

/** McCune–Reischauer, Revised Romanisation and what Koreans write of themselves: "Chong-hui" and "Chung-hee", "Kun-hye" and "Geun-hye". */
const KOREAN_SYLLABLES: readonly Rule[] = [
  [/ch/g, 'j'],
  [/sh/g, 's'],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/r/g, 'l'],
  [/ui|ee|wi/g, 'i'],
  [/oo|woo/g, 'u'],
  [/you?/g, 'yo'],
  [/eo|eu|ou|u/g, 'o'],
]

/** Whether two given names, each in one word, are one in the ways of romanising Korean. */
export function sameKoreanGiven(a: string, b: string): boolean {
  return applyRules(a, KOREAN_SYLLABLES) === applyRules(b, KOREAN_SYLLABLES)
}

function applyRules(word: string, rules: readonly Rule[]): string {
  let key = word
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement)
  return key
}

const MOST_FOLDED = 20_000
const folded = new Map<string, readonly [string, string]>()

/** Keys of one tradition each, Sinitic and general; two words are one name when their keys are equal in either. */
export function foldRomanisation(word: string): readonly [string, string] {
  const known = folded.get(word)
  if (known !== undefined) return known
  const keys = [applyRules(word, SINITIC), applyRules(word, GENERAL)] as const
  // The same few thousand words of names come again and again; a flood of others does not stay.
  if (folded.size >= MOST_FOLDED) folded.clear()
  folded.set(word, keys)
  return keys
}

/** Consonants only, of a word's general key: Arabic and Hebrew names keep them when their vowels wander. */
export function skeletonOf(key: string): string {
  return key.replace(/[aiu]/g, '').replace(/h$/, '')
}
