// In: the own gold as the pipeline reads it now; out: the weights of certainty fitted on it, and how far they can be believed on texts they have not seen.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openResources, packageRoot } from '../src/resources.js'
import { ChanceryError } from '../src/terms/index.js'
import { type Calibration, calibrate, type Judged, judgeReports } from './score/calibration.js'
import { fitLogistic, predict, type Row } from './score/fit-logistic.js'
import { type ReadText, readCorpus } from './score/read-corpus.js'
import { scoreTexts } from './score/score-events.js'

const FOLDS = 5
const SOURCE = join(packageRoot, 'src', 'code', 'certainty.ts')
const BLOCK = /const WEIGHTS = \{\n([\s\S]*?)\n\}/

interface JudgedRow extends Row {
  readonly text: number
  readonly certainty: number
}

/** `certainty [--write]`, on all that is coded, the too unsure to record among it: with `--write` the fitted weights replace those in `src/code/certainty.ts`. */
export async function run(args: string[]): Promise<number> {
  const source = readFileSync(SOURCE, 'utf8')
  const names = listSigns(source)
  const texts = await readCorpus('own', { ...(await openResources()), keepUnsure: true })
  const rows = scoreTexts(texts).flatMap(({ text, match }, at) =>
    judgeReports(text, match).map(({ report, right }): JudgedRow => {
      const made = text.reports[report]
      return {
        text: at,
        right,
        certainty: made?.certainty ?? 0,
        signs: readSigns(texts[at] as ReadText, made?.id ?? '', names),
      }
    }),
  )
  const unseen = rows.map((row): Judged => {
    const weights = fitLogistic(rows.filter((r) => r.text % FOLDS !== row.text % FOLDS))
    return { certainty: predict(weights, row.signs), right: row.right }
  })
  const weights = fitLogistic(rows)
  print('as the coder has it now', calibrate(rows))
  print(`fitted, on texts left out in ${FOLDS} folds`, calibrate(unseen))
  const block = names.map((n, i) => `  ${n}: ${Math.round((weights[i] ?? 0) * 100) / 100},`).join('\n')
  console.log(`weights fitted on all ${rows.length} reports of ${texts.length} texts:\n${block}`)
  if (args.includes('--write')) {
    writeFileSync(
      SOURCE,
      source.replace(BLOCK, () => `const WEIGHTS = {\n${block}\n}`),
    )
    console.log('written to src/code/certainty.ts; build again to use them')
  }
  return 0
}

function listSigns(source: string): string[] {
  const block = BLOCK.exec(source)?.[1]
  if (block === undefined)
    throw new ChanceryError(
      'evaluate/no-weights',
      'src/code/certainty.ts has no block `const WEIGHTS = {…}`.',
    )
  return [...block.matchAll(/^\s*(\w+):/gm)].map((m) => m[1] ?? '')
}

/** The signs as the trace of a report has them: those that are not named are nothing. */
function readSigns(text: ReadText, report: string, names: readonly string[]): number[] {
  const trace = text.output.kind === 'read' ? text.output.trace : []
  const line = trace.find((l) => l.report === report && l.rule === 'code/certainty')
  const known = new Map([['bias', 1]])
  for (const part of line?.text.split(', ') ?? []) {
    const [name = '', value = ''] = part.split(' ')
    known.set(name, Number(value))
  }
  return names.map((name) => known.get(name) ?? 0)
}

function print(label: string, c: Calibration): void {
  console.log(
    `${label}: ${c.reports} reports, calibration error ${c.error.toFixed(3)}, surer half right ${c.surer.toFixed(3)}, other half ${c.other.toFixed(3)}, points between ${(100 * (c.surer - c.other)).toFixed(1)}`,
  )
  for (const bin of c.bins)
    if (bin.count > 0)
      console.log(
        `  from ${bin.from.toFixed(1)}: ${String(bin.count).padStart(4)} reports, said ${bin.said.toFixed(2)}, right ${bin.right.toFixed(2)}`,
      )
}
