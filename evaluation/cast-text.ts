// In: a text and its date; out: its cast, by the shipped engine, almanac and gazetteer. For measuring names by themselves.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answerLookup } from '../src/almanac/answer-lookup.js'
import { type CompiledAlmanac, loadAlmanac } from '../src/almanac/index.js'
import { openGazetteer } from '../src/gazetteer/index.js'
import { proposeMentions, resolveMentions } from '../src/names/index.js'
import { analyse, type Engine, splitArticle } from '../src/parse/index.js'
import { readArticle } from '../src/read/index.js'
import type {
  AlmanacLookup,
  Article,
  Cast,
  DateClue,
  Dating,
  Gazetteer,
  Sentence,
} from '../src/terms/index.js'
import { openShippedEngine } from './open-engine.js'

const dataFolder = new URL('../dist/data/', import.meta.url)

export interface CastTools {
  readonly engine: Engine
  readonly lookup: AlmanacLookup
  readonly gazetteer: Gazetteer
}

export interface CastText {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly clues: readonly DateClue[]
  readonly cast: Cast
}

export async function openCastTools(): Promise<CastTools> {
  const almanac = JSON.parse(
    readFileSync(fileURLToPath(new URL('almanac.json', dataFolder)), 'utf8'),
  ) as CompiledAlmanac
  return {
    engine: await openShippedEngine(),
    lookup: answerLookup(loadAlmanac(almanac)),
    gazetteer: openGazetteer(() => readFileSync(fileURLToPath(new URL('gazetteer.bin', dataFolder)))),
  }
}

/** `day`: the article's day where it is known (`YYYY-MM-DD`, or an interval of two). */
export async function castText(
  bytes: Uint8Array,
  source: string,
  day: string | null,
  tools: CastTools,
): Promise<CastText | null> {
  const article = readArticle({ bytes, source, hints: {} })
  if ('code' in article) return null
  const sentences = await analyse(splitArticle(article.text, article.blocks), tools.engine)
  const proposals = proposeMentions(article, sentences, tools.lookup)
  const [lower = null, upper = lower] = day?.split('/') ?? []
  const published =
    lower === null || upper === null
      ? null
      : { edtf: day ?? '', lower, upper, basis: 'stated' as const, reason: 'gold' }
  const dating: Dating = { published, clues: proposals.clues, doubts: [] }
  const cast = resolveMentions(article, sentences, proposals, dating, tools.lookup, tools.gazetteer)
  return { article, sentences, clues: proposals.clues, cast }
}
