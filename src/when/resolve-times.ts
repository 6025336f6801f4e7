// In: proposals of time, the article's dating and its sentences; out: mentions with Moments, each with its basis and reason.

import type { Dating, Doubt, Sentence, TimeMention } from '../terms/index.js'
import { dayOf } from './calendar.js'
import type { Range } from './edtf.js'
import { meet, widthOf } from './edtf.js'
import { isFraming } from './event/frame.js'
import { makeMoment, rangeOf, spanOfArticle } from './moments.js'
import type { Shape, TimeProposal } from './proposal.js'
import { joinNeighbours } from './refiners/join-neighbours.js'
import { mendNextDay } from './refiners/mend-next-day.js'
import { trimToTense } from './refiners/trim-to-tense.js'
import type { Anchored } from './resolve/anchored.js'
import { resolveShape } from './resolve/shape.js'
import { governorOf, hasTree, type Tense, tenseAt } from './tense.js'

/** Wider times than this are no date that "the following day" could count from. */
const WIDEST_ANCHOR = 370
/** And wider than this are no day. */
const WIDEST_DAY = 16

function kindOf(shape: Shape): TimeMention['kind'] {
  if (shape.kind === 'length') return 'duration'
  if (shape.kind === 'frequency') return 'frequency'
  return shape.kind === 'between' || shape.kind === 'around' || shape.kind === 'years' ? 'interval' : 'point'
}

/** Loose spans counted from the article are cut to the tense; named calendar periods ("this year") stay whole. */
const isLoose = (shape: Shape): boolean =>
  shape.kind === 'around' || (shape.kind === 'offset' && shape.anchor === 'text')

/** A date without its year is the one nearest to the article's days as they are known; only what is counted from them has their room. */
const isNearest = (shape: Shape): boolean =>
  shape.kind !== 'weekday' && !(shape.kind === 'offset' && shape.anchor === 'published')

function doubtUnplaced(proposal: TimeProposal): Doubt {
  const text = `nothing tells from which day "${proposal.span.exact}" is counted`
  return { at: 'date', code: 'when/no-anchor', text }
}

/** News does not speak of days outside the years 1 to 9998: what comes out there was misread or misprinted. */
const FIRST = dayOf(1, 1, 1)
const LAST = dayOf(9998, 12, 31)

function keepNearby(placed: Anchored | null): Anchored | null {
  if (!placed) return null
  const { lower, upper } = placed.range
  const odd = (day: number | null): boolean => day !== null && (day < FIRST || day > LAST)
  return odd(lower) || odd(upper) ? null : placed
}

function resolveOne(
  proposal: TimeProposal,
  published: Range | null,
  text: Range | null,
  tense: Tense,
): TimeMention {
  const { sentence, from, to, span, days, bound, shape } = proposal
  const base = { sentence, from, to, span, kind: kindOf(shape), days, bound, rule: proposal.rule }
  const timeless = shape.kind === 'length' || shape.kind === 'frequency' || shape.kind === 'clock'
  const openOnly = shape.kind === 'between' && !shape.start && !shape.end
  if (timeless || openOnly) return { ...base, moment: null, doubts: proposal.doubts }
  const placed = keepNearby(resolveShape(shape, published, text, tense))
  if (!placed) {
    const doubts = proposal.doubts.length > 0 ? proposal.doubts : [doubtUnplaced(proposal)]
    return { ...base, moment: null, doubts }
  }
  const range = isLoose(shape) ? trimToTense(placed.range, published, tense) : placed.range
  const moment = makeMoment(range, placed.basis, placed.reason, placed.edtf ?? undefined)
  return { ...base, moment, doubts: [...proposal.doubts, ...placed.doubts] }
}

/**
 * The dates last named in reading order: the last day, the last of any width, the last day told of in the past; and where a
 * verb has since told of a time too wide for a day ("In May other steps followed"), that one.
 */
interface LastNamed {
  day: Range | null
  any: Range | null
  told: Range | null
  wide: Range | null
}

/** "Other steps followed in May": the telling has come to that time, which "a treaty of May" does not say. */
function isReached(mention: TimeMention, sentence: Sentence | undefined): boolean {
  if (!sentence || !hasTree(sentence) || !isFraming(sentence, mention, WIDEST_ANCHOR)) return false
  return sentence.tokens[governorOf(sentence, mention.from, mention.to)]?.upos === 'VERB'
}

const contains = (outer: Range, inner: Range | null): boolean => inner !== null && meet(outer, inner) !== null

function noteNamed(
  last: LastNamed,
  mention: TimeMention,
  tense: Tense,
  published: Range | null,
  sentence: Sentence | undefined,
): void {
  const range = mention.moment && rangeOf(mention.moment)
  if (!range || mention.rule.startsWith('when/finders/vague') || widthOf(range) > WIDEST_ANCHOR) return
  last.any = range
  if (widthOf(range) > WIDEST_DAY) {
    if (isReached(mention, sentence) && !contains(range, last.told ?? last.day)) last.wide = range
    return
  }
  last.day = range
  last.wide = null
  const ahead = published?.upper != null && range.lower !== null && range.lower > published.upper
  if (tense !== 'future' && !ahead) last.told = range
}

/** "The following day" counts from a day, "two months later" from any date; what is told in the past, not from a date to come. */
function chooseAnchor(shape: Shape, last: LastNamed, tense: Tense): Range | null {
  const inner = shape.kind === 'between' ? (shape.start ?? shape.end) : shape
  const unit = inner?.kind === 'offset' || inner?.kind === 'period' ? inner.unit : null
  const byDays = inner?.kind === 'weekday' || unit === 'hour' || unit === 'day' || unit === 'week'
  const day = tense === 'future' ? last.day : (last.wide ?? last.told ?? last.day)
  return byDays ? day : (last.any ?? day)
}

/**
 * Anchors every proposal, in reading order: to the article's date, or to the date last named in the text for phrases such
 * as "the following day". A date without a year takes the year that fits the article and the tense; without any anchor it
 * stays `XXXX-11-18`, or has no Moment, with a doubt. Never throws.
 */
export function resolveTimes(
  proposals: readonly TimeProposal[],
  dating: Dating,
  sentences: readonly Sentence[],
): TimeMention[] {
  const bySentence = new Map(sentences.map((s) => [s.index, s]))
  const published = dating.published ? rangeOf(dating.published) : null
  const usable = published && (published.lower !== null || published.upper !== null) ? published : null
  const roomy = usable && dating.published ? spanOfArticle(dating.published) : usable
  const mentions: TimeMention[] = []
  const last: LastNamed = { day: null, any: null, told: null, wide: null }
  for (const proposal of joinNeighbours(proposals, bySentence)) {
    const sentence = bySentence.get(proposal.sentence)
    const told = sentence ? tenseAt(sentence, proposal.from, proposal.to) : 'unknown'
    // "keeps its airspace closed until Monday": an end that stands in the present is to come.
    const tense =
      proposal.bound === 'until' && (told === 'present' || told === 'unknown' || told === 'conditional')
        ? 'future'
        : told
    const from = isNearest(proposal.shape) ? usable : roomy
    const mention = resolveOne(proposal, from, chooseAnchor(proposal.shape, last, tense), tense)
    mentions.push(mention)
    noteNamed(last, mention, tense, usable, sentence)
  }
  const exact = usable && usable.lower !== null && usable.lower === usable.upper ? usable.lower : null
  return mendNextDay(mentions, exact)
}
