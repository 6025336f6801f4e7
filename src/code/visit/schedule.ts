// In: a visit told in the present; out: the same as planned, on its day, where the words name a day after the article's.

import type { Candidate } from '../candidate.js'
import { baseOf, childrenBy, isVerb, type Tree, tokenAt } from '../graph.js'
import type { Match } from '../match.js'
import type { Scene } from '../scene.js'
import { readStatus, type StatusReading } from '../status.js'
import { parentOf } from './stop-dates.js'

/** "Begins a tour of Peru on Sunday", "is leaving for Peru on Sunday", printed on Friday: a timetable, not news of what was done. */
export function scheduleVisit(scene: Scene, act: Candidate): Candidate {
  if (act.mode !== 'visit' || act.status !== 'occurred') return act
  const published = scene.article.published?.upper
  if (!published) return act
  // "He will fly to Lima before heading to Quito": the gerund is as much to come as the verb above it.
  if (act.matches.every((m) => statusOfGoing(scene, m.sentence, m.trigger).status === 'planned'))
    return { ...act, status: 'planned', rules: [...act.rules, 'code/visit/schedule'] }
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

/** What becomes of a going: of a gerund or participle told beside a verb, what becomes of that verb. */
export function statusOfGoing(scene: Scene, sentence: number, token: number): StatusReading {
  const own = readStatus(scene, sentence, token, -1)
  const tree = scene.trees[sentence]
  const { deprel, head, feats } = tree
    ? tokenAt(tree, token)
    : { deprel: '', head: -1, feats: {} as Record<string, string> }
  const beside = baseOf(deprel) === 'advcl' && ['Ger', 'Part'].includes(feats.VerbForm ?? '')
  if (own.status !== 'occurred' || !beside || head < 0) return own
  return { ...own, status: readStatus(scene, sentence, head, -1).status }
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

const PLANS = new Set([
  'plan',
  'schedule',
  'expect',
  'announce',
  'intend',
  'hope',
  'bill',
  'promise',
  'arrange',
  'agree',
])

/** "did not fly to Lima as planned", "will not come after all": what is not done although it was to be is called off. */
export function isAgainstPlan(tree: Tree, verb: number): boolean {
  return (
    childrenBy(tree, verb, 'advcl').some(
      (c) =>
        PLANS.has(tokenAt(tree, c).lemma.toLowerCase()) &&
        childrenBy(tree, c, 'mark').some((m) => tokenAt(tree, m).form.toLowerCase() === 'as'),
    ) ||
    childrenBy(tree, verb, 'advmod', 'obl').some(
      (c) =>
        tokenAt(tree, c).form.toLowerCase() === 'all' && tokenAt(tree, c - 1).form.toLowerCase() === 'after',
    )
  )
}
