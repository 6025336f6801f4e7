// In: a date with how it is known; out: the date in words, marked where it was reckoned or inferred, with the reason.

import type { ReactNode } from 'react'
import type { Basis } from '../../../src/terms/index.js'
import { sayDate } from '../words/date-words.js'
import type { Names } from '../words/party-words.js'
import { sayPlainly } from '../words/plain-words.js'

const BASIS: Readonly<Record<Basis, { sign: string; word: string; help: string }>> = {
  stated: { sign: '', word: 'stated', help: 'The text states this date.' },
  relative: { sign: '≈ ', word: 'relative', help: 'Reckoned from another date in the text.' },
  implied: { sign: '≈ ', word: 'implied', help: 'Inferred; the text does not state it.' },
}

export function DateLine({
  date,
  basis,
  reason,
  names = {},
}: {
  readonly date: string | null
  readonly basis: Basis | null
  /** Shown in full where given; null: only as a hint. */
  readonly reason: string | null
  readonly names?: Names
}): ReactNode {
  if (date === null) return <span className="date is-unknown">date unknown</span>
  const words = sayDate(date)
  const how = basis === null ? null : BASIS[basis]
  return (
    <span className="date">
      <time dateTime={date}>
        {words.startsWith('about ') ? '' : how?.sign}
        {words}
      </time>
      {how && basis !== 'stated' && (
        <>
          {' '}
          <span className="basis" title={reason ?? how.help}>
            {how.word}
          </span>
        </>
      )}
      {reason && basis !== 'stated' && <span className="reason">: {sayPlainly(reason, names)}</span>}
    </span>
  )
}
