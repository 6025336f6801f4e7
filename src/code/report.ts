// In: a settled candidate; out: the report in the record's shape, named by the hash of its content.

import { createHash } from 'node:crypto'
import {
  type Article,
  type CoderVersions,
  type Comment,
  type Doubt,
  type EventLocation,
  type Evidence,
  type Report,
  type ReportParty,
  SECTORS,
  type Sector,
  scaleOf,
} from '../terms/index.js'
import type { Candidate } from './candidate.js'
import { judgeCertainty, readSigns } from './certainty.js'
import { doubtPlace, type Located } from './doubt-place.js'
import { baseOf, childrenBy, subtreeOf, type Tree, tokenAt } from './graph.js'
import type { Match } from './match.js'
import type { RoleFiller, Scene } from './scene.js'
import type { Standing } from './standing.js'

const CONTEXT_UNITS = 32
const LONG_SENTENCE = 420

export function buildReport(
  scene: Scene,
  candidate: Candidate,
  comments: readonly Comment[],
  coder: CoderVersions,
  standing: Standing,
  narrow = false,
): Report {
  const article = scene.article
  const evidence = collectEvidence(scene, candidate, narrow)
  const located = locate(scene, candidate)
  const place = located && describePlace(located.place)
  const mode = settleMode(candidate, place)
  const { quad, score } = scaleOf(candidate.event, mode)
  const doubts = [
    ...collectDoubts('actor', candidate.actor),
    ...collectDoubts('recipient', candidate.recipient),
    ...(located === null ? [] : doubtPlace(located)),
    ...candidate.dateDoubts,
  ]
  const body = {
    v: 1 as const,
    event: candidate.event,
    mode,
    context: candidate.context,
    actor: candidate.actor.map((f) => describeParty(f)),
    recipient: candidate.recipient.map((f) => describeParty(f)),
    date: candidate.moment?.edtf ?? null,
    date_basis: candidate.moment?.basis ?? null,
    date_reason: candidate.moment?.reason ?? null,
    event_loc: place,
    status: candidate.status,
    background: candidate.background,
    channel: candidate.channel,
    instrument: candidate.instrument,
    stance: candidate.stance,
    event_scale: score,
    quad_code: quad,
    certainty:
      candidate.event === 'POLL'
        ? pollCertainty(candidate)
        : judgeCertainty(
            readSigns(candidate, standing),
            candidate.matches.some((m) => m.support !== null),
          ),
    attribution: candidate.voices,
    visit: candidate.visit,
    measure: candidate.measure,
    poll: candidate.poll,
    comments,
    doubts,
    evidence,
    article: describeArticle(article),
    coder,
  }
  return { ...body, id: nameReport(article, body) }
}

/** A figure that was read is right as often as its pattern is: a poll has no sides to be wrong about. */
function pollCertainty(candidate: Candidate): number {
  return Math.max(...candidate.matches.map((m) => m.pattern.prior))
}

/** The hash speaks of the text and what was made of it, not of paths, certainty or versions. */
function nameReport(
  article: Article,
  body: Pick<Report, 'event' | 'mode' | 'actor' | 'recipient' | 'date' | 'status' | 'evidence'>,
): string {
  const key = JSON.stringify([
    article.sha256,
    body.event,
    body.mode,
    body.actor.map((p) => p.entity_text),
    body.recipient.map((p) => p.entity_text),
    body.date,
    body.status,
    body.evidence.map((e) => [e.start, e.end]),
  ])
  return `r_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`
}

export function describeParty(filler: RoleFiller): ReportParty {
  const { party, mention } = filler
  const sector =
    party.sector !== null && (SECTORS as readonly string[]).includes(party.sector)
      ? (party.sector as Sector)
      : null
  return {
    code: party.code,
    sector,
    entity_text: mention.span.exact.replace(/\s+/g, ' '),
    identifier_text: party.name,
    identifier_id: party.id,
    wikidata: party.wikidata,
    office: party.office,
  }
}

function collectDoubts(side: string, fillers: readonly RoleFiller[]): Doubt[] {
  return fillers.flatMap((f, i) => f.mention.doubts.map((d) => ({ ...d, at: `${side}[${i}]` })))
}

export function describeArticle(article: Article): Report['article'] {
  return {
    id: article.id,
    source: article.source,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    credited: article.credited,
    published: article.published?.edtf ?? null,
    published_basis: article.published?.basis ?? null,
    published_reason: article.published?.reason ?? null,
    language: article.language,
    truncated: article.truncated,
    boilerplate: article.boilerplate,
  }
}

