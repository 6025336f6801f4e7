// In: trees hung as the analyser hangs them in long sentences; out: a failure where a clause that goes on with the main one stays inside another.

import { describe, expect, it } from 'vitest'
import { mendClauses } from '../../../src/parse/mend-clauses.js'
import type { Sentence, Token } from '../../../src/terms/index.js'

/** Words as `form XPOS head deprel`, heads from 1, with the chance of every arc. */
function hang(lines: string, arcScore = 0.5): Sentence {
  const tokens = lines
    .trim()
    .split('\n')
    .map((line, i): Token => {
      const [form = '', xpos = '', head = '0', deprel = ''] = line.trim().split(/\s+/)
      const upos = xpos.startsWith('VB') && !deprel.startsWith('aux') ? 'VERB' : xpos
      const place = { start: i, end: i + 1, spaceAfter: true, arcScore, labelScore: 0.9, factuality: null }
      return { i, form, lemma: form, upos, xpos, feats: {}, head: Number(head) - 1, deprel, ...place }
    })
  return { index: 0, start: 0, end: tokens.length, block: 0, kind: 'body', tokens, names: [] }
}

const placeOf = (sentence: Sentence, form: string): string => {
  const token = mendClauses(sentence).tokens.find((t) => t.form === form)
  return `${token?.deprel} ${sentence.tokens[token?.head ?? -1]?.form ?? 'none'}`
}

const DEMAND = `
  Chad NNP 2 nsubj
  demanded VBD 0 root
  that IN 5 mark
  Sudan NNP 5 nsubj
  withdraw VB 2 ccomp
  , , 8 punct
  and CC 8 cc
  vowed VBD 5 conj
  revenge NN 8 obj`

describe('a finite verb behind an unfinished one', () => {
  it('goes on with the finite verb above', () => {
    expect(placeOf(hang(DEMAND), 'vowed')).toBe('conj demanded')
  })
  it('stays where the analyser is sure', () => {
    expect(placeOf(hang(DEMAND, 0.95), 'vowed')).toBe('conj withdraw')
  })
  it('stays behind a verb that is finite too', () => {
    const said = DEMAND.replace('withdraw VB', 'withdrew VBD')
    expect(placeOf(hang(said), 'vowed')).toBe('conj withdrew')
  })
  it('shares the subject of a relative clause', () => {
    const owner = `
      a DT 2 det
      firm NN 0 root
      which WDT 4 nsubj
      plans VBZ 2 acl:relcl
      to TO 6 mark
      build VB 4 xcomp
      and CC 8 cc
      sells VBZ 6 conj
      rails NNS 8 obj`
    expect(placeOf(hang(owner), 'sells')).toBe('conj plans')
  })
})

describe('a clause with a subject of its own', () => {
  const LINKS = `
    Niger NNP 2 nsubj
    offered VBD 0 root
    links NNS 2 obj
    which WDT 6 obj
    Mali NNP 6 nsubj
    cut VBD 3 acl:relcl
    , , 10 punct
    and CC 10 cc
    Togo NNP 10 nsubj
    refused VBD 6 conj`
  it('does not go on with a relative clause', () => {
    expect(placeOf(hang(LINKS), 'refused')).toBe('conj offered')
  })
  it('does where it has a relative word itself', () => {
    expect(placeOf(hang(LINKS.replace('Togo NNP', 'which WDT')), 'refused')).toBe('conj cut')
  })
  it('describes no noun before a semicolon', () => {
    const summons = `
      Peru NNP 2 nsubj
      summoned VBD 0 root
      envoys NNS 2 obj
      ; : 6 punct
      Lima NNP 6 nsubj
      protested VBD 3 acl:relcl`
    expect(placeOf(hang(summons), 'protested')).toBe('parataxis summoned')
    expect(placeOf(hang(summons.replace('; :', ', ,')), 'protested')).toBe('acl:relcl envoys')
  })
})
