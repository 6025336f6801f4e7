// In: an article, its sentences and times, and clues from who holds which office; out: when it was published, from which clues, and what contradicts.

import type { Article, DateClue, Dating, Doubt, Moment, Sentence, Span } from '../terms/index.js'
import { dayOf, readDay, sayDay, weekdayOf } from './calendar.js'
import { collectClues, latestYearTold, listDated } from './dating/collect.js'
import { readDateline } from './dating/read-dateline.js'
import { type Settled, settleDays } from './dating/settle-days.js'
import { rangeOfClue, rangesOfClue, type Weighed, weighClues } from './dating/weigh.js'
import { findLeadWeekday, listFits, placeYearFree } from './dating/year-free.js'
import { meet, parseEdtf, printRange, type Range, widthOf } from './edtf.js'
import { LANDMARKS } from './landmarks.js'
import { makeMoment } from './moments.js'
import type { TimeProposal } from './proposal.js'

/** Lighter clues are leanings, not knowledge: set aside without a word. */
const TELLING = 0.5
/** How many reasons people are given. */
const REASONS = 4
/** A page may be stamped a day before what it tells (time zones). */
const SLACK = 1
/** Days before this are not weighed one by one. */
const EARLIEST = dayOf(1990, 1, 1)
/** A span as short as this, in days, is not made shorter. */
const SHORT = 10
/** A span longer than this says no more than the clues' own. */
const LONG = 1100
/** The clues' own span stands where so much of the likelihood lies within it. */
const KEEPS = 0.8
/** A chance from which an event alone dates an article. */
const SURE = 0.9
/** And one from which it bounds the span that other clues make. */
const CERTAIN = 0.99
/** What is known of the world ends here: dates without a year are not looked for in years after it. */
const HORIZON = LANDMARKS.reduce((last, landmark) => Math.max(last, landmark.day), 0)

function doubtContradiction(aside: readonly DateClue[], chosen: string): Doubt[] {
  return aside.map((clue) => ({
    at: 'article.published',
    code: 'when/clues-contradict',
    text: `set aside, for it does not agree with ${chosen}: ${clue.text}`,
  }))
}

/** What the text itself knows. */
const TELLS_DAY: ReadonlySet<DateClue['kind']> = new Set(['office', 'event', 'text', 'dateline'])
/** Days by which an address may differ from the page's own date. */
const MOVED = 92

/** Spans that only just touch leave a day or two: their ends are no surer than a week. */
function giveRoom(range: Range): Range {
  const { lower, upper } = range
  return lower !== null && upper !== null && upper - lower < 3 ? { lower, upper: lower + 7 } : range
}

/** What an agency prints before its text is the day, and needs no room. */
const isWithin = (span: Span | null, dateline: Span | null): boolean =>
  span !== null && dateline !== null && span.start >= dateline.start && span.end <= dateline.end

/** The clues that cut the span at its ends come first: they are the ones that say something. */
function sayReasons(weighed: Weighed, extra: readonly DateClue[]): string {
  const lower = weighed.range.lower
  const upper = weighed.range.upper
  const cuts = (clue: DateClue): number => {
    const r = rangeOfClue(clue)
    return (r.lower !== null && r.lower === lower ? 1 : 0) + (r.upper !== null && r.upper === upper ? 1 : 0)
  }
  const telling = weighed.agreeing
    .filter((c) => c.weight >= TELLING)
    .sort((a, b) => cuts(b) - cuts(a) || b.weight - a.weight)
  return [...new Set([...extra, ...telling].map((c) => c.text))].slice(0, REASONS).join('; ')
}

