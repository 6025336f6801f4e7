// In: small articles with clues; out: dateArticle checked: what is stated stands, what is not is found by content, what contradicts is named.

import { describe, expect, it } from 'vitest'
import type { Article, DateClue, Dating } from '../../../src/terms/index.js'
import { dateArticle, findDateContradiction, findTimes } from '../../../src/when/index.js'
import { bareArticle } from '../../support/bare-article.js'
import { makeSentence } from './make-sentence.js'

function makeArticle(text: string, parts: Partial<Article> = {}): Article {
  return { ...bareArticle(text, 'note.txt'), blocks: [], ...parts }
}

function dateText(text: string, clues: DateClue[] = [], parts: Partial<Article> = {}): Dating {
  let at = 0
  const sentences = text.split('\n').map((line, i) => {
    const sentence = makeSentence(line, i, at)
    at += line.length + 1
    return sentence
  })
  return dateArticle(makeArticle(text, parts), sentences, findTimes(sentences, text), clues)
}

const office = (lower: string, upper: string | null, text: string): DateClue => ({
  kind: 'office',
  lower,
  upper,
  text,
  span: null,
  weight: 1,
})

const QIN = office(
  '2022-12-30',
  '2023-07-25',
  'Qin Gang was foreign minister from 30 December 2022 to 25 July 2023',
)

