// In: findings; out: what the record noticed by itself, each with a way to the event or article it speaks of.

import type { ReactNode } from 'react'
import type { Finding, FindingKind } from '../../../src/terms/index.js'
import { linkTo } from '../route.js'
import type { Names } from '../words/party-words.js'
import { sayPlainly } from '../words/plain-words.js'

const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  'office-held-by-other': 'Office held by another',
  'name-differs-from-holder': 'Name printed otherwise',
  'sources-differ': 'Sources differ',
  'direction-reversed': 'Direction reversed',
  'carrot-and-stick': 'Pressure and inducement',
  'break-in-temperature': 'Break in temperature',
  'date-clues-contradict': 'Dates contradict',
}

export function FindingList({
  findings,
  limit,
  here,
  names,
}: {
  readonly findings: readonly Finding[]
  readonly limit?: number
  /** The article or event on the screen: no link to itself. */
  readonly here?: string
  readonly names: Names
}): ReactNode {
  if (findings.length === 0) return null
  const shown = findings.slice(0, limit ?? findings.length)
  const rest = findings.slice(shown.length)
  return (
    <>
      <ul className="findings">
        {shown.map((f) => (
          <FindingItem
            key={`${f.code} ${f.article ?? ''} ${f.text}`}
            finding={f}
            here={here ?? null}
            names={names}
          />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{rest.length} more</summary>
          <ul className="findings">
            {rest.map((f) => (
              <FindingItem
                key={`${f.code} ${f.article ?? ''} ${f.text}`}
                finding={f}
                here={here ?? null}
                names={names}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function FindingItem({
  finding,
  here,
  names,
}: {
  readonly finding: Finding
  readonly here: string | null
  readonly names: Names
}): ReactNode {
  const events = finding.about.filter((id) => id.startsWith('e_') && id !== here).slice(0, 4)
  const article = finding.article !== null && finding.article !== here ? finding.article : null
  return (
    <li className="finding">
      <span className="finding-kind">{KIND_WORDS[finding.kind]}</span>
      <span>{sayPlainly(finding.text, names)}</span>
      {(events.length > 0 || article) && (
        <span className="finding-links">
          {events.map((id, i) => (
            <a key={id} href={linkTo(['event', id])}>
              {events.length === 1 ? 'see the event' : `event ${i + 1}`}
            </a>
          ))}
          {article && <a href={linkTo(['article', article])}>see the article</a>}
        </span>
      )}
    </li>
  )
}