/** A date that the user, the page or its address states, with what speaks against it. */
function keepStated(article: Article, clues: readonly DateClue[]): Dating | null {
  const { stated } = article
  const range = stated ? parseEdtf(stated.edtf) : null
  if (!stated || !range || range.lower === null || range.upper === null || widthOf(range) > 31) return null
  const reason = {
    given: 'given by the user',
    metadata: 'the page says so',
    url: 'the address says so',
    byline: 'printed beside the byline',
  }[stated.from]
  const wide = { lower: range.lower - SLACK, upper: range.upper + SLACK }
  const near = { lower: range.lower - MOVED, upper: range.upper + MOVED }
  const agrees = (clue: DateClue, within: Range): boolean =>
    rangesOfClue(clue).some((span) => meet(span, within) !== null)
  const against = clues.filter((clue) => clue.weight >= TELLING && !agrees(clue, wide))
  // Links may be newer than the page, and its address may carry the day of its last change; beyond a season neither is.
  const telling = against.filter(
    (clue) =>
      TELLS_DAY.has(clue.kind) || (clue.kind === 'url' && stated.from !== 'given' && !agrees(clue, near)),
  )
  return {
    published: makeMoment(range, 'stated', reason, stated.edtf),
    clues,
    doubts: doubtContradiction(telling, `the date ${stated.edtf}, ${reason}`),
    // An office that does not fit a stated day is the affair of whoever is said to hold it: two offices of one man have like names.
    aside: telling.filter((clue) => clue.kind !== 'office'),
  }
}

/** The day that opens the span, where it is one on which something happened, and not one on which somebody took office. */
function findFresh({ agreeing, range }: Weighed): number | null {
  const opening = agreeing.filter((c) => rangeOfClue(c).lower === range.lower)
  return opening.some((c) => c.kind === 'event') ? range.lower : null
}

/** Days over which one weekday is likelier the turning point's own than another's. */
const SAME_WEEKDAY = 60

/** "On Thursday", in an article of the weeks after a summit held on a Thursday: news of that day, written within the week. */
function findNewsDay(range: Range, fresh: number | null, weekday: number | null): Range | null {
  if (fresh === null || weekday === null || range.lower === null || range.upper === null) return null
  const close = range.upper - range.lower <= SAME_WEEKDAY && range.lower <= fresh && fresh <= range.upper
  return close && weekdayOf(fresh) === weekday ? { lower: fresh, upper: fresh + 6 } : null
}

function makePublished(range: Range, reason: string): Moment {
  const exact = range.lower !== null && range.lower === range.upper
  // Clues give a span, not a day: the last end is where the guess is.
  const edtf = exact
    ? `${printRange(range)}~`
    : range.upper === null
      ? printRange(range)
      : withApproximateEnd(printRange(range))
  return makeMoment(range, 'implied', reason, edtf)
}

const withApproximateEnd = (edtf: string): string => `${edtf}~`

/**
 * Dates an article. What the user, page or address states stands (`stated`), with a doubt for each clue that contradicts it.
 * Else every clue is a span of days with a weight: address, dateline, credit and cited links, dates in the text, turning
 * points it looks back on, office clues from names, other articles of its family (`siblings`). The span on which most weight
 * agrees is the article's (`implied`, with reasons); clues outside it are set aside and named. Never throws.
 */
