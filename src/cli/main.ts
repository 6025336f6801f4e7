#!/usr/bin/env node
// The commands' door: arguments in, one command run, its exit code out.

import { Command, CommanderError } from 'commander'
import { readVersion } from '../resources.js'
import { ChanceryError } from '../terms/index.js'
import { EXIT } from './exit-codes.js'

const DATA = './chancery-data'
/** Codes of options that were given something they cannot be. */
const TYPED_WRONG = /^(?:read|who)\/bad-/

function buildProgram(finish: (code: number) => void): Command {
  const program = new Command('chancery')
    .description('Reads news about relations between states and keeps the record.')
    .version(readVersion(), '--version')
    .showSuggestionAfterError(true)
    .showHelpAfterError('(chancery --help lists the commands)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  chancery read article.txt                    a brief of one article
  cat page.html | chancery read - --json       the same as JSON Lines
  chancery add articles/ --data ./desk         read a folder into a record
  chancery serve --data ./desk                 look at it in a browser
  chancery who foreign minister of Japan --on 2025-11-18

Exit codes: 0 done · 1 nothing could be read, or a check failed · 2 typed wrong · 130 stopped by Ctrl-C`,
    )
  const add = (name: string, description: string): Command =>
    program.command(name).description(description).exitOverride()
  const known = (command: Command): Command =>
    command
      .option('--published <edtf>', 'when it was published, as far as you know: 2025-11-30, 2025-11, 2025')
      .option('--url <url>', 'its address')
      .option('--outlet <name>', 'who published it')
      .option('--title <title>', 'its title')
      .option('--threads <n>', 'cores to read on: `add` opens a reading thread on each', '1')

  known(
    add('read', 'read texts and pages (- is standard input) without keeping anything').argument('<file...>'),
  )
    .option('--json [all]', 'JSON Lines, one report a line; --json=all adds articles and findings')
    .option('--text', 'the normalised text that offsets refer to')
    .option('--trace', 'why: the rules behind each report and what was refused, on standard error')
    .action(async (files: string[], options) =>
      finish(await (await import('./commands/read.js')).readFiles(files, options)),
    )
  known(add('add', 'read files and folders into the record').argument('<path...>'))
    .option('--data <folder>', 'the data folder', DATA)
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/add.js')).addFiles(paths, options)),
    )
  add('serve', 'the web app and API over the record')
    .option('--data <folder>', 'the data folder', DATA)
    .option('--port <n>', 'port; the next free one if taken', '4870')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options) => finish(await (await import('./commands/serve.js')).serveDesk(options)))
  add('start', 'read the paths given (or the samples) and serve the record')
    .argument('[path...]')
    .option('--data <folder>', 'the data folder', DATA)
    .option('--port <n>', 'port; the next free one if taken', '4870')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (paths: string[], options) =>
      finish(await (await import('./commands/start.js')).start(paths, options)),
    )
  add('export', 'the merged events, to standard output by default')
    .requiredOption('--format <format>', 'plover or csv')
    .option('--data <folder>', 'the data folder', DATA)
    .option('--out <file>', 'write to this file')
    .action(async (options) => finish(await (await import('./commands/export.js')).exportRecord(options)))
  add('verify', 'check every hash, quotation and judgement')
    .option('--data <folder>', 'the data folder', DATA)
    .action(async (options) => finish(await (await import('./commands/verify.js')).verifyData(options)))
  add('explain', 'how a report or event came to be')
    .argument('<id>')
    .option('--data <folder>', 'the data folder', DATA)
    .action(async (id: string, options) =>
      finish(await (await import('./commands/explain.js')).explain(id, options)),
    )
  add('who', 'who held an office on a day, or which offices a person held')
    .argument('<words...>')
    .option('--on <date>', 'the day, today unless given')
    .option('--json', 'as JSON')
    .option('--data <folder>', 'also what this record learned from its articles')
    .action(async (words: string[], options) =>
      finish(await (await import('./commands/who.js')).who(words, options)),
    )
  const almanac = add('almanac', 'the facts about offices: import statements, check what is known')
  almanac
    .command('import')
    .description(
      "read Wikidata's statements of offices held (JSON or CSV) and say what they add, change and what is refused",
    )
    .argument('<file>')
    .option('--out <file>', 'keep the lines as an almanac table')
    .exitOverride()
    .action(async (file: string, options) =>
      finish(await (await import('./commands/almanac.js')).importFile(file, options)),
    )
  almanac
    .command('check')
    .description('overlaps, impossible spans and gaps')
    .option('--gaps', 'list the gaps too')
    .exitOverride()
    .action(async (options) => finish(await (await import('./commands/almanac.js')).checkHoldings(options)))
  add('doctor', 'what this installation runs on').action(async () =>
    finish(await (await import('./commands/doctor.js')).examine()),
  )
  return program
}

async function main(): Promise<void> {
  let code: number = EXIT.ok
  const program = buildProgram((c) => {
    code = c
  })
  // A reader that goes away (`| head`) ends us quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    throw error
  })
  try {
    if (process.argv.length <= 2) program.outputHelp()
    else await program.parseAsync(process.argv)
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    else if (error instanceof ChanceryError) {
      process.stderr.write(`${error.message} (${error.code})\n`)
      code = TYPED_WRONG.test(error.code) ? EXIT.usage : EXIT.failed
    } else throw error
  }
  process.exitCode = code
}

await main()
