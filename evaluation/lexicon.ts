// In: `test [FILE.lex [PATTERN]]` or `report`; out: whether the lexicon's sentences hold, or what each pattern found and how often it was right.

import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ChanceryError } from '../src/terms/index.js'
import { checkPatterns } from './patterns/check-patterns.js'
import { openWorkbench } from './patterns/open-workbench.js'
import { reportPatterns } from './patterns/report-patterns.js'
import { showParse } from './patterns/show-parse.js'

const USAGE = 'usage: npm run lexicon -- test [FILE.lex [PATTERN]] [--brief] | report'

/** `test` prints every failing sentence with its tree (without, given --brief) and ends with 1 where one fails. */
export async function run(args: string[]): Promise<number> {
  const [mode, ...rest] = args
  if (mode === 'test') return testPatterns(rest)
  if (mode === 'report') return printReport()
  throw new ChanceryError('evaluate/usage', USAGE)
}

/** One line a pattern: how often it made a report in each reading, and how often that was right; then those that never did. */
async function printReport(): Promise<number> {
  const { resources, faults } = await openWorkbench()
  for (const fault of faults) console.log(`${fault}\n  (this file is left out)`)
  const { readings, tallies, silent } = await reportPatterns(resources)
  const cell = (text: string): string => text.padStart(12)
  console.log(`${'right of fired'.padEnd(52)}${readings.map(cell).join('')}`)
  for (const pattern of resources.lexicon.patterns) {
    const rows = readings.map((r) => tallies.get(r)?.get(pattern.id))
    if (rows.every((row) => row === undefined)) continue
    const cells = rows.map((row) => cell(row === undefined ? '-' : `${row.right}/${row.fired}`))
    console.log(`${pattern.id.padEnd(52)}${cells.join('')}`)
  }
  for (const reading of readings) {
    const rows = [...(tallies.get(reading)?.values() ?? [])]
    const sum = (read: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((s, r) => s + read(r), 0)
    console.log(
      `${reading}: ${sum((r) => r.right)} right of ${sum((r) => r.fired)} firings by ${rows.length} patterns`,
    )
  }
  console.log(
    `\n${silent.length} of ${resources.lexicon.patterns.length} patterns fired nowhere but in their own sentences:`,
  )
  for (const pattern of silent) console.log(`  ${pattern.id}`)
  return 0
}

async function testPatterns(args: readonly string[]): Promise<number> {
  const [file, name] = args.filter((a) => !a.startsWith('--'))
  const brief = args.includes('--brief')
  const { resources, faults } = await openWorkbench()
  for (const fault of faults) console.log(`${fault}\n  (this file is left out)`)
  const event = file === undefined ? null : basename(file, '.lex')
  const patterns = resources.lexicon.patterns.filter(
    (p) => (event === null || p.event === event) && (name === undefined || p.id.endsWith(`#${name}`)),
  )
  const failures = await checkPatterns(patterns, resources)
  for (const failure of failures) {
    const what = failure.kind === 'silent' ? 'yes, but it is silent' : 'not, but it fires'
    console.log(`\n${failure.pattern}  ${what}\n  ${failure.sentence}`)
    for (const line of failure.instead) console.log(`  ${line}`)
    if (!brief) for (const line of await showParse(failure.sentence, resources)) console.log(`  ${line}`)
  }
  const sentences = patterns.reduce((sum, p) => sum + p.yes.length + p.not.length, 0)
  const silent = failures.filter((f) => f.kind === 'silent').length
  console.log(
    `${patterns.length} patterns, ${sentences} sentences: ${silent} yes silent, ${failures.length - silent} not fire`,
  )
  return failures.length + faults.length > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.on('error', () => process.exit(0)) // a reader that goes away (`| head`) ends us quietly
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