export function dateArticle(
  article: Article,
  sentences: readonly Sentence[],
  proposals: readonly TimeProposal[],
  officeClues: readonly DateClue[],
  siblings: readonly DateClue[] = [],
): Dating {
  const all = [...collectClues(article, sentences, proposals), ...officeClues, ...siblings]
  const clues = all.filter((clue) => clue.kind !== 'news')
  const stated = keepStated(article, clues)
  if (stated) return stated
  const weighed = weighClues(clues) ?? weighNews(all)
  if (!weighed) {
    const text = 'nothing in the text or beside it tells when it was published'
    return { published: null, clues, doubts: [{ at: 'article.published', code: 'when/undated', text }] }
  }
  const bySentence = new Map(sentences.map((s) => [s.index, s]))
  const dateline = article.dateline?.span ?? null
  const named = [...readDateline(article), ...proposals]
  const placed = placeYearFree(named, bySentence, weighed.range, dateline, HORIZON, findFresh(weighed))
  const narrowed = placed ? (meet(weighed.range, rangeOfClue(placed.clue)) ?? weighed.range) : weighed.range
  const news = findNewsDay(
    narrowed,
    placed?.gathering ?? findFresh(weighed),
    findLeadWeekday(named, bySentence),
  )
  const bounds = news ?? (placed && isWithin(placed.clue.span, dateline) ? narrowed : giveRoom(narrowed))
  const wide = { lower: EARLIEST, upper: HORIZON + 366 }
  const settled = settleDays(
    {
      clues,
      news: all.filter((clue) => clue.kind === 'news'),
      ...listFits(named, bySentence, wide, dateline),
      dated: listDated(named, bySentence),
      weekday: findLeadWeekday(named, bySentence),
      latestYear: latestYearTold(named, bySentence),
      horizon: HORIZON,
    },
    bounds,
  )
  const chosen = settled === null ? bounds : chooseRange(bounds, settled)
  // An event that it surely tells of bounds it; one that does not is not given as a reason.
  const event = settled?.news ? sinceNews(settled.news) : null
  const range = (event && (settled?.news?.weight ?? 0) >= CERTAIN && meet(chosen, event)) || chosen
  const aside = weighed.aside.filter((clue) => clue.weight >= TELLING)
  const doubts = doubtContradiction(aside, sayRange(range))
  if (placed?.severalYears) {
    doubts.push({
      at: 'article.published',
      code: 'when/several-years',
      text: 'other years fit the dates in the text as well',
    })
  }
  const told = settled?.news && isWithinRange(range, event) ? [sayNews(settled.news)] : []
  const reason = sayReasons(weighed, [
    ...told,
    ...(placed && meet(range, rangeOfClue(placed.clue)) ? [placed.clue] : []),
  ])
  return {
    published: makePublished(range, reason),
    clues: placed ? [...clues, placed.clue] : clues,
    doubts,
    aside,
  }
}

const isWithinRange = (range: Range, since: Range | null): boolean =>
  since?.lower != null && range.lower !== null && range.lower >= since.lower

/** From the day of an event on; it may be told a day ahead of it. */
function sinceNews(clue: DateClue): Range {
  const day = clue.lower === null ? null : readDay(clue.lower)
  return { lower: day === null ? null : day - SLACK, upper: null }
}

/** The day of an event as people read it. */
function sayNews(clue: DateClue): DateClue {
  const day = clue.lower === null ? null : readDay(clue.lower)
  return { ...clue, text: `${clue.text}${day === null ? '' : ` (${sayDay(day)})`}` }
}

/** Without any other clue, the event that it most likely tells of opens the span. */
function weighNews(clues: readonly DateClue[]): Weighed | null {
  const best = clues.find((clue) => clue.kind === 'news' && clue.weight >= SURE)
  return best === undefined ? null : weighClues([{ ...best, upper: null }])
}

/** A span that the clues alone make as short stands, unless the event that is told lies outside; else the likeliest days. */
function chooseRange(bounds: Range, { range, news, bounded }: Settled): Range {
  const width = widthOf(range)
  if (width > LONG && news === null) return bounds
  if (widthOf(bounds) > Math.max(width, SHORT)) return range
  const day = news?.lower ? readDay(news.lower) : null
  const outside = day !== null && !meet({ lower: day - SHORT, upper: day + SHORT }, bounds)
  // Likely days around a shorter span of the clues' own say nothing against it.
  const around = (range.lower ?? 0) <= (bounds.lower ?? 0) && (bounds.upper ?? 0) <= (range.upper ?? Infinity)
  return outside && bounded < KEEPS && !around ? range : bounds
}

function sayRange(range: Range): string {
  const from = range.lower === null ? 'an unknown day' : sayDay(range.lower)
  const to = range.upper === null ? 'an unknown day' : sayDay(range.upper)
  return `${from} to ${to}`
}
