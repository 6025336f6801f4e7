// In: the hash of the row before and a row's content; out: the row's own link in the chain.

import { createHash } from 'node:crypto'

export const CHAIN_START = '0'.repeat(64)

export function linkChain(before: string, ...content: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([before, ...content]))
    .digest('hex')
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
