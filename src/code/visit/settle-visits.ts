// In: the joined acts of an article; out: the same with each visit's stops, and meetings on the other's soil told as the visits they are.

import type { VisitStop } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { baseOf, childrenBy, dominates, isVerb, type Tree, tokenAt } from '../graph.js'
import { isReaders } from '../hear-reader.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'
import { stateOfPlace } from '../sides/find-other-side.js'
import { claimGoings, isHome, ownerAbove } from './claim-goings.js'
import { findGoings, type Going } from './find-goings.js'
import { joinTours } from './join-tours.js'
import { scheduleVisit } from './schedule.js'
import { momentOfStop, withinDays } from './stop-dates.js'

/** Days by which a meeting may miss the visit that it was part of. */
const SAME_STAY = 10

export function settleVisits(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  const goings = findGoings(scene)
  const joined = joinTours(acts.map((act) => scheduleVisit(scene, doubtVisit(scene, act, goings))))
  const made = joined.map((act) => makeVisit(scene, act, joined, goings))
  const abroad = made.filter((act) => !isHomecoming(act, goings))
  const visits = abroad.filter((a) => a.mode === 'visit' && a.visit !== null)
  const claims = claimGoings(scene, visits, goings)
  return abroad.map((act) => {
    const claimed = claims.get(act)
    if (!claimed || !act.visit) return act
    const visit = { ...act.visit, ...readStops(scene, act, claimed, goings) }
    return { ...act, visit, recipient: [...act.recipient, ...hostsOf(scene, act, claimed)] }
  })
}

/** "Flew home to Tallinn": whoever goes where they belong visits nobody. */
function isHomecoming(act: Candidate, goings: readonly Going[]): boolean {
  if (act.mode !== 'visit' || act.visit === null || act.matches.length !== 1) return false
  const match = act.matches[0]
  if (!match || !isVerb(tokenAt(match.frame.tree, match.trigger))) return false
  const homeward = childrenBy(match.frame.tree, match.trigger, 'advmod').some(
    (a) => tokenAt(match.frame.tree, a).form.toLowerCase() === 'home',
  )
  const own = goings.filter((g) => g.sentence === match.sentence && g.governor === match.trigger)
  return homeward || (act.recipient.length === 0 && own.length > 0 && own.every((g) => isHome(act, g)))
}

/** Words that only the reader takes for a visit, and it is in two minds. */
const SURE_OF_VISIT = 0.5

/** "Saw the premier at the summit in San Marino": no visit where the reader alone half says so, nor where both are from elsewhere. */
function doubtVisit(scene: Scene, act: Candidate, goings: readonly Going[]): Candidate {
  if (act.event !== 'CONSULT' || act.mode !== 'visit' || !act.matches.every((m) => isReaders(m.pattern)))
    return act
  const sure = act.matches.some(
    (m) => m.reading && m.reading.mode.value === 'visit' && m.reading.mode.chance >= SURE_OF_VISIT,
  )
  const place = placeOfMeeting(scene, act, goings)
  const met = act.recipient.some((f) => f.party.kind === 'person')
  const elsewhere = met && place !== null && !codesOf([...act.actor, ...act.recipient]).includes(place)
  if (elsewhere) return { ...act, mode: 'third-party', visit: null }
  return sure ? act : { ...act, mode: null, visit: null }
}

/** The states gone to that no words name as host. */
function hostsOf(scene: Scene, visit: Candidate, claimed: readonly Going[]): RoleFiller[] {
  const codes = new Set(codesOf([...visit.actor, ...visit.recipient]))
  return claimed.flatMap((going) => {
    const { code } = going.place
    const mention = scene.mentionsIn(going.sentence).find((m) => m.head === going.at)
    if (code === null || codes.has(code) || !mention || going.kind === 'was') return []
    codes.add(code)
    return [
      {
        party: stateOfPlace(scene, code, going.place.name),
        mention,
        token: going.at,
        via: 'place gone to',
        score: 0.5,
        whole: false,
      },
    ]
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
    if (ownerAbove(tree, [act], going) || isBelow(tree, act, going)) return going.place.code
  }
  return null
}

/** "Said in Lima after talks with the premier": the talks hang on the verb that tells where. */
function isBelow(tree: Tree, act: Candidate, going: Going): boolean {
  return act.matches.some((m) => {
    if (m.sentence !== going.sentence || going.kind !== 'was') return false
    const token = tokenAt(tree, m.trigger)
    const under =
      token.head === going.governor && ['obl', 'obj', 'nmod', 'advcl'].includes(baseOf(token.deprel))
    return under && !childrenBy(tree, m.trigger, 'obl', 'nmod').some((c) => dominates(tree, c, going.at))
  })
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
  const narrow = stops.filter((s) => !stops.some((o) => o !== s && isNarrower(o, s)))
  const told = claimed.filter((g) => !isHome(visit, g))
  // "The trip takes her on to Mombasa": what is yet to come leaves open where she is.
  const ahead = told.length > 0 && told.every((g) => g.status === 'planned')
  const placed =
    !ahead && narrow.some((s) => !s.country) ? narrow : placeByDateline(scene, visit, narrow, ahead)
  const countries = new Set(placed.map((s) => s.country_code ?? s.place)).size
  return {
    stops: placed.map((s) => finishStop(visit, s, placed.length === 1)),
    unnamed_stops: visit.visit?.unnamed_stops ? Math.max(0, visit.visit.unnamed_stops - countries) : 0,
  }
}

/** A town of the same country says more than the country, "New Delhi" more than "Delhi". */
function isNarrower(a: ToldStop, b: ToldStop): boolean {
  if (a.country_code !== b.country_code || a.country) return false
  return b.country || a.place.endsWith(` ${b.place}`) || a.place.startsWith(`${b.place} `)
}

/** A visit of which no sentence names a town is where the article was written from, if that lies in the state visited. */
function placeByDateline(
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
