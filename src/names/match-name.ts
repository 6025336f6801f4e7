// In: a personal name as printed and a listed one; out: how likely they are the same name (orders, spellings, initials, slips).

import { compareLetters } from './edit-distance.js'
import { foldRomanisation, sameKoreanGiven, sameKoreanName, skeletonOf } from './fold-romanisation.js'

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ə: 'a',
  þ: 'th',
  ð: 'd',
}
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'bint',
  'de',
  'da',
  'dos',
  'do',
  'du',
  'della',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'la',
  'le',
  'ad',
  'an',
  'ar',
  'as',
  'at',
  'az',
  'ul',
  'ud',
  'abu',
])
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Words of address and rank that stand before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lord',
  'lady',
  'dame',
  'prof',
  'sheikh',
  'shaikh',
  'sayyid',
  'sayed',
  'jr',
  'sr',
  'ii',
  'iii',
  'hon',
  'haji',
  'datuk',
  'tan',
  'sri',
  'dato',
  'tun',
  'seri',
])

/** Plain lower-case words of a name; hyphens part words, apostrophes do not. */
export function splitName(name: string): readonly string[] {
  return name
    .slice(0, 120)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼʻʿʾ`´]/g, '')
    .replace(/[đłøæœßıəþð]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

function coreOf(words: readonly string[]): readonly string[] {
  const bare = words.filter(
    (word, at) =>
      !PARTICLES.has(word) &&
      !SUFFIXES.has(word) &&
      (words.length < 3 || !HONORIFICS.has(word) || at === words.length - 1),
  )
  const last = bare.length - 1
  // "Abd al-Fattah" and "Abdel Fattah": the article of a servant's name is written in many ways.
  const plain = bare.map((word, at) => (at < last && /^abd[aeu]l$/.test(word) ? 'abd' : word))
  return plain.length > 0 ? plain : words
}

/** 0 to 1 for two single words of names. */
export function compareWords(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length * 2.2 < long.length) return 0
  const letters = compareLetters(a, b)
  // Spellings of one name share letters: folding is dear, and words that share next to none are not folded.
  if (letters < 0.3) return letters
  const left = foldRomanisation(a)
  const right = foldRomanisation(b)
  if (left.some((key, at) => key === right[at])) return short.length < 3 ? 0.8 : 0.96
  const sounds = 0.97 * compareLetters(left[1], right[1])
  const bones = skeletonOf(left[1])
  const sameBones = bones.length >= 3 && bones === skeletonOf(right[1]) ? 0.9 : 0
  const cut = short.length >= 4 && long.startsWith(short) ? 0.8 : 0
  return Math.max(letters, short.length > 3 ? sounds : 0, sameBones, cut)
}

/** Korean family names have spellings that share no letter: Lee, Yi, Rhee. */
function compareFamilies(a: string, b: string): number {
  return a !== b && sameKoreanName(a, b) ? 0.95 : compareWords(a, b)
}

function compareGiven(printed: readonly string[], listed: readonly string[]): number {
  const whole = compareWords(printed.join(''), listed.join(''))
  const first = printed[0] ?? ''
  if (printed.every((word) => word.length === 1)) {
    const initials = listed.map((word) => word[0]).join('')
    if (initials.startsWith(printed.join(''))) return 0.85
    return Math.max(whole, listed[0]?.[0] === first ? 0.8 : 0)
  }
  if (
    listed.every((word) => word.length === 1) &&
    printed
      .map((word) => word[0])
      .join('')
      .startsWith(listed.join(''))
  )
    return 0.85
  // "Donald J. Trump", "Luiz Inácio Lula da Silva": some given names are left out or shortened to a letter.
  const full = printed.filter((word) => word.length > 1)
  const pairs = full.map((word) => Math.max(0, ...listed.map((other) => compareWords(word, other))))
  const some = pairs.length === 0 ? 0 : Math.min(...pairs) * 0.97
  const back = listed.map((word) => Math.max(0, ...full.map((other) => compareWords(word, other))))
  return Math.max(whole, some, (back.length === 0 ? 0 : Math.min(...back)) * 0.95)
}

function scoreAt(
  printed: readonly string[],
  listed: readonly string[],
  printedAt: number,
  listedAt: number,
): number {
  // A Korean given name has two syllables: "Wang Yi" and "Wang Li" are no Lees.
  const long = printed.filter((_, at) => at !== printedAt).join('').length > 4
  const compare = long ? compareFamilies : compareWords
  const family = compare(printed[printedAt] ?? '', listed[listedAt] ?? '')
  if (family < 0.7) return 0
  const rest = listed.filter((_, at) => at !== listedAt)
  const own = printed.filter((_, at) => at !== printedAt)
  const korean =
    long &&
    printedAt === 0 &&
    sameKoreanName(printed[0] ?? '', listed[listedAt] ?? '') &&
    sameKoreanGiven(own.join(''), rest.join(''))
  const given = Math.max(compareGiven(own, rest), korean ? 0.93 : 0)
  return given < 0.65 || rest.length === 0 ? 0 : (family + given) / 2
}

const endsOf = (words: readonly string[]): readonly number[] =>
  words.length > 1 ? [0, words.length - 1] : [0]

/** A name parted for comparing: all its words, and those that are no particles or suffixes. */
export interface SplitName {
  readonly words: readonly string[]
  readonly core: readonly string[]
  readonly joined: string
  /** Sounds with which its words begin: names that share none are not one name. */
  readonly initials: number
}

/** Letters that romanisations exchange at the head of a word. */
const SOUNDS = ['bpvfmw', 'dt', 'gkqcxhjzs', 'lrny', 'aeiouyw']

function soundsOf(words: readonly string[]): number {
  let bits = 0
  for (const word of words) {
    const letter = word[0] ?? ''
    const known = SOUNDS.findIndex((letters) => letters.includes(letter))
    bits |= known < 0 ? 1 << 30 : 1 << known
    if (letter === 'y' || letter === 'w') bits |= 1 << 4
    // "Yi", "Lee" and "Rhee"; "U" and "Woo"; "Im" and "Lim".
    if (word.length < 5 && /^[aeiouywlrn]/.test(word)) bits |= (1 << 3) | (1 << 4)
  }
  return bits
}

export function prepareName(name: string): SplitName {
  const words = splitName(name)
  const core = coreOf(words)
  return { words, core, joined: words.join(''), initials: soundsOf(core) }
}

/** A full name against one listed name: 1 equal, above 0.78 near, 0 another name. */
export function compareNames(printed: string, listed: string): number {
  return comparePrepared(prepareName(printed), prepareName(listed))
}

export function comparePrepared(printed: SplitName, listed: SplitName): number {
  const a = printed.words
  const b = listed.words
  if (a.length === 0 || b.length === 0) return 0
  if (printed.joined === listed.joined) return 1
  if ((printed.initials & listed.initials) === 0) return 0
  if (a.length > 1 && a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' '))
    return 0.99
  const printedWords = printed.core
  const listedWords = listed.core
  if (printedWords.length > 1 && printedWords.every((word) => word.length > 1 && listedWords.includes(word)))
    return 0.97
  // "Luis Alberto Arce Catacora" is Luis Arce with all his names.
  if (
    listedWords.length > 1 &&
    listedWords.length < printedWords.length &&
    listedWords.every((word) => word.length > 2 && printedWords.includes(word))
  )
    return 0.96
  // "Le Drian": no given name is left when its particle is dropped.
  if (printedWords.length === 1 || listedWords.length === 1) {
    return (
      0.95 *
      Math.max(
        ...[printedWords[0], printedWords.at(-1)].map((word) =>
          compareWords(word ?? '', listedWords.at(-1) ?? ''),
        ),
      )
    )
  }
  let best = 0
  for (const i of endsOf(printedWords)) {
    for (const j of endsOf(listedWords)) best = Math.max(best, scoreAt(printedWords, listedWords, i, j))
  }
  // "Xiaoping Deng" and "Deng Xiao-ping": the parts of a given name may stand joined or apart.
  const joined = compareWords(printedWords.join(''), listedWords.join(''))
  return Math.max(best, joined > 0.85 ? joined * 0.98 : 0)
}

/** A single word ("Wang", "Takaichi") against a full name: its family name counts most, any other word of it less. */
export function compareSurname(printed: string, listed: string, familyFirst: boolean): number {
  return compareSurnamePrepared(prepareName(printed), prepareName(listed), familyFirst)
}

export function compareSurnamePrepared(printed: SplitName, listed: SplitName, familyFirst: boolean): number {
  if ((printed.initials & listed.initials) === 0) return 0
  const words = printed.core
  const other = listed.core
  const word = words.join('')
  const family = (familyFirst ? other[0] : other.at(-1)) ?? ''
  const best = Math.max(
    0,
    ...other.map(
      (part) =>
        (part === family ? compareFamilies(word, part) : compareWords(word, part)) *
        (part === family ? 1 : part === other[0] ? 0.95 : 0.9),
    ),
  )
  return Math.max(best, compareWords(word, other.join('')) * 0.9)
}
