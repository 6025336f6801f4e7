// In: an office or a name, and a day; out: who held the office then, or which offices the person has held, each with its source.

import { type ReactNode, useEffect, useState } from 'react'
import type { WhoAnswer } from '../../../src/serve/contract.js'
import { ask, useAnswer } from '../api.js'
import { Await, Empty } from '../parts/state-box.js'
import { goTo, linkTo } from '../route.js'
import { sayDate } from '../words/date-words.js'

export function WhoScreen({ q, on }: { readonly q: string; readonly on: string }): ReactNode {
  const answer = useAnswer(q ? ask.who(q, on) : null)
  useEffect(() => {
    document.title = q ? `${q} · Chancery` : 'Who · Chancery'
  }, [q])
  return (
    <div className="who">
      <header className="screen-head">
        <h1>Who held which office</h1>
        <p className="lede">An office and a day give its holder; a name gives the offices held.</p>
        <WhoForm key={`${q} ${on}`} q={q} on={on} />
      </header>
      {q ? (
        <Await answer={answer} what="the answer">
          {(told) => <Holders told={told} q={q} on={on} />}
        </Await>
      ) : (
        <p className="faint">
          For instance{' '}
          <a href={linkTo(['who'], { q: 'foreign minister of Japan', on: '2023-03-16' })}>
            foreign minister of Japan on 16 March 2023
          </a>
          , or <a href={linkTo(['who'], { q: 'Penny Wong' })}>Penny Wong</a>.
        </p>
      )}
    </div>
  )
}

function WhoForm({ q, on }: { readonly q: string; readonly on: string }): ReactNode {
  const [words, setWords] = useState(q)
  const [day, setDay] = useState(on)
  return (
    <form
      className="who-form"
      onSubmit={(e) => {
        e.preventDefault()
        goTo(linkTo(['who'], { q: words.trim(), on: day.trim() }))
      }}
    >
      <label className="wide">
        Office or name
        <input
          type="text"
          name="q"
          value={words}
          autoComplete="off"
          placeholder="foreign minister of Japan"
          onChange={(e) => setWords(e.target.value)}
        />
      </label>
      <label>
        On (today if empty)
        <input
          type="text"
          name="on"
          value={day}
          inputMode="numeric"
          autoComplete="off"
          placeholder="2023-03-16, 2023-03, 2023"
          onChange={(e) => setDay(e.target.value)}
        />
      </label>
      <button type="submit" className="button is-main">
        Look up
      </button>
    </form>
  )
}

function Holders({
  told,
  q,
  on,
}: {
  readonly told: WhoAnswer
  readonly q: string
  readonly on: string
}): ReactNode {
  const nobody = `Nobody known for “${q}”${on ? ` on ${sayDate(on)}` : ''}`
  if (told.answers.length === 0) {
    return (
      <Empty title={nobody}>
        <p>
          {told.near.length > 0 ? (
            <NamesLike names={told.near} on={on} />
          ) : (
            'Name the office with its country (“defence minister of India”), or write the name as it is usually printed.'
          )}
        </p>
      </Empty>
    )
  }
  if (told.kind === 'last-known') {
    return (
      <>
        <p>{nobody}. Last known in the office:</p>
        <HolderList holders={told.answers} />
      </>
    )
  }
  return <HolderList holders={told.answers} />
}

function NamesLike({ names, on }: { readonly names: readonly string[]; readonly on: string }): ReactNode {
  return (
    <>
      Names like it:{' '}
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ', '}
          <a href={linkTo(['who'], { q: name, on })}>{name}</a>
        </span>
      ))}
      .
    </>
  )
}

function HolderList({ holders }: { readonly holders: WhoAnswer['answers'] }): ReactNode {
  return (
    <ul className="lines holders">
      {holders.map((h) => (
        <li key={`${h.person} ${h.office} ${h.from ?? ''}`}>
          <p className="line-title">
            <b>{h.person}</b>
          </p>
          <p>
            {h.office} <span className="badge">{h.code}</span>
          </p>
          <p className="faint">
            {h.from ? sayDate(h.from) : 'beginning unknown'} – {sayEnd(h)} · source <Source text={h.source} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function sayEnd({ to, seen }: WhoAnswer['answers'][number]): string {
  if (seen !== undefined) return `end unknown, last seen in office ${sayDate(seen)}`
  if (to === '..') return 'still in office'
  return to ? sayDate(to) : 'end unknown'
}

function Source({ text }: { readonly text: string }): ReactNode {
  const learned = /^learned:(a_\w+)$/.exec(text)
  if (learned?.[1]) return <a href={linkTo(['article', learned[1]])}>an article</a>
  const item = /^wikidata:(Q\d+)/.exec(text)
  if (item?.[1]) {
    return (
      <a href={`https://www.wikidata.org/wiki/${item[1]}`} target="_blank" rel="noreferrer noopener external">
        Wikidata {item[1]}
      </a>
    )
  }
  const hand = /^hand:(.+)$/.exec(text)
  return hand?.[1] ? `entered by hand, ${sayDate(hand[1])}` : text
}