describe('dateArticle', () => {
  it('keeps what is stated', () => {
    const { published } = dateText('They met.', [], { stated: { edtf: '2024-05-02', from: 'metadata' } })
    expect(published).toMatchObject({ edtf: '2024-05-02', basis: 'stated' })
  })

  it('names the office clue that contradicts what is stated', () => {
    const { published, doubts } = dateText('They met.', [QIN], {
      stated: { edtf: '2024-05-02', from: 'given' },
    })
    expect(published?.edtf).toBe('2024-05-02')
    expect(doubts.map((d) => d.code)).toEqual(['when/clues-contradict'])
    expect(doubts[0]?.text).toContain('Qin Gang was foreign minister')
  })

  it('makes contradictory clues a finding of the article', () => {
    const stated = { stated: { edtf: '2019-03-04', from: 'byline' as const } }
    const dating = dateText('They met.', [QIN], { ...stated, url: 'https://example.org/2010/05/06/a' })
    const [found, ...more] = findDateContradiction({ id: 'a1' }, dating)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      kind: 'date-clues-contradict',
      code: 'when/clues-contradict',
      article: 'a1',
    })
    expect(found?.text).toContain('6 May 2010')
    // Against a stated day an office is a doubt, and the affair of whoever is said to hold it.
    expect(found?.text).not.toContain('Qin Gang')
    expect(findDateContradiction({ id: 'a1' }, dateText('They met.', [QIN], stated))).toEqual([])
  })

  it('takes another term of the same holder where other clues ask for it, and either where none does', () => {
    const terms = {
      ...office('2020-01-01', '2022-01-01', 'Ana Rivas was premier twice'),
      or: [{ lower: '2010-01-01', upper: '2012-01-01' }],
    }
    expect(dateText('They met.', [terms]).published).toMatchObject({
      lower: '2010-01-01',
      upper: '2022-01-01',
    })
    const early = office('2011-03-01', '2011-09-01', 'Ion Pop was minister')
    const { published, doubts } = dateText('They met.', [terms, early])
    expect(published).toMatchObject({ lower: '2011-03-01', upper: '2011-09-01' })
    expect(doubts).toEqual([])
  })

  it('puts a month without a year into the term of the minister it names', () => {
    const text =
      'Foreign Minister Qin Gang called for haste.\nA delegation toured the region in late March and came home.'
    const { published } = dateText(text, [QIN])
    expect(published).toMatchObject({ basis: 'implied', lower: '2023-03-21' })
    expect(Number(published?.upper?.slice(0, 4))).toBe(2023)
    expect(published?.upper?.slice(5, 7)).toMatch(/0[45]/)
    expect(published?.edtf.endsWith('~')).toBe(true)
    expect(published?.reason).toContain('late March')
  })

  it('sets a lone contradicting clue aside and names it', () => {
    const clues = [
      office('2025-10-21', null, 'Takaichi was prime minister from 21 October 2025 on'),
      office('2025-09-01', null, 'another office from 1 September 2025 on'),
      office('2013-03-15', '2023-03-11', 'Li Keqiang was premier until 11 March 2023'),
    ]
    const { published, doubts } = dateText('The paper wrote so on November 30.', clues)
    expect(published?.lower).toBe('2025-11-30')
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toMatchObject({ code: 'when/clues-contradict' })
    expect(doubts[0]?.text).toContain('Li Keqiang')
  })

  it('knows turning points: an article that looks back on one is not older', () => {
    const text = 'Trade has shrunk since Japan began to release treated water from the Fukushima plant.'
    expect(dateText(text).published?.lower).toBe('2023-08-24')
  })

  it('reads how long ago a turning point is said to be', () => {
    const { published } = dateText('Fourteen months into the full-scale invasion of Ukraine the two spoke.')
    expect(published?.lower?.slice(0, 7)).toMatch(/2023-0[345]/)
  })

  it('does not take what is planned for what has been', () => {
    expect(dateText('Japan will soon begin to release treated water from Fukushima.').published).toBeNull()
  })

  it('takes a date from the address, a dateline and a credited page', () => {
    const url = { url: 'https://paper.example/world/2025/03/23/talks.html' }
    expect(dateText('They met.', [], url).published).toMatchObject({ lower: '2025-03-23' })
    const credited = [{ name: 'The Courier', url: 'https://courier.example/2025/03/23/talks' }]
    expect(dateText('They met.', [], { credited }).published).toMatchObject({
      lower: '2025-03-23',
      upper: '2025-04-22',
    })
  })

  it.each([
    ['On Wednesday the ministers signed a pact.', '2023-05-03'],
    ['On Thursday the ministers signed a pact.', '2024-05-03'],
  ])('gives a dateline without a year the year whose weekday fits the lead: %s', (lead, day) => {
    const head = 'OSLO, May 3 (Fjord Press) - '
    const term = office('2022-01-01', '2024-12-01', 'she was minister from 2022 to 2024')
    const dateline = {
      place: 'OSLO',
      date: 'May 3',
      agency: 'Fjord Press',
      span: { start: 0, end: head.length, exact: head },
    }
    const text = `${head}\n${lead}`
    const sentence = { ...makeSentence(lead, 0, head.length + 1), kind: 'body' as const }
    const { published } = dateArticle(
      makeArticle(text, { dateline }),
      [sentence],
      findTimes([sentence], text),
      [term],
    )
    expect(published?.lower).toBe(day)
    expect(published?.basis).toBe('implied')
  })

  it('says that it does not know', () => {
    const { published, doubts } = dateText('They met and they parted.')
    expect(published).toBeNull()
    expect(doubts.map((d) => d.code)).toEqual(['when/undated'])
  })

  it('covers several years where nothing tells which', () => {
    const term = office('2022-01-01', '2024-06-01', 'she was minister from 2022 to 2024')
    const { published, doubts } = dateText('They met on 3 May and parted.', [term])
    expect(published).toMatchObject({ lower: '2022-05-03' })
    expect(published?.upper?.slice(0, 4)).toBe('2024')
    expect(doubts.map((d) => d.code)).toContain('when/several-years')
  })

  it('takes the first of several years for the dates that follow on what the text knows of', () => {
    const text =
      'Ministers met on 12 October.\nHopes were low since the seizure of power in the coup in Gabon.'
    const { published } = dateText(text, [])
    expect(published?.lower?.slice(0, 7)).toBe('2023-10')
    expect(published?.upper?.slice(0, 4)).toBe('2023')
  })

  it('dates news of the weekday of a gathering of one day by it', () => {
    const text =
      'The two leaders met on Thursday in the margins of the European Political Community summit.\nAid was promised.'
    const { published } = dateText(text, [
      office('2022-10-01', '2022-11-15', 'he was premier until November'),
    ])
    expect(published).toMatchObject({ lower: '2022-10-06', upper: '2022-10-12', basis: 'implied' })
  })

  it('counts years from a year that is printed', () => {
    const { published } = dateText('It was the first such visit in 12 years, after one in 2011.')
    expect(published).toMatchObject({ lower: '2023-01-01', upper: '2024-03-31' })
  })
})
