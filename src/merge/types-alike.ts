// In: the types of two reports; out: whether one act may be coded as either, and what it costs that the types differ.

import type { EventType } from '../terms/index.js'

/** Types that one act is coded as, whichever word an article has for it, with what the difference costs (log-odds). */
const ALIKE: readonly (readonly [EventType, EventType, cost: number])[] = [
  ['SANCTION', 'COERCE', -0.6],
  ['CONCEDE', 'RETREAT', -0.6],
  // "agreed to open a crossing", "opened a crossing together"
  ['AGREE', 'COOPERATE', -1.2],
  ['CONCEDE', 'COOPERATE', -1.2],
  // "broke off relations", "refused to have relations any longer"
  ['SANCTION', 'REJECT', -1.2],
  ['ASSAULT', 'COERCE', -1.2],
  ['ASSAULT', 'MOBILIZE', -1.2],
  ['AID', 'COOPERATE', -1.2],
  // "called it unacceptable", "rejected it as unacceptable"
  ['ACCUSE', 'REJECT', -1.5],
  // "warned that it would", "accused and warned"
  ['ACCUSE', 'THREATEN', -1.5],
]

/** Names of the families of types that reports of a type are compared within. */
export function listKinds(event: EventType): string[] {
  const kinds = ALIKE.flatMap(([x, y]) => (x === event || y === event ? [`${x}/${y}`] : []))
  return [event, ...kinds]
}

/** Whether a name of `listKinds`, or what starts with one, is of two types. */
export const isMixed = (kind: string): boolean => kind.includes('/')

/** Null where the types are of different acts. */
export function compareTypes(x: EventType, y: EventType): number | null {
  if (x === y) return 0
  const found = ALIKE.find(([a, b]) => (a === x && b === y) || (a === y && b === x))
  return found?.[2] ?? null
}
