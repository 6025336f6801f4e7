// In: what the user pastes, chooses and knows of a text; out: it goes to be read. The draft stays until it was read.

import { type ReactNode, useId, useState } from 'react'
import type { Hints } from '../api.js'
import { NO_HINTS, queueFiles, queueTexts } from '../reading-queue.js'
import { goTo, linkTo } from '../route.js'

const DRAFT = 'chancery:draft'

/** `short` is the area of the first screen: paste or choose, nothing more. */
export function ReadForm({ short = false }: { readonly short?: boolean }): ReactNode {
  const [text, setText] = useState(() => sessionStorage.getItem(DRAFT) ?? '')
  const [hints, setHints] = useState<Hints>(NO_HINTS)
  const [told, setTold] = useState<string | null>(null)
  const textId = useId()

  const write = (value: string): void => {
    setText(value)
    setTold(null)
    try {
      sessionStorage.setItem(DRAFT, value)
    } catch {
      // A text larger than the browser keeps stays in the field alone.
    }
  }
  const read = (): void => {
    if (!text.trim()) {
      setTold('There is nothing to read yet. Paste an article, or choose a file.')
      return
    }
    queueTexts([{ name: '', bytes: new TextEncoder().encode(text), hints }])
    goTo(linkTo(['read']))
  }

  return (
    <form
      className={short ? 'read-form is-short' : 'read-form'}
      onSubmit={(e) => {
        e.preventDefault()
        read()
      }}
    >
      <label htmlFor={textId} className={short ? 'read-label' : 'read-label is-large'}>
        {short ? 'Paste an article here, or drop a file anywhere' : 'The text'}
      </label>
      <textarea
        id={textId}
        value={text}
        rows={short ? 4 : 14}
        placeholder="Paste the words of a news article, a read-out or a page’s HTML…"
        onChange={(e) => write(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) read()
        }}
      />
      {!short && <HintFields hints={hints} onChange={setHints} />}
      {told && (
        <p className="notice" role="alert">
          {told}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="button is-main">
          Read it
        </button>
        <FileButton />
        {text && (
          <button type="button" className="quiet" onClick={() => write('')}>
            Empty the field
          </button>
        )}
        <span className="faint">Nothing leaves this machine.</span>
      </div>
    </form>
  )
}

function FileButton(): ReactNode {
  return (
    <label className="button file">
      Choose files…
      <input
        type="file"
        multiple
        accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html,text/markdown"
        onChange={(e) => {
          const files = [...(e.target.files ?? [])]
          e.target.value = ''
          if (files.length === 0) return
          goTo(linkTo(['read']))
          void queueFiles(files)
        }}
      />
    </label>
  )
}

function HintFields({
  hints,
  onChange,
}: {
  readonly hints: Hints
  readonly onChange: (hints: Hints) => void
}): ReactNode {
  const fields: readonly (readonly [keyof Hints, string, string])[] = [
    ['published', 'Published on', '2025-11-30, 2025-11 or 2025'],
    ['outlet', 'Outlet', 'who printed it'],
    ['title', 'Title', 'if the text does not begin with it'],
    ['url', 'Address', 'https://…'],
  ]
  return (
    <details className="hints">
      <summary>What you know of it (all optional)</summary>
      <div className="hint-fields">
        {fields.map(([key, label, placeholder]) => (
          <label key={key}>
            {label}
            <input
              type="text"
              name={key}
              value={hints[key]}
              placeholder={placeholder}
              autoComplete="off"
              onChange={(e) => onChange({ ...hints, [key]: e.target.value })}
            />
          </label>
        ))}
      </div>
    </details>
  )
}
