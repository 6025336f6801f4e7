// In: a sentence; out: organisations that the analyser saw and that no noun told of: firms, papers, institutes, each with a sector.

import type { Sector } from '../terms/index.js'
import { headOf } from './find-offices.js'
import { isAcronym } from './find-people.js'
import { groups, organs } from './nouns.js'
import type { Proposal, View } from './proposal.js'

const BY_WORD: readonly (readonly [RegExp, Sector])[] = [
  [
    /\b(?:times|daily|news|post|journal|herald|tribune|telegraph|guardian|agency|press|television|tv|radio|broadcasting|shimbun|zeitung|gazette|review)\b/i,
    'JRN',
  ],
  [
    /\b(?:inc|corp|corporation|ltd|limited|co|company|group|holdings?|motors?|airlines?|airways|air|technolog(?:y|ies)|electronics|bank|pharma\w*|industries|energy|petroleum|oil|gas|shipbuilding|steel|semiconductor|capital|partners|insurance|securities|motor|foods?|telecom|mobile)\b\.?/i,
    'BUS',
  ],
  [/\b(?:university|college|institute|academy|school|centre|center|think tank)\b/i, 'EDU'],
  [/\b(?:party|league|alliance|movement|front)\b/i, 'PTY'],
  [/\b(?:hospital|clinic|red cross|red crescent)\b/i, 'MED'],
  [/\b(?:union|federation of labou?r)\b/i, 'LAB'],
  [/\b(?:foundation|association|society|network|watch|forum|council)\b/i, 'CVL'],
  [/\b(?:church|mosque|temple|diocese)\b/i, 'REL'],
]

/** A sector by the words of an organisation's name; null where they tell nothing. */
export function guessSector(name: string): Sector | null {
  return BY_WORD.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

const DOCUMENT =
  /\b(?:agreement|memorandum|understanding|treaty|convention|accord|act|initiative|declaration|mou|communiqu[eé]|resolution|charter|protocol)\b/i

export function findOrganisations(view: View, claimed: boolean[]): readonly Proposal[] {
  const proposals: Proposal[] = []
  for (const span of view.sentence.names) {
    const acronym = span.type === 'PER' && span.to - span.from === 1 && isAcronym(view, span.from)
    if (!(span.type === 'ORG' || acronym) || span.score < 0.4) continue
    const { to } = span
    let { from } = span
    if (/^the$/i.test(view.tokens[from]?.form ?? '')) from++
    if (from >= to || view.tokens.slice(from, to).some((_, at) => claimed[from + at])) continue
    const naming = view.namings[from]
    if (naming !== null && naming !== undefined && naming.from === from && naming.to >= to) continue
    const text = view.text(from, to)
    const lemma = view.tokens[from]?.lemma.toLowerCase() ?? ''
    if (DOCUMENT.test(text) || (to - from === 1 && (organs.has(lemma) || groups.has(lemma)))) continue
    claimed.fill(true, from, to)
    proposals.push({
      sentence: view.sentence.index,
      from,
      to,
      head: headOf(view, from, to),
      kind: 'organ',
      form: 'name',
      name: { from, to, text },
      offices: [],
      phrase: null,
      naming: null,
      sector: guessSector(text),
    })
  }
  return proposals
}
