// In: a visit's match; out: who leads it, how many days, and its stops in the order told.

import type { Mention, ReportVisit, Status, VisitStop } from '../terms/index.js'
import { childrenBy, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import { partiesAt, type RoleFiller, type Scene } from './scene.js'

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

/** Reads a visit from the clause of its trigger; places of the visitor's own state are no stops. */
export function readVisit(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
): ReportVisit {
  const tree = match.frame.tree
  const top = clauseTop(tree, match)
  const range = subtreeOf(tree, top)
  const home = new Set(actor.flatMap((f) => (f.party.code ? [f.party.code] : [])))
  const stops = readStops(scene, match.sentence, tree, range, home)
  const hosts = recipient.filter((f) => f.party.kind !== 'state' && f.party.code && !home.has(f.party.code))
  const withHosts = stops.map((s) => ({
    ...s,
    counterparts: hosts
      .filter((h) => h.party.code === s.country_code || stops.length === 1)
      .map((h) => h.party.name),
  }))
  const told = countriesTold(tree, range)
  const named = new Set(stops.map((s) => s.country_code ?? s.place)).size
  return {
    led_by: readLeader(scene, match, actor),
    days: readDays(scene, match, range),
    stops: withHosts,
    unnamed_stops: told === null ? 0 : Math.max(0, told - named),
  }
}

interface Visiting {
  readonly visit: ReportVisit | null
  readonly recipient: readonly RoleFiller[]
  readonly status: Status
  readonly background: boolean
}

/**
 * The stops of a whole visit once all its tellings are joined: a country gives way to a town in it, and a visit of which no
 * sentence names a stop is where the article was written from, if that lies in the state visited.
 */
export function settleStops(scene: Scene, { visit, recipient, status, background }: Visiting): VisitStop[] {
  const told = visit?.stops ?? []
  const stops = told.filter(
    (s) =>
      !isCountryName(scene, s) ||
      !told.some((o) => o !== s && o.country_code === s.country_code && !isCountryName(scene, o)),
  )
  if (stops.length > 0 || status !== 'occurred' || background) return stops
  const span = scene.article.dateline?.span
  const written =
    span &&
    scene.cast.mentions.find((m) => m.place !== null && span.start <= m.span.start && m.span.end <= span.end)
  const place = written?.place == null ? undefined : scene.cast.places[written.place]
  const host = recipient.some((f) => f.party.code !== null && f.party.code === place?.code)
  if (!place || !host || place.resolution < 2) return stops
  const counterparts = recipient.filter((f) => f.party.kind === 'person').map((f) => f.party.name)
  return [{ place: place.name, country_code: place.code, date: null, counterparts }]
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

function readStops(
  scene: Scene,
  sentence: number,
  tree: Tree,
  range: readonly number[],
  home: ReadonlySet<string>,
): VisitStop[] {
  const stops: (VisitStop & { readonly wide: boolean })[] = []
  const inside = new Set(range)
  const mentions = scene
    .mentionsIn(sentence)
    .filter((m) => inside.has(m.head) && m.form !== 'demonym' && m.form !== 'collective')
    .sort((a, b) => a.from - b.from)
  for (const mention of mentions) {
    const place = placeOf(scene, mention)
    if (!place || (place.code && home.has(place.code)) || !isDestination(tree, mention.head)) continue
    if (stops.some((s) => s.place === place.name)) continue
    const stop = {
      place: place.name,
      country_code: place.code,
      date: null,
      counterparts: [],
      wide: place.code === null,
    }
    // A town and its country named together are one stop: the narrower name stays.
    const same = stops.findIndex((s) => s.country_code !== null && s.country_code === place.code)
    if (same >= 0 && place.country) continue
    const former = same >= 0 ? stops[same] : undefined
    if (former && isCountryName(scene, former)) stops[same] = stop
    else stops.push(stop)
  }
  // "a tour of West Africa that took in Benin and Togo": a region is no stop beside countries.
  const narrow = stops.filter((s) => !s.wide)
  return (narrow.length > 0 ? narrow : []).map(({ wide: _wide, ...stop }) => stop)
}

/** The place a mention names; a state that is gone to is its country. */
function placeOf(
  scene: Scene,
  mention: Mention,
): { name: string; code: string | null; country: boolean } | null {
  const place = mention.place === null ? undefined : scene.cast.places[mention.place]
  if (place) return { name: place.name, code: place.code, country: place.resolution === 1 }
  if (mention.form !== 'name' && mention.form !== 'metonym') return null
  const party = mention.parties.map((p) => scene.cast.parties[p]).find((p) => p?.kind === 'state')
  return party
    ? {
        name: mention.form === 'metonym' ? mention.span.exact : party.name,
        code: party.code,
        country: mention.form === 'name',
      }
    : null
}

function isCountryName(scene: Scene, stop: VisitStop): boolean {
  return (
    scene.cast.places.some((p) => p.name === stop.place && p.resolution === 1) ||
    scene.cast.parties.some((p) => p.kind === 'state' && p.name === stop.place)
  )
}

/** A place that is gone to: object of visiting, or under to, in, into, at, of — not "from". */
function isDestination(tree: Tree, head: number): boolean {
  let at = head
  for (let steps = 0; steps < 4; steps++) {
    const token = tokenAt(tree, at)
    const cases = childrenBy(tree, at, 'case').map((c) => tokenAt(tree, c).form.toLowerCase())
    if (
      cases.some((c) =>
        ['from', 'between', 'against', 'with', 'about', 'on', 'by', 'for', 'after', 'since'].includes(c),
      )
    )
      return false
    if (token.deprel === 'nmod:poss') {
      // "Vietnam's Ha Giang province": the owner goes where the owned goes.
      at = token.head
      continue
    }
    // "deputy governor of Liaoning": what belongs to an office is not gone to; "a tour of Laos" is.
    if (cases.includes('of') && !isJourney(tree, token.head)) return false
    if (token.deprel.startsWith('conj')) {
      at = token.head
      continue
    }
    if (['amod', 'compound', 'nsubj', 'nsubj:pass'].includes(token.deprel)) return false
    return true
  }
  return true
}

const JOURNEYS = new Set([
  'visit',
  'trip',
  'tour',
  'leg',
  'capital',
  'city',
  'province',
  'port',
  'town',
  'state',
  'stop',
  'region',
])

function isJourney(tree: Tree, i: number): boolean {
  return i >= 0 && JOURNEYS.has(tokenAt(tree, i).lemma.toLowerCase())
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

function readDays(scene: Scene, match: Match, range: readonly number[]): number | null {
  const inside = new Set(range)
  const here = scene.times.filter(
    (t) => t.sentence === match.sentence && t.days !== null && t.kind === 'duration',
  )
  const found =
    here.find((t) => t.from >= (range[0] ?? 0) && t.to <= (range.at(-1) ?? 0) + 1 && inside.has(t.to - 1)) ??
    here.find((t) => Math.abs(t.to - match.trigger) <= 3)
  return found?.days ?? null
}

/** "a delegation led by X", "X led a delegation to Y", else the one person among the visitors. */
function readLeader(scene: Scene, match: Match, actor: readonly RoleFiller[]): string | null {
  const tree = match.frame.tree
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
  const persons = actor.filter((f) => f.party.kind === 'person')
  return persons.length > 0 ? [...new Set(persons.map((f) => f.party.name))].join(' and ') : null
}
