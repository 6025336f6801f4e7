// In: texts with acts, as training/acts.py writes them; out: how often a pronoun or short nominal that is a side of an act is given the right state, by its form.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/resources.js'
import { openArticles } from '../training/reader/act-rows.js'
import { listTopics } from '../training/reader/gold-topics.js'
import {
  castOf,
  keyOf,
  listReferences,
  mentionAt,
  readTexts,
  readTold,
} from '../training/references/read-texts.js'
import { openCastTools } from './cast-text.js'

interface Tally {
  right: number
  wrong: number
  open: number
}

/** Every second article that has such words, at most this many. */
const MOST = 250

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      cache: { type: 'string' },
      all: { type: 'boolean' },
      verbose: { type: 'boolean', short: 'v' },
    },
  })
  const [file] = positionals
  if (file === undefined) {
    console.log('usage: npm run evaluate -- references ACTS.json [--cache FILE] [--all] [-v]')
    return 1
  }
  const gold = ['samples', 'texts'].map((folder) => join(packageRoot, 'evaluation/gold', folder))
  const articles = openArticles(file, listTopics(gold)).filter(
    (article) =>
      article.style !== 'drill' &&
      article.sentences.length > 2 &&
      listReferences({ written: article, starts: [] }).length > 0,
  )
  const chosen = values.all ? articles : articles.filter((_, at) => at % 2 === 0).slice(0, MOST)
  const tools = await openCastTools()
  const texts = await readTexts(chosen, tools, values.cache)
  const tallies = new Map<string, Tally>()
  const told = readTold()
  const bump = (key: string, what: keyof Tally): void => {
    const tally = tallies.get(key) ?? { right: 0, wrong: 0, open: 0 }
    tallies.set(key, tally)
    tally[what]++
  }
  for (const text of texts) {
    const cast = castOf(text, tools)
    for (const { span, parties } of cast.mentions.filter((m) => /^it$/i.test(m.span.exact))) {
      const code = told.get(keyOf(text, span.start))
      const found = cast.parties[parties[0] ?? -1]?.code ?? null
      if (code === undefined) continue
      if (code === '-') bump('it (no party)', found === null ? 'right' : 'wrong')
      else bump('it (outside acts)', found === code ? 'right' : found === null ? 'open' : 'wrong')
    }
    for (const reference of listReferences(text)) {
      const found: ReadonlySet<string> = mentionAt(text, cast, reference)?.codes ?? new Set()
      const same = found.size === reference.codes.size && [...found].every((c) => reference.codes.has(c))
      const what = same ? 'right' : found.size === 0 ? 'open' : 'wrong'
      bump(reference.form, what)
      bump(reference.words.toLowerCase(), what)
      if (values.verbose && what !== 'right')
        console.log(
          `${what} ${text.written.name}: ${reference.words} is ${[...reference.codes]}, read ${[...found]}\n    ${text.article.text.slice(Math.max(0, reference.start - 260), reference.start)}[[${reference.words}]]${text.article.text.slice(reference.end, reference.end + 100)}`.replace(
            /\n\n/g,
            ' ¶ ',
          ),
        )
    }
  }
  console.log(`${texts.length} articles`)
  const size = ({ right, wrong, open }: Tally): number => right + wrong + open
  const rows = [...tallies].sort((a, b) => size(b[1]) - size(a[1])).slice(0, 40)
  for (const [name, { right, wrong, open }] of rows)
    console.log(`${name.padEnd(20)} right ${right}  wrong ${wrong}  open ${open}`)
  return 0
}
