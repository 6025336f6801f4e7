// Every folder here is an article as it comes (input.txt or input.html) and what reading must make of it (expected.json).

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/read/index.js'
import type { Article } from '../../../src/terms/index.js'

interface Expected {
  readonly refusal?: string
  readonly text?: string
  readonly kinds?: readonly string[]
  readonly paragraphs?: number
  readonly first?: string
  readonly links?: readonly string[]
  readonly contains?: readonly string[]
  readonly absent?: readonly string[]
  readonly notes?: readonly string[]
  readonly dateline?: Readonly<Record<string, string | null>>
}

const compared = ['title', 'byline', 'outlet', 'url', 'stated', 'truncated', 'credited'] as const

describe('read', () => {
  for (const slug of readdirSync(import.meta.dirname)) {
    const folder = join(import.meta.dirname, slug)
    if (!existsSync(join(folder, 'expected.json'))) continue
    test(slug, () => {
      const name = existsSync(join(folder, 'input.txt')) ? 'input.txt' : 'input.html'
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected &
        Partial<Article>
      const article = readArticle({ bytes: readFileSync(join(folder, name)), source: name })
      if (expected.refusal !== undefined || 'code' in article) {
        expect(article).toEqual({ code: expected.refusal, text: expected.text })
        return
      }
      compare(article, expected)
    })
  }
})

function compare(article: Article, expected: Expected & Partial<Article>): void {
  for (const key of compared) if (expected[key] !== undefined) expect(article[key], key).toEqual(expected[key])
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph')
  if (expected.kinds) expect(article.blocks.map((block) => block.kind)).toEqual(expected.kinds)
  if (expected.paragraphs !== undefined) expect(paragraphs.length).toBe(expected.paragraphs)
  if (expected.first !== undefined) expect(article.text.slice(paragraphs[0]?.start)).toMatch(expected.first)
  if (expected.links) expect(article.links.map((link) => link.text)).toEqual(expected.links)
  if (expected.notes) expect(article.notes.map((note) => note.code)).toEqual(expected.notes)
  if (expected.dateline) expect(article.dateline).toMatchObject(expected.dateline)
  for (const words of expected.contains ?? []) expect(article.text).toContain(words)
  for (const words of expected.absent ?? []) expect(article.text).not.toContain(words)
}
