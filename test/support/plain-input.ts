// In: thawed sentences and a lexicon; out: what the coder is given of an article without date, reader or times.

import type { CodeInput, Lexicon } from '../../src/code/index.js'
import { bareArticle } from './bare-article.js'
import type { thaw } from './frozen-sentence.js'

/** Tests spread it and set over it what they are about. */
export function plainInput(frozen: ReturnType<typeof thaw>, lexicon: Lexicon): CodeInput {
  return {
    article: bareArticle(frozen.text),
    sentences: frozen.sentences,
    cast: frozen.cast,
    dating: { published: null, clues: [], doubts: [] },
    times: [],
    lexicon,
    momentOf: () => ({ moment: null, rule: 'when/none' }),
    reader: null,
    knownMeasures: [],
    versions: { chancery: '0', lexicon: 'sha256:0', models: { en: 'sha256:0' } },
    keepUnsure: true,
  }
}
