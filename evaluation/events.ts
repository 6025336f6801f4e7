// In: `events [own|news] [--out DIR] [--only NAMES] [-v]`; out: the coder's figures on hand-coded texts, printed.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openResources, type Resources } from '../src/resources.js'
import { ChanceryError } from '../src/terms/index.js'
import { boundByBootstrap } from './score/bootstrap.js'
import { calibrate, judgeReports } from './score/calibration.js'
import { CAUSES, type CodingError, listErrors } from './score/causes.js'
import { addDetails, countDetails, type DetailCounts, joinMeasures, rateTally } from './score/details.js'
import type { TextMatch } from './score/match-events.js'
import { type CorpusName, hasCorpus, type ReadText, readCorpus } from './score/read-corpus.js'
import {
  addCounts,
  type CodedText,
  describeCounts,
  type EventCounts,
  ratesOf,
  scoreTexts,
} from './score/score-events.js'

interface ScoredText {
  readonly whole: ReadText
  readonly text: CodedText
  readonly match: TextMatch
  readonly counts: EventCounts
}

const USAGE =
  'usage: npm run evaluate -- events [own|news] [--out DIR] [--only NAME,NAME] [--alone lexicon|reader] [-v]'

/**
 * Reads the project's own gold, the news beside the checkout, or both (the news only where they are). Each text is read
 * with the `published`, `outlet` and `url` of its coding: the figures are about coding, not about dating.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      only: { type: 'string' },
      alone: { type: 'string' },
      verbose: { type: 'boolean', short: 'v' },
    },
  })
  const asked = positionals[0]
  if (asked !== undefined && asked !== 'own' && asked !== 'news')
    throw new ChanceryError('evaluate/usage', USAGE)
  const only = values.only === undefined ? null : new Set(values.only.split(','))
  if (values.alone !== undefined && values.alone !== 'lexicon' && values.alone !== 'reader')
    throw new ChanceryError('evaluate/usage', USAGE)
  const resources = await openAlone(values.alone)
  const corpora: readonly CorpusName[] = asked === undefined ? ['own', 'news'] : [asked]
  for (const corpus of corpora) {
    if (!hasCorpus(corpus)) {
      console.log(`${corpus}: skipped, the articles are not beside the checkout`)
      continue
    }
    const texts = await readCorpus(corpus, resources, (t) => only === null || only.has(t.name))
    if (values.out !== undefined) writeRecords(join(values.out, corpus), texts)
    const scored = scoreAll(texts)
    if (values.verbose) for (const text of scored) printText(text)
    if (corpus === 'own') printOwn(scored, resources)
    else printNews(scored)
    printCauses(scored, values.verbose ?? false)
  }
  return 0
}

/** What one of the two readers brings without the other: the lexicon's word classes stay, since rules lean on them. */
async function openAlone(alone: 'lexicon' | 'reader' | undefined): Promise<Resources> {
  const resources = await openResources({ withoutReader: alone === 'lexicon' })
  if (alone !== 'reader') return resources
  return { ...resources, lexicon: { ...resources.lexicon, patterns: [], byLemma: new Map() } }
}

function scoreAll(texts: readonly ReadText[]): ScoredText[] {
  return scoreTexts(texts).map((s, i) => ({ ...s, whole: texts[i] as ReadText }))
}

function writeRecords(folder: string, texts: readonly ReadText[]): void {
  mkdirSync(folder, { recursive: true })
  for (const text of texts) {
    const lines = text.reports.map((r) => `${JSON.stringify(r)}\n`)
    writeFileSync(join(folder, `${text.name}.jsonl`), lines.join(''))
  }
}

function printText({ text, counts }: ScoredText): void {
  console.log(
    `${text.name}\tgold ${counts.right + counts.missed}\tfound ${counts.right}\tmissed ${counts.missed}\textra ${counts.extra}\treports ${counts.reports}`,
  )
}

function printFigures(label: string, scored: readonly ScoredText[]): void {
  const list = scored.map((s) => s.counts)
  for (const line of describeCounts(addCounts(list))) console.log(`${label}: ${line}`)
  const f1 = boundByBootstrap(list, (drawn) => ratesOf(addCounts(drawn)).f1)
  const withStatus = boundByBootstrap(list, (drawn) => ratesOf(addCounts(drawn)).withStatus)
  const span = ([a, b]: readonly [number, number]): string => `${a.toFixed(3)} to ${b.toFixed(3)}`
  console.log(
    `${label}: ${list.length} texts, interval over texts (95 of 100): F1 ${span(f1)}, F1-with-status ${span(withStatus)}`,
  )
}

/** Text 25 is a copy of 24: both figures are given. */
function printNews(scored: readonly ScoredText[]): void {
  printFigures('news', scored)
  printFigures(
    'news without 25',
    scored.filter((s) => s.text.name !== '25'),
  )
}

function printOwn(scored: readonly ScoredText[], resources: Resources): void {
  printFigures('own', scored)
  const stateOf = (name: string): string | null => {
    const found = resources.lookup.findState(name)
    return found?.by === 'name' ? found.state.code : null
  }
  const details = addDetails(scored.map((s) => countDetails(s, stateOf)))
  for (const [name, tally] of listTallies(details)) {
    const r = rateTally(tally)
    console.log(
      `own: ${name} precision ${r.precision.toFixed(3)} recall ${r.recall.toFixed(3)} F1 ${r.f1.toFixed(3)} (${tally.right + tally.missed} in gold)`,
    )
  }
  const c = calibrate(
    scored.flatMap(({ text, match }) =>
      judgeReports(text, match).map(({ report, right }) => ({
        certainty: text.reports[report]?.certainty ?? 0,
        right,
      })),
    ),
  )
  console.log(
    `own: certainty over ${c.reports} reports: calibration error ${c.error.toFixed(3)}, surer half right ${c.surer.toFixed(3)}, other half ${c.other.toFixed(3)}, points between ${(100 * (c.surer - c.other)).toFixed(1)}`,
  )
}

function listTallies(n: DetailCounts): [string, DetailCounts['stops']][] {
  return [
    ['stops of visits', n.stops],
    ['measures', joinMeasures(n)],
    ['measures: act', n.act],
    ['measures: object', n.object],
    ['measures: from', n.from],
    ['measures: until', n.until],
    ['signals', n.signals],
    ['polls', n.polls],
  ]
}

function printCauses(scored: readonly ScoredText[], verbose: boolean): void {
  const errors = scored.flatMap((s) =>
    listErrors(s.text, s.match, s.whole.output.kind === 'read' ? s.whole.output.sentences : []),
  )
  const byCause = CAUSES.map((cause) => ({ cause, list: errors.filter((e) => e.cause === cause) }))
  byCause.sort((a, b) => b.list.length - a.list.length)
  console.log(`errors by cause: ${byCause.map(({ cause, list }) => `${cause} ${list.length}`).join(', ')}`)
  if (!verbose) return
  for (const { cause, list } of byCause) for (const e of list) console.log(describeError(cause, e))
}

const describeError = (cause: string, e: CodingError): string => `  ${cause.padEnd(8)} ${e.text}: ${e.line}`
