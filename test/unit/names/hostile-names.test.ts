// In: names with quotes, commas, hyphens, mixed scripts, one letter, three hundred letters; out: a cast for each, offsets right, no crash.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeMentions, resolveMentions } from '../../../src/names/index.js'
import type {
  AlmanacLookup,
  Article,
  Dating,
  Gazetteer,
  NameSpan,
  Sentence,
  State,
  Token,
} from '../../../src/terms/index.js'
import { bareArticle } from '../../support/bare-article.js'

const china: State = {
  code: 'CHN',
  name: 'China',
  names: ['China'],
  demonyms: ['Chinese'],
  capital: 'Beijing',
  metonyms: [],
}
const lookup: AlmanacLookup = {
  chronicle: () => [],
  state: (code) => (code === 'CHN' ? china : null),
  body: () => null,
  office: () => null,
  person: () => null,
  findState: (words) =>
    words === 'China'
      ? { state: china, by: 'name', seat: null }
      : words === 'Chinese'
        ? { state: china, by: 'demonym', seat: null }
        : null,
  findBody: () => null,
  organisationsFrom: () => [],
  findOffice: () => null,
  holdingsOf: () => [],
  holdersOn: () => [],
  officesOf: () => [],
  findPerson: () => [],
}
const gazetteer: Gazetteer = { find: () => [], country: () => null }
const undated: Dating = { published: null, clues: [], doubts: [] }

/** "Chinese Minister NAME said so." with the name's words as proper nouns and the analyser's span over them. */
function sentenceAbout(name: string): { readonly article: Article; readonly sentences: readonly Sentence[] } {
  const forms = [
    'Chinese',
    'Minister',
    ...name.split(/\s+/u).filter((form) => form !== ''),
    'said',
    'so',
    '.',
  ]
  let at = 0
  const tokens = forms.map((form, i): Token => {
    const start = at
    at += form.length + 1
    const verb = forms.length - 3
    return {
      form,
      start,
      end: start + form.length,
      spaceAfter: true,
      i,
      lemma: form.toLowerCase(),
      upos: i === 0 ? 'ADJ' : i < verb ? 'PROPN' : i === verb ? 'VERB' : i === verb + 1 ? 'ADV' : 'PUNCT',
      xpos: '_',
      feats: {},
      head: i === verb ? -1 : i < verb ? (Math.max(1, i - 1) === i ? verb : i === 1 ? verb : 1) : verb,
      deprel: i === verb ? 'root' : i === 0 ? 'amod' : i === 1 ? 'nsubj' : i < verb ? 'flat' : 'punct',
      arcScore: 1,
      labelScore: 1,
      factuality: null,
    }
  })
  const span: NameSpan = { from: 2, to: Math.max(3, forms.length - 3), type: 'PER', score: 0.9 }
  const text = forms.join(' ')
  const names = forms.length > 5 ? [span] : []
  const sentence: Sentence = { index: 0, start: 0, end: text.length, block: 0, kind: 'body', tokens, names }
  const article: Article = { ...bareArticle(text, 'test'), blocks: [] }
  return { article, sentences: [sentence] }
}

function castOf(name: string) {
  const { article, sentences } = sentenceAbout(name)
  const proposals = proposeMentions(article, sentences, lookup)
  const cast = resolveMentions(article, sentences, proposals, undated, lookup, gazetteer)
  for (const mention of cast.mentions) {
    expect(article.text.slice(mention.span.start, mention.span.end)).toBe(mention.span.exact)
    expect(mention.from).toBeLessThan(mention.to)
    expect(mention.head).toBeGreaterThanOrEqual(mention.from)
    expect(mention.head).toBeLessThan(mention.to)
    for (const index of mention.parties) expect(cast.parties[index]).toBeDefined()
  }
  return cast
}

describe('odd names', () => {
  for (const name of [
    '“Bibi” Jr.',
    "Gong Dao'an",
    'X',
    'Q.',
    'A, B and C',
    '習近平',
    'Иван 李',
    'von der Leyen',
    'al-',
    '-',
    '"',
    `${'Wolfe'.repeat(60)}`,
    '👑 King',
    "O'Neill-Smith-Jones",
    'Wang (',
    '3PO',
  ]) {
    it(`resolves ${name.slice(0, 40)} without failing`, () => {
      expect(Array.isArray(castOf(name).parties)).toBe(true)
    })
  }
  it('keeps an unknown minister with his state, his office and his name as printed', () => {
    const cast = castOf('Gao Wenshan')
    const party = cast.parties.find((other) => other.kind === 'person')
    expect(party).toMatchObject({ name: 'Gao Wenshan', code: 'CHN', sector: 'GOV', wikidata: null })
  })
  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        castOf(name)
      }),
      { numRuns: 150 },
    )
  })
})
