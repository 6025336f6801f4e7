// Treebank files → how well raw text is cut into tokens and sentences, printed as a table.

import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { splitArticle } from '../src/parse/split-article.js'
import { findContractions } from '../src/parse/tokenize-contractions.js'
import type { Block, RawSentence } from '../src/terms/index.js'
import { joinParagraphs, type Paragraph, type Range, readTreebank } from './raw-text-treebank.js'

interface Count {
  right: number
  gold: number
  found: number
}

interface Counts {
  readonly sentences: Count
  readonly words: Count
  readonly surface: Count
}

const floors = [
  { file: 'ewt-test', measure: 'surface', floor: 0.988 },
  { file: 'gum-dev', measure: 'sentences', floor: 0.93 },
] as const

function newCounts(): Counts {
  const zero = (): Count => ({ right: 0, gold: 0, found: 0 })
  return { sentences: zero(), words: zero(), surface: zero() }
}

function readF1(count: Count): number {
  return count.gold + count.found === 0 ? 1 : (2 * count.right) / (count.gold + count.found)
}

function addRanges(count: Count, gold: readonly Range[], found: readonly Range[]): void {
  const known = new Set(gold.map(([start, end]) => `${start} ${end}`))
  count.gold += gold.length
  count.found += found.length
  for (const [start, end] of found) if (known.has(`${start} ${end}`)) count.right += 1
}

/** Token spans with "don't" as one, as treebanks count surface tokens. */
function listSurface(sentence: RawSentence): Range[] {
  const joined = new Map(findContractions(sentence.tokens))
  const ranges: Range[] = []
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const start = sentence.tokens[i]?.start ?? 0
    i = (joined.get(i) ?? i + 1) - 1
    ranges.push([start, sentence.tokens[i]?.end ?? start])
  }
  return ranges
}

/** Lays the paragraphs of one treebank out as one text, a block each, with a blank line between. */
function layOut(paragraphs: readonly Paragraph[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.text.length })
    text += paragraph.text
  }
  return { text, blocks }
}

/** Scores one treebank's paragraphs, in all and by genre. */
export function scoreRawText(paragraphs: readonly Paragraph[]): ReadonlyMap<string, Counts> {
  const { text, blocks } = layOut(paragraphs)
  const byBlock = new Map<number, RawSentence[]>()
  for (const sentence of splitArticle(text, blocks)) {
    byBlock.set(sentence.block, [...(byBlock.get(sentence.block) ?? []), sentence])
  }
  const all = new Map<string, Counts>([['all', newCounts()]])
  paragraphs.forEach((paragraph, i) => {
    const offset = blocks[i]?.start ?? 0
    const move = ([start, end]: Range): Range => [start - offset, end - offset]
    const found = byBlock.get(i) ?? []
    if (!all.has(paragraph.genre)) all.set(paragraph.genre, newCounts())
    for (const key of ['all', paragraph.genre]) {
      const counts = all.get(key)
      if (counts === undefined) continue
      addRanges(
        counts.sentences,
        paragraph.sentences,
        found.map((sentence) => move([sentence.start, sentence.end])),
      )
      const words = found.flatMap((sentence) =>
        sentence.tokens.map((token): Range => [token.start, token.end]),
      )
      addRanges(counts.words, paragraph.words, words.map(move))
      addRanges(counts.surface, paragraph.surface, found.flatMap(listSurface).map(move))
    }
  })
  return all
}

function printRow(name: string, genre: string, counts: Counts): void {
  const cell = (count: Count): string => (100 * readF1(count)).toFixed(2).padStart(9)
  const row = `${name.padEnd(12)}${genre.padEnd(14)}${String(counts.sentences.gold).padStart(7)}`
  console.log(row + cell(counts.surface) + cell(counts.words) + cell(counts.sentences))
}

/**
 * Scores CoNLL-U files (paths) or, without any, ewt-test and gum-dev in `../shared/data/treebank`. Raw text is made by
 * joining the `# text` of a paragraph's sentences (`# newpar`, `# newdoc`) with one space, or none after a last token
 * with SpaceAfter=No; `--spaced` always puts one. Returns 1 where a floor is missed, 2 where a file is not there.
 */
export async function run(args: readonly string[]): Promise<number> {
  const tight = !args.includes('--spaced')
  const named = args.filter((arg) => !arg.startsWith('--'))
  const folder = join('..', 'shared', 'data', 'treebank')
  const files = named.length > 0 ? named : [join(folder, 'ewt-test.conllu'), join(folder, 'gum-dev.conllu')]
  let status = 0
  console.log(
    `${'treebank'.padEnd(12)}${'genre'.padEnd(14)}    gold  surface    words sentences  (F1, per cent)`,
  )
  for (const file of files) {
    if (!existsSync(file)) {
      console.error(`${file}: no such file`)
      return 2
    }
    const name = basename(file, '.conllu')
    const scores = scoreRawText(joinParagraphs(readTreebank(readFileSync(file, 'utf8')), tight))
    for (const [genre, counts] of scores) printRow(name, genre, counts)
    const total = scores.get('all')
    for (const { file: of, measure, floor } of floors) {
      if (of !== name || total === undefined || readF1(total[measure]) >= floor) continue
      console.error(`${name}: ${measure} F1 below its floor of ${(100 * floor).toFixed(1)}`)
      status = 1
    }
  }
  return status
}
