// In: one suite; out: its figures as its commands printed them, or the reason why it was not measured.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { packageRoot } from '../../src/resources.js'
import type { Suite } from './suites.js'

export const sharedFolder = join(packageRoot, '..', 'shared')

export type SuiteResult =
  | {
      readonly kind: 'measured'
      readonly suite: Suite
      /** By the figure's name; null where the commands printed no such figure. */
      readonly figures: ReadonlyMap<string, number | null>
      readonly digest: string
      readonly printed: string
      readonly seconds: number
    }
  | { readonly kind: 'skipped' | 'failed'; readonly suite: Suite; readonly why: string }

export async function runSuite(suite: Suite): Promise<SuiteResult> {
  const lacking = suite.corpus.map(pathOf).filter((path) => !existsSync(path))
  if (lacking.length > 0) {
    return { kind: 'skipped', suite, why: `${lacking.map(nameOf).join(', ')} is not there` }
  }
  const began = process.hrtime.bigint()
  const folder = mkdtempSync(join(tmpdir(), 'chancery-evaluate-'))
  try {
    let printed = ''
    for (const step of suite.steps) {
      const words = (step.evaluate ?? step.score ?? '')
        .split(' ')
        .map((w) => w.replace('{shared}', sharedFolder).replace('{out}', join(folder, 'out')))
      const [name = '', ...args] = words
      const script = step.score
        ? [join(sharedFolder, 'score', name), ...args]
        : [...ownCommand(), name, ...args]
      const { status, text, complaint } = await runNode(script)
      printed += text
      // a command that measures and finds something wrong ends with 1 and still prints its figures
      if (text.trim() === '' && step.score === undefined && status !== 0)
        return { kind: 'failed', suite, why: lastLine(complaint) ?? `it ended with ${status}` }
    }
    const figures = new Map(
      suite.figures.map((rule) => {
        const found = rule.in.exec(printed)?.[1]
        return [rule.name, found === undefined ? null : Number(found)]
      }),
    )
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    return { kind: 'measured', suite, figures, digest: digestCorpus(suite), printed, seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The last line of a complaint, without where on this machine the checkout lies. */
function lastLine(complaint: string): string | undefined {
  const line = complaint.trim().split('\n').at(-1)
  return line === '' ? undefined : line?.replaceAll(`${packageRoot}/`, '').replace(/\.$/, '')
}

const ownCommand = (): string[] => [
  join(packageRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
  join(packageRoot, 'evaluation', 'main.ts'),
]

const pathOf = (entry: string): string =>
  entry.startsWith('{shared}') ? entry.replace('{shared}', sharedFolder) : join(packageRoot, entry)
const nameOf = (path: string): string => relative(packageRoot, path).replaceAll('\\', '/')

function runNode(args: readonly string[]): Promise<{ status: number; text: string; complaint: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: packageRoot, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, text, complaint }))
  })
}

/** sha256 over the names and bytes of a corpus, in the order of the names. */
export function digestCorpus(suite: Suite): string {
  const hash = createHash('sha256')
  for (const entry of suite.corpus) {
    for (const path of listFiles(pathOf(entry))) {
      hash.update(`${nameOf(path)}\n`)
      hash.update(readFileSync(path))
    }
  }
  return `sha256:${hash.digest('hex').slice(0, 32)}`
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}
