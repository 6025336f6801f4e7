// In: almanac/*.tsv and the countries' names of the package world-countries; out: dist/data/almanac.json and measures.json, which src/resources.ts opens.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CountryFacts, compileAlmanac, readTable } from '../src/almanac/index.js'

// The package's types say an ES module, its code is CommonJS.
const countries = createRequire(import.meta.url)('world-countries') as readonly CountryFacts[]
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'almanac')
const target = process.argv[2] ?? join(root, 'dist', 'data', 'almanac.json')
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => [name.slice(0, -'.tsv'.length), readFileSync(join(folder, name), 'utf8')]),
)
const { measures = '', ...facts } = texts
const compiled = compileAlmanac(facts, countries)
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, JSON.stringify(compiled))
console.log(`${target}: ${compiled.offices.length} offices, ${compiled.persons.length} people`)
const known = readTable(measures).map((row) => ({ ...row, things: (row.things ?? '').split(' ') }))
writeFileSync(join(dirname(target), 'measures.json'), JSON.stringify(known))
