// In: a name as printed and the person it was taken for; out: whether it is one of the accepted ways to write that name, not a slip.

import type { Person } from '../terms/index.js'
import { foldRomanisation, sameKoreanGiven, sameKoreanName } from './fold-romanisation.js'
import { HONORIFICS, splitName } from './match-name.js'

const CHINESE = ['CHN', 'TWN', 'HKG', 'MAC', 'SGP', 'MYS']
const KOREAN = ['KOR', 'PRK']
/** States that write in other letters, whose names have no one spelling in ours. */
const ROMANISED =
  'RUS UKR BLR BGR SRB MNE MKD BIH KAZ KGZ TJK MNG GEO ARM GRC CYP ISR PSE EGY LBY TUN DZA MAR MRT SDN SAU YEM OMN ARE QAT BHR KWT IRQ JOR SYR LBN IRN AFG PAK IND BGD NPL LKA MDV BTN MMR THA LAO KHM ETH ERI DJI SOM UZB TKM AZE COM TCD MLI NER SEN MYS IDN BRN'.split(
    ' ',
  )

const japanese = (word: string): string =>
  word
    .replace(/o[hu](?=[^aeiou]|$)|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/tch/g, 'cch')
    .replace(/tu/g, 'tsu')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')

/** Whether two words are one name to those who write it in our letters, by the traditions of its states. */
function sameWord(a: string, b: string, states: readonly string[]): boolean {
  if (a === b) return true
  const [sinitic, general] = foldRomanisation(a)
  const [otherSinitic, otherGeneral] = foldRomanisation(b)
  const of = (list: readonly string[]): boolean => states.some((code) => list.includes(code))
  if (
    of(KOREAN) &&
    (sameKoreanName(a, b) || sameKoreanGiven(a, b) || sinitic === otherSinitic || general === otherGeneral)
  )
    return true
  if (of(CHINESE) && sinitic === otherSinitic) return true
  if (states.includes('JPN') && japanese(a) === japanese(b)) return true
  return of(ROMANISED) && general === otherGeneral
}

const SMALL = /^(?:jr|sr|ii|iii|iv|al|el|ul|as|ash|ad|an|ar|at|az|bin|ibn|bint|de|da|van|von)$/

/** Every word of the name is a word of the listed one, in any order; initials and what is left out are no slips. */
export function isSpellingOf(printed: string, person: Person, states: readonly string[]): boolean {
  const partsOf = (name: string): readonly string[] =>
    splitName(name)
      .filter((word) => !SMALL.test(word) && !HONORIFICS.has(word))
      .map((word) => word.replace(/^abd[aeu]l$/, 'abd'))
  const words = partsOf(printed)
  const joined = words.join('')
  return [person.name, ...person.names].some((name) => {
    const listed = partsOf(name)
    if (sameWord(joined, listed.join(''), states)) return true
    // "Sanjay Kumar Verma" for Sanjay Verma: more of the name than is listed.
    if (listed.length > 1 && listed.every((word) => words.some((own) => sameWord(own, word, states))))
      return true
    return words.every(
      (word, at) =>
        listed.some((other) => sameWord(word, other, states)) ||
        (word.length === 1 && (at > 0 || listed.some((other) => other.startsWith(word)))) ||
        // "Kuo-yu" beside "Guoyu": the parts of a given name stand joined or apart.
        [words.slice(at, at + 2), words.slice(Math.max(0, at - 1), at + 1)].some((pair) =>
          listed.some((other) => sameWord(pair.join(''), other, states)),
        ) ||
        listed.some(
          (_, place) => place > 0 && sameWord(word, listed.slice(place - 1, place + 1).join(''), states),
        ),
    )
  })
}
