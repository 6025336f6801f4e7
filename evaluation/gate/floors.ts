// In: what was reached and the floors that stand; out: which are missed, which corpora changed, and the floors renewed.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/resources.js'
import type { SuiteResult } from './run-suite.js'
import type { FigureRule } from './suites.js'

export interface Floor {
  readonly floor: number
  /** What was reached when the floor was set. */
  readonly reached: number
  /** Digest of the corpus it was reached on. */
  readonly corpus: string
}

export type Floors = Readonly<Record<string, Floor>>

export interface Verdict {
  /** `SUITE: FIGURE`, the name that `--lower-floor` takes. */
  readonly name: string
  readonly rule: FigureRule
  readonly reached: number | null
  readonly floor: Floor | null
  readonly missed: boolean
  readonly corpusChanged: boolean
}

const path = join(packageRoot, 'evaluation', 'floors.json')

export function readFloors(): Floors {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
}

export function writeFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** A figure with a floor that was not printed is missed; one without a floor is not. */
export function judgeFloors(result: Extract<SuiteResult, { kind: 'measured' }>, floors: Floors): Verdict[] {
  return result.suite.figures.map((rule) => {
    const name = `${result.suite.name}: ${rule.name}`
    const reached = result.figures.get(rule.name) ?? null
    const floor = floors[name] ?? null
    return {
      name,
      rule,
      reached,
      floor,
      missed: floor !== null && (reached === null || isBelow(rule, reached, floor.floor)),
      corpusChanged: floor !== null && floor.corpus !== result.digest,
    }
  })
}

function isBelow(rule: FigureRule, reached: number, floor: number): boolean {
  return rule.better === 'more' ? reached < floor : reached > floor
}

/**
 * Sets the floor of every figure that was reached: a new one, a better one, or one on a corpus that changed. On an
 * unchanged corpus a floor only rises, save those named in `lowered`.
 */
export function renewFloors(
  floors: Floors,
  verdicts: readonly Verdict[],
  digest: string,
  lowered: ReadonlySet<string>,
): { floors: Floors; kept: readonly string[] } {
  const out: Record<string, Floor> = { ...floors }
  const kept: string[] = []
  for (const { name, rule, reached, floor } of verdicts) {
    if (reached === null) continue
    const raw = rule.better === 'more' ? reached - rule.margin : reached + rule.margin
    const wanted = Math.round(raw * 1000) / 1000
    const lowers = floor !== null && isBelow(rule, wanted, floor.floor)
    if (lowers && !lowered.has(name)) {
      if (isBelow(rule, reached, floor.floor)) kept.push(name)
      else out[name] = { ...floor, reached, corpus: digest }
    } else out[name] = { floor: wanted, reached, corpus: digest }
  }
  return { floors: out, kept }
}
