// In: an article's id; out: its text with the evidence, and its events beside it.

import { type ReactNode, useEffect } from 'react'
import { ask, useAnswer } from '../api.js'
import { ArticleReading } from '../parts/article-reading.js'
import { Await } from '../parts/state-box.js'

export function ArticleScreen({
  id,
  report,
}: {
  readonly id: string
  readonly report: string | null
}): ReactNode {
  const answer = useAnswer(ask.article(id))
  const title = answer.kind === 'here' ? answer.value.article.title : null
  useEffect(() => {
    document.title = `${title ?? 'Article'} · Chancery`
  }, [title])
  return (
    <Await answer={answer} what="this article">
      {(view) => <ArticleReading view={view} chosen={report} />}
    </Await>
  )
}
