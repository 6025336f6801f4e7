// Treebank files → src/parse/text-rules/boundary-weights.ts: a logistic table that tells where sentences end.
// Usage: npx tsx training/text/train-boundaries.ts ../shared/data/treebank

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinParagraphs, readTreebank } from '../../evaluation/raw-text-treebank.js'
import { findCandidates } from '../../src/parse/split-candidates.js'
import { listFeatures } from '../../src/parse/split-features.js'
import { OpenFollower } from '../../src/parse/split-state.js'
import { tokenize } from '../../src/parse/tokenize.js'

interface Row {
  readonly features: readonly number[]
  readonly isEnd: boolean
  readonly weight: number
}

const folder = process.argv[2] ?? '../shared/data/treebank'
const corpora = [
  { name: 'ewt-train', weight: 1 },
  { name: 'gum-train', weight: 2 },
] as const
const smallestCount = 5
const epochs = 15
const rate = 0.1
const decay = 3e-4
const smallestWeight = 0.12

const ids = new Map<string, number>()
const counts: number[] = []
const raw: { names: string[]; isEnd: boolean; weight: number }[] = []
for (const { name, weight } of corpora) {
  const sentences = readTreebank(readFileSync(join(folder, `${name}.conllu`), 'utf8'))
  for (const paragraph of joinParagraphs(sentences)) {
    const tokens = tokenize(paragraph.text)
    const ends = new Set(paragraph.sentences.map((span) => span[1]))
    const follower = new OpenFollower(tokens)
    let passed = 0
    for (const candidate of findCandidates(tokens)) {
      for (let i = passed; i < candidate.mark; i += 1) {
        follower.readUpTo(i)
        if (ends.has(tokens[i]?.end ?? -1)) follower.restart(i + 1)
      }
      const state = follower.readUpTo(candidate.end)
      const isEnd = ends.has(tokens[candidate.end]?.end ?? -1)
      raw.push({ names: listFeatures(tokens, candidate, state), isEnd, weight })
      if (isEnd) follower.restart(candidate.end + 1)
      passed = candidate.end + 1
    }
  }
}
for (const row of raw) {
  for (const name of row.names) {
    const id = ids.get(name) ?? ids.size
    ids.set(name, id)
    counts[id] = (counts[id] ?? 0) + 1
  }
}
const rows: Row[] = raw.map(({ names, isEnd, weight }) => ({
  features: names.map((name) => ids.get(name) ?? 0).filter((id) => (counts[id] ?? 0) >= smallestCount),
  isEnd,
  weight,
}))

const weights = new Float64Array(ids.size)
const squares = new Float64Array(ids.size).fill(1)
let seed = 20_260_101
function draw(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
for (let epoch = 0; epoch < epochs; epoch += 1) {
  for (let i = rows.length - 1; i > 0; i -= 1) {
    const j = Math.floor(draw() * (i + 1))
    const a = rows[i]
    const b = rows[j]
    if (a !== undefined && b !== undefined) {
      rows[i] = b
      rows[j] = a
    }
  }
  for (const row of rows) {
    let sum = 0
    for (const id of row.features) sum += weights[id] ?? 0
    const error = ((row.isEnd ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * row.weight
    for (const id of row.features) {
      const old = weights[id] ?? 0
      const gradient = error - decay * Math.sign(old) * 20
      squares[id] = (squares[id] ?? 1) + gradient * gradient
      weights[id] = old + (rate * gradient) / Math.sqrt(squares[id] ?? 1)
    }
  }
}

const kept = [...ids]
  .map(([name, id]) => ({ name, value: weights[id] ?? 0 }))
  .filter(({ value }) => Math.abs(value) >= smallestWeight)
  .sort((a, b) => (a.name < b.name ? -1 : 1))
const cells = kept.map(({ name, value }) => `${name}\t${Math.round(value * 10)}`)
const lines: string[] = []
let line = ''
for (const cell of cells) {
  if (line.length + cell.length > 300) {
    lines.push(line)
    line = ''
  }
  line += (line === '' ? '' : '\n') + cell
}
lines.push(line)
const body = lines.map((text) => `  ${JSON.stringify(text)},`).join('\n')
writeFileSync(
  'src/parse/text-rules/boundary-weights.ts',
  `// Made by training/text/train-boundaries.ts: features of a sentence end → their weights in tenths of log-odds.

const lines: readonly string[] = [
${body}
]

/** Feature name → weight (log-odds). */
export const boundaryWeights: ReadonlyMap<string, number> = new Map(
  lines.flatMap((line) =>
    line.split('\\n').map((cell) => {
      const tab = cell.lastIndexOf('\\t')
      return [cell.slice(0, tab), Number(cell.slice(tab + 1)) / 10] as const
    }),
  ),
)
`,
)
const right = rows.filter((row) => {
  let sum = 0
  for (const id of row.features) sum += weights[id] ?? 0
  return sum > 0 === row.isEnd
})
console.log(
  `${rows.length} candidates, ${kept.length} weights, ${((100 * right.length) / rows.length).toFixed(2)} % right in training`,
)
