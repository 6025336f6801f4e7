// In: a text; out: an article that tells nothing but its text, for tests of later stages.

import type { Article } from '../../src/terms/index.js'

export function bareArticle(text: string, source = 'a.txt'): Article {
  return {
    id: 'a_0',
    sha256: '0'.repeat(64),
    source,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    title: null,
    outlet: null,
    byline: null,
    dateline: null,
    credited: [],
    links: [],
    url: null,
    stated: null,
    published: null,
    language: 'en',
    truncated: false,
    boilerplate: [],
    notes: [],
  }
}
