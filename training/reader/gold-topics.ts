// The project's gold, and the news beside the checkout where it is → which quarrels it tells: pairs of states with the year, so that no training text tells them too.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Coded {
  readonly published?: string | null
  readonly true_published?: string | null
  readonly events: readonly { readonly source?: unknown; readonly target?: unknown }[]
}

export interface Topic {
  readonly year: number
  /** `CHN AUS`, both codes in order of the alphabet. */
  readonly pairs: ReadonlySet<string>
}

/** Two or more acts make a pair of states a text's matter. */
const LEAST = 2

export function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The pairs that at least two of the given sides stand in. */
export function matterOf(sides: readonly (readonly [readonly string[], readonly string[]])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [left, right] of sides)
    for (const a of left)
      for (const b of right) if (a !== b) counts.set(pairOf(a, b), (counts.get(pairOf(a, b)) ?? 0) + 1)
  return new Set([...counts].filter(([, n]) => n >= LEAST).map(([pair]) => pair))
}

const BODIES: Readonly<Record<string, string>> = { EU: 'EUR', UN: 'UNO' }

function codesOf(side: unknown): string[] {
  return [side ?? []].flat().flatMap((party): string[] => {
    if (typeof party === 'string') return [BODIES[party] ?? party]
    const { country, code } = (party ?? {}) as { country?: unknown; code?: unknown }
    return [country ?? code ?? []].flat().map((c) => BODIES[String(c)] ?? String(c))
  })
}

export function listTopics(folders: readonly string[]): Topic[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.gold.json'))
      .flatMap((file): Topic[] => {
        const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coded
        const year = Number((gold.published ?? gold.true_published ?? '').slice(0, 4))
        const pairs = matterOf(gold.events.map((e) => [codesOf(e.source), codesOf(e.target)] as const))
        return year > 0 && pairs.size > 0 ? [{ year, pairs }] : []
      }),
  )
}

/** Whether a text of a year tells of a pair that the gold tells of within a year of it. */
export function isTold(topics: readonly Topic[], year: number, pairs: ReadonlySet<string>): boolean {
  return topics.some((t) => Math.abs(t.year - year) <= 1 && [...pairs].some((p) => t.pairs.has(p)))
}
