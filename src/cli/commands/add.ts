// `chancery add`: files and folders into the record; reading twice changes nothing.

import { type Desk, openDesk } from '../../desk.js'
import type { PipelineInput, PipelineOutput } from '../../pipeline.js'
import { openResources } from '../../resources.js'
import { openCrew } from '../../work/index.js'
import { collectInputs, explainFault } from '../collect-inputs.js'
import { EXIT } from '../exit-codes.js'
import { showProgress } from '../progress.js'
import { countThreads, hintsFrom, type ReadOptions } from './read.js'

export interface AddOptions extends ReadOptions {
  readonly data: string
}

export interface AddCounts {
  added: number
  known: number
  failed: number
  reports: number
}

export async function addFiles(paths: readonly string[], options: AddOptions): Promise<number> {
  hintsFrom(options)
  const { files, faults } = collectInputs(paths)
  for (const fault of faults) process.stderr.write(`${fault.source}: ${fault.text}\n`)
  if (files.length === 0) return EXIT.failed
  const threads = countThreads(options.threads)
  const crew = threads > 1 ? openCrew(threads) : null
  const desk = await openDesk(options.data, () => openResources(), false, crew?.read)
  const counts = await addAll(desk, files, options, undefined, crew ? threads * 2 : 1)
  await crew?.close()
  const view = await desk.view()
  await desk.close()
  process.stdout.write(
    `${summarize(counts)} The record has ${view.articles.length} articles and ${view.events.length} events.\n`,
  )
  return counts.added + counts.known > 0 ? EXIT.ok : EXIT.failed
}

export async function addAll(
  desk: Desk,
  files: ReturnType<typeof collectInputs>['files'],
  options: ReadOptions,
  stop?: AbortSignal,
  ahead = 1,
): Promise<AddCounts> {
  const counts: AddCounts = { added: 0, known: 0, failed: 0, reports: 0 }
  const progress = showProgress('Reading', files.length)
  // Several are read at once where there are several threads; they are kept in the order given all the same.
  const reading = new Map<number, Promise<PipelineOutput>>()
  for (const [i, file] of files.entries()) {
    if (stop?.aborted) break
    progress.step(file.source)
    try {
      for (let next = i; next < Math.min(files.length, i + ahead); next++) {
        if (!reading.has(next)) reading.set(next, startReading(desk, files[next], options))
      }
      const first = await (reading.get(i) ?? startReading(desk, file, options))
      reading.delete(i)
      const output = ahead > 1 ? await desk.renew(inputOf(file, options), first) : first
      const outcome = await desk.keep(output)
      if (output.kind === 'refused') {
        progress.done()
        process.stderr.write(`${file.source}: ${output.text}\n`)
        counts.failed++
      } else {
        if (outcome === 'added') counts.added++
        else counts.known++
        counts.reports += outcome === 'added' ? output.reports.length : 0
      }
    } catch (cause) {
      progress.done()
      process.stderr.write(`${file.source}: ${explainFault(cause).text}\n`)
      counts.failed++
    }
  }
  progress.done()
  return counts
}

function inputOf(
  file: ReturnType<typeof collectInputs>['files'][number],
  options: ReadOptions,
): PipelineInput {
  return { bytes: file.load(), source: file.source, hints: hintsFrom(options) }
}

/** A file that cannot be loaded fails when it is its turn, not before. */
function startReading(
  desk: Desk,
  file: ReturnType<typeof collectInputs>['files'][number] | undefined,
  options: ReadOptions,
): Promise<PipelineOutput> {
  const started = Promise.resolve().then(() => {
    if (!file) throw new RangeError('no such file')
    return desk.read(inputOf(file, options))
  })
  started.catch(() => undefined)
  return started
}

export function summarize(counts: AddCounts): string {
  const parts = [`${counts.added} added with ${counts.reports} reports`]
  if (counts.known > 0) parts.push(`${counts.known} known already`)
  if (counts.failed > 0) parts.push(`${counts.failed} not read`)
  return `${parts.join(', ')}.`
}
