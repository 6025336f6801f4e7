// In: a pronoun in its clause and someone it may mean; out: whether its own clause speaks of that one as another: "It urged Ottawa", "Canada, it said, had".

import type { Party, Token } from '../../terms/index.js'
import type { View } from '../proposal.js'
import { codeOf } from '../view-sentence.js'
import { objectsOf, subjectOf } from './clauses.js'
import type { Place } from './list-antecedents.js'
import { SAYS } from './none-clues.js'

const DEEPEST = 12

export function isWithin(tokens: readonly Token[], at: number, top: number): boolean {
  let token = tokens[at]
  for (let steps = 0; token !== undefined && steps < DEEPEST; steps++) {
    if (token.i === top) return true
    token = tokens[token.head]
  }
  return false
}

/** The phrases that stand over against the pronoun in its clause: the objects of a subject, the subject of an object. */
function othersOf({ view, predicate, subject, role, at }: Place): readonly number[] {
  if (predicate === null || role === 'owner') return []
  const objects = objectsOf(view.tokens, predicate).filter((token) => !isWithin(view.tokens, at, token))
  return role === 'subject'
    ? objects.filter((token) => token > at)
    : subject === null
      ? objects
      : [subject, ...objects]
}

function isNamed(view: View, token: number, party: Party): boolean {
  if (party.kind === 'person') {
    const form = view.tokens[token]?.form ?? ''
    return /^\p{Lu}/u.test(form) && form.length > 2 && party.name.split(/[\s-]/).includes(form)
  }
  const naming = view.namings[token] ?? null
  return party.code !== null && naming?.state?.by !== 'demonym' && codeOf(naming) === party.code
}

/** "He told Modi" is not of Modi, "it urged Ottawa" not of Canada. */
export function isOther(place: Place, party: Party): boolean {
  return othersOf(place).some((token) => isNamed(place.view, token, party))
}

/** "It summoned the Canadian envoy", "his talks with the Czech premier": rather not of Canada, hardly of the Czech Republic. */
export function isAgainst(place: Place, party: Party): boolean {
  const { view } = place
  const { code } = party
  if (code === null) return false
  const others = othersOf(place)
  return view.namings.some(
    (naming, token) =>
      naming !== null && codeOf(naming) === code && others.some((top) => isWithin(view.tokens, token, top)),
  )
}

/** "Canada, it said, had sheltered them": the subject of the clause that the pronoun's verb tells of, which is another than who says so. */
export function subjectTold({ view, predicate, role, at }: Place): number | null {
  if (predicate === null || role !== 'subject' || !SAYS.test(predicate.lemma)) return null
  const { tokens } = view
  // "Canberra was blunt: it said": what follows a colon is told of who stands before it.
  if (tokens[at - 1]?.form === ':') return null
  const over = tokens[predicate.head]
  // The trees hang what stands between commas on the verb or on the name before it.
  const between = tokens[at - 1]?.form === ',' && tokens[predicate.i + 1]?.form === ','
  const apart = predicate.deprel.startsWith('parataxis') || (between && predicate.deprel.startsWith('acl'))
  if (over !== undefined && apart)
    return over.upos === 'PROPN' || over.upos === 'NOUN' ? over.i : subjectOf(tokens, over)
  const told = tokens.find(
    (token) => token.head === predicate.i && token.i < at && /^(?:ccomp|parataxis)/.test(token.deprel),
  )
  return told === undefined ? null : subjectOf(tokens, told)
}
