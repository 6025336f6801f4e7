// In: a match's sides and the acts told before it; out: the sides, with what the words leave to the reader filled from those acts.

import type { EventType } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import { childrenBy, tokenAt } from './graph.js'
import type { Match } from './match.js'
import { codesOf, type RoleFiller } from './scene.js'

export interface Sides {
  readonly actor: readonly RoleFiller[]
  readonly recipient: readonly RoleFiller[]
  readonly rules: readonly string[]
}

/** Sentences back in which "the two sides" or "the strikes" find what they speak of. */
const REACH = 4
/** Acts that answer another act: their missing counterpart is who did that. */
const ANSWERS = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN', 'PROTEST', 'REQUEST'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

export function completeSides(match: Match, sides: Sides, earlier: readonly Candidate[]): Sides {
  const rules = [...sides.rules]
  const actor = nameCollectives(match, sides.actor, earlier)
  const recipient = nameCollectives(match, sides.recipient, earlier)
  if (actor !== sides.actor || recipient !== sides.recipient) rules.push('code/sides/two-sides')
  if (match.pattern.facts.follows === 'gathering' && actor.length > 0) {
    const hosts = findGathering(actor, earlier)
    if (hosts.length > 0)
      return { actor, recipient: hosts, rules: [...rules, 'code/sides/gathering-told-before'] }
  }
  if (actor.length > 0 && recipient.length === 0 && ANSWERS.has(match.pattern.event)) {
    const answered = findAnswered(match, actor, earlier)
    if (answered.length > 0)
      return { actor, recipient: answered, rules: [...rules, 'code/sides/answered-act'] }
  }
  return { actor, recipient, rules }
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

function within(match: Match, candidate: Candidate): boolean {
  const gap = match.sentence - (candidate.matches[0]?.sentence ?? -REACH - 1)
  return gap >= 0 && gap <= REACH
}

function covers(candidate: Candidate, side: readonly RoleFiller[]): boolean {
  const codes = new Set(codesOf([...candidate.actor, ...candidate.recipient]))
  return codesOf(side).every((c) => codes.has(c))
}

/** "condemned the strikes": a definite object without a party of its own is the act told last by another state. */
function findAnswered(
  match: Match,
  actor: readonly RoleFiller[],
  earlier: readonly Candidate[],
): readonly RoleFiller[] {
  const tree = match.frame.tree
  const objects = [
    ...match.frame.fill('obj'),
    ...match.frame.fill('over'),
    ...match.frame.fill('at'),
    ...match.frame.fill('to'),
  ]
  const definite = objects.some((a) => {
    const token = tokenAt(tree, a.token)
    if (token.upos === 'PRON') return true
    return childrenBy(tree, a.token, 'det').some((d) => DEFINITE.has(tokenAt(tree, d).form.toLowerCase()))
  })
  if (!definite && objects.length > 0) return []
  const home = new Set(codesOf(actor))
  const last = [...earlier]
    .reverse()
    .find((c) => within(match, c) && codesOf(c.actor).some((x) => !home.has(x)) && touches(c, home))
  return (last?.actor ?? [])
    .filter((f) => f.party.code !== null && !home.has(f.party.code))
    .map((f) => ({ ...f, via: 'answered act', score: f.score * 0.6, whole: false }))
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
