// In: evaluation/gold/places/mentions.tsv; out: how many mentions of places are placed right, the ambiguous ones beside the rest.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Place } from '../src/terms/index.js'
import { type CastTools, castText, openCastTools } from './cast-text.js'

export const FLOOR = 0.85

interface Row {
  readonly mention: string
  readonly sentence: string
  readonly others: readonly string[]
  readonly expected: string
  readonly country: string
  readonly admin1: string
  readonly kind: string
  readonly lat: number
  readonly lon: number
  readonly ambiguous: boolean
  readonly geonameid: number | null
}

export function readRows(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [
        mention = '',
        sentence = '',
        others = '',
        expected = '',
        country = '',
        admin1 = '',
        kind = '',
        lat = '',
        lon = '',
        ambiguous = '',
        id = '',
      ] = line.split('\t')
      return {
        mention,
        sentence,
        others: others === '' ? [] : others.split(';'),
        expected,
        country,
        admin1,
        kind,
        lat: Number(lat),
        lon: Number(lon),
        ambiguous: ambiguous === 'yes',
        geonameid: id === '' ? null : Number(id),
      }
    })
}

/** Kilometres between two points. */
function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(half))
}

const LEVELS: Readonly<Record<string, readonly number[]>> = {
  country: [1],
  province: [2],
  city: [4],
  island: [2, 3],
  region: [2, 3, 4],
  bay: [3, 4],
  building: [4],
}
const FAR: Readonly<Record<string, number>> = { country: 3000, province: 500, region: 500, island: 500 }

/** Right: the same GeoNames id where gold has one, else the same state and level within reach of gold's point. */
export function isRight(row: Row, place: Place | null): boolean {
  if (row.kind === 'none') return place === null
  if (place === null) return false
  if (row.geonameid !== null && place.geonameid !== null) return row.geonameid === place.geonameid
  if (row.country !== '' && place.code !== null && row.country !== place.code) return false
  if (!(LEVELS[row.kind] ?? [4]).includes(place.resolution) || place.lat === null || place.lon === null)
    return false
  return distance({ lat: place.lat, lon: place.lon }, row) <= (FAR[row.kind] ?? 60)
}

/** What the sentence's mention became: the places of the mentions over its words; a state that acts is placed by its own code. */
export async function placesOf(row: Row, tools: CastTools): Promise<readonly Place[]> {
  const names = row.others.map(
    (code) => tools.lookup.state(code)?.name ?? tools.lookup.body(code)?.name ?? code,
  )
  const rest = names.length === 0 ? '' : `\n\nThe report also names ${names.join(', ')}.`
  const read = await castText(new TextEncoder().encode(`${row.sentence}${rest}`), 'row.txt', null, tools)
  if (read === null) return []
  const found: Place[] = []
  for (
    let start = row.sentence.indexOf(row.mention);
    start >= 0;
    start = row.sentence.indexOf(row.mention, start + 1)
  ) {
    const at = read.article.text.indexOf(row.sentence) + start
    const over = read.cast.mentions.filter(
      (mention) => mention.span.start < at + row.mention.length && mention.span.end > at,
    )
    for (const mention of over) {
      // "New Mexico" is no answer to what "Mexico" is.
      if (
        row.kind === 'none' &&
        mention.span.exact.includes(row.mention) &&
        mention.span.exact !== row.mention
      )
        continue
      const place = mention.place === null ? undefined : read.cast.places[mention.place]
      const party = read.cast.parties[mention.parties[0] ?? -1]
      const acting =
        row.kind === 'country' && mention.form === 'name' && party?.kind === 'state'
          ? tools.gazetteer.country(party.code ?? '')
          : null
      if (place !== undefined) found.push(place)
      else if (acting !== null) found.push({ ...acting, resolution: 1 })
    }
  }
  return found
}

/** `places [FILE] [-v]`; exit code 1 under the floor. */
export async function run(args: string[]): Promise<number> {
  const verbose = args.includes('-v')
  const file =
    args.find((arg) => !arg.startsWith('-')) ??
    fileURLToPath(new URL('gold/places/mentions.tsv', import.meta.url))
  const tools = await openCastTools()
  const rows = readRows(file)
  const right = { all: 0, ambiguous: 0 }
  for (const row of rows) {
    const places = await placesOf(row, tools)
    const place = places[0] ?? null
    if (row.kind === 'none' ? isRight(row, place) : places.some((other) => isRight(row, other))) {
      right.all++
      if (row.ambiguous) right.ambiguous++
    } else if (verbose) {
      const got =
        place === null
          ? 'no place'
          : `${place.name}, ${place.province ?? ''} ${place.code ?? ''} (${place.geonameid ?? ''}, ${place.resolution})`
      console.log(
        `${row.mention}: wanted ${row.kind} ${row.expected}, ${row.admin1} ${row.country}; got ${got} | ${row.sentence}`,
      )
    }
  }
  const ambiguous = rows.filter((row) => row.ambiguous).length
  const share = right.all / Math.max(1, rows.length)
  console.log(
    `places: ${right.all} of ${rows.length} right (${share.toFixed(3)}), ambiguous ${right.ambiguous} of ${ambiguous} (${(right.ambiguous / Math.max(1, ambiguous)).toFixed(3)})`,
  )
  return share >= FLOOR ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2))
