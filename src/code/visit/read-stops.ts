// In: a visit with the goings it claims; out: its stops in the order told: towns and sites, a country only where no town is told.

import type { VisitStop } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { childrenBy, isVerb, tokenAt } from '../graph.js'
import type { Scene } from '../scene.js'
import { isHome } from './claim-goings.js'
import type { Going } from './find-goings.js'
import { momentOfStop, withinDays } from './stop-dates.js'

export interface ToldStop extends VisitStop {
  /** Only the country is named. */
  readonly country: boolean
}

/** Days by which a stop's own date may miss those of its visit: what is further off dates something else told beside it. */
const STRAY = 40

/** Each place once, in the order told; a country gives way to a town in it. */
export function readStops(
  scene: Scene,
  visit: Candidate,
  claimed: readonly Going[],
  all: readonly Going[],
  others: ReadonlyMap<Candidate, readonly Going[]>,
): { stops: VisitStop[]; unnamed_stops: number } {
  const told = claimed.filter((g) => !isHome(visit, g))
  const stops = gatherStops(scene, visit, told, all)
  const narrow = stops.filter((s) => !stops.some((o) => o !== s && isNarrower(o, s)))
  // "The trip takes her on to Mombasa": what is yet to come leaves open where she is.
  const ahead = told.length > 0 && told.every((g) => g.status === 'planned')
  const placed =
    !ahead && narrow.some((s) => !s.country) ? narrow : placeByArticle(scene, visit, narrow, ahead)
  const known = placed.some((s) => !s.country) ? placed : placeByOthers(visit, placed, others)
  const countries = new Set(known.map((s) => s.country_code ?? s.place)).size
  return {
    stops: known.map((s) => finishStop(visit, s, known.length === 1)),
    unnamed_stops: visit.visit?.unnamed_stops ? Math.max(0, visit.visit.unnamed_stops - countries) : 0,
  }
}

function gatherStops(
  scene: Scene,
  visit: Candidate,
  told: readonly Going[],
  all: readonly Going[],
): ToldStop[] {
  const stops: ToldStop[] = []
  for (const going of told) {
    const moment = momentOfStop(scene, going, all)
    const date = moment && withinDays(moment, visit.moment, STRAY) ? moment.edtf : null
    const met = going.who
      .filter((f) => f.party.kind === 'person' && f.party.code === going.place.code)
      .map((f) => f.party.name)
    const at = stops.findIndex((s) => s.place === going.place.name)
    const known = stops[at]
    if (known)
      stops[at] = {
        ...known,
        date: known.date ?? date,
        counterparts: [...new Set([...known.counterparts, ...met])],
      }
    else
      stops.push({
        place: going.place.name,
        country_code: going.place.code,
        date,
        counterparts: [...new Set(met)],
        country: going.place.country,
      })
  }
  return stops
}

/** A town of the same country says more than the country, "New Delhi" more than "Delhi". */
function isNarrower(a: ToldStop, b: ToldStop): boolean {
  if (a.country_code !== b.country_code || a.country) return false
  return b.country || a.place.endsWith(` ${b.place}`) || a.place.startsWith(`${b.place} `)
}

/** A visit of which no sentence names a town is where the article was written from, if that lies in the state visited. */
function placeByArticle(
  scene: Scene,
  visit: Candidate,
  stops: readonly ToldStop[],
  ahead: boolean,
): readonly ToldStop[] {
  if ((stops.length > 1 && !ahead) || visit.status !== 'occurred' || visit.background) return stops
  const town = scene.article.dateline?.place?.toLowerCase()
  const place = town === undefined ? undefined : scene.cast.places.find((p) => p.name.toLowerCase() === town)
  if (!place || place.code === null || place.resolution < 2 || stops.some((s) => s.place === place.name))
    return stops
  const only = ahead ? undefined : stops[0]
  const host = only
    ? only.country_code === place.code
    : visit.recipient.some((f) => f.party.code === place.code)
  if (!host) return stops
  const here: ToldStop = {
    place: place.name,
    country_code: place.code,
    date: only?.date ?? null,
    counterparts: only?.counterparts ?? [],
    country: false,
  }
  return ahead ? [here, ...stops.filter((s) => !s.country || s.country_code !== place.code)] : [here]
}

/** Verbs that say one goes where others are or were: "had last come in 2019", "flew in on Monday too". */
const HITHER = new Set(['come', 'return', 'arrive', 'fly', 'jet', 'land', 'visit', 'go', 'be'])

/** A visit whose words name no place at all is to the town told last, if that lies in the state visited; else to that state. */
function placeByOthers(
  visit: Candidate,
  stops: readonly ToldStop[],
  others: ReadonlyMap<Candidate, readonly Going[]>,
): readonly ToldStop[] {
  if (stops.length > 0) return stops
  const states = visit.recipient.filter((f) => f.party.code !== null)
  const code = states[0]?.party.code ?? null
  if (code === null || states.some((f) => f.party.code !== code)) return stops
  const match = visit.matches[0]
  const hither =
    match !== undefined &&
    isVerb(tokenAt(match.frame.tree, match.trigger)) &&
    HITHER.has(tokenAt(match.frame.tree, match.trigger).lemma.toLowerCase()) &&
    childrenBy(match.frame.tree, match.trigger, 'obj').length === 0
  const before = hither
    ? [...others]
        .flatMap(([other, goings]) => (other === visit ? [] : goings))
        .filter((g) => g.place.code === code && !g.place.country && g.sentence <= match.sentence)
        .at(-1)
    : undefined
  if (before)
    return [{ place: before.place.name, country_code: code, date: null, counterparts: [], country: false }]
  const state = states.find((f) => f.party.kind === 'state')
  return state
    ? [{ place: state.party.name, country_code: code, date: null, counterparts: [], country: true }]
    : stops
}

function finishStop(visit: Candidate, { country: _country, ...stop }: ToldStop, alone: boolean): VisitStop {
  const hosts = visit.recipient
    .filter(
      (f) =>
        f.party.kind !== 'state' && f.party.code !== null && (alone || f.party.code === stop.country_code),
    )
    .map((f) => f.party.name)
  const moment = visit.moment
  const whole = alone && moment && moment.basis !== 'implied' ? moment : null
  const inside =
    !stop.date ||
    !whole ||
    ((whole.lower ?? '') <= stop.date.slice(0, 10) && stop.date.slice(-10) <= (whole.upper ?? '9999'))
  return {
    ...stop,
    date: whole && inside ? whole.edtf : stop.date,
    counterparts: [...new Set([...hosts, ...stop.counterparts])],
  }
}
