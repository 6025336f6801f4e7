// In: the joined acts of an article; out: the same with each visit's stops, and meetings on the other's soil told as the visits they are.

import type { VisitStop } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'
import { claimGoings, isHome, ownerAbove } from './claim-goings.js'
import { findGoings, type Going } from './find-goings.js'
import { joinTours } from './join-tours.js'
import { momentOfStop, withinDays } from './stop-dates.js'

/** Days by which a meeting may miss the visit that it was part of. */
const SAME_STAY = 10

export function settleVisits(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  const goings = findGoings(scene)
  const joined = joinTours(acts)
  const made = joined.map((act) => makeVisit(scene, act, joined, goings))
  const visits = made.filter((a) => a.mode === 'visit' && a.visit !== null)
  const claims = claimGoings(scene, visits, goings)
  return made.map((act) => {
    const claimed = claims.get(act)
    return claimed && act.visit
      ? { ...act, visit: { ...act.visit, ...readStops(scene, act, claimed, goings) } }
      : act
  })
}

/** "Talked with the premier in Lima": who meets a host at home visits, unless the article tells of that visit by itself. */
function makeVisit(
  scene: Scene,
  act: Candidate,
  acts: readonly Candidate[],
  goings: readonly Going[],
): Candidate {
  if (act.event !== 'CONSULT' || (act.mode !== null && act.mode !== 'third-party') || act.visit) return act
  const place = placeOfMeeting(scene, act, goings)
  if (!place) return act
  const sides = [act.actor, act.recipient]
  const host = sides.findIndex((side) => codesOf(side).includes(place))
  const guests = host < 0 ? [] : (sides[1 - host] ?? [])
  const persons = guests.filter((f) => f.party.kind === 'person')
  if (persons.length === 0 || codesOf(guests).includes(place)) return act
  const told = acts.some(
    (a) => a.mode === 'visit' && isVisitOf(a, persons, place) && withinDays(a.moment, act.moment, SAME_STAY),
  )
  if (told) return act
  const names = [...new Set(persons.map((f) => f.party.name))].join(' and ')
  return {
    ...act,
    mode: 'visit',
    actor: guests,
    recipient: sides[host] ?? [],
    visit: { led_by: names, days: null, stops: [], unnamed_stops: 0 },
    rules: [...act.rules, 'code/visit/settle-visits/met-at-home'],
  }
}

function isVisitOf(visit: Candidate, persons: readonly RoleFiller[], code: string): boolean {
  const ids = new Set(persons.map((f) => f.party.id))
  const shared = visit.actor.some((f) => f.party.kind !== 'person' || ids.has(f.party.id))
  return shared && (visit.recipient.length === 0 || codesOf(visit.recipient).includes(code))
}

/** The state in which the words put a meeting. */
function placeOfMeeting(scene: Scene, act: Candidate, goings: readonly Going[]): string | null {
  for (const going of goings) {
    const tree = scene.trees[going.sentence]
    if (going.kind === 'open' || !tree || !act.matches.some((m) => m.sentence === going.sentence)) continue
    if (ownerAbove(tree, [act], going)) return going.place.code
  }
  return null
}

interface ToldStop extends VisitStop {
  readonly country: boolean
}

/** Each place once, in the order told; a country gives way to a town in it. */
function readStops(
  scene: Scene,
  visit: Candidate,
  claimed: readonly Going[],
  all: readonly Going[],
): { stops: VisitStop[]; unnamed_stops: number } {
  const stops: ToldStop[] = []
  for (const going of claimed.filter((g) => !isHome(visit, g))) {
    const date = momentOfStop(scene, going, all)?.edtf ?? null
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
  const narrow = stops.filter(
    (s) => !s.country || !stops.some((o) => !o.country && o.country_code === s.country_code),
  )
  const placed = narrow.some((s) => !s.country) ? narrow : placeByDateline(scene, visit, narrow)
  const countries = new Set(placed.map((s) => s.country_code ?? s.place)).size
  return {
    stops: placed.map((s) => finishStop(visit, s, placed.length === 1)),
    unnamed_stops: visit.visit?.unnamed_stops ? Math.max(0, visit.visit.unnamed_stops - countries) : 0,
  }
}

/** A visit of which no sentence names a town is where the article was written from, if that lies in the state visited. */
function placeByDateline(scene: Scene, visit: Candidate, stops: readonly ToldStop[]): readonly ToldStop[] {
  if (stops.length > 1 || visit.status !== 'occurred' || visit.background) return stops
  const span = scene.article.dateline?.span
  const written =
    span &&
    scene.cast.mentions.find((m) => m.place !== null && span.start <= m.span.start && m.span.end <= span.end)
  const place = written?.place == null ? undefined : scene.cast.places[written.place]
  if (!place || place.resolution < 2) return stops
  const only = stops[0]
  const host = only
    ? only.country_code === place.code
    : visit.recipient.some((f) => f.party.code === place.code)
  if (!host || place.code === null) return stops
  return [
    {
      place: place.name,
      country_code: place.code,
      date: only?.date ?? null,
      counterparts: only?.counterparts ?? [],
      country: false,
    },
  ]
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
  const inside = !stop.date || !whole || (whole.lower ?? '') <= stop.date.slice(0, 10)
  return {
    ...stop,
    date: whole && inside ? whole.edtf : stop.date,
    counterparts: [...new Set([...hosts, ...stop.counterparts])],
  }
}
