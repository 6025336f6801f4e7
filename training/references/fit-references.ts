// In: texts with acts as training/acts.py writes them, and it.tsv beside this file; out: the weights of src/names/antecedents, and how often they are right on texts left out.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCastTools } from '../../evaluation/cast-text.js'
import {
  type AntecedentWeights,
  namesOf,
  rateAntecedents,
} from '../../src/names/antecedents/choose-antecedent.js'
import type { OpenReference } from '../../src/names/index.js'
import { packageRoot } from '../../src/resources.js'
import { openArticles } from '../reader/act-rows.js'
import { listTopics } from '../reader/gold-topics.js'
import { castOf, keyOf, listReferences, type ReadText, readTexts, readTold } from './read-texts.js'

/** A pronoun, which of its choices are right, and whether none of them is. */
interface Row {
  readonly fold: number
  readonly words: string
  readonly open: OpenReference
  readonly right: readonly boolean[]
  readonly none: boolean
}

const FOLDS = 5
const STEPS = 300
const RATE = 0.3
/** Pull of every weight toward nothing, in rows. */
const RIDGE = 4
const TARGET = join(packageRoot, 'src', 'names', 'antecedents', 'antecedent-weights.ts')
/** What bears the code of its owner: "its embassy", but not "its neighbour", "her host". */
const OWNED =
  /\b(?:countr(?:y|ies)|governments?|state|ministr(?:y|ies)|ministers?|embass(?:y|ies)|ambassadors?|envoys?|army|navy|troops|forces|soldiers|people|president|parliament|diplomats?|spokes\w+|citizens|nationals|officials?|consul(?:ate)?|chargé|military|officers|airline|police|delegation|chairman|leader|premier|prime minister)$/i

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, cache: { type: 'string' } },
})
const [file] = positionals
if (file === undefined)
  throw new Error('usage: npx tsx training/references/fit-references.ts ACTS.json [--cache FILE] [--write]')

const gold = ['samples', 'texts'].map((folder) => join(packageRoot, 'evaluation/gold', folder))
const articles = openArticles(file, listTopics(gold)).filter(
  (a) =>
    a.style !== 'drill' && a.sentences.length > 2 && listReferences({ written: a, starts: [] }).length > 0,
)
const told = readTold()
const rows = await collectRows()
const seen = new Array(FOLDS).fill(0).flatMap((_, fold) => {
  const weights = fitWeights(rows.filter((row) => row.fold !== fold))
  return rows
    .filter((row) => row.fold === fold)
    .map((row) => ({ row, chances: rateAntecedents(row.open, weights) }))
})
const loss = seen.reduce((sum, { row, chances }) => {
  const none = row.none ? 1 - chances.reduce((a, b) => a + b, 0) : 0
  const good = chances.reduce((a, chance, i) => a + (row.right[i] ? chance : 0), none)
  return sum - Math.log(Math.max(good, 1e-6)) / seen.length
}, 0)
console.log(`${seen.length} pronouns, mean log loss ${loss.toFixed(3)}`)
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) report(least)
if (values.write) writeWeights(fitWeights(rows))

async function collectRows(): Promise<Row[]> {
  const tools = await openCastTools()
  const texts = await readTexts(articles, tools, values.cache)
  return texts.flatMap((text, at) => {
    const heard: OpenReference[] = []
    const cast = castOf(text, tools, (open) => heard.push(open))
    const once = heard.filter(
      (open, i) => heard.findIndex((o) => o.sentence === open.sentence && o.at === open.at) === i,
    )
    return once.flatMap((open): readonly Row[] => {
      const codes = codesAt(text, open)
      if (codes === null) return []
      const found = open.choices.map(
        (choice) => new Set(choice.parties.map((party) => cast.parties[party]?.code ?? null)),
      )
      const right = found.map((had) => had.size === codes.size && [...codes].every((code) => had.has(code)))
      const some = right.some((is) => is)
      // Nobody of that code was named: someone of whom the almanac knows no state may be meant, or nobody of the cast.
      const loose = some ? right : found.map((had) => had.size === 1 && had.has(null))
      const words = text.sentences[open.sentence]?.tokens[open.at]?.form.toLowerCase() ?? ''
      return [{ fold: at % FOLDS, words, open, right: loose, none: !some }]
    })
  })
}

