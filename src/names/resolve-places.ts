// In: the places that a sentence names; out: each as one place of the world, with its role; states and capitals among them.

import type { GazetteerPlace, Place } from '../terms/index.js'
import { choosePlace, describePlace, describeUnknown, type PlaceHints } from './choose-place.js'
import { findContainers, findPlaces, type PlaceSpan } from './find-places.js'
import type { Naming, Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

export interface FoundPlace {
  readonly span: PlaceSpan
  readonly place: Place
  readonly chosen: GazetteerPlace | null
}

export function hintsFor(setting: Setting, view: View): Pick<PlaceHints, 'sentence' | 'article'> {
  const sentence = new Set(
    view.namings.map((naming) => codeOf(naming)).filter((code): code is string => code !== null),
  )
  const most = Math.max(1, ...setting.weights.values())
  const article = new Map([...setting.weights].map(([code, weight]) => [code, weight / most]))
  return { sentence, article }
}

/** A place earlier in the article settles the next of its name: "Tripoli" stays where it was. */
export function resolvePlaces(
  setting: Setting,
  view: View,
  items: readonly Proposal[],
  before: Map<string, GazetteerPlace>,
): readonly FoundPlace[] {
  const spans = findPlaces(view, items, setting.gazetteer)
  const shared = hintsFor(setting, view)
  // The code of one sure place in the sentence speaks for the others: "Atlanta" makes "Georgia" American.
  return spans.map((span): FoundPlace => {
    const { codes, divisions } = findContainers(view, span, spans)
    const hints: PlaceHints = { ...shared, kind: span.kind, containers: codes, divisions, seen: span.seen }
    const told = before.get(span.text)
    const chosen =
      told !== undefined && codes.length === 0 && divisions.length === 0 && span.kind === null
        ? told
        : choosePlace(span.candidates, hints)
    if (chosen === null) return { span, place: describeUnknown(span.text, codes[0] ?? null), chosen }
    before.set(span.text, chosen)
    return { span, place: describePlace(chosen), chosen }
  })
}

const TOWN_NAMES = /^(?:name|capital)$/

/** The state itself, or for its capital the city. */
export function placeOfState(setting: Setting, naming: Naming): Place | null {
  const match = naming.state
  if (match === null) return null
  const { code, capital, name } = match.state
  if (match.by === 'capital' || match.by === 'metonym') {
    const words =
      match.by === 'capital' ||
      setting.gazetteer.find(naming.text).some((place) => place.feature === 'capital')
        ? naming.text
        : (capital ?? naming.text)
    const places = setting.gazetteer
      .find(words)
      .filter((place) => place.code === code && place.feature !== 'admin1' && place.feature !== 'country')
    const city = places.find((place) => place.feature === 'capital') ?? places[0]
    if (city !== undefined) return describePlace(city)
  }
  if (!TOWN_NAMES.test(match.by)) return null
  const country = setting.gazetteer.country(code)
  return country === null ? describeUnknown(name, code) : { ...describePlace(country), name }
}

/** "Georgia" beside Atlanta, "Mexico" as a state of Mexico: a division that bears a state's name is meant only where a town in it is named. */
export function asDivision(
  setting: Setting,
  naming: Naming,
  view: View,
  places: readonly FoundPlace[],
): Place | null {
  if (naming.state === null || naming.state.by !== 'name') return null
  const divisions = setting.gazetteer
    .find(naming.text)
    .filter((place) => place.feature === 'admin1' && place.code !== naming.state?.state.code)
  for (const division of divisions) {
    const town = places.some(({ chosen, span }) => {
      const inside = span.candidates.some(
        (place) => place.admin === division.admin && place.population > 20_000,
      )
      return inside && (chosen === null || chosen.code === division.code || chosen.admin === division.admin)
    })
    const after = view.tokens[naming.to]?.form ?? ''
    const ruled =
      /^(?:governor|senator|gov\.?|sen\.?)$/i.test(view.tokens[naming.from - 2]?.form ?? '') ||
      /^(?:governor|gov\.?|senator)$/i.test(after)
    const home =
      (setting.weights.get(naming.state.state.code) ?? 0) >
      (setting.weights.get(division.code ?? '') ?? 0) + 1
    if (town || (ruled && !home)) return describePlace(division)
  }
  return null
}
