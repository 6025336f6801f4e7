// In: sentences of web text with how factual people found their predicates (UDS on EWT); out: how near Chancery comes.

import { parseArgs } from 'node:util'
import { howFactual } from '../src/code/factuality.js'
import { analyse } from '../src/parse/index.js'
import { ChanceryError } from '../src/terms/index.js'
import { sharedFolder } from './gate/run-suite.js'
import { openShippedEngine } from './open-engine.js'
import { openShippedReader } from './open-reader.js'
import { correlate, readFactuality, shareOfSigns } from './read-factuality.js'

/** `factuality [--split test|dev] [--alone]`, by both models or the analyser alone. A predicate that neither speaks of counts as 0. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { split: { type: 'string' }, alone: { type: 'boolean' } } })
  const split = values.split ?? 'test'
  if (split !== 'test' && split !== 'dev')
    throw new ChanceryError(
      'evaluate/usage',
      'usage: npm run evaluate -- factuality [--split test|dev] [--alone]',
    )
  const sentences = readFactuality(`${sharedFolder}/data`, split)
  if (sentences === null) {
    console.log('factuality: skipped, the judgements or the treebank are not there')
    return 0
  }
  const analysed = await analyse(
    sentences.map((s) => s.sentence.raw),
    await openShippedEngine(),
  )
  const reader = values.alone ? null : await openShippedReader()
  const rows: { value: number; score: number | null }[] = []
  for (const [s, { judged }] of sentences.entries()) {
    const sentence = analysed[s]
    const [reading = null] = sentence && reader ? await reader.readActs([sentence]) : []
    for (const [token, value] of judged)
      rows.push({
        value,
        score: howFactual(sentence?.tokens[token]?.factuality ?? null, reading?.factualAt(token) ?? null),
      })
  }
  const gold = rows.map((r) => r.value)
  const found = rows.map((r) => r.score ?? 0)
  const unscored = rows.filter((r) => r.score === null).length
  console.log(
    `factuality ${split}: ${gold.length} predicates, Pearson ${correlate(gold, found).toFixed(4)}, sign right ${shareOfSigns(gold, found).toFixed(4)}, not scored ${unscored}`,
  )
  return 0
}
