// In: a sentence; out: personal names that stand without a title, and the apposition that ties them to an office beside them.

import { headOf } from './find-offices.js'
import type { Proposal, View } from './proposal.js'
import { isHonorific, readName } from './read-name.js'

/** People whom the press calls by their initials. */
const BY_INITIALS = /^(?:AMLO|MBS|MBZ|FDR|JFK|LBJ|RFK|DSK|AKK|PNOY|BHL|SBY|KCR)$/

/** "TASS", "UNHCR" in a sentence that is not printed in capitals: an acronym that nothing calls a person names an organisation. */
export function isAcronym(view: View, at: number): boolean {
  if (BY_INITIALS.test(view.tokens[at]?.form ?? '')) return false
  const capitals = (form: string | undefined): boolean => /^\p{Lu}{3,6}$/u.test(form ?? '')
  const others = view.tokens.filter((token) => /^\p{Lu}/u.test(token.form) && token.form.length > 2)
  return (
    capitals(view.tokens[at]?.form) &&
    (others.length === 1 || others.some((token) => /\p{Ll}/u.test(token.form)))
  )
}

/** `isKnown` says whether a single capitalised word or a run of them is someone this article or the almanac knows. */
export function findPeople(
  view: View,
  claimed: boolean[],
  isKnown: (name: string) => boolean,
  isPlace: (word: string) => boolean,
): readonly Proposal[] {
  const proposals: Proposal[] = []
  let at = 0
  while (at < view.tokens.length) {
    if (claimed[at]) {
      at++
      continue
    }
    const to = readName(view, at)
    if (to === at) {
      at++
      continue
    }
    let from = at
    while (isHonorific(view.tokens[from]?.form ?? '')) from++
    const text = view.text(from, to)
    const span = view.spans[from]
    const bare = from === at && to - from === 1
    if (bare && (isPlace(text) || (span?.type === 'PER' && isAcronym(view, at) && !isKnown(text)))) {
      at = to
      continue
    }
    const seen = span?.type === 'PER' && span.from < to
    if (seen || from > at || ((span?.type !== 'ORG' || to - from === 1) && isKnown(text))) {
      claimed.fill(true, at, to)
      proposals.push({
        sentence: view.sentence.index,
        from: at,
        to,
        head: headOf(view, at, to),
        kind: 'person',
        form: 'name',
        name: { from, to, text },
        offices: [],
        phrase: null,
        naming: null,
        sector: null,
      })
    }
    at = to
  }
  return proposals
}

const CLOSES = /^(?:[,.;:)!?—–-]|who|whose|said|says|told|and)$/i

function isAppositive(view: View, first: Proposal, second: Proposal): boolean {
  const comma = view.tokens[first.to]
  const gap = view.tokens[first.to + 1]?.feats.Poss === 'Yes' ? 2 : 1
  if (comma?.form !== ',' || second.from !== first.to + gap) return false
  const a = view.tokens[first.head]
  const b = view.tokens[second.head]
  const tied =
    (/^(?:appos|nmod:desc)/.test(b?.deprel ?? '') &&
      (b?.head ?? -1) >= first.from &&
      (b?.head ?? -1) < first.to) ||
    (a?.deprel === 'appos' && a.head >= second.from && a.head < second.to)
  const after = view.tokens[second.to]
  if (tied) return true
  return (
    b?.deprel !== 'conj' &&
    a?.deprel !== 'conj' &&
    (after === undefined || (CLOSES.test(after.form) && !/^and$/i.test(after.form)))
  )
}

/** Joins "Wang Wentao, China's commerce minister," and "China's commerce minister, Wang Wentao," into one mention. */
export function joinAppositions(view: View, proposals: readonly Proposal[]): readonly Proposal[] {
  const sorted = [...proposals].sort((a, b) => a.from - b.from)
  const joined: Proposal[] = []
  for (const proposal of sorted) {
    const before = joined.at(-1)
    if (before === undefined || !isAppositive(view, before, proposal)) {
      joined.push(proposal)
      continue
    }
    const named =
      before.kind === 'person' && proposal.kind === 'office'
        ? before
        : proposal.kind === 'person' && before.kind === 'office'
          ? proposal
          : null
    const office = named === before ? proposal : before
    if (
      named === null ||
      (named.offices.length > 0 && office.offices.every((phrase) => phrase.match === null))
    ) {
      joined.push(proposal)
      continue
    }
    joined[joined.length - 1] = {
      ...named,
      from: before.from,
      to: proposal.to,
      head: headOf(view, before.from, proposal.to),
      offices: [...named.offices, ...office.offices],
      phrase: office.phrase,
      sector: office.sector ?? named.sector,
    }
  }
  return joined
}
