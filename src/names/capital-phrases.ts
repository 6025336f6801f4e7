// In: a sentence and the cast so far; out: mentions of the towns meant by "the Kenyan capital", "Chile's capital" and "the capital".

import type { GazetteerPlace, State } from '../terms/index.js'
import { describePlace } from './choose-place.js'
import { headOf } from './find-offices.js'
import type { Proposal, View } from './proposal.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

/** Sentences back in which "the capital" finds the state it is the capital of. */
const REACH = 2
const OF_PLACE = /^(?:in|to|into|from|at|near|outside|around|for|across|through|over|towards?|inside)$/i

/** The town alone is meant, not its government: only the place is mentioned. */
export function addCapitals(setting: Setting, view: View): void {
  for (const token of view.tokens) {
    if (token.lemma.toLowerCase() !== 'capital' || token.upos !== 'NOUN' || token.feats.Number === 'Plur')
      continue
    if (/^(?:compound|nmod:desc)/.test(token.deprel) && !isCity(view, token.head)) continue
    if (isNamed(view, token.i)) continue
    const code =
      ownerOf(view, token.i) ?? (isPlaced(view, token.i) ? lastState(setting, view, token.i) : null)
    const state = code === null ? null : setting.lookup.state(code)
    const town = state === null ? null : seatOf(setting, state)
    if (town === null) continue
    const from = view.tokens[token.i - 1]?.upos === 'DET' ? token.i - 1 : token.i
    const proposal: Proposal = {
      sentence: view.sentence.index,
      from,
      to: token.i + 1,
      head: headOf(view, from, token.i + 1),
      kind: 'place',
      form: 'nominal',
      name: null,
      offices: [],
      phrase: null,
      naming: null,
      sector: null,
    }
    setting.cast.mention(view, proposal, [], setting.cast.place(describePlace(town)), [])
  }
}

const isCity = (view: View, head: number): boolean => view.tokens[head]?.lemma === 'city'

function seatOf(setting: Setting, state: State): GazetteerPlace | null {
  if (state.capital === null) return null
  return (
    setting.gazetteer
      .find(state.capital)
      .find((place) => place.code === state.code && place.feature === 'capital') ?? null
  )
}

/** "the capital, Lilongwe", "the capital Lilongwe": the name itself is the mention. */
function isNamed(view: View, at: number): boolean {
  const next = view.tokens[at + 1]?.form === ',' || view.tokens[at + 1]?.lemma === 'city' ? at + 2 : at + 1
  if (view.tokens[next]?.upos === 'PROPN')
    return view.tokens[next]?.head === at || view.tokens[at]?.head === next
  return view.tokens.some((t) => t.upos === 'PROPN' && t.deprel === 'appos' && t.head === at)
}

/** "the Kenyan capital", "Kenya's capital", "the capital of Kenya": whose it is. */
function ownerOf(view: View, at: number): string | null {
  for (const token of view.tokens) {
    if (token.head !== at || !/^(?:amod|nmod|compound)/.test(token.deprel)) continue
    const naming = view.namings[token.i]
    if (naming?.state == null || naming.state.by === 'capital') continue
    const before = view.tokens.find((t) => t.head === token.i && t.deprel === 'case' && t.i < token.i)
    if (before === undefined || before.form.toLowerCase() === 'of') return codeOf(naming)
  }
  return null
}

/** "in the capital": definite, and a place. */
function isPlaced(view: View, at: number): boolean {
  const own = view.tokens.filter((t) => t.head === at)
  const definite = own.some((t) => t.deprel === 'det' && t.form.toLowerCase() === 'the')
  return (
    definite &&
    own.some((t) => t.deprel === 'case' && OF_PLACE.test(t.form)) &&
    !own.some((t) => /^(?:amod|compound|nmod)/.test(t.deprel))
  )
}

/** The state of the place named last, here or a little before. */
function lastState(setting: Setting, view: View, at: number): string | null {
  for (const mention of [...setting.cast.mentions].reverse()) {
    if (view.sentence.index - mention.sentence > REACH) return null
    if (mention.sentence === view.sentence.index && mention.from > at) continue
    const place = mention.place === null ? undefined : setting.cast.places[mention.place]
    if (place?.code) return place.code
  }
  return null
}
