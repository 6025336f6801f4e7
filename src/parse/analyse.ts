// In: split and tokenised sentences and the opened engine; out: the same sentences with tags, trees, lemmas, features and names.

import type { NameSpan, RawSentence, RawToken, Sentence, Token } from '../terms/index.js'
import { cutLong } from './cut-long.js'
import { decodeNames } from './decode-names.js'
import { decodeTree } from './decode-tree.js'
import { readFeatures } from './features.js'
import { findLemma } from './lemma.js'
import { mendClauses } from './mend-clauses.js'
import { packBatches } from './pack-batches.js'
import { type Encoded, type Engine, encodeWords, type RawScores, runBatch } from './session.js'

/** Pieces of a batch, padding counted: about what keeps one thread's cache warm. */
const BATCH_PIECES = 400

export interface AnalyseOptions {
  /** Pieces of a batch; results do not depend on it beyond the last bits of the arithmetic. */
  readonly batchPieces?: number
}

interface Stretch {
  readonly sentence: number
  readonly from: number
  readonly encoded: Encoded
}

/**
 * Analyses all sentences together: one pass of the model over batches of like length. Any tokens will do: none, empty,
 * control characters, thousands in one sentence (cut in stretches whose trees are joined under the first one's root).
 * The result has one sentence for one sentence, in order, each a tree with one root.
 */
export async function analyse(
  sentences: readonly RawSentence[],
  engine: Engine,
  options: AnalyseOptions = {},
): Promise<Sentence[]> {
  const stretches = sentences.flatMap((sentence, index) => makeStretches(sentence, index, engine))
  const parts: Analysis[][] = sentences.map(() => [])
  const lengths = stretches.map((s) => s.encoded.length)
  for (const indices of packBatches(lengths, options.batchPieces ?? BATCH_PIECES)) {
    const batch = indices.map((i) => stretches[i] as Stretch)
    const scores = await runBatch(
      batch.map((s) => s.encoded),
      engine,
    )
    for (const [i, stretch] of batch.entries()) {
      parts[stretch.sentence]?.push(decodeStretch(scores[i] as RawScores, stretch, engine))
    }
  }
  return sentences.map((sentence, index) => mendClauses(joinStretches(sentence, parts[index] ?? [])))
}

/** Everything of a token but its offsets; heads count within the stretch, -1 at its root. */
type Word = Omit<Token, 'form' | 'start' | 'end' | 'spaceAfter' | 'i'>

interface Analysis {
  readonly from: number
  readonly words: readonly Word[]
  readonly names: readonly NameSpan[]
}

function makeStretches(sentence: RawSentence, index: number, engine: Engine): Stretch[] {
  if (sentence.tokens.length === 0) return []
  const whole = encodeWords(
    sentence.tokens.map((t) => t.form),
    engine.pieces,
  )
  return cutLong(whole, engine.meta.maxPieces).map(([from, to]) => {
    const pieces = whole.pieces.slice(from, to)
    const length = pieces.reduce((sum, p) => sum + p.length, 2)
    return { sentence: index, from, encoded: { words: whole.words.slice(from, to), pieces, length } }
  })
}

function decodeStretch(scores: RawScores, stretch: Stretch, engine: Engine): Analysis {
  const { labels, temperatures } = engine.meta
  const count = scores.words + 1
  const arcs = Array.from({ length: count }, (_, i) => scores.row('arcs', i).subarray(0, count))
  const heads = decodeTree(arcs)
  const nameRows: Float32Array[] = []
  const words = stretch.encoded.words.map((form, w) => {
    const i = w + 1
    const head = heads[i] as number
    const tags = scores.row('tags', i)
    const names = scores.row('names', i)
    nameRows.push(names)
    const uposAt = 0
    const xposAt = uposAt + labels.upos.length
    const featsAt = xposAt + labels.xpos.length
    const lemmaAt = featsAt + labels.feats.length
    const upos = labels.upos[findBest(tags, uposAt, xposAt)] as string
    const xpos = labels.xpos[findBest(tags, xposAt, featsAt)] as string
    const label = chooseLabel(scores, i, head, engine)
    return {
      upos,
      xpos,
      feats: readFeatures(labels.feats[findBest(tags, featsAt, lemmaAt)] as string),
      lemma: findLemma(form, upos, xpos, rankScripts(tags, lemmaAt, labels.lemma), engine.lemmas),
      head: head - 1,
      deprel: label.name,
      arcScore: softmaxAt(arcs[i] as Float32Array, head, temperatures.arc),
      labelScore: label.score,
      factuality:
        upos === 'VERB' || head === 0 || isPredicate(label.name)
          ? (names[labels.names.length] as number)
          : null,
    }
  })
  return { from: stretch.from, words, names: decodeNames(nameRows, labels.names, temperatures.names) }
}

