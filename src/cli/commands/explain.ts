// `chancery explain ID`: how a report or an event came to be.

import { explainId } from '../../explain.js'
import { ChanceryError } from '../../terms/index.js'
import { EXIT } from '../exit-codes.js'
import { openView } from '../open-view.js'

export async function explain(id: string, options: { readonly data: string }): Promise<number> {
  const { view, record, close } = await openView(options.data)
  const explanation = await explainId(id, view, record)
  await close()
  if (!explanation) {
    throw new ChanceryError(
      'explain/unknown-id',
      `Nothing in the record is named ${id}. Ids begin with r_ (report) or e_ (event); \`chancery export --format csv\` lists them.`,
      { id },
    )
  }
  process.stdout.write(`${explanation.kind} ${explanation.id}\n`)
  for (const line of explanation.lines) process.stdout.write(`  ${line.rule.padEnd(36)} ${line.text}\n`)
  return EXIT.ok
}
