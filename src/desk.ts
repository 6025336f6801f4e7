// In: a data folder and opened resources; out: the desk: articles go into the record by it, and the settled view of all comes out.

import { join } from 'node:path'
import {
  type PipelineInput,
  type PipelineOutput,
  runPipeline,
  type Settled,
  settleReports,
} from './pipeline.js'
import {
  addArticle,
  countArticles,
  keepJudgements,
  listArticles,
  listFindings,
  listJudgements,
  listReports,
  type OpenRecord,
  openRecord,
  type StoredArticle,
} from './record/index.js'
import type { Resources } from './resources.js'
import type { Report } from './terms/index.js'

export interface Desk {
  readonly record: OpenRecord
  /** Reads without keeping. */
  read(input: PipelineInput): Promise<PipelineOutput>
  /** Keeps what was read; `known` where the text stood in the record already. */
  keep(output: PipelineOutput): Promise<'added' | 'known' | 'refused'>
  /** Reads and keeps; `known` where the text stood in the record already. */
  add(
    input: PipelineInput,
  ): Promise<{ readonly output: PipelineOutput; readonly outcome: 'added' | 'known' | 'refused' }>
  /** All articles and reports with what they add up to; kept until something is added. */
  view(): Promise<DeskView>
  close(): Promise<void>
}

export interface DeskView extends Settled {
  readonly articles: readonly StoredArticle[]
  readonly reports: readonly Report[]
  readonly sample: boolean
}

/** Samples lie in a record of their own inside the data folder and leave the screen once the user has articles. */
export const samplesFolder = (folder: string): string => join(folder, 'samples')

export async function openDesk(
  folder: string,
  resources: () => Promise<Resources>,
  sample = false,
  readWith: (input: PipelineInput) => Promise<PipelineOutput> = async (input) =>
    runPipeline(input, await resources()),
): Promise<Desk> {
  const record = await openRecord(folder)
  let cached: DeskView | null = null
  const keep = async (output: PipelineOutput): Promise<'added' | 'known' | 'refused'> => {
    if (output.kind === 'refused') return 'refused'
    const outcome = await addArticle(record, {
      article: output.article,
      sentences: output.sentences.map((s) => [s.start, s.end]),
      reports: output.reports,
      findings: output.findings,
      learned: output.learned,
      trace: output.trace,
      sample,
    })
    cached = null
    return outcome
  }
  return {
    record,
    read: readWith,
    keep,
    add: async (input) => {
      const output = await readWith(input)
      return { output, outcome: await keep(output) }
    },
    view: async () => {
      // Another process may have added articles: the count tells.
      if (cached && cached.articles.length === (await countArticles(record))) return cached
      const articles = await listArticles(record)
      const reports = await listReports(record)
      const settled = settleReports(
        articles.map(({ article }) => ({ id: article.id, text: article.text })),
        reports,
        (await listJudgements(record)).filter((j) => !j.by.startsWith('rule:')),
        await listFindings(record),
      )
      await keepJudgements(record, settled.judgements, new Date().toISOString())
      cached = {
        ...settled,
        articles,
        reports,
        sample: articles.length > 0 && articles.every((a) => a.sample),
      }
      return cached
    },
    close: () => record.close(),
  }
}
