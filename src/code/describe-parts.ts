// In: a candidate and its report; out: the lines of the trace that tell who plays which part, by which road, and where it happened.

import type { Report, TraceLine } from '../terms/index.js'
import type { Candidate } from './candidate.js'
import type { RoleFiller } from './scene.js'

/** One line a party: the words, whose they are, the road from the trigger to them and how far it is trusted; and one for the place. */
export function describeParts(act: Candidate, report: Report): TraceLine[] {
  const line = (rule: string, text: string, sentence: number | null): TraceLine => ({
    rule,
    text,
    sentence,
    report: report.id,
  })
  const side = (role: 'actor' | 'recipient', fillers: readonly RoleFiller[]): TraceLine[] =>
    fillers.map((f) => line(`code/${role}`, describeFiller(f), f.mention.sentence))
  const place = report.event_loc
  const where =
    place === null
      ? []
      : [
          line(
            'code/place',
            [place.resolved_place, place.province, place.country_code].filter(Boolean).join(', '),
            act.matches[0]?.sentence ?? null,
          ),
        ]
  return [...side('actor', act.actor), ...side('recipient', act.recipient), ...where]
}

function describeFiller({ party, mention, via, score }: RoleFiller): string {
  const words = mention.span.exact.replace(/\s+/g, ' ')
  const who = [...new Set([party.name, party.office, party.code ?? 'no state known'])]
    .filter(Boolean)
    .join(', ')
  const road = via.replace(/^>/, '').replaceAll('>', ', then ')
  return `“${words}” (${mention.form}): ${who}; by ${road || 'its own words'}, ${Math.round(score * 100) / 100}`
}
