// In: a match's sides and the acts told before it; out: whom collectives and groups stand for, and whom answers and passives leave out.

import type { EventType } from '../../terms/index.js'
import type { Candidate } from '../candidate.js'
import { childrenBy, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import { codesOf, type RoleFiller, type Scene } from '../scene.js'
import type { Sides } from './settle-sides.js'

/** Sentences back in which "the two sides" or "the strikes" find what they speak of. */
const REACH = 4
/** Sentences back in which an act is found that is called by its own name: "the expulsions". */
const FAR_REACH = 8
/** Acts that answer another act: their missing counterpart is who did that. */
const ANSWERS = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN', 'PROTEST', 'REQUEST'])
/** Where an answer says what it answers: "condemned the strikes", "expressed concern over the arrest". */
const ANSWERED_IN: readonly string[] = ['obj', 'over', 'at', 'to', 'about', 'by', 'with']
/** Acts that states which are not their targets condemn. */
const HOSTILE = new Set<EventType>(['SANCTION', 'ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'PROTEST'])
/** Acts that a state's own ground or hand tells the doer of, where a passive leaves them out. */
const DONE_BY_STATES = new Set<EventType>(['SANCTION', 'CONCEDE', 'COERCE'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** Sides as the words of the sentence mean them: collectives and groups by name, the hosts of a gathering told before. */
export function nameSides(match: Match, sides: Sides, earlier: readonly Candidate[]): Sides {
  const actor = nameGroup(match, nameCollectives(match, sides.actor, earlier), earlier)
  const recipient = nameCollectives(match, sides.recipient, earlier)
  const rules =
    actor !== sides.actor || recipient !== sides.recipient
      ? [...sides.rules, 'code/sides/two-sides']
      : sides.rules
  if (match.pattern.facts.follows === 'gathering' && actor.length > 0) {
    const hosts = findGathering(actor, earlier)
    if (hosts.length > 0)
      return { actor, recipient: hosts, rules: [...rules, 'code/sides/gathering-told-before'] }
  }
  return { actor, recipient, rules }
}

export interface InferredSide {
  readonly side: readonly RoleFiller[]
  readonly rule: string | null
  /** Codes of those who suffered what is answered: whoever the side is, it is not they. */
  readonly victims: readonly string[]
}

const NOBODY: InferredSide = { side: [], rule: null, victims: [] }

/** The side that discourse gives to an answer without its addressee, or to an act done to someone by no one. */
export function inferSide(
  scene: Scene,
  match: Match,
  role: 'actor' | 'recipient',
  known: readonly RoleFiller[],
  earlier: readonly Candidate[],
): InferredSide {
  if (known.length > 0 && role === 'recipient' && ANSWERS.has(match.pattern.event)) {
    const answered = findAnswered(scene, match, known, earlier)
    if (answered.side.length > 0) return { ...answered, rule: 'code/sides/answered-act' }
  }
  if (known.length > 0 && role === 'actor' && DONE_BY_STATES.has(match.pattern.event)) {
    const doer = findDoer(scene, match, known, earlier)
    if (doer) return doer
  }
  return NOBODY
}

/** "Imports of Chilean grapes were halted": done where the words place it, else by who did the like to the same side just before. */
function findDoer(
  scene: Scene,
  match: Match,
  recipient: readonly RoleFiller[],
  earlier: readonly Candidate[],
): InferredSide | null {
  const target = new Set(codesOf(recipient))
  const inside = new Set(match.frame.fill('inside').map((a) => a.token))
  for (const mention of scene.mentionsIn(match.sentence)) {
    const place =
      mention.place === null || !inside.has(mention.head) ? undefined : scene.cast.places[mention.place]
    if (!place?.code || target.has(place.code)) continue
    const party = scene.cast.parties.find((p) => p.kind === 'state' && p.code === place.code)
    if (!party) continue
    const filler = { party, mention, token: mention.head, via: 'place', score: 0.5, whole: false }
    return { side: [filler], rule: 'code/sides/done-where-placed', victims: [] }
  }
  const like = [...earlier]
    .reverse()
    .find(
      (c) =>
        within(match, c) &&
        c.event === match.pattern.event &&
        codesOf(c.recipient).some((code) => target.has(code)) &&
        codesOf(c.actor).some((code) => !target.has(code)),
    )
  if (!like) return null
  return {
    side: like.actor.map((f) => ({ ...f, via: 'same hand', score: f.score * 0.5, whole: false })),
    rule: 'code/sides/same-hand',
    victims: [],
  }
}

/** "The two sides embraced": the persons who met in the act told last stand for their states. */
function nameCollectives(
  match: Match,
  side: readonly RoleFiller[],
  earlier: readonly Candidate[],
): readonly RoleFiller[] {
  if (!side.some((f) => f.mention.form === 'collective')) return side
  const last = [...earlier]
    .reverse()
    .find((c) => c.event === 'CONSULT' && within(match, c) && covers(c, side))
  if (!last) return side
  const persons = [...last.actor, ...last.recipient].filter((f) => f.party.kind === 'person')
  return side.flatMap((f) => {
    if (f.mention.form !== 'collective') return [f]
    const own = persons.filter((p) => p.party.code === f.party.code)
    return own.length === 0 ? [f] : own.map((p) => ({ ...f, party: p.party, score: f.score * 0.85 }))
  })
}

function within(match: Match, candidate: Candidate, reach = REACH): boolean {
  const gap = match.sentence - (candidate.matches[0]?.sentence ?? -reach - 1)
  return gap >= 0 && gap <= reach
}

function covers(candidate: Candidate, side: readonly RoleFiller[]): boolean {
  const codes = new Set(codesOf([...candidate.actor, ...candidate.recipient]))
  return codesOf(side).every((c) => codes.has(c))
}

/** "condemned the strikes": a definite object without a party of its own is the act told last by another state, of its kind where the noun says which. */
function findAnswered(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  earlier: readonly Candidate[],
): Omit<InferredSide, 'rule'> {
  const tree = match.frame.tree
  const about = match.pattern.facts.follows === 'answer' ? [...ANSWERED_IN, 'subj', 'nsubj'] : ANSWERED_IN
  const objects = about.flatMap((slot) => match.frame.fill(slot))
  const definite = objects.some((a) => {
    const token = tokenAt(tree, a.token)
    if (token.upos === 'PRON') return true
    return childrenBy(tree, a.token, 'det').some((d) => DEFINITE.has(tokenAt(tree, d).form.toLowerCase()))
  })
  if (!definite && objects.length > 0) return NOBODY
  const home = new Set(codesOf(actor))
  const kinds = kindsOf(scene, tree, objects)
  const told = [...earlier].reverse().filter((c) => codesOf(c.actor).some((x) => !home.has(x)))
  const near = told.filter((c) => within(match, c))
  const alike = told.filter((c) => kinds.has(c.event) && c.status !== 'denied' && within(match, c, FAR_REACH))
  // Who is not touched by an act may still condemn it, where it is a hostile one.
  const accuses = match.pattern.event === 'ACCUSE'
  const named = alike.find((c) => touches(c, home)) ?? (accuses ? alike[0] : undefined)
  const last =
    named ??
    near.find((c) => touches(c, home)) ??
    (accuses && kinds.size === 0
      ? near.find((c) => HOSTILE.has(c.event) && c.status !== 'denied')
      : undefined)
  const side = (last?.actor ?? [])
    .filter((f) => f.party.code !== null && !home.has(f.party.code))
    .map((f) => ({ ...f, via: 'answered act', score: f.score * 0.6, whole: false }))
  const doers = codesOf(side)
  return { side, victims: codesOf(named?.recipient ?? []).filter((c) => !doers.includes(c)) }
}

/** The hostile acts that the answered nouns are names of: "the expulsions", "the raid", not "the deployment of a ship" that is news. */
function kindsOf(
  scene: Scene,
  tree: Match['frame']['tree'],
  objects: readonly { readonly token: number }[],
): ReadonlySet<EventType> {
  const supposed = scene.wordsOf('modifier-hypothetical')
  const told = objects.filter(({ token }) => {
    const under = [token, ...childrenBy(tree, token, 'nmod')].flatMap((t) =>
      childrenBy(tree, t, 'det', 'amod'),
    )
    return !under.some((t) => {
      const { form, lemma } = tokenAt(tree, t)
      return /^an?$/i.test(form) || supposed.has(lemma)
    })
  })
  const patterns = told.flatMap((a) => scene.lexicon.byLemma.get(tokenAt(tree, a.token).lemma) ?? [])
  return new Set(patterns.flatMap((p) => (HOSTILE.has(p.event) ? [p.event] : [])))
}

/** The answered act was done to the one who answers, or tells of no one else. */
function touches(candidate: Candidate, home: ReadonlySet<string>): boolean {
  const to = codesOf(candidate.recipient)
  return to.length === 0 || to.some((c) => home.has(c))
}

/** "will lead the delegation", "is staying away": the other side of the meeting that the article has told of. */
function findGathering(actor: readonly RoleFiller[], earlier: readonly Candidate[]): readonly RoleFiller[] {
  const home = new Set(codesOf(actor))
  const gathering = [...earlier]
    .reverse()
    .find((c) => c.event === 'CONSULT' && codesOf([...c.actor, ...c.recipient]).some((x) => !home.has(x)))
  if (!gathering) return []
  const others = [...gathering.recipient, ...gathering.actor].filter(
    (f) => f.party.code !== null && !home.has(f.party.code),
  )
  const host = others[0]?.party.code
  return others
    .filter((f) => f.party.code === host)
    .map((f) => ({ ...f, via: 'gathering told before', score: f.score * 0.6, whole: false }))
}

/** "The delegation began its visit": a group without a state of its own is the one whose visit was told before. */
function nameGroup(
  match: Match,
  side: readonly RoleFiller[],
  earlier: readonly Candidate[],
): readonly RoleFiller[] {
  if (match.pattern.event !== 'CONSULT' || side.length === 0) return side
  if (side.some((f) => f.party.code !== null || f.mention.form === 'name')) return side
  const before = [...earlier]
    .reverse()
    .find((c) => c.mode === 'visit' && within(match, c) && codesOf(c.actor).length > 0)
  return before ? before.actor.map((f) => ({ ...f, via: 'group told before', score: f.score * 0.8 })) : side
}
