// `chancery export`: the merged events as PLOVER lines or CSV; same record, same bytes.

import { writeFileSync } from 'node:fs'
import { exportCsv } from '../../export/csv.js'
import { exportPlover } from '../../export/plover.js'
import { ChanceryError } from '../../terms/index.js'
import { EXIT } from '../exit-codes.js'
import { openView } from '../open-view.js'

const FORMATS = { plover: exportPlover, csv: exportCsv }

export async function exportRecord(options: {
  readonly format: string
  readonly data: string
  readonly out?: string
}): Promise<number> {
  if (!(options.format in FORMATS)) {
    throw new ChanceryError(
      'export/no-such-format',
      `There is no format ${options.format}. Formats: ${Object.keys(FORMATS).join(', ')}.`,
      { format: options.format },
    )
  }
  const { view, close } = await openView(options.data)
  const text = FORMATS[options.format as keyof typeof FORMATS](view.events)
  await close()
  if (options.out) writeFileSync(options.out, text)
  else process.stdout.write(text)
  return EXIT.ok
}
