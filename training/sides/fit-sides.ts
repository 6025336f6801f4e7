// In: our texts with acts as training/acts.py writes them; out: the weights of src/code/sides/side-weights.ts, and how often they are right on texts left out.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { OpenSide } from '../../src/code/index.js'
import { namesOf, rateChoices, type SideWeights } from '../../src/code/sides/choose-side.js'
import { runPipeline } from '../../src/pipeline.js'
import { openResources, packageRoot } from '../../src/resources.js'
import { openArticles, type WrittenAct, type WrittenArticle } from '../reader/act-rows.js'
import { listTopics } from '../reader/gold-topics.js'

/** An open side with the codes that are right there; none where it is to stay open. */
interface Row {
  readonly fold: number
  readonly side: OpenSide
  readonly right: ReadonlySet<string>
}

const FOLDS = 5
const STEPS = 400
const RATE = 0.5
/** Pull of every weight toward nothing, in rows. */
const RIDGE = 3
const TARGET = join(packageRoot, 'src', 'code', 'sides', 'side-weights.ts')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, rows: { type: 'string' }, gold: { type: 'string', multiple: true } },
})
const [file] = positionals
if (file === undefined)
  throw new Error(
    'usage: npx tsx training/sides/fit-sides.ts ACTS.json [--rows KEPT.json] [--gold FOLDER…] [--write]',
  )

const topics = listTopics(
  values.gold ?? [join(packageRoot, 'evaluation/gold/samples'), join(packageRoot, 'evaluation/gold/texts')],
)
const articles = openArticles(file, topics).filter((a) => a.style !== 'drill' && a.sentences.length > 2)
const rows =
  values.rows !== undefined && existsSync(values.rows) ? readRows(values.rows) : await collectRows(articles)
if (values.rows !== undefined) keepRows(values.rows)
const seen = new Array(FOLDS).fill(0).flatMap((_, fold) => {
  const weights = fitWeights(rows.filter((r) => r.fold !== fold))
  return rows.filter((r) => r.fold === fold).map((row) => ({ row, chances: rateChoices(row.side, weights) }))
})
report(seen)
if (values.write) writeWeights(fitWeights(rows))

async function collectRows(texts: readonly WrittenArticle[]): Promise<Row[]> {
  const heard: OpenSide[] = []
  const resources = { ...(await openResources()), onOpenSide: (side: OpenSide) => void heard.push(side) }
  const out: Row[] = []
  for (const [at, text] of texts.entries()) {
    heard.length = 0
    const starts: number[] = []
    let whole = ''
    for (const s of text.sentences) {
      starts.push(whole.length)
      whole += `${s.text}\n\n`
    }
    const read = await runPipeline(
      { bytes: Buffer.from(whole), source: `${text.name}.txt`, hints: { published: text.published } },
      resources,
    )
    if (read.kind !== 'read') continue
    for (const side of heard) {
      const sentence = read.sentences[side.sentence]
      const token = sentence?.tokens[side.trigger]
      if (!sentence || !token || side.choices.length === 0) continue
      const line = starts.findLastIndex((start) => start <= token.start)
      const right = rightCodes(
        text.sentences[line]?.acts ?? [],
        side,
        token.start - (starts[line] ?? 0),
        token.end - (starts[line] ?? 0),
      )
      if (right === null) continue
      if (right.size > 0 && !side.choices.some((c) => right.has(c.code))) continue
      out.push({ fold: at % FOLDS, side, right })
    }
  }
  return out
}

/** Reading a thousand articles takes minutes: the rows can be kept, and hold while no clue changes. */
function keepRows(path: string): void {
  const plain = rows.map((r) => ({ ...r, right: [...r.right] }))
  writeFileSync(
    path,
    JSON.stringify(plain, (key, value) => (key === 'naming' ? undefined : value)),
  )
}

function readRows(path: string): Row[] {
  const kept = JSON.parse(readFileSync(path, 'utf8')) as (Row & { right: string[] })[]
  return kept.map((r) => ({ ...r, right: new Set(r.right) }))
}

