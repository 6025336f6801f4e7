// In: trees written out by hand; out: a failure where an act is said to work with something else than the convention says.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildLexicon, codeArticle } from '../../../src/code/index.js'
import type { Instrument } from '../../../src/terms/index.js'
import { thaw } from '../../support/frozen-sentence.js'
import { plainInput } from '../../support/plain-input.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

function pattern(name: string, when: string, more = ''): string {
  return `
pattern ${name}
  when      ${when}
  actor     subj
  recipient obj to with of from
  ${more}
  prior     0.9
  yes       Mali did it to France.
  not       Mali did nothing.
`
}

const lexicon = buildLexicon(
  new Map([
    ['classes.txt', readFileSync(join(root, 'lexicon', 'classes.txt'), 'utf8')],
    ['SANCTION.lex', pattern('suspend', 'verb suspend|close ; obj')],
    ['ACCUSE.lex', pattern('accuse', 'verb accuse|condemn ; obj')],
    ['REJECT.lex', pattern('reject', 'verb reject ; obj')],
    ['MOBILIZE.lex', pattern('send', 'verb send ; obj')],
    [
      'CONSULT.lex',
      pattern('travel', 'verb travel ; prep to', 'mode visit') +
        pattern('talk', 'verb talk ; prep with', 'mode phone'),
    ],
  ]),
  '0',
)

async function instrumentOf(rows: string): Promise<Instrument | null | undefined> {
  const frozen = thaw(`Mali Mali PROPN 2 nsubj MLI\n${rows.trim()}`)
  const { reports } = await codeArticle(plainInput(frozen, lexicon))
  expect(reports).toHaveLength(1)
  return reports[0]?.instrument
}

describe('instrument', () => {
  it('is what a measure stops', async () => {
    const suspend = (what: string): Promise<Instrument | null | undefined> =>
      instrumentOf(`
suspended suspend VERB 0 root
the the DET 4 det
${what} ${what} NOUN 2 obj
to to ADP 6 case
Niger Niger PROPN 4 nmod NER`)
    expect(await suspend('flight')).toBe('aviation')
    expect(await suspend('visa')).toBe('visa')
    expect(await suspend('export')).toBe('trade')
    expect(await suspend('scholarship')).toBe('education')
  })

  it('is trade where nothing tells what a measure stops', async () => {
    expect(
      await instrumentOf(`
suspended suspend VERB 0 root
everything everything PRON 2 obj
to to ADP 5 case
Niger Niger PROPN 2 obl NER`),
    ).toBe('trade')
  })

  it('is not the land at a border that is closed, but who passes it', async () => {
    expect(
      await instrumentOf(`
closed close VERB 0 root
its its PRON 4 nmod:poss
border border NOUN 2 obj
with with ADP 6 case
Niger Niger PROPN 4 nmod NER`),
    ).toBe('travel')
  })

  it('is not the occasion', async () => {
    expect(
      await instrumentOf(`
suspended suspend VERB 0 root
imports import NOUN 2 obj
from from ADP 5 case
Niger Niger PROPN 3 nmod NER
after after ADP 8 case
an an DET 8 det
attack attack NOUN 2 obl`),
    ).toBe('trade')
  })

  it('of blame is rhetoric, of a deed laid to a charge its matter', async () => {
    expect(
      await instrumentOf(`
condemned condemn VERB 0 root
Niger Niger PROPN 2 obj NER
for for ADP 6 case
the the DET 6 det
attack attack NOUN 2 obl`),
    ).toBe('rhetoric')
    expect(
      await instrumentOf(`
accused accuse VERB 0 root
Niger Niger PROPN 2 obj NER
of of ADP 6 case
a a DET 6 det
kidnapping kidnapping NOUN 2 obl`),
    ).toBe('legal')
  })

  it('of a refusal is its matter, of an answer to words rhetoric', async () => {
    const reject = (what: string): Promise<Instrument | null | undefined> =>
      instrumentOf(`
rejected reject VERB 0 root
the the DET 4 det
${what} ${what} NOUN 2 obj
of of ADP 6 case
Niger Niger PROPN 4 nmod NER`)
    expect(await reject('ceasefire')).toBe('security')
    expect(await reject('allegation')).toBe('rhetoric')
  })

  it('of forces is security whatever they carry', async () => {
    expect(
      await instrumentOf(`
sent send VERB 0 root
soldiers soldier NOUN 2 obj
with with ADP 5 case
journalists journalist NOUN 3 nmod
to to ADP 7 case
Niger Niger PROPN 2 obl NER`),
    ).toBe('security')
  })

  it('of a journey is travel, of talks their matter', async () => {
    expect(
      await instrumentOf(`
travelled travel VERB 0 root
to to ADP 4 case
Niger Niger PROPN 2 obl NER`),
    ).toBe('travel')
    expect(
      await instrumentOf(`
talked talk VERB 0 root
with with ADP 4 case
Niger Niger PROPN 2 obl NER
about about ADP 6 case
pipelines pipeline NOUN 2 obl`),
    ).toBe('energy')
    expect(
      await instrumentOf(`
talked talk VERB 0 root
with with ADP 4 case
Niger Niger PROPN 2 obl NER`),
    ).toBe('protocol')
  })
})
