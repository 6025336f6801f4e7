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
  const report = importStatements(openAlmanac(), text)
  for (const line of report.added) process.stdout.write(`added    ${describe(line)}\n`)
  for (const { after } of report.changed) process.stdout.write(`changed  ${describe(after)}\n`)
  for (const { row, reason } of report.refused) process.stdout.write(`refused  row ${row}: ${reason}\n`)
  process.stdout.write(
    `${report.added.length} added, ${report.changed.length} changed, ${report.refused.length} refused.\n`,
  )
  if (options.out) writeFileSync(options.out, report.table)
  return report.added.length + report.changed.length > 0 ? EXIT.ok : EXIT.failed
}

function describe(line: StatementLine): string {
  return `${line.name} (${line.person}) — ${line.office}: ${line.from ?? '?'} to ${line.until ?? '?'}`
}

/** Lists overlaps and impossible spans; gaps only with `--gaps`, since sources have many. */
export async function checkHoldings(options: { readonly gaps?: boolean }): Promise<number> {
  const faults = checkAlmanac(openAlmanac())
  const counts = new Map<string, number>()
  for (const fault of faults) counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1)
  for (const fault of faults) {
    if (fault.kind === 'gap' && !options.gaps) continue
    process.stdout.write(
      `${fault.kind.padEnd(11)} ${fault.office}  ${fault.people.join(', ')}  ${fault.from} to ${fault.until}\n`,
    )
  }
  const said = [...counts].map(([kind, n]) => `${n} ${kind}`).join(', ')
  process.stdout.write(
    `${said === '' ? 'No faults' : said}.${options.gaps ? '' : ' --gaps lists the gaps.'}\n`,
  )
  return faults.some((f) => f.kind === 'impossible') ? EXIT.failed : EXIT.ok
}
