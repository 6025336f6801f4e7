// In: the slots of a merged event; out: those on which sources differ, each value with who gave it.

import type { ReactNode } from 'react'
import type { EventView } from '../../../src/serve/contract.js'
import type { Status } from '../../../src/terms/index.js'
import { sayDate } from '../words/date-words.js'
import { nameEvent, nameSource, SLOT_WORDS, STATUS_WORDS } from '../words/event-words.js'

export function SlotList({ event, all }: { readonly event: EventView; readonly all: boolean }): ReactNode {
  const slots = Object.entries(event.slots).filter(([, values]) => values.length > (all ? 0 : 1))
  if (slots.length === 0) return null
  return (
    <dl className={all ? 'slots' : 'slots is-short'}>
      {slots.map(([slot, values]) => (
        <div key={slot} className={values.length > 1 ? 'slot differs' : 'slot'}>
          <dt>
            {SLOT_WORDS[slot] ?? slot}
            {values.length > 1 && <span className="differs-word"> differs</span>}
          </dt>
          {values.map((v) => (
            <dd key={v.value}>
              <b>{sayValue(slot, v.value, event)}</b>{' '}
              <span className="faint">
                {v.sources.map((source) => nameSource({ outlet: null, source })).join(', ')}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function sayValue(slot: string, value: string, event: EventView): string {
  if (slot === 'date') return sayDate(value)
  if (slot === 'status') return Object.hasOwn(STATUS_WORDS, value) ? STATUS_WORDS[value as Status] : value
  if (slot === 'mode') return nameEvent(event.lead.event, value)
  return value
}
