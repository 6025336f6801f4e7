// In: an open record; out: what stands in it, as the terms' own shapes.

import type { Article, Finding, Judgement, LearnedHolding, Report, TraceLine } from '../terms/index.js'
import type { OpenRecord } from './open-record.js'

export interface StoredArticle {
  readonly article: Article
  readonly sentences: readonly (readonly [number, number])[]
  readonly sources: readonly string[]
  readonly sample: boolean
}

const parse = <T>(text: string): T => JSON.parse(text) as T

export async function countArticles(record: OpenRecord): Promise<number> {
  const row = await record.db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** All articles in the order they were added. */
export async function listArticles(record: OpenRecord): Promise<StoredArticle[]> {
  const rows = await record.db.selectFrom('articles').selectAll().orderBy('seq').execute()
  const sources = await record.db.selectFrom('sources').selectAll().orderBy('source').execute()
  const byArticle = new Map<string, string[]>()
  for (const s of sources) byArticle.set(s.article, [...(byArticle.get(s.article) ?? []), s.source])
  return rows.map((row) => ({
    article: { ...parse<Omit<Article, 'text'>>(row.body), text: row.text },
    sentences: parse<[number, number][]>(row.sentences),
    sources: byArticle.get(row.id) ?? [],
    sample: row.sample === 1,
  }))
}

export async function findArticle(record: OpenRecord, id: string): Promise<StoredArticle | null> {
  const row = await record.db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const sources = await record.db
    .selectFrom('sources')
    .select('source')
    .where('article', '=', id)
    .orderBy('source')
    .execute()
  return {
    article: { ...parse<Omit<Article, 'text'>>(row.body), text: row.text },
    sentences: parse<[number, number][]>(row.sentences),
    sources: sources.map((s) => s.source),
    sample: row.sample === 1,
  }
}

export async function listReports(record: OpenRecord): Promise<Report[]> {
  const rows = await record.db.selectFrom('reports').select('body').orderBy('seq').execute()
  return rows.map((r) => parse<Report>(r.body))
}

export async function findReport(record: OpenRecord, id: string): Promise<Report | null> {
  const row = await record.db.selectFrom('reports').select('body').where('id', '=', id).executeTakeFirst()
  return row ? parse<Report>(row.body) : null
}

export async function listFindings(record: OpenRecord): Promise<Finding[]> {
  const rows = await record.db.selectFrom('findings').select('body').orderBy('id').execute()
  return rows.map((r) => parse<Finding>(r.body))
}

export async function readTrace(record: OpenRecord, report: string): Promise<TraceLine[]> {
  const row = await record.db
    .selectFrom('traces')
    .select('body')
    .where('report', '=', report)
    .executeTakeFirst()
  return row ? parse<TraceLine[]>(row.body) : []
}

export async function listLearned(record: OpenRecord): Promise<LearnedHolding[]> {
  const rows = await record.db.selectFrom('learned').select('body').orderBy('id').execute()
  return rows.map((r) => parse<LearnedHolding>(r.body))
}

export async function listJudgements(record: OpenRecord): Promise<Judgement[]> {
  const rows = await record.db.selectFrom('judgements').selectAll().orderBy('id').execute()
  return rows.map((r) => ({ ...r, same: r.same === 1 }))
}
