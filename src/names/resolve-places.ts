// In: the places that a sentence names; out: each as one place of the world, with its role; states and capitals among them.

import type { GazetteerPlace, Place } from '../terms/index.js'
import { choosePlace, describePlace, describeUnknown, type PlaceHints } from './choose-place.js'
import { findContainers, findPlaces, kindBeside, type PlaceSpan } from './find-places.js'
import type { Naming, Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

export interface FoundPlace {
  readonly span: PlaceSpan
  readonly place: Place
  readonly chosen: GazetteerPlace | null
}

function hintsFor(
  setting: Setting,
  view: View,
  but: Naming | null = null,
): Pick<PlaceHints, 'sentence' | 'article'> {
  // A capital does not speak for itself: only the other namings of the sentence do.
  const others = view.namings.filter((naming) => naming !== but)
  const sentence = new Set(
    others.map((naming) => codeOf(naming)).filter((code): code is string => code !== null),
  )
  const most = Math.max(1, ...setting.weights.values())
  const own = codeOf(but)
  const article = new Map(
    [...setting.weights].map(([code, weight]) => [code, Math.max(0, weight - (code === own ? 1 : 0)) / most]),
  )
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

/** The country itself, under the almanac's name for it. */
function countryOf(setting: Setting, naming: Naming): Place | null {
  const match = naming.state
  if (match === null) return null
  const country = setting.gazetteer.country(match.state.code)
  return country === null
    ? describeUnknown(match.state.name, match.state.code)
    : { ...describePlace(country), name: match.state.name }
}

function spanOfNaming(view: View, naming: Naming, setting: Setting): PlaceSpan {
  const candidates = setting.gazetteer.find(naming.text).filter((place) => place.feature !== 'country')
  const kind = kindBeside(view, naming.from, naming.to)
  return { from: naming.from, to: kind.to, text: naming.text, candidates, kind: kind.kind, seen: true }
}

export interface SeatPlace {
  readonly place: Place | null
  /** False where the words name another place of that name: "Moscow, Idaho". */
  readonly ofState: boolean
  /** The other place is smaller than the seat: "Damascus" of Virginia. */
  readonly small?: boolean
}

/**
 * Where a naming of a state lies: its capital, its seat of power, a part that bears its name ("Gaza"), or the country. The capital of a
 * small state yields to a bigger town of its name unless the article speaks of that state: "Victoria", "Plymouth", "Kingston".
 */
export function placeOfNaming(
  setting: Setting,
  view: View,
  naming: Naming,
  places: readonly FoundPlace[],
): SeatPlace {
  const match = naming.state
  if (match === null) return { place: null, ofState: true }
  const { code, capital, name } = match.state
  const span = spanOfNaming(view, naming, setting)
  const own = span.candidates.filter((place) => place.code === code)
  // "The Hague" and "La Paz" are towns as well as seats; "the White House" is no town in Tennessee.
  const town = match.by === 'metonym' && own.some((place) => place.population > 50_000)
  if (match.by === 'capital' || town) {
    const { codes, divisions } = findContainers(view, span, [span, ...places.map((place) => place.span)])
    const hints: PlaceHints = {
      ...hintsFor(setting, view, naming),
      kind: span.kind,
      containers: codes,
      divisions,
      seen: true,
    }
    const chosen = choosePlace(span.candidates, hints)
    if (chosen !== null) {
      return {
        place: describePlace(chosen),
        ofState: chosen.code === code && chosen.feature !== 'admin1',
        small: own.some((place) => place.population > chosen.population),
      }
    }
  }
  if (match.by === 'metonym') {
    // "Camp David" is a place by itself; "the Kremlin" and "the White House" lie in the capital.
    const site = own.find((place) => place.main && place.geonameid === null)
    if (site !== undefined) return { place: describePlace(site), ofState: true }
  }
  if (match.by === 'metonym') {
    const seat = setting.gazetteer
      .find(capital ?? '')
      .find((place) => place.code === code && place.feature === 'capital')
    return { place: seat === undefined ? null : describePlace(seat), ofState: true }
  }
  if (match.by !== 'name') return { place: null, ofState: true }
  // "Gaza" and "Trinidad" stand for their states, and are parts of them.
  const part = own.find((place) => place.main && place.feature !== 'admin1')
  const whole =
    naming.text === name || setting.gazetteer.find(naming.text).some((place) => place.feature === 'country')
  return {
    place: part !== undefined && !whole ? describePlace(part) : countryOf(setting, naming),
    ofState: true,
  }
}

/** "Georgia" beside Atlanta, "Niger State": a division that bears a state's name is meant where a town in it is named, or its rank is. */
export function asDivision(
  setting: Setting,
  naming: Naming,
  view: View,
  places: readonly FoundPlace[],
): Place | null {
  if (naming.state === null || naming.state.by === 'demonym' || naming.state.by === 'metonym') return null
  const span = spanOfNaming(view, naming, setting)
  const divisions = span.candidates.filter((place) => place.feature === 'admin1')
  if (span.kind === 'admin' && divisions[0] !== undefined) {
    const hints: PlaceHints = {
      ...hintsFor(setting, view, naming),
      kind: 'admin',
      containers: [],
      divisions: [],
      seen: true,
    }
    const chosen = choosePlace(divisions, hints)
    if (chosen !== null) return describePlace(chosen)
  }
  for (const division of divisions) {
    if (division.code === naming.state.state.code) continue
    const town = places.some(({ chosen, span: other }) => {
      const inside = other.candidates.some(
        (place) => place.admin === division.admin && place.population > 20_000,
      )
      return inside && (chosen === null || chosen.code === division.code || chosen.admin === division.admin)
    })
    if (town) return describePlace(division)
  }
  return null
}
