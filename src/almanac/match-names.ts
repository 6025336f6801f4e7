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
  // So unlike in length that no count of changes could make them near.
  if (Math.min(rows, columns) * 2 < Math.max(rows, columns)) return 0
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

/** A name made ready for comparing, so that a person's names are taken apart once. */
export interface PreparedName {
  readonly words: readonly string[]
  readonly folded: readonly string[]
  readonly joined: string
  readonly foldedJoined: string
}

export function prepareName(name: string): PreparedName {
  const all = normalizeWords(name.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word !== '')
  const kept = all.filter((word) => !PARTICLES.has(word))
  const words = kept.length > 0 ? kept : all
  const folded = words.map(foldName)
  return { words, folded, joined: words.join(''), foldedJoined: foldName(words.join('')) }
}

function compareBoth(a: string, b: string, foldedA: string, foldedB: string): number {
  if (a === b) return 1
  if (foldedA === foldedB) return 0.97
  return Math.max(compareWords(a, b), compareWords(foldedA, foldedB) * 0.97)
}

/** Each word of the shorter name against its best word of the longer; initials count where they fit. */
function alignWords(shorter: PreparedName, longer: PreparedName): number {
  const free = longer.words.map((_, index) => index)
  let sum = 0
  let weight = 0
  shorter.words.forEach((word, index) => {
    let best = 0
    let at = -1
    for (const [place, other] of free.entries()) {
      const known = longer.words[other] ?? ''
      const initial = (word.length === 1 || known.length === 1) && word[0] === known[0]
      const score = initial
        ? 0.9
        : compareBoth(word, known, shorter.folded[index] ?? '', longer.folded[other] ?? '')
      if (score > best) {
        best = score
        at = place
      }
    }
    if (at >= 0) free.splice(at, 1)
    const share = Math.max(2, word.length)
    sum += best * share
    weight += share
  })
  return weight === 0 ? 0 : sum / weight
}

function compareOrders(a: PreparedName, b: PreparedName): number {
  const first = [...a.words.slice(1), a.words[0]].join('')
  const last = [a.words.at(-1), ...a.words.slice(0, -1)].join('')
  return Math.max(
    compareBoth(first, b.joined, foldName(first), b.foldedJoined),
    last === first ? 0 : compareBoth(last, b.joined, foldName(last), b.foldedJoined),
  )
}

/** As `matchNames`, of names made ready. */
export function matchPrepared(a: PreparedName, b: PreparedName): number {
  if (a.words.length === 0 || b.words.length === 0) return 0
  const whole = compareBoth(a.joined, b.joined, a.foldedJoined, b.foldedJoined)
  if (whole === 1) return 1
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const missing = longer.words.length - shorter.words.length
  if (shorter.words.length === 1 && missing > 0) {
    const word = shorter.words[0] ?? ''
    const fold = shorter.folded[0] ?? ''
    const ends = Math.max(
      compareBoth(word, longer.words.at(-1) ?? '', fold, longer.folded.at(-1) ?? ''),
      compareBoth(word, longer.words[0] ?? '', fold, longer.folded[0] ?? ''),
    )
    return Math.max(whole, ends >= 0.8 ? ends * 0.85 : alignWords(shorter, longer) * 0.75)
  }
  const turned = a.words.length > 1 ? compareOrders(a, b) : 0
  const aligned = alignWords(shorter, longer)
  return Math.min(1, Math.max(whole, turned * 0.99, aligned * (1 - Math.min(0.08, missing * 0.03))))
}

/** 0 to 1. A surname alone scores 0.85 at most, for it is shared; 0.8 and above is near enough when the office agrees. */
export function matchNames(printed: string, known: string): number {
  return matchPrepared(prepareName(printed), prepareName(known))
}
