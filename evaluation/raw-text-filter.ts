// Coded texts → what the filter before the engine spares, and which coded acts it would lose.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CodableLexicon, isCodable } from '../src/parse/filter-codable.js'
import { splitArticle } from '../src/parse/split-article.js'
import type { Block } from '../src/terms/index.js'

interface FilterCount {
  texts: number
  sentences: number
  spared: number
  tokens: number
  sparedTokens: number
  acts: number
  lost: string[]
}

const folders = [
  ['evaluation/gold/samples', 'samples'],
  ['evaluation/gold/texts', 'evaluation/gold/texts'],
  [join('..', 'shared', 'data', 'news'), join('..', 'shared', 'data', 'news')],
] as const

/** Lines of a text as blocks; pages in HTML are left to the reader's own measures. */
function listLines(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length })
  }
  return blocks
}

/** Every word that a lexicon file names, comments left out: wide on purpose, as the filter must be. */
function readLexiconWords(folder: string): Set<string> {
  const words = new Set<string>()
  if (!existsSync(folder)) return words
  for (const file of readdirSync(folder)) {
    if (!/\.(?:lex|txt)$/.test(file)) continue
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (!/^\s*(?:when|@|also|or)/.test(line)) continue
      for (const word of line.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word)
    }
  }
  return words
}

function readTriggers(file: string): string[] {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { events?: { trigger?: string }[] }
  return (gold.events ?? []).flatMap(({ trigger }) =>
    trigger === undefined || trigger === '' ? [] : [trigger],
  )
}

function countText(
  text: string,
  triggers: readonly string[],
  lexicon: CodableLexicon,
  count: FilterCount,
): void {
  const sentences = splitArticle(text, listLines(text))
  const flat = text.replace(/\s/g, ' ')
  count.texts += 1
  const dropped = sentences.filter((sentence) => !isCodable(sentence, lexicon))
  count.sentences += sentences.length
  count.spared += dropped.length
  for (const { tokens } of sentences) count.tokens += tokens.length
  for (const { tokens } of dropped) count.sparedTokens += tokens.length
  for (const trigger of triggers) {
    const needle = trigger.replace(/\s+/g, ' ')
    const holding = sentences.filter(({ start, end }) => {
      const at = flat.indexOf(needle, start)
      return at >= 0 && at < end
    })
    if (holding.length === 0) continue
    count.acts += 1
    if (holding.every((sentence) => dropped.includes(sentence))) count.lost.push(trigger)
  }
}

/** Prints what is spared and lost, without and with the lexicon's words as triggers. */
export async function run(_args: readonly string[]): Promise<number> {
  const triggers = readLexiconWords('lexicon')
  const variants: readonly (readonly [string, CodableLexicon])[] = [
    ['parties only', {}],
    [`and ${triggers.size} trigger words`, { triggers }],
  ]
  let status = 0
  for (const [gold, texts] of folders) {
    if (!existsSync(gold)) continue
    for (const [name, lexicon] of variants) {
      const count: FilterCount = {
        texts: 0,
        sentences: 0,
        spared: 0,
        tokens: 0,
        sparedTokens: 0,
        acts: 0,
        lost: [],
      }
      for (const file of readdirSync(gold)) {
        const text = join(texts, file.replace(/\.gold\.json$/, '.txt'))
        if (!file.endsWith('.gold.json') || !existsSync(text)) continue
        countText(readFileSync(text, 'utf8'), readTriggers(join(gold, file)), lexicon, count)
      }
      const share = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`
      const spared = `${share(count.spared, count.sentences)} of sentences, ${share(count.sparedTokens, count.tokens)} of tokens`
      console.log(`${gold}: ${name}: spares ${spared}; loses ${count.lost.length} of ${count.acts} acts`)
      if (lexicon.triggers === undefined && count.lost.length > 0) status = 1
    }
  }
  return status
}
