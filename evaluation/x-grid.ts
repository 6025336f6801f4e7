import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join, basename } from 'node:path'
import { answerLookup } from '../src/almanac/index.js'
import { proposeMentions } from '../src/names/index.js'
import { analyse, splitArticle } from '../src/parse/index.js'
import { readArticle } from '../src/read/index.js'
import { openAlmanac } from '../src/resources.js'
import { dateArticle, findTimes, parseEdtf } from '../src/when/index.js'
import { openShippedEngine } from './open-engine.js'
const engine = await openShippedEngine()
const lookup = answerLookup(openAlmanac())
const sets: any = { dev: [], gold: [] }
async function add(set: string, file: string, truth: string, alone: boolean) {
  const opened: any = readArticle({ bytes: readFileSync(file), source: basename(file), hints: {} })
  const article = alone ? { ...opened, stated: null, url: null, dateline: null } : opened
  const s = await analyse(splitArticle(opened.text, opened.blocks), engine)
  sets[set].push({ name: basename(file), truth, article, s, times: findTimes(s, opened.text) })
}
const dirs = (process.env.DEV ?? '/work/undated-dev').split(',')
for (const dir of dirs) for (const { file, true_published } of JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8'))) await add('dev', join(dir, file), true_published, false)
for (const [g, t] of [['evaluation/gold/samples', 'samples'], ['evaluation/gold/texts', 'evaluation/gold/texts'], ['/work/shared/data/news', '/work/shared/data/news']] as const)
  for (const f of readdirSync(g).filter((f) => f.endsWith('.gold.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(g, f), 'utf8'))
    const file = [gold.file, f.replace('.gold.json', '.txt'), f.replace('.gold.json', '.html')].filter((x: any) => typeof x === 'string').map((x: string) => join(t, x)).find((x) => existsSync(x))
    const truth = gold.true_published ?? gold.published
    if (file && gold.published !== null && truth) await add('gold', file, truth, true)
  }
function run(set: string, clues: any, bad: string[] = []) {
  const widths: number[] = []
  let right = 0
  sets[set].forEach((x: any, i: number) => {
    const d = dateArticle(x.article, x.s, x.times, clues[set][i])
    const span = d.published ? parseEdtf(d.published.edtf) : null
    const m = parseEdtf(x.truth.slice(0, 7))!
    const ok = span !== null && (span.lower ?? -1e9) <= m.upper! && m.lower! <= (span.upper ?? 1e9)
    if (ok) right++
    else bad.push(x.name)
    widths.push(!span || span.lower === null || span.upper === null ? 1e4 : (span.upper - span.lower + 1) / 30.44)
  })
  widths.sort((a, b) => a - b)
  const q = (p: number) => widths[Math.floor((widths.length - 1) * p)]!.toFixed(1)
  return `${(right / widths.length).toFixed(3)} [${q(0.25)} ${q(0.5)} ${q(0.75)}]`
}
const G = globalThis as any
const clueOf = () => Object.fromEntries(Object.keys(sets).map((k) => [k, sets[k].map((x: any) => proposeMentions(x.article, x.s, lookup).clues)]))
let clues = clueOf()
const base = { ...G.PW }
const baseN = { ...G.NW }
console.log('base', JSON.stringify(base), JSON.stringify(baseN), run('dev', clues), run('gold', clues))
const bad: string[] = []
run('dev', clues, bad); run('gold', clues, bad); console.log('bad', bad.join(' '))
const trials: Record<string, number[]> = JSON.parse(process.argv[2] ?? '{}')
for (const [key, values] of Object.entries(trials)) for (const v of values) {
  const isN = key in baseN
  if (isN) { G.NW[key] = v; clues = clueOf() } else G.PW[key] = v
  console.log(key, v, run('dev', clues), run('gold', clues))
  if (isN) { G.NW[key] = (baseN as any)[key]; clues = clueOf() } else G.PW[key] = base[key]
}
