// In: the address after `#`; out: the screen it names and its query, and links that change it.

import { useMemo, useSyncExternalStore } from 'react'

export interface Route {
  /** Parts of the path: `#/pair/AUS-CHN` is `['pair', 'AUS-CHN']`. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  return {
    path: path.split('/').filter(Boolean).map(decodePart),
    query: new URLSearchParams(query),
  }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** `#/pair/AUS-CHN?quad=1`; empty and null values are left out. */
export function linkTo(
  path: readonly string[],
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value) params.set(key, value)
  const tail = params.toString()
  return `#/${path.map(encodeURIComponent).join('/')}${tail ? `?${tail}` : ''}`
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  return useMemo(() => readRoute(hash), [hash])
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Changes the address without a new step in the history: for filters. */
export function replaceRoute(link: string): void {
  window.history.replaceState(null, '', link)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

export function goTo(link: string): void {
  window.location.hash = link
}
