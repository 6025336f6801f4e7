// In: a name of a state, city or region in its sentence; out: whether the words there speak of a place, a direction, or someone who acts.

import type { Token } from '../terms/index.js'
import type { View } from './proposal.js'

const WITHIN =
  /^(?:in|at|near|inside|outside|across|throughout|around|off|within|over|on|along|above|beneath|nearby|amid)$/i
const TOWARD = /^(?:to|into|toward|towards|from|via|through|onto|for|leaving|visiting)$/i
const ISLANDS_ONLY = /^(?:on|over|along|above)$/i
const TRAVEL =
  /^(?:visit|tour|trip|travel|fly|flight|arrive|arrival|return|go|come|journey|head|route|leave|depart|departure|move|drive|sail|land|reach|stop|stopover|host|cross|enter)$/i

/** "the south of Moscow", "the streets of Kyiv": "of" after a word of place. */
const PARTS =
  /^(?:north|south|east|west|centre|center|heart|outskirts?|suburbs?|streets?|middle|airport|port|harbour|harbor|shores?|coast|city|town|province|district|region|edge|part|side|mayor|residents?|skies|sky|battle|siege|fall|capture|bombing|shelling|university|northwest|northeast|southeast|southwest|capital)$/i
/** What is sent to a government, not to a town. */
const MESSAGES =
  /^(?:warn|warning|message|letter|appeal|call|request|response|respond|reply|offer|note|signal|pressure|demand|support|say|urge|tell|protest|complain|complaint|condolence|condolences|apology|apologize|apologise|concession|concede|sell|sale|export|exports|import|imports|aid|loan|threat|challenge|hostile|close|loyal|tie|ties|attention|gesture|rebuke|answer|ultimatum|statement|proposal|help|assistance|friendly|grateful|blow|boost|relation|relations|recognition|opposition)$/i

export type PlaceRole = 'within' | 'toward' | 'acting' | 'modifier'

/** The preposition before the phrase, by the tree or else by the words before it. */
function prepositionOf(view: View, from: number, head: number): string | null {
  // "flew on to Dakar", "out of Lomé": the last word of the preposition leads to the place.
  const own = view.tokens.filter((t) => t.head === head && t.deprel === 'case' && t.i < head).at(-1)
  if (own !== undefined) return own.form
  let at = from - 1
  while (
    at >= 0 &&
    /^(?:the|neighbou?ring|nearby|central|northern|southern|eastern|western|downtown)$/i.test(
      view.tokens[at]?.form ?? '',
    )
  )
    at--
  const before = view.tokens[at]
  return before?.upos === 'ADP' ? before.form : null
}

/** "visited Tokyo", "left Hanoi": the object of a verb of travel is where one goes. */
function isGoal(view: View, head: number): boolean {
  const token = view.tokens[head]
  const verb = view.tokens[token?.head ?? -1]
  return token !== undefined && verb !== undefined && /^obj/.test(token.deprel) && TRAVEL.test(verb.lemma)
}

/** The word of travel whose goal a phrase is: "visited the country", "a trip to the country"; null where it is none's. */
export function journeyTo(view: View, head: number): Token | null {
  return isGoal(view, head) || governsTravel(view, head)
    ? (view.tokens[view.tokens[head]?.head ?? -1] ?? null)
    : null
}

function governsTravel(view: View, head: number): boolean {
  const governor = view.tokens[view.tokens[head]?.head ?? -1]
  return governor !== undefined && TRAVEL.test(governor.lemma)
}

/** `isLand` tells apart "on Beijing" (pressure) and "on Hokkaido" (an island). */
export function readPlaceRole(view: View, from: number, head: number, isLand: boolean): PlaceRole {
  const token = view.tokens[head]
  if (token === undefined) return 'acting'
  if (token.deprel === 'amod') return 'modifier'
  const preposition = prepositionOf(view, from, head)
  if (preposition !== null) {
    if (ISLANDS_ONLY.test(preposition)) return isLand ? 'within' : 'acting'
    if (WITHIN.test(preposition)) return 'within'
    if (/^of$/i.test(preposition) && PARTS.test(view.tokens[token.head]?.lemma ?? '')) return 'within'
    if (/^for$/i.test(preposition)) return governsTravel(view, head) ? 'toward' : 'acting'
    if (TOWARD.test(preposition)) return 'toward'
    return 'acting'
  }
  if (isGoal(view, head)) return 'toward'
  return token.deprel === 'compound' || token.deprel === 'nmod:desc' ? 'modifier' : 'acting'
}

/** For a capital after "to" or "from": "a visit to Beijing" is a journey, "a warning to Beijing" an address. */
export function isJourney(view: View, head: number): boolean {
  if (governsTravel(view, head) || isGoal(view, head)) return true
  const governor = view.tokens[view.tokens[head]?.head ?? -1]
  if (governor === undefined || MESSAGES.test(governor.lemma)) return false
  return !view.tokens.some(
    (token) => token.head === governor.i && /^obj/.test(token.deprel) && MESSAGES.test(token.lemma),
  )
}
