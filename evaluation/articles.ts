// In: a folder with html/*.html.gz; out: {key: {articleBody}} as JSON, to be scored against the benchmark's truth.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readBody } from '../src/read/index.js'

const ending = '.html.gz'

/** `DIR --out OUT.json`. Pages in every language are read: only the extraction is measured. */
export function run(args: readonly string[]): void {
  const at = args.indexOf('--out')
  const out = at < 0 ? undefined : args[at + 1]
  const folder = args.find((_, i) => at < 0 || (i !== at && i !== at + 1))
  if (folder === undefined || out === undefined) throw new Error('usage: articles DIR --out OUT.json')
  const html = join(folder, 'html')
  const bodies: Record<string, { articleBody: string }> = {}
  for (const file of readdirSync(html).sort()) {
    if (!file.endsWith(ending)) continue
    const page = gunzipSync(readFileSync(join(html, file))).toString('utf8')
    bodies[file.slice(0, -ending.length)] = { articleBody: readBody(page).join('\n\n') }
  }
  writeFileSync(out, `${JSON.stringify(bodies, null, 1)}\n`)
}
