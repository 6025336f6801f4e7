// `npm run bench [-- --quick] [-- PART…]` → tables of speed, memory and load time on one core, and of hostile input.

import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figures, HostileRow, PartName } from './parts.js'
import { readPeerVersion } from './parts.js'

/** What wink-nlp tags a second on the machine whose floors the project states. */
const referenceWink = 670_000

interface PartPlan {
  readonly part: PartName
  readonly title: string
  /** Articles of about 560 words. */
  readonly articles: number
}

const plans: readonly PartPlan[] = [
  { part: 'nothing', title: 'node alone', articles: 0 },
  { part: 'split', title: 'split and tokenise', articles: 400 },
  { part: 'native', title: 'engine, native', articles: 40 },
  { part: 'wasm', title: 'engine, WebAssembly', articles: 10 },
  { part: 'read', title: 'read, bytes to reports', articles: 20 },
  { part: 'wink', title: `wink-nlp ${readPeerVersion('wink-nlp')}`, articles: 400 },
]

function runChild<Result>(part: string, size: number): Result | string {
  const file = fileURLToPath(new URL('./child.ts', import.meta.url))
  const child = spawnSync(process.execPath, ['--import', 'tsx', file, part, String(size)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (child.status !== 0) {
    const lines = child.stderr.split('\n').filter((line) => /Error|error/.test(line))
    return lines[0]?.trim() ?? `stopped with status ${child.status}`
  }
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? 'null') as Result
}

function printRow(cells: readonly string[]): void {
  const widths = [24, 10, 13, 15, 12, 10, 13, 10]
  console.log(
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(''),
  )
}

const whole = (value: number): string => Math.round(value).toLocaleString('en')

function printFigures(results: readonly (readonly [PartPlan, Figures | string])[]): void {
  const wink = results.find(([plan]) => plan.part === 'wink')?.[1]
  const scale =
    typeof wink === 'object' && wink.wordsPerCpuSecond > 0 ? referenceWink / wink.wordsPerCpuSecond : null
  printRow([
    '',
    'words/s',
    'by CPU time',
    'in proportion',
    'articles/s',
    'load, ms',
    'resident MB',
    'peak MB',
  ])
  for (const [{ title }, figures] of results) {
    if (typeof figures === 'string') {
      console.log(`${title.padEnd(24)}not measured: ${figures}`)
      continue
    }
    const speed = figures.wordsPerSecond
    printRow([
      title,
      speed === 0 ? '' : whole(speed),
      speed === 0 ? '' : whole(figures.wordsPerCpuSecond),
      speed === 0 || scale === null ? '' : whole(figures.wordsPerCpuSecond * scale),
      speed === 0 ? '' : figures.articlesPerSecond.toFixed(1),
      figures.loadMs === 0 ? '' : whole(figures.loadMs),
      whole(figures.residentMb),
      whole(figures.peakMb),
    ])
  }
  console.log('')
  for (const [{ title }, figures] of results) {
    if (typeof figures === 'object') console.log(`${title}: ${figures.note}.`)
  }
  if (scale !== null)
    console.log(
      `In proportion: by CPU time, on a machine where wink-nlp tags ${whole(referenceWink)} words a second.`,
    )
}

function printHostile(title: string, rows: readonly HostileRow[] | string): void {
  console.log(`\n${title}`)
  if (typeof rows === 'string') {
    console.log(`not measured: ${rows}`)
    return
  }
  for (const { name, characters, ms, ratio } of rows) {
    console.log(
      `${name.padEnd(32)}${whole(characters).padStart(10)} characters${whole(ms).padStart(9)} ms${ratio.toFixed(2).padStart(9)} ×`,
    )
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
})
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name)
const shrink = values.quick ? 5 : 1

console.log(
  `Chancery bench: node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim() ?? '?'}, one core\n`,
)
const measured = plans
  .filter(({ part }) => wanted(part))
  .map((plan) => [plan, runChild<Figures>(plan.part, Math.ceil(plan.articles / shrink))] as const)
if (measured.length > 0) printFigures(measured)
if (wanted('hostile')) {
  printHostile(
    'Hostile input: split and tokenised',
    runChild<HostileRow[]>('hostile-split', 1_000_000 / shrink),
  )
  printHostile(
    'Hostile input: split, filtered and analysed',
    runChild<HostileRow[]>('hostile-engine', 20_000 / shrink),
  )
}
