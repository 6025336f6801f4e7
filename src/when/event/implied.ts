// In: a predicate that no time in the text dates; out: what the article's own date implies for it, by tense, always marked `implied`.

import type { Sentence } from '../../terms/index.js'
import { type Day, sayDay } from '../calendar.js'
import { printRange, type Range, widthOf } from '../edtf.js'
import { makeMoment, rangeOf } from '../moments.js'
import type { Tense } from '../tense.js'
import { type MomentAnswer, type MomentContext, timesIn } from './context.js'
import { isFraming } from './frame.js'

/** News is told within the week. */
const NEWS_DAYS = 6
/** "has signed": within the season. */
const PERFECT_DAYS = 30
/** How far into the text the lead reaches, and the days of the news are looked for, in sentences. */
const LEAD = 6
const OPENING = 10
const READ = 40

interface NewsDays {
  /** The first day near publication that the opening names for a main clause. */
  readonly first: Range
  readonly words: string
  /** From the earliest to the latest such day of the text. */
  readonly all: Range
  readonly count: number
}

/** The days the article's news is of: days near publication that main clauses in the past tense are dated by. */
function findNewsDays(context: MomentContext): NewsDays | null {
  const published = context.dating.published ? rangeOf(context.dating.published).upper : null
  let first: { range: Range; words: string } | null = null
  const days = new Set<Day>()
  let sentences = 0
  for (const sentence of context.sentences) {
    if (sentence.kind === 'caption') continue
    if (++sentences > READ) break
    for (const time of timesIn(context.times, sentence.index)) {
      if (!time.moment || !isFraming(sentence, time)) continue
      const range = rangeOf(time.moment)
      if (range.lower === null || range.upper === null || widthOf(range) > 2) continue
      if (published !== null && (range.lower > published + 1 || published - range.upper > NEWS_DAYS + 1))
        continue
      if (!first && sentences <= LEAD) first = { range, words: time.span.exact }
      if (first) {
        days.add(range.lower)
        days.add(range.upper)
      }
    }
  }
  if (!first) return null
  const all = { lower: Math.min(...days), upper: Math.max(...days) }
  return { first: first.range, words: first.words, all, count: days.size }
}

const ends = (range: Range): { first: Day; last: Day } | null => {
  const last = range.upper ?? range.lower
  return last === null ? null : { first: range.lower ?? last, last }
}

const NONE: MomentAnswer = { moment: null, rule: 'when/event/none' }

/** Days told of in the past: the day of the news where there is one or two, their span where the text goes through several. */
function toldAsNews(news: NewsDays): MomentAnswer {
  const several = news.count > 2
  const reason = several
    ? 'no day is named for it; the article tells of several days'
    : `no day is named for it; the article's news is of "${news.words}"`
  return {
    moment: makeMoment(several ? news.all : news.first, 'implied', reason),
    rule: several ? 'when/event/news-days' : 'when/event/news-day',
  }
}

/** The opening of an article that names no day tells of the day it appeared, or just before: approximate, never as if stated. */
function toldAsOpening(day: Day): MomentAnswer {
  const reason = `no day is named for it; it opens the article of ${sayDay(day)}, so it is of about that day`
  const range = { lower: day - NEWS_DAYS, upper: day }
  const edtf = `${printRange({ lower: day, upper: day })}~`
  return { moment: makeMoment(range, 'implied', reason, edtf), rule: 'when/event/about-then' }
}

/** An article known only to be no older than a day: its news is no older either, give or take. */
function sinceKnown(tense: Tense, day: Day): MomentAnswer {
  if (tense === 'pluperfect') return NONE
  const reason = `no day is named for it; the article is no older than ${sayDay(day)}`
  const moment = makeMoment({ lower: day - PERFECT_DAYS, upper: null }, 'implied', reason)
  return { moment, rule: 'when/event/since-known' }
}

export function impliedMoment(context: MomentContext, sentence: Sentence, tense: Tense): MomentAnswer {
  const { published } = context.dating
  const article = published ? ends(rangeOf(published)) : null
  const news = findNewsDays(context)
  const last = news?.first.upper ?? article?.last ?? null
  if (last === null) return NONE
  if (!news && published?.upper === null) return sinceKnown(tense, last)
  if (tense === 'future' || tense === 'conditional') {
    const from = news?.first.lower ?? article?.first ?? last
    const reason = `to come, as told in the article's news of ${sayDay(from)}; no day is named for it`
    return { moment: makeMoment({ lower: from, upper: null }, 'implied', reason), rule: 'when/event/to-come' }
  }
  if (tense === 'pluperfect') {
    const reason = `before the news of ${sayDay(last)}; no day is named for it`
    return { moment: makeMoment({ lower: null, upper: last }, 'implied', reason), rule: 'when/event/earlier' }
  }
  const opening = sentence.index < OPENING
  if (news && (tense !== 'perfect' || opening)) return toldAsNews(news)
  if (!article) return NONE
  if (opening && article.first === article.last) return toldAsOpening(article.last)
  const days = tense === 'perfect' ? PERFECT_DAYS : NEWS_DAYS
  const reason = `no day is named for it; told as news in the article of ${sayDay(article.last)} (sentence ${sentence.index + 1})`
  const moment = makeMoment({ lower: article.first - days, upper: article.last }, 'implied', reason)
  return { moment, rule: tense === 'perfect' ? 'when/event/lately' : 'when/event/this-week' }
}
