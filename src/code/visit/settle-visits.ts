// In: the joined acts of an article; out: the same with each visit's stops, and meetings on the other's soil told as the visits they are.

import type { Candidate } from '../candidate.js'
import { childrenBy, isVerb, tokenAt } from '../graph.js'
import { isReaders } from '../hear-reader.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'
import { stateOfPlace } from '../sides/find-other-side.js'
import { claimGoings, isHome } from './claim-goings.js'
import { findGoings, type Going } from './find-goings.js'
import { joinTours } from './join-tours.js'
import { makeVisit, placeOfMeeting } from './meet-abroad.js'
import { readStops } from './read-stops.js'
import { recallVisits } from './recall-visits.js'
import { scheduleVisit } from './schedule.js'

export function settleVisits(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  const goings = findGoings(scene)
  const joined = joinTours(acts.map((act) => scheduleVisit(scene, doubtVisit(scene, act, goings))))
  const tours = countriesGone(scene, joined, goings)
  const made = joined.map((act) => makeVisit(scene, act, tours, goings))
  const abroad = made.filter((act) => !isHomecoming(act, goings))
  const visits = abroad.filter((a) => a.mode === 'visit' && a.visit !== null)
  const claims = claimGoings(scene, visits, goings)
  const settled = abroad.map((act) => {
    const claimed = claims.get(act)
    if (!claimed || !act.visit) return act
    const visit = { ...act.visit, ...readStops(scene, act, claimed, goings, claims) }
    return { ...act, visit, recipient: [...act.recipient, ...hostsOf(scene, act, claimed)] }
  })
  return [...settled, ...recallVisits(scene, settled, goings)]
}

/** Each visit told as one, with the states that it takes in: those named as hosts and those gone to. */
function countriesGone(
  scene: Scene,
  acts: readonly Candidate[],
  goings: readonly Going[],
): ReadonlyMap<Candidate, ReadonlySet<string>> {
  const visits = acts.filter((a) => a.mode === 'visit')
  const claims = claimGoings(scene, visits, goings)
  return new Map(
    visits.map((v) => [
      v,
      new Set([
        ...codesOf(v.recipient),
        ...(claims.get(v) ?? []).flatMap((g) => (g.place.code === null ? [] : [g.place.code])),
      ]),
    ]),
  )
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
