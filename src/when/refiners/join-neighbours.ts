// In: a sentence's proposals; out: the same with those joined that are one time in two phrases: "Thursday at around 2 a.m.", "Monday (3 November)".

import type { DateShape, TimedSentence, TimeProposal } from '../proposal.js'

/** What may stand between two halves of one time. */
const GLUE = /^(?:on|at|,|\(|of|the|early|late|-|–)$/i
const FARTHEST = 2
const ELSEWHERE = /\b(?:GMT|UTC|ET|EST|EDT|CET|BST)\b/

function isGlue(sentence: TimedSentence | undefined, from: number, to: number): boolean {
  if (!sentence || to < from || to - from > FARTHEST) return false
  return sentence.tokens.slice(from, to).every((t) => GLUE.test(t.form))
}

function cover(
  a: TimeProposal,
  b: TimeProposal,
  keep: TimeProposal,
  sentence: TimedSentence | undefined,
): TimeProposal {
  const from = Math.min(a.from, b.from)
  const to = Math.max(a.to, b.to)
  const words = sentence?.tokens.slice(from, to) ?? []
  const base = words[0]?.start ?? a.span.start
  const exact = words
    .map((t, i) => (i > 0 && t.start > (words[i - 1]?.end ?? 0) ? ` ${t.form}` : t.form))
    .join('')
  return {
    ...keep,
    from,
    to,
    span: { start: base, end: words.at(-1)?.end ?? b.span.end, exact },
    doubts: [...a.doubts, ...b.doubts],
  }
}

const isDay = (p: TimeProposal): p is TimeProposal & { shape: DateShape } =>
  p.shape.kind === 'date' && p.shape.day !== null

function joinPair(
  a: TimeProposal,
  b: TimeProposal,
  sentence: TimedSentence | undefined,
): TimeProposal | null {
  if (a.sentence !== b.sentence || !isGlue(sentence, a.to, b.from)) return null
  const clocks = [a, b].filter((p) => p.shape.kind === 'clock').length
  // "at 2 a.m. (1 p.m. ET on Wednesday)": the same moment told for other readers; its day is not the place's day.
  const bracketed = sentence?.tokens[a.from - 1]?.form === '('
  if (clocks === 1 && bracketed && ELSEWHERE.test(`${a.span.exact} ${b.span.exact}`)) {
    return cover(a, b, a.shape.kind === 'clock' ? a : b, sentence)
  }
  if (clocks === 1) return cover(a, b, a.shape.kind === 'clock' ? b : a, sentence)
  if (a.shape.kind === 'weekday' && isDay(b) && a.shape.week === null && a.shape.shift === null) {
    return cover(a, b, { ...b, shape: { ...b.shape, weekday: a.shape.weekday } }, sentence)
  }
  if (
    isDay(a) &&
    b.shape.kind === 'weekday' &&
    b.shape.shift === null &&
    a.shape.weekday === null &&
    b.from - a.to <= 1
  ) {
    return cover(a, b, { ...a, shape: { ...a.shape, weekday: b.shape.weekday } }, sentence)
  }
  return null
}

/** Joins neighbours left to right, so that "early on Thursday, at 2 a.m." becomes one. */
export function joinNeighbours(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, TimedSentence>,
): TimeProposal[] {
  const out: TimeProposal[] = []
  for (const next of proposals) {
    const last = out.at(-1)
    const joined = last && joinPair(last, next, sentences.get(next.sentence))
    if (joined) out[out.length - 1] = joined
    else out.push(next)
  }
  return out
}
