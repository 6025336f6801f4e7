// In: an article's dating, and what was found of its offices; out: a finding where telling clues to its date cannot all be right.

import type { Article, DateClue, Dating, Finding } from '../terms/index.js'

/** Clues trusted less than this (a family name, a year looked ahead to) make a doubt, not a finding. */
const SURE = 0.75

/** One finding for an article, with the passages of all clues that were set aside; none where the clues agree, or where `found` tells of the same words. */
export function findDateContradiction(
  article: Pick<Article, 'id'>,
  dating: Dating,
  found: readonly Finding[] = [],
): readonly Finding[] {
  const told = found.filter((f) => f.kind === 'office-held-by-other').flatMap((f) => f.spans)
  const isTold = ({ span }: DateClue): boolean =>
    span !== null && told.some((t) => t.start < span.end && span.start < t.end)
  const aside = (dating.aside ?? []).filter((clue) => clue.weight >= SURE && !isTold(clue))
  if (aside.length === 0) return []
  const { published } = dating
  const chosen = published === null ? 'no date' : `${published.edtf} (${published.reason})`
  return [
    {
      kind: 'date-clues-contradict',
      code: 'when/clues-contradict',
      text: `Clues to the article's date contradict each other: it is taken to be of ${chosen}, against which ${aside.map((c) => c.text).join('; ')}.`,
      article: article.id,
      spans: aside.flatMap((clue) => clue.span ?? []),
      about: [],
      data: {
        published: published?.edtf ?? null,
        aside: aside.map(({ kind, lower, upper, text }) => ({ kind, lower, upper, text })),
      },
    },
  ]
}
