// In: a weekday and the article's day; out: the day it means: the last one gone by in the past tense, the next one for what is to come.

import { type Day, mondayOf, sayDay, WEEKDAY_NAMES, weekdayOf } from '../calendar.js'
import type { Shape } from '../proposal.js'
import { type Anchored, type Anchors, anchored, sayArticle } from './anchored.js'

type WeekdayShape = Extract<Shape, { kind: 'weekday' }>

const onOrBefore = (weekday: number, day: Day): Day => day - ((weekdayOf(day) - weekday + 7) % 7)
const onOrAfter = (weekday: number, day: Day): Day => day + ((weekday - weekdayOf(day) + 7) % 7)

export function resolveWeekday(shape: WeekdayShape, anchors: Anchors): Anchored | null {
  const { weekday } = shape
  const name = WEEKDAY_NAMES[weekday] ?? ''
  if (shape.anchor === 'text' && anchors.text) {
    const { lower, upper } = anchors.text
    const day =
      shape.shift === -1
        ? lower === null
          ? null
          : onOrBefore(weekday, lower - 1)
        : upper === null
          ? null
          : onOrAfter(weekday, upper + 1)
    if (day === null) return null
    return anchored(
      { lower: day, upper: day },
      'relative',
      `the ${name} ${shape.shift === -1 ? 'before' : 'after'} the date named before it`,
    )
  }
  const { published } = anchors
  if (published === null) return null
  const known = anchors.span == null || anchors.span.lower === anchors.span.upper
  const from = known ? sayDay(published) : sayArticle(anchors)
  const place = (day: Day, how: string): Anchored =>
    anchored({ lower: day, upper: day }, 'relative', `${name}, counted ${how} ${from}`)
  if (shape.week !== null) return place(mondayOf(published) + 7 * shape.week + weekday, 'by weeks from')
  if (shape.shift === -1) return place(onOrBefore(weekday, published - 1), 'back from')
  if (shape.shift === 0) return place(mondayOf(published) + weekday, 'within the week of')
  // "next Friday" said on a Wednesday is the following week's.
  if (shape.shift === 1) return place(mondayOf(published) + 7 + weekday, 'into the week after')
  if (anchors.tense === 'future') return place(onOrAfter(weekday, published), 'forward from')
  const gone = onOrBefore(weekday, published)
  // "would meet on Thursday", "Thursday's summit coincides", told on Tuesday: the nearer of the two.
  const near = (anchors.tense === 'conditional' || anchors.tense === 'present') && published - gone > 3
  return near ? place(onOrAfter(weekday, published), 'forward from') : place(gone, 'back from')
}
