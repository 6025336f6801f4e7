// In: a predicate that no time in the text dates; out: what the article's own date implies for it, by tense, always marked `implied`.

import type { Sentence } from '../../terms/index.js'
import { type Day, sayDay, sayDays } from '../calendar.js'
import { printRange, type Range, spanBoth } from '../edtf.js'
import { makeMoment, rangeOf, spanOfArticle } from '../moments.js'
import type { Tense } from '../tense.js'
import { isNamedWithin, namesOfSubject } from './actor.js'
import { type MomentAnswer, type MomentContext, timesIn } from './context.js'
import { isDayOfNews, isFraming, isToldAsGone } from './frame.js'

/** News is told within the week. */
const NEWS_DAYS = 6
/** "has signed": within the season. */
const PERFECT_DAYS = 30
/** How far into the text the lead reaches, and the days of the news are looked for, in sentences. */
const LEAD = 6
const OPENING = 10
const READ = 40
/** Sentences within which the day last named may still be the one that is told of. */
const REACHED = 5
/** And those within which others are still heard on it. */
const REACTED = 8

interface NewsDay {
  readonly sentence: number
  readonly range: Range
  readonly words: string
}

interface NewsDays {
  /** The first day near publication that the opening names. */
  readonly first: NewsDay
  /** Every such day of the text, in reading order. */
  readonly named: readonly NewsDay[]
  /** From the earliest to the latest of them. */
  readonly all: Range
  readonly count: number
}

/** Days near publication that the text tells of in the past, in its main clauses or, `anywhere`, in others too ("duties that he announced on Tuesday"). */
function listNewsDays(context: MomentContext, anywhere: boolean): NewsDay[] {
  const named: NewsDay[] = []
  let sentences = 0
  for (const sentence of context.sentences) {
    if (sentence.kind === 'caption') continue
    if (++sentences > READ) break
    for (const time of timesIn(context.times, sentence.index)) {
      if (!time.moment || !isDayOfNews(context, time)) continue
      if (anywhere ? !isToldAsGone(sentence, time) : !isFraming(sentence, time)) continue
      if (named.length === 0 && sentences > LEAD) return named
      named.push({ sentence: sentence.index, range: rangeOf(time.moment), words: time.span.exact })
    }
  }
  return named
}

/** The days the article's news is of: those that main clauses are dated by, or else any told of as gone. */
function findNewsDays(context: MomentContext): NewsDays | null {
  const main = listNewsDays(context, false)
  const named = main.length > 0 ? main : listNewsDays(context, true)
  const [first] = named
  if (!first) return null
  const days = new Set(named.flatMap(({ range }) => [range.lower, range.upper]).filter((d) => d !== null))
  return { first, named, all: { lower: Math.min(...days), upper: Math.max(...days) }, count: days.size }
}

const ends = (range: Range): { first: Day; last: Day } | null => {
  const last = range.upper ?? range.lower
  return last === null ? null : { first: range.lower ?? last, last }
}

const NONE: MomentAnswer = { moment: null, rule: 'when/event/none' }

/** Whether the sentence's actor has come in with that day alone, not with the news. */
function isOnlyOfDay(context: MomentContext, news: NewsDays, day: NewsDay, sentence: Sentence): boolean {
  if (sentence.index - day.sentence > REACHED || day.words === news.first.words) return false
  const names = namesOfSubject(sentence)
  const { sentence: first } = news.first
  if (names.length === 0 || isNamedWithin(context, names, first, first + 1)) return false
  return isNamedWithin(context, names, day.sentence, sentence.index)
}

/**
 * Told in the past without a day: of the day of the news where there is one or two; where the text goes through several, of
 * the one it has come to, and before it has named any, of all of them.
 */
function toldAsNews(context: MomentContext, news: NewsDays, sentence: Sentence): MomentAnswer {
  const reached = news.named.filter((d) => d.sentence <= sentence.index).at(-1)
  if (news.count <= 2) {
    // "On Saturday Oslo had told of the collision. ¶ The Norwegians called it …": of that day, or of the news it is told with.
    const other = reached && isOnlyOfDay(context, news, reached, sentence) ? reached : null
    const range = other ? spanBoth(news.first.range, other.range) : news.first.range
    const also = other ? `, and it is told after "${other.words}"` : ''
    const reason = `no day is named for it; the article's news is of "${news.first.words}"${also}`
    const moment = makeMoment(range, 'implied', reason)
    const told = { moment, rule: 'when/event/news-day', from: news.first.sentence }
    const late = reached && sentence.index - reached.sentence <= REACTED ? reached : null
    return late ? { ...told, since: makeMoment(late.range, 'implied', `told of "${late.words}"`) } : told
  }
  const reason = reached
    ? `no day is named for it; the article has come to "${reached.words}"`
    : 'no day is named for it; the article tells of several days'
  const moment = makeMoment(reached?.range ?? news.all, 'implied', reason)
  return { moment, rule: 'when/event/news-days', from: (reached ?? news.first).sentence }
}

