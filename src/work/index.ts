// In: how many threads; out: a crew that reads inputs on as many cores, each with an engine of its own, the answers in the order asked.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PipelineInput, PipelineOutput } from '../pipeline.js'
import { ChanceryError } from '../terms/index.js'
import type { WorkerReply } from './reading-worker.js'

export interface ReadingCrew {
  /** Reads one input on the worker that has least to do. */
  read(input: PipelineInput): Promise<PipelineOutput>
  close(): Promise<void>
}

interface Member {
  readonly worker: Worker
  readonly waiting: Map<number, { resolve(output: PipelineOutput): void; reject(error: Error): void }>
}

/** Opens `threads` workers. Throws `work/not-built` where the package is run from its sources. */
export function openCrew(threads: number): ReadingCrew {
  const file = new URL('./reading-worker.js', import.meta.url)
  if (!existsSync(fileURLToPath(file))) {
    throw new ChanceryError(
      'work/not-built',
      'Several threads need the built package. Run `npm run build` first.',
    )
  }
  const members = Array.from({ length: threads }, () => hire(file))
  let next = 0
  return {
    read: (input) =>
      new Promise((resolve, reject) => {
        const member = members.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
        const id = next++
        member.waiting.set(id, { resolve, reject })
        member.worker.postMessage({ id, input })
      }),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()))
    },
  }
}

function hire(file: URL): Member {
  const worker = new Worker(file)
  const member: Member = { worker, waiting: new Map() }
  worker.on('message', (reply: WorkerReply) => {
    const asked = member.waiting.get(reply.id)
    member.waiting.delete(reply.id)
    if ('output' in reply) asked?.resolve(reply.output)
    else asked?.reject(new ChanceryError(reply.code, reply.failed))
  })
  // A worker that dies takes no answer with it silently: whoever waits is told.
  worker.on('error', (error) => {
    for (const { reject } of member.waiting.values()) reject(error)
    member.waiting.clear()
  })
  return member
}
