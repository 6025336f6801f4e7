// In: the treebanks beside the checkout; out: tags, trees and relations as they are right in each case style and on each runtime.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { analyse, type ConlluSentence, readConllu } from '../src/parse/index.js'
import type { RawSentence } from '../src/terms/index.js'
import { openShippedEngine } from './open-engine.js'

const SMALL = new Set(
  'a an the and but or nor for of in on at to by with from as is are was were be'.split(' '),
)

/** How a sentence's words are written: as printed, as a headline, all small, all large. */
const STYLES: Readonly<Record<string, (form: string, i: number) => string>> = {
  plain: (form) => form,
  headline: (form, i) =>
    i > 0 && SMALL.has(form.toLowerCase())
      ? form.toLowerCase()
      : form.charAt(0).toUpperCase() + form.slice(1),
  lower: (form) => form.toLowerCase(),
  upper: (form) => form.toUpperCase(),
}

const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'xcomp',
  'ccomp',
  'advcl',
  'acl:relcl',
  'nmod',
  'appos',
  'conj',
  'flat',
  'compound',
]

interface Gold {
  readonly upos: string
  readonly head: number
  readonly deprel: string
}

interface Tally {
  tokens: number
  upos: number
  words: number
  las: number
  readonly relations: Map<string, { gold: number; system: number; right: number }>
}

/** `parse-styles`: LAS is without punctuation. Exit code 0; says so where the treebanks are missing. */
export async function run(): Promise<number> {
  const folder = fileURLToPath(new URL('../../shared/data/treebank/', import.meta.url))
  if (!existsSync(folder)) {
    console.log('skipped: the treebanks are not beside the checkout')
    return 0
  }
  for (const name of ['gum-dev', 'ewt-test']) {
    const sentences = readConllu(await readFile(`${folder}${name}.conllu`, 'utf8'))
    const native = await openShippedEngine('native')
    const tallies = new Map<string, Tally>()
    for (const [style, write] of Object.entries(STYLES))
      tallies.set(`${style}, native`, await measure(sentences, write, native))
    if (name === 'gum-dev')
      tallies.set(
        'plain, WebAssembly',
        await measure(sentences, STYLES.plain ?? String, await openShippedEngine('wasm')),
      )
    for (const [label, t] of tallies)
      console.log(
        `${name}, ${label}: UPOS ${percent(t.upos, t.tokens)} LAS without punctuation ${percent(t.las, t.words)}`,
      )
    const plain = tallies.get('plain, native')
    for (const relation of RELATIONS) {
      const r = plain?.relations.get(relation)
      if (r)
        console.log(
          `  ${name} ${relation.padEnd(11)} F1 ${percent(2 * r.right, r.gold + r.system)} (${r.gold})`,
        )
    }
  }
  return 0
}

async function measure(
  sentences: readonly ConlluSentence[],
  write: (form: string, i: number) => string,
  engine: Awaited<ReturnType<typeof openShippedEngine>>,
): Promise<Tally> {
  const analysed = await analyse(
    sentences.map((s) => restyle(s.raw, write)),
    engine,
  )
  const tally: Tally = { tokens: 0, upos: 0, words: 0, las: 0, relations: new Map() }
  const bump = (relation: string, key: 'gold' | 'system' | 'right'): void => {
    const row = tally.relations.get(relation) ?? { gold: 0, system: 0, right: 0 }
    row[key]++
    tally.relations.set(relation, row)
  }
  sentences.forEach((sentence, s) => {
    readGold(sentence).forEach((gold, i) => {
      const token = analysed[s]?.tokens[i]
      if (!token) return
      const right = token.head + 1 === gold.head && token.deprel === gold.deprel
      tally.tokens++
      if (token.upos === gold.upos) tally.upos++
      if (gold.upos !== 'PUNCT') {
        tally.words++
        if (right) tally.las++
      }
      bump(gold.deprel, 'gold')
      bump(token.deprel, 'system')
      if (right) bump(gold.deprel, 'right')
    })
  })
  return tally
}

/** The same sentence with its words written otherwise, its offsets counted anew. */
function restyle(raw: RawSentence, write: (form: string, i: number) => string): RawSentence {
  let at = 0
  const tokens = raw.tokens.map((token, i) => {
    const form = write(token.form, i)
    const start = at
    at += form.length + (token.spaceAfter ? 1 : 0)
    return { ...token, form, start, end: start + form.length }
  })
  return { ...raw, start: 0, end: at, tokens }
}

function readGold(sentence: ConlluSentence): Gold[] {
  return sentence.lines
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'))
    .map((cells) => ({ upos: cells[3] ?? '', head: Number(cells[6]), deprel: cells[7] ?? '' }))
}

const percent = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(2)
