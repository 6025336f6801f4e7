// The attribution corpus → documents of sentences with a tag for each token: O, or B-/I- with SOURCE, CUE, CONTENT.

import { readFileSync } from 'node:fs'
import { splitArticle } from '../../src/parse/split-article.js'

type Spans = readonly (readonly [number, number])[]

interface SpeechDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[]
}

export interface SpeechRow {
  readonly id: string
  readonly sentences: readonly {
    readonly block: number
    readonly tokens: readonly string[]
    readonly tags: readonly string[]
  }[]
}

export function listSpeech(path: string): SpeechRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => tagDocument(JSON.parse(line) as SpeechDocument))
}

function tagDocument(document: SpeechDocument): SpeechRow {
  const { text } = document
  const marks: (string | undefined)[] = new Array(text.length)
  // contents first, so that a source or cue within another's content keeps its own tag
  for (const name of ['content', 'cue', 'source'] as const) {
    for (const attribution of document.attributions) {
      for (const [start, end] of attribution[name]) {
        for (let c = start; c < end; c++) marks[c] = `${c === start ? 'B' : 'I'}-${name.toUpperCase()}`
      }
    }
  }
  const sentences = splitArticle(text, blocksOf(text)).map((sentence) => ({
    block: sentence.block,
    tokens: sentence.tokens.map((t) => t.form),
    tags: sentence.tokens.map((t) => {
      const inside = marks.slice(t.start, t.end).filter((m) => m !== undefined)
      return inside.find((m) => m.startsWith('B-')) ?? inside[0] ?? 'O'
    }),
  }))
  return { id: document.id, sentences: sentences.map((s) => ({ ...s, tags: repair(s.tags) })) }
}

/** A sentence may begin within a content: its first tag then begins a part of its own. */
function repair(tags: readonly string[]): string[] {
  let before = 'O'
  return tags.map((tag) => {
    const fits = !tag.startsWith('I-') || (before !== 'O' && before.slice(2) === tag.slice(2))
    before = fits ? tag : `B-${tag.slice(2)}`
    return before
  })
}

function blocksOf(text: string): { kind: 'paragraph'; start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'paragraph',
    start: m.index,
    end: m.index + m[0].length,
  }))
}
