// In: places of one name and what the sentence and article tell; out: the one that is meant, or none.

import type { GazetteerPlace, Place } from '../terms/index.js'

export interface PlaceHints {
  /** "province", "city", "island" beside the name, as a class. */
  readonly kind: 'admin' | 'town' | 'island' | 'water' | null
  /** States said to contain it: "Dalian, China", "Vietnam's Ha Giang". */
  readonly containers: readonly string[]
  /** GeoNames keys of divisions said to contain it: "Moscow, Idaho". */
  readonly divisions: readonly string[]
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
  return place.feature === 'admin1' ? -0.3 : 0
}

function scorePlace(place: GazetteerPlace, hints: PlaceHints): number {
  let score = 0.2 * Math.log10(place.population + 100)
  if (KEPT.has(place.feature)) score += place.main ? 1.1 : 0.9
  if (place.feature === 'capital') score += place.main || place.notes.length === 0 ? 0.5 : 0.1
  else if (place.feature === 'seat1') score += 0.15
  else if (place.feature === 'quarter') score -= 0.3
  // A name of the past ("Salisbury" for Harare) is meant only where its state is spoken of.
  if (place.main) score += 0.25
  else if (place.notes.length > 0) score += isNamed(place, hints) ? 0.15 : -0.5
  score += fitKind(place, hints)
  if (place.code !== null) {
    if (hints.sentence.has(place.code)) score += 0.7
    score += 0.5 * (hints.article.get(place.code) ?? 0)
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

/** Null where nothing of that name is likely enough. */
export function choosePlace(candidates: readonly GazetteerPlace[], hints: PlaceHints): GazetteerPlace | null {
  const alone = candidates.filter((place) => place.main && place.feature !== 'country')
  let best: GazetteerPlace | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const place of candidates) {
    if (place.feature === 'country' || !isPlausible(place, hints, alone.length === 1)) continue
    const score = scorePlace(place, hints)
    if (score > bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
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
