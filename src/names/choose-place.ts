// In: places of one name and what the sentence and article tell; out: the one that is meant, or none.

import type { Doubt, GazetteerPlace, Place } from '../terms/index.js'

export interface PlaceHints {
  /** "province", "city", "island" beside the name, as a class. */
  readonly kind: 'admin' | 'town' | 'island' | 'water' | null
  /** States said to contain it: "Dalian, China", "Vietnam's Ha Giang". */
  readonly containers: readonly string[]
  /** GeoNames keys of divisions said to contain it: "Moscow, Idaho". */
  readonly divisions: readonly string[]
  /** GeoNames keys of divisions that the sentence names elsewhere: "New Mexico's governor … in Santa Fe". */
  readonly nearby: readonly string[]
  /** States named in the same sentence. */
  readonly sentence: ReadonlySet<string>
  /** States of the article, by weight from 0 to 1. */
  readonly article: ReadonlyMap<string, number>
  /** The analyser saw a place name here. */
  readonly seen: boolean
}

const KEPT = new Set(['island', 'sea', 'region', 'site'])
const TOWNS = new Set(['capital', 'seat1', 'seat2', 'city', 'quarter'])

function fitKind(place: GazetteerPlace, hints: PlaceHints): number {
  const town = TOWNS.has(place.feature)
  if (hints.kind === 'admin')
    return place.feature === 'admin1'
      ? 1.5
      : place.feature === 'region' || place.feature === 'admin2'
        ? 0.8
        : -0.4
  if (hints.kind === 'town') return town ? 0.7 : -1
  if (hints.kind === 'island') return place.feature === 'island' ? 1.2 : -0.4
  if (hints.kind === 'water') return place.feature === 'sea' ? 1.2 : -0.8
  return 0
}

/** Towns of these states are printed with their division unless they are big: "Paris, Texas", "London, Ontario". */
const WITH_DIVISION = new Set(['USA', 'CAN'])
const STANDS_ALONE = 250_000
/** States whose towns gave their names to those overseas: bare "Geneva" and "Manchester" are theirs. */
const NAME_GIVERS = new Set(
  'GBR IRL FRA DEU ITA ESP CHE GRC NLD POL RUS SWE PRT AUT BEL DNK NOR CZE HUN'.split(' '),
)
const CITY_OF_THE_WORLD = 1_000_000

function isWorldKnown(place: GazetteerPlace): boolean {
  return place.population >= CITY_OF_THE_WORLD || (place.feature === 'capital' && place.population >= 100_000)
}

/**
 * What it tells of a place, from 0 to 1, that its state is spoken of. All between places of comparable size, nothing where a namesake abroad
 * is many times bigger: a state that sends its minister to London or Rome is named in every report of it, and has a London or Rome itself.
 * A capital is always believed.
 */
function trustMention(place: GazetteerPlace, candidates: readonly GazetteerPlace[]): number {
  if (KEPT.has(place.feature) || place.feature === 'capital') return 1
  const small = WITH_DIVISION.has(place.code ?? '') && place.population < STANDS_ALONE
  // An old or foreign by-name of a small town is not what its state is named for.
  if (
    small &&
    !place.main &&
    candidates.some((rival) => rival.main && rival.population > place.population / 4)
  )
    return 0
  let trust = 1
  for (const rival of candidates) {
    if (rival.code === place.code || !(rival.main || rival.feature === 'capital') || rival.notes.length > 0)
      continue
    if (rival.feature === 'country' || rival.feature === 'quarter') continue
    // A province that holds a town of its name is not what the bare name means.
    if (rival.feature === 'admin1' && hasTown(rival, candidates)) continue
    const given = small && (NAME_GIVERS.has(rival.code ?? '') || isWorldKnown(rival))
    const [near, far] = given ? [0.1, 0.5] : [0.9, 1.5]
    const gap = Math.log10((rival.population + 1000) / (place.population + 1000))
    trust = Math.min(trust, Math.max(0, (far - gap) / (far - near)))
  }
  return trust
}

/** "Tripoli" the district has its town; "Bali" and "Goa" have none. */
function hasTown(division: GazetteerPlace, candidates: readonly GazetteerPlace[]): boolean {
  return candidates.some(
    (town) =>
      TOWNS.has(town.feature) &&
      town.code === division.code &&
      (town.admin === division.admin || town.notes.length > 0),
  )
}

