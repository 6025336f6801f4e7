// In: a measure's name and its arguments, or nothing; out: that measure taken, or all of them against their floors.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ChanceryError } from '../src/terms/index.js'
import { judgeFloors, readFloors, renewFloors, type Verdict, writeFloors } from './gate/floors.js'
import { runSuite, type SuiteResult } from './gate/run-suite.js'
import { SUITES } from './gate/suites.js'
import { type SuiteVerdict, writeAccuracy } from './gate/write-accuracy.js'

const NAMES = [
  'parse',
  'parse-styles',
  'names',
  'relations',
  'attribution',
  'articles',
  'events',
  'merges',
  'dates',
  'places',
  'persons',
  'offices',
  'raw-text',
  'lexicon',
  'certainty',
  'factuality',
  'agreement',
  'references',
]

const USAGE = `usage: npm run evaluate [-- NAME ARGUMENTS… | --set-floors | --lower-floor NAME]
names: ${NAMES.join(', ')}`

/** Suites at work at once. */
const AT_ONCE = 2

/** What a measure gives back is its exit code where it is a number; anything else is for programs that call it. */
type Measure = (args: string[]) => unknown

/** Opens `evaluation/NAME.ts`, which exports `run(args)`. Throws `evaluate/usage` for a name that is not in the list, `evaluate/absent` for a file that is not there. */
async function openMeasure(name: string): Promise<Measure> {
  if (!NAMES.includes(name))
    throw new ChanceryError('evaluate/usage', `There is no measure ${name}.\n${USAGE}`)
  const file = new URL(`./${name}.ts`, import.meta.url)
  if (!existsSync(fileURLToPath(file)))
    throw new ChanceryError('evaluate/absent', `The measure ${name} is not in this checkout.`)
  const opened: { run?: Measure } = await import(file.href)
  if (opened.run === undefined)
    throw new ChanceryError('evaluate/absent', `evaluation/${name}.ts exports no run(args).`)
  return opened.run
}

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name !== undefined && !name.startsWith('--')) {
    const measure = await openMeasure(name)
    const ended = await measure(rest)
    return typeof ended === 'number' ? ended : 0
  }
  const { values } = parseArgs({
    args,
    options: {
      'set-floors': { type: 'boolean' },
      'lower-floor': { type: 'string', multiple: true },
    },
  })
  const lowered = new Set(values['lower-floor'] ?? [])
  return gateAll((values['set-floors'] ?? false) || lowered.size > 0, lowered)
}

/** Ends with 1 where a floor is missed or a measure failed. */
async function gateAll(renew: boolean, lowered: ReadonlySet<string>): Promise<number> {
  let floors = readFloors()
  const results = await runAll()
  const suites: SuiteVerdict[] = []
  const notes: string[] = []
  let failed = 0
  for (const result of results) {
    if (result.kind !== 'measured') {
      if (result.kind === 'failed') failed++
      suites.push({ result, verdicts: [] })
      console.log(`\n${result.suite.name}: ${result.kind}, ${result.why}`)
      continue
    }
    let verdicts = judgeFloors(result, floors)
    if (renew) {
      const wanted = new Set([...lowered].filter((n) => verdicts.some((v) => v.name === n)))
      const renewed = renewFloors(floors, verdicts, result.digest, wanted)
      floors = renewed.floors
      notes.push(...renewed.kept.map((n) => `kept, and missed: ${n} (only --lower-floor "${n}" lowers it)`))
      verdicts = judgeFloors(result, floors)
    }
    suites.push({ result, verdicts })
    printSuite(result, verdicts)
    if (verdicts.some((v) => v.corpusChanged))
      notes.push(
        `${result.suite.name}: the corpus is not the one its floors were set on (--set-floors renews them)`,
      )
    failed += verdicts.filter((v) => v.missed).length
  }
  for (const name of lowered) if (!(name in floors)) notes.push(`there is no floor ${name}`)
  if (renew) writeFloors(floors)
  writeAccuracy(suites, floors)
  if (notes.length > 0) console.log(`\n${notes.join('\n')}`)
  console.log(failed === 0 ? '\nAll floors hold.' : `\n${failed} below the floor or not measured.`)
  return failed === 0 ? 0 : 1
}

async function runAll(): Promise<SuiteResult[]> {
  const results: SuiteResult[] = new Array<SuiteResult>(SUITES.length)
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < SUITES.length; at = next++) {
      const suite = SUITES[at]
      if (suite) results[at] = await runSuite(suite)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return results
}

function printSuite(result: Extract<SuiteResult, { kind: 'measured' }>, verdicts: readonly Verdict[]): void {
  console.log(`\n${result.suite.name} (${result.seconds.toFixed(0)} s)`)
  for (const v of verdicts) {
    const floor = v.floor === null ? 'no floor' : `floor ${v.floor.floor}`
    console.log(
      `  ${v.rule.name.padEnd(52)} ${String(v.reached ?? '–').padStart(8)}   ${floor}${v.missed ? '   MISSED' : ''}`,
    )
  }
}

process.stdout.on('error', () => process.exit(0)) // a reader that goes away (`| head`) ends us quietly
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ChanceryError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
