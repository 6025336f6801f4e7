// In: what merging judged just now; out: judgement rows: new ones are added, ones no longer made are withdrawn, never deleted.

import type { Judgement } from '../terms/index.js'
import type { OpenRecord } from './open-record.js'

/** Keeps the rule's judgements in step with `made`; a person's rows are left alone. `now` is an ISO instant. */
export async function keepJudgements(
  record: OpenRecord,
  made: readonly Judgement[],
  now: string,
): Promise<void> {
  await record.db.transaction().execute(async (t) => {
    const rows = await t.selectFrom('judgements').selectAll().where('by', 'like', 'rule:%').execute()
    const known = new Map(rows.map((r) => [r.id, r]))
    const current = new Set(made.map((j) => j.id))
    for (const j of made) {
      const row = known.get(j.id)
      if (!row)
        await t
          .insertInto('judgements')
          .values({ ...j, same: j.same ? 1 : 0, at: now })
          .execute()
      else if (row.withdrawn !== null)
        await t.updateTable('judgements').set({ withdrawn: null, at: now }).where('id', '=', j.id).execute()
    }
    for (const row of rows) {
      if (!current.has(row.id) && row.withdrawn === null)
        await t.updateTable('judgements').set({ withdrawn: now }).where('id', '=', row.id).execute()
    }
  })
}