/** The codes that are right for a pronoun, or for what it owns; null where nobody wrote them down. */
function codesAt(text: ReadText, open: OpenReference): ReadonlySet<string> | null {
  const token = text.sentences[open.sentence]?.tokens[open.at]
  if (token === undefined) return null
  const reference = listReferences(text).find(
    (r) => r.start === token.start || (r.form === 'nominal' && r.end === token.end && /^the /i.test(r.words)),
  )
  if (reference !== undefined) {
    const own = reference.end === token.end
    // "the government": a body above the states owns none.
    if (own) return reference.codes
    return OWNED.test(reference.words) && reference.codes.size === 1 ? reference.codes : null
  }
  const code = told.get(keyOf(text, token.start))
  return code === undefined ? null : new Set(code === '-' ? [] : [code])
}

/** Gradient ascent with a step for each weight by the size of its gradients (Duchi and others, 2011). */
function fitWeights(given: readonly Row[]): AntecedentWeights {
  const weights: Record<string, number> = {}
  const sizes: Record<string, number> = {}
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = {}
    for (const { open, right, none } of given) {
      const chances = rateAntecedents(open, weights)
      const left = 1 - chances.reduce((a, b) => a + b, 0)
      const sum = chances.reduce((total, chance, i) => total + (right[i] ? chance : 0), none ? left : 0)
      const pull = (chance: number, good: boolean): number =>
        (good ? chance / Math.max(sum, 1e-12) : 0) - chance
      open.choices.forEach((choice, i) => {
        add(slope, choice.clues, open, pull(chances[i] ?? 0, right[i] ?? false))
      })
      add(slope, open.none, open, pull(left, none))
    }
    for (const name of Object.keys(slope)) {
      const g = (slope[name] ?? 0) - RIDGE * (weights[name] ?? 0)
      sizes[name] = (sizes[name] ?? 0) + g * g
      weights[name] = (weights[name] ?? 0) + (RATE * g) / Math.sqrt((sizes[name] ?? 0) + 1e-9)
    }
  }
  return weights
}

function add(
  slope: Record<string, number>,
  clues: OpenReference['none'],
  open: OpenReference,
  pull: number,
): void {
  for (const [name, value] of Object.entries(clues))
    if (value !== 0) for (const key of namesOf(name, open.kind)) slope[key] = (slope[key] ?? 0) + pull * value
}

function report(least: number): void {
  const tallies = new Map<string, number[]>()
  for (const { row, chances } of seen) {
    const none = 1 - chances.reduce((a, b) => a + b, 0)
    const best = chances.reduce((b, chance, i) => (chance > (chances[b] ?? 0) ? i : b), 0)
    const chance = chances[best] ?? 0
    const taken = chance >= least && chance > none
    const what = taken ? (row.right[best] ? 0 : 1) : row.none ? 3 : 2
    for (const key of ['all', row.words]) {
      const tally = tallies.get(key) ?? [0, 0, 0, 0]
      tallies.set(key, tally)
      tally[what] = (tally[what] ?? 0) + 1
    }
  }
  console.log(`least chance ${least}, ${FOLDS} folds by article`)
  for (const [key, [right, wrong, lost, open]] of [...tallies].sort(
    (a, b) => (b[1][0] ?? 0) - (a[1][0] ?? 0),
  ))
    if (key === 'all' || least === 0.4 || least === 0.3)
      console.log(`  ${key.padEnd(6)} right ${right}  wrong ${wrong}  lost ${lost}  rightly open ${open}`)
}

function writeWeights(weights: AntecedentWeights): void {
  const lines = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},\n`)
  const source = readFileSync(TARGET, 'utf8')
  writeFileSync(
    TARGET,
    source.replace(/= \{[\s\S]*\}/, () => `= {\n${lines.join('')}}`),
  )
  console.log(`written to ${TARGET}`)
}
