// In: questions of who held an office on a day, with the answers ("|" between other spellings, empty: nobody); out: how many are
// answered rightly, wrongly or not at all.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  type Almanac,
  findOfficePhrase,
  loadAlmanac,
  matchNames,
  readTable,
  whoHeld,
} from '../src/almanac/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const SAME_NAME = 0.9

type Outcome = 'right' | 'wrong' | 'silent'

interface Judged {
  readonly outcome: Outcome
  readonly office: string
  readonly date: string
  /** What was answered, never what was expected: a listing that is safe to work from. */
  readonly given: string
  readonly understood: string
}

/** Right: exactly one person, and the one asked for; an empty answer is right where nobody held the office. */
function judge(almanac: Almanac, office: string, date: string, answer: string): Judged {
  const given = [...new Set(whoHeld(almanac, office, date, date).map((found) => found.person))]
  const names = answer
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const understood = findOfficePhrase(almanac, office)?.officeId ?? '-'
  const same = (person: string): boolean => names.some((name) => matchNames(name, person) >= SAME_NAME)
  const right = names.length === 0 ? given.length === 0 : given.length > 0 && given.every(same)
  const outcome: Outcome = right ? 'right' : given.length === 0 ? 'silent' : 'wrong'
  return { outcome, office, date, given: given.join(', '), understood }
}

/** `npm run evaluate -- offices [FILE] [--list]`: FILE has the columns office, date, answer. */
export function run(args: string[]): { right: number; wrong: number; questions: number } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { list: { type: 'boolean' } },
  })
  const file = positionals[0] ?? join(root, 'evaluation/gold/offices/questions.tsv')
  const almanac = loadAlmanac(readFileSync(join(root, 'dist/data/almanac.json')))
  const judged = readTable(readFileSync(file, 'utf8')).map((row) =>
    judge(almanac, row.office ?? '', row.date ?? '', row.answer ?? ''),
  )
  const share = (outcome: Outcome): number =>
    judged.filter((one) => one.outcome === outcome).length / judged.length
  if (values.list === true) {
    for (const one of judged.filter((candidate) => candidate.outcome !== 'right')) {
      console.log(`${one.outcome}\t${one.office}\t${one.date}\t${one.understood}\t${one.given}`)
    }
  }
  const result = { right: share('right'), wrong: share('wrong'), questions: judged.length }
  console.log(
    `offices: ${judged.length} questions, right ${result.right.toFixed(3)}, wrong ${result.wrong.toFixed(3)}, ` +
      `unanswered ${share('silent').toFixed(3)}`,
  )
  return result
}
