// In: the words of an office or organ; out: the state of the big city or province that they name.

import type { Gazetteer } from '../terms/index.js'

/** "Shanghai Public Security Bureau": a big place in an organ's name tells its state. */
export function stateOfWords(name: string, gazetteer: Gazetteer): string | null {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  for (let length = 3; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const [place] = gazetteer.find(words.slice(at, at + length).join(' '))
      if (place?.code != null && place.main && place.population > 300_000 && place.feature !== 'country')
        return place.code
    }
  }
  return null
}
