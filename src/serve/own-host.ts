// In: the Host and Origin of a request and where the server listens; out: whether they are this machine's own.

import { isIP } from 'node:net'

const OWN = new Set(['localhost', '127.0.0.1', '[::1]'])
const ANYWHERE = new Set(['0.0.0.0', '::'])

/** Host and port of an origin; null for `null`, which sandboxed pages send, and for what is no address. */
export function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/** This machine's names, the one the server is bound to, and any bare address where it listens on all: a name can be pointed here by others, an address cannot. */
export function isOwnHost(host: string | undefined, bound: string): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false
  const name = new URL(`http://${host}`).hostname
  const bare = name.replace(/^\[|\]$/g, '')
  return OWN.has(name) || bare === bound.toLowerCase() || (ANYWHERE.has(bound) && isIP(bare) !== 0)
}
