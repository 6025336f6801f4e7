// In: the address; out: the frame of every page and the screen that the address names.

import { type ReactNode, useEffect, useRef } from 'react'
import { ask, useAnswer } from './api.js'
import { DropArea } from './parts/drop-area.js'
import { SampleLabel } from './parts/sample-label.js'
import { linkTo, type Route, useRoute } from './route.js'
import { ArticleScreen } from './screens/article.js'
import { ArticlesScreen } from './screens/articles.js'
import { EventScreen } from './screens/event.js'
import { HomeScreen } from './screens/home.js'
import { MeasuresScreen } from './screens/measures.js'
import { PairScreen } from './screens/pair.js'
import { ReadScreen } from './screens/read.js'
import { WhoScreen } from './screens/who.js'

const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
  ['', 'Countries', ['', 'pair', 'event']],
  ['articles', 'Articles', ['articles', 'article']],
  ['measures', 'Measures', ['measures']],
  ['who', 'Who', ['who']],
]

export function App(): ReactNode {
  const route = useRoute()
  const overview = useAnswer(ask.overview())
  const main = useRef<HTMLElement>(null)
  const place = route.path.join('/')
  const shownBefore = useRef(place)

  // A new screen begins at its top, and a screen reader hears of it; filters leave the page where it is.
  useEffect(() => {
    if (shownBefore.current === place) return
    shownBefore.current = place
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place])

  const sample = overview.kind === 'here' && overview.value.sample
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        To the content
      </button>
      <header className="top">
        <a className="brand" href="#/">
          <Seal />
          Chancery
        </a>
        {sample && <SampleLabel />}
        <nav aria-label="Places">
          {PLACES.map(([path, name, under]) => (
            <a
              key={path}
              href={linkTo(path ? [path] : [])}
              aria-current={under.includes(route.path[0] ?? '') ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
          <a
            className="button is-main"
            href={linkTo(['read'])}
            aria-current={route.path[0] === 'read' ? 'page' : undefined}
          >
            Read an article
          </a>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Screen route={route} />
      </main>
      <footer className="bottom">
        <p>
          Chancery{overview.kind === 'here' ? ` ${overview.value.version}` : ''} · runs on this machine;
          nothing you read leaves it
        </p>
      </footer>
      <DropArea />
    </>
  )
}

function Screen({ route }: { readonly route: Route }): ReactNode {
  const [name = '', id = ''] = route.path
  const pair = /^([A-Z]{2,8})-([A-Z]{2,8})$/i.exec(id)
  if (name === '') return <HomeScreen />
  if (name === 'pair' && pair?.[1] && pair[2]) {
    const [a = '', b = ''] = [pair[1].toUpperCase(), pair[2].toUpperCase()].sort()
    return <PairScreen key={`${a}-${b}`} name={`${a}-${b}`} query={route.query} />
  }
  if (name === 'articles') return <ArticlesScreen />
  if (name === 'article' && id) return <ArticleScreen key={id} id={id} report={route.query.get('report')} />
  if (name === 'event' && id) return <EventScreen key={id} id={id} />
  if (name === 'read') return <ReadScreen />
  if (name === 'measures') return <MeasuresScreen on={route.query.get('on')} />
  if (name === 'who') return <WhoScreen q={route.query.get('q') ?? ''} on={route.query.get('on') ?? ''} />
  return (
    <section className="state">
      <h1>No such page</h1>
      <p>The address names nothing in Chancery.</p>
      <p>
        <a className="button" href="#/">
          All countries
        </a>
      </p>
    </section>
  )
}

function Seal(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect className="seal-ground" width="32" height="32" rx="7" />
      <path className="seal-line" d="M6 16h20" />
      <circle className="seal-up" cx="11" cy="10.5" r="3.2" />
      <circle className="seal-down" cx="21" cy="21.5" r="3.2" />
    </svg>
  )
}
