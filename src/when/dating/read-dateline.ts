// In: an article's dateline; out: the times printed in it, which stands in no sentence: "OSLO, June 3 (Agency) -".

import type { Article } from '../../terms/index.js'
import { findTimes } from '../find-times.js'
import type { TimeProposal } from '../proposal.js'

/** Sentences are numbered from 0. */
const NO_SENTENCE = -1

export function readDateline({ dateline, text }: Pick<Article, 'dateline' | 'text'>): TimeProposal[] {
  if (!dateline?.date) return []
  const { start, end, exact } = dateline.span
  const tokens = [...exact.matchAll(/[\p{L}\p{N}]+\.?|[^\s\p{L}\p{N}]/gu)].map((m) => ({
    form: m[0],
    start: start + m.index,
    end: start + m.index + m[0].length,
  }))
  return findTimes([{ index: NO_SENTENCE, start, end, tokens }], text)
}
