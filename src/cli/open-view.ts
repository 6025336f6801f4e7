// In: a data folder; out: the settled view of the user's record, or of the samples where there is none yet.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DeskView, openDesk, samplesFolder } from '../desk.js'
import { countArticles, type OpenRecord, openRecord } from '../record/index.js'
import { openResources } from '../resources.js'
import { ChanceryError } from '../terms/index.js'

export async function chooseFolder(data: string): Promise<string> {
  const samples = samplesFolder(data)
  if (existsSync(join(data, 'record.db'))) {
    const record = await openRecord(data)
    const count = await countArticles(record)
    await record.close()
    if (count > 0 || !existsSync(join(samples, 'record.db'))) return data
  }
  if (existsSync(join(samples, 'record.db'))) return samples
  throw new ChanceryError(
    'record/missing',
    `There is no record in ${data}. \`chancery add PATH…\` makes one; --data names another folder.`,
    { data },
  )
}

export async function openView(
  data: string,
): Promise<{ view: DeskView; record: OpenRecord; close(): Promise<void> }> {
  const desk = await openDesk(await chooseFolder(data), () => openResources())
  return { view: await desk.view(), record: desk.record, close: () => desk.close() }
}
