// The whole way of an article, on one page: read → parse → names → when → names → when → code. Merge and gauge work on the record.

import { codeArticle } from './code/index.js'
import { findAcross, gaugePairs, listMeasures, type MeasureHistory, type PairGauge } from './gauge/index.js'
import { findFamilies, mergeReports } from './merge/index.js'
import { chooseLearned, proposeMentions, resolveMentions } from './names/index.js'
import { analyse, splitArticle } from './parse/index.js'
import { readArticle } from './read/index.js'
import type { Resources } from './resources.js'
import type {
  Article,
  ChanceryEvent,
  Family,
  Finding,
  Judgement,
  LearnedHolding,
  Report,
  Sentence,
  TraceLine,
} from './terms/index.js'
import {
  boundsOf,
  dateArticle,
  findDateContradiction,
  findTimes,
  momentFor,
  resolveTimes,
} from './when/index.js'

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
  /** What articles of the record stated of offices: used where published before this one, and never against the almanac. */
  readonly learned?: readonly LearnedHolding[]
}

/** What became of one input: an article with its reports, or one clear reason why it was not read. */
export type PipelineOutput =
  | {
      readonly kind: 'read'
      readonly article: Article
      readonly sentences: readonly Sentence[]
      readonly reports: readonly Report[]
      readonly findings: readonly Finding[]
      readonly learned: readonly LearnedHolding[]
      readonly trace: readonly TraceLine[]
    }
  | { readonly kind: 'refused'; readonly source: string; readonly code: string; readonly text: string }

/** Reads one input from bytes to reports. Bad text never throws; only a broken resource does. */
export async function runPipeline(input: PipelineInput, resources: Resources): Promise<PipelineOutput> {
  const { engine, lookup, gazetteer, lexicon, reader, knownMeasures, versions } = resources

  // Bytes or a page become an article: clean text, blocks, what is known of where it came from.
  const opened = readArticle({ bytes: input.bytes, source: input.source, hints: input.hints ?? {} })
  if ('code' in opened) return { kind: 'refused', source: input.source, ...opened }

  // Sentences, tags, trees, names.
  const sentences = await analyse(splitArticle(opened.text, opened.blocks), engine)

  // Mentions are proposed first: who is said to hold which office dates an undated article…
  const proposals = proposeMentions(opened, sentences, lookup)
  const times = findTimes(sentences, opened.text)
  const dating = dateArticle(opened, sentences, times, proposals.clues)
  const article: Article = { ...opened, published: dating.published }

  // …and are resolved as of that date.
  const learned = chooseLearned(input.learned ?? [], article.published, article.text)
  const cast = resolveMentions(article, sentences, proposals, dating, lookup, gazetteer, learned)
  const moments = resolveTimes(times, dating, sentences)

  // Who did what to whom.
  const coded = await codeArticle({
    article,
    sentences,
    cast,
    dating,
    times: moments,
    lexicon,
    momentOf: (sentence, token, toCome) =>
      momentFor({ sentences, times: moments, dating }, sentence, token, toCome),
    reader,
    knownMeasures,
    versions,
    keepUnsure: resources.keepUnsure ?? false,
    onOpenSide: resources.onOpenSide,
  })
  return {
    kind: 'read',
    article,
    sentences,
    reports: coded.reports,
    findings: [...findDateContradiction(article, dating, coded.findings), ...coded.findings],
    learned: cast.learned,
    trace: coded.trace,
  }
}

/** What the reports of a whole record add up to. */
export interface Settled {
  readonly families: readonly Family[]
  readonly judgements: readonly Judgement[]
  readonly events: readonly ChanceryEvent[]
  readonly pairs: readonly PairGauge[]
  readonly measures: readonly MeasureHistory[]
  readonly findings: readonly Finding[]
}

/** Merges reports into events and gauges them: families of copies first, so that a text told ten times counts once. */
export function settleReports(
  articles: readonly { readonly id: string; readonly text: string }[],
  reports: readonly Report[],
  standing: readonly Judgement[],
  found: readonly Finding[],
): Settled {
  const bounds = (edtf: string | null): { lower: string | null; upper: string | null } | null =>
    edtf === null ? null : boundsOf(edtf)
  const families = findFamilies(articles)
  const { judgements, events } = mergeReports(reports, families, bounds, standing)
  return {
    families,
    judgements,
    events,
    pairs: gaugePairs(events, (edtf) => bounds(edtf)?.lower?.slice(0, 7) ?? null),
    measures: listMeasures(events),
    findings: [...found, ...findAcross(events, bounds)],
  }
}
