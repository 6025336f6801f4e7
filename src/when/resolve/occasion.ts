// In: a named recurring event and the article's day; out: the holding that is meant, by year, host city, tense and nearness.

import { civilOf, sayDay } from '../calendar.js'
import { findOccasion, type Held, listHeld } from '../occasions.js'
import type { Shape } from '../proposal.js'
import { isPast } from '../tense.js'
import { type Anchored, type Anchors, anchored } from './anchored.js'

type OccasionShape = Extract<Shape, { kind: 'occasion' }>

/** News speaks of the holding within a year and a half of it; farther ones are named with their year or city. */
const NEAR_DAYS = 550

/** Days either way of what is only about so far. */
const ROOM = 3

/** The holding meant, or null where nothing tells which of them. */
function chooseHeld(shape: OccasionShape, anchors: Anchors): Held | null {
  const occasion = findOccasion(shape.key)
  if (!occasion) return null
  const { published } = anchors
  const base = published === null ? null : civilOf(published).year
  const year = shape.year ?? (shape.shift !== null && base !== null ? base + shape.shift : null)
  const from = year ?? (base ?? 2000) - 2
  const all = listHeld(occasion, from, year ?? (base ?? 2000) + 2)
  const inYear = year === null ? all : all.filter((h) => civilOf(h.start).year === year)
  const inPlace = shape.place === null ? inYear : inYear.filter((h) => h.place === shape.place)
  const fits = inPlace.length > 0 ? inPlace : inYear
  if (year !== null && published === null) return fits.at(-1) ?? null
  if (published === null) return shape.place !== null && fits.length === 1 ? (fits[0] ?? null) : null
  const tense = anchors.tense
  // In the past tense a gathering that opens tomorrow may have begun in the text's time zone.
  const gone = fits.filter((h) => h.start <= published + 1).at(-1)
  const coming = fits.find((h) => h.end >= published)
  const distance = (h: Held): number => Math.max(0, h.start - published, published - h.end)
  const nearest = [gone, coming].filter((h) => h !== undefined).sort((a, b) => distance(a) - distance(b))[0]
  const chosen = isPast(tense) ? (gone ?? coming) : tense === 'future' ? (coming ?? gone) : nearest
  if (!chosen) return null
  return year !== null || distance(chosen) <= NEAR_DAYS || (shape.place !== null && fits.length === 1)
    ? chosen
    : null
}

export function resolveOccasion(shape: OccasionShape, anchors: Anchors): Anchored | null {
  const occasion = findOccasion(shape.key)
  const chosen = chooseHeld(shape, anchors)
  if (!occasion || !chosen) return null
  const days =
    chosen.start === chosen.end ? sayDay(chosen.start) : `${sayDay(chosen.start)} to ${sayDay(chosen.end)}`
  const place = chosen.place === '' ? '' : ` in ${chosen.place}`
  const told = `the ${occasion.label}${place} was held ${days}`
  const { away } = shape
  if (away) {
    // After its last day, before its first.
    const at = (away.days > 0 ? chosen.end : chosen.start) + away.days
    // "A week before" is no day, and "two months after" no week.
    const room = away.about ? Math.max(ROOM, Math.round(Math.abs(away.days) / 8)) : 0
    const range = { lower: at - room, upper: at + room }
    const far =
      Math.abs(away.days) === 1 ? 'the day' : `${away.about ? 'about ' : ''}${Math.abs(away.days)} days`
    return anchored(range, 'relative', `${far} ${away.days > 0 ? 'after' : 'before'}: ${told}`)
  }
  return anchored({ lower: chosen.start, upper: chosen.end }, 'implied', told)
}
