// In: what every suite reached; out: docs/accuracy.md, today's figures with the command that gives each.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/resources.js'
import type { Floors, Verdict } from './floors.js'
import type { SuiteResult } from './run-suite.js'
import type { Suite } from './suites.js'

export interface SuiteVerdict {
  readonly result: SuiteResult
  readonly verdicts: readonly Verdict[]
}

const CAUSES: Readonly<Record<string, string>> = {
  parse: 'the tree was unsure at the words that tell it',
  role: 'found but for who did it to whom',
  type: 'its words were read as another act',
  status: 'found, but as done where it was planned, or the like',
  date: 'found but for the date',
  missed: 'no report at all',
  invented: 'a report of something that no coder saw there',
}

/** The same figures give the same page: no day, no machine. Figures that could not be taken here stand as last measured. */
export function writeAccuracy(suites: readonly SuiteVerdict[], floors: Floors): void {
  const lines = [
    '# Accuracy',
    '',
    'Made by `npm run evaluate`; do not edit. Every figure stands with the command that gives it and the floor below which the gate fails.',
    'A figure marked † is the last one taken: its data is no part of the project and was not beside the checkout this time.',
    '',
  ]
  for (const { result, verdicts } of suites) {
    lines.push(`## ${result.suite.name}`, '', result.suite.about, '')
    lines.push('| figure | reached | floor |', '|---|---|---|')
    if (result.kind === 'measured') {
      for (const v of verdicts) lines.push(row(v.rule.name, v.reached, '', v.floor?.floor ?? null))
    } else {
      for (const rule of result.suite.figures) {
        const last = floors[`${result.suite.name}: ${rule.name}`]
        lines.push(row(rule.name, last?.reached ?? null, last ? ' †' : '', last?.floor ?? null))
      }
    }
    lines.push('', ...listCommands(result.suite))
    if (result.kind === 'failed') lines.push('', `Not measured: ${result.why}.`)
    if (result.kind === 'measured') lines.push(...listCauses(result.printed))
    lines.push('')
  }
  mkdirSync(join(packageRoot, 'docs'), { recursive: true })
  writeFileSync(join(packageRoot, 'docs', 'accuracy.md'), `${lines.join('\n').trimEnd()}\n`)
}

function row(name: string, reached: number | null, mark: string, floor: number | null): string {
  return `| ${name} | ${reached ?? '–'}${mark} | ${floor ?? '–'} |`
}

function listCommands(suite: Suite): string[] {
  const shown = suite.steps.map((step) =>
    step.score ? `node {shared}/score/${step.score}` : `npm run evaluate -- ${step.evaluate}`,
  )
  const text = shown.join('\n').replaceAll('{shared}', '../shared').replaceAll('{out}', 'OUT')
  return ['```', text, '```']
}

/** `errors by cause: role 12, …` as the command prints it, worst first. */
function listCauses(printed: string): string[] {
  const found = /^errors by cause: (.+)$/m.exec(printed)?.[1]
  if (found === undefined) return []
  const rows = found.split(', ').map((part) => {
    const [cause = '', count = ''] = part.split(' ')
    return `| ${cause} | ${count} | ${CAUSES[cause] ?? ''} |`
  })
  return [
    '',
    'Errors by cause, worst first (`-v` lists them):',
    '',
    '| cause | errors | what it means |',
    '|---|---|---|',
    ...rows,
  ]
}
