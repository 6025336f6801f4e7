// In: texts that were pasted, chosen or dropped; out: a queue that outlives the screen: each waiting, being read, read, refused or kept.

import { useSyncExternalStore } from 'react'
import type { ArticleView } from '../../src/serve/contract.js'
import { type ApiError, type Hints, postAdd, postRead, toError } from './api.js'

export type ReadingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly since: number }
  | { readonly kind: 'read'; readonly view: ArticleView; readonly error: ApiError | null }
  | { readonly kind: 'keeping'; readonly view: ArticleView }
  | { readonly kind: 'kept'; readonly view: ArticleView; readonly id: string; readonly known: boolean }
  | { readonly kind: 'refused'; readonly error: ApiError }

export interface QueuedText {
  readonly key: number
  /** File name, or empty for pasted text. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly hints: Hints
  readonly state: ReadingState
}

export const NO_HINTS: Hints = { title: '', url: '', outlet: '', published: '' }

let texts: readonly QueuedText[] = []
let nextKey = 1
let running: AbortController | null = null
const listeners = new Set<() => void>()

export function useQueue(): readonly QueuedText[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => texts,
  )
}

function change(next: readonly QueuedText[]): void {
  texts = next
  for (const changed of listeners) changed()
}

function setState(key: number, state: ReadingState): void {
  change(texts.map((t) => (t.key === key ? { ...t, state } : t)))
}

/** Puts texts in place of those before and reads one after the other. */
export function queueTexts(
  added: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly hints: Hints }[],
): void {
  running?.abort()
  running = null
  change(added.map((t) => ({ ...t, key: nextKey++, state: { kind: 'waiting' } })))
  void readOn()
}

export async function queueFiles(files: readonly File[]): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      hints: NO_HINTS,
    })),
  )
  queueTexts(read)
}

async function readOn(): Promise<void> {
  const next = texts.find((t) => t.state.kind === 'waiting')
  if (!next || running) return
  const turn = new AbortController()
  running = turn
  setState(next.key, { kind: 'reading', since: Date.now() })
  try {
    const view = await postRead(next.bytes, next.name, next.hints, turn.signal)
    if (!turn.signal.aborted) setState(next.key, { kind: 'read', view, error: null })
  } catch (error) {
    if (!turn.signal.aborted) setState(next.key, { kind: 'refused', error: toError(error) })
  }
  if (turn.signal.aborted) return
  running = null
  void readOn()
}

/** Stops reading; what was read stays. */
export function stopReading(): void {
  running?.abort()
  running = null
  change(texts.filter((t) => t.state.kind !== 'waiting' && t.state.kind !== 'reading'))
}

export async function keepText(key: number): Promise<void> {
  const text = texts.find((t) => t.key === key)
  if (text?.state.kind !== 'read') return
  const { view } = text.state
  setState(key, { kind: 'keeping', view })
  try {
    const { id, outcome } = await postAdd(text.bytes, text.name, text.hints)
    setState(key, { kind: 'kept', view, id, known: outcome === 'known' })
  } catch (error) {
    setState(key, { kind: 'read', view, error: toError(error) })
  }
}

export async function keepAll(): Promise<void> {
  for (const text of texts) if (text.state.kind === 'read') await keepText(text.key)
}

export function clearQueue(): void {
  running?.abort()
  running = null
  change([])
}
