// `chancery doctor`: what this installation runs on, in a few lines.

import { openResources, readVersion } from '../../resources.js'
import { EXIT } from '../exit-codes.js'

export async function examine(): Promise<number> {
  const started = process.hrtime.bigint()
  const resources = await openResources()
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  const lines = [
    `chancery ${readVersion()} on Node ${process.version}, ${process.platform} ${process.arch}`,
    `language engine: ${resources.engine.runtime} runtime — ${resources.engine.reason}`,
    `model en: sha256:${resources.engine.sha256}`,
    `lexicon: ${resources.lexicon.patterns.length} patterns, sha256:${resources.lexicon.digest}`,
    `second reader: ${resources.reader ? 'present' : 'not in this package'}`,
    `everything opened in ${Math.round(ms)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return EXIT.ok
}