function collectEvidence(scene: Scene, candidate: Candidate, narrow: boolean): Evidence[] {
  const out: Evidence[] = []
  for (const match of candidate.matches) {
    const [start, end] = quoteRange(match, narrow)
    if (out.some((e) => e.start <= start && end <= e.end)) continue
    out.push(quote(scene.article.text, start, end, match.sentence))
  }
  return out
}

/** The whole sentence; of a long one, or one that tells two such acts, the clause of the trigger. */
function quoteRange(match: Match, narrow: boolean): readonly [number, number] {
  const tree = match.frame.tree
  const { start, end } = tree.sentence
  if (!narrow && end - start <= LONG_SENTENCE) return [start, end]
  const top = clauseOf(tree, match.frame.carrier >= 0 ? match.frame.carrier : match.trigger)
  const inside = subtreeOf(tree, top)
  const first = inside[0]
  const last = inside.at(-1)
  return first === undefined || last === undefined
    ? [start, end]
    : [tokenAt(tree, first).start, tokenAt(tree, last).end]
}

function clauseOf(tree: Tree, i: number): number {
  let at = i
  for (;;) {
    const token = tokenAt(tree, at)
    if (token.head < 0 || ['ccomp', 'advcl', 'parataxis', 'conj'].includes(baseOf(token.deprel))) return at
    at = token.head
  }
}

export function quote(text: string, start: number, end: number, sentence: number): Evidence {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
    suffix: text.slice(end, end + CONTEXT_UNITS),
    start,
    end,
    sentence,
  }
}

/** Two who meet in the country of one of them do not meet on third ground. */
function settleMode({ mode, actor, recipient }: Candidate, place: EventLocation | null): string | null {
  if (mode !== 'third-party' || !place?.country_code) return mode
  return [...actor, ...recipient].some((f) => f.party.code === place.country_code) ? null : mode
}

/** Where it happened: a place under "in", "at" or the like by the trigger, or the visit's first stop; never the seat of a party. */
function locate(scene: Scene, candidate: Candidate): Located | null {
  for (const match of candidate.matches) {
    const tree = match.frame.tree
    // "visited an office in Dalian": where the thing visited is, the visit is.
    const visited = candidate.mode === 'visit' ? childrenBy(tree, match.trigger, 'obj') : []
    const objects = visited.flatMap((o) => [o, ...childrenBy(tree, o, 'acl')])
    for (const head of [match.trigger, ...objects, match.frame.carrier, parentVerb(tree, match.trigger)]) {
      if (head < 0) continue
      const found = placeUnder(scene, match.sentence, tree, head)
      if (found) return found
    }
  }
  const first = candidate.visit?.stops[0]
  // Two towns of one name in an article: the stop knows its country.
  const place =
    first && scene.cast.places.find((p) => p.name === first.place && p.code === first.country_code)
  if (!place) return null
  const at = scene.cast.places.indexOf(place)
  return { place, doubts: scene.cast.mentions.find((m) => m.place === at)?.doubts ?? [] }
}

function parentVerb(tree: Tree, i: number): number {
  const token = tokenAt(tree, i)
  return token.head >= 0 &&
    tokenAt(tree, token.head).upos === 'VERB' &&
    ['xcomp', 'obl', 'obj', 'advcl'].includes(baseOf(token.deprel))
    ? token.head
    : -1
}

const PLACING = new Set(['in', 'at', 'near', 'off', 'to', 'into', 'outside', 'across', 'inside', 'around'])

function placeUnder(scene: Scene, sentence: number, tree: Tree, head: number): Located | null {
  let best: Located | null = null
  for (const c of childrenBy(tree, head, 'obl', 'nmod')) {
    const placed = childrenBy(tree, c, 'case').some((k) => PLACING.has(tokenAt(tree, k).form.toLowerCase()))
    if (!placed) continue
    const mention = scene.mentionsIn(sentence).find((m) => m.place !== null && m.from <= c && c < m.to)
    const place = mention?.place == null ? undefined : scene.cast.places[mention.place]
    if (place && (!best || place.resolution > best.place.resolution))
      best = { place, doubts: mention?.doubts ?? [] }
  }
  return best
}

function describePlace(place: Scene['cast']['places'][number]): EventLocation {
  return {
    resolved_place: place.name,
    province: place.province,
    country_code: place.code,
    lat: place.lat,
    lon: place.lon,
    geonameid: place.geonameid,
    resolution: place.resolution,
  }
}
