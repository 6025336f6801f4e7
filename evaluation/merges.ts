// In: `merges [-v]`; out: how far reports of one event in several articles become one, against hand-made pairs, printed.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { settleReports } from '../src/pipeline.js'
import { openResources, packageRoot } from '../src/resources.js'
import { hasCorpus, type ReadText, readCorpus, sharedData } from './score/read-corpus.js'
import { type MergeScore, scoreCopies, scoreMerges } from './score/score-merges.js'

type Pairs = readonly (readonly [string, string])[]

/**
 * All texts of a corpus go into one record: the project's samples and texts, the families of short texts written for
 * merging, and the news where they lie beside the checkout. A gold
 * pair counts where the coder found both of its events; a merged pair of reports is judged where both find a gold event.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { verbose: { type: 'boolean', short: 'v' } } })
  const resources = await openResources()
  const gold = join(packageRoot, 'evaluation', 'gold')
  const own = await readCorpus('own', resources)
  printScore('own', own, readPairs(join(gold, 'samples', 'merges.json')), values)
  const families = await readCorpus('families', resources)
  printScore('families', families, readPairs(join(gold, 'merges', 'merges.json')), values)
  if (!hasCorpus('news')) {
    console.log('news: skipped, the articles are not beside the checkout')
    return 0
  }
  const news = await readCorpus('news', resources)
  printScore('news', news, readPairs(join(sharedData, 'news', 'merges.json')), values)
  return 0
}

function readPairs(file: string): Pairs {
  if (!existsSync(file)) return []
  const raw = JSON.parse(readFileSync(file, 'utf8')) as { pairs: Record<string, Pairs> }
  return Object.values(raw.pairs).flat()
}

function printScore(
  label: string,
  texts: readonly ReadText[],
  pairs: Pairs,
  flags: { verbose?: boolean },
): void {
  const read = texts.flatMap((t) => (t.output.kind === 'read' ? [t.output] : []))
  const { events, families } = settleReports(
    read.map(({ article }) => ({ id: article.id, text: article.text })),
    read.flatMap((o) => o.reports),
    [],
    [],
  )
  const score = scoreMerges(texts, pairs, events)
  for (const line of describeScore(score)) console.log(`${label}: ${line}`)
  const articleOf = new Map(read.flatMap((o) => o.reports.map((r) => [r.id, o.article.id] as const)))
  for (const c of scoreCopies(texts, families, events, (id) => articleOf.get(id) ?? ''))
    console.log(
      `${label}: copies ${c.articles.join(', ')}: ${c.joined} of ${c.reports} reports joined, ${c.single} of ${c.events} events told once`,
    )
  if (flags.verbose) {
    for (const pair of score.apartPairs) console.log(`  apart  ${pair}`)
    for (const pair of score.wrongPairs) console.log(`  wrong  ${pair}`)
  }
}

export function describeScore(s: MergeScore): string[] {
  const share = (right: number, of: number): string => (of === 0 ? '–' : (right / of).toFixed(3))
  return [
    `gold pairs recall ${share(s.merged, s.merged + s.apart)} (${s.merged} of ${s.merged + s.apart} whose events were both found; ${s.unfound} more were not found)`,
    `merged pairs of reports precision ${share(s.right, s.right + s.wrong)} (${s.right} right, ${s.wrong} wrong, ${s.unjudged} with a report that finds no gold event)`,
  ]
}
