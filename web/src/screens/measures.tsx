// In: a day; out: the bans, restrictions, tariffs and the like in force on it, each with its acts.

import { type ReactNode, useEffect } from 'react'
import type { MeasureView } from '../../../src/serve/contract.js'
import { ask, useAnswer } from '../api.js'
import { SampleLabel } from '../parts/sample-label.js'
import { Await, Empty } from '../parts/state-box.js'
import { linkTo, replaceRoute } from '../route.js'
import { sayDate } from '../words/date-words.js'
import { count } from '../words/event-words.js'
import { type Names, namesOf } from '../words/party-words.js'

export function MeasuresScreen({ on }: { readonly on: string | null }): ReactNode {
  const day = on ?? new Date().toISOString().slice(0, 10)
  const answer = useAnswer(ask.measures(day))
  const overview = useAnswer(ask.overview())
  useEffect(() => {
    document.title = 'Measures · Chancery'
  }, [])
  const names = namesOf(overview.kind === 'here' ? overview.value : null)
  return (
    <div className="measures">
      <header className="screen-head">
        <h1>Measures in force</h1>
        <p className="lede">
          Bans, restrictions, tariffs, advisories and suspensions, as the articles tell of them
          {overview.kind === 'here' && overview.value.sample && <SampleLabel />}
        </p>
        <label className="day-field">
          On
          <input
            type="date"
            value={day}
            onChange={(e) => e.target.value && replaceRoute(linkTo(['measures'], { on: e.target.value }))}
          />
        </label>
      </header>
      <Await answer={answer} what="the measures">
        {(measures) =>
          measures.length === 0 ? (
            <Empty title={`No measure known to be in force on ${sayDate(day)}`}>
              <p>The record knows what its articles tell; another day may show more.</p>
            </Empty>
          ) : (
            <>
              <p className="faint" role="status">
                {count(measures.length, 'measure')} on {sayDate(day)}
              </p>
              <ul className="measure-list">
                {[...measures].sort(byBeginning).map((m) => (
                  <Measure key={m.measure_id} measure={m} names={{ ...names, ...m.countries }} />
                ))}
              </ul>
            </>
          )
        }
      </Await>
    </div>
  )
}

/** An act with an open end is told by its first day. */
const sayBeginning = (edtf: string): string => sayDate(edtf.replace(/\/(?:\.\.)?$/, ''))

/** Latest first; those without a known beginning last. */
const byBeginning = (a: MeasureView, b: MeasureView): number => ((a.since ?? '') < (b.since ?? '') ? 1 : -1)

function Measure({ measure, names }: { readonly measure: MeasureView; readonly names: Names }): ReactNode {
  const list = (codes: readonly string[]): string => codes.map((c) => names[c] ?? c).join(', ')
  return (
    <li className="measure">
      <h2>{measure.object.charAt(0).toUpperCase() + measure.object.slice(1)}</h2>
      <p>
        <b>{list(measure.by) || 'unknown side'}</b>
        {measure.on.length > 0 && (
          <>
            {' '}
            <span aria-hidden="true">→</span> <b>{list(measure.on)}</b>
          </>
        )}{' '}
        <span className="faint">
          {measure.since ? `since ${sayBeginning(measure.since)}` : 'beginning unknown'}
          {measure.until && measure.until !== '..' ? `, until ${sayDate(measure.until)}` : ', no end known'}
        </span>
      </p>
      <ol className="acts">
        {measure.acts.map((a) => (
          <li key={`${a.event} ${a.act}`}>
            <a href={linkTo(['event', a.event])}>{a.act}</a>{' '}
            <span className="faint">{a.date && a.date !== '..' ? sayBeginning(a.date) : 'date unknown'}</span>
          </li>
        ))}
      </ol>
    </li>
  )
}
