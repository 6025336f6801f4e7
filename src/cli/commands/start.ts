// `chancery start`: what `npm start` runs: reads the paths given, or the samples, and serves the record.

import { join } from 'node:path'
import { openDesk, samplesFolder } from '../../desk.js'
import { countArticles } from '../../record/index.js'
import { openResources, packageRoot } from '../../resources.js'
import { collectInputs } from '../collect-inputs.js'
import { EXIT } from '../exit-codes.js'
import { addAll, summarize } from './add.js'
import { serveDesk } from './serve.js'

export async function start(
  paths: readonly string[],
  options: { readonly data: string; readonly port: string; readonly host: string },
): Promise<number> {
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  const resources = lazily(openResources)
  if (paths.length > 0) {
    const { files, faults } = collectInputs(paths)
    for (const fault of faults) process.stderr.write(`${fault.source}: ${fault.text}\n`)
    const desk = await openDesk(options.data, resources)
    if (files.length > 0) process.stdout.write(`${summarize(await addAll(desk, files, {}, stop.signal))}\n`)
    const kept = await countArticles(desk.record)
    await desk.close()
    if (files.length === 0 && kept === 0) return EXIT.failed
  }
  if (stop.signal.aborted) return EXIT.interrupted
  await readSamples(options.data, resources, stop.signal)
  process.removeListener('SIGINT', interrupt)
  if (stop.signal.aborted) return EXIT.interrupted
  return serveDesk({ ...options, resources })
}

/** Reads the samples into a record of their own, once, unless the user has articles. */
async function readSamples(
  data: string,
  resources: () => ReturnType<typeof openResources>,
  stop: AbortSignal,
): Promise<void> {
  const own = await openDesk(data, resources)
  const kept = await countArticles(own.record)
  await own.close()
  if (kept > 0) return
  const { files } = collectInputs([join(packageRoot, 'samples')])
  const samples = files.filter((f) => !f.source.endsWith('.json'))
  const desk = await openDesk(samplesFolder(data), resources, true)
  if ((await countArticles(desk.record)) < samples.length) {
    process.stdout.write(`Reading ${samples.length} samples, so that there is something to look at…\n`)
    await addAll(desk, samples, {}, stop)
  }
  await desk.close()
}

function lazily<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null
  return () => {
    opened ??= open()
    return opened
  }
}
