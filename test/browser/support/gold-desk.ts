// In: the samples with their coding by hand; out: a desk as the server wants one, without the language model: quick, and the same every time.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Desk, DeskView } from '../../../src/desk.js'
import { type PipelineInput, type PipelineOutput, settleReports } from '../../../src/pipeline.js'
import { readArticle } from '../../../src/read/index.js'
import type { OpenRecord } from '../../../src/record/index.js'
import type { Article, Finding, Moment, Report } from '../../../src/terms/index.js'
import { momentOf } from '../../../src/when/index.js'
import { type GoldEvent, reportsOf } from './gold-reports.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const goldFolder = join(root, 'evaluation', 'gold', 'samples')

interface GoldFile {
  readonly file: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly true_published: string | null
  readonly events: readonly GoldEvent[]
}

interface Entry {
  readonly article: Article
  readonly reports: readonly Report[]
  readonly findings: readonly Finding[]
}

export function readGold(): GoldFile[] {
  return readdirSync(goldFolder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as GoldFile)
}

/** The samples' desk holds them from the start; the user's is empty. Both read any text by the triggers of the coding. */
export function openGoldDesk(gold: readonly GoldFile[], sample: boolean): Desk {
  const events = gold.flatMap((g) => g.events)
  const entries: Entry[] = sample ? gold.flatMap(entryOf) : []
  let view: DeskView | null = null
  const keep = async (output: PipelineOutput): Promise<'added' | 'known' | 'refused'> => {
    if (output.kind === 'refused') return 'refused'
    if (entries.some((e) => e.article.id === output.article.id)) return 'known'
    entries.push({ article: output.article, reports: output.reports, findings: output.findings })
    view = null
    return 'added'
  }
  return {
    // Only /api/explain asks it, for reports; the samples have no traces.
    record: {} as OpenRecord,
    read: async (input) => readOne(input, events),
    renew: async (_, output) => output,
    keep,
    add: async (input) => {
      const output = readOne(input, events)
      return { output, outcome: await keep(output) }
    },
    view: async () => {
      view ??= viewOf(entries, sample)
      return view
    },
    close: async () => {},
  }
}

function viewOf(entries: readonly Entry[], sample: boolean): DeskView {
  const reports = entries.flatMap((e) => e.reports)
  const settled = settleReports(
    entries.map(({ article }) => ({ id: article.id, text: article.text })),
    reports,
    [],
    entries.flatMap((e) => e.findings),
  )
  return {
    ...settled,
    articles: entries.map(({ article }) => ({ article, sentences: [], sources: [article.source], sample })),
    reports,
    sample: sample && entries.length > 0,
  }
}

function entryOf(gold: GoldFile): Entry[] {
  const bytes = readFileSync(join(root, 'samples', gold.file))
  const article = readArticle({ bytes, source: `samples/${gold.file}` })
  if ('code' in article) return []
  const dated = { ...article, published: datingOf(gold) }
  const reports = reportsOf(dated, gold.events)
  return [{ article: dated, reports, findings: findingsOf(dated, reports) }]
}

function datingOf(gold: GoldFile): Moment | null {
  if (gold.published !== null) return momentOf(gold.published, 'stated', 'printed with the article')
  const known = gold.true_published
  return known === null ? null : momentOf(known, 'implied', 'from who held which office')
}

/** One finding for each name that the article prints otherwise. */
function findingsOf(article: Article, reports: readonly Report[]): Finding[] {
  return reports
    .flatMap((report) =>
      report.doubts.slice(0, 1).map((doubt) => ({
        kind: 'office-held-by-other' as const,
        code: 'names/office-held-by-other',
        text: doubt.text,
        article: article.id,
        spans: report.evidence,
        about: [report.id],
        data: {},
      })),
    )
    .slice(0, 1)
}

function readOne(input: PipelineInput, events: readonly GoldEvent[]): PipelineOutput {
  const article = readArticle({ bytes: input.bytes, source: input.source, hints: input.hints ?? {} })
  if ('code' in article)
    return { kind: 'refused', source: input.source, code: article.code, text: article.text }
  return {
    kind: 'read',
    article,
    sentences: [],
    reports: reportsOf(article, events),
    findings: [],
    learned: [],
    trace: [],
  }
}
