// `chancery who`: who held an office on a day, or which offices a person held.

import { findOfficePhrase, whoHeld } from '../../almanac/index.js'
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
  const almanac = openAlmanac()
  const answers: OfficeAnswer[] = [...whoHeld(almanac, query, options.on ?? null, today)]
  if (options.data) {
    const office = findOfficePhrase(almanac, query)?.officeId ?? null
    answers.push(...(await learnedAnswers(options.data, query, office, options.on ?? null)))
  }
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

/** What articles said of an office or a person, with the day they said it for; with `on` only what they said for that time. */
async function learnedAnswers(
  folder: string,
  query: string,
  office: string | null,
  on: string | null,
): Promise<OfficeAnswer[]> {
  const record = await openRecord(folder)
  const learned = await listLearned(record)
  await record.close()
  const wanted = query.toLowerCase()
  return learned
    .filter((h) => h.office === office || h.personName.toLowerCase() === wanted)
    .filter((h) => on === null || meets(h.seen, on))
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

function meets(a: string | null, b: string): boolean {
  const x = a === null ? null : boundsOf(a)
  const y = boundsOf(b)
  if (!x || !y) return false
  return (x.lower ?? '') <= (y.upper ?? '9999') && (y.lower ?? '') <= (x.upper ?? '9999')
}
