// In: an answer that is loading, failed or here; out: a quiet word while it loads, what went wrong with a way on, or the screen itself.

import { type ReactNode, useEffect, useState } from 'react'
import type { Answer } from '../api.js'

export function Await<T>({
  answer,
  what,
  children,
}: {
  readonly answer: Answer<T>
  /** "the article": for the words shown while it loads or when it is missing. */
  readonly what: string
  readonly children: (value: T) => ReactNode
}): ReactNode {
  if (answer.kind === 'here') return children(answer.value)
  if (answer.kind === 'loading') return <Loading what={what} />
  const { error, retry } = answer
  if (error.status === 404) {
    return (
      <section className="state" role="alert">
        <h1>Not in this record</h1>
        <p>
          Chancery does not have {what}. It may belong to the samples, which leave the screen once you have
          read articles of your own.
        </p>
        <p>
          <a className="button" href="#/">
            All countries
          </a>
        </p>
      </section>
    )
  }
  return (
    <section className="state" role="alert">
      <h1>That did not work</h1>
      <p>{error.message}</p>
      <p>
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      </p>
      <p className="faint">
        <code>{error.code}</code>
      </p>
    </section>
  )
}

function Loading({ what }: { readonly what: string }): ReactNode {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <section className="state" aria-busy="true">
      {late && <p role="status">Fetching {what}…</p>}
    </section>
  )
}

export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}
