// In: `test [FILE.lex [PATTERN]]` or `report`; out: whether the lexicon's sentences hold, or what each pattern found and how often it was right.

import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ChanceryError } from '../src/terms/index.js'
import { checkPatterns } from './patterns/check-patterns.js'
import { openWorkbench } from './patterns/open-workbench.js'
import { showParse } from './patterns/show-parse.js'

const USAGE = 'usage: npm run lexicon -- test [FILE.lex [PATTERN]] [--brief] | report'

/** `test` prints every failing sentence with its tree (without, given --brief) and ends with 1 where one fails. */
export async function run(args: string[]): Promise<number> {
  const [mode, ...rest] = args
  if (mode === 'test') return testPatterns(rest)
  throw new ChanceryError('evaluate/usage', USAGE)
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
