// In: an open record; out: every hash, quotation and judgement that does not hold.

import type { Report } from '../terms/index.js'
import { CHAIN_START, hashText, linkChain } from './chain.js'
import type { OpenRecord } from './open-record.js'

export interface Fault {
  /** `record/broken-chain`, `record/altered-text`, `record/altered-quote`, `record/lost-article`, `record/dangling-judgement`. */
  readonly code: string
  readonly at: string
  readonly text: string
}

export interface Verification {
  readonly articles: number
  readonly reports: number
  readonly quotes: number
  readonly judgements: number
  readonly faults: readonly Fault[]
}

export async function verifyRecord(record: OpenRecord): Promise<Verification> {
  const faults: Fault[] = []
  const articles = await record.db.selectFrom('articles').selectAll().orderBy('seq').execute()
  const texts = new Map<string, string>()
  let before = CHAIN_START
  for (const row of articles) {
    texts.set(row.id, row.text)
    if (hashText(row.text) !== row.sha256)
      faults.push({ code: 'record/altered-text', at: row.id, text: 'the text is not the one that was read' })
    if (linkChain(before, row.id, row.sha256, row.body) !== row.chain) {
      faults.push({
        code: 'record/broken-chain',
        at: row.id,
        text: 'this article, or one before it, was changed or removed',
      })
    }
    before = row.chain
  }
  const reports = await record.db.selectFrom('reports').selectAll().orderBy('seq').execute()
  let quotes = 0
  before = CHAIN_START
  for (const row of reports) {
    if (linkChain(before, row.id, row.body) !== row.chain) {
      faults.push({
        code: 'record/broken-chain',
        at: row.id,
        text: 'this report, or one before it, was changed or removed',
      })
    }
    before = row.chain
    const text = texts.get(row.article)
    if (text === undefined) {
      faults.push({
        code: 'record/lost-article',
        at: row.id,
        text: `its article ${row.article} is not in the record`,
      })
      continue
    }
    for (const e of readEvidence(row.body)) {
      quotes++
      if (text.slice(e.start, e.end) !== e.exact)
        faults.push({
          code: 'record/altered-quote',
          at: row.id,
          text: `the words at ${e.start}–${e.end} are not the quotation`,
        })
    }
  }
  const ids = new Set(reports.map((r) => r.id))
  const judgements = await record.db.selectFrom('judgements').selectAll().execute()
  for (const j of judgements) {
    if (!ids.has(j.left) || !ids.has(j.right))
      faults.push({
        code: 'record/dangling-judgement',
        at: j.id,
        text: 'it judges a report that is not in the record',
      })
  }
  return { articles: articles.length, reports: reports.length, quotes, judgements: judgements.length, faults }
}

function readEvidence(body: string): Report['evidence'] {
  try {
    const parsed = JSON.parse(body) as Partial<Report>
    return parsed.evidence ?? []
  } catch {
    return []
  }
}
