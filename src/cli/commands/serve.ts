// `chancery serve`: the web app and API over a record, on this machine alone unless told otherwise.

import type { Resources } from '../../resources.js'
import { openResources } from '../../resources.js'
import { openServer } from '../../serve/index.js'

export interface ServeOptions {
  readonly data: string
  readonly port: string
  readonly host: string
  readonly resources?: () => Promise<Resources>
}

/** Serves until Ctrl-C; closes the record before it leaves. */
export async function serveDesk(options: ServeOptions): Promise<number> {
  let opened: Promise<Resources> | null = null
  const resources = options.resources ?? (() => (opened ??= openResources()))
  const server = await openServer({
    data: options.data,
    host: options.host,
    port: Number(options.port),
    resources,
  })
  process.stdout.write(
    `\nChancery is at ${server.address}${server.sample ? ' — showing the samples; `npm start -- PATH…` or dropping a file on the page reads your own' : ''}\nCtrl-C stops it.\n`,
  )
  return new Promise((resolve) => {
    const leave = (): void => {
      void server.close().then(() => resolve(0))
    }
    process.once('SIGINT', leave)
    process.once('SIGTERM', leave)
  })
}