/** Factuality was taught on predicates: verbs, roots, and whatever heads a clause. */
function isPredicate(deprel: string): boolean {
  return /^(ccomp|xcomp|advcl|acl|csubj|parataxis)/.test(deprel)
}

function chooseLabel(
  scores: RawScores,
  word: number,
  head: number,
  engine: Engine,
): { name: string; score: number } {
  const { labels, temperatures } = engine.meta
  if (head === 0) return { name: 'root', score: 1 }
  const slots = scores.heads(word)
  const slot = slots.indexOf(head)
  const row = scores.labels(word, Math.max(slot, 0)).slice()
  const root = labels.label.indexOf('root')
  if (root >= 0) row[root] = -1e4
  const best = findBest(row, 0, row.length)
  // a head that the tree forced against the scores has labels of another head: not to be trusted
  const trust = slot < 0 ? 0.5 : 1
  return { name: labels.label[best] as string, score: trust * softmaxAt(row, best, temperatures.label) }
}

function findBest(row: Float32Array, from: number, to: number): number {
  let best = from
  for (let i = from + 1; i < to; i++) if ((row[i] as number) > (row[best] as number)) best = i
  return best - from
}

function* rankScripts(row: Float32Array, from: number, scripts: readonly string[]): Generator<string> {
  const best = findBest(row, from, from + scripts.length)
  yield scripts[best] as string
  const order = scripts.map((_, i) => i).sort((a, b) => (row[from + b] as number) - (row[from + a] as number))
  // those far behind the best are no better than the best for making a known word
  const floor = (row[from + best] as number) - 6
  for (const i of order.slice(1, 5)) if ((row[from + i] as number) > floor) yield scripts[i] as string
}

function softmaxAt(row: Float32Array, at: number, temperature: number): number {
  let top = -Infinity
  for (let i = 0; i < row.length; i++) top = Math.max(top, row[i] as number)
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += Math.exp(((row[i] as number) - top) / temperature)
  return Math.exp(((row[at] as number) - top) / temperature) / sum
}

/** Stretches of a long sentence become one tree: the roots after the first hang on it as parataxis. */
function joinStretches(sentence: RawSentence, parts: readonly Analysis[]): Sentence {
  const ordered = [...parts].sort((a, b) => a.from - b.from)
  const first = ordered[0]
  const root = first === undefined ? -1 : first.words.findIndex((w) => w.head < 0)
  const tokens = ordered.flatMap((part) =>
    part.words.map((word, w): Token => {
      const i = part.from + w
      const raw = sentence.tokens[i] as RawSentence['tokens'][number]
      if (word.head >= 0) return makeToken(raw, i, word, word.head + part.from)
      if (part === first) return makeToken(raw, i, word, word.head)
      return { ...makeToken(raw, i, word, root), deprel: 'parataxis', arcScore: 0.1, labelScore: 0.1 }
    }),
  )
  const names = ordered.flatMap((part) =>
    part.names.map((name) => ({ ...name, from: name.from + part.from, to: name.to + part.from })),
  )
  const { index, start, end, block, kind } = sentence
  return { index, start, end, block, kind, tokens, names }
}

/** Field by field: spreading two objects into one for every word of an article costs more than all the rest of this file. */
function makeToken(raw: RawToken, i: number, word: Word, head: number): Token {
  return {
    form: raw.form,
    start: raw.start,
    end: raw.end,
    spaceAfter: raw.spaceAfter,
    i,
    upos: word.upos,
    xpos: word.xpos,
    feats: word.feats,
    lemma: word.lemma,
    head,
    deprel: word.deprel,
    arcScore: word.arcScore,
    labelScore: word.labelScore,
    factuality: word.factuality,
  }
}
