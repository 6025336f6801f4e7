// In: references with made-up clues and sentences with their trees; out: who is chosen, and what stands over against what.

import { describe, expect, it } from 'vitest'
import { chooseAntecedent, rateAntecedents } from '../../../src/names/antecedents/choose-antecedent.js'
import { clauseAbove, predicateOf, quotedTokens, subjectOf } from '../../../src/names/antecedents/clauses.js'
import type { Token } from '../../../src/terms/index.js'

/** "Oslo/nsubj>1 …": form, relation and head of each word, verbs marked with `!`. */
function tree(text: string): readonly Token[] {
  return text.split(' ').map((word, i) => {
    const [form = '', rest = ''] = word.split('/')
    const [deprel = '', head = '-1'] = rest.split('>')
    const verb = form.endsWith('!')
    return {
      i,
      form: form.replace('!', ''),
      deprel,
      head: Number(head),
      upos: verb ? 'VERB' : 'NOUN',
      feats: {},
    }
  }) as unknown as readonly Token[]
}

describe('chooseAntecedent', () => {
  const open = { sentence: 1, at: 0, kind: 'thing' as const, none: { none: 1, noneSays: 1 } }

  it('chooses nobody where there is nobody', () => {
    expect(chooseAntecedent({ ...open, choices: [] })).toBeNull()
    expect(rateAntecedents({ ...open, choices: [] })).toEqual([])
  })

  it('prefers the subject of the sentence before to what lies far back', () => {
    const near = { gap1: 1, nearest: 1, nearestSentence: 1, firstThere: 1, subject: 1, state: 1, ruling: 1 }
    const choices = [
      { parties: [0], clues: { gap3: 1, firstThere: 1, inside: 1, demonym: 1, state: 1, against: 1 } },
      { parties: [1], clues: near },
    ]
    const [far = 0, close = 0] = rateAntecedents({ ...open, choices })
    expect(close).toBeGreaterThan(far)
    expect(far + close).toBeLessThanOrEqual(1)
  })
})

describe('clauses', () => {
  it('finds who does what a verb without a subject tells', () => {
    const left = tree('Oslo/nsubj>1 left!/root>-1 blaming!/advcl>1 it/obj>2')
    expect(predicateOf(left, 3)?.i).toBe(2)
    expect(subjectOf(left, left[2] as Token)).toBe(0)
    const asked = tree('Oslo/nsubj>1 asked!/root>-1 Riga/obj>1 to/mark>4 help!/xcomp>1 it/obj>4')
    expect(subjectOf(asked, asked[4] as Token)).toBe(2)
  })

  it('tells how a clause hangs on the one above', () => {
    const told = tree('Oslo/nsubj>1 said!/root>-1 it/nsubj>3 pays!/ccomp>1')
    expect(clauseAbove(told, told[3] as Token)?.link).toBe('told')
    expect(clauseAbove(told, told[1] as Token)).toBeNull()
  })

  it('ends on trees that bite their own tail', () => {
    const round = tree('it/dep>1 it/dep>0')
    expect(predicateOf(round, 0)).toBeNull()
    const verbs = tree('goes!/conj>1 comes!/conj>0')
    expect(subjectOf(verbs, verbs[0] as Token)).toBeNull()
  })

  it('knows what is quoted, also where the quotation began before', () => {
    expect(quotedTokens(tree('“/x>1 go!/root>-1 ”/x>1 Oslo/x>1'))).toEqual([true, true, false, false])
    expect(quotedTokens(tree('go!/root>-1 ”/x>0 Oslo/x>0'))).toEqual([true, false, false])
  })
})
