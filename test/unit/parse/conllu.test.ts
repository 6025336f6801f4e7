// CoNLL-U in and out: every line that is no word is kept as it was.

import { describe, expect, it } from 'vitest'
import { readConllu, readFeatures, writeConllu, writeFeatures } from '../../../src/parse/index.js'
import type { Sentence } from '../../../src/terms/index.js'

const TEXT = `# sent_id = one
# text = They didn't sign.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t4:nsubj\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\tSpaceAfter=No
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
3.1\tnever\tnever\tADV\tRB\t_\t_\t_\t4:advmod\t_
4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


# sent_id = two
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
`

const analyse = (sentence: ReturnType<typeof readConllu>[number]): Sentence => ({
  ...sentence.raw,
  names: [],
  tokens: sentence.raw.tokens.map((raw, i) => ({
    ...raw,
    i,
    lemma: 'l',
    upos: 'X',
    xpos: 'XX',
    feats: { Tense: 'Past', Mood: 'Ind' },
    head: i - 1,
    deprel: i === 0 ? 'root' : 'dep',
    arcScore: 1,
    labelScore: 1,
    factuality: null,
  })),
})

describe('CoNLL-U', () => {
  it('reads words with offsets, without ranges and empty nodes', () => {
    const sentences = readConllu(TEXT)
    expect(sentences).toHaveLength(2)
    expect(sentences[0]?.raw.tokens.map((t) => [t.form, t.start, t.end])).toEqual([
      ['They', 0, 4],
      ['did', 5, 8],
      ["n't", 8, 11],
      ['sign', 12, 16],
      ['.', 16, 17],
    ])
  })

  it('writes an analysis into the words and leaves all other lines', () => {
    const sentences = readConllu(TEXT)
    const lines = writeConllu(sentences, sentences.map(analyse)).split('\n')
    expect(lines).toContain("2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_")
    expect(lines).toContain('3.1\tnever\tnever\tADV\tRB\t_\t_\t_\t4:advmod\t_')
    expect(lines).toContain('2\tdid\tl\tX\tXX\tMood=Ind|Tense=Past\t1\tdep\t_\tSpaceAfter=No')
    expect(lines.filter((l) => l === '')).toHaveLength(3)
  })

  it('reads and writes features', () => {
    expect(readFeatures('_')).toEqual({})
    expect(readFeatures('Number=Sing|Abbr=Yes')).toEqual({ Number: 'Sing', Abbr: 'Yes' })
    expect(writeFeatures({ Number: 'Sing', Abbr: 'Yes' })).toBe('Abbr=Yes|Number=Sing')
    expect(writeFeatures({})).toBe('_')
  })
})
