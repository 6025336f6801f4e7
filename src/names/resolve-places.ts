// In: the places that a sentence names; out: each as one place of the world, with its role; states and capitals among them.

import type { Doubt, Gazetteer, GazetteerPlace, Place } from '../terms/index.js'
import {
  choosePlace,
  describePlace,
  describeUnknown,
  doubtPlace,
  type PlaceChoice,
  type PlaceHints,
} from './choose-place.js'
import { findContainers, findPlaces, kindBeside, type PlaceSpan } from './find-places.js'
import type { Naming, Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

export interface FoundPlace {
  readonly span: PlaceSpan
  readonly place: Place
  readonly chosen: GazetteerPlace | null
  /** Another place of that name that it may be. */
  readonly doubts: readonly Doubt[]
}

/** Keys of the divisions that a sentence names by what is first of all a division's name: "Texas", "Ontario", "Scotland", not "Moscow". */
function divisionsAmong(view: View, spans: readonly PlaceSpan[], gazetteer: Gazetteer): readonly string[] {
  const parts = view.namings.flatMap((naming, at) =>
    naming?.state?.by === 'name' && naming.from === at ? [gazetteer.find(naming.text)] : [],
  )
  return [...spans.map((span) => span.candidates), ...parts].flatMap((candidates) => {
    const first = candidates[0]
    const other = candidates.some(
      (place) => place.feature === 'country' || (place.admin === first?.admin && place.feature !== 'admin1'),
    )
    return first?.feature === 'admin1' && first.admin !== null && !other ? [first.admin] : []
  })
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
  before: Map<string, PlaceChoice>,
): readonly FoundPlace[] {
  const spans = findPlaces(view, items, setting.gazetteer)
  const shared = { ...hintsFor(setting, view), nearby: divisionsAmong(view, spans, setting.gazetteer) }
  // The code of one sure place in the sentence speaks for the others: "Atlanta" makes "Georgia" American.
  return spans.map((span): FoundPlace => {
    const { codes, divisions } = findContainers(view, span, spans, setting.gazetteer)
    const hints: PlaceHints = { ...shared, kind: span.kind, containers: codes, divisions, seen: span.seen }
    const told = before.get(span.text)
    const choice =
      told !== undefined && codes.length === 0 && divisions.length === 0 && span.kind === null
        ? told
        : choosePlace(span.candidates, hints)
    if (choice === null)
      return { span, place: describeUnknown(span.text, codes[0] ?? null), chosen: null, doubts: [] }
    before.set(span.text, choice)
    return {
      span,
      place: describePlace(choice.place),
      chosen: choice.place,
      doubts: doubtPlace(span.text, choice),
    }
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
  readonly doubts?: readonly Doubt[]
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
    const { codes, divisions } = findContainers(
      view,
      span,
      [span, ...places.map((place) => place.span)],
      setting.gazetteer,
    )
    const hints: PlaceHints = {
      ...hintsFor(setting, view, naming),
      kind: span.kind,
      containers: codes,
      divisions,
      nearby: divisionsAmong(
        view,
        places.map((place) => place.span),
        setting.gazetteer,
      ),
      seen: true,
    }
    const choice = choosePlace(span.candidates, hints)
    if (choice !== null) {
      const chosen = choice.place
      return {
        doubts: doubtPlace(naming.text, choice),
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

/** "Athens, Georgia": the capital's name just before is that of a town in the division. */
function holdsCapitalsNamesake(
  setting: Setting,
  naming: Naming,
  view: View,
  division: GazetteerPlace,
): boolean {
  const before = view.tokens[naming.from - 1]?.form === ',' ? view.namings[naming.from - 2] : null
  if (before?.state?.by !== 'capital' || before.to !== naming.from - 1) return false
  return setting.gazetteer
    .find(before.text)
    .some((town) => town.admin === division.admin && town.feature !== 'admin1')
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
      nearby: [],
      seen: true,
    }
    const choice = choosePlace(divisions, hints)
    if (choice !== null) return describePlace(choice.place)
  }
  for (const division of divisions) {
    if (division.code === naming.state.state.code) continue
    const town = places.some(({ chosen, span: other }) => {
      const inside = other.candidates.some(
        (place) => place.admin === division.admin && place.population > 20_000,
      )
      return inside && (chosen === null || chosen.code === division.code || chosen.admin === division.admin)
    })
    if (town || holdsCapitalsNamesake(setting, naming, view, division)) return describePlace(division)
  }
  return null
}
