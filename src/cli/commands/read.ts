// `chancery read`: texts and pages in, a brief or JSON Lines out; no database.

import { runPipeline } from '../../pipeline.js'
import { openResources } from '../../resources.js'
import { ChanceryError } from '../../terms/index.js'
import { boundsOf } from '../../when/index.js'
import { collectInputs, explainFault } from '../collect-inputs.js'
import { EXIT } from '../exit-codes.js'
import { choosePaint } from '../paint.js'
import { printBrief } from '../print-brief.js'

export interface ReadOptions {
  readonly json?: boolean | 'all'
  readonly text?: boolean
  readonly trace?: boolean
  readonly published?: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly threads?: string
}

/** Exit code 0 when something was read, 1 when nothing could be. */
export async function readFiles(paths: readonly string[], options: ReadOptions): Promise<number> {
  const hints = hintsFrom(options)
  const { files, faults } = collectInputs(paths)
  for (const fault of faults) process.stderr.write(`${fault.source}: ${fault.text}\n`)
  if (files.length === 0) return EXIT.failed
  const resources = await openResources({ threads: countThreads(options.threads) })
  const paint = choosePaint()
  let read = 0
  for (const file of files) {
    let bytes: Uint8Array
    try {
      bytes = file.load()
    } catch (cause) {
      process.stderr.write(`${file.source}: ${explainFault(cause).text}\n`)
      continue
    }
    const output = await runPipeline({ bytes, source: file.source, hints }, resources)
    if (output.kind === 'refused') {
      process.stderr.write(`${file.source}: ${output.text}\n`)
      continue
    }
    read++
    for (const note of output.article.notes) process.stderr.write(`${file.source}: ${note.text}\n`)
    if (options.text) process.stdout.write(output.article.text)
    else if (options.json) {
      const lines: unknown[] = [...output.reports]
      if (options.json === 'all') {
        lines.unshift({ kind: 'article', ...output.article })
        lines.push(...output.findings.map((f) => ({ ...f, kind: 'finding', finding: f.kind })))
      }
      for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`)
    } else process.stdout.write(`${printBrief(output, paint)}\n`)
    if (options.trace) {
      for (const line of output.trace) {
        process.stderr.write(
          `${line.report ?? 'refused'}  ${line.sentence === null ? '' : `s${line.sentence} `}${line.rule}  ${line.text}\n`,
        )
      }
    }
  }
  return read > 0 ? EXIT.ok : EXIT.failed
}

/** What the options tell of the article. Throws `read/bad-date` where the date is none. */
export function hintsFrom(options: ReadOptions): {
  url?: string
  outlet?: string
  title?: string
  published?: string
} {
  const { published } = options
  if (published !== undefined && boundsOf(published) === null) {
    throw new ChanceryError(
      'read/bad-date',
      `--published "${published}" is no date. Write it as 2025-11-18, 2025-11 or 2025.`,
      { published },
    )
  }
  return {
    ...(options.url ? { url: options.url } : {}),
    ...(options.outlet ? { outlet: options.outlet } : {}),
    ...(options.title ? { title: options.title } : {}),
    ...(published === undefined ? {} : { published }),
  }
}

/** Cores for the language engine: a whole number from 1 to 256. */
export function countThreads(given: string | undefined): number {
  const n = Number(given ?? '1')
  if (!Number.isInteger(n) || n < 1 || n > 256) {
    throw new ChanceryError(
      'read/bad-threads',
      `${given} is no number of cores. Give a whole number from 1 to 256.`,
      { given },
    )
  }
  return n
}
