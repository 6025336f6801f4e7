// In: an article with its reports; out: its head, its text with the evidence marked, and the events beside it, each leading to the other.

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView } from '../../../src/serve/contract.js'
import { count } from '../words/event-words.js'
import { ArticleHead } from './article-head.js'
import { EventCard } from './event-card.js'
import { EvidenceText, type Hand } from './evidence-text.js'
import { FindingList } from './finding-list.js'
import { Empty } from './state-box.js'

export function ArticleReading({
  view,
  chosen = null,
  children,
}: {
  readonly view: ArticleView
  /** Id of the report whose words are shown first. */
  readonly chosen?: string | null
  /** What can be done with the article. */
  readonly children?: ReactNode
}): ReactNode {
  const reports = useMemo(
    () => [...view.reports].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)),
    [view.reports],
  )
  const [hand, setHand] = useState<Hand>({ over: null, chosen: null })
  const page = useRef<HTMLDivElement>(null)

  const show = useCallback((selector: string, focus: string | null): void => {
    const element = page.current?.querySelector<HTMLElement>(selector)
    element?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' })
    if (focus) page.current?.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true })
  }, [])

  const chooseInText = useCallback(
    (n: number, by: 'pointer' | 'keyboard'): void => {
      setHand({ over: null, chosen: n })
      show(`[data-card="${n}"]`, by === 'keyboard' ? `[data-card="${n}"] .card-title` : null)
    },
    [show],
  )
  const chooseCard = useCallback(
    (n: number): void => {
      setHand({ over: null, chosen: n })
      show(`mark[data-reports~="${n}"], [data-ref="${n}"]`, `[data-ref="${n}"]`)
    },
    [show],
  )
  // The card of the words under the pointer comes into the column beside the text; on a phone the page stays where it is.
  const overText = useCallback((over: number | null): void => {
    setHand((h) => (h.over === over ? h : { ...h, over }))
    if (over === null || !page.current) return
    const column = page.current.querySelector<HTMLElement>('.cards-column')
    const card = page.current.querySelector<HTMLElement>(`[data-card="${over}"]`)
    if (!column || !card || column.scrollHeight <= column.clientHeight + 1) return
    const top = card.offsetTop - column.offsetTop
    if (top < column.scrollTop || top + card.offsetHeight > column.scrollTop + column.clientHeight) {
      column.scrollTo({ top: top - 16, behavior: isCalm() ? 'auto' : 'smooth' })
    }
  }, [])
  const overCard = useCallback((over: number | null): void => setHand((h) => ({ ...h, over })), [])

  useEffect(() => {
    const n = chosen === null ? -1 : reports.findIndex((r) => r.id === chosen)
    if (n < 0) return
    setHand({ over: null, chosen: n })
    show(`mark[data-reports~="${n}"]`, null)
  }, [chosen, reports, show])

  return (
    <div className="reading" ref={page}>
      <ArticleHead view={view}>{children}</ArticleHead>
      {view.findings.length > 0 && (
        <section className="reading-findings" aria-label="Findings">
          <FindingList findings={view.findings} here={view.article.id} names={view.countries} />
        </section>
      )}
      <div className="reading-columns">
        <section className="text-column" aria-label="The text">
          <EvidenceText
            article={view.article}
            reports={reports}
            hand={hand}
            onOver={overText}
            onChoose={chooseInText}
          />
          {view.article.truncated && (
            <p className="notice">The text breaks off here. What follows it in the original is not known.</p>
          )}
        </section>
        <section className="cards-column" aria-label="Events in this text">
          <h2>{reports.length === 0 ? 'Nothing codable' : count(reports.length, 'event')}</h2>
          {reports.length === 0 ? (
            <Empty title="The text was read, and no sentence in it tells of an act between states." />
          ) : (
            <ol className="cards">
              {reports.map((report, i) => (
                <EventCard
                  key={report.id}
                  report={report}
                  index={i}
                  names={view.countries}
                  eventId={view.events[report.id] ?? null}
                  lit={hand.over === i || (hand.over === null && hand.chosen === i)}
                  onOver={overCard}
                  onChoose={chooseCard}
                />
              ))}
            </ol>
          )}
        </section>
      </div>
    </div>
  )
}

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
