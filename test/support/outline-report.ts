// In: a report; out: the few words by which a case says what it expects.

import type { Report } from '../../src/terms/index.js'

export interface ReportOutline {
  readonly event: string
  readonly mode: string | null
  /** Codes of each side, in alphabetical order. */
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly date: string | null
  readonly status: string
  readonly background: boolean
}

export interface WholeCase {
  readonly hints: { readonly published?: string; readonly outlet?: string; readonly url?: string }
  readonly reports: readonly ReportOutline[]
  /** Codes of what the record notices; a case that does not list them asks nothing of them. */
  readonly findings?: readonly string[]
}

export function outlineReport(report: Report): ReportOutline {
  const codes = (side: Report['actor']): string[] =>
    [...new Set(side.flatMap((p) => (p.code ? [p.code] : [])))].sort()
  const { event, mode, date, status, background } = report
  return {
    event,
    mode,
    actor: codes(report.actor),
    recipient: codes(report.recipient),
    date,
    status,
    background,
  }
}
