// In: the place of a report and how its name was read; out: what a reader must know before taking it: another town of that name, a claim, an older name.

import type { Doubt, Place } from '../terms/index.js'

/** The place of a report, with what was unsure when its name was resolved. */
export interface Located {
  readonly place: Place
  readonly doubts: readonly Doubt[]
}

const DISPUTED = /\b(?:claim(?:s|ed)|annexed|held|breakaway|recognis\w+|administered|occupied|divided)\b/i
const FORMER = /\b(?:renamed|called)\b/i

/** The gazetteer's country code for Crimea or the Senkakus is who is counted to hold it, not a ruling: the claim stands beside it. */
export function doubtPlace({ place, doubts }: Located): readonly Doubt[] {
  const noted = place.notes.flatMap((note): Doubt[] => {
    const code = DISPUTED.test(note)
      ? 'names/disputed-place'
      : FORMER.test(note)
        ? 'names/former-place-name'
        : null
    return code === null ? [] : [{ at: 'event_loc', code, text: `${place.name}: ${note}` }]
  })
  const unsure = doubts
    .filter((doubt) => doubt.code === 'names/ambiguous-place')
    .map((doubt) => ({ ...doubt, at: 'event_loc' }))
  return [...unsure, ...noted]
}
