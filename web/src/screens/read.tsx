// In: the queue of texts given to read; out: the field to paste in, or each text as it is read, and the way into the record.

import { type ReactNode, useEffect, useState } from 'react'
import { ArticleReading } from '../parts/article-reading.js'
import { ReadForm } from '../parts/read-form.js'
import {
  clearQueue,
  keepAll,
  keepText,
  type QueuedText,
  type ReadingState,
  stopReading,
  useQueue,
} from '../reading-queue.js'
import { linkTo } from '../route.js'
import { count } from '../words/event-words.js'

export function ReadScreen(): ReactNode {
  const queue = useQueue()
  const [picked, setPicked] = useState<number | null>(null)
  useEffect(() => {
    document.title = 'Read · Chancery'
  }, [])
  const refusedAlone = queue.length === 1 && queue[0]?.state.kind === 'refused'
  if (queue.length === 0 || refusedAlone) {
    return (
      <div className="read">
        <header className="screen-head">
          <h1>Read an article</h1>
          <p className="lede">
            Paste it, choose files, or drop them anywhere. It is read on this machine, before your eyes.
          </p>
        </header>
        {queue[0]?.state.kind === 'refused' && <Refusal text={queue[0]} />}
        <ReadForm />
      </div>
    )
  }
  const shown =
    queue.find((t) => t.key === picked) ?? queue.find((t) => t.state.kind !== 'waiting') ?? queue[0]
  return (
    <div className="read">
      {queue.length > 1 && <QueueList queue={queue} shown={shown ?? null} onPick={setPicked} />}
      {shown && <ShownText key={shown.key} text={shown} />}
    </div>
  )
}

function ShownText({ text }: { readonly text: QueuedText }): ReactNode {
  const { state } = text
  if (state.kind === 'waiting') return <Reading name={text.name} since={null} />
  if (state.kind === 'reading') return <Reading name={text.name} since={state.since} />
  if (state.kind === 'refused') return <Refusal text={text} />
  return (
    <ArticleReading view={state.view}>
      <div className="actions" role="status">
        <KeepActions text={text} state={state} />
        <button type="button" className="button" onClick={clearQueue}>
          Read another
        </button>
      </div>
    </ArticleReading>
  )
}

function KeepActions({
  text,
  state,
}: {
  readonly text: QueuedText
  readonly state: Extract<ReadingState, { readonly kind: 'read' | 'keeping' | 'kept' }>
}): ReactNode {
  if (state.kind === 'kept') {
    return (
      <span className="kept">
        {state.known ? 'It was in the record already.' : 'Kept in the record.'}{' '}
        <a href={linkTo(['article', state.id])}>Open it there</a>
      </span>
    )
  }
  return (
    <>
      {state.kind === 'read' && state.error && (
        <p className="notice is-error" role="alert">
          It could not be kept: {state.error.message} Nothing is lost; try again.
        </p>
      )}
      <button
        type="button"
        className="button is-main"
        disabled={state.kind === 'keeping'}
        onClick={() => void keepText(text.key)}
      >
        {state.kind === 'keeping' ? 'Keeping…' : 'Keep it in the record'}
      </button>
    </>
  )
}

function Reading({ name, since }: { readonly name: string; readonly since: number | null }): ReactNode {
  const seconds = useSeconds(since)
  return (
    <section className="state reading-now">
      <h1>Reading{name ? ` ${name}` : ''}…</h1>
      <progress aria-label="Reading" />
      <p className="faint" role="status">
        {seconds < 4
          ? 'Sentences, names, dates, then who did what to whom.'
          : `${seconds} seconds. The first text takes longest: the language model is opened for it.`}
      </p>
      <p>
        <button type="button" className="button" onClick={stopReading}>
          Stop
        </button>
      </p>
    </section>
  )
}

function useSeconds(since: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000))
}

function Refusal({ text }: { readonly text: QueuedText }): ReactNode {
  if (text.state.kind !== 'refused') return null
  const { error } = text.state
  return (
    <div className="notice is-error" role="alert">
      <p>
        <b>{text.name || 'This text'} was not read.</b> {error.message}
      </p>
      <p className="faint">
        {text.name ? 'The file is as it was.' : 'What you pasted is still in the field.'}{' '}
        <code>{error.code}</code>
      </p>
    </div>
  )
}

const STATE_WORDS: Readonly<Record<ReadingState['kind'], string>> = {
  waiting: 'waiting',
  reading: 'being read…',
  read: 'read',
  keeping: 'keeping…',
  kept: 'kept',
  refused: 'not read',
}

function QueueList({
  queue,
  shown,
  onPick,
}: {
  readonly queue: readonly QueuedText[]
  readonly shown: QueuedText | null
  readonly onPick: (key: number) => void
}): ReactNode {
  const done = queue.filter((t) => t.state.kind !== 'waiting' && t.state.kind !== 'reading').length
  const keepable = queue.filter((t) => t.state.kind === 'read').length
  return (
    <section className="queue" aria-label="Files">
      <p role="status">
        {done} of {queue.length} files
        {done < queue.length && (
          <>
            {' '}
            <progress value={done} max={queue.length} aria-label="Files read" />
          </>
        )}
      </p>
      <ul>
        {queue.map((t) => (
          <li key={t.key}>
            <button
              type="button"
              className="queue-item"
              aria-pressed={t === shown}
              onClick={() => onPick(t.key)}
            >
              <span>{t.name || 'pasted text'}</span>
              <span className={`badge is-${t.state.kind}`}>
                {t.state.kind === 'read'
                  ? count(t.state.view.reports.length, 'event')
                  : STATE_WORDS[t.state.kind]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        {keepable > 1 && (
          <button type="button" className="button is-main" onClick={() => void keepAll()}>
            Keep all {keepable}
          </button>
        )}
        <button type="button" className="quiet" onClick={clearQueue}>
          Clear the list
        </button>
      </div>
    </section>
  )
}
