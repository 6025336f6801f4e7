// In: inputs sent by the main thread; out: what the pipeline made of each, in a thread with an engine of its own.

import { parentPort } from 'node:worker_threads'
import { type PipelineInput, type PipelineOutput, runPipeline } from '../pipeline.js'
import { openResources } from '../resources.js'

export interface WorkerRequest {
  readonly id: number
  readonly input: PipelineInput
}

export type WorkerReply = { readonly id: number } & (
  | { readonly output: PipelineOutput }
  | { readonly failed: string; readonly code: string }
)

const resources = openResources()
parentPort?.on('message', ({ id, input }: WorkerRequest) => {
  void resources
    .then((opened) => runPipeline(input, opened))
    .then((output): WorkerReply => ({ id, output }))
    .catch((cause: unknown): WorkerReply => {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'work/failed'
      return { id, failed: cause instanceof Error ? cause.message : String(cause), code }
    })
    .then((reply) => parentPort?.postMessage(reply))
})
