// In: reports with their certainty and whether they were right; out: how far the certainty can be believed.

import type { TextMatch } from './match-events.js'
import type { CodedText } from './score-events.js'

export interface Judged {
  readonly certainty: number
  readonly right: boolean
}

export interface Calibration {
  readonly reports: number
  /** Expected calibration error over ten bins of equal width. */
  readonly error: number
  /** Share of right reports among the surer half, and among the other. */
  readonly surer: number
  readonly other: number
  readonly bins: readonly {
    readonly from: number
    readonly count: number
    readonly said: number
    readonly right: number
  }[]
}

const BINS = 10

/** Right in type, sides and direction: a report that finds an event, tells it once more, or would find it but for the date. */
export function judgeReports(text: CodedText, match: TextMatch): { report: number; right: boolean }[] {
  const extra = new Set(match.extra)
  const right = new Set([
    ...match.hits.values(),
    ...[...match.repeats.keys()].filter((j) => !extra.has(j)),
    ...match.butDate.values(),
  ])
  return text.reports.map((_, report) => ({ report, right: right.has(report) }))
}

export function calibrate(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, i) => {
    const here = judged.filter((j) => Math.min(BINS - 1, Math.floor(j.certainty * BINS)) === i)
    return {
      from: i / BINS,
      count: here.length,
      said: mean(here.map((j) => j.certainty)),
      right: mean(here.map((j) => (j.right ? 1 : 0))),
    }
  })
  const error = bins.reduce((sum, b) => sum + b.count * Math.abs(b.said - b.right), 0) / (judged.length || 1)
  const sorted = [...judged].sort((a, b) => b.certainty - a.certainty)
  const half = Math.ceil(sorted.length / 2)
  const share = (list: readonly Judged[]): number => mean(list.map((j) => (j.right ? 1 : 0)))
  return {
    reports: judged.length,
    error,
    surer: share(sorted.slice(0, half)),
    other: share(sorted.slice(half)),
    bins,
  }
}

const mean = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0) / (list.length || 1)
