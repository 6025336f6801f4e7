// The almanac compiled from the repository's own tables, once for all tests that ask it.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Almanac,
  type CompiledAlmanac,
  type CountryFacts,
  compileAlmanac,
  loadAlmanac,
} from '../../../src/almanac/index.js'

export const almanacFolder = fileURLToPath(new URL('../../../almanac', import.meta.url))
const countries = createRequire(import.meta.url)('world-countries') as readonly CountryFacts[]

export function readAlmanacTexts(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(almanacFolder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name.slice(0, -'.tsv'.length), readFileSync(join(almanacFolder, name), 'utf8')]),
  )
}

let compiled: CompiledAlmanac | null = null

export function compileOwn(): CompiledAlmanac {
  compiled ??= compileAlmanac(readAlmanacTexts(), countries)
  return compiled
}

export function openOwn(): Almanac {
  return loadAlmanac(compileOwn())
}
