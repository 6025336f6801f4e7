// In: an open database; out: the record's tables at the newest schema version, made or migrated.

import { type Generated, type Kysely, sql } from 'kysely'
import { ChanceryError } from '../terms/index.js'

export const SCHEMA_VERSION = 1

export interface Tables {
  meta: { key: string; value: string }
  /** One row a text, however many paths or addresses it came from. */
  articles: {
    seq: Generated<number>
    id: string
    sha256: string
    text: string
    /** The Article without its text, JSON. */
    body: string
    /** Sentence bounds `[[start, end]…]`, JSON. */
    sentences: string
    sample: number
    /** sha256 over the row before and this one: a broken chain shows a row changed or lost. */
    chain: string
  }
  sources: { article: string; source: string }
  reports: {
    seq: Generated<number>
    id: string
    article: string
    event: string
    status: string
    body: string
    chain: string
  }
  evidence: { report: string; start: number; end: number; exact: string }
  parties: { id: string; name: string; code: string | null; sector: string | null; wikidata: string | null }
  report_parties: { report: string; party: string; side: string; printed: string }
  findings: { id: string; article: string | null; kind: string; body: string }
  traces: { report: string; body: string }
  learned: { id: string; body: string }
  judgements: {
    id: string
    left: string
    right: string
    same: number
    by: string
    reason: string
    score: number
    at: string | null
    withdrawn: string | null
  }
}

/** Makes the tables, or refuses a record that a newer version wrote. */
export async function prepareSchema(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst()
  const found = row ? Number(row.value) : 0
  if (found > SCHEMA_VERSION) {
    throw new ChanceryError(
      'record/newer-schema',
      `This record was written by a newer Chancery (schema ${found}; this one knows ${SCHEMA_VERSION}). Update Chancery, or name another folder with --data.`,
      { found, known: SCHEMA_VERSION },
    )
  }
  if (found === SCHEMA_VERSION) return
  await db.transaction().execute(async (t) => {
    await createTables(t)
    await t
      .insertInto('meta')
      .values({ key: 'schema', value: String(SCHEMA_VERSION) })
      .onConflict((o) => o.column('key').doNothing())
      .execute()
  })
}

async function createTables(t: Kysely<Tables>): Promise<void> {
  const table = (name: keyof Tables & string) => t.schema.createTable(name).ifNotExists()
  await table('articles')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('sentences', 'text', (c) => c.notNull())
    .addColumn('sample', 'integer', (c) => c.notNull())
    .addColumn('chain', 'text', (c) => c.notNull())
    .execute()
  await table('sources')
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('sources_key', ['article', 'source'])
    .execute()
  await table('reports')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('chain', 'text', (c) => c.notNull())
    .execute()
  await table('evidence')
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('exact', 'text', (c) => c.notNull())
    .execute()
  await table('parties')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('code', 'text')
    .addColumn('sector', 'text')
    .addColumn('wikidata', 'text')
    .execute()
  await table('report_parties')
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('party', 'text', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('printed', 'text', (c) => c.notNull())
    .execute()
  await table('findings')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('article', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  await table('traces')
    .addColumn('report', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  await table('learned')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  await table('judgements')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('left', 'text', (c) => c.notNull())
    .addColumn('right', 'text', (c) => c.notNull())
    .addColumn('same', 'integer', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('score', 'real', (c) => c.notNull())
    .addColumn('at', 'text')
    .addColumn('withdrawn', 'text')
    .execute()
  await sql`create index if not exists evidence_report on evidence (report)`.execute(t)
  await sql`create index if not exists report_parties_report on report_parties (report)`.execute(t)
  await sql`create index if not exists reports_article on reports (article)`.execute(t)
}
