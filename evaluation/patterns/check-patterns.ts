// In: patterns with the sentences that justify them; out: every sentence that does not do what its pattern says.

import type { Pattern } from '../../src/code/index.js'
import { type PipelineOutput, runPipeline } from '../../src/pipeline.js'
import type { Resources } from '../../src/resources.js'

export interface PatternFailure {
  readonly pattern: string
  /** `silent`: a `yes` sentence gave no report of this pattern; `loud`: a `not` sentence gave one. */
  readonly kind: 'silent' | 'loud'
  readonly sentence: string
  /** What came of the sentence instead, a line each. */
  readonly instead: readonly string[]
}

/** The day on which every sentence is taken to be published: only weekdays and tenses lean on it. */
const READ_ON = '2024-03-15'

/** Reads one sentence as an article of its own, through the whole pipeline. */
export async function readSentence(sentence: string, resources: Resources): Promise<PipelineOutput> {
  return runPipeline(
    {
      bytes: new TextEncoder().encode(sentence),
      source: 'lexicon sentence',
      hints: { published: READ_ON },
    },
    resources,
  )
}

/** Whether the pattern made a report: its id stands in the trace of one. */
export function hasFired(output: PipelineOutput, pattern: string): boolean {
  return output.kind === 'read' && output.trace.some((line) => line.rule === pattern && line.report !== null)
}

export async function checkPatterns(
  patterns: readonly Pattern[],
  resources: Resources,
): Promise<PatternFailure[]> {
  const failures: PatternFailure[] = []
  const known = new Map<string, PipelineOutput>()
  const read = async (sentence: string): Promise<PipelineOutput> => {
    const output = known.get(sentence) ?? (await readSentence(sentence, resources))
    known.set(sentence, output)
    return output
  }
  for (const pattern of patterns) {
    for (const sentence of pattern.yes) {
      const output = await read(sentence)
      if (!hasFired(output, pattern.id))
        failures.push({ pattern: pattern.id, kind: 'silent', sentence, instead: describe(output, pattern) })
    }
    for (const sentence of pattern.not) {
      const output = await read(sentence)
      if (hasFired(output, pattern.id))
        failures.push({ pattern: pattern.id, kind: 'loud', sentence, instead: describe(output, pattern) })
    }
  }
  return failures
}

function describe(output: PipelineOutput, pattern: Pattern): string[] {
  if (output.kind === 'refused') return [`not read: ${output.text}`]
  const side = (parties: (typeof output.reports)[number]['actor']): string =>
    parties.map((p) => `${p.entity_text} (${p.code ?? '?'})`).join(', ') || 'nobody'
  const reports = output.reports.map((r) => {
    const rules = output.trace.filter((l) => l.report === r.id && l.rule.startsWith('lexicon/'))
    return `report ${r.event}${r.mode ? `/${r.mode}` : ''} ${r.status}: ${side(r.actor)} → ${side(r.recipient)} by ${[...new Set(rules.map((l) => l.rule))].join(', ')}`
  })
  const refused = output.trace
    .filter((l) => l.report === null && l.rule === pattern.id)
    .map((l) => `refused: ${l.text}`)
  if (reports.length === 0 && refused.length === 0) return ['no report; the trigger was not found']
  return [...reports, ...refused]
}
