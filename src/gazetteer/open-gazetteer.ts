// In: a way to get the compiled gazetteer's bytes, asked for at the first question only; out: look-ups by name and by country.

import { ChanceryError, type Gazetteer, type GazetteerPlace } from '../terms/index.js'
import { compareBytes } from './compile-gazetteer.js'
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

interface Opened {
  readonly heading: Heading
  readonly ids: Int32Array
  readonly lats: Int16Array
  readonly lons: Int16Array
  readonly populations: Uint16Array
  readonly nameStarts: Uint32Array
  readonly keyStarts: Uint32Array
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
  readonly codes: Uint16Array
  readonly divisions: Uint16Array
  readonly features: Uint8Array
  readonly names: Uint8Array
  readonly keys: Uint8Array
  readonly tables: Tables
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Lengths → where each part begins. */
function addUp(lengths: Uint8Array | Uint16Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0)
  return starts
}

function openColumns(given: Uint8Array): Opened {
  // A copy only where the bytes do not begin on a multiple of four.
  const bytes = given.byteOffset % 4 === 0 ? given : Uint8Array.from(given)
  if (decoder.decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new ChanceryError(
      'gazetteer/not-a-gazetteer',
      'These bytes are no compiled gazetteer: run the build again.',
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headLength = view.getUint32(8, true)
  const text = decoder.decode(bytes.subarray(12, 12 + headLength)).replace(/\0+$/, '')
  const heading = JSON.parse(text) as Heading & { readonly bytes: readonly number[] }
  let at = 12 + headLength
  const parts = heading.bytes.map((length) => {
    const part = bytes.subarray(at, at + length)
    at += length
    return part
  })
  const part = (number: number): Uint8Array => parts[number] ?? new Uint8Array(0)
  const words = (number: number, count: number): Uint32Array =>
    new Uint32Array(part(number).buffer, part(number).byteOffset, count)
  const degrees = (number: number): Int16Array =>
    new Int16Array(part(number).buffer, part(number).byteOffset, heading.places)
  const shorts = (number: number, count: number): Uint16Array =>
    new Uint16Array(part(number).buffer, part(number).byteOffset, count)
  return {
    heading,
    ids: new Int32Array(part(0).buffer, part(0).byteOffset, heading.places),
    lats: degrees(1),
    lons: degrees(2),
    populations: shorts(3, heading.places),
    nameStarts: addUp(part(4), heading.places),
    keyStarts: addUp(part(5), heading.keys),
    postingStarts: addUp(shorts(6, heading.keys), heading.keys),
    postings: words(7, heading.postings),
    codes: shorts(8, heading.places),
    divisions: shorts(9, heading.places),
    features: part(10),
    names: part(11),
    keys: part(12),
    tables: JSON.parse(decoder.decode(part(13)).replace(/\0+$/, '')) as Tables,
  }
}

/** Number of the key, or -1: the keys are sorted by their bytes. */
function findKey(opened: Opened, key: Uint8Array): number {
  let low = 0
  let high = opened.heading.keys - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = opened.keys.subarray(opened.keyStarts[middle], opened.keyStarts[middle + 1])
    const order = compareBytes(found, key)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const trim = (steps: number, perDegree: number): number => Math.round((steps / perDegree) * 100) / 100

function describePlace(opened: Opened, at: number, main: boolean, key: string): GazetteerPlace {
  const division = opened.tables.divisions[opened.divisions[at] ?? 0] ?? ['', '']
  const feature = FEATURES[opened.features[at] ?? 0] ?? 'city'
  const geonameid = opened.ids[at] ?? 0
  const code = opened.tables.codes[opened.codes[at] ?? 0] ?? ''
  const noted = opened.tables.notes[at] ?? []
  return {
    geonameid: geonameid > 0 ? geonameid : null,
    name: decoder.decode(opened.names.subarray(opened.nameStarts[at], opened.nameStarts[at + 1])),
    code: code === '' ? null : code,
    province: division[1] === '' || feature === 'admin1' ? null : division[1],
    admin: division[0] === '' ? null : division[0],
    lat: trim(opened.lats[at] ?? 0, LATITUDE_STEPS),
    lon: trim(opened.lons[at] ?? 0, LONGITUDE_STEPS),
    population: Math.round(Math.exp((opened.populations[at] ?? 0) / POPULATION_STEPS)) - 1,
    feature,
    notes: noted.filter(([name]) => name === '' || name === key).map(([, note]) => note),
    main,
  }
}

/** The compiled bytes, or what gives them: then they are asked for once, when the first place is. */
export function openGazetteer(bytes: Uint8Array | (() => Uint8Array)): Gazetteer {
  let opened: Opened | null = null
  const open = (): Opened => {
    opened ??= openColumns(typeof bytes === 'function' ? bytes() : bytes)
    return opened
  }
  return {
    find: (name) => {
      const key = foldName(name)
      if (key === '' || key.length > 80) return []
      const gazetteer = open()
      const row = findKey(gazetteer, encoder.encode(key))
      if (row < 0) return []
      const from = gazetteer.postingStarts[row] ?? 0
      const to = gazetteer.postingStarts[row + 1] ?? from
      return [...gazetteer.postings.subarray(from, to)].map((posting) =>
        describePlace(gazetteer, posting >> 1, posting % 2 === 1, key),
      )
    },
    country: (code) => {
      const gazetteer = open()
      const at = gazetteer.tables.countries[code]
      return at === undefined ? null : describePlace(gazetteer, at, true, '')
    },
  }
}
