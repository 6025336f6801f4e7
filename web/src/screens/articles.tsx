// In: all articles of the record; out: a list of them, latest first, with a search.

import { type ReactNode, useEffect, useState } from 'react'
import type { ArticleBrief } from '../../../src/serve/contract.js'
import { ask, useAnswer } from '../api.js'
import { SampleLabel } from '../parts/sample-label.js'
import { Await, Empty } from '../parts/state-box.js'
import { linkTo } from '../route.js'
import { sayDate } from '../words/date-words.js'
import { count, nameSource } from '../words/event-words.js'

export function ArticlesScreen(): ReactNode {
  const answer = useAnswer(ask.articles())
  useEffect(() => {
    document.title = 'Articles · Chancery'
  }, [])
  return (
    <Await answer={answer} what="the articles">
      {(articles) => <Articles articles={articles} />}
    </Await>
  )
}

function Articles({ articles }: { readonly articles: readonly ArticleBrief[] }): ReactNode {
  const [search, setSearch] = useState('')
  const wanted = search.toLowerCase().trim()
  const shown = articles
    .filter((a) => `${a.title ?? ''} ${a.outlet ?? ''} ${a.source}`.toLowerCase().includes(wanted))
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
  return (
    <div className="articles">
      <header className="screen-head">
        <h1>Articles</h1>
        <p className="lede">{count(articles.length, 'article')} in the record</p>
        {articles.length > 5 && (
          <input
            type="search"
            className="search"
            value={search}
            placeholder="Find a title or outlet…"
            aria-label="Find a title or outlet"
            onChange={(e) => setSearch(e.target.value)}
          />
        )}
      </header>
      {articles.length === 0 && (
        <Empty title="No article yet">
          <p>
            <a className="button is-main" href={linkTo(['read'])}>
              Read an article
            </a>
          </p>
        </Empty>
      )}
      {articles.length > 0 && shown.length === 0 && <Empty title={`No article with “${search}”`} />}
      <ul className="lines">
        {shown.map((a) => (
          <li key={a.id}>
            <a href={linkTo(['article', a.id])} className="line-title">
              {a.title ?? a.source}
            </a>
            <p className="faint">
              {[
                nameSource(a),
                a.published
                  ? `${a.published_basis === 'stated' ? '' : '≈ '}${sayDate(a.published)}`
                  : 'undated',
                a.reports === 0 ? 'nothing codable' : count(a.reports, 'event'),
                a.truncated ? 'cut short' : null,
              ]
                .filter(Boolean)
                .join(' · ')}
              {a.sample && <SampleLabel />}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