/** The opening of an article that names no day tells of the day it appeared, or just before: approximate, never as if stated. */
function toldAsOpening(day: Day): MomentAnswer {
  const reason = `no day is named for it; it opens the article of ${sayDay(day)}, so it is of about that day`
  const range = { lower: day - NEWS_DAYS, upper: day }
  const edtf = `${printRange({ lower: day, upper: day })}~`
  return { moment: makeMoment(range, 'implied', reason, edtf), rule: 'when/event/about-then' }
}

function toldAsNow(day: Day): MomentAnswer {
  const reason = `no day is named for it; told in the present by the article of ${sayDay(day)}`
  const range = { lower: day - NEWS_DAYS, upper: day }
  const edtf = `${printRange({ lower: day, upper: day })}~`
  return { moment: makeMoment(range, 'implied', reason, edtf), rule: 'when/event/now' }
}

/** The first day that an article without any day of news has told of before the sentence, of the weeks before it appeared. */
function findFirstTold(
  context: MomentContext,
  sentence: Sentence,
  article: { first: Day; last: Day },
): NewsDay | null {
  if (article.first !== article.last) return null
  const told: NewsDay[] = []
  for (const before of context.sentences) {
    if (before.index >= sentence.index) break
    for (const time of timesIn(context.times, before.index)) {
      const range = time.moment ? rangeOf(time.moment) : null
      if (range?.lower == null || range.lower !== range.upper || !isFraming(before, time)) continue
      if (range.lower < article.last && article.last - range.lower <= PERFECT_DAYS)
        told.push({ sentence: before.index, range, words: time.span.exact })
    }
  }
  return told.reduce<NewsDay | null>(
    (first, day) => (first === null || (day.range.lower ?? 0) < (first.range.lower ?? 0) ? day : first),
    null,
  )
}

/** "He flew to Kyiv on the 2nd and to Moscow on the 5th. … What did it bring?": what has no day may be of any since. */
function toldSince({ range, words }: NewsDay, { last }: { last: Day }): MomentAnswer {
  const reason = `no day is named for it; the article of ${sayDay(last)} looks back on days from "${words}"`
  const moment = makeMoment({ lower: range.lower, upper: last }, 'implied', reason)
  return { moment, rule: 'when/event/looked-back' }
}

/** An article known only to be no older than a day: its news is no older either, give or take. */
function sinceKnown(tense: Tense | 'before', day: Day): MomentAnswer {
  if (tense === 'pluperfect' || tense === 'before') return NONE
  const reason = `no day is named for it; the article is no older than ${sayDay(day)}`
  const moment = makeMoment({ lower: day - PERFECT_DAYS, upper: null }, 'implied', reason)
  return { moment, rule: 'when/event/since-known' }
}

/**
 * What the article's date and the days of its news imply for a predicate without any time, by its tense; `before` is told as gone
 * before another clause of its sentence, whose day is not known either. Null Moment where nothing is known.
 */
export function impliedMoment(
  context: MomentContext,
  sentence: Sentence,
  tense: Tense | 'before',
): MomentAnswer {
  const { published } = context.dating
  const article = published ? ends(spanOfArticle(published)) : null
  const news = findNewsDays(context)
  const last = news?.first.range.upper ?? article?.last ?? null
  if (last === null) return NONE
  if (!news && published?.upper === null) return sinceKnown(tense, last)
  if (tense === 'future' || tense === 'conditional') {
    const from = news?.first.range.lower ?? article?.first ?? last
    const told = news
      ? `article's news of ${sayDay(from)}`
      : `article of ${sayDays(from, article?.last ?? from)}`
    const reason = `to come, as told in the ${told}; no day is named for it`
    return { moment: makeMoment({ lower: from, upper: null }, 'implied', reason), rule: 'when/event/to-come' }
  }
  if (tense === 'pluperfect' || tense === 'before') {
    // Where the news goes through several days, what came before one of its acts need not have come before the first.
    const until = tense === 'before' && news !== null && news.count > 2 ? (article?.last ?? last) : last
    const ofNews = until === news?.first.range.upper || !article
    const told = ofNews ? `news of ${sayDay(until)}` : `article of ${sayDays(article.first, until)}`
    const reason = `before the ${told}; no day is named for it`
    return {
      moment: makeMoment({ lower: null, upper: until }, 'implied', reason),
      rule: 'when/event/earlier',
    }
  }
  const opening = sentence.index < OPENING
  // "Tehran denies it": said as the article is written, when its news is of several days.
  const now = tense === 'present' && (news === null || news.count > 2)
  if (now && article && article.first === article.last) return toldAsNow(article.last)
  if (news && (tense !== 'perfect' || opening)) return toldAsNews(context, news, sentence)
  if (!article) return NONE
  const since = tense === 'perfect' ? null : findFirstTold(context, sentence, article)
  if (since) return toldSince(since, article)
  if (opening && article.first === article.last) return toldAsOpening(article.last)
  const days = tense === 'perfect' ? PERFECT_DAYS : NEWS_DAYS
  const reason = `no day is named for it; told as news in the article of ${sayDays(article.first, article.last)} (sentence ${sentence.index + 1})`
  const moment = makeMoment({ lower: article.first - days, upper: article.last }, 'implied', reason)
  return { moment, rule: tense === 'perfect' ? 'when/event/lately' : 'when/event/this-week' }
}
