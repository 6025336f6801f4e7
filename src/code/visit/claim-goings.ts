// In: the visits of an article and all tellings of going somewhere; out: which tell of which visit.

import type { Status } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { type Tree, tokenAt } from '../graph.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'
import type { Going } from './find-goings.js'
import { momentOfStop, withinDays } from './stop-dates.js'

/** Days before or after a visit's date in which its stops lie. */
const SLACK = 10
/** Sentences within which what should have been tells of the visit called off. */
const CALLED_OFF_REACH = 3
/** Sentences on which a place alone, with nobody said to go there, still belongs to the journey told before. */
const OPEN_REACH = 2

/** For each visit its goings, in the order of the text. What no visit claims is in none. */
export function claimGoings(
  scene: Scene,
  visits: readonly Candidate[],
  goings: readonly Going[],
): ReadonlyMap<Candidate, readonly Going[]> {
  const claims = new Map<Candidate, Going[]>(visits.map((v) => [v, []]))
  const known = new Map(visits.map((v) => [v, new Set(codesOf(v.recipient))]))
  const own = new Map<Going, Candidate>()
  for (const going of goings) {
    const visit = ownerInSentence(scene, visits, going)
    if (!visit || isHome(visit, going)) continue
    // Where a visitor meets, greets or speaks is no new country of the journey.
    const there = codesOf(visit.recipient)
    if (going.kind === 'was' && there.length > 0 && !there.includes(going.place.code ?? '')) continue
    own.set(going, visit)
    if (going.place.code) known.get(visit)?.add(going.place.code)
  }
  // "In Accra she met the premier. From there she flew to Lomé": a country gone to further on is known from the first.
  const fitting = (v: Candidate, going: Going): boolean =>
    !isHome(v, going) && fits(scene, v, going, goings, known.get(v) ?? new Set())
  for (const going of goings) {
    if (going.kind !== 'went' || own.has(going) || !going.place.code) continue
    const takers = visits.filter((v) => fitting(v, going))
    const nearest = takers.sort((a, b) => distance(a, going) - distance(b, going))[0]
    if (nearest) known.get(nearest)?.add(going.place.code)
  }
  let last: { visit: Candidate; sentence: number } | null = null
  for (const going of goings) {
    const visit: Candidate | undefined =
      own.get(going) ??
      visits.filter((v) => fitting(v, going)).sort((a, b) => distance(a, going) - distance(b, going))[0] ??
      (last && takesOpen(last, going, known) ? last.visit : undefined)
    if (!visit) continue
    claims.get(visit)?.push(going)
    if (going.place.code) known.get(visit)?.add(going.place.code)
    last = { visit, sentence: going.sentence }
  }
  return claims
}

/** The visit whose trigger stands above the going in its sentence. */
function ownerInSentence(scene: Scene, visits: readonly Candidate[], going: Going): Candidate | undefined {
  const tree = scene.trees[going.sentence]
  if (!tree) return undefined
  // "Lima on the 2nd, her first visit; Quito on the 5th": a row of places beside the word for the journey.
  if (going.kind === 'open')
    return visits.find(
      (v) => v.recipient.length === 0 && v.matches.some((m) => m.sentence === going.sentence),
    )
  return ownerAbove(tree, visits, going)
}

/** The nearest act told by a word at or above the one that tells the going. */
export function ownerAbove(tree: Tree, acts: readonly Candidate[], going: Going): Candidate | undefined {
  const tells = (c: Candidate, token: number): boolean =>
    c.matches.some((m) => m.sentence === going.sentence && (m.trigger === token || m.frame.carrier === token))
  let at = going.governor
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const found = acts.find((c) => tells(c, at))
    if (found) return found
    const token = tokenAt(tree, at)
    // What another says or does beside it is no part of it.
    if (['conj', 'parataxis', 'ccomp', 'acl:relcl'].includes(token.deprel) && at !== going.governor)
      return undefined
    at = token.head
  }
  return undefined
}

/** Places of the visitor's own state are no stops: going home ends a visit. */
export function isHome(visit: Candidate, going: Going): boolean {
  const home = codesOf(visit.actor)
  return going.place.code === null || home.includes(going.place.code)
}

const TO_COME: ReadonlySet<Status> = new Set<Status>(['planned', 'demanded', 'hypothetical'])

function fits(
  scene: Scene,
  visit: Candidate,
  going: Going,
  all: readonly Going[],
  known: ReadonlySet<string>,
): boolean {
  if (!isShared(visit, going)) return false
  const there = going.place.code !== null && known.has(going.place.code)
  if (going.kind !== 'went' && !there) return false
  if (visit.status === 'called-off')
    return there && TO_COME.has(going.status) && distance(visit, going) <= CALLED_OFF_REACH
  if (visit.status === 'planned') {
    if (going.status !== 'planned') return false
  } else if (
    visit.status !== 'occurred' ||
    !(going.status === 'occurred' || (going.status === 'planned' && there))
  )
    return false
  const moment = momentOfStop(scene, going, all)
  if (moment === null && visit.background && distance(visit, going) > 1) return false
  return withinDays(moment, visit.moment, SLACK)
}

/** The same person, or an office of the same state that no name is given for; where the visit names none the same group. */
function isShared(visit: Candidate, going: Going): boolean {
  const home = codesOf(visit.actor)
  const persons = visit.actor.filter((f) => f.party.kind === 'person')
  const mine = new Set(
    (persons.length > 0 ? persons : visit.actor)
      .filter((f) => f.party.kind !== 'state')
      .map((f) => f.party.id),
  )
  return going.who.some(
    (f) => mine.has(f.party.id) || (isNameless(f) && f.party.code !== null && home.includes(f.party.code)),
  )
}

/** "The first Peruvian president to…, she began in Quito": someone known by an office only. */
function isNameless({ party }: RoleFiller): boolean {
  return party.kind === 'person' && party.id.startsWith('name:') && party.office !== null
}

function takesOpen(
  last: { visit: Candidate; sentence: number },
  going: Going,
  known: ReadonlyMap<Candidate, ReadonlySet<string>>,
): boolean {
  const gap = going.sentence - last.sentence
  if ((going.who.length > 0 && !isMisread(going)) || isHome(last.visit, going) || gap > OPEN_REACH)
    return false
  if (going.status !== 'occurred' && going.status !== last.visit.status) return false
  const there = going.place.code !== null && (known.get(last.visit)?.has(going.place.code) ?? false)
  return there || (going.kind !== 'was' && gap <= 1 && !last.visit.background)
}

/** "The President arrived in Mombasa" of a guest, taken for the host's own: nobody known by an office alone flies in at home while a guest does. */
function isMisread({ kind, who, place }: Going): boolean {
  return kind === 'went' && who.every((f) => f.mention.form === 'office' && f.party.code === place.code)
}

function distance(visit: Candidate, going: Going): number {
  return Math.min(...visit.matches.map((m) => Math.abs(m.sentence - going.sentence)))
}
