// In: two names of people as printed; out: how likely they are one person's, whatever the order, romanisation, marks or misprint.

import { foldName } from './fold-name.js'
import { normalizeWords } from './normalize-title.js'

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'de',
  'da',
  'do',
  'dos',
  'du',
  'von',
  'van',
  'der',
  'den',
  'di',
  'la',
  'le',
  'jr',
  'sr',
  'sir',
  'ii',
  'iii',
  'the',
])
const LONGEST = 60

/** Changes of one letter, exchanges of two neighbours counted once, over the longer length: 1 is equal, 0 has nothing in common. */
export function compareWords(a: string, b: string): number {
  if (a === b) return 1
  const rows = a.length
  const columns = b.length
  if (rows === 0 || columns === 0) return 0
  let before: number[] = []
  let last = Array.from({ length: columns + 1 }, (_, at) => at)
  for (let i = 1; i <= rows; i++) {
    const next = [i]
    for (let j = 1; j <= columns; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((next[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    before = last
    last = next
  }
  return 1 - (last[columns] ?? 0) / Math.max(rows, columns)
}

function wordsOf(name: string): readonly string[] {
  const words = normalizeWords(name.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '')
  const kept = words.filter((word) => !PARTICLES.has(word))
  return kept.length > 0 ? kept : words
}

function compareFolded(a: string, b: string): number {
  const plain = compareWords(a, b)
  if (plain === 1) return 1
  const folded = compareWords(foldName(a), foldName(b))
  return Math.max(plain, folded === 1 ? 0.97 : folded * 0.97)
}

/** Each word of the shorter name against its best word of the longer; initials count where they fit. */
function alignWords(shorter: readonly string[], longer: readonly string[]): number {
  const free = [...longer]
  let sum = 0
  let weight = 0
  for (const word of shorter) {
    let best = 0
    let at = -1
    free.forEach((other, index) => {
      const initial = (word.length === 1 || other.length === 1) && word[0] === other[0]
      const score = initial ? 0.9 : compareFolded(word, other)
      if (score > best) {
        best = score
        at = index
      }
    })
    if (at >= 0) free.splice(at, 1)
    const share = Math.max(2, word.length)
    sum += best * share
    weight += share
  }
  return weight === 0 ? 0 : sum / weight
}

/** 0 to 1. A surname alone scores 0.85 at most, for it is shared; 0.8 and above is near enough when the office agrees. */
export function matchNames(printed: string, known: string): number {
  const a = wordsOf(printed)
  const b = wordsOf(known)
  if (a.length === 0 || b.length === 0) return 0
  const whole = compareFolded(a.join(''), b.join(''))
  const turned = Math.max(
    compareFolded([...a.slice(1), a[0]].join(''), b.join('')),
    compareFolded([a.at(-1), ...a.slice(0, -1)].join(''), b.join('')),
  )
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const aligned = alignWords(shorter, longer)
  if (shorter.length === 1 && longer.length > 1) {
    const word = shorter[0] ?? ''
    const ends = Math.max(compareFolded(word, longer.at(-1) ?? ''), compareFolded(word, longer[0] ?? ''))
    return Math.max(whole, turned, ends >= 0.8 ? ends * 0.85 : aligned * 0.75)
  }
  const missing = longer.length - shorter.length
  return Math.min(1, Math.max(whole, turned * 0.99, aligned * (1 - Math.min(0.08, missing * 0.03))))
}
