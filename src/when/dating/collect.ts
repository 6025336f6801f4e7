// In: an article with its sentences and proposals of time; out: clues to its date: metadata, addresses, years in the text, turning points it looks back on.

import type { Article, DateClue, Sentence, Span } from '../../terms/index.js'
import { civilOf, type Day, dayOf, isRealDay, printDay, sayDay } from '../calendar.js'
import { parseEdtf, type Range } from '../edtf.js'
import { LANDMARKS } from '../landmarks.js'
import type { Shape, TimeProposal } from '../proposal.js'
import { resolveAt } from '../resolve/shape.js'
import { layOut } from '../sentence-text.js'
import { hasTree, tenseAt } from '../tense.js'
import { GAP, NUMBER, readNumber } from '../words.js'
import { relateToDay } from './relate.js'

/** Words that make a turning point one to come, or one only thought of. */
const NOT_YET =
  /\b(?:will|would|could|may|might|plans? to|planned|upcoming|ahead of|scheduled|expected|if|unless|threaten\w*|possible|potential|prevent|avoid|fear\w*|risk\w*)\b/i
const URL_DATE = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?![0-9])/
const URL_MONTH = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//

export const makeClue = (
  kind: DateClue['kind'],
  range: Range,
  text: string,
  weight: number,
  span: Span | null = null,
): DateClue => ({
  kind,
  lower: range.lower === null ? null : printDay(range.lower),
  upper: range.upper === null ? null : printDay(range.upper),
  text,
  span,
  weight,
})

/** The day or month that an address carries; null for none. */
function readUrlRange(url: string): Range | null {
  const path = url.slice(0, 2000).replace(/^https?:\/\/[^/]*/, '')
  const m = URL_DATE.exec(path)
  if (m && isRealDay(Number(m[1]), Number(m[2]), Number(m[3]))) {
    const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
    return { lower: day, upper: day }
  }
  const month = URL_MONTH.exec(path)
  if (!month) return null
  const [year, number] = [Number(month[1]), Number(month[2])]
  return { lower: dayOf(year, number, 1), upper: dayOf(year, number + 1, 1) - 1 }
}

function fromPage(article: Article): DateClue[] {
  const clues: DateClue[] = []
  if (article.stated) {
    const range = parseEdtf(article.stated.edtf)
    const weight = { given: 5, metadata: 3, byline: 3, url: 2.5 }[article.stated.from]
    const kind = article.stated.from === 'byline' ? 'metadata' : article.stated.from
    if (range) clues.push(makeClue(kind, range, `${article.stated.from} date ${article.stated.edtf}`, weight))
  }
  const own = article.url === null ? null : readUrlRange(article.url)
  if (own)
    clues.push(
      makeClue(
        'url',
        own,
        `the article's address carries ${own.lower === null ? '' : sayDay(own.lower)}`,
        2.5,
      ),
    )
  const dated = article.dateline?.date ? parseEdtf(article.dateline.date) : null
  if (dated?.lower != null && article.dateline) {
    const range = { lower: dated.lower, upper: dated.upper === null ? null : dated.upper + 1 }
    clues.push(
      makeClue('dateline', range, `dateline of ${article.dateline.date}`, 2.5, article.dateline.span),
    )
  }
  for (const credit of article.credited) {
    const range = credit.url === null ? null : readUrlRange(credit.url)
    if (!range?.lower) continue
    // Taken over within weeks of its first printing.
    const until = { lower: range.lower, upper: (range.upper ?? range.lower) + 30 }
    clues.push(makeClue('credit', until, `credited to ${credit.name} of ${sayDay(range.lower)}`, 1.5))
  }
  for (const link of article.links.slice(0, 200)) {
    const range = readUrlRange(link.url)
    if (range?.lower == null) continue
    const span = { start: link.start, end: link.end, exact: link.text }
    clues.push(
      makeClue(
        'link',
        { lower: range.lower, upper: null },
        `links to a page of ${sayDay(range.lower)}`,
        1,
        span,
      ),
    )
  }
  return clues
}

function fromLandmarks(sentences: readonly Sentence[]): DateClue[] {
  const clues: DateClue[] = []
  const seen = new Set<string>()
  for (const sentence of sentences) {
    const { text } = layOut(sentence)
    if (text.length < 12) continue
    for (const landmark of LANDMARKS) {
      if (seen.has(landmark.label) || !landmark.patterns.every((p) => p.test(text))) continue
      const at = landmark.patterns[0]?.exec(text)
      const near = at ? text.slice(Math.max(0, at.index - 40), at.index + at[0].length + 20) : text
      if (NOT_YET.test(near)) continue
      seen.add(landmark.label)
      const exact = at?.[0] ?? ''
      const related = relateToDay(landmark.day, text, at?.index ?? 0)
      const start = sentence.start + (at?.index ?? 0)
      const words = `it knows of ${landmark.label} (${sayDay(landmark.day)})`
      const span = { start, end: start + exact.length, exact }
      clues.push(makeClue('event', { lower: landmark.day, upper: null }, words, 1, span))
      if (related) clues.push(makeClue('event', related, `${words} and says how long ago`, 0.8, span))
    }
  }
  return clues
}

