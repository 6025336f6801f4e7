// In: a sentence and the almanac; out: firms, parties, armed groups and agencies that the almanac knows by name, each with its state.

import type { AlmanacLookup, Organisation } from '../terms/index.js'
import { headOf } from './find-offices.js'
import type { Proposal, View } from './proposal.js'
import { codeOf } from './view-sentence.js'

/** The token after the organisation's name where it is printed at `from`; `from` where it is not. */
function endOfName(view: View, from: number, { name }: Organisation): number {
  let to = from + 1
  while (to < view.tokens.length && view.text(from, to).length < name.length) to++
  return view.text(from, to).replaceAll('’', "'") === name.replaceAll('’', "'") ? to : from
}

const LEGAL = /^(?:corp|corporation|inc|ltd|limited|plc|co)\.?$/i

/** "Korean Air" is the firm and not Korea; "Bank of China" stays the state's where the almanac has no such firm. The state before the name goes with it: "Iranian Revolutionary Guards". */
export function findListed(view: View, lookup: AlmanacLookup, claimed: boolean[]): readonly Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const form = view.tokens[at]?.form ?? ''
    if (claimed[at]) continue
    for (const organisation of lookup.organisationsFrom(form)) {
      let to = endOfName(view, at, organisation)
      if (to > at && LEGAL.test(view.tokens[to]?.form ?? '')) to++
      if (to === at || claimed.slice(at, to).includes(true)) continue
      const naming = view.namings[at] ?? null
      if (naming !== null && naming.to >= to) break
      const own = view.namings[at - 1] ?? null
      const from = own !== null && codeOf(own) === organisation.code && !claimed[at - 1] ? own.from : at
      claimed.fill(true, from, to)
      proposals.push({
        sentence: view.sentence.index,
        from,
        to,
        head: headOf(view, from, to),
        kind: 'organ',
        form: 'name',
        name: { from: at, to, text: organisation.name },
        offices: [],
        phrase: null,
        naming: null,
        sector: organisation.sector,
        owner: organisation.code,
      })
      at = to - 1
      break
    }
  }
  return proposals
}
