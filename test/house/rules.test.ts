// In: the sources; out: a failure for every import across stages, impure stage, long file, empty name or missing head line.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const src = join(root, 'src')

/** Stages and resources that see the terms and themselves alone. */
const STAGES = [
  'terms',
  'read',
  'parse',
  'names',
  'when',
  'code',
  'merge',
  'gauge',
  'almanac',
  'gazetteer',
  'record',
  'export',
]
const PURE = [
  'terms',
  'read',
  'parse',
  'names',
  'when',
  'code',
  'merge',
  'gauge',
  'almanac',
  'gazetteer',
  'export',
]
const DOORS = ['serve', 'work', 'cli']

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist') return []
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path, ending) : ending.test(name) ? [path] : []
  })
}

const sources = filesUnder(src, /\.ts$/)
const own = ['src', 'web/src', 'evaluation', 'bench', 'test', 'scripts', 'training'].flatMap((f) =>
  filesUnder(join(root, f), /\.(ts|tsx|mjs|py)$/),
)

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((m) => (m[1] ? [m[1]] : []))
}

const stageOf = (file: string): string => relative(src, file).split('/')[0] ?? ''

describe('imports', () => {
  it('keep every stage to the terms and itself, and enter others by their index', () => {
    const faults: string[] = []
    for (const file of sources) {
      const stage = stageOf(file)
      for (const target of importsOf(file).filter((i) => i.startsWith('.'))) {
        const path = resolve(dirname(file), target)
        const other = stageOf(path)
        if (other === stage || !path.startsWith(src)) continue
        if (STAGES.includes(stage) && other !== 'terms')
          faults.push(`${relative(root, file)} imports ${target}`)
        if (stage === 'terms') faults.push(`${relative(root, file)} imports ${target}`)
        const inside = relative(src, path).split('/').slice(1).join('/')
        const open = inside === '' || inside === 'index.js' || other === 'serve' || other === 'export'
        if (!open) faults.push(`${relative(root, file)} enters ${other} by ${inside}`)
        if (DOORS.includes(other) && !DOORS.includes(stage) && !target.endsWith('contract.js'))
          faults.push(`${relative(root, file)} imports the door ${other}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('keep pure stages from files, network, clock and chance', () => {
    const faults: string[] = []
    for (const file of sources.filter((f) => PURE.includes(stageOf(f)))) {
      for (const target of importsOf(file)) {
        // `node:module` only loads a heavy package when it is first needed.
        if (/^node:(?!crypto$|module$)/.test(target)) faults.push(`${relative(root, file)} imports ${target}`)
      }
      const text = readFileSync(file, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
      if (/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/.test(text))
        faults.push(`${relative(root, file)} asks the world`)
    }
    expect(faults).toEqual([])
  })
})

describe('files', () => {
  it('have at most 400 lines', () => {
    expect(
      own.filter((f) => readFileSync(f, 'utf8').split('\n').length > 401).map((f) => relative(root, f)),
    ).toEqual([])
  })

  it('begin with a sentence that says what they are for', () => {
    const bare = sources.filter((f) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(f, 'utf8')))
    expect(bare.map((f) => relative(root, f))).toEqual([])
  })

  it('have names that say something, in kebab case', () => {
    const empty = own.filter((f) =>
      /(^|\/)(core|common|utils?|helpers?|managers?|misc)(\/|\.)/i.test(relative(root, f)),
    )
    const odd = sources.filter(
      (f) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/.test(f.split('/').at(-1) ?? ''),
    )
    expect([...empty, ...odd].map((f) => relative(root, f))).toEqual([])
  })

  it('silence no check', () => {
    const silenced = new RegExp(['@ts-', '(ignore|nocheck|expect-error)|biome', '-ignore'].join(''))
    expect(own.filter((f) => silenced.test(readFileSync(f, 'utf8'))).map((f) => relative(root, f))).toEqual(
      [],
    )
  })
})
