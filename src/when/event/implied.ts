// In: a predicate that no time in the text dates; out: what the article's own date implies for it, by tense, always marked `implied`.

import type { Sentence } from '../../terms/index.js'
import { type Day, sayDay } from '../calendar.js'
import { type Range, widthOf } from '../edtf.js'
import { makeMoment, rangeOf } from '../moments.js'
import type { Tense } from '../tense.js'
import { type MomentAnswer, type MomentContext, timesIn } from './context.js'
import { isFraming } from './frame.js'

/** News is told within the week. */
const NEWS_DAYS = 6
/** "has signed": within the season. */
const PERFECT_DAYS = 30
/** How far into the text the lead reaches, in sentences. */
const LEAD = 6

/** The day the article's news is of: the first day near publication that its opening names for a main clause. */
export function findNewsDay(context: MomentContext): { range: Range; words: string } | null {
  const published = context.dating.published ? rangeOf(context.dating.published) : null
  const body = context.sentences.filter((s, i) => i < LEAD + 4 && s.kind !== 'caption').slice(0, LEAD)
  for (const sentence of body) {
    for (const time of timesIn(context.times, sentence.index)) {
      if (!time.moment || !isFraming(sentence, time)) continue
      const range = rangeOf(time.moment)
      if (range.lower === null || range.upper === null || widthOf(range) > 2) continue
      if (published?.upper !== null && published?.upper !== undefined) {
        if (range.lower > published.upper + 1 || published.upper - range.upper > NEWS_DAYS + 1) continue
      }
      return { range, words: time.span.exact }
    }
  }
  return null
}

const ends = (range: Range): { first: Day; last: Day } | null => {
  const last = range.upper ?? range.lower
  return last === null ? null : { first: range.lower ?? last, last }
}

export function impliedMoment(context: MomentContext, sentence: Sentence, tense: Tense): MomentAnswer {
  const { published } = context.dating
  const article = published ? ends(rangeOf(published)) : null
  if (tense === 'future') {
    if (!article) return { moment: null, rule: 'when/event/none' }
    const reason = `to come, as told in the article of ${sayDay(article.last)}; no day is named for it`
    return {
      moment: makeMoment({ lower: article.first, upper: null }, 'implied', reason),
      rule: 'when/event/to-come',
    }
  }
  if (tense === 'pluperfect') {
    const upper = findNewsDay(context)?.range.upper ?? article?.last ?? null
    if (upper === null) return { moment: null, rule: 'when/event/none' }
    const moment = makeMoment(
      { lower: null, upper },
      'implied',
      `before the news of ${sayDay(upper)}; no day is named for it`,
    )
    return { moment, rule: 'when/event/earlier' }
  }
  const news = findNewsDay(context)
  if (news && tense !== 'perfect') {
    const reason = `no day is named for it; the article's news is of "${news.words}"`
    return { moment: makeMoment(news.range, 'implied', reason), rule: 'when/event/news-day' }
  }
  if (!article) return { moment: null, rule: 'when/event/none' }
  const days = tense === 'perfect' ? PERFECT_DAYS : NEWS_DAYS
  const reason = `no day is named for it; told as news in the article of ${sayDay(article.last)} (sentence ${sentence.index + 1})`
  const moment = makeMoment({ lower: article.first - days, upper: article.last }, 'implied', reason)
  return { moment, rule: tense === 'perfect' ? 'when/event/lately' : 'when/event/this-week' }
}
