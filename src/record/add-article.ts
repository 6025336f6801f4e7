// In: one article read by the pipeline; out: it stands in the record with its reports, or nothing changes because it stood there already.

import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Article, Finding, LearnedHolding, Report, TraceLine } from '../terms/index.js'
import { CHAIN_START, linkChain } from './chain.js'
import type { OpenRecord } from './open-record.js'
import type { Tables } from './schema.js'

export interface ArticleEntry {
  readonly article: Article
  readonly sentences: readonly (readonly [number, number])[]
  readonly reports: readonly Report[]
  readonly findings: readonly Finding[]
  readonly learned: readonly LearnedHolding[]
  readonly trace: readonly TraceLine[]
  readonly sample: boolean
}

export type AddOutcome = 'added' | 'known'

/** Adds an article in one transaction; a text that is known only gains the path it came from this time. */
export async function addArticle(record: OpenRecord, entry: ArticleEntry): Promise<AddOutcome> {
  return record.db.transaction().execute(async (t) => {
    const { article } = entry
    const known = await t.selectFrom('articles').select('id').where('id', '=', article.id).executeTakeFirst()
    await t
      .insertInto('sources')
      .values({ article: article.id, source: article.source })
      .onConflict((o) => o.doNothing())
      .execute()
    if (known) return 'known'
    const { text, ...rest } = article
    const body = JSON.stringify(rest)
    const sentences = JSON.stringify(entry.sentences)
    const before = await lastLink(t, 'articles')
    await t
      .insertInto('articles')
      .values({
        id: article.id,
        sha256: article.sha256,
        text,
        body,
        sentences,
        sample: entry.sample ? 1 : 0,
        chain: linkChain(before, article.id, article.sha256, body),
      })
      .execute()
    for (const report of entry.reports) await addReport(t, report, entry.trace)
    for (const finding of entry.findings) {
      const found = JSON.stringify(finding)
      const id = `f_${createHash('sha256').update(`${article.id}${found}`).digest('hex').slice(0, 24)}`
      await t
        .insertInto('findings')
        .values({ id, article: article.id, kind: finding.kind, body: found })
        .onConflict((o) => o.doNothing())
        .execute()
    }
    for (const holding of entry.learned) {
      const id = `${holding.office}|${holding.person}|${article.id}`
      await t
        .insertInto('learned')
        .values({ id, body: JSON.stringify(holding) })
        .onConflict((o) => o.doNothing())
        .execute()
    }
    return 'added'
  })
}

async function lastLink(
  t: Kysely<Tables> | Transaction<Tables>,
  table: 'articles' | 'reports',
): Promise<string> {
  const row = await t.selectFrom(table).select('chain').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.chain ?? CHAIN_START
}

async function addReport(t: Transaction<Tables>, report: Report, trace: readonly TraceLine[]): Promise<void> {
  const known = await t.selectFrom('reports').select('id').where('id', '=', report.id).executeTakeFirst()
  if (known) return
  const body = JSON.stringify(report)
  const before = await lastLink(t, 'reports')
  await t
    .insertInto('reports')
    .values({
      id: report.id,
      article: report.article.id,
      event: report.event,
      status: report.status,
      body,
      chain: linkChain(before, report.id, body),
    })
    .execute()
  for (const e of report.evidence) {
    await t
      .insertInto('evidence')
      .values({ report: report.id, start: e.start, end: e.end, exact: e.exact })
      .execute()
  }
  for (const side of ['actor', 'recipient'] as const) {
    for (const p of report[side]) {
      const id = p.identifier_id ?? `name:${p.entity_text}`
      const row = {
        id,
        name: p.identifier_text ?? p.entity_text,
        code: p.code,
        sector: p.sector,
        wikidata: p.wikidata,
      }
      await t
        .insertInto('parties')
        .values(row)
        .onConflict((o) => o.column('id').doNothing())
        .execute()
      await t
        .insertInto('report_parties')
        .values({ report: report.id, party: id, side, printed: p.entity_text })
        .execute()
    }
  }
  const lines = trace.filter((l) => l.report === report.id)
  await t
    .insertInto('traces')
    .values({ report: report.id, body: JSON.stringify(lines) })
    .onConflict((o) => o.doNothing())
    .execute()
}
