// In: a matched text with the sentences it was read in; out: its errors, each with what most likely caused it.

import type { Sentence } from '../../src/terms/index.js'
import type { GoldEvent } from './gold.js'
import { isFree, rankType, type ScoredReport, sidesAgree, type TextMatch } from './match-events.js'
import type { CodedText } from './score-events.js'

export const CAUSES = ['parse', 'role', 'type', 'status', 'date', 'missed', 'invented'] as const
export type Cause = (typeof CAUSES)[number]

export interface CodingError {
  readonly text: string
  readonly cause: Cause
  readonly line: string
}

/** Below this product of arc and label scores the analyser did not know where a word of the trigger belongs. */
const UNSURE = 0.4

/**
 * One error for each event missed or found with another status, and for each extra report that no missed event explains.
 * `date` and `role`: some report would find the event but for that. `type`: a report with its sides quotes its trigger. `parse`:
 * no report quotes the trigger and the tree was unsure there. `missed` and `invented` are the rest.
 */
export function listErrors(text: CodedText, match: TextMatch, sentences: readonly Sentence[]): CodingError[] {
  const errors: CodingError[] = []
  const explained = new Set<number>([...match.butDate.values(), ...match.butSides.values()])
  const add = (cause: Cause, line: string): void => {
    errors.push({ text: text.name, cause, line })
  }
  text.gold.forEach((gold, i) => {
    if (isFree(gold) || gold.optional) return
    const at = match.hits.get(i)
    if (at !== undefined) {
      const report = text.reports[at]
      if (report && report.status !== gold.status)
        add('status', `${describeGold(gold)} — read as ${report.status}`)
      return
    }
    const date = match.butDate.get(i)
    const sides = match.butSides.get(i)
    const type = text.reports.findIndex(
      (r, j) => match.extra.includes(j) && rankType(gold, r) < 0 && sidesAgree(gold, r) && quotes(r, gold),
    )
    if (type >= 0 && date === undefined && sides === undefined) explained.add(type)
    const near = date ?? sides ?? (type >= 0 ? type : undefined)
    const read = near === undefined ? '' : ` — read as ${describeReport(text.reports[near])}`
    if (date !== undefined) add('date', describeGold(gold) + read)
    else if (sides !== undefined) add('role', describeGold(gold) + read)
    else if (type >= 0) add('type', describeGold(gold) + read)
    else add(isUnsure(gold, sentences) ? 'parse' : 'missed', describeGold(gold))
  })
  for (const j of match.extra) {
    if (!explained.has(j)) add('invented', describeReport(text.reports[j]))
  }
  return errors
}

function quotes(report: ScoredReport, gold: GoldEvent): boolean {
  const squeeze = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ')
  return (
    gold.trigger !== null &&
    report.evidence.some((e) => squeeze(e.exact).includes(squeeze(gold.trigger ?? '')))
  )
}

function isUnsure(gold: GoldEvent, sentences: readonly Sentence[]): boolean {
  if (!gold.trigger) return false
  const words = gold.trigger.trim().split(/\s+/)
  for (const sentence of sentences) {
    const forms = sentence.tokens.map((t) => t.form)
    const first = forms.findIndex((_, k) =>
      words.every((w, n) => (forms[k + n] ?? '').startsWith(w.replace(/[.,;]$/, ''))),
    )
    if (first < 0) continue
    return sentence.tokens
      .slice(first, first + words.length)
      .some((t) => t.upos !== 'PUNCT' && t.arcScore * t.labelScore < UNSURE)
  }
  return false
}

const codes = (side: ReadonlySet<string>): string => [...side].join('+') || '–'

function describeGold(gold: GoldEvent): string {
  return `${gold.types.join('|')} ${codes(gold.source)}>${codes(gold.target)} ${gold.date ?? ''} ${gold.status}: ${gold.summary}`
}

function describeReport(report: ScoredReport | undefined): string {
  if (!report) return ''
  const side = (parties: ScoredReport['actor']): string => codes(new Set(parties.map((p) => p.code ?? '?')))
  const quote = (report.evidence[0]?.exact ?? '').replace(/\s+/g, ' ').slice(0, 120)
  return `${report.event} ${side(report.actor)}>${side(report.recipient)} ${report.date ?? ''} ${report.status} "${quote}"`
}
