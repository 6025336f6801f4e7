// In: an article; out: its title, where it came from, when it was published and how that is known, and what was noticed on reading it.

import type { ReactNode } from 'react'
import type { ArticleView } from '../../../src/serve/contract.js'
import type { Moment } from '../../../src/terms/index.js'
import { sayDate } from '../words/date-words.js'
import { nameSource } from '../words/event-words.js'
import type { Names } from '../words/party-words.js'
import { sayPlainly } from '../words/plain-words.js'
import { SampleLabel } from './sample-label.js'

export function ArticleHead({
  view,
  children,
}: {
  readonly view: ArticleView
  readonly children?: ReactNode
}): ReactNode {
  const { article } = view
  const origin = [article.outlet, article.byline].filter(Boolean).join(' · ')
  const address = article.url ?? view.sources.find(isAddress) ?? null
  return (
    <header className="article-head">
      <p className="eyebrow">
        {origin || nameSource(article)}
        {view.sample && <SampleLabel />}
        {article.truncated && <span className="badge">cut short</span>}
        {!view.kept && <span className="badge">not kept yet</span>}
      </p>
      <h1>{article.title ?? firstWords(article.text)}</h1>
      <p className="dating">
        <Dating published={article.published} names={view.countries} />
      </p>
      {(article.credited.length > 0 || address) && (
        <p className="faint credits">
          {article.credited.length > 0 && 'Taken from '}
          {article.credited.map((c, i) => (
            <span key={`${c.name} ${c.url ?? ''}`}>
              {i > 0 && ', '}
              <OutLink url={c.url}>{c.name}</OutLink>
            </span>
          ))}
          {article.credited.length > 0 && address && ' · '}
          {address && <OutLink url={address}>the original</OutLink>}
        </p>
      )}
      {article.links.length > 0 && (
        <details className="more">
          <summary>{article.links.length} links in the text</summary>
          <ul className="links">
            {article.links.map((l) => (
              <li key={`${l.start} ${l.url}`}>
                <OutLink url={l.url}>{l.text || l.url}</OutLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      {article.notes.map((note) => (
        <p key={note.code} className="notice">
          {note.text}
        </p>
      ))}
      {children}
    </header>
  )
}

function Dating({
  published,
  names,
}: {
  readonly published: Moment | null
  readonly names: Names
}): ReactNode {
  if (!published) return 'Date of publication unknown.'
  const words = sayDate(published.edtf)
  if (published.basis === 'stated') return `Published ${words}.`
  const about = words.startsWith('about ') ? words : `about ${words}`
  return (
    <>
      Published {about} — <span className="basis">{published.basis}</span>:{' '}
      {sayPlainly(published.reason, names)}
    </>
  )
}

/** Addresses come from articles: only web addresses become links, and they tell the other site nothing. */
export function OutLink({
  url,
  children,
}: {
  readonly url: string | null
  readonly children: ReactNode
}): ReactNode {
  if (url === null || !isAddress(url)) return children
  return (
    <a href={url} target="_blank" rel="noreferrer noopener external">
      {children}
    </a>
  )
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length > 90 ? `${line.slice(0, 89)}…` : line || 'Untitled text'
}
