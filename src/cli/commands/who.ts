// `chancery who`: who held an office on a day, or which offices a person held.

import { whoHeld } from '../../almanac/index.js'
import { listLearned, openRecord } from '../../record/index.js'
import { openAlmanac } from '../../resources.js'
import { ChanceryError, type OfficeAnswer } from '../../terms/index.js'
import { boundsOf } from '../../when/index.js'
import { EXIT } from '../exit-codes.js'

export async function who(
  words: readonly string[],
  options: { readonly on?: string; readonly json?: boolean; readonly data?: string },
): Promise<number> {
  const query = words.join(' ')
  if (options.on !== undefined && boundsOf(options.on) === null) {
    throw new ChanceryError(
      'who/bad-date',
      `${options.on} is no date. Write it as 2025-11-18, 2025-11 or 2025.`,
      { on: options.on },
    )
  }
  const today = new Date().toISOString().slice(0, 10)
  const answers: OfficeAnswer[] = [...whoHeld(openAlmanac(), query, options.on ?? null, today)]
  if (options.data) answers.push(...(await learnedAnswers(options.data, query)))
  if (options.json) process.stdout.write(`${JSON.stringify(answers)}\n`)
  else if (answers.length === 0)
    process.stdout.write(`Nobody known for “${query}”${options.on ? ` on ${options.on}` : ''}.\n`)
  else
    for (const a of answers)
      process.stdout.write(
        `${a.person} — ${a.office}, ${a.code}: ${a.from ?? '?'} to ${a.to === '..' ? 'now' : (a.to ?? 'unknown')}  [${a.source}]\n`,
      )
  return EXIT.ok
}

async function learnedAnswers(folder: string, query: string): Promise<OfficeAnswer[]> {
  const record = await openRecord(folder)
  const learned = await listLearned(record)
  await record.close()
  const wanted = query.toLowerCase()
  return learned
    .filter(
      (h) =>
        h.personName.toLowerCase() === wanted ||
        `${h.officeName} of ${h.code}`.toLowerCase().includes(wanted),
    )
    .map((h) => ({
      person: h.personName,
      wikidata: null,
      office: h.officeName,
      code: h.code,
      from: h.seen,
      to: h.seen,
      source: h.source,
    }))
}
