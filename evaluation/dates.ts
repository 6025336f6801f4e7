// In: gold events with their triggers, and undated texts; out: how the Moments of triggers and the dating by content agree with gold.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { answerLookup } from '../src/almanac/index.js'
import { proposeMentions } from '../src/names/index.js'
import { analyse, type Engine, splitArticle } from '../src/parse/index.js'
import { readArticle } from '../src/read/index.js'
import { openAlmanac } from '../src/resources.js'
import type { Article, DateClue, Dating, Moment, Sentence, TimeMention } from '../src/terms/index.js'
import { dateArticle, findTimes, momentFor, parseEdtf, resolveTimes } from '../src/when/index.js'
import { openShippedEngine } from './open-engine.js'

interface GoldEvent {
  readonly type: string | readonly string[]
  readonly date: string | null
  readonly trigger: string | readonly string[] | null
  readonly status?: string
}

interface GoldText {
  readonly file: string
  readonly name: string
  readonly published: string | null
  readonly true_published?: string | null
  readonly events: readonly GoldEvent[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
/** Folders of gold: the text beside its coding, or in `texts` where the folder holds codings alone. */
const FOLDERS = [
  { gold: join(root, 'evaluation/gold/samples'), texts: join(root, 'samples') },
  { gold: join(root, 'evaluation/gold/texts'), texts: join(root, 'evaluation/gold/texts') },
]

function readGold(goldFolder: string, textFolder: string): GoldText[] {
  if (!existsSync(goldFolder)) return []
  return readdirSync(goldFolder)
    .filter((f) => f.endsWith('.gold.json'))
    .sort()
    .flatMap((f) => {
      const gold = JSON.parse(readFileSync(join(goldFolder, f), 'utf8')) as GoldText
      const name = f.replace('.gold.json', '')
      const file = [gold.file, `${name}.txt`, `${name}.html`]
        .filter((x) => typeof x === 'string')
        .map((x) => join(textFolder, x))
        .find((x) => existsSync(x))
      return file === undefined ? [] : [{ ...gold, file, name }]
    })
}

interface Timed {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly times: readonly TimeMention[]
  readonly dating: Dating
}

type OfficeClues = (article: Article, sentences: readonly Sentence[]) => readonly DateClue[]

async function readTimes(
  file: string,
  published: string | null,
  engine: Engine,
  officeClues: OfficeClues,
  contentAlone = false,
): Promise<Timed | null> {
  const opened = readArticle({
    bytes: readFileSync(file),
    source: basename(file),
    hints: published === null ? {} : { published },
  })
  if ('code' in opened) return null
  const article = contentAlone ? { ...opened, stated: null, url: null, dateline: null } : opened
  const sentences = await analyse(splitArticle(opened.text, opened.blocks), engine)
  const proposals = findTimes(sentences, opened.text)
  const dating = dateArticle(article, sentences, proposals, officeClues(article, sentences))
  return { article, sentences, dating, times: resolveTimes(proposals, dating, sentences) }
}

/** The sentence and predicate of a trigger's words: the token of them whose head lies outside. Null where they are not found. */
export function findTrigger(
  text: string,
  sentences: readonly Sentence[],
  trigger: string,
): { sentence: Sentence; token: number } | null {
  const words = trigger
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const at = new RegExp(words.join('\\s+'), 'i').exec(text)
  if (!at) return null
  const end = at.index + at[0].length
  const sentence = sentences.find((s) => s.start <= at.index && at.index < s.end)
  const inside = sentence?.tokens.filter((t) => t.start < end && t.end > at.index) ?? []
  const head = inside.find((t) => !inside.some((u) => u.i === t.head)) ?? inside[0]
  return sentence && head ? { sentence, token: head.i } : null
}

/** What the coder would hand over with the trigger: these acts are yet to come. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'demanded', 'hypothetical'])
/** And of these the status does not tell whether the day is that of the act or of its undoing. */
const OPEN: ReadonlySet<string> = new Set(['called-off', 'denied'])

const plain = (edtf: string): string => edtf.replace(/[~?%]/g, '')

function overlaps(gold: string, moment: Moment | null): boolean {
  const g = parseEdtf(gold)
  const m = moment && parseEdtf(moment.edtf)
  if (!g || !m) return true
  const before = (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b
  return !before(g.upper, m.lower) && !before(m.upper, g.lower)
}

interface Tally {
  found: number
  lost: number
  dated: number
  compatible: number
  same: number
  /** By rule: found, compatible, same. */
  readonly rules: Map<string, [number, number, number]>
}

function countRule(tally: Tally, rule: string, compatible: boolean, same: boolean): void {
  const row = tally.rules.get(rule) ?? [0, 0, 0]
  tally.rules.set(rule, [row[0] + 1, row[1] + (compatible ? 1 : 0), row[2] + (same ? 1 : 0)])
}

function report(label: string, n: Tally): string {
  const share = (k: number): string => (n.found === 0 ? '-' : (k / n.found).toFixed(3))
  return `${label}: ${n.found} dated gold events (${n.lost} triggers not found): dates that do not overlap ${share(n.found - n.compatible)}, dated ${share(n.dated)}, same EDTF ${share(n.same)}`
}

async function gaugeEvents(
  texts: readonly GoldText[],
  hint: boolean,
  engine: Engine,
  officeClues: OfficeClues,
  verbose: boolean,
): Promise<Tally> {
  const tally: Tally = { found: 0, lost: 0, dated: 0, compatible: 0, same: 0, rules: new Map() }
  for (const gold of texts) {
    const timed = await readTimes(gold.file, hint ? gold.published : null, engine, officeClues)
    if (!timed) continue
    for (const event of gold.events) {
      const trigger = [event.trigger].flat()[0]
      if (!event.date || !trigger) continue
      const place = findTrigger(timed.article.text, timed.sentences, trigger)
      if (!place) {
        tally.lost++
        continue
      }
      const toCome = OPEN.has(event.status ?? 'denied') ? null : AHEAD.has(event.status ?? '')
      const { moment, rule } = momentFor(timed, place.sentence.index, place.token, toCome)
      tally.found++
      if (moment) tally.dated++
      const compatible = overlaps(event.date, moment)
      if (compatible) tally.compatible++
      const same = moment !== null && plain(moment.edtf) === plain(event.date)
      if (same) tally.same++
      countRule(tally, rule, compatible, same)
      if (verbose && !same) {
        console.log(
          `${compatible ? '  ' : '! '}${gold.name}\t${event.status ?? ''}\tgold ${event.date}\tgot ${moment?.edtf ?? null}\t${rule}\t"${trigger}"`,
        )
      }
    }
  }
  if (verbose) {
    for (const [rule, row] of tally.rules)
      console.log(`= ${rule}\tfound ${row[0]}\tcompatible ${row[1]}\tsame ${row[2]}`)
  }
  return tally
}

/** Months as a count, for a span's width. */
const DAYS_A_MONTH = 30.44

async function gaugeDating(
  texts: readonly GoldText[],
  engine: Engine,
  officeClues: OfficeClues,
  verbose: boolean,
  contentAlone = false,
): Promise<string> {
  const widths: number[] = []
  let right = 0
  let all = 0
  for (const gold of texts) {
    const truth = gold.true_published ?? gold.published
    const month = truth ? parseEdtf(truth.slice(0, 7)) : null
    if (!month || month.lower === null || month.upper === null) continue
    all++
    const timed = await readTimes(gold.file, null, engine, officeClues, contentAlone)
    const published = timed?.dating.published ?? null
    const span = published ? parseEdtf(published.edtf) : null
    const within = span !== null && (span.lower ?? -1e9) <= month.upper && month.lower <= (span.upper ?? 1e9)
    if (within) right++
    if (span)
      widths.push(
        span.lower === null || span.upper === null ? 1e6 : (span.upper - span.lower + 1) / DAYS_A_MONTH,
      )
    if (verbose) {
      console.log(
        `${within ? '  ' : '! '}${gold.name}\ttrue ${truth}\tgot ${published?.edtf ?? null}\t${published?.reason ?? ''}`,
      )
      for (const doubt of timed?.dating.doubts ?? []) console.log(`      ${doubt.code}: ${doubt.text}`)
    }
  }
  widths.sort((a, b) => a - b)
  const median = widths[Math.floor(widths.length / 2)]
  const width = median === undefined ? '-' : median > 1000 ? 'open' : `${median.toFixed(1)} months`
  return `${all} texts: within their true month ${all === 0 ? '-' : (right / all).toFixed(3)}, dated at all ${widths.length}, median width ${width}`
}

interface UndatedText {
  readonly file: string
  readonly true_published: string
}

/** What bounds a text's date, and how wide it leaves it. */
function sayText(name: string, truth: string, width: number, within: boolean, dating: Dating | null): void {
  const months = Number.isFinite(width) ? width.toFixed(1) : 'open'
  console.log(
    `${within ? '  ' : '! '}${name}\ttrue ${truth}\t${months} months\t${dating?.published?.edtf ?? null}`,
  )
  for (const reason of dating?.published?.reason?.split('; ') ?? []) console.log(`      ${reason}`)
  for (const doubt of dating?.doubts ?? []) console.log(`    ? ${doubt.code}: ${doubt.text}`)
}

/** A folder of undated texts with `index.json` ([{file, true_published}]): the share within, and the quartiles of the width. */
async function gaugeFolder(
  folder: string,
  keep: (name: string) => boolean,
  engine: Engine,
  officeClues: OfficeClues,
  verbose: boolean,
): Promise<string> {
  const texts = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly UndatedText[]
  const widths: number[] = []
  let right = 0
  for (const { file, true_published: truth } of texts) {
    if (!keep(file)) continue
    const timed = await readTimes(join(folder, file), null, engine, officeClues)
    const span = timed?.dating.published ? parseEdtf(timed.dating.published.edtf) : null
    const month = parseEdtf(truth.slice(0, 7))
    if (month?.lower == null || month.upper === null) continue
    const within = span !== null && (span.lower ?? -1e9) <= month.upper && month.lower <= (span.upper ?? 1e9)
    const open = span?.lower == null || span.upper === null
    const width = open ? Number.POSITIVE_INFINITY : (span.upper - span.lower + 1) / DAYS_A_MONTH
    if (within) right++
    widths.push(width)
    if (verbose) sayText(file, truth, width, within, timed?.dating ?? null)
  }
  widths.sort((a, b) => a - b)
  const at = (share: number): string => (widths[Math.floor((widths.length - 1) * share)] ?? 0).toFixed(1)
  const mean = widths.length === 0 ? 0 : right / widths.length
  return `${widths.length} texts: within their true month ${mean.toFixed(3)}; width in months: quartiles ${at(0.25)}, ${at(0.5)}, ${at(0.75)}, widest ${at(1)}`
}

/** Undated texts of `evaluation/gold/undated`: those that the dating was made with, and those that it had not seen. */
const UNDATED: readonly (readonly [folder: string, label: string])[] = [
  ['dev', 'undated texts known'],
  ['test', 'undated texts unknown'],
]

/** Who is said to hold which office, from the almanac as it was last built. */
function openOfficeClues(): OfficeClues {
  const lookup = answerLookup(openAlmanac())
  return (article, sentences) => proposeMentions(article, sentences, lookup).clues
}

/** `dates [--news DIR] [--folder DIR] [--verbose] [--only NAME]`; exit code. `--news` holds NAME.txt and NAME.gold.json, `--folder` undated texts with index.json. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      news: { type: 'string' },
      folder: { type: 'string' },
      verbose: { type: 'boolean', short: 'v' },
      only: { type: 'string' },
    },
  })
  const verbose = values.verbose ?? false
  const keep = (t: GoldText): boolean => values.only === undefined || t.name.includes(values.only)
  const engine = await openShippedEngine()
  const officeClues = openOfficeClues()
  if (values.folder !== undefined) {
    const wanted = (name: string): boolean => values.only === undefined || name.includes(values.only)
    console.log(await gaugeFolder(values.folder, wanted, engine, officeClues, verbose))
    return 0
  }
  const news = values.news ?? join(dirname(root.replace(/\/$/, '')), 'shared/data/news')
  const own = FOLDERS.flatMap((f) => readGold(f.gold, f.texts)).filter(keep)
  const other = readGold(news, news).filter(keep)
  const events = (texts: readonly GoldText[], hint: boolean): Promise<Tally> =>
    gaugeEvents(texts, hint, engine, officeClues, verbose)
  if (other.length > 0) {
    console.log(report('news, date given', await events(other, true)))
    console.log(report('news, date not given', await events(other, false)))
  }
  console.log(report('own gold, date given', await events(own, true)))
  const undated = own.filter((t) => t.published === null)
  const dated = [...own, ...other].filter((t) => t.published !== null)
  console.log(`undated texts: ${await gaugeDating(undated, engine, officeClues, verbose)}`)
  console.log(
    `dated texts, by content alone: ${await gaugeDating(dated, engine, officeClues, verbose, true)}`,
  )
  for (const [name, label] of UNDATED) {
    const folder = join(root, 'evaluation/gold/undated', name)
    const wanted = (file: string): boolean => values.only === undefined || file.includes(values.only)
    console.log(`${label}: ${await gaugeFolder(folder, wanted, engine, officeClues, verbose)}`)
  }
  for (const [name, label] of UNDATED) {
    const folder = join(root, 'evaluation/gold/undated', name)
    const wanted = (file: string): boolean => values.only === undefined || file.includes(values.only)
    console.log(`${label}: ${await gaugeFolder(folder, wanted, engine, officeClues, verbose)}`)
  }
  return 0
}
