// In: places with their names; out: the bytes of the compiled gazetteer (columns and a sorted list of names, read without parsing).

import type { PlaceFeature } from '../terms/index.js'
import { foldName } from './fold-name.js'
import {
  FEATURES,
  type Heading,
  LATITUDE_STEPS,
  LONGITUDE_STEPS,
  MAGIC,
  POPULATION_STEPS,
  type Tables,
} from './layout.js'

export interface ListedPlace {
  /** 0 where it has no GeoNames id. */
  readonly geonameid: number
  readonly name: string
  readonly others: readonly string[]
  /** ISO alpha-3, or empty. */
  readonly code: string
  /** GeoNames key of its first-level division (`CN.19`), or empty. */
  readonly admin: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly feature: PlaceFeature
  /** `[name, note]`: an empty name means a note on the place itself. */
  readonly notes: readonly (readonly [string, string])[]
}

const encoder = new TextEncoder()

/** Numbers places, biggest first, so that the postings of a name come out in that order. */
function rankPlaces(places: readonly ListedPlace[]): readonly ListedPlace[] {
  return [...places].sort(
    (a, b) => b.population - a.population || a.geonameid - b.geonameid || (a.name < b.name ? -1 : 1),
  )
}

function collectKeys(places: readonly ListedPlace[]): readonly (readonly [Uint8Array, readonly number[]])[] {
  const postings = new Map<string, number[]>()
  places.forEach((place, at) => {
    const main = foldName(place.name)
    for (const key of new Set([main, ...place.others.map(foldName)])) {
      if (key === '') continue
      const list = postings.get(key) ?? []
      list.push(at * 2 + (key === main ? 1 : 0))
      postings.set(key, list)
    }
  })
  const rows = [...postings].map(([key, list]) => [encoder.encode(key), list] as const)
  return rows.sort(([a], [b]) => compareBytes(a, b))
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Lengths in place of starts: the reader adds them up when it opens. Names and keys are under 256 bytes, homonyms under 65,536. */
const lengthsOf = (parts: readonly { readonly length: number }[]): Uint8Array =>
  Uint8Array.from(parts, (part) => part.length)

const bytesOf = (column: Uint32Array | Int32Array | Int16Array | Uint16Array): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength)

/** Every part is padded to four bytes, so that columns can be read where they lie. */
function padPart(part: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(part.length / 4) * 4)
  padded.set(part)
  return padded
}

/** `divisions` maps `CN.19` to "Liaoning". */
export function compileGazetteer(
  listed: readonly ListedPlace[],
  divisions: ReadonlyMap<string, string>,
): Uint8Array {
  const places = rankPlaces(listed)
  const codes = [...new Set(places.map((place) => place.code))].sort()
  const keysOfDivisions = ['', ...[...divisions.keys()].sort()]
  const numberOfCode = new Map(codes.map((code, at) => [code, at]))
  const numberOfDivision = new Map(keysOfDivisions.map((key, at) => [key, at]))
  const rows = collectKeys(places)
  const names = places.map((place) => encoder.encode(place.name))
  const countries: Record<string, number> = {}
  const notes: Record<string, (readonly [string, string])[]> = {}
  places.forEach((place, at) => {
    if (place.feature === 'country') countries[place.code] = at
    if (place.notes.length > 0) notes[at] = place.notes.map(([name, note]) => [foldName(name), note])
  })
  const tables: Tables = {
    codes,
    divisions: keysOfDivisions.map((key) => [key, divisions.get(key) ?? '']),
    countries,
    notes,
  }
  const keyBlob = joinBytes(rows.map(([key]) => key))
  const nameBlob = joinBytes(names)
  const postings = rows.map(([, list]) => list)
  const heading: Heading = {
    places: places.length,
    keys: rows.length,
    postings: postings.reduce((sum, list) => sum + list.length, 0),
    names: nameBlob.length,
    keyBytes: keyBlob.length,
  }
  const parts = [
    bytesOf(Int32Array.from(places, (place) => place.geonameid)),
    bytesOf(Int16Array.from(places, (place) => Math.round(place.lat * LATITUDE_STEPS))),
    bytesOf(Int16Array.from(places, (place) => Math.round(place.lon * LONGITUDE_STEPS))),
    bytesOf(
      Uint16Array.from(places, (place) => Math.round(Math.log(place.population + 1) * POPULATION_STEPS)),
    ),
    lengthsOf(names),
    lengthsOf(rows.map(([key]) => key)),
    bytesOf(Uint16Array.from(postings, (list) => list.length)),
    bytesOf(Uint32Array.from(postings.flat())),
    bytesOf(Uint16Array.from(places, (place) => numberOfCode.get(place.code) ?? 0)),
    bytesOf(Uint16Array.from(places, (place) => numberOfDivision.get(place.admin) ?? 0)),
    Uint8Array.from(places, (place) => FEATURES.indexOf(place.feature)),
    nameBlob,
    keyBlob,
    encoder.encode(JSON.stringify(tables)),
  ].map(padPart)
  const head = padPart(
    encoder.encode(JSON.stringify({ ...heading, bytes: parts.map((part) => part.length) })),
  )
  const length = bytesOf(Uint32Array.of(head.length))
  return joinBytes([encoder.encode(MAGIC), length, head, ...parts])
}
