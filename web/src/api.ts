// In: paths of the API; out: its answers in the contract's shapes, kept until the record changes, and errors in words for people.

import { useCallback, useEffect, useState } from 'react'
import type {
  ArticleBrief,
  ArticleView,
  EventList,
  EventView,
  Explanation,
  MeasureView,
  Overview,
  Problem,
  WhoAnswer,
} from '../../src/serve/contract.js'

/** What the API answers with GET, by path without its query. */
interface Answers {
  overview: Overview
  events: EventList
  articles: readonly ArticleBrief[]
  measures: readonly MeasureView[]
  who: WhoAnswer
}

export const ask = {
  overview: (): Ask<Answers['overview']> => ({ path: 'overview' }),
  events: (pair: string): Ask<Answers['events']> => ({ path: `events?pair=${encodeURIComponent(pair)}` }),
  event: (id: string): Ask<EventView> => ({ path: `events/${encodeURIComponent(id)}` }),
  articles: (): Ask<Answers['articles']> => ({ path: 'articles' }),
  article: (id: string): Ask<ArticleView> => ({ path: `articles/${encodeURIComponent(id)}` }),
  measures: (on: string): Ask<Answers['measures']> => ({ path: `measures?on=${encodeURIComponent(on)}` }),
  who: (q: string, on: string): Ask<Answers['who']> => ({
    path: `who?${new URLSearchParams(on ? { q, on } : { q }).toString()}`,
  }),
  explain: (id: string): Ask<Explanation> => ({ path: `explain/${encodeURIComponent(id)}` }),
} as const

/** A question to the API; the type says what it answers. */
export interface Ask<T> {
  readonly path: string
  readonly answers?: T
}

/** What the API refused, or that it could not be reached (`status` 0). */
export class ApiError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, detail: string) {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.code = code
  }
}

const kept = new Map<string, Promise<unknown>>()

/** Asks once; the answer is kept until `forgetAnswers`. A failed answer is not kept. */
function fetchAnswer<T>({ path }: Ask<T>): Promise<T> {
  const known = kept.get(path)
  if (known) return known as Promise<T>
  const asked = send<T>(`api/${path}`, {})
  kept.set(path, asked)
  asked.catch(() => kept.delete(path))
  return asked
}

/** The record has changed: everything is asked for again. */
export function forgetAnswers(): void {
  kept.clear()
  window.dispatchEvent(new Event('chancery:changed'))
}

async function send<T>(address: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(address, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError(
      0,
      'web/unreachable',
      'Chancery does not answer. Is it still running in the terminal where you started it?',
    )
  }
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  if (!response.ok) {
    const problem = isJson ? ((await response.json()) as Partial<Problem>) : {}
    throw new ApiError(
      response.status,
      problem.code ?? `http/${response.status}`,
      problem.detail ?? `Chancery answered with ${response.status} ${response.statusText}.`.trim(),
    )
  }
  if (!isJson)
    throw new ApiError(response.status, 'web/no-json', 'Chancery’s answer could not be understood.')
  return (await response.json()) as T
}

export type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | { readonly kind: 'here'; readonly value: T }

/** The answer to a question, asked again when the question or the record changes; null asks nothing. */
export function useAnswer<T>(question: Ask<T> | null): Answer<T> {
  const path = question?.path ?? null
  // Asking again keeps the old answer on the screen until the new one is here.
  const [round, setRound] = useState(0)
  const [state, setState] = useState<{ path: string | null; round: number; answer: Answer<T> }>({
    path: null,
    round,
    answer: { kind: 'loading' },
  })
  const retry = useCallback(() => setRound((n) => n + 1), [])
  useEffect(() => {
    window.addEventListener('chancery:changed', retry)
    return () => window.removeEventListener('chancery:changed', retry)
  }, [retry])
  useEffect(() => {
    if (path === null) return
    let current = true
    const settle = (answer: Answer<T>): void => {
      if (current) setState({ path, round, answer })
    }
    fetchAnswer<T>({ path }).then(
      (value) => settle({ kind: 'here', value }),
      (error: unknown) => settle({ kind: 'failed', error: toError(error), retry }),
    )
    return () => {
      current = false
    }
  }, [path, round, retry])
  return state.path === path ? state.answer : { kind: 'loading' }
}

export function toError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError(0, 'web/failed', error instanceof Error ? error.message : String(error))
}

/** What the user knows of a text; empty strings are left out. */
export interface Hints {
  readonly title: string
  readonly url: string
  readonly outlet: string
  readonly published: string
}

function queryOf(source: string, hints: Hints): string {
  const query = new URLSearchParams()
  if (source) query.set('source', source)
  for (const [key, value] of Object.entries(hints)) if (value.trim()) query.set(key, value.trim())
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** Reads a text without keeping it. */
export function postRead(
  bytes: Uint8Array<ArrayBuffer>,
  source: string,
  hints: Hints,
  signal: AbortSignal,
): Promise<ArticleView> {
  return send(`api/read${queryOf(source, hints)}`, { method: 'POST', body: bytes, signal })
}

/** Reads a text into the record. */
export async function postAdd(
  bytes: Uint8Array<ArrayBuffer>,
  source: string,
  hints: Hints,
): Promise<{ readonly id: string; readonly outcome: 'added' | 'known' }> {
  const answer = await send<{ id: string; outcome: 'added' | 'known' }>(`api/add${queryOf(source, hints)}`, {
    method: 'POST',
    body: bytes,
  })
  forgetAnswers()
  return answer
}
