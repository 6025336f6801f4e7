// In: an unpacked npm package iso3166-2-db (GeoNames ids of first-level divisions); out: gazetteer/regions.tsv and gazetteer/countries.tsv.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Region {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly admin?: string
  readonly reference?: { readonly geonames?: number; readonly wikipedia?: string }
}
interface Country extends Region {
  readonly iso: string
  readonly iso3: string
  readonly regions: readonly Region[]
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: import-regions FOLDER-OF-iso3166-2-db')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'))
const countries = Object.values(read('iso3166-2.json') as Record<string, Country>)
const named = read('names_geonames.json') as Record<string, Readonly<Record<string, string>>>

/** GeoNames' own name, unless it is a bare transliteration that the English name does not know ("Odes'ka"). */
function mainNameOf(region: Region): string | undefined {
  const { geonames, en } = region.names
  if (en === undefined) return geonames
  return geonames === undefined || /[.'’]/.test(geonames) || !en.includes(geonames) ? en : geonames
}

/** Names in Latin letters that English texts print. */
function namesOf(region: Region): string[] {
  const more = named[String(region.reference?.geonames ?? '')] ?? {}
  const title = region.reference?.wikipedia
    ?.replace(/^en:/, '')
    .replace(/_/g, ' ')
    .replace(/ \(.*\)$/, '')
  const all = [mainNameOf(region), region.names.geonames, region.names.en, more.en, region.name, title]
  const latin = all.filter(
    (name): name is string => name !== undefined && /^[\p{Script=Latin}\p{M}\s\d'’.\-–()/,]+$/u.test(name),
  )
  return [...new Set(latin.map((name) => name.replace(/[,/(].*$/, '').trim()))].filter((name) => name !== '')
}

const rows: string[] = []
const heads: string[] = []
for (const country of countries) {
  const id = country.reference?.geonames
  if (id !== undefined && id > 0) heads.push([country.iso3, country.iso, id, 'geonames'].join('\t'))
  for (const region of country.regions) {
    const geonameid = region.reference?.geonames
    const [name, ...others] = namesOf(region)
    if (geonameid === undefined || geonameid <= 0 || region.admin === undefined || name === undefined)
      continue
    rows.push([country.iso, region.admin, geonameid, name, others.join('|'), 'geonames'].join('\t'))
  }
}
const write = (name: string, heading: string, lines: string[]): void =>
  writeFileSync(join('gazetteer', name), `${[heading, ...lines.sort()].join('\n')}\n`)
write('regions.tsv', 'country\tadmin\tgeonameid\tname\tothers\tsource', rows)
write('countries.tsv', 'code\tiso2\tgeonameid\tsource', heads)
