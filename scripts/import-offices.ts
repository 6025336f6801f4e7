// In: the folder of office statements (snapshots of Wikidata, tab-separated); out: almanac/{holders,persons,offices}-wikidata.tsv.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type CountryFacts,
  compileAlmanac,
  compileTables,
  findBody,
  findState,
  importOffices,
  loadAlmanac,
} from '../src/almanac/index.js'

// The package's types say an ES module, its code is CommonJS.
const countries = createRequire(import.meta.url)('world-countries') as readonly CountryFacts[]
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'almanac')
const source =
  process.argv.slice(2).find((word) => !word.startsWith('--')) ??
  join(root, '..', 'shared', 'data', 'offices')
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && !name.startsWith('holders-') && !name.includes('-wikidata'))
    .map((name) => [name.slice(0, -'.tsv'.length), readFileSync(join(folder, name), 'utf8')]),
)
const places = loadAlmanac(compileAlmanac(texts, countries))
const findCode = (name: string): string | null =>
  findState(places, name.toUpperCase())?.state.code ?? findBody(places, name.toUpperCase())?.code ?? null
const snapshots = ['holders-to-2022.tsv', 'holders-2025-01.tsv', 'heads-2026-08.tsv'].map((name) =>
  readFileSync(join(source, name), 'utf8'),
)
const result = importOffices(
  snapshots,
  compileTables(texts),
  findCode,
  texts.refusals ?? '',
  texts.corrections ?? '',
)
writeFileSync(join(folder, 'holders-wikidata.tsv'), result.holders)
writeFileSync(join(folder, 'persons-wikidata.tsv'), result.persons)
writeFileSync(join(folder, 'offices-wikidata.tsv'), result.offices)
if (process.argv.includes('--refused')) for (const line of result.refused) console.error(line)
console.log(
  `${result.statements} statements: ${result.terms} terms of ${result.people} people; ` +
    `${result.refused.length} refused, ${result.outside} of offices that the almanac does not keep`,
)
