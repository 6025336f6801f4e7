// In: a record in an empty folder; out: a failure where it forgets, doubles or overlooks something.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/read/index.js'
import {
  type ArticleEntry,
  addArticle,
  countArticles,
  findArticle,
  findReport,
  keepJudgements,
  listJudgements,
  listReports,
  type OpenRecord,
  openRecord,
  readTrace,
  SCHEMA_VERSION,
  verifyRecord,
} from '../../../src/record/index.js'
import type { Article, Judgement } from '../../../src/terms/index.js'
import { makeReport } from '../../support/make-report.js'

let folder: string
let record: OpenRecord
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-record-unit-'))
  record = await openRecord(folder)
})
afterEach(async () => {
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

function read(text: string, source = 'a.txt'): Article {
  const opened = readArticle({ bytes: new TextEncoder().encode(text), source, hints: {} })
  if ('code' in opened) throw new Error(opened.text)
  return { ...opened, published: null }
}

function entry(article: Article, id: string): ArticleEntry {
  const exact = article.text.slice(0, 12)
  const report = makeReport({
    id,
    evidence: [{ exact, prefix: '', suffix: '', start: 0, end: 12, sentence: 0 }],
  })
  return {
    article,
    sentences: [[0, article.text.length]],
    reports: [{ ...report, article: { ...report.article, id: article.id } }],
    findings: [],
    learned: [],
    trace: [{ rule: 'lexicon/CONSULT#meet-party', text: '', sentence: 0, report: id }],
    sample: false,
  }
}

const TEXT = 'The presidents of Chile and Argentina met in Buenos Aires on Monday.'
const OTHER = 'The foreign ministers of Peru and Bolivia met in La Paz on Tuesday.'
const judgement = (id: string, by = 'rule:merge/judge-pair'): Judgement => ({
  id,
  left: 'r1',
  right: 'r2',
  same: true,
  by,
  reason: 'dates agree',
  score: 0.8,
  at: null,
  withdrawn: null,
})

describe('a record', () => {
  it('gives back what was put in', async () => {
    const article = read(TEXT)
    expect(await addArticle(record, entry(article, 'r1'))).toBe('added')
    expect((await findArticle(record, article.id))?.article).toEqual(article)
    expect((await findReport(record, 'r1'))?.id).toBe('r1')
    expect(await readTrace(record, 'r1')).toMatchObject([{ rule: 'lexicon/CONSULT#meet-party' }])
    expect(await findReport(record, 'r9')).toBeNull()
  })

  it('knows a text again under another path, and keeps both paths', async () => {
    await addArticle(record, entry(read(TEXT), 'r1'))
    expect(await addArticle(record, entry(read(TEXT, 'b.txt'), 'r1'))).toBe('known')
    expect(await countArticles(record)).toBe(1)
    expect(await listReports(record)).toHaveLength(1)
    expect((await findArticle(record, read(TEXT).id))?.sources).toEqual(['a.txt', 'b.txt'])
  })

  it('stands after it was closed and opened again', async () => {
    await addArticle(record, entry(read(TEXT), 'r1'))
    await record.close()
    record = await openRecord(folder)
    expect(await countArticles(record)).toBe(1)
    expect((await verifyRecord(record)).faults).toEqual([])
  })

  it('withdraws judgements that are no longer made, never deletes them, and leaves those of people', async () => {
    await addArticle(record, entry(read(TEXT), 'r1'))
    await addArticle(record, entry(read(OTHER), 'r2'))
    await record.db
      .insertInto('judgements')
      .values({ ...judgement('j_person', 'A reader'), same: 1 })
      .execute()
    await keepJudgements(record, [judgement('j1')], '2024-01-01T00:00:00Z')
    await keepJudgements(record, [], '2024-01-02T00:00:00Z')
    const byId = async () => new Map((await listJudgements(record)).map((j) => [j.id, j]))
    expect((await byId()).get('j1')?.withdrawn).toBe('2024-01-02T00:00:00Z')
    expect((await byId()).get('j_person')?.withdrawn).toBeNull()
    await keepJudgements(record, [judgement('j1')], '2024-01-03T00:00:00Z')
    expect((await byId()).get('j1')).toMatchObject({ withdrawn: null, at: '2024-01-03T00:00:00Z' })
  })

  it('finds a judgement on a report that is gone, and a quotation that does not stand in the text', async () => {
    const article = read(TEXT)
    const whole = entry(article, 'r1')
    const bent = whole.reports.map((r) => ({
      ...r,
      evidence: r.evidence.map((e) => ({ ...e, exact: 'other' })),
    }))
    await addArticle(record, { ...whole, reports: bent })
    await keepJudgements(record, [judgement('j1')], '2024-01-01T00:00:00Z')
    const codes = (await verifyRecord(record)).faults.map((f) => f.code)
    expect(codes.sort()).toEqual(['record/altered-quote', 'record/dangling-judgement'])
  })

  it('refuses a record of a newer schema, and a file that is none, each with what to do', async () => {
    await record.db
      .updateTable('meta')
      .set({ value: String(SCHEMA_VERSION + 1) })
      .execute()
    await expect(openRecord(folder)).rejects.toMatchObject({ code: 'record/newer-schema' })
    const odd = mkdtempSync(join(folder, 'odd-'))
    writeFileSync(join(odd, 'record.db'), 'this is no database, however long it may be '.repeat(50))
    await expect(openRecord(odd)).rejects.toMatchObject({ code: 'record/cannot-open' })
  })
})
