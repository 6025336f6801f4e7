// In: a sentence; out: warships by their prefix: "HMS Duncan", "the USS Boxer" are the navy of the state that uses it.

import { headOf } from './find-offices.js'
import type { Proposal, View } from './proposal.js'

const NAVIES: Readonly<Record<string, string>> = {
  USS: 'USA',
  USNS: 'USA',
  USCGC: 'USA',
  HMS: 'GBR',
  HMAS: 'AUS',
  HMCS: 'CAN',
  HMNZS: 'NZL',
  INS: 'IND',
  PNS: 'PAK',
  BRP: 'PHL',
  KRI: 'IDN',
  KD: 'MYS',
  RSS: 'SGP',
  TCG: 'TUR',
  ROKS: 'KOR',
  JS: 'JPN',
}

const navies = new Map(Object.entries(NAVIES))

export function findShips(view: View, claimed: boolean[]): readonly Proposal[] {
  const ships = view.tokens.filter((token) => navies.has(token.form) && !claimed[token.i])
  if (ships.length === 0) return []
  return ships.flatMap(({ form, i: at }): readonly Proposal[] => {
    const code = navies.get(form) ?? ''
    let to = at + 1
    while (
      to < at + 4 &&
      /^\p{Lu}\p{Ll}/u.test(view.tokens[to]?.form ?? '') &&
      view.tokens[to]?.upos === 'PROPN'
    )
      to++
    if (to === at + 1) return []
    claimed.fill(true, at, to)
    return [
      {
        sentence: view.sentence.index,
        from: at,
        to,
        head: headOf(view, at, to),
        kind: 'organ',
        form: 'name',
        name: { from: at, to, text: view.text(at, to) },
        offices: [],
        phrase: null,
        naming: null,
        sector: 'MIL',
        owner: code,
      },
    ]
  })
}
