// The corpora of ../shared/data and our own gold → token files for the reader's training, cut as src/parse cuts them.
// Usage: npx tsx training/reader/dump-tokens.ts ../shared/data OUT

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listActPairs, listActs } from './act-rows.js'
import { listManualPairs, listPatternPairs, listStudyPairs } from './corpus-pairs.js'
import { listGoldPairs } from './gold-pairs.js'
import { listTopics } from './gold-topics.js'
import { listSpeech } from './speech-tags.js'

const data = process.argv[2] ?? '../shared/data'
const out = process.argv[3] ?? '.'
mkdirSync(out, { recursive: true })

function write(name: string, rows: readonly unknown[]): void {
  writeFileSync(join(out, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  console.log(`${name}: ${rows.length}`)
}

const acts = join(out, 'acts.json')
if (existsSync(acts)) {
  const topics = listTopics(['evaluation/gold/samples', 'evaluation/gold/texts', join(data, 'news')])
  write('acts.jsonl', listActs(acts, topics))
  write('act-pairs.jsonl', listActPairs(acts, topics))
}
write('plv.jsonl', listStudyPairs(join(data, 'relations', 'plv-dev.tsv')))
write('manual.jsonl', listManualPairs(join(data, 'relations', 'plover-gold-cameo.json')))
write('patterns.jsonl', listPatternPairs('lexicon'))
write('gold.jsonl', listGoldPairs('evaluation/gold', 'samples'))
write('speech-train.jsonl', listSpeech(join(data, 'attribution', 'train.jsonl')))
write('speech-dev.jsonl', listSpeech(join(data, 'attribution', 'dev.jsonl')))