/** The last day that an article speaking of these dates in the past can have come before. */
function lookBack(shape: Shape, sentence: Sentence | undefined, proposal: TimeProposal): Range | null {
  if (shape.kind === 'between') {
    const inner = shape.start ?? shape.end
    return inner ? lookBack(inner, sentence, proposal) : null
  }
  const dated =
    (shape.kind === 'date' && shape.year !== null) ||
    (shape.kind === 'season' && shape.year !== null) ||
    (shape.kind === 'months' && shape.year !== null) ||
    (shape.kind === 'occasion' && (shape.year !== null || shape.place !== null))
  if (!dated || (sentence && tenseAt(sentence, proposal.from, proposal.to) === 'future')) return null
  if (proposal.bound === 'until') return null
  return resolveAt(shape, { published: null, text: null, tense: 'past' })?.range ?? null
}

/** The latest date with its year that is told as gone. */
function findLatest(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
): { range: Range & { lower: Day }; proposal: TimeProposal } | null {
  let latest: { range: Range & { lower: Day }; proposal: TimeProposal } | null = null
  for (const proposal of proposals) {
    const range = lookBack(proposal.shape, sentences.get(proposal.sentence), proposal)
    if (range?.lower == null) continue
    if (!latest || range.lower > latest.range.lower)
      latest = { range: { ...range, lower: range.lower }, proposal }
  }
  return latest
}

/** Dates that are printed with their year and told as gone: what happened then is recalled. */
export function listDated(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
): readonly Range[] {
  return proposals.flatMap(
    (proposal) => lookBack(proposal.shape, sentences.get(proposal.sentence), proposal) ?? [],
  )
}

/** The latest year told as gone; null where the article names none. */
export function latestYearTold(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
): number | null {
  const latest = findLatest(
    proposals.filter(({ shape }) => shape.kind !== 'occasion'),
    sentences,
  )
  return latest === null ? null : civilOf(latest.range.lower).year
}

/** Years and full dates told as gone: the latest says what the article knew. */
function fromDates(proposals: readonly TimeProposal[], sentences: ReadonlyMap<number, Sentence>): DateClue[] {
  const latest = findLatest(proposals, sentences)
  if (!latest) return []
  const { range, proposal } = latest
  const words = `it looks back on "${proposal.span.exact}"`
  const kind = proposal.shape.kind === 'occasion' ? 'event' : 'text'
  return [makeClue(kind, { lower: range.lower, upper: null }, words, 1, proposal.span)]
}

/** How long before a gathering its place is spoken of. */
const AHEAD = 500

const LOOKS_BACK = /^(?:since|after|first|last|following|had|have|was|were)$/

/** "will be received at the summit in Rio", "by the end of 2024": what is to come with its year, or its place, is not yet past. */
function fromComing(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
): DateClue[] {
  return proposals.flatMap((proposal) => {
    const { shape, bound, from, to, span } = proposal
    const sentence = sentences.get(proposal.sentence)
    const dated =
      shape.kind === 'date' ? shape.year !== null : shape.kind === 'occasion' && shape.place !== null
    if (
      !dated ||
      bound !== null ||
      !sentence ||
      !hasTree(sentence) ||
      tenseAt(sentence, from, to) !== 'future'
    )
      return []
    const before = sentence.tokens.slice(0, from).map((t) => t.form.toLowerCase())
    if (before.some((word) => LOOKS_BACK.test(word))) return []
    const range = resolveAt(shape, { published: null, text: null, tense: 'future' })?.range
    if (range?.lower == null || range.upper === null) return []
    const lower = shape.kind === 'occasion' ? range.lower - AHEAD : null
    return [makeClue('event', { lower, upper: range.upper }, `it looks ahead to "${span.exact}"`, 0.6, span)]
  })
}

/** "the first visit in 12 years, after one in 2011": the year it counts from, and how far. */
const COUNTED = new RegExp(
  `\\b(?:(?:first|last)\\b.{0,60}\\b(?:in|for)${GAP}(?:(?:about|nearly|almost|over|more than)${GAP})?(${NUMBER})${GAP}years?|(${NUMBER})${GAP}years${GAP}(?:ago|after|later|since|on))\\b`,
  'i',
)

function fromCounts(
  proposals: readonly TimeProposal[],
  sentences: ReadonlyMap<number, Sentence>,
): DateClue[] {
  return proposals.flatMap((proposal) => {
    const { shape, span } = proposal
    const sentence = sentences.get(proposal.sentence)
    if (shape.kind !== 'date' || shape.year === null || !sentence) return []
    const found = COUNTED.exec(layOut(sentence).text)
    const years = found ? readNumber(found[1] ?? found[2] ?? '') : null
    if (years === null || years < 2 || years > 150) return []
    const year = shape.year + years
    const range = { lower: dayOf(year, 1, 1), upper: dayOf(year + 1, 3, 31) }
    return [makeClue('text', range, `it counts ${years} years from "${span.exact}"`, 0.6, span)]
  })
}

/** All clues but the office clues (handed in by names) and the dates without years (read once these have told the year). */
export function collectClues(
  article: Article,
  sentences: readonly Sentence[],
  proposals: readonly TimeProposal[],
): DateClue[] {
  const bySentence = new Map(sentences.map((s) => [s.index, s]))
  return [
    ...fromPage(article),
    ...fromDates(proposals, bySentence),
    ...fromComing(proposals, bySentence),
    ...fromCounts(proposals, bySentence),
    ...fromLandmarks(sentences),
  ]
}
