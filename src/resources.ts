// In: where the package lies; out: lexicon, almanac, gazetteer and models, opened, their sums checked, frozen.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Almanac, answerLookup, loadAlmanac } from './almanac/index.js'
import { buildLexicon, type Lexicon, type OpenSide } from './code/index.js'
import { type Engine, openEngine, openReader, type RuntimeChoice } from './engine-runtime.js'
import { openGazetteer } from './gazetteer/index.js'
import {
  type AlmanacLookup,
  ChanceryError,
  type CoderVersions,
  type Gazetteer,
  type KnownMeasure,
  type Reader,
} from './terms/index.js'

export interface Resources {
  readonly engine: Engine
  readonly almanac: Almanac
  /** What other stages may ask of the almanac. */
  readonly lookup: AlmanacLookup
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly reader: Reader | null
  readonly knownMeasures: readonly KnownMeasure[]
  readonly versions: CoderVersions
  /** Reports too unsure to record are given all the same: what certainty is fitted on. */
  readonly keepUnsure?: boolean
  /** Hears of sides that words leave open: what their weights are fitted on. */
  readonly onOpenSide?: (side: OpenSide) => void
}

/** The package's own folder, from `src/` or `dist/` alike. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..')

export function readVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : '0.0.0'
}

/** Opens everything an article needs. Throws `resources/missing` naming the file and what to do. */
export async function openResources(
  options: {
    readonly runtime?: RuntimeChoice
    readonly threads?: number
    /** By the lexicon alone: half the time and memory, and fewer of the acts found. */
    readonly withoutReader?: boolean
  } = {},
): Promise<Resources> {
  const lexicon = openLexicon()
  const almanac = openAlmanac()
  const engine = await openEngine({
    folder: join(packageRoot, 'models', 'en'),
    ...(options.runtime ? { runtime: options.runtime } : {}),
    ...(options.threads ? { threads: options.threads } : {}),
  })
  const reader = options.withoutReader
    ? null
    : await openReader({
        folder: join(packageRoot, 'models', 'reader'),
        pieces: engine.pieces,
        ...(options.runtime ? { runtime: options.runtime } : {}),
        ...(options.threads ? { threads: options.threads } : {}),
      })
  return Object.freeze({
    engine,
    almanac,
    lookup: answerLookup(almanac),
    gazetteer: openPlaces(),
    lexicon,
    reader,
    knownMeasures: JSON.parse(readData('measures.json').toString('utf8')) as readonly KnownMeasure[],
    versions: {
      chancery: readVersion(),
      lexicon: `sha256:${lexicon.digest}`,
      models: {
        en: `sha256:${engine.sha256}`,
        ...(reader ? { reader: `sha256:${reader.sha256}` } : {}),
      },
    },
  })
}

export function openLexicon(): Lexicon {
  const folder = join(packageRoot, 'lexicon')
  const files = new Map<string, string>()
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.lex') && name !== 'classes.txt') continue
    const text = readFileSync(join(folder, name), 'utf8')
    files.set(name, text)
    hash.update(`${name}\n${text}`)
  }
  return buildLexicon(files, hash.digest('hex'))
}

export function openAlmanac(): Almanac {
  return loadAlmanac(readData('almanac.json'))
}

function openPlaces(): Gazetteer {
  return openGazetteer(() => readData('gazetteer.bin'))
}

function readData(name: string): Buffer {
  const path = join(packageRoot, 'dist', 'data', name)
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new ChanceryError(
      'resources/missing',
      `${name} is missing from the package. Run \`npm run build\` in a checkout, or install the package again.`,
      { path },
      cause,
    )
  }
}
