// `chancery verify`: every hash, quotation and judgement checked; exit 1 and a list where one fails.

import { openRecord, verifyRecord } from '../../record/index.js'
import { EXIT } from '../exit-codes.js'
import { chooseFolder } from '../open-view.js'

export async function verifyData(options: { readonly data: string }): Promise<number> {
  const record = await openRecord(await chooseFolder(options.data))
  const found = await verifyRecord(record)
  await record.close()
  const counted = `${found.articles} articles, ${found.reports} reports, ${found.quotes} quotations, ${found.judgements} judgements`
  if (found.faults.length === 0) {
    process.stdout.write(`Checked ${counted}: all hold.\n`)
    return EXIT.ok
  }
  for (const fault of found.faults) process.stdout.write(`${fault.code}  ${fault.at}  ${fault.text}\n`)
  process.stdout.write(`Checked ${counted}: ${found.faults.length} do not hold.\n`)
  return EXIT.failed
}
