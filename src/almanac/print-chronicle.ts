// In: the chronicle's table, the holdings and the people; out: the chronicle as the package carries it: each event with the names of those who led its states then.

import { boundDate } from './bound-date.js'
import { foldName } from './fold-name.js'
import type { MergedHolding } from './merge-holdings.js'
import type { PersonEntry } from './name-people.js'
import { readTable } from './read-table.js'

/** Whoever holds these is named in all news of the state: the name tells when, not what. */
const LEADING = /^(?:head-of-state|head-of-government|foreign|defence|president|head)$/
/** Named so long before they enter and after they leave, in days. */
const AROUND = 500

interface Term {
  readonly words: ReadonlySet<string>
  readonly from: number
  readonly until: number
}

function listTerms(
  holdings: readonly MergedHolding[],
  persons: readonly PersonEntry[],
): ReadonlyMap<string, readonly Term[]> {
  const byKey = new Map(persons.map((person) => [person.key, person]))
  const terms = new Map<string, Term[]>()
  for (const holding of holdings) {
    const [code = '', kind = ''] = holding.office.split('/')
    const person = byKey.get(holding.person)
    if (!LEADING.test(kind) || person === undefined) continue
    const from = boundDate(holding.from ?? holding.seen)?.lower ?? 0
    const until = holding.until === null || holding.until === '..' ? null : boundDate(holding.until)
    const words = new Set(
      [person.name, ...person.others].flatMap((name) => name.split(/[\s-]+/)).map(foldName),
    )
    const list = terms.get(code) ?? []
    list.push({ words, from: from - AROUND, until: (until?.upper ?? Number.POSITIVE_INFINITY) + AROUND })
    terms.set(code, list)
  }
  return terms
}

/** day TAB states TAB event TAB words of it that name those who led the states then, one event a line. */
export function printChronicle(
  table: string,
  holdings: readonly MergedHolding[],
  persons: readonly PersonEntry[],
): string {
  const terms = listTerms(holdings, persons)
  return readTable(table)
    .map(({ day = '', states = '', event = '' }) => {
      const at = boundDate(day)?.lower ?? 0
      const then = states
        .split(' ')
        .flatMap((code) => terms.get(code) ?? [])
        .filter((term) => term.from <= at && at <= term.until)
      const named = (event.match(/\p{Lu}[\p{L}]+/gu) ?? []).filter((word) => {
        const folded = foldName(word)
        return then.some((term) => term.words.has(folded))
      })
      return [day, states, event, [...new Set(named)].join(' ')].join('\t').trimEnd()
    })
    .join('\n')
}
