// `chancery almanac import FILE` and `chancery almanac check`: statements of offices held, and faults in what is known.

import { readFileSync, writeFileSync } from 'node:fs'
import { checkAlmanac, importStatements, type StatementLine } from '../../almanac/index.js'
import { openAlmanac } from '../../resources.js'
import { explainFault } from '../collect-inputs.js'
import { EXIT } from '../exit-codes.js'

/** Reports what a file of Wikidata's statements would add, change and what is refused; `--out` keeps the lines as a table. */
export async function importFile(file: string, options: { readonly out?: string }): Promise<number> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    process.stderr.write(`${file}: ${explainFault(cause).text}\n`)
    return EXIT.failed
  }
  const almanac = openAlmanac()
  const report = importStatements(almanac, text)
  const whole = report.refused.find(({ row }) => row === 0)
  if (whole !== undefined) {
    process.stderr.write(`${file}: ${whole.reason}.\n`)
    return EXIT.failed
  }
  for (const line of report.added) process.stdout.write(`added    ${describe(line)}\n`)
  for (const { after } of report.changed) process.stdout.write(`changed  ${describe(after)}\n`)
  for (const { row, line, kept } of report.conflicts) {
    const holder = almanac.findPersonById(kept.person)?.name ?? kept.person
    process.stdout.write(
      `conflict row ${row}: ${describe(line)} — kept by hand: ${holder}, ${kept.from ?? '?'} to ${kept.until ?? '?'}\n`,
    )
  }
  for (const { row, reason } of report.refused) process.stdout.write(`refused  row ${row}: ${reason}\n`)
  process.stdout.write(
    `${report.added.length} added, ${report.changed.length} changed, ${report.conflicts.length} in conflict, ${report.refused.length} refused.\n`,
  )
  if (options.out) writeFileSync(options.out, report.table)
  return report.added.length + report.changed.length > 0 ? EXIT.ok : EXIT.failed
}

function describe(line: StatementLine): string {
  return `${line.name} (${line.person}) — ${line.office}: ${line.from ?? '?'} to ${line.until ?? '?'}`
}

/** Kinds of office whose gaps are told one by one; the rest together. */
const MOST_KINDS = 15

/** Lists overlaps and impossible spans, and counts the gaps by kind of office; `--gaps` lists these too, since sources have many. Fails where someone cannot have held an office so, or two held one at once. */
export async function checkHoldings(options: { readonly gaps?: boolean }): Promise<number> {
  const faults = checkAlmanac(openAlmanac())
  const gaps = faults.filter(({ kind }) => kind === 'gap')
  const wrong = faults.filter(({ kind }) => kind !== 'gap')
  for (const fault of options.gaps ? [...wrong, ...gaps] : wrong) {
    process.stdout.write(
      `${fault.kind.padEnd(11)} ${fault.office}  ${fault.people.join(', ')}  ${fault.from} to ${fault.until}\n`,
    )
  }
  const kinds = countKinds(gaps)
  for (const [kind, count] of kinds.slice(0, MOST_KINDS))
    process.stdout.write(`gaps        ${String(count).padStart(5)}  ${kind}\n`)
  const others = kinds.slice(MOST_KINDS).reduce((sum, [, count]) => sum + count, 0)
  if (others > 0)
    process.stdout.write(
      `gaps        ${String(others).padStart(5)}  ${kinds.length - MOST_KINDS} other kinds\n`,
    )
  const count = (kind: string): number => wrong.filter((fault) => fault.kind === kind).length
  process.stdout.write(
    `${count('impossible')} impossible, ${count('overlap')} overlaps, ${gaps.length} gaps.${options.gaps ? '' : ' --gaps lists the gaps.'}\n`,
  )
  return wrong.length > 0 ? EXIT.failed : EXIT.ok
}

function countKinds(gaps: readonly { readonly office: string }[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { office } of gaps) {
    const kind = office.slice(office.indexOf('/') + 1).replace(/:.*/, '')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
