// In: an article's sentences; out: proposals of time, each from one finder's rule, overlapping ones settled, none anchored yet.

import type { Span } from '../terms/index.js'
import { bound } from './finders/bound.js'
import { clock } from './finders/clock.js'
import { dayOfMonth } from './finders/day-of-month.js'
import { dayRange } from './finders/day-range.js'
import { dayWord } from './finders/day-word.js'
import { decade } from './finders/decade.js'
import { duration } from './finders/duration.js'
import { frequency } from './finders/frequency.js'
import { month } from './finders/month.js'
import { namedDate } from './finders/named-date.js'
import { namedDay } from './finders/named-day.js'
import { numericDate } from './finders/numeric-date.js'
import { occasion } from './finders/occasion.js'
import { offset } from './finders/offset.js'
import { openEnd } from './finders/open-end.js'
import { period } from './finders/period.js'
import { quarter } from './finders/quarter.js'
import { range } from './finders/range.js'
import { season } from './finders/season.js'
import { vague } from './finders/vague.js'
import { weekday } from './finders/weekday.js'
import { year } from './finders/year.js'
import { OCCASIONS } from './occasions.js'
import type { Finder, Hit, TimedSentence, TimeProposal } from './proposal.js'
import { layOut } from './sentence-text.js'

/** Order matters only between finds of one length: the earlier rule keeps the words. Days come before months, months before years. */
const SIMPLE: readonly Finder[] = [
  namedDay,
  dayRange,
  namedDate,
  dayOfMonth,
  numericDate,
  occasion,
  quarter,
  season,
  month,
  decade,
  weekday,
  dayWord,
  period,
  offset,
  duration,
  frequency,
  vague,
  openEnd,
  clock,
  year,
]
/** These join what the simple rules left standing: ranges first, so that "from 3 May to 5 June" is no open "from". */
const JOINING: readonly Finder[] = [range, bound]

/** Every find has one of these in it, or the name of an occasion. */
const CUES = new RegExp(
  [
    '\\d|day|week|fortnight|month|year|decade|centur|hour|quarter|time|night|noon|dawn|dusk|sunrise|sunset|morning|evening',
    'january|february|march|april|may|june|july|august|september|october|november|december',
    '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?[ ]',
    'spring|summer|autumn|winter|fall|today|tomorrow|overnight|recent|lately|of late|soon|shortly|now|long ago|before long',
    'moment|present|past|future|course|term|further notice|indefinite|permanent|immediate|annual|bienn|daily|(?:twen|thir|for|fif|six|seven|eigh|nine)ties',
    ...OCCASIONS.map((o) => o.names),
  ].join('|'),
  'i',
)

type Named = Hit & { readonly rule: string }

/** Longest first, then by rule order; a shorter find inside or across a longer one falls away. */
function settle(hits: readonly Named[]): Named[] {
  const order = hits.map((hit, i) => ({ hit, i }))
  order.sort((a, b) => b.hit.end - b.hit.start - (a.hit.end - a.hit.start) || a.i - b.i)
  const kept: Named[] = []
  const taken: { start: number; end: number }[] = []
  for (const { hit } of order) {
    if (overlapsAny(taken, hit)) continue
    insertSorted(taken, hit)
    kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** First of the disjoint, sorted stretches that ends after `start`. */
function seek(taken: readonly { start: number; end: number }[], start: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  return low
}

function overlapsAny(taken: readonly { start: number; end: number }[], hit: Hit): boolean {
  const next = taken[seek(taken, hit.start)]
  return next !== undefined && next.start < hit.end
}

function insertSorted(taken: { start: number; end: number }[], hit: Hit): void {
  taken.splice(seek(taken, hit.start), 0, { start: hit.start, end: hit.end })
}

function findInText(text: string): Named[] {
  const run = (finder: Finder, found: readonly Hit[]): Named[] =>
    finder.find(text, found).map((hit) => ({ ...hit, rule: finder.rule }))
  // Times of day stand beside days, never instead of them: kept out of the contest with other finds.
  let standing = settle(SIMPLE.flatMap((finder) => run(finder, [])))
  for (const finder of JOINING) standing = settle([...run(finder, standing), ...standing])
  return standing
}

/** The article's own words, line breaks and curly quotes kept. */
const quote = (span: Span, text: string | undefined): Span =>
  text === undefined ? span : { ...span, exact: text.slice(span.start, span.end) }

/**
 * Proposes every phrase of time in the sentences, in reading order. Offsets of spans are UTF-16 units of the article's
 * normalised text, which may be given as `text` so that spans quote it exactly. Needs no analysis: tokens with offsets are
 * enough. Never throws; linear in the text.
 */
export function findTimes(sentences: readonly TimedSentence[], text?: string): TimeProposal[] {
  const proposals: TimeProposal[] = []
  for (const sentence of sentences) {
    const laid = layOut(sentence)
    // Half of all sentences hold no word or digit that a rule could want.
    if (!CUES.test(laid.text)) continue
    for (const hit of findInText(laid.text)) {
      const at = laid.tokensAt(hit.start, hit.end)
      if (!at) continue
      proposals.push({
        sentence: sentence.index,
        from: at.from,
        to: at.to,
        span: quote(laid.spanAt(at.from, at.to), text),
        shape: hit.shape,
        days: hit.days ?? null,
        bound: hit.bound ?? null,
        doubts: hit.doubts ?? [],
        rule: hit.rule,
      })
    }
  }
  return proposals
}
