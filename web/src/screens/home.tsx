// In: the overview; out: the first screen: pairs of countries with their temperature, findings, and where to put an article.

import { type ReactNode, useEffect, useState } from 'react'
import type { Overview, PairView } from '../../../src/serve/contract.js'
import { ask, useAnswer } from '../api.js'
import { FindingList } from '../parts/finding-list.js'
import { ReadForm } from '../parts/read-form.js'
import { Sparkline } from '../parts/sparkline.js'
import { Await, Empty } from '../parts/state-box.js'
import { linkTo } from '../route.js'
import { count } from '../words/event-words.js'
import { namesOf } from '../words/party-words.js'

/** Pairs on the first screen before "show all". */
const FIRST = 24

export function HomeScreen(): ReactNode {
  const overview = useAnswer(ask.overview())
  useEffect(() => {
    document.title = 'Chancery'
  }, [])
  return (
    <Await answer={overview} what="the record">
      {(value) => <Home overview={value} />}
    </Await>
  )
}

function Home({ overview }: { readonly overview: Overview }): ReactNode {
  return (
    <div className="home">
      <div className="home-head">
        <h1>Who did what to whom, and who says so</h1>
        <p className="lede">
          {overview.articles === 0
            ? 'The record is empty. Give it an article to read.'
            : `${count(overview.events, 'event')} between ${count(overview.pairs.length, 'pair')} of countries, from ${count(overview.articles, 'article')}.`}
        </p>
      </div>
      {overview.sample && (
        <aside className="sample-note" aria-label="About the samples">
          <p>
            <b>These are samples</b>, written for Chancery on true events. To read your own articles, drop or
            paste one here, or run <code>npm start -- PATH</code>. The samples leave the screen once you keep
            one.
          </p>
        </aside>
      )}
      <section className="home-read" aria-label="Read an article">
        <ReadForm short />
      </section>
      <Pairs pairs={overview.pairs} />
      {overview.findings.length > 0 && (
        <section className="home-findings">
          <h2>
            What the record notices <span className="faint">{overview.findings.length}</span>
          </h2>
          <FindingList findings={overview.findings} limit={6} names={namesOf(overview)} />
        </section>
      )}
    </div>
  )
}

function Pairs({ pairs }: { readonly pairs: readonly PairView[] }): ReactNode {
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const found = pairs.filter((p) => matches(p, search))
  const shown = all || search ? found : found.slice(0, FIRST)
  return (
    <section className="home-pairs">
      <div className="home-pairs-head">
        <h2>Pairs of countries</h2>
        {pairs.length > 5 && (
          <input
            type="search"
            className="search"
            value={search}
            placeholder="Find a country…"
            aria-label="Find a country"
            onChange={(e) => setSearch(e.target.value)}
          />
        )}
      </div>
      {pairs.length === 0 && (
        <Empty title="No pair of countries yet">
          <p>An article that tells what one state did to another brings the first.</p>
        </Empty>
      )}
      {pairs.length > 0 && found.length === 0 && (
        <Empty title={`No pair with “${search}”`}>
          <p>
            <button type="button" className="quiet" onClick={() => setSearch('')}>
              Show all {pairs.length}
            </button>
          </p>
        </Empty>
      )}
      <ul className="pairs">
        {shown.map((p) => (
          <PairTile key={p.pair.map((c) => c.code).join('-')} pair={p} />
        ))}
      </ul>
      {shown.length < found.length && (
        <p>
          <button type="button" className="button" onClick={() => setAll(true)}>
            Show all {found.length} pairs
          </button>
        </p>
      )}
    </section>
  )
}

function PairTile({ pair }: { readonly pair: PairView }): ReactNode {
  const [a, b] = pair.pair
  const channels = Object.entries(pair.channels)
    .sort(([, x], [, y]) => y - x)
    .slice(0, 2)
    .map(([name]) => name)
  return (
    <li>
      <a className="pair-tile" href={linkTo(['pair', `${a.code}-${b.code}`])}>
        <span className="pair-names">
          {a.name} <span className="faint">–</span> {b.name}
        </span>
        <Sparkline points={pair.points} />
        <span className="pair-foot">
          <span>{count(pair.events, 'event')}</span>
          <span className="faint">{channels.join(', ')}</span>
        </span>
      </a>
    </li>
  )
}

function matches({ pair }: PairView, search: string): boolean {
  return search
    .toLowerCase()
    .split(/[\s,–-]+/)
    .filter(Boolean)
    .every((word) => pair.some((c) => c.name.toLowerCase().includes(word) || c.code.toLowerCase() === word))
}
