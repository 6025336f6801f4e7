// In: clues, events and dates made by hand; out: settleDays checked: which span of days it settles on.

import { describe, expect, it } from 'vitest'
import type { DateClue } from '../../../../src/terms/index.js'
import { dayOf, printDay } from '../../../../src/when/calendar.js'
import { type Evidence, settleDays } from '../../../../src/when/dating/settle-days.js'

const clue = (
  kind: DateClue['kind'],
  lower: string | null,
  upper: string | null,
  weight: number,
): DateClue => ({
  kind,
  lower,
  upper,
  weight,
  text: `${kind} ${lower}`,
  span: null,
})

const nothing: Evidence = {
  clues: [],
  news: [],
  fits: [],
  named: [],
  dated: [],
  weekday: null,
  latestYear: null,
  horizon: dayOf(2025, 11, 20),
}

const term = { lower: dayOf(2011, 3, 1), upper: dayOf(2016, 3, 1) }
const chancellor = clue('office', '2011-03-01', '2016-03-01', 0.9)

function settle(evidence: Partial<Evidence>): { lower: string; upper: string | null; news: string | null } {
  const settled = settleDays({ ...nothing, clues: [chancellor], ...evidence }, term)
  const { range, news } = settled ?? { range: { lower: 0, upper: 0 }, news: null }
  return {
    lower: printDay(range.lower),
    upper: range.upper === null ? null : printDay(range.upper),
    news: news?.lower ?? null,
  }
}

describe('settleDays', () => {
  it('keeps to an office’s term where nothing else is known', () => {
    expect(settle({})).toMatchObject({ lower: '2011-03-01', upper: '2016-03-01', news: null })
  })

  it('takes the weeks after an event that the words tell of', () => {
    const { lower, upper, news } = settle({ news: [clue('news', '2013-05-14', '2013-05-14', 0.999)] })
    expect(news).toBe('2013-05-14')
    expect(lower >= '2013-05-10' && lower <= '2013-05-14').toBe(true)
    expect((upper ?? '') <= '2013-09-30').toBe(true)
  })

  it('lets the weekday of the lead choose between two like events', () => {
    const news = [
      clue('news', '2012-06-05', '2012-06-05', 0.97),
      clue('news', '2014-06-05', '2014-06-05', 0.97),
    ]
    // 5 June was a Tuesday in 2012, a Thursday in 2014.
    expect(settle({ news, weekday: 1 }).news).toBe('2012-06-05')
    expect(settle({ news, weekday: 3 }).news).toBe('2014-06-05')
  })

  it('takes an event whose month is printed with its year for a recalled one', () => {
    const news = [
      clue('news', '2012-06-05', '2012-06-05', 0.97),
      clue('news', '2014-06-05', '2014-06-05', 0.97),
    ]
    const dated = [{ lower: dayOf(2012, 6, 1), upper: dayOf(2012, 6, 30) }]
    expect(settle({ news, dated }).news).toBe('2014-06-05')
  })

  it('does not follow an event that no office clue allows', () => {
    const { lower } = settle({ news: [clue('news', '2003-05-14', '2003-05-14', 0.8)] })
    expect(lower >= '2010-12').toBe(true)
  })

  it('stays open where the likely days reach the end of what is known', () => {
    expect(
      settleDays({ ...nothing, clues: [clue('office', '2025-10-01', null, 0.9)] }, term)?.range.upper,
    ).toBe(null)
  })
})