function scorePlace(place: GazetteerPlace, hints: PlaceHints, candidates: readonly GazetteerPlace[]): number {
  let score = 0.2 * Math.log10(place.population + 100)
  if (KEPT.has(place.feature)) score += place.main ? 1.1 : 0.9
  if (place.feature === 'capital') score += place.main || place.notes.length === 0 ? 0.5 : 0.1
  else if (place.feature === 'seat1') score += 0.15
  else if (place.feature === 'quarter') score -= 0.3
  // A name of the past ("Salisbury" for Harare) is meant only where its state is spoken of.
  if (place.main) score += 0.25
  else if (place.notes.length > 0 && candidates.some((rival) => rival.main && TOWNS.has(rival.feature)))
    score += isNamed(place, hints) ? 0.15 : -0.5
  score += fitKind(place, hints)
  if (hints.kind === null && place.feature === 'admin1' && hasTown(place, candidates)) score -= 0.3
  if (place.admin !== null && place.feature !== 'admin1' && hints.nearby.includes(place.admin)) score += 0.9
  if (place.code !== null) {
    const told = (hints.sentence.has(place.code) ? 0.7 : 0) + 0.5 * (hints.article.get(place.code) ?? 0)
    if (told > 0) score += told * trustMention(place, candidates)
    if (hints.containers.length > 0) score += hints.containers.includes(place.code) ? 2 : -1.5
  }
  if (hints.divisions.length > 0)
    score +=
      place.admin !== null && hints.divisions.includes(place.admin) && place.feature !== 'admin1' ? 2.2 : -0.6
  return score
}

function isNamed(place: GazetteerPlace, hints: PlaceHints): boolean {
  if (place.code === null) return false
  return (
    hints.sentence.has(place.code) ||
    (hints.article.get(place.code) ?? 0) > 0 ||
    hints.containers.includes(place.code)
  )
}

/** A small town in a state that nothing speaks of is a guess, not a reading. */
function isPlausible(place: GazetteerPlace, hints: PlaceHints, alone: boolean): boolean {
  if (KEPT.has(place.feature) || place.feature === 'capital') return true
  const named = isNamed(place, hints)
  const held = place.admin !== null && hints.divisions.includes(place.admin)
  if (named || held) return hints.seen || place.population > 1000
  return hints.seen
    ? place.main
      ? place.population > (alone ? 5_000 : 30_000)
      : place.population > 100_000
    : place.main && place.population > (alone ? 50_000 : 400_000)
}

/** What was chosen, with the next likeliest where little speaks against it. */
export interface PlaceChoice {
  readonly place: GazetteerPlace
  readonly rival: GazetteerPlace | null
}

/** A lead of this much or less over another place is no reason: two towns of one size in one state. */
const NARROW = 0.15

/** A town and the province around it, or two entries of one town, are one answer. */
function isElsewhere(place: GazetteerPlace, best: GazetteerPlace): boolean {
  if (place.code !== best.code) return true
  return place.admin !== best.admin && place.feature !== 'admin1' && best.feature !== 'admin1'
}

/** Null where nothing of that name is likely enough. */
export function choosePlace(candidates: readonly GazetteerPlace[], hints: PlaceHints): PlaceChoice | null {
  const alone = candidates.filter((place) => place.main && place.feature !== 'country')
  const scored = candidates
    .filter((place) => place.feature !== 'country' && isPlausible(place, hints, alone.length === 1))
    .map((place) => ({ place, score: scorePlace(place, hints, candidates) }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (best === undefined) return null
  const next = scored.find(({ place }) => isElsewhere(place, best.place))
  const narrow =
    next !== undefined &&
    best.score - next.score <= NARROW &&
    next.place.population * 4 >= best.place.population &&
    !KEPT.has(best.place.feature)
  return { place: best.place, rival: narrow ? next.place : null }
}

const whereabouts = (place: GazetteerPlace): string =>
  [place.province, place.code].filter((part) => part !== null && part !== '').join(', ')

/** Where the choice was narrow: what was taken, and what else it may be. */
export function doubtPlace(name: string, { place, rival }: PlaceChoice): readonly Doubt[] {
  if (rival === null) return []
  return [
    {
      at: 'place',
      code: 'names/ambiguous-place',
      text: `${name}: taken to be the one in ${whereabouts(place)}; another lies in ${whereabouts(rival)}`,
    },
  ]
}

const RESOLUTION: Readonly<Record<GazetteerPlace['feature'], Place['resolution']>> = {
  country: 1,
  admin1: 2,
  admin2: 3,
  island: 3,
  sea: 3,
  region: 3,
  capital: 4,
  seat1: 4,
  seat2: 4,
  city: 4,
  quarter: 4,
  site: 4,
}

export function describePlace(place: GazetteerPlace): Place {
  return {
    name: place.name,
    code: place.code,
    province: place.feature === 'admin1' ? place.name : place.province,
    lat: place.lat,
    lon: place.lon,
    geonameid: place.geonameid,
    resolution: RESOLUTION[place.feature],
    notes: place.notes,
  }
}

/** A name that no gazetteer lists: kept as printed, without a position. */
export function describeUnknown(name: string, code: string | null): Place {
  return { name, code, province: null, lat: null, lon: null, geonameid: null, resolution: 0, notes: [] }
}
