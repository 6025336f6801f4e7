// In: the sources and the documents; out: a failure for every error code, command or link that the documents do not have.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? sourcesUnder(path) : name.endsWith('.ts') ? [path] : []
  })
}

const areas =
  'read|names|when|code|gauge|resources|model|almanac|gazetteer|lexicon|record|export|explain|who|serve|work'
const code = new RegExp(
  `(?:ChanceryError\\(\\s*|code: |problem\\(\\s*c,\\s*\\d+,\\s*)'((?:${areas})/[a-z-]+)'`,
  'g',
)

describe('documents', () => {
  it('have a heading for every code', () => {
    const used = new Set(
      sourcesUnder(join(root, 'src')).flatMap((f) =>
        [...readFileSync(f, 'utf8').matchAll(code)].map((m) => m[1] ?? ''),
      ),
    )
    expect(used.size).toBeGreaterThan(30)
    const headings = new Set([...read('docs/errors.md').matchAll(/^### (\S+)$/gm)].map((m) => m[1]))
    expect([...used].filter((c) => !headings.has(c)).sort()).toEqual([])
  })

  it('name every command in the README', () => {
    const commands = [...read('src/cli/main.ts').matchAll(/\badd\(\s*'([a-z]+)'/g)].map((m) => m[1] ?? '')
    expect(commands.length).toBeGreaterThan(7)
    const readme = read('README.md')
    expect(commands.filter((c) => c !== 'start' && !readme.includes(`chancery ${c}`))).toEqual([])
  })

  it('link to files that are there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(root, 'docs')).map((n) => `docs/${n}`),
    ].filter((p) => p.endsWith('.md'))
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
        .map((m) => join(dirname(page), m[1] ?? ''))
        .filter((target) => !existsSync(join(root, target))),
    )
    expect(dead).toEqual([])
  })
})
