// In: a sentence; out: the states and bodies it names outside longer phrases, and its pronouns.

import { headOf } from './find-offices.js'
import type { Proposal, View } from './proposal.js'

export function findNamings(view: View, claimed: boolean[]): readonly Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const naming = view.namings[at]
    if (naming === null || naming === undefined || claimed[at] || naming.from !== at) continue
    const by = naming.state?.by
    claimed.fill(true, naming.from, naming.to)
    proposals.push({
      sentence: view.sentence.index,
      from: naming.from,
      to: naming.to,
      head: headOf(view, naming.from, naming.to),
      kind: naming.state === null ? 'body' : 'state',
      form: by === 'demonym' ? 'demonym' : by === 'capital' || by === 'metonym' ? 'metonym' : 'name',
      name: { from: naming.from, to: naming.to, text: naming.text },
      offices: [],
      phrase: null,
      naming,
      sector: null,
    })
  }
  return proposals
}

const PERSON = /^(?:he|him|himself|she|her|herself|his|hers)$/i
const THING = /^(?:it|its|itself)$/i
const MANY = /^(?:they|them|their|themselves|theirs)$/i
const SPEAKERS = /^(?:we|us|our|ourselves|i|me|my)$/i

export type PronounClass = 'person' | 'thing' | 'many' | 'speaker'

export function classifyPronoun(form: string): PronounClass | null {
  if (PERSON.test(form)) return 'person'
  if (THING.test(form)) return 'thing'
  if (MANY.test(form)) return 'many'
  return SPEAKERS.test(form) ? 'speaker' : null
}

export function findPronouns(view: View, claimed: readonly boolean[]): readonly Proposal[] {
  return view.tokens.flatMap((token, at): readonly Proposal[] => {
    if (
      token.upos !== 'PRON' ||
      claimed[at] ||
      token.deprel === 'expl' ||
      classifyPronoun(token.form) === null
    )
      return []
    return [
      {
        sentence: view.sentence.index,
        from: at,
        to: at + 1,
        head: at,
        kind: 'pronoun',
        form: 'pronoun',
        name: null,
        offices: [],
        phrase: null,
        naming: null,
        sector: null,
      },
    ]
  })
}
