// In: what kind of case, a slug that names the difficulty, and a text that is read wrong; out: a folder in test/cases with what is read now, to be set right by hand.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runPipeline } from '../src/pipeline.js'
import { readArticle } from '../src/read/index.js'
import { openResources, packageRoot } from '../src/resources.js'
import { ChanceryError } from '../src/terms/index.js'
import { outlineReport, type WholeCase } from '../test/support/outline-report.js'

const USAGE = `usage: npm run new-case -- read|whole SLUG FILE [--published EDTF] [--outlet NAME] [--url URL]
  read   what reading makes of a page or text: title, byline, blocks
  whole  what the whole pipeline makes of it: reports in outline
The slug names the difficulty: capital-as-metonym, month-without-year.`

async function makeCase(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { published: { type: 'string' }, outlet: { type: 'string' }, url: { type: 'string' } },
  })
  const [kind, slug, file] = positionals
  if (
    (kind !== 'read' && kind !== 'whole') ||
    slug === undefined ||
    file === undefined ||
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
  )
    throw new ChanceryError('new-case/usage', USAGE)
  const folder = join(packageRoot, 'test', 'cases', kind, slug)
  if (existsSync(folder))
    throw new ChanceryError('new-case/exists', `${folder} is there already. Choose another slug.`)
  const bytes = readFileSync(file)
  const input = `input${extname(file).startsWith('.htm') ? '.html' : '.txt'}`
  const expected = kind === 'read' ? outlineReading(bytes, input) : await outlineWhole(bytes, input, values)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, input), bytes)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
  return folder
}

function outlineReading(bytes: Uint8Array, source: string): Record<string, unknown> {
  const article = readArticle({ bytes, source, hints: {} })
  if ('code' in article) return { refusal: article.code, text: article.text }
  const { title, byline, outlet, stated, truncated, credited } = article
  return { title, byline, outlet, stated, truncated, credited, kinds: article.blocks.map((b) => b.kind) }
}

async function outlineWhole(
  bytes: Uint8Array,
  source: string,
  hints: WholeCase['hints'],
): Promise<WholeCase> {
  const output = await runPipeline({ bytes, source, hints }, await openResources())
  if (output.kind === 'refused') throw new ChanceryError(output.code, output.text)
  const findings = output.findings.map((f) => f.code)
  return { hints: { ...hints }, reports: output.reports.map(outlineReport), findings }
}

try {
  const folder = await makeCase(process.argv.slice(2))
  console.log(
    `${folder} holds what is read now. Set expected.json right; the test fails until the code does.`,
  )
} catch (error) {
  if (!(error instanceof ChanceryError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
