// In: a visit's match; out: who leads it, how many days it lasts and how many countries it takes in, as its clause tells.

import type { ReportVisit } from '../../terms/index.js'
import { childrenBy, subtreeOf, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { partiesAt, type RoleFiller, type Scene } from '../scene.js'

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** Its stops are read once all acts of the article are joined: here there are none, and `unnamed_stops` counts all countries told. */
export function readVisit(scene: Scene, match: Match, actor: readonly RoleFiller[]): ReportVisit {
  const tree = match.frame.tree
  const range = subtreeOf(tree, clauseTop(tree, match))
  return {
    led_by: readLeader(scene, match, actor),
    days: readDays(scene, match, range),
    stops: [],
    unnamed_stops: countriesTold(tree, range) ?? 0,
  }
}

function clauseTop(tree: Tree, match: Match): number {
  const start = match.frame.carrier >= 0 ? match.frame.carrier : match.trigger
  let at = start
  // "kicked off the campaign with a trip to…": the trip's own clause is enough; a participle's clause is its verb's.
  const token = tokenAt(tree, at)
  if (
    ['xcomp', 'advcl', 'acl'].includes(token.deprel) &&
    token.head >= 0 &&
    tokenAt(tree, token.head).upos === 'VERB'
  )
    at = token.head
  return at
}

function countriesTold(tree: Tree, range: readonly number[]): number | null {
  for (const t of range) {
    const token = tokenAt(tree, t)
    const hyphen = /^(\w+)-(?:country|nation|stop|state)$/.exec(token.form.toLowerCase())
    if (hyphen?.[1]) return numberOf(hyphen[1])
    if (!['country', 'nation', 'stop', 'state'].includes(token.lemma.toLowerCase())) continue
    for (const c of childrenBy(tree, t, 'nummod', 'compound', 'amod')) {
      const n = numberOf(tokenAt(tree, c).form.toLowerCase())
      if (n !== null) return n
    }
    const before =
      t >= 2 && /^[-–‑]$/.test(tokenAt(tree, t - 1).form)
        ? numberOf(tokenAt(tree, t - 2).form.toLowerCase())
        : null
    if (before !== null) return before
  }
  return null
}

function numberOf(word: string): number | null {
  const n = NUMBERS[word] ?? Number(word)
  return Number.isInteger(n) && n > 1 && n < 60 ? n : null
}

/** Days past which a length is that of something else: "ending three years of isolation". */
const LONGEST = 62

function readDays(scene: Scene, match: Match, range: readonly number[]): number | null {
  const inside = new Set(range)
  const here = scene.times.filter(
    (t) => t.sentence === match.sentence && t.days !== null && t.days <= LONGEST && t.kind === 'duration',
  )
  const found =
    here.find((t) => t.from >= (range[0] ?? 0) && t.to <= (range.at(-1) ?? 0) + 1 && inside.has(t.to - 1)) ??
    here.find((t) => Math.abs(t.to - match.trigger) <= 3)
  return found?.days ?? null
}

const SENDING = new Set(['send', 'dispatch', 'despatch'])

/** "a delegation led by X", "X led a delegation to Y", else the one person among the visitors. */
function readLeader(scene: Scene, match: Match, actor: readonly RoleFiller[]): string | null {
  const tree = match.frame.tree
  // "sent an envoy, X, to Y": whoever is sent goes, not the sender.
  if (SENDING.has(tokenAt(tree, match.trigger).lemma.toLowerCase())) {
    const sent = match.frame.fill('obj').flatMap((a) => [a.token, ...childrenBy(tree, a.token, 'appos')])
    const persons = sent
      .flatMap((t) => [t, ...childrenBy(tree, t, 'conj')])
      .flatMap((t) => partiesAt(scene, match.sentence, t))
      .filter((f) => f.party.kind === 'person')
    if (persons.length > 0) return [...new Set(persons.map((f) => f.party.name))].join(' and ')
  }
  for (const token of tree.tokens) {
    if (token.lemma !== 'lead' && token.lemma !== 'head') continue
    const agents = childrenBy(tree, token.i, 'obl').filter((c) =>
      childrenBy(tree, c, 'case').some((k) => tokenAt(tree, k).form.toLowerCase() === 'by'),
    )
    const led = agents
      .flatMap((a) => [a, ...childrenBy(tree, a, 'conj')])
      .flatMap((a) => partiesAt(scene, match.sentence, a))
    const names = led.filter((f) => f.party.kind === 'person').map((f) => f.party.name)
    if (names.length > 0) return [...new Set(names)].join(' and ')
  }
  if (SENDING.has(tokenAt(tree, match.trigger).lemma.toLowerCase())) return null
  const persons = actor.filter((f) => f.party.kind === 'person')
  return persons.length > 0 ? [...new Set(persons.map((f) => f.party.name))].join(' and ') : null
}
