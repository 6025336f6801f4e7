// In: test/cases/names/*/case.json; out: the analyser's sentences of each text, frozen beside it in parse.json. Run by hand: `npx tsx test/cases/names/freeze.ts`.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { openShippedEngine } from '../../../evaluation/open-engine.js'
import { analyse, splitArticle } from '../../../src/parse/index.js'
import { readArticle } from '../../../src/read/index.js'
import { repoRoot } from './open-lookups.js'

const folder = `${repoRoot}test/cases/names/`
const engine = await openShippedEngine()
for (const name of readdirSync(folder)) {
  const path = `${folder}${name}/`
  if (!existsSync(`${path}case.json`) || existsSync(`${path}parse.json`)) continue
  const { text } = JSON.parse(readFileSync(`${path}case.json`, 'utf8')) as { text: string }
  const article = readArticle({ bytes: new TextEncoder().encode(text), source: name, hints: {} })
  if ('code' in article) throw new Error(`${name}: ${article.text}`)
  const sentences = await analyse(splitArticle(article.text, article.blocks), engine)
  const round = (value: number): number => Math.round(value * 100) / 100
  const frozen = sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => ({ ...token, arcScore: round(token.arcScore), labelScore: round(token.labelScore), factuality: null })),
    names: sentence.names.map((span) => ({ ...span, score: round(span.score) })),
  }))
  writeFileSync(`${path}parse.json`, `${JSON.stringify({ article: { ...article, source: name }, sentences: frozen })}\n`)
}
