// In: a sentence and two parties; out: the request that the relation reader answers, parties that are not there added behind.

import type { PairRequest, RawToken } from '../terms/index.js'
import { tokenize } from './tokenize.js'

type Range = readonly [number, number]

/**
 * A pair from printed strings. Where a party does not stand in its sentence ("a recipient") its words follow the
 * sentence, as the reader was taught. The two never share a token where that can be helped.
 */
export function makePair(sentence: string, source: string, target: string): PairRequest {
  const tokens = tokenize(sentence)
  const longerFirst = source.length >= target.length
  const first = findParty(sentence, longerFirst ? source : target, null)
  const second = findParty(sentence, longerFirst ? target : source, first)
  return makePairAt(tokens, longerFirst ? first : second, longerFirst ? second : first, [source, target])
}

/** A pair from offsets into the text that the tokens were cut from; null for a party that is not there. */
export function makePairAt(
  tokens: readonly RawToken[],
  source: Range | null,
  target: Range | null,
  names: readonly [string, string] = ['an actor', 'a recipient'],
): PairRequest {
  const words = tokens.map((t) => t.form)
  const place = (range: Range | null, name: string): [number, number] => {
    const from = range ? tokens.findIndex((t) => t.end > range[0]) : -1
    if (range && from >= 0) {
      let to = from + 1
      while (to < tokens.length && (tokens[to]?.start ?? Number.POSITIVE_INFINITY) < range[1]) to++
      return [from, to]
    }
    const added = tokenize(name).map((t) => t.form)
    const start = words.length
    words.push(...(added.length > 0 ? added : ['someone']))
    return [start, words.length]
  }
  return { tokens: words, source: place(source, names[0]), target: place(target, names[1]) }
}

/** The first whole-word place of a party, clear of the other's where there is one. */
function findParty(sentence: string, party: string, other: Range | null): Range | null {
  const name = party.trim()
  if (name === '') return null
  const places: Range[] = []
  for (const haystack of [sentence, sentence.toLowerCase()]) {
    const needle = haystack === sentence ? name : name.toLowerCase()
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      places.push([at, at + name.length])
    }
    if (places.length > 0) break
  }
  const whole = places.filter(([from, to]) => !isLetter(sentence[from - 1]) && !isLetter(sentence[to]))
  const clear = (r: Range): boolean => !other || r[1] <= other[0] || r[0] >= other[1]
  return whole.find(clear) ?? places.find(clear) ?? whole[0] ?? places[0] ?? null
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
}