/** Codes of the written act that a trigger tells; none where no act is written there; null where the coding cannot say. */
function rightCodes(
  acts: readonly WrittenAct[],
  side: OpenSide,
  start: number,
  end: number,
): ReadonlySet<string> | null {
  const like = acts.filter((a) => a.event === side.event)
  const act =
    [...like, ...acts].find((a) => a.trigger[0] < end && start < a.trigger[1]) ??
    (like.length === 1 ? like[0] : undefined)
  if (!act) return like.length === 0 ? new Set() : null
  const codes = act[side.role].map((p) => p.code)
  if (codes.some((c) => c === null || c === '?')) return null
  return new Set(codes as string[])
}

/** Gradient ascent with a step for each weight by the size of its gradients (Duchi and others, 2011). */
function fitWeights(given: readonly Row[]): SideWeights {
  const weights: Record<string, number> = {}
  const sizes: Record<string, number> = {}
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = {}
    for (const { side, right } of given) {
      const chances = rateChoices(side, weights)
      const open = 1 - chances.reduce((a, b) => a + b, 0)
      const good = side.choices.map((c) => right.has(c.code))
      const sum = right.size === 0 ? open : chances.reduce((s, p, i) => s + (good[i] ? p : 0), 0)
      const pull = (p: number, isGood: boolean): number => (isGood ? p / Math.max(sum, 1e-12) : 0) - p
      side.choices.forEach((c, i) => {
        add(slope, c.clues, side, pull(chances[i] ?? 0, good[i] ?? false))
      })
      add(slope, side.none, side, pull(open, right.size === 0))
    }
    for (const name of Object.keys(slope)) {
      const g = (slope[name] ?? 0) - RIDGE * (weights[name] ?? 0)
      sizes[name] = (sizes[name] ?? 0) + g * g
      weights[name] = (weights[name] ?? 0) + (RATE * g) / Math.sqrt((sizes[name] ?? 0) + 1e-9)
    }
  }
  return weights
}

function add(slope: Record<string, number>, clues: OpenSide['none'], side: OpenSide, pull: number): void {
  for (const [name, value] of Object.entries(clues))
    if (value !== 0) for (const key of namesOf(name, side)) slope[key] = (slope[key] ?? 0) + pull * value
}

function report(list: readonly { readonly row: Row; readonly chances: readonly number[] }[]): void {
  const count = { filled: 0, right: 0, wanted: 0, ruled: 0, ruledRight: 0 }
  const bins = new Map<number, [number, number]>()
  for (const { row, chances } of list) {
    const open = 1 - chances.reduce((a, b) => a + b, 0)
    const best = chances.reduce((b, p, i) => (p > (chances[b] ?? 0) ? i : b), 0)
    const p = chances[best] ?? 0
    const code = row.side.choices[best]?.code ?? ''
    if (row.right.size > 0) count.wanted++
    const ruled = row.side.choices.filter((c) => c.clues.rule === 1)
    if (ruled.length > 0) count.ruled++
    if (ruled.some((c) => row.right.has(c.code))) count.ruledRight++
    if (p <= open) continue
    count.filled++
    if (row.right.has(code)) count.right++
    const bin = bins.get(Math.floor(p * 10)) ?? [0, 0]
    bins.set(Math.floor(p * 10), [bin[0] + 1, bin[1] + (row.right.has(code) ? 1 : 0)])
  }
  console.log(`${list.length} open sides, ${count.wanted} of them told by the article`)
  console.log(`rules alone: ${count.ruled} filled, ${count.ruledRight} right`)
  console.log(`weighed, ${FOLDS} folds by article: ${count.filled} filled, ${count.right} right`)
  for (const [bin, [n, good]] of [...bins].sort((a, b) => a[0] - b[0]))
    console.log(`  chance ${bin / 10} to ${(bin + 1) / 10}: ${n} filled, ${(good / n).toFixed(2)} right`)
}

function writeWeights(weights: SideWeights): void {
  const lines = Object.entries(weights)
    .map(([name, w]) => [name, Math.round(w * 100) / 100] as const)
    .filter(([, w]) => Math.abs(w) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, w]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${w},\n`)
  const source = readFileSync(TARGET, 'utf8')
  writeFileSync(
    TARGET,
    source.replace(/= \{[\s\S]*\}/, () => `= {\n${lines.join('')}}`),
  )
  console.log(`written to ${TARGET}`)
}
