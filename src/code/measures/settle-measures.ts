// In: the joined acts of an article; out: the same, their measures told by all that the article says of them, and none left on what is done for good.

import type { Candidate } from '../candidate.js'
import type { Scene } from '../scene.js'
import { bindMeasures } from './bind-measures.js'
import { isDoneForGood } from './is-done-for-good.js'
import { nameBareMeasures } from './name-bare-measures.js'
import { readEffects } from './read-effects.js'
import { openingOf } from './read-force.js'

/** Days first, for the dates tell which of two measures a lifting ends; then names; then what each act learns from the other. */
export function settleMeasures(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  return bindMeasures(
    nameBareMeasures(
      scene,
      readEffects(
        scene,
        acts.map((a) => dropDone(scene, a)),
      ),
    ),
  ).map((a) => announceFuture(scene, a))
}

/** Until here what is done for good is told apart by its object as measures are. */
function dropDone(scene: Scene, act: Candidate): Candidate {
  const done =
    act.measure !== null && act.matches.some((m) => isDoneForGood(scene, m, act.actor, act.recipient))
  return done ? { ...act, measure: null } : act
}

/** What is decided today and takes effect in a month is announced, not imposed. */
function announceFuture(scene: Scene, act: Candidate): Candidate {
  const { measure } = act
  const told = scene.dating.published?.upper ?? act.moment?.upper ?? null
  // The day of the act itself is when it is done.
  if (measure?.from === openingOf(act.moment?.edtf ?? '')) return act
  if (measure?.act !== 'imposed' || !measure.from || told === null || !isLater(measure.from, told)) return act
  return { ...act, measure: { ...measure, act: 'announced' } }
}

/** Begins after a day, as far as both are exact: "2024-07" after 10 June 2024, "2024-06" not. */
function isLater(edtf: string, day: string): boolean {
  const first = (edtf.split('/')[0] ?? '').replace(/[~?%]/g, '')
  return /^\d{4}(?:-\d{2}){0,2}$/.test(first) && first > day.slice(0, first.length)
}
