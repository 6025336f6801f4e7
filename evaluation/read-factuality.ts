// In: the shared data and a split's name; out: its sentences with how factual people found each predicate.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConlluSentence, readConllu } from '../src/parse/index.js'

export interface JudgedSentence {
  readonly sentence: ConlluSentence
  /** 0-based token → -3 (did not happen) to 3 (happened), normalised. */
  readonly judged: ReadonlyMap<number, number>
}

/** Sentences of UD EWT that have predicates judged in Universal Decompositional Semantics; null where the files are not there. */
export function readFactuality(data: string, split: 'train' | 'dev' | 'test'): JudgedSentence[] | null {
  const judgements = join(data, 'status', 'uds-factuality.tsv')
  const trees = join(data, 'treebank', `ewt-${split}.conllu`)
  if (!existsSync(judgements) || !existsSync(trees)) return null
  const byId = new Map<string, Map<number, number>>()
  for (const line of readFileSync(judgements, 'utf8').split('\n')) {
    const [part, id = '', token, , , factual] = line.split('\t')
    if (part !== split) continue
    const judged = byId.get(id) ?? new Map<number, number>()
    byId.set(id, judged.set(Number(token) - 1, Number(factual)))
  }
  return readConllu(readFileSync(trees, 'utf8')).flatMap((sentence) => {
    const id = /^# sent_id = (.*)$/m.exec(sentence.lines.join('\n'))?.[1] ?? ''
    const judged = byId.get(id)
    return judged ? [{ sentence, judged }] : []
  })
}

/** Pearson's correlation. */
export function correlate(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((x, y) => x + y, 0) / list.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, ofA, ofB] = [0, 0, 0]
  for (const [i, x] of a.entries()) {
    const [dA, dB] = [x - meanA, (b[i] ?? 0) - meanB]
    both += dA * dB
    ofA += dA * dA
    ofB += dB * dB
  }
  return both / Math.sqrt(ofA * ofB)
}

/** Share of predicates put on the right side of nothing. */
export function shareOfSigns(gold: readonly number[], found: readonly number[]): number {
  return gold.filter((y, i) => y > 0 === (found[i] ?? 0) > 0).length / gold.length
}
