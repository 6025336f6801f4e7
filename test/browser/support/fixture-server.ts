// In: nothing, or a port; out: the real HTTP application over desks made of the samples' coding, listening.

import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { answerLookup } from '../../../src/almanac/index.js'
import { openAlmanac, type Resources } from '../../../src/resources.js'
import { buildApp } from '../../../src/serve/build-app.js'
import { openGoldDesk, readGold } from './gold-desk.js'

export interface FixtureServer {
  readonly address: string
  close(): Promise<void>
}

export async function openFixtureServer(port = 0): Promise<FixtureServer> {
  const gold = readGold()
  const almanac = openAlmanac()
  // What the server asks for names and holders; nothing here reads with a model.
  const resources = { almanac, lookup: answerLookup(almanac) } as Resources
  const app = buildApp({
    own: openGoldDesk(gold, false),
    samples: openGoldDesk(gold, true),
    resources: async () => resources,
    today: () => '2025-01-01',
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(listening))
  })
  const bound = server.address()
  const number = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://127.0.0.1:${number}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await openFixtureServer(Number(process.argv[2] ?? 4899))
  console.log(server.address)
}
