// In: an act of which the words name one side, and what the article has told before; out: the side that is left to the reader, or nothing.

import type { EventType, Mention, Party } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { tokenAt } from '../graph.js'
import { isTrusted } from '../hear-reader.js'
import type { Match } from '../match.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'

/** Acts that leave the other side unsaid: "recalled its ambassador". */
const MUTUAL = new Set<EventType>([
  'SANCTION',
  'SIGNAL',
  'CONSULT',
  'CONCEDE',
  'MOBILIZE',
  'REJECT',
  'ACCUSE',
  'THREATEN',
])
/** Acts that a third state praises, and then both that did them. */
const PRAISED = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'RETREAT', 'CONCEDE', 'SUPPORT'])
/** Bodies that stand above states: named beside two of them, seldom the one that is meant. */
const ABOVE = new Set(['IGO', 'UNO', 'NGO'])
/** Sentences back in which the acts between the two are looked for. */
const REACH = 4
/** Share of the article's foreign mentions that makes a state its other side. */
const MAIN_SHARE = 0.5

/** The party across from the one that is named: in the sentence, else in the act told last that touches it, else the article's other state. */
export function findOtherSide(
  scene: Scene,
  match: Match,
  known: readonly RoleFiller[],
  earlier: readonly Candidate[],
): readonly RoleFiller[] {
  const { event, mode, facts } = match.pattern
  const home = new Set(codesOf(known))
  if (home.size === 0) return []
  if (event === 'SUPPORT' && facts.follows === 'answer') return inPraisedAct(match, home, earlier)
  if (!MUTUAL.has(event) && !isTrusted(match)) return []
  // "prefer to talk" is no meeting; "after talks with the premier" and "their ministers met" are.
  if (event === 'CONSULT' && mode === null && match.pattern.pos === 'verb' && lemma(match) !== 'meet')
    return []
  if (event === 'CONSULT' && mode === 'visit') {
    const gone = inPlaceGoneTo(scene, match, home)
    if (gone.length > 0) return gone
  }
  const beside = inSentence(scene, match, home)
  if (beside.codes.size === 1) return beside.fillers.slice(0, 1)
  const told = inEarlierActs(match, home, earlier)
  if (told.length > 0) return told
  return mainParty(scene, home)
}

function lemma(match: Match): string {
  return tokenAt(match.frame.tree, match.trigger).lemma
}

/** "stopped in Kisumu": the state in which the place of the act's own clause lies. */
function inPlaceGoneTo(scene: Scene, match: Match, home: ReadonlySet<string>): readonly RoleFiller[] {
  for (const { token } of match.frame.fill('inside')) {
    const mention = scene.mentionsIn(match.sentence).find((m) => m.head === token && m.place !== null)
    const place = mention?.place == null ? undefined : scene.cast.places[mention.place]
    if (!mention || !place?.code) continue
    if (home.has(place.code)) return []
    const party = stateOfPlace(scene, place.code, place.name)
    return [{ party, mention, token, via: 'place gone to', score: 0.6, whole: false }]
  }
  return []
}

/** The state of a place as the article names it, else under the place's name. */
export function stateOfPlace(scene: Scene, code: string, name: string): Party {
  const known = scene.cast.parties.find((p) => p.kind === 'state' && p.code === code)
  return (
    known ?? {
      id: `state:${code}`,
      kind: 'state',
      code,
      sector: 'GOV',
      name,
      wikidata: null,
      office: null,
      officeKind: null,
      score: 0.6,
    }
  )
}

/** "The White House welcomed the call": those who did what was told last, where the one who praises had no part in it. */
function inPraisedAct(
  match: Match,
  home: ReadonlySet<string>,
  earlier: readonly Candidate[],
): readonly RoleFiller[] {
  const act = [...earlier].reverse().find((c) => PRAISED.has(c.event) && near(match, c))
  if (!act) return []
  return [...act.actor, ...act.recipient]
    .filter((f) => f.party.code !== null && !home.has(f.party.code))
    .map((f) => ({ ...f, via: 'praised act', score: f.score * 0.6, whole: false }))
}

function near(match: Match, act: Candidate): boolean {
  const gap = match.sentence - (act.matches[0]?.sentence ?? -REACH - 1)
  return gap >= 0 && gap <= REACH
}

function inSentence(
  scene: Scene,
  match: Match,
  home: ReadonlySet<string>,
): { codes: ReadonlySet<string>; fillers: readonly RoleFiller[] } {
  const fillers = scene.mentionsIn(match.sentence).flatMap((mention) =>
    partiesOf(scene, mention).flatMap((party) => {
      return party.code && !home.has(party.code) && !ABOVE.has(party.sector ?? '')
        ? [{ party, mention, token: mention.head, via: 'same sentence', score: 0.5, whole: false }]
        : []
    }),
  )
  return { codes: new Set(codesOf(fillers)), fillers }
}

/** A mention's parties; for a place without one the state in which it lies. */
function partiesOf(scene: Scene, mention: Mention): readonly Party[] {
  const own = mention.parties.flatMap((p) => scene.cast.parties[p] ?? [])
  if (own.length > 0) return own
  const code = mention.place === null ? null : (scene.cast.places[mention.place]?.code ?? null)
  return code === null ? [] : scene.cast.parties.filter((p) => p.kind === 'state' && p.code === code)
}

function inEarlierActs(
  match: Match,
  home: ReadonlySet<string>,
  earlier: readonly Candidate[],
): readonly RoleFiller[] {
  for (const act of [...earlier].reverse()) {
    if (!near(match, act)) continue
    const sides = [act.actor, act.recipient]
    const own = sides.findIndex((side) => codesOf(side).some((c) => home.has(c)))
    if (own < 0) continue
    const other = (sides[1 - own] ?? []).filter((f) => f.party.code !== null && !home.has(f.party.code))
    if (other.length > 0)
      return other.map((f) => ({ ...f, via: 'act told before', score: f.score * 0.6, whole: false }))
  }
  return []
}

/** The state that the article speaks of more than of all other foreign ones together. */
function mainParty(scene: Scene, home: ReadonlySet<string>): readonly RoleFiller[] {
  const counts = new Map<string, RoleFiller & { times: number }>()
  let all = 0
  for (const mention of scene.cast.mentions) {
    for (const p of mention.parties) {
      const party = scene.cast.parties[p]
      if (!party?.code || home.has(party.code) || ABOVE.has(party.sector ?? '')) continue
      all++
      const seen = counts.get(party.code)
      if (seen) seen.times++
      else
        counts.set(party.code, {
          party: scene.cast.parties.find((s) => s.kind === 'state' && s.code === party.code) ?? party,
          mention,
          token: mention.head,
          via: 'the article’s other state',
          score: 0.4,
          whole: false,
          times: 1,
        })
    }
  }
  const main = [...counts.values()].sort((a, b) => b.times - a.times)[0]
  if (!main || main.times <= all * MAIN_SHARE) return []
  const { times: _times, ...filler } = main
  return [filler]
}
