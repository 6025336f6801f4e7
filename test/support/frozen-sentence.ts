// In: a tree written out by hand, a word a line; out: sentences and a cast as the stages before the coder hand them over, so that no tagger can break a test.

import type { Cast, Mention, Party, Sentence, Token } from '../../src/terms/index.js'

export interface FrozenArticle {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
}

/** Sentences apart by a blank line; a line reads `form lemma UPOS head deprel [Feat=Value,…] [party]`, heads from 1, root 0; a party is a code or a person as `CODE:Name`. */
export function thaw(lines: string): FrozenArticle {
  let text = ''
  const parties: Party[] = []
  const mentions: Mention[] = []
  const sentences = lines
    .trim()
    .split(/\n\s*\n/)
    .map((block, index): Sentence => {
      const start = text.length
      const tokens = block
        .trim()
        .split('\n')
        .map((line, i): Token => {
          const [form = '', lemma = '', upos = '', head = '0', deprel = '', ...rest] = line
            .trim()
            .split(/\s+/)
          const punct = upos === 'PUNCT'
          if (punct && text.endsWith(' ')) text = text.slice(0, -1)
          const from = text.length
          text += `${form} `
          const features = rest.find((r) => r.includes('='))
          const party = rest.find((r) => !r.includes('='))
          if (party)
            mentions.push(
              mention(parties, party, index, i, { start: from, end: from + form.length, exact: form }),
            )
          return {
            i,
            form,
            lemma,
            upos,
            xpos: upos === 'VERB' ? 'VBD' : upos,
            feats: Object.fromEntries(
              (features ?? '')
                .split(',')
                .filter(Boolean)
                .map((f) => f.split('=')),
            ),
            head: Number(head) - 1,
            deprel,
            start: from,
            end: from + form.length,
            spaceAfter: true,
            arcScore: 0.95,
            labelScore: 0.95,
            factuality: null,
          }
        })
      return { index, start, end: text.trimEnd().length, block: index, kind: 'body', tokens, names: [] }
    })
  return {
    text: text.trimEnd(),
    sentences,
    cast: { parties, places: [], mentions, findings: [], learned: [] },
  }
}

function mention(
  parties: Party[],
  words: string,
  sentence: number,
  token: number,
  span: Mention['span'],
): Mention {
  const [code = '', person] = words.split(':')
  const id = person === undefined ? `state:${code}` : `per:${person}`
  let at = parties.findIndex((p) => p.id === id)
  if (at < 0) {
    at = parties.length
    parties.push({
      id,
      kind: person === undefined ? 'state' : 'person',
      code,
      sector: 'GOV',
      name: person ?? code,
      wikidata: null,
      office: null,
      officeKind: null,
      score: 1,
    })
  }
  return {
    sentence,
    from: token,
    to: token + 1,
    head: token,
    span,
    form: 'name',
    parties: [at],
    place: null,
    doubts: [],
  }
}
