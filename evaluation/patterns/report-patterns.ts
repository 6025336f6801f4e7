// In: the lexicon and everything there is to read; out: what each pattern found and how often it was right.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pattern } from '../../src/code/index.js'
import type { PipelineOutput } from '../../src/pipeline.js'
import type { Resources } from '../../src/resources.js'
import { judgeReports } from '../score/calibration.js'
import { hasCorpus, readCorpus, sharedData } from '../score/read-corpus.js'
import { scoreTexts } from '../score/score-events.js'
import { readSentence } from './check-patterns.js'

export interface PatternTally {
  fired: number
  right: number
}

export interface PatternReport {
  /** What was read: `gold`, `news`, `relations`. */
  readonly readings: readonly string[]
  /** By reading and pattern's id. */
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, PatternTally>>
  /** Patterns that fired nowhere. */
  readonly silent: readonly Pattern[]
}

/**
 * In hand-coded texts a pattern is right when its report is right in type, sides and direction; in the sentences of
 * plv-dev, when its event is the root that the study gives the sentence's pair.
 */
export async function reportPatterns(resources: Resources): Promise<PatternReport> {
  const tallies = new Map<string, Map<string, PatternTally>>()
  tallies.set('gold', await tallyTexts('own', resources))
  if (hasCorpus('news')) tallies.set('news', await tallyTexts('news', resources))
  const relations = join(sharedData, 'relations', 'plv-dev.tsv')
  if (existsSync(relations)) tallies.set('relations', await tallyRelations(relations, resources))
  const readings = [...tallies.keys()]
  const silent = resources.lexicon.patterns.filter((p) => readings.every((r) => !tallies.get(r)?.has(p.id)))
  return { readings, tallies, silent }
}

async function tallyTexts(corpus: 'own' | 'news', resources: Resources): Promise<Map<string, PatternTally>> {
  const tally = new Map<string, PatternTally>()
  const texts = await readCorpus(corpus, resources)
  scoreTexts(texts).forEach(({ text, match }, at) => {
    const output = texts[at]?.output
    for (const { report, right } of judgeReports(text, match)) {
      const id = text.reports[report]?.id
      if (id !== undefined && output)
        for (const pattern of patternsOf(output, id)) count(tally, pattern, right)
    }
    // polls are scored apart: that they were read is all that is counted here
    for (const poll of texts[at]?.reports ?? []) {
      if (poll.event === 'POLL' && output && poll.id !== undefined)
        for (const pattern of patternsOf(output, poll.id)) count(tally, pattern, true)
    }
  })
  return tally
}

async function tallyRelations(path: string, resources: Resources): Promise<Map<string, PatternTally>> {
  const tally = new Map<string, PatternTally>()
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  const at = (name: string): number => columns.indexOf(name)
  const roots = new Map<string, Set<string>>()
  for (const line of lines) {
    const cells = line.replace('\r', '').split('\t')
    const sentence = cells[at('sentence')] ?? ''
    roots.set(sentence, (roots.get(sentence) ?? new Set()).add(cells[at('gold_root')] ?? ''))
  }
  for (const [sentence, gold] of roots) {
    const output = await readSentence(sentence, resources)
    if (output.kind !== 'read') continue
    for (const report of output.reports) {
      const root = report.event === 'CONCEDE' || report.event === 'RETREAT' ? 'YIELD' : report.event
      for (const pattern of patternsOf(output, report.id)) count(tally, pattern, gold.has(root))
    }
  }
  return tally
}

function patternsOf(output: PipelineOutput, report: string): Set<string> {
  if (output.kind !== 'read') return new Set()
  const rules = output.trace.filter((l) => l.report === report && l.rule.startsWith('lexicon/'))
  return new Set(rules.map((l) => l.rule))
}

function count(tally: Map<string, PatternTally>, pattern: string, right: boolean): void {
  const row = tally.get(pattern) ?? { fired: 0, right: 0 }
  row.fired++
  if (right) row.right++
  tally.set(pattern, row)
}
