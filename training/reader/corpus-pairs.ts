// Relation corpora → pairs: tokens, two spans and a root; a party that is not in its sentence is added after it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePair } from '../../src/parse/reader-pairs.js'
import { findMentions } from './state-mentions.js'

/** A line of training: `root` is null for a pair with nothing between its parties. */
export interface TrainingPair {
  readonly id: string
  /** What must stand on one side of a split: a document. */
  readonly group: string
  readonly tokens: readonly string[]
  readonly source: readonly [number, number]
  readonly target: readonly [number, number]
  readonly root: string | null
}

const JOINED: Readonly<Record<string, string>> = {
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}
const MUTUAL = new Set(['CONSULT', 'COOPERATE', 'AGREE'])

export function joinRoot(event: string): string {
  return JOINED[event] ?? event
}

/** Where an act has no direction, or its sides may be told in either order. */
export function isMutual(root: string): boolean {
  return MUTUAL.has(root)
}

export function listStudyPairs(path: string): TrainingPair[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  const names = head.split('\t')
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t')
    const of = (name: string): string => cells[names.indexOf(name)] ?? ''
    return {
      id: of('id'),
      group: of('id'),
      ...makePair(of('sentence'), of('source'), of('target')),
      root: of('gold_root'),
    }
  })
}

interface ManualRecord {
  readonly id: string
  readonly event: string
  readonly text?: string
  readonly source?: unknown
  readonly target?: unknown
}

function listActors(side: unknown): string[] {
  const entries = Array.isArray(side) ? (side as { actorText?: unknown }[]) : []
  return entries.flatMap((e) => (typeof e.actorText === 'string' && e.actorText ? [e.actorText] : []))
}

export function listManualPairs(path: string): TrainingPair[] {
  const records = JSON.parse(readFileSync(path, 'utf8')) as ManualRecord[]
  return records.flatMap((record) => {
    const text = record.text
    if (text === undefined || record.event === 'DOCUMENT') return []
    const sources = listActors(record.source)
    let targets = listActors(record.target)
    const together = targets.length === 0 && sources.length > 1
    if (together) targets = sources
    const pairs = sources
      .slice(0, 2)
      .flatMap((s) => targets.slice(0, 2).map((t) => [s, t] as const))
      .filter(([s, t]) => s !== t && text.includes(s) && text.includes(t))
    return pairs.map(([s, t], i) => ({
      id: `${record.id}:${i}`,
      group: record.id,
      ...makePair(text, s, t),
      root: joinRoot(record.event),
    }))
  })
}

/** The `yes` sentences of the lexicon that name two parties, the first as source, and their reverse as nothing. */
export function listPatternPairs(folder: string): TrainingPair[] {
  const out: TrainingPair[] = []
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.lex') && f !== 'POLL.lex')) {
    const event = file.replace('.lex', '')
    const root = event === 'SIGNAL' ? null : joinRoot(event)
    let leads = false
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (/^pattern /.test(line)) leads = false
        if (/^\s+actor\s+subj/.test(line)) leads = true
        const found = /^\s+(yes|not)\s+(.*)$/.exec(line)
        if (!found || !leads) return
        const [, kind, text = ''] = found
        const [first, second, third] = findMentions(text, [])
        if (!first || !second || third || first.country === second.country) return
        if (/\bby\b|was |were /.test(text)) return
        const add = (a: string, b: string, of: string | null): void => {
          out.push({
            id: `${event}:${i}:${out.length}`,
            group: `${event}:${i}`,
            ...makePair(text, a, b),
            root: of,
          })
        }
        if (kind === 'not') add(first.text, second.text, null)
        else if (root) {
          add(first.text, second.text, root)
          if (!isMutual(root)) add(second.text, first.text, null)
        }
      })
  }
  return out
}
