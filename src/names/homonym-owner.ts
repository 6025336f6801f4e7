// In: an office over a part of a state ("Governor of Georgia"); out: the same office of the state that the part belongs to, where a state bears its name.

import type { OfficePhrase, Proposal } from './proposal.js'
import type { Setting } from './setting.js'

const OVER_PART = /^(?:governor|vice-governor)$/
/** "the governor of the Bank of Georgia" is over no part. */
const BANK = /\b(?:bank|reserve|fund)\b/i

/** The state one of whose first divisions has the owner's name; null where none has, or the owner is of another kind. */
function stateOfPart(office: OfficePhrase, { lookup, gazetteer, weights }: Setting): string | null {
  if (office.owner === null || !OVER_PART.test(office.noun.lemma) || BANK.test(office.words)) return null
  const name = lookup.state(office.owner)?.name ?? ''
  if (name === '') return null
  const codes = gazetteer
    .find(name)
    .filter((place) => place.feature === 'admin1' && place.code !== null && place.code !== office.owner)
    .map((place) => place.code ?? '')
  return codes.find((code) => weights.has(code)) ?? (codes.length === 1 ? (codes[0] ?? null) : null)
}

/** Sovereign states have no governors: "Georgia Governor Brian Kemp" and "Brian Kemp, Governor of Georgia" are of the United States. */
export function settleOwners(proposal: Proposal, setting: Setting): Proposal {
  const settled = proposal.offices.map((office) => {
    const code = stateOfPart(office, setting)
    if (code === null) return office
    const region = setting.lookup.state(office.owner ?? '')?.name ?? ''
    const words = office.words.includes(region) ? office.words : `${office.words} of ${region}`
    return { ...office, owner: code, words, match: setting.lookup.findOffice(words, code) }
  })
  return settled.some((office, at) => office !== proposal.offices[at])
    ? { ...proposal, offices: settled }
    : proposal
}
