// In: a visit told in the present; out: the same as planned, on its day, where the words name a day after the article's.

import type { Candidate } from '../candidate.js'
import { childrenBy, isVerb, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import type { Scene } from '../scene.js'
import { parentOf } from './stop-dates.js'

/** "Begins a tour of Peru on Sunday", "is leaving for Peru on Sunday", printed on Friday: a timetable, not news of what was done. */
export function scheduleVisit(scene: Scene, act: Candidate): Candidate {
  if (act.mode !== 'visit' || act.status !== 'occurred') return act
  const published = scene.article.published?.upper
  if (!published) return act
  const days = act.matches.map((m) => dayToCome(scene, m, published))
  const moment = days.every((d) => d !== null) ? days[0] : null
  if (!moment) return act
  return {
    ...act,
    status: 'planned',
    moment,
    background: false,
    rules: [...act.rules, 'code/visit/schedule'],
  }
}

function dayToCome(
  scene: Scene,
  { frame, trigger, sentence }: Match,
  published: string,
): Candidate['moment'] {
  const { tree } = frame
  const up = frame.carrier >= 0 ? frame.carrier : trigger
  const verb = isVerb(tokenAt(tree, up)) ? up : tokenAt(tree, up).head
  if (verb < 0 || !isVerb(tokenAt(tree, verb))) return null
  const { feats } = tokenAt(tree, verb)
  const present = feats.Tense === 'Pres' && feats.VerbForm === 'Fin'
  const going =
    tokenAt(tree, verb).form.endsWith('ing') &&
    childrenBy(tree, verb, 'aux').some((a) => /^(?:is|are|'s|’s|'re|’re)$/i.test(tokenAt(tree, a).form))
  if (!present && !going) return null
  const time = scene.times.find(
    (t) =>
      t.sentence === sentence &&
      t.moment?.lower != null &&
      t.moment.lower > published &&
      [verb, trigger].includes(parentOf(tree, t)),
  )
  return time?.moment ?? null
}
