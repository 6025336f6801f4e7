// In: the sides of two reports and the persons who stand for them; out: what it proves that they are the same, null where they are not.

import type { EventType } from '../terms/index.js'
import type { Step } from './judge-pair.js'
import type { Facts } from './report-facts.js'

/** What both sides do together, whichever is named first. */
export const MUTUAL = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])
/** What is done by speaking, or face to face: another speaker of the same state is another act. */
const PERSONAL = new Set<EventType>([
  'CONSULT',
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'SIGNAL',
])

const WHOLE_SIDE = 0.3
const PART_OF_SIDE = -0.3
const UNNAMED_SIDE = -0.8
const TURNED = -0.2
const OTHER_PERSONS = -0.5

/** Null where the sides are others; who is visited and who visits may not change places, who meets whom may. */
export function compareSides(x: Facts, y: Facts): Step | null {
  const straight = [compareSide(x.actor, y.actor), compareSide(x.recipient, y.recipient)]
  const visit = x.report.mode === 'visit' && y.report.mode === 'visit'
  if (straight.every((s) => s !== null)) return sumSides(straight)
  if (visit || !MUTUAL.has(x.report.event) || !MUTUAL.has(y.report.event)) return null
  const crossed = [compareSide(x.actor, y.recipient), compareSide(x.recipient, y.actor)]
  if (crossed.every((s) => s !== null)) return sumSides(crossed)
  // "the leaders of A, B and C met", told as A with B and C or as B with A and C.
  const all = new Set([...x.actor, ...x.recipient])
  const common = new Set([...y.actor, ...y.recipient].filter((c) => all.has(c)))
  return common.size >= 2 ? { worth: TURNED, reason: null } : null
}

function sumSides(worths: readonly (number | null)[]): Step {
  return { worth: worths.reduce<number>((sum, w) => sum + (w ?? 0), 0), reason: null }
}

/** A side that one article leaves unnamed may be the other's; null where both name others. */
function compareSide(x: readonly string[], y: readonly string[]): number | null {
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 0 : UNNAMED_SIDE
  const common = x.filter((c) => y.includes(c)).length
  if (common === 0) return null
  return common === x.length && common === y.length ? WHOLE_SIDE : PART_OF_SIDE
}

/** Null where a state is stood for by different persons and the act is a person's own. */
export function comparePersons(x: Facts, y: Facts): Step | null {
  const events = [x.report.event, y.report.event]
  if (personsClash(x, y))
    return events.some((e) => PERSONAL.has(e)) ? null : { worth: OTHER_PERSONS, reason: null }
  const all = (f: Facts): string[] => [...f.actorPersons.values(), ...f.recipientPersons.values()].flat()
  const of = new Set(all(x))
  const common = new Set(all(y).filter((p) => of.has(p))).size
  if (common === 0) return { worth: 0, reason: null }
  const [one, more] = events.includes('CONSULT') ? [1, 1.8] : [0.5, 0.8]
  return common > 1
    ? { worth: more, reason: 'persons in common' }
    : { worth: one, reason: 'a person in common' }
}

/** Of a visit only the visitors are compared: one stay has many hosts. */
function personsClash(x: Facts, y: Facts): boolean {
  const visit = x.report.mode === 'visit' && y.report.mode === 'visit'
  const known = (f: Facts): Map<string, string[]> => {
    const out = new Map<string, string[]>()
    for (const side of visit ? [f.actorPersons] : [f.actorPersons, f.recipientPersons])
      for (const [code, ids] of side)
        out.set(code, [...(out.get(code) ?? []), ...ids.filter((id) => id.startsWith('per:'))])
    return out
  }
  const other = known(y)
  return [...known(x)].some(([code, ids]) => {
    const there = other.get(code) ?? []
    return code !== '' && ids.length > 0 && there.length > 0 && !ids.some((id) => there.includes(id))
  })
}
