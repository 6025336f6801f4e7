// In: a data folder and where to listen; out: the server, listening, with its address.

import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { openDesk, samplesFolder } from '../desk.js'
import type { Resources } from '../resources.js'
import { ChanceryError } from '../terms/index.js'
import { buildApp } from './build-app.js'

export interface Server {
  readonly address: string
  readonly sample: boolean
  close(): Promise<void>
}

export interface ServerOptions {
  readonly data: string
  readonly host: string
  readonly port: number
  readonly resources: () => Promise<Resources>
}

/** Ports tried after the one asked for. */
const TRIES = 50

/** Opens the user's record and the samples' beside it, and listens on the first free port from the one asked for. */
export async function openServer(options: ServerOptions): Promise<Server> {
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65_535) {
    throw new ChanceryError('serve/bad-port', 'A port is a number from 0 to 65535.', { port: options.port })
  }
  const own = await openDesk(options.data, options.resources)
  const folder = samplesFolder(options.data)
  const samples = existsSync(join(folder, 'record.db'))
    ? await openDesk(folder, options.resources, true)
    : null
  const app = buildApp({
    own,
    samples,
    resources: options.resources,
    today: () => new Date().toISOString().slice(0, 10),
    host: options.host,
  })
  const port = await findPort(options.host, options.port)
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: options.host, port }, () => resolve(listening))
  })
  const bound = server.address()
  const number = typeof bound === 'object' && bound !== null ? bound.port : port
  const sample = (await own.view()).articles.length === 0 && samples !== null
  return {
    address: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${number}/`,
    sample,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await own.close()
      await samples?.close()
    },
  }
}

async function findPort(host: string, first: number): Promise<number> {
  if (first === 0) return 0
  for (let port = first; port < Math.min(65_536, first + TRIES); port++) {
    if (await isFree(host, port)) return port
  }
  throw new ChanceryError(
    'serve/no-port',
    `No free port from ${first} to ${first + TRIES - 1} on ${host}. Name another with --port.`,
    { host, first },
  )
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
