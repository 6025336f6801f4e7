// In: the words of a sentence as written; out: the id of each word's shape, all that the uncased model knows of capitals.

/** Order fixed by training (training/wordpiece.py); the index is the id. */
export const SHAPES = [
  'pad',
  'lower',
  'title',
  'upper',
  'letter',
  'mixed',
  'number',
  'alphanumeric',
  'punctuation',
  'other',
  'first-lower',
  'first-title',
  'first-upper',
  'first-letter',
  'first-mixed',
] as const

export type Shape = (typeof SHAPES)[number]

const SHAPE_ID = new Map<string, number>(SHAPES.map((shape, id) => [shape, id]))

/** Letters of a word that are looked at: a hostile word costs no more than a plain one. */
export const MAX_LETTERS = 48

const UPPER = /^\p{Lu}$/u
const LOWER = /^\p{Ll}$/u
const DIGIT = /^\p{Nd}$/u
const LETTER = /^\p{L}$/u

/** The case and kind of one word, looked at before it is lower-cased. */
export function shapeWord(word: string): Shape {
  let upper = 0
  let lower = 0
  let digits = 0
  let letters = 0
  let seen = 0
  let startsUpper = false
  for (const letter of word) {
    if (seen++ === MAX_LETTERS) break
    const code = letter.charCodeAt(0)
    const ascii = code < 128
    if (ascii ? code >= 65 && code <= 90 : UPPER.test(letter)) {
      if (upper + lower === 0) startsUpper = true
      upper++
    } else if (ascii ? code >= 97 && code <= 122 : LOWER.test(letter)) lower++
    else if (ascii ? code >= 48 && code <= 57 : DIGIT.test(letter)) digits++
    else if (!ascii && LETTER.test(letter)) letters++
  }
  if (upper + lower === 0) return digits > 0 ? 'number' : letters > 0 ? 'other' : 'punctuation'
  if (digits > 0) return 'alphanumeric'
  if (upper === 0) return 'lower'
  if (lower === 0) return upper === 1 ? 'letter' : 'upper'
  return upper === 1 && startsUpper ? 'title' : 'mixed'
}

/** Shape ids of a sentence's words; its first cased word is told apart, since a capital there says little. */
export function shapeSentence(words: readonly string[]): number[] {
  let seen = false
  return words.map((word) => {
    const shape = shapeWord(word)
    const cased = !['number', 'alphanumeric', 'other', 'punctuation'].includes(shape)
    const id = SHAPE_ID.get(cased && !seen ? `first-${shape}` : shape) ?? 0
    if (shape !== 'punctuation') seen = true
    return id
  })
}
