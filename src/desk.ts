// In: a data folder and opened resources; out: the desk: articles go into the record by it, and the settled view of all comes out.

import { join } from 'node:path'
import { chooseLearned } from './names/index.js'
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
  listLearned,
  listReports,
  type OpenRecord,
  openRecord,
  type StoredArticle,
} from './record/index.js'
import type { Resources } from './resources.js'
import type { LearnedHolding, Report } from './terms/index.js'

export interface Desk {
  readonly record: OpenRecord
  /** Reads without keeping, with what the record has learned so far. */
  read(input: PipelineInput): Promise<PipelineOutput>
  /** The same output, or the input read anew where articles kept since taught something that bears on it: reading ahead changes nothing. */
  renew(input: PipelineInput, output: PipelineOutput): Promise<PipelineOutput>
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

/** As the record keeps it: one a person, office and article. */
const keyOf = (holding: LearnedHolding): string => `${holding.office}|${holding.person}|${holding.source}`

export async function openDesk(
  folder: string,
  resources: () => Promise<Resources>,
  sample = false,
  readWith: (input: PipelineInput) => Promise<PipelineOutput> = async (input) =>
    runPipeline(input, await resources()),
): Promise<Desk> {
  const record = await openRecord(folder)
  const taught = new Map((await listLearned(record)).map((holding) => [keyOf(holding), holding]))
  const readBy = new WeakMap<PipelineOutput, readonly LearnedHolding[]>()
  const read = async (input: PipelineInput): Promise<PipelineOutput> => {
    const learned = [...taught.values()]
    const output = await readWith(learned.length === 0 ? input : { ...input, learned })
    readBy.set(output, learned)
    return output
  }
  const renew = async (input: PipelineInput, output: PipelineOutput): Promise<PipelineOutput> => {
    if (output.kind === 'refused' || readBy.get(output)?.length === taught.size) return output
    const choose = (learned: Iterable<LearnedHolding>): string =>
      JSON.stringify(chooseLearned([...learned], output.article.published, output.article.text))
    return choose(readBy.get(output) ?? []) === choose(taught.values()) ? output : read(input)
  }
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
    if (outcome === 'added') for (const holding of output.learned) taught.set(keyOf(holding), holding)
    cached = null
    return outcome
  }
  return {
    record,
    read,
    renew,
    keep,
    add: async (input) => {
      const output = await read(input)
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
