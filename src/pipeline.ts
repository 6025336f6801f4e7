// The whole way of an article, on one page: read → parse → names → when → names → when → code. Merge and gauge work on the record.

import { codeArticle } from './code/index.js'
import { proposeMentions, resolveMentions } from './names/index.js'
import { analyse, splitArticle } from './parse/index.js'
import { readArticle } from './read/index.js'
import type { Resources } from './resources.js'
import type { Article, Finding, Report, Sentence, TraceLine } from './terms/index.js'
import { dateArticle, findTimes, momentFor, resolveTimes } from './when/index.js'

export interface PipelineInput {
  readonly bytes: Uint8Array
  /** Path or address as given. */
  readonly source: string
  readonly hints?: {
    readonly url?: string
    readonly outlet?: string
    readonly title?: string
    /** EDTF. */
    readonly published?: string
  }
}

/** What became of one input: an article with its reports, or one clear reason why it was not read. */
export type PipelineOutput =
  | {
      readonly kind: 'read'
      readonly article: Article
      readonly sentences: readonly Sentence[]
      readonly reports: readonly Report[]
      readonly findings: readonly Finding[]
      readonly trace: readonly TraceLine[]
    }
  | { readonly kind: 'refused'; readonly source: string; readonly code: string; readonly text: string }

/** Reads one input from bytes to reports. Bad text never throws; only a broken resource does. */
export async function runPipeline(input: PipelineInput, resources: Resources): Promise<PipelineOutput> {
  const { engine, almanac, gazetteer, lexicon, reader, versions } = resources

  // Bytes or a page become an article: clean text, blocks, what is known of where it came from.
  const opened = await readArticle({ bytes: input.bytes, source: input.source, hints: input.hints ?? {} })
  if (opened.kind === 'refused') return { ...opened, source: input.source }

  // Sentences, tags, trees, names.
  const sentences = await analyse(splitArticle(opened.article.text, opened.article.blocks), engine)

  // Mentions are proposed first: who is said to hold which office dates an undated article…
  const proposals = proposeMentions(opened.article, sentences, almanac)
  const times = findTimes(sentences, opened.article.text)
  const dating = dateArticle(opened.article, sentences, times, proposals.clues)
  const article: Article = { ...opened.article, published: dating.published }

  // …and are resolved as of that date.
  const cast = resolveMentions(article, sentences, proposals, dating, almanac, gazetteer)
  const moments = resolveTimes(times, dating, sentences)

  // Who did what to whom.
  const coded = await codeArticle({
    article,
    sentences,
    cast,
    dating,
    times: moments,
    lexicon,
    momentOf: (sentence, token) => momentFor({ sentences, times: moments, dating }, sentence, token),
    reader,
    versions,
  })
  return {
    kind: 'read',
    article,
    sentences,
    reports: coded.reports,
    findings: coded.findings,
    trace: coded.trace,
  }
}
