// In: what `npm pack` makes, installed in an empty folder; out: a failure where it does not read a text there, or carries what it must not.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkReport } from './check-report.js'
import { readLines, root } from './run-chancery.js'

const folder = mkdtempSync(join(tmpdir(), 'chancery-pack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** npm as it runs us, or the one on the PATH; the cache first, so that nothing is fetched that lies there. */
function npm(cwd: string, ...args: string[]): string {
  const script = process.env.npm_execpath
  const [command, first] = script?.endsWith('npm-cli.js')
    ? [process.execPath, [script]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  return execFileSync(command, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const NEWS = 'Portugal expelled two Norwegian diplomats on Monday, the foreign ministry in Lisbon said.\n'

describe('the package', () => {
  // The build stands: `npm test` prepares it first, so packing need not run scripts again.
  const packed: { filename: string; files: { path: string; size: number }[] }[] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  )
  const paths = (packed[0]?.files ?? []).map((f) => f.path)

  it('carries what it runs on, and nothing that only builds or measures it', () => {
    for (const needed of [
      'dist/cli/main.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/data/almanac.json',
      'dist/data/gazetteer.bin',
      'models/en/model.onnx',
      'models/en/meta.json',
      'lexicon/CONSULT.lex',
      'lexicon/classes.txt',
      'samples/index.json',
      'web/dist/index.html',
      'LICENSE',
    ])
      expect(paths).toContain(needed)
    expect(paths.filter((p) => /^(src|test|evaluation|training|bench|scripts|almanac)\//.test(p))).toEqual([])
    expect(paths.filter((p) => /\.(test|map)\b|\.env|\.pem$/.test(p))).toEqual([])
  })

  it('installs in an empty folder without running scripts, and reads a text there', () => {
    const place = join(folder, 'place')
    mkdirSync(place)
    writeFileSync(join(place, 'package.json'), '{ "name": "place", "private": true }\n')
    const tarball = join(folder, packed[0]?.filename ?? '')
    expect(existsSync(tarball)).toBe(true)
    npm(
      place,
      'install',
      tarball,
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    )
    const own = join(place, 'node_modules', 'chancery')
    const { bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
      bin: { chancery: string }
    }
    expect(existsSync(join(own, bin.chancery))).toBe(true)
    expect(readdirSync(join(place, 'node_modules', '.bin'))).toContain('chancery')
    writeFileSync(join(place, 'news.txt'), NEWS)
    const read = npm(place, 'exec', '--offline', '--', 'chancery', 'read', 'news.txt', '--json')
    const reports = readLines(read)
    expect(reports.map((r) => r.event)).toContain('SANCTION')
    for (const report of reports) expect(checkReport(report)).toEqual([])

    const program = `import { openResources, runPipeline } from 'chancery'
const resources = await openResources()
const output = await runPipeline({ bytes: new TextEncoder().encode(${JSON.stringify(NEWS)}), source: 'program' }, resources)
console.log(output.reports.map((r) => r.event).join())`
    const called = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: place,
      encoding: 'utf8',
    })
    expect(called.stderr).toBe('')
    expect(called.stdout).toMatch(/SANCTION/)
  }, 180_000)
})
