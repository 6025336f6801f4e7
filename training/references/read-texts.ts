// In: texts with acts as training/acts.py writes them; out: each with its sentences analysed and its cast, and who is meant at every pronoun and short nominal that is a side of an act.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CastTools } from '../../evaluation/cast-text.js'
import { type OpenReference, proposeMentions, resolveMentions } from '../../src/names/index.js'
import { analyse, splitArticle } from '../../src/parse/index.js'
import { readArticle } from '../../src/read/index.js'
import type { Article, Cast, Dating, Mention, Sentence } from '../../src/terms/index.js'
import type { WrittenArticle } from '../reader/act-rows.js'

/** An article as the first stages read it: slow to make, so kept in a file between runs. */
export interface ReadText {
  readonly written: WrittenArticle
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** Where each written sentence begins in the text. */
  readonly starts: readonly number[]
}

/** Words of an act's side that do not name it, with the codes that are right there. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly form: 'pronoun' | 'nominal'
  readonly codes: ReadonlySet<string>
}

/** Two sentences a paragraph, the first by itself, as agencies print them. */
function layOut(sentences: readonly { readonly text: string }[]): {
  readonly text: string
  readonly starts: readonly number[]
} {
  const starts: number[] = []
  let text = ''
  sentences.forEach((sentence, at) => {
    if (at > 0) text += at % 2 === 1 ? '\n\n' : ' '
    starts.push(text.length)
    text += sentence.text
  })
  return { text, starts }
}

async function readText(written: WrittenArticle, tools: CastTools): Promise<ReadText | null> {
  const { text, starts } = layOut(written.sentences)
  const article = readArticle({
    bytes: Buffer.from(text),
    source: `${written.name}.txt`,
    hints: { published: written.published },
  })
  if ('code' in article || article.text.length < text.length) return null
  const shift = article.text.indexOf(text)
  if (shift < 0) return null
  const sentences = await analyse(splitArticle(article.text, article.blocks), tools.engine)
  return { written, article, sentences, starts: starts.map((start) => start + shift) }
}

/** Reads the texts, or takes what an earlier run kept in `cache`; texts that cleaning changes are left out. */
export async function readTexts(
  given: readonly WrittenArticle[],
  tools: CastTools,
  cache: string | undefined,
): Promise<readonly ReadText[]> {
  const kept: ReadText[] =
    cache !== undefined && existsSync(cache) ? (JSON.parse(readFileSync(cache, 'utf8')) as ReadText[]) : []
  const known = new Map(kept.map((text) => [JSON.stringify(text.written), text]))
  const out: ReadText[] = []
  let fresh = 0
  for (const written of given) {
    const told = known.get(JSON.stringify(written))
    const text = told ?? (await readText(written, tools))
    if (text !== null) out.push(text)
    if (told === undefined && ++fresh % 50 === 0 && cache !== undefined)
      writeFileSync(cache, JSON.stringify(out))
  }
  if (cache !== undefined && fresh > 0) writeFileSync(cache, JSON.stringify(out))
  return out
}

export function castOf(text: ReadText, tools: CastTools, onReference?: (open: OpenReference) => void): Cast {
  const proposals = proposeMentions(text.article, text.sentences, tools.lookup)
  const day = text.written.published
  const dating: Dating = {
    published: { edtf: day, lower: day, upper: day, basis: 'stated', reason: 'written' },
    clues: proposals.clues,
    doubts: [],
  }
  return resolveMentions(
    text.article,
    text.sentences,
    proposals,
    dating,
    tools.lookup,
    tools.gazetteer,
    [],
    onReference,
  )
}

const PRONOUN =
  /^(?:us|(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Hh]im|[Hh]er|[Tt]hem|[Ww]e|[Bb]oth|[Ii]ts|[Hh]is|[Tt]heir|I))$/
const NAMED = /^\p{Lu}/u

function formOf(words: string): Reference['form'] | null {
  if (PRONOUN.test(words)) return 'pronoun'
  const parts = words.split(/\s+/)
  if (parts.length > 4 || !/^(?:the|its|his|their|her|both|two)$/i.test(parts[0] ?? '')) return null
  return parts.slice(1).some((part) => NAMED.test(part)) ? null : 'nominal'
}

export function listReferences({
  written,
  starts,
}: Pick<ReadText, 'written' | 'starts'>): readonly Reference[] {
  const found = new Map<number, { end: number; words: string; codes: Set<string> }>()
  const unsure = new Set<number>()
  written.sentences.forEach(({ text, acts }, at) => {
    for (const act of acts)
      for (const party of [...act.actor, ...act.recipient]) {
        if (party.span === null) continue
        const start = (starts[at] ?? 0) + party.span[0]
        if (party.code === null || party.code === '?') unsure.add(start)
        const entry = found.get(start) ?? {
          end: (starts[at] ?? 0) + party.span[1],
          words: text.slice(...party.span),
          codes: new Set<string>(),
        }
        found.set(start, entry)
        entry.codes.add(party.code ?? '?')
      }
  })
  return [...found].flatMap(([start, { end, words, codes }]): readonly Reference[] => {
    const form = formOf(words)
    return form === null || unsure.has(start) ? [] : [{ start, end, words, form, codes }]
  })
}

/** The mention whose head lies in the words, and the codes it was given; null where nothing there was taken for a mention. */
export function mentionAt(
  text: ReadText,
  cast: Cast,
  reference: Pick<Reference, 'start' | 'end'>,
): { readonly mention: Mention; readonly codes: ReadonlySet<string> } | null {
  const sentence = text.sentences.find((s) => s.start <= reference.start && reference.start < s.end)
  if (sentence === undefined) return null
  const mention = cast.mentions.find((m) => {
    const head = m.sentence === sentence.index ? sentence.tokens[m.head] : undefined
    return head !== undefined && head.start >= reference.start && head.end <= reference.end
  })
  if (mention === undefined) return null
  const codes = mention.parties.flatMap((party) => cast.parties[party]?.code ?? [])
  return { mention, codes: new Set(codes) }
}

/** An "it" of the file it.tsv, by article, line and place in the line. */
export function keyOf(text: Pick<ReadText, 'written' | 'starts'>, start: number): string {
  const line = text.starts.findLastIndex((begin) => begin <= start)
  return `${text.written.name}\t${line}\t${start - (text.starts[line] ?? 0)}`
}

/** Codes of what "it" means where it is no side of an act, `-` for acts, things and nobody: read by hand, every second such "it". */
export function readTold(): ReadonlyMap<string, string> {
  const path = fileURLToPath(new URL('it.tsv', import.meta.url))
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf('\t')), line.split('\t').at(-1) ?? '-']))
}
