// In: the joined acts of an article; out: the same, their measures told by all that the article says of them.

import { bindMeasures } from './bind-measures.js'
import type { Candidate } from './candidate.js'
import { nameBareMeasures } from './name-bare-measures.js'
import { readEffects } from './read-effects.js'
import type { Scene } from './scene.js'

/** Days first, for the dates tell which of two measures a lifting ends; then names; then what each act learns from the other. */
export function settleMeasures(scene: Scene, acts: readonly Candidate[]): Candidate[] {
  return bindMeasures(nameBareMeasures(scene, readEffects(scene, acts)))
}
