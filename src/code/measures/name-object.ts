// In: a match of an act on a measure; out: the words of the thing that is banned, limited, closed, freed or sent away.

import { baseOf, childrenBy, isPassive, obliquesOf, subtreeOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { nounPhrase } from '../noun-phrase.js'
import { partiesAt, type Scene, wordsBetween } from '../scene.js'

const GOES_WITH = new Set(['to', 'for', 'with', 'from', 'on', 'against', 'of', 'off', 'between'])
/** Gerunds name what is done with a thing, and the thing is what is stopped: "stopped issuing visas", "barred from entering". */
const DEEDS = new Set(['xcomp', 'ccomp'])
/** Nouns that only count or part what the phrase under "of" names: "most of its airspace", "the import of beef". */
const PARTS = new Set('most part all some rest majority half bulk portion none any much many'.split(' '))

/** The word that names what is measured: the verb's object, what it is "on" or "to", or the noun of the act itself. */
export function objectHead(scene: Scene, match: Match): number {
  const { tree } = match.frame
  const token = tokenAt(tree, match.trigger)
  if (token.upos !== 'VERB') return match.trigger
  const object =
    match.frame.fill('obj')[0]?.token ?? deedObject(tree, match.trigger) ?? stopped(tree, match.trigger)
  if (object !== null && TERMS.has(tokenAt(tree, object).lemma.toLowerCase())) {
    const sent = childrenBy(tree, match.trigger, 'iobj')[0] ?? match.frame.fill('to')[0]?.token
    if (sent !== undefined) return sent
  }
  if (object !== null) return wholeOf(tree, object)
  const beside = ['to', 'on', 'from'].flatMap((slot) => match.frame.fill(slot))
  const thing = beside.find((a) => !scene.times.some((t) => isTimeAt(t, match.sentence, a.token)))
  return thing?.token ?? match.trigger
}

/** "Deliveries will stop": what ends by itself is what is measured. */
function stopped(tree: Tree, verb: number): number | null {
  if (!ENDS.has(tokenAt(tree, verb).lemma.toLowerCase())) return null
  return childrenBy(tree, verb, 'nsubj')[0] ?? null
}

/** "gave the envoy 24 hours to leave": the time is no thing. */
const TERMS = new Set(['hour', 'day', 'week', 'month', 'deadline', 'notice'])
const ENDS = new Set(['stop', 'end', 'cease', 'resume', 'restart', 'lapse', 'expire'])

function deedObject(tree: Tree, verb: number): number | null {
  for (const deed of childrenBy(tree, verb, ...DEEDS)) {
    const object = childrenBy(tree, deed, 'obj')[0]
    if (object !== undefined) return object
  }
  return null
}

function wholeOf(tree: Tree, head: number): number {
  if (!PARTS.has(tokenAt(tree, head).lemma.toLowerCase())) return head
  const whole = childrenBy(tree, head, 'nmod').find((c) =>
    childrenBy(tree, c, 'case').some((k) => tokenAt(tree, k).form.toLowerCase() === 'of'),
  )
  return whole ?? head
}

/** The words for the thing: by the reader, or else by the tree; "the" and "its" are left out. */
export function nameObject(scene: Scene, match: Match, head: number): string {
  const { tree } = match.frame
  const sent = nameSent(scene, match, head)
  if (sent) return sent
  const journey = adviceOn(match)
  if (journey) return phraseWords(scene, match, ...journey)
  const read = readersPhrase(match, head)
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

/** The run of words that the reader takes for what is measured, in the act's own clause, widened to the phrase that it was cut from. */
function readersPhrase(match: Match, head: number): readonly [number, number] | null {
  const chances = match.reading?.roles.object
  const { tree } = match.frame
  if (!chances) return null
  const runs: (readonly [number, number])[] = []
  for (let from = 0; from < chances.length; from++) {
    let to = from
    while ((chances[to] ?? 0) >= 0.5) to++
    if (to > from) runs.push([from, to])
    from = Math.max(from, to)
  }
  const phrase = new Set(subtreeOf(tree, head))
  const clause = ownClause(match)
  const longest = (list: typeof runs): (typeof runs)[number] | undefined =>
    [...list].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
  const among = (words: ReadonlySet<number>): typeof runs =>
    runs.filter(([from, to]) => words.has(from) || words.has(to - 1))
  const own = longest(among(new Set([...phrase, ...clause])))
  if (own) return widen(tree, own, match)
  // The tree names a thing of the act's own: what the reader sees in another clause is another act's.
  const any = head === match.trigger ? longest(runs) : undefined
  return any ? widen(tree, any, match) : null
}

/** The words under the act's verb, without those of the verbs beside it; of a participle, its noun's too. */
function ownClause(match: Match): ReadonlySet<number> {
  const { tree, carrier, trigger } = match.frame
  const verb = carrier >= 0 ? carrier : trigger
  const token = tokenAt(tree, verb)
  const beside = childrenBy(tree, verb, 'conj', 'parataxis', 'advcl').flatMap((c) => subtreeOf(tree, c))
  const doers = isPassive(tree, verb)
    ? []
    : childrenBy(tree, verb, 'nsubj').flatMap((c) => subtreeOf(tree, c))
  const own = new Set(subtreeOf(tree, verb))
  for (const t of [...beside, ...doers]) own.delete(t)
  if (baseOf(token.deprel) === 'acl' && token.head >= 0) own.add(token.head)
  return own
}

const INNER = new Set(['amod', 'nummod', 'compound', 'det', 'nmod', 'flat', 'conj', 'case'])
/** "duties of about 80 percent on barley": a rate is no thing. */
const RATES = new Set(['percent', 'cent', 'per', '%', 'dollar', 'euro', 'number'])

/** "eight Japanese" of "seafood from eight Japanese prefectures": up to the noun that is no part of another's phrase. */
function widen(tree: Tree, [from, to]: readonly [number, number], match: Match): readonly [number, number] {
  const inside = (t: number): boolean => from <= t && t < to
  const top = tree.tokens.find((t) => inside(t.i) && !inside(t.head))?.i
  if (top === undefined) return [from, to]
  let at = top
  for (let steps = 0; steps < 6; steps++) {
    const token = tokenAt(tree, at)
    if (token.head < 0 || !INNER.has(baseOf(token.deprel))) break
    // "travel advisory": half a compound names nothing.
    if (token.head === match.trigger && !/^(?:amod|compound)$/.test(token.deprel)) break
    const above = tokenAt(tree, token.head)
    if (RATES.has(above.lemma.toLowerCase())) break
    if (above.upos !== 'NOUN' && above.upos !== 'PROPN' && above.upos !== 'ADJ') break
    at = token.head
  }
  const [start, end] = nounPhrase(tree, at)
  return tokenAt(tree, at).upos === 'VERB' ? [from, to] : [Math.min(from, start), Math.max(to, end)]
}

function phraseWords(scene: Scene, match: Match, from: number, to: number): string {
  const { tree } = match.frame
  let start = from
  while (start < to - 1 && /^(?:DET|PRON|ADP|PUNCT)$/.test(tokenAt(tree, start).upos)) start++
  // "the crossings to tourists from June 23": the day is no part of the thing.
  const timed = scene.times.filter((t) => t.sentence === match.sentence && t.from > start && t.from < to)
  let end = Math.min(to, ...timed.map((t) => t.from))
  while (end > start + 1 && /^(?:ADP|PUNCT)$/.test(tokenAt(tree, end - 1).upos)) end--
  return wordsBetween(scene, match.sentence, start, end).replace(/[\s,;:]+$/, '')
}

const isTimeAt = (t: Scene['times'][number], sentence: number, token: number): boolean =>
  t.sentence === sentence && t.from <= token && token < t.to
