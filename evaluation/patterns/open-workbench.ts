// In: the lexicon's files as they lie on disk; out: everything an article needs, with the files that can be read and a line for each that cannot.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerLookup } from '../../src/almanac/index.js'
import { buildLexicon, type Lexicon } from '../../src/code/index.js'
import { openEngine } from '../../src/engine-runtime.js'
import { openGazetteer } from '../../src/gazetteer/index.js'
import { openAlmanac, packageRoot, type Resources } from '../../src/resources.js'

export interface Workbench {
  readonly resources: Resources
  /** Files left out, each with the reason. */
  readonly faults: readonly string[]
}

/** Opens the resources without the relation reader, whose voice must not decide whether a pattern's sentences hold. */
export async function openWorkbench(): Promise<Workbench> {
  const { lexicon, faults } = readLexicon(join(packageRoot, 'lexicon'))
  const engine = await openEngine({ folder: join(packageRoot, 'models', 'en') })
  const almanac = openAlmanac()
  const resources: Resources = {
    engine,
    almanac,
    lookup: answerLookup(almanac),
    gazetteer: openGazetteer(() => readFileSync(join(packageRoot, 'dist', 'data', 'gazetteer.bin'))),
    lexicon,
    reader: null,
    knownMeasures: [],
    versions: { chancery: '0', lexicon: lexicon.digest, models: { en: engine.sha256 } },
  }
  return { resources, faults }
}

/** A file with a bad line is left out whole, so that work on the others can go on. */
function readLexicon(folder: string): { lexicon: Lexicon; faults: string[] } {
  const classes = readFileSync(join(folder, 'classes.txt'), 'utf8')
  const files = new Map([['classes.txt', classes]])
  const faults: string[] = []
  const hash = createHash('sha256').update(classes)
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.lex')) continue
    const text = readFileSync(join(folder, name), 'utf8')
    try {
      buildLexicon(
        new Map([
          ['classes.txt', classes],
          [name, text],
        ]),
        '',
      )
    } catch (cause) {
      faults.push(cause instanceof Error ? cause.message : String(cause))
      continue
    }
    files.set(name, text)
    hash.update(text)
  }
  return { lexicon: buildLexicon(files, hash.digest('hex')), faults }
}
