// In: a match of an act on a measure; out: the words of the thing that is banned, limited, closed, freed or sent away.

import { childrenBy, obliquesOf, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { nounPhrase } from '../noun-phrase.js'
import { partiesAt, type Scene, wordsBetween } from '../scene.js'
import { findReadersPhrase, RATES } from './find-readers-phrase.js'
import { isTimeAt, listFor } from './object-head.js'

const GOES_WITH = new Set(['to', 'for', 'with', 'from', 'on', 'against', 'of', 'off', 'between'])
/** The words for the thing: by the reader, or else by the tree; "the" and "its" are left out. */
export function nameObject(scene: Scene, match: Match, head: number): string {
  const { tree } = match.frame
  const sent = nameSent(scene, match, head)
  if (sent) return sent
  const journey = adviceOn(match)
  if (journey) return phraseWords(scene, match, ...journey)
  const placed = nameOnList(scene, match, head) ?? nameVisa(scene, match, head)
  if (placed) return placed
  const read = findReadersPhrase(scene, match, head)
  const [from, to] = read && !isOnlyState(scene, match, read, head) ? read : nounPhrase(tree, head)
  const words = phraseWords(scene, match, from, reachOn(scene, match, from, to))
  return from <= head && head < to ? `${words}${onWhom(scene, match, head)}` : words
}

const JOURNEYS = new Set(['travel', 'visit', 'go', 'leave', 'avoid', 'fly', 'journey'])

/** "told its citizens not to | travel to Chad": what is advised on is the journey, not who should not make it. */
function adviceOn(match: Match): readonly [number, number] | null {
  const { tree, trigger } = match.frame
  if (match.pattern.facts.instrument !== 'travel' || tokenAt(tree, trigger).upos !== 'VERB') return null
  const deed = childrenBy(tree, trigger, 'xcomp', 'ccomp', 'advcl').find((c) =>
    JOURNEYS.has(tokenAt(tree, c).lemma),
  )
  if (deed === undefined) return null
  const aim = childrenBy(tree, deed, 'obj', 'obl').find((c) => c > deed)
  return [deed, aim === undefined ? deed + 1 : nounPhrase(tree, aim)[1]]
}

/** "Chile was put on the list of …", "restored Chile to the group": the state with the list, however the tree hangs it. */
function nameOnList(scene: Scene, match: Match, head: number): string | null {
  const { tree } = match.frame
  const list = listFor(scene, match, head)
  if (!list) return null
  const [from, to] = nounPhrase(tree, head)
  const [first, last] = nounPhrase(tree, list.token)
  return `${phraseWords(scene, match, from, to)} ${list.preposition} ${wordsBetween(scene, match.sentence, first, last)}`
}

/** "Peruvians may enter without a visa", "let Peruvians in visa-free": the visa with those who need it. */
function nameVisa(scene: Scene, match: Match, head: number): string | null {
  const { tree, trigger } = match.frame
  if (match.pattern.facts.instrument !== 'visa' || match.pattern.event !== 'CONCEDE') return null
  if (tokenAt(tree, trigger).upos !== 'VERB' || /visa/.test(tokenAt(tree, head).lemma)) return null
  const comers = match.frame.fill('subj')[0]
  if (!ENTERING.has(tokenAt(tree, trigger).lemma.toLowerCase()) || !comers) return null
  return `visa for ${phraseWords(scene, match, ...nounPhrase(tree, comers.token))}`
}

const ENTERING = new Set(['enter', 'visit', 'travel', 'stay', 'come'])

/** "gave him two days to leave": who is sent away is named by the office or the name that the article gives. */
function nameSent(scene: Scene, match: Match, head: number): string | null {
  if (tokenAt(match.frame.tree, head).upos !== 'PRON') return null
  // "shut the border … reopened it": a thing is named by the act that was told before.
  if (/^(?:it|them|they)$/i.test(tokenAt(match.frame.tree, head).form))
    return tokenAt(match.frame.tree, head).form
  const party = partiesAt(scene, match.sentence, head)[0]?.party
  return party ? (party.office ?? party.name) : null
}

/** "the embargo placed on Eritrea": what the noun's clause says it is on belongs to its name. */
function onWhom(scene: Scene, match: Match, head: number): string {
  const { tree } = match.frame
  const clause = childrenBy(tree, head, 'acl').find((c) =>
    scene.wordsOf('impose').has(tokenAt(tree, c).lemma),
  )
  const on =
    clause === undefined ? [] : obliquesOf(tree, clause).filter((o) => /^(?:on|against)$/.test(o.preposition))
  const noun = on[0]
  if (!noun) return ''
  const [from, to] = nounPhrase(tree, noun.token)
  return ` ${noun.preposition} ${phraseWords(scene, match, from, to)}`
}

/** "the curbs imposed on Peru": a state is whom it is on, not the thing. */
const isOnlyState = (
  scene: Scene,
  match: Match,
  [from, to]: readonly [number, number],
  head: number,
): boolean => !(from <= head && head < to) && isState(scene, match, from, to)

/** The words are the name of a state and no more. */
function isState(scene: Scene, match: Match, from: number, to: number): boolean {
  const mention = scene.mentionsIn(match.sentence).find((m) => m.from <= to - 1 && to - 1 < m.to)
  const states = (mention?.parties ?? []).filter((p) => scene.cast.parties[p]?.kind === 'state')
  const noun = tokenAt(match.frame.tree, to - 1).upos === 'PROPN'
  return noun && mention !== undefined && states.length > 0 && mention.from <= from + 1
}

/** "visas | to Canadians", "exports of steel | to Peru": what it goes to or comes from, though the tree hung it on the verb. */
function reachOn(scene: Scene, match: Match, from: number, to: number): number {
  const { tree, trigger, carrier } = match.frame
  const preposition = tree.tokens[to]
  // "removed Turkey | from the programme": a state alone is no thing, whatever follows it.
  const state = isState(scene, match, from, to)
  if (preposition?.upos !== 'ADP' || !(state || GOES_WITH.has(preposition.form.toLowerCase()))) return to
  const noun = preposition.head
  if (noun <= to || scene.times.some((t) => isTimeAt(t, match.sentence, noun))) return to
  if (RATES.has(tokenAt(tree, noun).lemma.toLowerCase())) return to
  const above = tokenAt(tree, noun).head
  const inside = from <= above && above < to
  if (!inside && above !== trigger && above !== carrier && above !== tokenAt(tree, from).head) return to
  // "expelled the envoy | for spying": a reason is no part of the thing, a nation is.
  const named = partiesAt(scene, match.sentence, noun).length > 0
  if (!inside && !state && LOOSER.has(preposition.form.toLowerCase()) && !named) return to
  return nounPhrase(tree, noun)[1]
}

const LOOSER = new Set(['for', 'on', 'with', 'against'])

/** "ten persons, among them …": examples are left out. */
const EXAMPLES = /(?<=\S),? +(?:among (?:them|which|whom)|including|such as|notably|especially)\b.*$/

function phraseWords(scene: Scene, match: Match, from: number, to: number): string {
  const { tree } = match.frame
  let start = from
  while (start < to - 1 && /^(?:DET|PRON|ADP|PUNCT)$/.test(tokenAt(tree, start).upos)) start++
  // "the crossings to tourists from June 23": the day is no part of the thing.
  const timed = scene.times.filter((t) => t.sentence === match.sentence && t.from > start && t.from < to)
  let end = Math.min(to, ...timed.map((t) => t.from))
  while (end > start + 1 && /^(?:ADP|PUNCT)$/.test(tokenAt(tree, end - 1).upos)) end--
  return wordsBetween(scene, match.sentence, start, end)
    .replace(EXAMPLES, '')
    .replace(/[\s,;:]+$/, '')
}
