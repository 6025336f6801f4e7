// In: trees written out by hand that tell of words between states; out: a failure where the chain of voices lacks who speaks.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildLexicon, codeArticle } from '../../../src/code/index.js'
import type { Mention } from '../../../src/terms/index.js'
import { bareArticle } from '../../support/bare-article.js'
import { thaw } from '../../support/frozen-sentence.js'
import { plainInput } from '../../support/plain-input.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const lexicon = buildLexicon(
  new Map([
    ['classes.txt', readFileSync(join(root, 'lexicon', 'classes.txt'), 'utf8')],
    [
      'ACCUSE.lex',
      `
pattern scold
  when      verb scold ; obj party
  actor     subj
  recipient obj
  prior     0.9
  yes       Mali scolded France.
  not       Mali scolded its pupils.
`,
    ],
  ]),
  '0',
)

async function voicesOf(lines: string, form: Mention['form'] = 'name'): Promise<string[]> {
  const frozen = thaw(lines)
  const { text, cast } = frozen
  const mentions = cast.mentions.map((m) => (m.head === 0 && m.sentence === 0 ? { ...m, form } : m))
  const { reports } = await codeArticle({
    ...plainInput(frozen, lexicon),
    article: { ...bareArticle(text), outlet: 'The Sahel Post' },
    cast: { ...cast, mentions },
  })
  return reports[0]?.attribution.map((v) => v.who) ?? []
}

const SCOLDED = `
Bamako Bamako PROPN 2 nsubj MLI
scolded scold VERB 0 root
France France PROPN 2 obj FRA`

describe('voices of a spoken act', () => {
  it('call a state as the text does', async () => {
    expect(await voicesOf(SCOLDED, 'metonym')).toEqual(['The Sahel Post', 'Bamako'])
  })

  it('go on to who speaks for the state in the next sentence', async () => {
    const mouth = `${SCOLDED}

It it PRON 2 nsubj
lied lie VERB 4 ccomp
Keita Keita PROPN 4 nsubj MLI:Keita
said say VERB 0 root`
    expect(await voicesOf(mouth, 'metonym')).toEqual(['The Sahel Post', 'Bamako', 'Keita'])
  })

  it('do not take a stranger for the mouth of a state', async () => {
    const stranger = `${SCOLDED}

It it PRON 2 nsubj
lied lie VERB 4 ccomp
Dupont Dupont PROPN 4 nsubj FRA:Dupont
said say VERB 0 root`
    expect(await voicesOf(stranger, 'metonym')).toEqual(['The Sahel Post', 'Bamako'])
  })

  it('hold both who tells of the words and who spoke them', async () => {
    const told = `
Keita Keita PROPN 4 nsubj MLI:Keita
had have AUX 4 aux
sharply sharply ADV 4 advmod
scolded scold VERB 8 ccomp
France France PROPN 4 obj FRA
, , PUNCT 8 punct
Dupont Dupont PROPN 8 nsubj FRA:Dupont
said say VERB 0 root`
    expect(await voicesOf(told)).toEqual(['The Sahel Post', 'Dupont', 'Keita'])
  })

  it('find a speaker that hangs on what is said', async () => {
    const hung = `
Mali Mali PROPN 2 nsubj MLI
scolded scold VERB 7 ccomp
France France PROPN 2 obj FRA
, , PUNCT 2 punct
Keita Keita PROPN 2 nsubj MLI:Keita
, , PUNCT 5 punct
said say VERB 0 root`
    expect(await voicesOf(hung)).toContain('Keita')
  })
})
