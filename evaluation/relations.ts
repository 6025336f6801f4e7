// In: a TSV of sentences with source and target; out: a TSV with the root and quad that the relation reader gives each.

import { readFile, writeFile } from 'node:fs/promises'
import { makePair } from '../src/parse/index.js'
import { ROOTS, type Root, scaleOf } from '../src/terms/index.js'
import { openShippedReader } from './open-reader.js'
import { readArguments } from './read-arguments.js'

/** `relations FILE.tsv --out OUT.tsv [--runtime native|wasm]`; exit code. */
export async function run(args: string[]): Promise<number> {
  const { file, out, runtime } = readArguments(args, 'relations FILE.tsv --out OUT.tsv')
  const rows = readTable(await readFile(file, 'utf8'))
  const reader = await openShippedReader(runtime)
  const readings = await reader.readPairs(
    rows.map((row) => makePair(row.sentence ?? '', row.source ?? '', row.target ?? '')),
  )
  const lines = rows.map((row, i) => {
    const shares = readings[i]?.roots ?? {}
    // "nothing" is no answer here: the best of the 15 is asked for
    const root = ROOTS.reduce(
      (best, r) => ((shares[r] ?? 0) > (shares[best] ?? 0) ? r : best),
      ROOTS[0] as Root,
    )
    return `${row.id ?? row.uid ?? ''}\t${root}\t${quadOf(root)}`
  })
  await writeFile(out, `${['id\troot\tquad', ...lines].join('\n')}\n`)
  return 0
}

function readTable(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text
    .replaceAll('\r', '')
    .split('\n')
    .filter((line) => line !== '')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

function quadOf(root: Root): number {
  return root === 'YIELD' ? 2 : (scaleOf(root, null).quad ?? 0)
}
