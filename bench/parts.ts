// A part's name → its figures, measured in this process alone; main.ts runs each in a process of its own.

import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { openEngine, type RuntimeName } from '../src/engine-runtime.js'
import { analyse, isCodable, splitArticle } from '../src/parse/index.js'
import type { Block, RawSentence } from '../src/terms/index.js'
import { makeHostile } from './hostile.js'
import { readMemory, type Time, timeBest } from './measure.js'
import { makeArticles } from './text.js'

/** Figures of one part; null where it has none. */
export interface Figures {
  readonly words: number
  readonly wordsPerSecond: number
  /** By processor time: steadier where other programs run. */
  readonly wordsPerCpuSecond: number
  readonly articlesPerSecond: number
  readonly loadMs: number
  readonly residentMb: number
  readonly peakMb: number
  readonly note: string
}

export interface HostileRow {
  readonly name: string
  readonly characters: number
  /** Milliseconds of processor time. */
  readonly ms: number
  /** Time over that of plain text of the same length. */
  readonly ratio: number
}

export type PartName = 'nothing' | 'split' | RuntimeName | 'wink' | 'read'

const engineFolder = fileURLToPath(new URL('../models/en', import.meta.url))

function splitText(text: string): RawSentence[] {
  const blocks: Block[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: 'paragraph', start: index, end: index + line.length })
  }
  return splitArticle(text, blocks)
}

function countWords(sentences: readonly RawSentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

function makeFigures(
  words: number,
  { ms, cpuMs }: Time,
  articles: number,
  loadMs: number,
  note: string,
): Figures {
  const { resident, peak } = readMemory()
  return {
    words,
    wordsPerSecond: ms === 0 ? 0 : (1000 * words) / ms,
    wordsPerCpuSecond: cpuMs === 0 ? 0 : (1000 * words) / cpuMs,
    articlesPerSecond: ms === 0 ? 0 : (1000 * articles) / ms,
    loadMs,
    residentMb: resident,
    peakMb: peak,
    note,
  }
}

/** Runs one part. `articles` says how much text it gets. */
export async function runPart(part: PartName, articles: number): Promise<Figures> {
  const texts = makeArticles(articles)
  switch (part) {
    case 'nothing':
      return makeFigures(0, { ms: 0, cpuMs: 0 }, 0, 0, 'node and the TypeScript loader alone')
    case 'split': {
      const words = countWords(texts.flatMap(splitText))
      const time = await timeBest(5, () => texts.flatMap(splitText))
      return makeFigures(words, time, articles, 0, 'sentences and tokens')
    }
    case 'native':
    case 'wasm':
      return runEngine(part, texts)
    case 'wink':
      return runWink(texts)
    case 'read':
      return runRead(texts)
  }
}

async function runEngine(runtime: RuntimeName, texts: readonly string[]): Promise<Figures> {
  const start = performance.now()
  const engine = await openEngine({ folder: engineFolder, runtime, threads: 1 })
  const loadMs = performance.now() - start
  const sentences = texts.flatMap(splitText)
  await analyse(sentences.slice(0, 20), engine)
  const time = await timeBest(2, () => analyse(texts.flatMap(splitText), engine))
  const size = statSync(`${engineFolder}/model.onnx`).size / 1e6
  return makeFigures(
    countWords(sentences),
    time,
    texts.length,
    loadMs,
    `sentences to trees and names; model ${size.toFixed(1)} MB`,
  )
}

interface WinkLike {
  readDoc(text: string): { tokens(): { out(its: unknown): readonly unknown[] } }
  readonly its: { readonly pos: unknown; readonly lemma: unknown }
}

async function runWink(texts: readonly string[]): Promise<Figures> {
  const require = createRequire(import.meta.url)
  const start = performance.now()
  const wink: WinkLike = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const loadMs = performance.now() - start
  const tag = (): number =>
    texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().out(wink.its.pos).length, 0)
  const words = tag()
  const time = await timeBest(5, tag)
  return makeFigures(words, time, texts.length, loadMs, 'tokens and part-of-speech tags only: no trees')
}

async function runRead(texts: readonly string[]): Promise<Figures> {
  const start = performance.now()
  const { openResources } = await import('../src/resources.js')
  const { runPipeline } = await import('../src/pipeline.js')
  const resources = await openResources({ threads: 1 })
  const inputs = texts.map((text, i) => ({ bytes: new TextEncoder().encode(text), source: `bench-${i}.txt` }))
  const first = inputs[0]
  if (first !== undefined) await runPipeline(first, resources)
  const loadMs = performance.now() - start
  let words = 0
  let reports = 0
  const time = await timeBest(2, async () => {
    words = 0
    reports = 0
    for (const input of inputs) {
      const output = await runPipeline(input, resources)
      if (output.kind !== 'read') continue
      words += countWords(output.sentences)
      reports += output.reports.length
    }
  })
  return makeFigures(
    words,
    time,
    texts.length,
    loadMs,
    `bytes to ${reports} reports; load is cold start to the first article`,
  )
}

/** Hostile texts against plain text of the same length: split alone, or split, filtered and analysed. */
export async function runHostile(stage: 'split' | 'engine', length: number): Promise<HostileRow[]> {
  const engine = stage === 'engine' ? await openEngine({ folder: engineFolder, threads: 1 }) : null
  const work = async (text: string): Promise<void> => {
    const sentences = splitText(text)
    if (engine !== null)
      await analyse(
        sentences.filter((sentence) => isCodable(sentence)),
        engine,
      )
  }
  const article = makeArticles(40).join('\n\n')
  const plain = article.repeat(Math.ceil(length / article.length)).slice(0, length)
  const runs = stage === 'split' ? 3 : 1
  await work(plain.slice(0, 20_000))
  const { cpuMs: base } = await timeBest(runs, () => work(plain))
  const rows: HostileRow[] = [{ name: 'plain news', characters: length, ms: base, ratio: 1 }]
  for (const [name, text] of makeHostile(length)) {
    const { cpuMs: ms } = await timeBest(runs, () => work(text))
    rows.push({ name, characters: text.length, ms, ratio: ms / base })
  }
  return rows
}

/** Version of a package that is measured beside ours. */
export function readPeerVersion(name: string): string {
  const path = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '?'
}
