// In: settled acts and the measures that the almanac knows; out: a finding for each act that has a known measure the wrong way round.

import type { Finding, KnownMeasure } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import { tokenAt } from './graph.js'
import { quote } from './report.js'
import { codesOf, type Scene } from './scene.js'

/** The act is coded as printed; the finding says what the record knows. */
export function findReversed(
  scene: Scene,
  acts: readonly Candidate[],
  known: readonly KnownMeasure[],
): Finding[] {
  return acts.flatMap((act) => {
    const match = act.matches[0]
    const tree = match && scene.trees[match.sentence]
    if (!match || !tree || !act.measure) return []
    const actor = codesOf(act.actor)
    const recipient = codesOf(act.recipient)
    const lemmas = new Set(tree.tokens.map((t) => t.lemma.toLowerCase()))
    const sure = known.some(
      (k) => actor.includes(k.by) && recipient.includes(k.on) && k.things.some((w) => lemmas.has(w)),
    )
    const reversed = known.find(
      (k) => actor.includes(k.on) && recipient.includes(k.by) && k.things.some((w) => lemmas.has(w)),
    )
    if (!reversed || sure) return []
    const at = tokenAt(tree, match.trigger)
    return [
      {
        kind: 'direction-reversed',
        code: 'code/direction-reversed',
        text: `The text has ${actor.join(' and ')} restricting ${recipient.join(' and ')}; the record knows the reverse: ${reversed.name}, from ${reversed.from}${reversed.until === '..' ? '' : ` until ${reversed.until}`}. Coded as printed.`,
        article: scene.article.id,
        spans: [quote(scene.article.text, tree.sentence.start, tree.sentence.end, match.sentence)],
        about: [],
        data: { trigger: at.form, known: reversed.name, source: reversed.source },
      },
    ]
  })
}
