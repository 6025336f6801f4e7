// `chancery who`: who held an office on a day, or which offices a person held.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Almanac, matchNames, normalizeTitle, tellWho, type WhoTold } from '../../almanac/index.js'
import { listLearned, openRecord } from '../../record/index.js'
import { openAlmanac } from '../../resources.js'
import { ChanceryError, type LearnedHolding, type OfficeAnswer } from '../../terms/index.js'
import { boundsOf } from '../../when/index.js'
import { EXIT } from '../exit-codes.js'

/** How long after an article stated an office it is told of a later day, in days. */
const LASTS = 366
const SAME_NAME = 0.93
const SURNAME = 0.84

export async function who(
  words: readonly string[],
  options: { readonly on?: string; readonly json?: boolean; readonly data?: string },
): Promise<number> {
  const query = words.join(' ')
  const on = options.on ?? null
  if (on !== null && boundsOf(on) === null) {
    throw new ChanceryError('who/bad-date', `${on} is no date. Write it as 2025-11-18, 2025-11 or 2025.`, {
      on,
    })
  }
  if (options.data !== undefined && !existsSync(join(options.data, 'record.db'))) {
    throw new ChanceryError(
      'record/missing',
      `There is no record in ${options.data}. \`chancery add PATH…\` makes one; --data names another folder.`,
      { data: options.data },
    )
  }
  const almanac = openAlmanac()
  const told = tellWho(almanac, query, on, new Date().toISOString().slice(0, 10))
  const learned =
    options.data === undefined ? [] : await learnedAnswers(almanac, options.data, query, told, on)
  const known = told.kind === 'unreadable' ? [] : told.answers
  if (options.json) {
    // Asked for a day, the answer is of that day or none.
    const ofDay = told.kind === 'last-known' && on !== null ? [] : known
    process.stdout.write(`${JSON.stringify([...ofDay, ...learned])}\n`)
  } else {
    if (known.length + learned.length === 0) process.stdout.write(`${explainNobody(told, query, on)}\n`)
    const last = told.kind === 'last-known'
    for (const a of known) process.stdout.write(`${last ? describeLast(a) : describe(a)}\n`)
    for (const a of learned) process.stdout.write(`${describeLearned(a, on)}\n`)
  }
  return EXIT.ok
}

function explainNobody(told: WhoTold, query: string, on: string | null): string {
  const day = on === null ? '' : ` on ${on}`
  if (told.kind === 'unreadable')
    return `Nobody known for “${query}”: these words name no office and no person that the almanac has.${told.near.length === 0 ? '' : ` Names like it: ${told.near.join(', ')}.`}`
  if (told.kind === 'person') return `“${query}” held no office that the almanac knows of${day}.`
  return `Nobody known for “${query}”${day}: the almanac reads it as ${told.kind === 'office' ? told.office : 'an office'} and knows no holder.`
}

function describe(a: OfficeAnswer): string {
  const end = a.to === '..' ? (a.seen === undefined ? 'now' : `?, last seen ${a.seen}`) : (a.to ?? 'unknown')
  return `${a.person} — ${a.office}, ${a.code}: ${a.from ?? '?'} to ${end}  [${a.source}]`
}

function describeLast(a: OfficeAnswer): string {
  return `Last known: ${a.person} — ${a.office}, ${a.code}, from ${a.from ?? '?'}, as of ${a.seen}  [${a.source}]`
}

function describeLearned(a: OfficeAnswer, on: string | null): string {
  const days = on === null || a.from === null ? 0 : daysBetween(a.from, on)
  const apart = days === 0 ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} before`
  return `${a.person} — seen as ${a.office}, ${a.code}, on ${a.from ?? 'an unknown day'}${apart}  [${a.source}]`
}

/**
 * What articles said of an office or a person, with the day they said it for; with `on` only what they said for that time or up to a
 * year before. Of an office only where the almanac has nobody.
 */
async function learnedAnswers(
  almanac: Almanac,
  folder: string,
  query: string,
  told: WhoTold,
  on: string | null,
): Promise<OfficeAnswer[]> {
  const record = await openRecord(folder)
  const learned = await listLearned(record)
  await record.close()
  const office = told.kind === 'office' || told.kind === 'last-known' ? told.office : null
  if (told.kind === 'office' && told.answers.length > 0) return []
  return learned
    .filter(
      (h) =>
        h.office === office ||
        isCalled(almanac, h, query) ||
        (office === null && isNamed(h.personName, query)),
    )
    .filter((h) => on === null || meets(h.seen, on))
    .sort((a, b) => ((a.seen ?? '') < (b.seen ?? '') ? 1 : -1))
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

function isNamed(name: string, query: string): boolean {
  const near = matchNames(query, name)
  return near >= SAME_NAME || (!query.trim().includes(' ') && near >= SURNAME)
}

/** "Fiji's deputy agriculture minister", "deputy agriculture minister of Fiji": an office that the almanac has no word for. */
function isCalled(almanac: Almanac, { code, officeName }: LearnedHolding, query: string): boolean {
  const state = almanac.states.get(code)
  const asked = normalizeTitle(query.replace(/['’]s?(?=\s|$)/gu, ''))
  return [...(state?.names ?? almanac.bodies.get(code)?.names ?? []), ...(state?.demonyms ?? [])].some(
    (name) =>
      asked === normalizeTitle(`${name} ${officeName}`) ||
      asked === normalizeTitle(`${officeName} of ${name}`),
  )
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** From the last possible day of the one to the first of the other; 0 where they meet or the other is earlier. */
function daysBetween(seen: string, on: string): number {
  const last = boundsOf(seen)?.upper
  const first = boundsOf(on)?.lower
  return last && first ? Math.max(0, dayNumber(first.slice(0, 10)) - dayNumber(last.slice(0, 10))) : 0
}

function meets(seen: string | null, on: string): boolean {
  const x = seen === null ? null : boundsOf(seen)
  const y = boundsOf(on)
  if (!x || !y || seen === null) return false
  return (x.lower ?? '') <= (y.upper ?? '9999') && daysBetween(seen, on) <= LASTS
}
