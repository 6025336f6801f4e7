// In: a data folder; out: the record in it, made when missing: articles, reports, judgements, in one SQLite file.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { ChanceryError } from '../terms/index.js'
import { prepareSchema, type Tables } from './schema.js'

/** How long a second process waits for the first to finish writing. */
const BUSY_MS = 10_000

export interface OpenRecord {
  readonly folder: string
  readonly file: string
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

/** Opens or makes `FOLDER/record.db`. Throws `record/cannot-open` where the folder cannot be written or the file is no record. */
export async function openRecord(folder: string): Promise<OpenRecord> {
  const file = join(folder, 'record.db')
  try {
    mkdirSync(folder, { recursive: true })
    const database = new Database(file)
    database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = normal')
    database.exec(`pragma busy_timeout = ${BUSY_MS}`)
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
    await prepareSchema(db)
    return { folder, file, db, close: () => db.destroy() }
  } catch (cause) {
    if (cause instanceof ChanceryError) throw cause
    throw new ChanceryError(
      'record/cannot-open',
      `The record at ${file} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}. Name another folder with --data, or restore the file from a copy.`,
      { file },
      cause,
    )
  }
}
