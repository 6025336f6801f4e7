// The measure of raw text: how paragraphs are joined and scored, and that the floors hold where the treebanks are.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreRawText } from '../../../evaluation/raw-text.js'
import { joinParagraphs, readTreebank } from '../../../evaluation/raw-text-treebank.js'

const word = (id: number | string, form: string, misc = '_'): string =>
  [id, form, ...Array(7).fill('_'), misc].join('\t')

const conllu = [
  [
    '# newdoc id = GUM_news_fjord',
    '# newpar',
    "# text = They don't.",
    word(1, 'They'),
    word('2-3', "don't", 'SpaceAfter=No'),
  ],
  [word(2, 'do'), word(3, "n't"), word(4, '.', 'SpaceAfter=No'), ''],
  [
    '# text = (Never.)',
    word(1, '(', 'SpaceAfter=No'),
    word(2, 'Never', 'SpaceAfter=No'),
    word(3, '.', 'SpaceAfter=No'),
    word(4, ')'),
    '',
  ],
  ['# newpar', '# text = Not in Oslo', word(1, 'Not'), word(2, 'in'), word(3, 'Oslo'), ''],
]
  .flat()
  .join('\n')

describe('the measure of raw text', () => {
  it('joins sentences by the treebank’s paragraphs', () => {
    const paragraphs = joinParagraphs(readTreebank(conllu))
    expect(paragraphs.map(({ text, genre }) => [genre, text])).toEqual([
      ['news', "They don't.(Never.)"],
      ['news', 'Not in Oslo'],
    ])
    expect(joinParagraphs(readTreebank(conllu), false)[0]?.text).toBe("They don't. (Never.)")
    const [first] = paragraphs
    const cut = (ranges: readonly (readonly [number, number])[] = []) =>
      ranges.map(([a, b]) => first?.text.slice(a, b))
    expect(cut(first?.surface)).toEqual(['They', "don't", '.', '(', 'Never', '.', ')'])
    expect(cut(first?.words)).toEqual(['They', 'do', "n't", '.', '(', 'Never', '.', ')'])
    expect(cut(first?.sentences)).toEqual(["They don't.", '(Never.)'])
  })

  it('counts what is right, by genre and in all', () => {
    const counts = scoreRawText(joinParagraphs(readTreebank(conllu), false))
    expect([...counts.keys()]).toEqual(['all', 'news'])
    expect(counts.get('all')?.surface).toEqual({ right: 10, gold: 10, found: 10 })
    expect(counts.get('all')?.words).toEqual({ right: 11, gold: 11, found: 11 })
    expect(counts.get('news')?.sentences).toEqual({ right: 3, gold: 3, found: 3 })
  })
})

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'treebank')

describe.skipIf(!existsSync(folder))('floors on the treebanks', () => {
  const score = (name: string) =>
    scoreRawText(joinParagraphs(readTreebank(readFileSync(join(folder, `${name}.conllu`), 'utf8')))).get(
      'all',
    )
  const f1 = (count: { right: number; gold: number; found: number } | undefined): number =>
    count === undefined ? 0 : (2 * count.right) / (count.gold + count.found)

  it('finds 98.8 % of the surface tokens of EWT dev and 93 % of the sentences of GUM dev', () => {
    expect(f1(score('ewt-dev')?.surface)).toBeGreaterThan(0.988)
    expect(f1(score('gum-dev')?.sentences)).toBeGreaterThan(0.93)
  })
})
